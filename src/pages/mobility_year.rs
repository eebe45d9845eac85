//! Mobility of one academic year: both directions side by side, by purpose, programme, country and unit.

use crate::base::day::AcademicYear;
use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::annual;
use crate::pages::figure_view::Chip;
use crate::pages::mobility;
use crate::pages::people_chart;
use crate::pages::people_chart::Drawn;
use crate::pages::people_map;
use crate::pages::people_map::Flows;
use crate::pages::people_view;
use crate::pages::people_view::Cell;
use crate::pages::people_view::Line;
use crate::persons::Table;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// A page for each academic year.
pub(super) struct MobilityYearPage;

/// Name of the section, divisions from the whole downwards.
const DIVISIONS: &[(&str, &[&str])] = &[
    ("purpose", &["who", "type", "cycle"]),
    ("scheme", &["under", "scheme"]),
    ("country", &["region", "country"]),
    ("unit", &["unit"]),
];

#[derive(Serialize)]
struct Own {
    least: Html,
    finding: Html,
    status: Option<Chip>,
    whole: Vec<Cell>,
    flows: Option<Flows>,
    regions: Option<Drawn>,
    parts: Vec<Part>,
    /// The years before and after.
    others: Vec<LinkTo>,
    partners: Option<Href>,
    csv: Href,
    /// The newest of the sources.
    source: Html,
    sources: Vec<Html>,
}

#[derive(Serialize)]
struct Part {
    id: Attr,
    title: Html,
    about: Html,
    lines: Vec<Line>,
}

impl PageKind for MobilityYearPage {
    fn name(&self) -> &'static str {
        "mobility-year"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let at = cx.site.home().row.at;
        mobility::years(cx).into_iter().map(|y| Subject { id: annual::id(y).into(), at }).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        format!("{}{}/", Desk::folder(cx, lang, "mobility"), subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let year = AcademicYear::parse(&subject.id.replace('-', "/"))?;
        let words = desk.format().period(&Period::Academic(year));
        let title = desk.t_bare("mobility-year-title", &[("year", Arg::Text(&words))]);
        let mut view = View::new("mobility-year.html", "statistics", title, &own(desk, year));
        view.description = desk.t_bare("mobility-description", &[]);
        view.crumbs = vec![
            desk.crumb("statistics", "", desk.t("nav-statistics", &[])),
            desk.crumb("mobility", "", desk.t("mobility-title", &[])),
        ];
        Some(view)
    }
}

fn own(desk: &Desk, year: AcademicYear) -> Own {
    let columns = [(Table::Out, year), (Table::In, year)];
    let parts = DIVISIONS.iter().filter_map(|(id, chain)| {
        let lines = people_view::lines(desk, &columns, chain);
        (!lines.is_empty()).then(|| Part {
            id: Attr::from(*id),
            title: desk.t(&format!("mobility-by-{id}"), &[]),
            about: desk.t(&format!("mobility-by-{id}-about"), &[]),
            lines,
        })
    });
    let all: Vec<AcademicYear> = mobility::years(&desk.cx).into_iter().collect();
    let place = all.iter().position(|y| *y == year);
    let beside = |step: fn(usize) -> Option<usize>, id: &str| {
        let other = place.and_then(step).and_then(|n| all.get(n))?;
        let words = desk.period(&Period::Academic(*other));
        let label = desk.t(id, &[("year", Arg::Html(words.as_str()))]);
        Some(desk.link("mobility-year", &annual::id(*other), label))
    };
    let before = beside(|n| n.checked_sub(1), "mobility-year-before");
    let after = beside(|n| n.checked_add(1), "mobility-year-after");
    let sources = people_view::sources(desk, &columns);
    Own {
        least: desk.number(mobility::least(), 0),
        finding: mobility::finding(desk, year, "mobility-finding-year"),
        status: people_view::status(desk, year),
        whole: columns.iter().map(|(t, y)| mobility::whole(desk, *t, *y)).collect(),
        flows: people_map::flows(desk, year),
        regions: people_chart::regions(desk, year, &desk.t_attr("mobility-chart-regions", &[])),
        parts: parts.collect(),
        others: before.into_iter().chain(after).collect(),
        partners: desk.href("mobility-partners", ""),
        csv: mobility::csv(desk),
        source: sources.first().cloned().unwrap_or_else(|| Html::ready("")),
        sources,
    }
}
