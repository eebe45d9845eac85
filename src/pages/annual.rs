//! The annual report of an academic year: its figures, what happened in it, and where all of it comes from. A figure of the
//! status day stands only in the report of the running year: today's count is not that of a past year.

use crate::base::day::AcademicYear;
use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::policy::NUMBERS;
use crate::figures::Dated;
use crate::figures::Figure;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::dated_view;
use crate::pages::dated_view::DatedRow;
use crate::pages::figure_view;
use crate::pages::figure_view::FigureView;
use crate::pages::only;
use crate::pages::policy_index;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The list of annual reports.
pub(super) struct AnnualIndexPage;
/// The annual report of a year.
pub(super) struct AnnualPage;

/// How many years back there are reports.
const YEARS: i16 = 10;

/// Parts of a report, each with the beginnings of the words of what belongs in it.
const PARTS: &[(&str, &[&str])] = &[
    ("partnerships", &["agreement-", "partner-"]),
    ("networks", &["role-"]),
    ("quality", &["quality-"]),
    ("grants", &["grant-"]),
    ("programmes", &["programme-", "call-", "event-"]),
    ("policy", &["policy-"]),
    ("figures", &["figure-"]),
];

#[derive(Serialize)]
struct Own {
    institution: Html,
    year: Html,
    from: Html,
    until: Html,
    /// The year has not ended by the status day.
    running: bool,
    groups: Vec<Group>,
    parts: Vec<Part>,
    sources: Vec<Html>,
    /// How many indicators have no figure for this year, in words; none when all have.
    without: Option<Html>,
}

/// Figures of a policy element.
#[derive(Serialize)]
struct Group {
    id: Attr,
    eyebrow: Html,
    link: LinkTo,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    indicator: LinkTo,
    figure: FigureView,
    /// Value of the year before.
    before: Option<Html>,
}

/// What happened, of one sort.
#[derive(Serialize)]
struct Part {
    id: Attr,
    title: Html,
    rows: Vec<DatedRow>,
}

#[derive(Serialize)]
struct Index {
    years: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    link: LinkTo,
    detail: Html,
}

impl PageKind for AnnualIndexPage {
    fn name(&self) -> &'static str {
        "annual-index"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if years(cx).is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        format!("{}{}", Desk::folder(cx, lang, "statistics"), Desk::folder(cx, lang, "annual"))
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let entry = |year: AcademicYear| {
            let events = Arg::Num(crate::measures::number(happened(&desk.cx, year).count()));
            let figures = Arg::Num(crate::measures::number(figures(&desk.cx, year).count()));
            let title = desk.t("annual-title", &[("year", Arg::Html(desk.period(&Period::Academic(year)).as_str()))]);
            Entry {
                link: desk.link("annual", &id(year), title),
                detail: desk.t("annual-entry", &[("figures", figures), ("events", events)]),
            }
        };
        let own = Index { years: years(&desk.cx).into_iter().rev().map(entry).collect() };
        let mut view = View::new("annual-index.html", "statistics", desk.t_bare("annual-index-title", &[]), &own);
        view.description = desk.t_bare("annual-description", &[]);
        view.crumbs = vec![desk.crumb("statistics", "", desk.t("nav-statistics", &[]))];
        Some(view)
    }
}

impl PageKind for AnnualPage {
    fn name(&self) -> &'static str {
        "annual"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let at = cx.site.home().row.at;
        years(cx).into_iter().map(|y| Subject { id: id(y).into(), at }).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        format!("{}{}{}/", Desk::folder(cx, lang, "statistics"), Desk::folder(cx, lang, "annual"), subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let year = AcademicYear::parse(&subject.id.replace('-', "/"))?;
        let words = desk.format().period(&Period::Academic(year));
        let own = own(desk, year);
        let title = desk.t_bare("annual-title", &[("year", Arg::Text(&words))]);
        let mut view = View::new("annual.html", "statistics", title, &own);
        view.description = desk.t_bare("annual-description", &[]);
        view.crumbs = vec![
            desk.crumb("statistics", "", desk.t("nav-statistics", &[])),
            desk.crumb("annual-index", "", desk.t("annual-index-title", &[])),
        ];
        Some(view)
    }
}

/// Name of a year in addresses: `2025-2026`.
pub(crate) fn id(year: AcademicYear) -> String {
    year.iso().replace('/', "-")
}

/// Academic years there is something to report of, oldest first, the running one last.
pub(crate) fn years(cx: &Cx) -> Vec<AcademicYear> {
    let end = cx.site.home().academic_year_end;
    let today = cx.site.as_of;
    let running = if today > end.in_year(today.year()) { today.year() } else { today.year() - 1 };
    let all = (running - YEARS..=running).map(|from| AcademicYear { from, to: from + 1 });
    all.filter(|y| figures(cx, *y).any(|(_, f)| f.period.is_some()) || happened(cx, *y).next().is_some()).collect()
}

fn days(cx: &Cx, year: AcademicYear) -> (Date, Date) {
    let end = cx.site.home().academic_year_end;
    (year.first(end), year.last(end))
}

/// What happened in the year; of what only a year is known, that which can have happened in it alone.
fn happened<'a>(cx: &Cx<'a>, year: AcademicYear) -> impl Iterator<Item = &'a Dated> + use<'a> {
    let (first, last) = days(cx, year);
    cx.figures.dated().iter().filter(move |d| d.day.first() >= first && d.day.last() <= last)
}

/// Figures with a value that are about the year: of the academic year, of the calendar year it ends in, and of the status day
/// when that day is in it.
fn figures<'a>(cx: &Cx<'a>, year: AcademicYear) -> impl Iterator<Item = (&'a Record<Indicator>, &'a Figure)> + use<'a> {
    let (first, last) = days(cx, year);
    let running = (first..=last).contains(&cx.site.as_of);
    let all = cx.figures;
    let about = move |figure: &Figure| match &figure.period {
        Some(Period::Academic(y)) => *y == year,
        Some(Period::Year(y)) => *y == year.to,
        None => running,
        Some(_) => false,
    };
    let of = move |i: &'a Record<Indicator>| Some((i, all.series(&i.id).iter().rfind(|f| f.value().is_some() && about(f))?));
    cx.site.indicators.iter().filter_map(of)
}

fn own(desk: &Desk, year: AcademicYear) -> Own {
    let cx = &desk.cx;
    let (first, last) = days(cx, year);
    let found: Vec<(&Record<Indicator>, &Figure)> = figures(cx, year).collect();
    let groups = NUMBERS.iter().filter_map(|n| group(desk, n, &found));
    let mut sources: Vec<Html> = Vec::new();
    for (_, figure) in &found {
        let line = figure.source.as_ref().map(|s| figure_view::source_item(desk, s));
        if let Some(line) = line.filter(|l| !sources.contains(l)) {
            sources.push(line);
        }
    }
    let events: Vec<&Dated> = happened(cx, year).collect();
    let parts = PARTS.iter().filter_map(|(name, beginnings)| {
        let of = events.iter().rev().filter(|d| beginnings.iter().any(|b| d.what.word().starts_with(b)));
        let rows: Vec<DatedRow> = of.filter_map(|d| dated_view::row(desk, d)).collect();
        let title = desk.t(&format!("annual-part-{name}"), &[]);
        (!rows.is_empty()).then(|| Part { id: Attr::from(format!("part-{name}")), title, rows })
    });
    let without = cx.site.indicators.len() - found.len();
    let words = || desk.t("annual-without", &[("n", Arg::Num(crate::measures::number(without)))]);
    Own {
        institution: desk.say(&cx.site.home().name),
        year: desk.period(&Period::Academic(year)),
        from: desk.day(Day::Date(first)),
        until: desk.day(Day::Date(last)),
        running: last >= cx.site.as_of,
        groups: groups.collect(),
        parts: parts.collect(),
        sources,
        without: (without > 0).then(words),
    }
}

fn group(desk: &Desk, number: &str, found: &[(&Record<Indicator>, &Figure)]) -> Option<Group> {
    let of = found.iter().filter(|(i, _)| i.element == number);
    let rows: Vec<Row> = of.map(|(indicator, figure)| row(desk, indicator, figure)).collect();
    let element = desk.cx.site.policy.iter().find(|p| p.number == number);
    (!rows.is_empty()).then(|| Group {
        id: Attr::from(format!("element-{}", number.to_lowercase())),
        eyebrow: policy_index::eyebrow(desk, number),
        link: element.map_or_else(
            || LinkTo { href: crate::view::Href::default(), label: Html::ready("") },
            |e| desk.link("policy", &e.id, desk.say(&e.title)),
        ),
        rows,
    })
}

fn row(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> Row {
    let series = desk.cx.figures.series(&indicator.id);
    let place = series.iter().position(|f| std::ptr::eq(f, figure));
    let before = place.and_then(|n| series.get(n.checked_sub(1)?)).filter(|b| comparable(b, figure));
    let words = before.and_then(|b| {
        let value = figure_view::reading(desk, indicator, b)?;
        let period = figure_view::period(desk, indicator, b);
        Some(desk.t("annual-before", &[("value", Arg::Text(&value)), ("period", Arg::Html(period.as_str()))]))
    });
    Row {
        indicator: desk.link("indicator", &indicator.id, desk.say(&indicator.title)),
        figure: figure_view::figure(desk, indicator, figure),
        before: words,
    }
}

/// Figures on two bases, or on both sides of a break, are not set beside each other.
fn comparable(before: &Figure, figure: &Figure) -> bool {
    let bases: BTreeSet<Option<&str>> = [before.basis, figure.basis].into();
    bases.len() == 1 && figure.status != "break"
}
