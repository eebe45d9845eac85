//! How good the data are: what is published and why the rest is not, how fresh, from which registers and sources, and how many
//! counts of people are hidden.

use crate::base::day::AcademicYear;
use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::figures::Reading;
use crate::figures::Why;
use crate::i18n::catalogue::Arg;
use crate::measures;
use crate::measures::d04;
use crate::measures::number;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::data_sources;
use crate::pages::data_sources::Licences;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::pages::figure_view::FigureView;
use crate::pages::mobility;
use crate::pages::only;
use crate::persons::Table;
use crate::plan::Subject;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The page of data quality.
pub(super) struct DataQualityPage;

#[derive(Serialize)]
struct Own {
    /// How many indicators read what.
    readings: Vec<Entry>,
    all: Html,
    freshness: Vec<Fresh>,
    finding: Html,
    registers: Vec<State>,
    hidden: Vec<Hidden>,
    least: Html,
    licences: Licences,
    openness: Vec<Open>,
    links: Vec<LinkTo>,
}

#[derive(Serialize)]
struct Entry {
    name: Html,
    says: Html,
    n: Html,
}

#[derive(Serialize)]
struct Fresh {
    indicator: LinkTo,
    newest: Option<Html>,
    /// Days since the period ended.
    age: Option<Html>,
    chip: Option<Chip>,
    /// No update cycle is set.
    free: bool,
}

#[derive(Serialize)]
struct State {
    name: Html,
    complete: bool,
    /// How many indicators need it.
    needed: Html,
}

#[derive(Serialize)]
struct Hidden {
    year: Html,
    cells: Vec<Option<Html>>,
}

#[derive(Serialize)]
struct Open {
    link: LinkTo,
    name: Html,
    figure: FigureView,
}

impl PageKind for DataQualityPage {
    fn name(&self) -> &'static str {
        "data-quality"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        format!("{}{}", Desk::folder(cx, lang, "statistics"), Desk::folder(cx, lang, "data-quality"))
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let mut view = View::new("data-quality.html", "statistics", desk.t_bare("data-quality-title", &[]), &own(desk));
        view.description = desk.t_bare("data-quality-description", &[]);
        view.crumbs = vec![desk.crumb("statistics", "", desk.t("nav-statistics", &[]))];
        Some(view)
    }
}

fn own(desk: &Desk) -> Own {
    let site = desk.cx.site;
    let observed: Vec<&Record<Indicator>> = site.indicators.iter().filter(|i| i.computed.is_none()).collect();
    let observed = desk.sorted(observed, |i| desk.bare(&i.title).0.to_string());
    let overdue = observed.iter().filter(|i| d04::freshness(i, &desk.cx.figures.clock).overdue == Some(true)).count();
    let with_cycle = observed.iter().filter(|i| d04::freshness(i, &desk.cx.figures.clock).overdue.is_some()).count();
    let links = [("section-data", "section-data"), ("languages", "nav-languages"), ("statistics", "nav-statistics")];
    Own {
        readings: readings(desk),
        all: desk.count(site.indicators.len()),
        freshness: observed.iter().map(|i| fresh(desk, i)).collect(),
        finding: desk
            .t("data-quality-fresh-finding", &[("overdue", Arg::Num(number(overdue))), ("all", Arg::Num(number(with_cycle)))]),
        registers: Register::ALL.iter().map(|r| state(desk, *r)).collect(),
        hidden: hidden(desk),
        least: desk.number(mobility::least(), 0),
        licences: data_sources::licences(desk),
        openness: ["identifiers", "sources", "languages"].into_iter().filter_map(|of| open(desk, of)).collect(),
        links: links
            .into_iter()
            .filter_map(|(kind, words)| Some(LinkTo { href: desk.href(kind, "")?, label: desk.t(words, &[]) }))
            .collect(),
    }
}

/// What indicators read, by the newest figure that has a value, else by the newest.
fn readings(desk: &Desk) -> Vec<Entry> {
    let words = desk.cx.site.indicators.iter().map(|i| {
        let reading = if desk.cx.figures.has_value(&i.id) {
            return "value";
        } else {
            desk.cx.figures.figures_of(&i.id).last().map(|f| f.reading)
        };
        match reading {
            Some(Reading::NotPublished(Why::Register)) => "register",
            Some(Reading::Hidden) => "hidden",
            Some(Reading::Undefined) => "undefined",
            _ => "unknown",
        }
    });
    let words: Vec<&str> = words.collect();
    let kinds = ["value", "register", "unknown", "hidden", "undefined"].into_iter();
    kinds
        .map(|kind| (kind, words.iter().filter(|w| **w == kind).count()))
        .filter(|(kind, n)| *n > 0 || *kind == "value")
        .map(|(kind, n)| Entry {
            name: desk.t(&format!("data-quality-reads-{kind}"), &[]),
            says: desk.t(&format!("data-quality-reads-{kind}-says"), &[]),
            n: desk.count(n),
        })
        .collect()
}

fn fresh(desk: &Desk, indicator: &Record<Indicator>) -> Fresh {
    let found = d04::freshness(indicator, &desk.cx.figures.clock);
    let axis = |o: &&crate::entities::indicator::Observation| o.period.axis();
    let newest = indicator.observations.iter().max_by(|a, b| axis(a).total_cmp(&axis(b)));
    let age = found.age.map(f64::from).map(|n| {
        let text = desk.format().number(n, 0);
        desk.t("figure-days", &[("count", Arg::Num(n)), ("number", Arg::Text(&text))])
    });
    let chip = |overdue: bool| {
        let (word, id) = if overdue { ("figure-overdue", "data-quality-overdue") } else { ("on-track", "data-quality-current") };
        Chip { word: word.into(), label: desk.t(id, &[]) }
    };
    Fresh {
        indicator: desk.link("indicator", &indicator.id, desk.say(&indicator.title)),
        newest: newest.map(|o| desk.period(&o.period)),
        age,
        chip: found.overdue.map(chip),
        free: found.overdue.is_none(),
    }
}

fn state(desk: &Desk, register: Register) -> State {
    let needs = desk.cx.site.indicators.iter().filter_map(|i| measures::find(i.computed?));
    let n = needs.filter(|m| m.needs.contains(&register)).count();
    let text = desk.count(n);
    State {
        name: desk.t(&format!("register-{}", register.word()), &[]),
        complete: desk.cx.site.is_complete(register),
        needed: desk.t("data-quality-needed", &[("n", Arg::Num(number(n))), ("number", Arg::Html(text.as_str()))]),
    }
}

/// How many groups are hidden in each table of each year, newest first.
fn hidden(desk: &Desk) -> Vec<Hidden> {
    let persons = desk.cx.figures.persons();
    let years: BTreeSet<AcademicYear> = Table::ALL.iter().flat_map(|t| persons.years(*t)).collect();
    let cell = |table: Table, year: AcademicYear| {
        let tree = &persons.year(table, year)?.tree;
        let (n, of) = (desk.count(tree.hidden_count()), desk.count(tree.groups().len()));
        Some(desk.t("count-pair", &[("num", Arg::Html(n.as_str())), ("den", Arg::Html(of.as_str()))]))
    };
    let row = |year: AcademicYear| Hidden {
        year: desk.period(&Period::Academic(year)),
        cells: Table::ALL.iter().map(|t| cell(*t, year)).collect(),
    };
    years.into_iter().rev().map(row).collect()
}

/// A share of the indicator of openness.
fn open(desk: &Desk, of: &str) -> Option<Open> {
    let indicator = desk.cx.site.indicators.iter().find(|i| i.computed == Some("d03"))?;
    let part = crate::base::dims::Dims::one(crate::base::dims::Dim::Of, of);
    let figure = desk.cx.figures.figure(&indicator.id, &part, None);
    figure.value()?;
    Some(Open {
        link: desk.link("indicator", &indicator.id, desk.say(&indicator.title)),
        name: desk.t(&format!("data-quality-open-{of}"), &[]),
        figure: figure_view::figure(desk, indicator, &figure),
    })
}
