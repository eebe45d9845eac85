//! The register of degree programmes: by faculty or graduate school, with cycles and languages.

use crate::base::lang::Lang;
use crate::base::markup;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::institution::Register;
use crate::entities::programme::Programme;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeMap;

/// The page of all degree programmes.
pub(super) struct ProgrammesPage;

#[derive(Serialize)]
struct Own {
    tally: Tally,
    /// Languages of teaching of the institution, and where that is said.
    teaching: Option<Html>,
    groups: Vec<Group>,
    csv: Href,
}

#[derive(Serialize)]
struct Group {
    id: Attr,
    title: Html,
    count: Html,
    rows: Vec<ProgrammeRow>,
}

#[derive(Serialize)]
struct ProgrammeRow {
    programme: LinkTo,
    /// Department, when the group is its faculty.
    unit: Html,
    cycles: Option<Html>,
    languages: Option<Html>,
    closed: Option<Html>,
}

impl PageKind for ProgrammesPage {
    fn name(&self) -> &'static str {
        "programmes"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.programmes.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "programmes")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let own = Own {
            tally: register::tally(desk, Register::Programmes, site.programmes.len()),
            teaching: teaching(desk),
            groups: groups(desk),
            csv: desk.routes.local("data/v1/programmes.csv"),
        };
        let mut view = View::new("programmes.html", "programmes", desk.t_bare("programmes-title", &[]), &own);
        view.description = desk.t_bare("programmes-description", &[]);
        Some(view)
    }
}

fn teaching(desk: &Desk) -> Option<Html> {
    let home = desk.cx.site.home();
    let names = names_of_languages(desk, &home.row.strings("teaching_languages"))?;
    Some(desk.t("programmes-teaching", &[("languages", Arg::Html(names.as_str()))]))
}

/// Groups in the order of the names of units, then programmes without a unit, then those that have ended.
fn groups(desk: &Desk) -> Vec<Group> {
    let site = desk.cx.site;
    let (ended, open): (Vec<_>, Vec<_>) = site.programmes.iter().partition(|p| p.closed.is_some_and(|d| d.last() < site.as_of));
    let mut units: BTreeMap<&str, Vec<&Record<Programme>>> = BTreeMap::new();
    let mut loose = Vec::new();
    for programme in open {
        match programme.facts.unit.as_deref().map(|id| top(site, id)).filter(|id| site.units.get(id).is_some()) {
            Some(unit) => units.entry(unit).or_default().push(programme),
            None => loose.push(programme),
        }
    }
    let named = units.into_iter().filter_map(|(id, list)| Some((id, site.units.get(id)?, list))).collect();
    let named = desk.sorted(named, |(_, unit, _)| desk.bare(&unit.name).0.to_string());
    let mut groups: Vec<Group> = named
        .into_iter()
        .map(|(id, unit, list)| group(desk, &format!("unit-{id}"), desk.say(&unit.name), list, Some(id)))
        .collect();
    for (id, list) in [("no-unit", loose), ("ended", ended)] {
        if !list.is_empty() {
            groups.push(group(desk, id, desk.t(&format!("programmes-{id}"), &[]), list, None));
        }
    }
    groups
}

/// The faculty, school or graduate school a unit belongs to: the last of its line.
fn top<'a>(site: &'a Site, id: &'a str) -> &'a str {
    let mut here = id;
    // A line of units that runs in a circle ends too.
    for _ in 0..8 {
        match site.units.get(here).and_then(|u| u.facts.parent.as_deref()) {
            Some(parent) => here = parent,
            None => break,
        }
    }
    here
}

fn group(desk: &Desk, id: &str, title: Html, list: Vec<&Record<Programme>>, unit: Option<&str>) -> Group {
    let list = desk.sorted(list, |p| desk.bare(&p.name).0.to_string());
    Group {
        id: Attr::from(id),
        title,
        count: desk.t("programmes-of-unit", &[("n", Arg::count(list.len()))]),
        rows: list.into_iter().map(|p| row(desk, p, unit)).collect(),
    }
}

fn row(desk: &Desk, programme: &Record<Programme>, group: Option<&str>) -> ProgrammeRow {
    let unit = programme.unit.as_deref().filter(|id| Some(*id) != group).and_then(|id| desk.cx.site.units.get(id));
    ProgrammeRow {
        programme: desk.link("programme", &programme.id, desk.say(&programme.name)),
        unit: unit.map_or_else(|| Html::ready(""), |u| desk.say(&u.name)),
        cycles: cycles(desk, programme),
        languages: languages(desk, programme),
        closed: programme.closed.map(|d| desk.t("programme-closed", &[("day", Arg::Html(desk.day(d).as_str()))])),
    }
}

/// Cycles as one list; `None` when none is published.
pub(super) fn cycles(desk: &Desk, programme: &Programme) -> Option<Html> {
    let words: Vec<Html> = programme.cycles.iter().map(|c| desk.t(&format!("cycle-{}", c.word()), &[])).collect();
    (!words.is_empty()).then(|| register::list(desk, &words))
}

/// Languages of instruction, with the part in English where it is known; `None` when neither is published.
pub(super) fn languages(desk: &Desk, programme: &Programme) -> Option<Html> {
    let names = names_of_languages(desk, &programme.languages);
    if let (Some(names), true) = (&names, programme.english_share.is_some_and(|share| share >= 100.0)) {
        return Some(desk.t("programme-languages-throughout", &[("languages", Arg::Html(names.as_str()))]));
    }
    let share = programme.english_share.map(|n| Html::ready(&markup::escape(&desk.format().percent(n, 0))));
    match (names, share) {
        (Some(names), Some(share)) => {
            let args = [("languages", Arg::Html(names.as_str())), ("share", Arg::Html(share.as_str()))];
            Some(desk.t("programme-languages-share", &args))
        }
        (None, Some(share)) => Some(desk.t("programme-share", &[("share", Arg::Html(share.as_str()))])),
        (names, None) => names,
    }
}

fn names_of_languages(desk: &Desk, tags: &[Box<str>]) -> Option<Html> {
    let names: Vec<Html> = tags.iter().map(|tag| Html::ready(&markup::escape(&desk.format().language(tag)))).collect();
    (!names.is_empty()).then(|| register::list(desk, &names))
}
