//! Counts of people going out and coming in → columns year by year, and bars region by region, with the sentences that explain
//! their marks.

use crate::base::day::AcademicYear;
use crate::base::dims::Dims;
use crate::base::period::Period;
use crate::draw::chart::Chart;
use crate::draw::chart::Data;
use crate::draw::chart::DivergingBars;
use crate::draw::chart::DivergingYears;
use crate::draw::chart::Mark;
use crate::draw::chart::Row;
use crate::draw::chart::Words;
use crate::draw::svg::Label;
use crate::pages::Desk;
use crate::pages::people_view;
use crate::persons::People;
use crate::persons::Table;
use crate::view::Attr;
use crate::view::Html;
use serde::Serialize;

/// A drawing, its table, and what explains its marks.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Drawn {
    /// The drawing.
    pub svg: Html,
    /// Its numbers.
    pub table: Html,
    /// Sentences on hidden counts, hollow columns and breaks, as far as it has them.
    pub marks: Vec<Html>,
}

/// Both directions, year by year; `None` when there is no count to draw.
pub(super) fn years(desk: &Desk, years: &[AcademicYear], name: &Attr) -> Option<Drawn> {
    let (first, last) = (years.first()?, years.last()?);
    let rows = (first.from..=last.from).map(|from| {
        let found = years.iter().find(|y| y.from == from);
        let year = found.copied().unwrap_or(AcademicYear { from, to: from + 1 });
        let status = people_view::status_word(desk, year);
        Row {
            label: Label::new(desk.format().period(&Period::Academic(year))),
            cells: cells(desk, year, &Dims::default()),
            provisional: matches!(status, "provisional" | "estimated"),
            break_before: (status == "break").then(|| desk.label(&desk.t_bare("figure-break", &[]))),
            ..Row::default()
        }
    });
    let data = data(desk, "mobility-year", rows.collect(), name);
    data.values().next()?;
    Some(drawn(desk, &Chart::DivergingYears(DivergingYears { data })))
}

/// Both directions of one year, region by region in the order of their names.
pub(super) fn regions(desk: &Desk, year: AcademicYear, name: &Attr) -> Option<Drawn> {
    let columns = [(Table::Out, year), (Table::In, year)];
    let groups = people_view::sorted(desk, people_view::parts(desk, &columns, "region", None));
    let rows = groups.into_iter().map(|dims| Row {
        label: desk.label(&people_view::name(desk, dims).1),
        cells: cells(desk, year, dims),
        ..Row::default()
    });
    let data = data(desk, "mobility-region", rows.collect(), name);
    data.values().next()?;
    Some(drawn(desk, &Chart::DivergingBars(DivergingBars { data, rtl: is_rtl(desk) })))
}

/// True when the page runs from right to left.
pub(super) fn is_rtl(desk: &Desk) -> bool {
    desk.cx.site.langs().info(desk.lang).dir() == "rtl"
}

/// A drawing with its table and the sentences its marks need.
pub(super) fn drawn(desk: &Desk, chart: &Chart) -> Drawn {
    let drawing = chart.draw();
    let said = |mark: &Mark| match mark {
        Mark::Gap => Some("people-mark-none"),
        Mark::Provisional => Some("people-mark-hollow"),
        Mark::Break => Some("chart-note-break"),
        Mark::Band | Mark::Target | Mark::Reference => None,
    };
    Drawn {
        svg: Html::ready(&drawing.svg),
        table: Html::ready(&chart.table().html()),
        marks: drawing.marks.iter().filter_map(said).map(|id| desk.t(id, &[])).collect(),
    }
}

fn cells(desk: &Desk, year: AcademicYear, dims: &Dims) -> Vec<crate::draw::chart::Amount> {
    let persons = desk.cx.figures.persons();
    let people =
        |table: Table| if persons.year(table, year).is_some() { persons.people(table, year, dims) } else { People::Nothing };
    [Table::Out, Table::In].into_iter().map(|t| people_view::amount(desk, people(t))).collect()
}

fn data(desk: &Desk, rows_head: &str, rows: Vec<Row>, name: &Attr) -> Data {
    let label = |id: &str| desk.label(&desk.t_bare(id, &[]));
    let words =
        Words { name: desk.label(name), rows: label(rows_head), missing: Label::new(people_view::DASH), ..Words::default() };
    Data { words, heads: vec![label("direction-out"), label("direction-in")], rows }
}
