//! Mobility year by year: totals of the two directions, as far as they may be shown. There is no page before there is a
//! total.

use crate::base::day::AcademicYear;
use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::register;
use crate::persons::People;
use crate::persons::SUPPRESS_BELOW;
use crate::persons::Table;
use crate::plan::Subject;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The page of mobility.
pub(super) struct MobilityPage;

#[derive(Serialize)]
struct Own {
    about: Html,
    years: Vec<Row>,
    sources: Vec<Html>,
}

#[derive(Serialize)]
struct Row {
    year: Html,
    out: Cell,
    coming: Cell,
    status: Html,
}

/// A total, or the words that stand in its place.
#[derive(Serialize)]
struct Cell {
    value: Option<Html>,
    absent: Html,
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
        let years = years(&desk.cx);
        let mut sources: Vec<Html> = Vec::new();
        for source in years
            .iter()
            .rev()
            .flat_map(|y| records(desk, *y))
            .filter_map(|y| Some(register::source(desk, y.source.as_ref()?, y.as_of)))
        {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        let own = Own {
            about: desk.t("mobility-about", &[("least", least())]),
            years: years.iter().rev().map(|y| row(desk, *y)).collect(),
            sources,
        };
        let mut view = View::new("mobility.html", "statistics", desk.t_bare("mobility-title", &[]), &own);
        view.description = desk.t_bare("mobility-description", &[]);
        view.crumbs = vec![desk.crumb("statistics", "", desk.t("nav-statistics", &[]))];
        Some(view)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a small constant")]
fn least() -> Arg<'static> {
    Arg::Num(SUPPRESS_BELOW as f64)
}

/// Years with people going out or coming in, oldest first.
fn years(cx: &Cx) -> BTreeSet<AcademicYear> {
    let persons = cx.figures.persons();
    persons.years(Table::Out).chain(persons.years(Table::In)).collect()
}

fn records<'a>(desk: &Desk<'a>, year: AcademicYear) -> impl Iterator<Item = &'a crate::persons::Year> {
    let persons = desk.cx.figures.persons();
    [Table::Out, Table::In].into_iter().filter_map(move |t| persons.year(t, year))
}

fn row(desk: &Desk, year: AcademicYear) -> Row {
    let status = records(desk, year).next().map_or("final", |y| y.status);
    Row {
        year: desk.period(&Period::Academic(year)),
        out: cell(desk, desk.cx.figures.persons().all(Table::Out, year)),
        coming: cell(desk, desk.cx.figures.persons().all(Table::In, year)),
        status: desk.t(&format!("observation-status-{status}"), &[]),
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
fn cell(desk: &Desk, people: People) -> Cell {
    let absent =
        if people == People::Hidden { desk.t("mobility-few", &[("least", least())]) } else { desk.t("not-published", &[]) };
    let value = if let People::Count(n) = people { Some(desk.number(n as f64, 0)) } else { None };
    Cell { value, absent }
}
