//! Mobility: people going out and coming in year by year, by purpose, programme, region and unit, as far as it may be shown.
//! There is no page before there is a year.

use crate::base::day::AcademicYear;
use crate::base::dims::Dims;
use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::annual;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::pages::only;
use crate::pages::people_chart;
use crate::pages::people_chart::Drawn;
use crate::pages::people_map;
use crate::pages::people_map::Flows;
use crate::pages::people_view;
use crate::pages::people_view::Cell;
use crate::pages::people_view::Column;
use crate::pages::people_view::Line;
use crate::persons::SUPPRESS_BELOW;
use crate::persons::Table;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The page of mobility.
pub(super) struct MobilityPage;

/// Years side by side in a table.
pub(super) const YEARS: usize = 5;

/// Divisions a reader can follow: name of the section, divisions from the whole downwards.
pub(super) const DIVISIONS: &[(&str, &[&str])] =
    &[("purpose", &["who", "type", "cycle"]), ("scheme", &["under", "scheme"]), ("region", &["region"]), ("unit", &["unit"])];

/// Indicators that are counted from the same people.
const INDICATORS: &[&str] = &["m07", "m08", "x01", "x02", "x03", "x04", "x05", "x06"];

#[derive(Serialize)]
struct Own {
    least: Html,
    year: Html,
    finding: Html,
    out: Cell,
    coming: Cell,
    status: Option<Chip>,
    chart: Option<Drawn>,
    years: Vec<Row>,
    flows: Option<Flows>,
    /// Numbers of the maps, by region and country.
    countries: Vec<Line>,
    regions: Option<Drawn>,
    regions_finding: Html,
    parts: Vec<Part>,
    partners: Option<Href>,
    indicators: Vec<Figure>,
    csv: Href,
    /// The newest of the sources.
    source: Html,
    sources: Vec<Html>,
}

#[derive(Serialize)]
struct Row {
    year: LinkTo,
    out: Cell,
    coming: Cell,
    status: Option<Chip>,
}

/// People divided in one way.
#[derive(Serialize)]
struct Part {
    id: Attr,
    title: Html,
    about: Html,
    columns: Vec<Html>,
    ways: Vec<Way>,
}

/// One direction.
#[derive(Serialize)]
struct Way {
    name: Html,
    whole: Vec<Cell>,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Figure {
    link: LinkTo,
    value: Html,
    period: Html,
}

impl PageKind for MobilityPage {
    fn name(&self) -> &'static str {
        "mobility"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if years(cx).is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "mobility")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let own = own(desk)?;
        let mut view = View::new("mobility.html", "statistics", desk.t_bare("mobility-title", &[]), &own);
        view.description = desk.t_bare("mobility-description", &[]);
        view.crumbs = vec![desk.crumb("statistics", "", desk.t("nav-statistics", &[]))];
        Some(view)
    }
}

fn own(desk: &Desk) -> Option<Own> {
    let all: Vec<AcademicYear> = years(&desk.cx).into_iter().collect();
    // The newest year that is certain says more than one that still runs.
    let settled = all.iter().rev().find(|y| !matches!(people_view::status_word(desk, **y), "provisional" | "estimated"));
    let newest = *settled.or(all.last())?;
    let recent: Vec<AcademicYear> = all.iter().rev().take(YEARS).rev().copied().collect();
    let columns: Vec<Column> = recent.iter().flat_map(|y| [(Table::Out, *y), (Table::In, *y)]).collect();
    let finding = finding(desk, newest, "mobility-finding");
    let regions_finding = finding_of_regions(desk, newest);
    let parts = DIVISIONS.iter().filter_map(|(id, chain)| part(desk, id, chain, &recent));
    let sources = people_view::sources(desk, &columns);
    let newest_columns = [(Table::Out, newest), (Table::In, newest)];
    Some(Own {
        least: desk.number(least(), 0),
        year: desk.period(&Period::Academic(newest)),
        out: whole(desk, Table::Out, newest),
        coming: whole(desk, Table::In, newest),
        status: people_view::status(desk, newest),
        chart: people_chart::years(desk, &all, &name(desk, newest)),
        finding,
        flows: people_map::flows(desk, newest),
        countries: people_view::lines(desk, &newest_columns, &["region", "country"]),
        years: all.iter().rev().map(|y| row(desk, *y)).collect(),
        regions: people_chart::regions(desk, newest, &desk.t_attr("mobility-chart-regions", &[])),
        regions_finding,
        parts: parts.collect(),
        partners: desk.href("mobility-partners", ""),
        indicators: INDICATORS.iter().filter_map(|id| figure(desk, id)).collect(),
        csv: csv(desk),
        source: sources.first().cloned().unwrap_or_else(|| Html::ready("")),
        sources,
    })
}

/// The file of all groups.
pub(super) fn csv(desk: &Desk) -> Href {
    desk.routes.local("data/v1/mobility.csv")
}

/// Counts from 1 up to this number, itself excluded, are hidden.
#[expect(clippy::cast_precision_loss, reason = "a small constant")]
pub(super) fn least() -> f64 {
    SUPPRESS_BELOW as f64
}

/// Years with people going out or coming in, oldest first.
pub(super) fn years(cx: &Cx) -> BTreeSet<AcademicYear> {
    let persons = cx.figures.persons();
    persons.years(Table::Out).chain(persons.years(Table::In)).collect()
}

/// Both totals of a year in a sentence.
pub(super) fn finding(desk: &Desk, year: AcademicYear, id: &str) -> Html {
    let words = |table: Table| {
        let cell = whole(desk, table, year);
        let absent = || desk.t(if cell.hidden { "people-hidden" } else { "people-none" }, &[]);
        cell.value.clone().unwrap_or_else(absent)
    };
    let (out, coming, year) = (words(Table::Out), words(Table::In), desk.period(&Period::Academic(year)));
    let args = [("out", Arg::Html(out.as_str())), ("in", Arg::Html(coming.as_str())), ("year", Arg::Html(year.as_str()))];
    desk.t(id, &args)
}

/// The sentence that stands for the columns.
fn name(desk: &Desk, year: AcademicYear) -> Attr {
    let words = |table: Table| match people_view::amount(desk, desk.cx.figures.persons().all(table, year)) {
        amount if amount.value.is_some() => amount.label.text,
        amount => {
            desk.t_bare(if amount.label.text == people_view::DOT { "people-hidden" } else { "people-none" }, &[]).0.to_string()
        }
    };
    let (out, coming, year) = (words(Table::Out), words(Table::In), desk.format().period(&Period::Academic(year)));
    let args = [("out", Arg::Text(&out)), ("in", Arg::Text(&coming)), ("year", Arg::Text(&year))];
    let finding = desk.t_bare("mobility-finding", &args);
    desk.t_attr("mobility-chart-years", &[("finding", Arg::Text(&finding.0))])
}

fn finding_of_regions(desk: &Desk, year: AcademicYear) -> Html {
    let year = desk.period(&Period::Academic(year));
    desk.t("mobility-finding-regions", &[("year", Arg::Html(year.as_str()))])
}

/// Everyone of a table in a year.
pub(super) fn whole(desk: &Desk, table: Table, year: AcademicYear) -> Cell {
    people_view::cell(desk, desk.cx.figures.persons().all(table, year))
}

fn row(desk: &Desk, year: AcademicYear) -> Row {
    Row {
        year: desk.link("mobility-year", &annual::id(year), desk.period(&Period::Academic(year))),
        out: whole(desk, Table::Out, year),
        coming: whole(desk, Table::In, year),
        status: people_view::status(desk, year),
    }
}

fn part(desk: &Desk, id: &'static str, chain: &[&'static str], years: &[AcademicYear]) -> Option<Part> {
    let ways: Vec<Way> = [Table::Out, Table::In].into_iter().filter_map(|table| way(desk, table, chain, years)).collect();
    (!ways.is_empty()).then(|| Part {
        id: Attr::from(id),
        title: desk.t(&format!("mobility-by-{id}"), &[]),
        about: desk.t(&format!("mobility-by-{id}-about"), &[]),
        columns: years.iter().map(|y| desk.period(&Period::Academic(*y))).collect(),
        ways,
    })
}

fn way(desk: &Desk, table: Table, chain: &[&'static str], years: &[AcademicYear]) -> Option<Way> {
    let columns: Vec<Column> = years.iter().map(|y| (table, *y)).collect();
    let lines = people_view::lines(desk, &columns, chain);
    (!lines.is_empty()).then(|| Way {
        name: desk.t(&format!("direction-{}", table.word()), &[]),
        whole: people_view::line(desk, &columns, &Dims::default(), 0).cells,
        lines,
    })
}

fn figure(desk: &Desk, id: &str) -> Option<Figure> {
    let indicator = desk.cx.site.indicators.get(id)?;
    let figure = figure_view::newest(desk, indicator);
    let view = figure_view::figure(desk, indicator, &figure);
    Some(Figure { link: desk.link("indicator", id, desk.say(&indicator.title)), value: view.number?, period: view.period })
}
