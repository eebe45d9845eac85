//! A partner → its row in a register table, and what the script of the page may know of it: the years its agreements were in
//! force, their units and cycles, its languages of instruction, and the words people look for it with.

use crate::base::fold::fold;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::condition::Direction;
use crate::entities::condition::MobilityType;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::pages::agreement_view::Chip;
use crate::pages::register;
use crate::standing::Standing;
use crate::standing::force;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// A partner as a row.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PartnerRow {
    partner: LinkTo,
    city: Html,
    /// Short names of the kinds of agreement; empty when all are past.
    kinds: Vec<Html>,
    /// "1 in force of 3 recorded here", where there is more than one; `None` also without any.
    more: Option<Html>,
    /// False when no agreement is recorded.
    any: bool,
    /// Places a year by the agreements in force.
    places: Option<Html>,
    until: Option<Html>,
    chip: Option<Chip>,
    data: Option<Data>,
}

/// What the script reads.
#[derive(Clone, Debug, Serialize)]
struct Data {
    id: Attr,
    /// `kind,years,units,cycles` of each agreement, `~` before the kind when it is past; `;` between agreements.
    agreements: Attr,
    languages: Attr,
    /// Folded words that the row does not show.
    search: Attr,
}

/// Which agreements of a partner a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// All of them.
    All,
    /// Those of a kind.
    Kind(AgreementKind),
    /// Those in force on a day of a calendar year.
    Year(i16),
}

impl Pick {
    /// True when the page is about this agreement.
    pub(super) fn fits(self, desk: &Desk, agreement: &Agreement) -> bool {
        match self {
            Pick::All => true,
            Pick::Kind(kind) => agreement.kind == kind,
            Pick::Year(year) => force::is_in_force(agreement, &desk.cx.figures.clock, year),
        }
    }
}

/// What the rows of a page can be narrowed by.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// Kinds of agreements.
    pub kinds: BTreeSet<AgreementKind>,
    /// Ids of units that an agreement names.
    pub units: BTreeSet<Box<str>>,
    /// Words of study cycles.
    pub cycles: BTreeSet<&'static str>,
    /// Tags of languages of instruction.
    pub languages: BTreeSet<Box<str>>,
    /// First and last year in which an agreement was in force.
    pub years: Option<(i16, i16)>,
}

/// Stands for every unit or every cycle.
const ANY: &str = "*";

/// A row about the agreements of `pick`. Without `found` the row carries nothing for the script.
pub(super) fn row(desk: &Desk, partner: &Record<Partner>, pick: Pick, found: Option<&mut Found>) -> PartnerRow {
    let mut agreements = agreement_view::ordered(desk, partner);
    agreements.retain(|(a, _)| pick.fits(desk, a));
    let current = agreements.iter().filter(|(_, s)| matches!(pick, Pick::Year(_)) || !s.status.is_past());
    let mut kinds: Vec<AgreementKind> = Vec::new();
    for (agreement, _) in current {
        if !kinds.contains(&agreement.kind) {
            kinds.push(agreement.kind);
        }
    }
    let deciding = agreements.first();
    PartnerRow {
        partner: desk.link("partner", &partner.id, desk.say(&partner.name)),
        city: desk.say(&partner.city),
        kinds: kinds.into_iter().map(|k| short(desk, k)).collect(),
        more: (agreements.len() > 1).then(|| count(desk, &agreements)),
        any: !agreements.is_empty(),
        places: places(desk, &agreements),
        until: deciding.and_then(|(a, s)| agreement_view::end(desk, a, s)),
        chip: deciding.map(|(_, s)| agreement_view::chip(desk, s.status)),
        data: found.map(|found| data(desk, partner, &agreements, found)),
    }
}

/// Short name of a kind of agreement.
pub(super) fn short(desk: &Desk, kind: AgreementKind) -> Html {
    desk.t(&format!("scheme-{}", kind.word()), &[])
}

fn count(desk: &Desk, agreements: &[(&Agreement, Standing)]) -> Html {
    let active = agreements.iter().filter(|(_, s)| s.status.is_active()).count();
    desk.t("partners-agreements", &[("active", Arg::count(active)), ("n", Arg::count(agreements.len()))])
}

/// Places a year by the agreements in force: out, in, and those that both ways share. `None` when none are recorded.
#[expect(clippy::cast_precision_loss, reason = "places are far below 2^52")]
fn places(desk: &Desk, agreements: &[(&Agreement, Standing)]) -> Option<Html> {
    let (mut out, mut coming, mut shared) = (0, 0, 0);
    for (agreement, _) in agreements.iter().filter(|(_, s)| s.status.is_active()) {
        for condition in &agreement.conditions {
            match condition.direction {
                Direction::Out => out += condition.places.unwrap_or(0),
                Direction::In => coming += condition.places.unwrap_or(0),
            }
        }
        for (id, n) in &agreement.quotas {
            let users = agreement.conditions.iter().filter(|c| c.quota.as_deref() == Some(id));
            let ways: BTreeSet<bool> = users.map(|c| c.direction == Direction::Out).collect();
            match (ways.contains(&true), ways.contains(&false)) {
                (true, false) => out += n,
                (false, true) => coming += n,
                _ => shared += n,
            }
        }
    }
    let parts = [("partners-places-out", out), ("partners-places-in", coming), ("partners-places-shared", shared)];
    let words = parts.iter().filter(|(_, n)| *n > 0).map(|(id, n)| desk.t(id, &[("n", Arg::Num(*n as f64))]));
    let words: Vec<Html> = words.collect();
    (!words.is_empty()).then(|| Html::ready(&words.iter().map(Html::as_str).collect::<Vec<_>>().join("<br>")))
}

fn data(desk: &Desk, partner: &Record<Partner>, agreements: &[(&Agreement, Standing)], found: &mut Found) -> Data {
    let languages = partner.row.strings("languages_of_instruction");
    found.languages.extend(languages.iter().cloned());
    let each = agreements.iter().map(|(agreement, standing)| {
        let mark = if standing.status.is_past() { "~" } else { "" };
        if !standing.status.is_past() {
            found.kinds.insert(agreement.kind);
        }
        let years = force::years(agreement, &desk.cx.figures.clock);
        for (first, last) in &years {
            let (least, most) = found.years.unwrap_or((*first, *last));
            found.years = Some((least.min(*first), most.max(*last)));
        }
        let units = units(desk, agreement);
        found.units.extend(units.iter().filter(|u| ***u != *ANY).cloned());
        let cycles = cycles(agreement);
        found.cycles.extend(cycles.iter().filter(|c| **c != ANY));
        let years: Vec<String> = years.iter().map(|(a, b)| if a == b { a.to_string() } else { format!("{a}-{b}") }).collect();
        let units: Vec<&str> = units.iter().map(|u| &**u).collect();
        let cycles: Vec<&str> = cycles.into_iter().collect();
        format!("{mark}{},{},{},{}", agreement.kind.word(), years.join(" "), units.join(" "), cycles.join(" "))
    });
    Data {
        agreements: Attr::from(each.collect::<Vec<_>>().join(";")),
        languages: Attr::from(languages.join(" ")),
        search: Attr::from(search(desk, partner)),
        id: Attr::from(&*partner.id),
    }
}

/// Units an agreement is for and the units these belong to; [`ANY`] when it is for the whole institution.
fn units(desk: &Desk, agreement: &Agreement) -> BTreeSet<Box<str>> {
    let own = agreement.units.is_empty() && agreement.conditions.iter().any(|c| c.units.is_empty());
    let named = agreement.units.iter().chain(agreement.conditions.iter().flat_map(|c| &c.units));
    let mut all: BTreeSet<Box<str>> = BTreeSet::new();
    for id in named {
        let mut next = Some(id.clone());
        while let Some(id) = next.take().filter(|id| all.insert(id.clone())) {
            next = desk.cx.site.units.get(&id).and_then(|u| u.parent.clone());
        }
    }
    if own || all.is_empty() {
        all = BTreeSet::from([ANY.into()]);
    }
    all
}

/// Study cycles students can go or come in; nothing for an agreement without places for students.
fn cycles(agreement: &Agreement) -> BTreeSet<&'static str> {
    let students = agreement.conditions.iter().filter(|c| matches!(c.what, MobilityType::Study | MobilityType::Traineeship));
    let mut all = BTreeSet::new();
    for condition in students {
        if condition.cycles.is_empty() {
            all.insert(ANY);
        }
        all.extend(condition.cycles.iter().map(|c| c.word()));
    }
    all
}

/// Folded words of all its names, its acronym, city and Erasmus code, each once, without those the row shows anyway.
fn search(desk: &Desk, partner: &Record<Partner>) -> String {
    let langs = desk.cx.site.langs();
    let mut names: Vec<&str> = Vec::new();
    names.extend(langs.all().filter_map(|l| partner.name.get(l)));
    names.extend(langs.all().filter_map(|l| partner.city.get(l)));
    names.extend(partner.native.iter().map(|(name, _)| &**name));
    names.extend(partner.acronym.as_deref());
    names.extend(partner.ids.get("erasmus").map(|c| &**c));
    let (former, others) = (partner.row.strings("former_names"), partner.row.strings("search_names"));
    names.extend(former.iter().chain(&others).map(|n| &**n));
    let shown = format!("{} {}", desk.bare(&partner.name).0, desk.bare(&partner.city).0);
    words(&names, &shown)
}

/// Folded words of `texts`, each once, in the order they come in, without those of `shown`.
pub(super) fn words(texts: &[&str], shown: &str) -> String {
    let shown = fold(shown);
    let mut known: BTreeSet<String> = shown.split(' ').map(str::to_owned).collect();
    let all: Vec<String> = texts.iter().map(|t| fold(t)).collect();
    let new = all.iter().flat_map(|t| t.split(' ')).filter(|w| !w.is_empty() && known.insert((*w).to_owned()));
    new.collect::<Vec<_>>().join(" ")
}

/// Partners by country and name, for pages that show no more of them.
pub(super) fn by_country<'a>(partners: &[&'a Record<Partner>]) -> BTreeMap<&'a str, Vec<&'a Record<Partner>>> {
    let mut countries: BTreeMap<&str, Vec<&Record<Partner>>> = BTreeMap::new();
    for partner in partners {
        countries.entry(&partner.facts.country).or_default().push(partner);
    }
    countries
}

/// Rows of a page without a filter, in the order of their names.
pub(super) fn plain(desk: &Desk, partners: &[&Record<Partner>]) -> Vec<PartnerRow> {
    register::by_name(desk, partners).into_iter().map(|p| row(desk, p, Pick::All, None)).collect()
}
