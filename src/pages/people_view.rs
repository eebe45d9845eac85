//! Groups of people → names and cells: a count, a mark for what is hidden, a dash where nobody is recorded. What is hidden
//! because it is small and what is hidden to protect a small group look the same.

use crate::base::day::AcademicYear;
use crate::base::day::Day;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::draw::chart::Amount;
use crate::pages::Desk;
use crate::pages::figure_view::Chip;
use crate::pages::register;
use crate::persons::NOT_STATED;
use crate::persons::People;
use crate::persons::STAFF;
use crate::persons::STUDENTS;
use crate::persons::Table;
use crate::persons::UNASSIGNED;
use crate::persons::UNDER_AGREEMENT;
use crate::persons::WITHOUT_AGREEMENT;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use serde::Serialize;
use std::collections::BTreeSet;

/// What stands in a drawing for a hidden count.
pub(super) const DOT: &str = "•";
/// What stands where nobody is recorded.
pub(super) const DASH: &str = "–";

/// What may be said of a group, ready for a cell of a table.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Cell {
    /// The count.
    pub value: Option<Html>,
    /// Hidden; otherwise nobody is recorded when there is no count.
    pub hidden: bool,
}

/// A group with its count in each column.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Line {
    /// Its name.
    pub name: Html,
    /// Page of what it is named after; empty without one.
    pub href: Href,
    /// How deep it stands: 0 for a part of the whole, 1 for a part of such a part.
    pub level: usize,
    /// A cell for each column.
    pub cells: Vec<Cell>,
}

/// A table of a year.
pub(super) type Column = (Table, AcademicYear);

/// A cell of a table.
pub(super) fn cell(desk: &Desk, people: People) -> Cell {
    Cell { value: count(people).map(|n| desk.number(n, 0)), hidden: people == People::Hidden }
}

/// A number of a drawing.
pub(super) fn amount(desk: &Desk, people: People) -> Amount {
    match (count(people), people) {
        (Some(n), _) => Amount::known(n, desk.format().number(n, 0)),
        (None, People::Hidden) => Amount::missing(DOT),
        (None, _) => Amount::missing(DASH),
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
fn count(people: People) -> Option<f64> {
    if let People::Count(n) = people { Some(n as f64) } else { None }
}

/// Groups along a chain of divisions, such as region and country: each followed by its parts.
pub(super) fn lines(desk: &Desk, columns: &[Column], chain: &[&'static str]) -> Vec<Line> {
    lines_of(desk, columns, chain, &Dims::default())
}

/// The same for the parts of one group.
pub(super) fn lines_of(desk: &Desk, columns: &[Column], chain: &[&'static str], whole: &Dims) -> Vec<Line> {
    let mut out = Vec::new();
    step(desk, columns, chain, (whole, 0), &mut out);
    out
}

fn step(desk: &Desk, columns: &[Column], chain: &[&'static str], (parent, level): (&Dims, usize), out: &mut Vec<Line>) {
    let Some((division, rest)) = chain.split_first() else { return };
    for dims in sorted(desk, parts(desk, columns, division, Some(parent))) {
        out.push(line(desk, columns, dims, level));
        step(desk, columns, rest, (dims, level + 1), out);
    }
}

/// A group with its counts.
pub(super) fn line(desk: &Desk, columns: &[Column], dims: &Dims, level: usize) -> Line {
    let persons = desk.cx.figures.persons();
    let cells = columns.iter().map(|(table, year)| cell(desk, persons.people(*table, *year, dims)));
    let page = match (dims.get(Dim::Partner), dims.get(Dim::Country)) {
        (Some(partner), _) if partner != NOT_STATED => desk.href("partner", partner),
        (_, Some(country)) => register::country(desk, country).href.into(),
        _ => None,
    };
    Line { name: name(desk, dims).0, href: page.unwrap_or_default(), level, cells: cells.collect() }
}

/// Groups of a division that any of the columns has, and of one parent where that is given.
pub(super) fn parts<'a>(desk: &Desk<'a>, columns: &[Column], division: &str, parent: Option<&Dims>) -> BTreeSet<&'a Dims> {
    let persons = desk.cx.figures.persons();
    let mut found = BTreeSet::new();
    for (table, year) in columns {
        let groups = persons.year(*table, *year).map_or(&[][..], |y| y.tree.groups());
        let of = |n: Option<usize>| parent.is_none_or(|p| n.and_then(|n| groups.get(n)).is_some_and(|g| g.dims == *p));
        found.extend(groups.iter().filter(|g| g.division == division && of(g.parent)).map(|g| &g.dims));
    }
    found
}

/// In the order people expect, never in that of rows or of size; what is not stated comes last.
pub(super) fn sorted<'a>(desk: &Desk, groups: impl IntoIterator<Item = &'a Dims>) -> Vec<&'a Dims> {
    let mut all = desk.sorted(groups.into_iter().collect(), |d| name(desk, d).1.0.to_string());
    all.sort_by_key(|d| rank(d));
    all
}

const ORDER: &[&str] = &[
    STUDENTS,
    STAFF,
    "study",
    "traineeship",
    "teaching",
    "training",
    "research-visit",
    "short",
    "bachelor",
    "master",
    "doctorate",
    UNDER_AGREEMENT,
    WITHOUT_AGREEMENT,
];

fn rank(dims: &Dims) -> usize {
    let last = dims.0.values().any(|v| matches!(&**v, NOT_STATED | UNASSIGNED));
    let word = dims.get(Dim::Cycle).or(dims.get(Dim::What)).or(dims.get(Dim::Scheme));
    let place = word.and_then(|w| ORDER.iter().position(|o| *o == w)).unwrap_or(ORDER.len());
    if last { ORDER.len() + 1 } else { place }
}

/// Name of a group: as HTML, and as plain text.
pub(super) fn name(desk: &Desk, dims: &Dims) -> (Html, Attr) {
    let said = |id: &str| (desk.t(id, &[]), desk.t_bare(id, &[]));
    if let Some(partner) = dims.get(Dim::Partner) {
        let record = desk.cx.site.partners.get(partner);
        return record.map_or_else(|| said("people-partner-not-stated"), |p| (desk.say(&p.name), desk.bare(&p.name)));
    }
    if dims.0.values().any(|v| &**v == NOT_STATED) {
        return said("people-not-stated");
    }
    let first = dims.get(Dim::Cycle).map(|w| ("cycle", w)).or(dims.get(Dim::What).map(|w| ("mobility", w)));
    match first.or(dims.get(Dim::Scheme).map(|w| ("people-scheme", w))) {
        Some(("mobility", STUDENTS)) => return said("people-students"),
        Some(("mobility", STAFF)) => return said("people-staff"),
        Some((family, word)) => return said(&format!("{family}-{word}")),
        None => {}
    }
    if let Some(unit) = dims.get(Dim::Unit).and_then(|u| desk.cx.site.units.get(u)) {
        return (desk.say(&unit.name), desk.bare(&unit.name));
    }
    match (dims.get(Dim::Region), dims.get(Dim::Country)) {
        (Some(UNASSIGNED), _) => said("people-unassigned"),
        (Some(id), _) => {
            let own = desk.cx.site.region_scheme().and_then(|s| s.regions.iter().find(|r| *r.id == *id));
            let own = own.filter(|_| crate::regions::m49(id).is_none());
            own.map_or_else(|| (desk.country_html(id), desk.country(id)), |r| (desk.say(&r.name), desk.bare(&r.name)))
        }
        (None, Some(code)) => (desk.country_html(code), desk.country(code)),
        (None, None) => said("people-everyone"),
    }
}

/// Status of a year's counts; none when they are final, which needs no remark.
pub(super) fn status(desk: &Desk, year: AcademicYear) -> Option<Chip> {
    let word = status_word(desk, year);
    (word != "final").then(|| Chip { word: word.into(), label: desk.t(&format!("observation-status-{word}"), &[]) })
}

/// Word of the status of a year's counts.
pub(super) fn status_word(desk: &Desk, year: AcademicYear) -> &'static str {
    let persons = desk.cx.figures.persons();
    [Table::Out, Table::In].iter().find_map(|t| persons.year(*t, year)).map_or("final", |y| y.status)
}

/// Sources of columns, each once, newest year first.
pub(super) fn sources(desk: &Desk, columns: &[Column]) -> Vec<Html> {
    let persons = desk.cx.figures.persons();
    let mut newest: Vec<(&crate::entities::common::Source, Option<Day>)> = Vec::new();
    for (table, year) in columns.iter().rev() {
        let Some(year) = persons.year(*table, *year) else { continue };
        let Some(source) = &year.source else { continue };
        if !newest.iter().any(|(s, _)| s.name == source.name && s.url == source.url) {
            newest.push((source, year.as_of));
        }
    }
    newest.into_iter().map(|(source, as_of)| register::source(desk, source, as_of)).collect()
}
