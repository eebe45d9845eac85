//! Where students come from: a map of countries in classes and the table it stands for, as far as it may be shown. There is
//! no page before a year has a count by country that is shown.

use crate::base::day::AcademicYear;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::draw::map::Map;
use crate::draw::map::Tint;
use crate::draw::map::classes;
use crate::draw::map::draw;
use crate::draw::map::projection::View as Frame;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::pages::mobility;
use crate::pages::only;
use crate::pages::people_map;
use crate::pages::people_map::Group;
use crate::pages::people_view;
use crate::pages::people_view::Cell;
use crate::pages::people_view::Column;
use crate::pages::people_view::Line;
use crate::pages::places;
use crate::pages::places::MapView;
use crate::pages::register;
use crate::persons::INTERNATIONAL;
use crate::persons::Table;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of countries students come from.
pub(super) struct StudentsPage;

/// Detail of the land.
const DETAIL: f64 = 0.7;
/// Indicators that are counted from the same people.
const INDICATORS: &[&str] = &["m01", "m02", "m05", "m06", "m07"];

#[derive(Serialize)]
struct Own {
    least: Html,
    year: Html,
    /// Which country a student is counted under.
    basis: Option<Html>,
    status: Option<Chip>,
    finding: Html,
    map: MapView,
    columns: Vec<Html>,
    /// All students from abroad.
    whole: Vec<Cell>,
    lines: Vec<Line>,
    indicators: Vec<LinkTo>,
    csv: Href,
    sources: Vec<Html>,
}

impl PageKind for StudentsPage {
    fn name(&self) -> &'static str {
        "students"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if years(cx).is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        format!("{}{}", Desk::folder(cx, lang, "statistics"), Desk::folder(cx, lang, "students"))
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let mut view = View::new("students.html", "statistics", desk.t_bare("students-title", &[]), &own(desk)?);
        view.description = desk.t_bare("students-description", &[]);
        view.crumbs = vec![desk.crumb("statistics", "", desk.t("nav-statistics", &[]))];
        Some(view)
    }
}

/// Address of the page, for an indicator that is counted from the same people.
pub(super) fn of_indicator(desk: &Desk, id: &str) -> Option<Href> {
    INDICATORS.contains(&id).then(|| desk.href("students", "")).flatten()
}

/// Years with a count by country that is shown, oldest first.
fn years(cx: &Cx) -> Vec<AcademicYear> {
    cx.figures.persons().years(Table::Students).filter(|y| !people_map::shown(cx, Table::Students, *y).0.is_empty()).collect()
}

fn own(desk: &Desk) -> Option<Own> {
    let persons = desk.cx.figures.persons();
    let all = years(&desk.cx);
    let state = |year: AcademicYear| persons.year(Table::Students, year);
    // The newest year that is certain says more than one that still runs.
    let is_settled = |y: &&AcademicYear| state(**y).is_some_and(|s| !matches!(s.status, "provisional" | "estimated"));
    let year = *all.iter().rev().find(is_settled).or(all.last())?;
    let recent: Vec<AcademicYear> = all.iter().rev().take(mobility::YEARS).rev().copied().collect();
    let columns: Vec<Column> = recent.iter().map(|y| (Table::Students, *y)).collect();
    let abroad = Dims::one(Dim::Origin, INTERNATIONAL);
    let (groups, hidden) = people_map::shown(&desk.cx, Table::Students, year);
    let words = desk.period(&Period::Academic(year));
    let basis = state(year).and_then(|s| s.basis).map(|b| figure_view::basis(desk, b));
    let named = |id: &&str| {
        let indicator = desk.cx.site.indicators.get(id).filter(|i| desk.cx.figures.has_value(&i.id))?;
        Some(desk.link("indicator", id, desk.say(&indicator.title)))
    };
    Some(Own {
        least: desk.number(mobility::least(), 0),
        year: words.clone(),
        basis,
        status: state(year).filter(|s| s.status != "final").map(|s| chip(desk, s.status)),
        finding: people_map::finding(desk, "people-map-finding", &groups),
        map: map(desk, &words, &groups, hidden),
        columns: recent.iter().map(|y| desk.period(&Period::Academic(*y))).collect(),
        whole: people_view::line(desk, &columns, &abroad, 0).cells,
        lines: people_view::lines_of(desk, &columns, &["region", "country"], &abroad),
        indicators: INDICATORS.iter().filter_map(named).collect(),
        csv: desk.routes.local("data/v1/enrolment.csv"),
        sources: people_view::sources(desk, &columns),
    })
}

fn chip(desk: &Desk, word: &'static str) -> Chip {
    Chip { word: word.into(), label: desk.t(&format!("observation-status-{word}"), &[]) }
}

/// Countries in the colour of their class; a hidden count has the colour of land, as if nobody were recorded.
fn map(desk: &Desk, year: &Html, groups: &[Group], hidden: usize) -> MapView {
    let counts: Vec<u32> = groups.iter().map(|g| g.count).collect();
    let limits = classes::limits(&counts);
    let land = desk.cx.atlas.land(Frame::World, DETAIL);
    let tint = |group: &Group| {
        let name = desk.country(group.code);
        let args = [("country", Arg::Text(&name.0)), ("n", Arg::Num(f64::from(group.count)))];
        Tint {
            code: group.code.into(),
            class: classes::class(&limits, group.count),
            title: desk.t_bare("students-country", &args).0.to_string(),
            href: desk
                .href("country", &group.code.to_lowercase())
                .map_or_else(|| "#by-country".to_owned(), |h| h.as_str().to_owned()),
            at: people_map::place(desk, group.code).map(|c| (c.lat, c.lon)),
            name: None,
            group: None,
        }
    };
    let tints: Vec<Tint> = groups.iter().map(tint).collect();
    let drawn = draw(&Map {
        land: &land,
        has_borders: true,
        tints,
        layers: Vec::new(),
        flows: Vec::new(),
        home: Some(places::home(desk)),
        digits: places::digits(desk),
    });
    let lost = groups.iter().filter(|g| drawn.linked.binary_search(&g.code.into()).is_err());
    let left_out: Vec<LinkTo> = lost.map(|g| register::country(desk, g.code)).collect();
    let caption = match hidden {
        0 => desk.t("students-caption", &[("year", Arg::Html(year.as_str()))]),
        n => desk.t("students-caption-hidden", &[("year", Arg::Html(year.as_str())), ("n", Arg::count(n))]),
    };
    MapView {
        key: places::key(desk, &limits),
        key_title: Some(desk.t("students-key", &[])),
        missing: (!left_out.is_empty()).then(|| desk.t("people-map-missing", &[])),
        left_out,
        ..MapView::new(desk, &drawn.svg, caption)
    }
}
