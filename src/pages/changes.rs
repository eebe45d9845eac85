//! What happened, as the records date it: one page for the newest, one for each year.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::figures::Dated;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::dated_view;
use crate::pages::dated_view::DatedRow;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The newest of what happened.
pub(super) struct ChangesPage;
/// What happened in a year.
pub(super) struct ChangesYearPage;

/// How many the first page has at most.
const NEWEST: usize = 40;

#[derive(Serialize)]
struct Own {
    months: Vec<Month>,
    years: Vec<Year>,
    /// There is more than the page shows.
    cut: bool,
    is_year: bool,
}

/// What happened in a month, or in a year whose months are not known.
#[derive(Serialize)]
struct Month {
    name: Html,
    rows: Vec<DatedRow>,
}

#[derive(Serialize)]
struct Year {
    href: Href,
    label: Html,
    count: Html,
    current: bool,
}

impl PageKind for ChangesPage {
    fn name(&self) -> &'static str {
        "changes"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.figures.dated().is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "changes")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let all = desk.cx.figures.dated();
        let own = Own {
            months: months(desk, all.iter().take(NEWEST)),
            years: years(desk, None),
            cut: all.len() > NEWEST,
            is_year: false,
        };
        let mut view = View::new("changes.html", "statistics", desk.t_bare("changes-title", &[]), &own);
        view.description = desk.t_bare("changes-description", &[]);
        Some(view)
    }
}

impl PageKind for ChangesYearPage {
    fn name(&self) -> &'static str {
        "changes-year"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let at = cx.site.home().row.at;
        counts(cx).keys().map(|Reverse(year)| Subject { id: year.to_string().into(), at }).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        format!("{}{}/", Desk::folder(cx, lang, "changes"), subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let year: i16 = subject.id.parse().ok()?;
        let of = desk.cx.figures.dated().iter().filter(|d| dated_view::year(d.day) == year);
        let own = Own { months: months(desk, of), years: years(desk, Some(year)), cut: false, is_year: true };
        let words = desk.format().day(Day::Year(year));
        let title = desk.t_bare("changes-year-title", &[("year", Arg::Text(&words))]);
        let mut view = View::new("changes.html", "statistics", title, &own);
        view.description = desk.t_bare("changes-description", &[]);
        view.crumbs = vec![desk.crumb("changes", "", desk.t("changes-title", &[]))];
        Some(view)
    }
}

fn counts(cx: &Cx) -> BTreeMap<Reverse<i16>, usize> {
    let mut counts = BTreeMap::new();
    for dated in cx.figures.dated() {
        *counts.entry(Reverse(dated_view::year(dated.day))).or_default() += 1;
    }
    counts
}

fn years(desk: &Desk, current: Option<i16>) -> Vec<Year> {
    let all = counts(&desk.cx);
    let years = all.into_iter().map(|(Reverse(year), count)| Year {
        href: desk.href("changes-year", &year.to_string()).unwrap_or_default(),
        label: desk.day(Day::Year(year)),
        count: desk.count(count),
        current: current == Some(year),
    });
    years.collect()
}

/// By month, the newest first; those of which only the year is known stand at the end of it.
fn months<'a>(desk: &Desk, all: impl Iterator<Item = &'a Dated>) -> Vec<Month> {
    let mut found: BTreeMap<Reverse<(i16, i8)>, Vec<DatedRow>> = BTreeMap::new();
    for dated in all {
        let first = dated.day.first();
        let month = if matches!(dated.day, Day::Year(_)) { 0 } else { first.month() };
        if let Some(row) = dated_view::row(desk, dated) {
            found.entry(Reverse((first.year(), month))).or_default().push(row);
        }
    }
    let named = found.into_iter().map(|(Reverse((year, month)), rows)| {
        let day = if month == 0 { Day::Year(year) } else { Day::Month(year, month) };
        Month { name: desk.day(day), rows }
    });
    named.collect()
}
