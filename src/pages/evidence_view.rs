//! An evidence group of a policy element → its records as links, each with a sentence on what it is and when.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::Record;
use crate::entities::common::Source;
use crate::entities::multilateral::Multilateral;
use crate::entities::network::Network;
use crate::entities::partner::Partner;
use crate::entities::policy::Evidence;
use crate::entities::policy::EvidenceOf;
use crate::figures::Found;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::pages::evidence_item;
use crate::pages::figure_view::Chip;
use crate::standing::Standing;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use std::cmp::Reverse;

/// Records shown at once; the others open on demand.
const SHOWN: usize = 3;
/// Records listed in all; the register has the others.
const LISTED: usize = 100;

/// An evidence group.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Group {
    /// Anchor.
    pub id: Attr,
    /// Heading.
    pub title: Html,
    /// How many records.
    pub count: usize,
    /// The same in words.
    pub count_label: Html,
    /// The newest.
    pub items: Vec<Item>,
    /// The others.
    pub rest: Vec<Item>,
    /// Words that open the others.
    pub rest_label: Html,
    /// The source of all of them, when it is one.
    pub source: Option<Html>,
    /// The register that holds all of them, when the list here is cut.
    pub register: Option<LinkTo>,
}

/// A record that stands as evidence.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Item {
    /// Its page; the address is empty when it has none.
    pub link: LinkTo,
    /// What it is, and since when.
    pub detail: Option<Html>,
    /// Its status on the status day.
    pub chip: Option<Chip>,
    /// Its source and its date, when not all of the group have the same.
    pub source: Option<Html>,
}

/// An item with what it is sorted by: newest first, then by name.
pub(super) struct Sorted {
    name: Attr,
    since: Option<Date>,
    /// The item.
    pub(super) item: Item,
}

/// Shows group number `n` (from 1).
pub(crate) fn group(desk: &Desk, n: usize, evidence: &Evidence, found: &[Found]) -> Group {
    let all: Vec<Sorted> = found.iter().filter_map(|f| item(desk, f)).collect();
    let mut all = desk.sorted(all, |s| s.name.0.to_string());
    all.sort_by_key(|s| Reverse(s.since));
    let source = one_source(&mut all);
    let count = all.len();
    let mut items: Vec<Item> = all.into_iter().map(|s| s.item).take(LISTED).collect();
    let rest = items.split_off(SHOWN.min(items.len()));
    let (number, others) = ([("count", Arg::count(count))], [("count", Arg::count(rest.len()))]);
    let register = (count > LISTED).then(|| register(desk, evidence)).flatten();
    Group {
        id: Attr::from(format!("evidence-{n}")),
        title: if evidence.title.is_empty() { desk.t("policy-evidence-untitled", &[]) } else { desk.say(&evidence.title) },
        count,
        count_label: desk.t("policy-evidence-count", &number),
        items,
        rest,
        rest_label: Html::ready(&format!("<span>{}</span>", desk.t("policy-evidence-rest", &others).as_str())),
        source,
        register,
    }
}

/// The source all items have, taken away from each of them; none when they have different ones.
fn one_source(all: &mut [Sorted]) -> Option<Html> {
    let first = all.first()?.item.source.clone()?;
    if all.iter().any(|s| s.item.source.as_ref() != Some(&first)) {
        return None;
    }
    all.iter_mut().for_each(|s| s.item.source = None);
    Some(first)
}

fn register(desk: &Desk, evidence: &Evidence) -> Option<LinkTo> {
    let EvidenceOf::Query(query) = &evidence.of else { return None };
    let (kind, label) = match query.entity {
        "agreement" => ("agreements", "nav-agreements"),
        "partner" => ("partners", "nav-partners"),
        "membership" | "network" => ("networks", "nav-networks"),
        "grant" => ("grants", "nav-grants"),
        "programme" => ("programmes", "nav-programmes"),
        "quality" => ("quality-index", "nav-quality"),
        "service" => ("services", "nav-services"),
        "event" => ("events", "nav-events"),
        "call" => ("calls", "nav-calls"),
        _ => ("statistics", "nav-statistics"),
    };
    Some(LinkTo { href: desk.href(kind, "")?, label: desk.t(label, &[]) })
}

fn item(desk: &Desk, found: &Found) -> Option<Sorted> {
    let site = desk.cx.site;
    let id = &*found.record.id;
    let shape = &*found.record.shape;
    let mut sorted = match shape {
        "partner" => partner(desk, site.partners.get(id)?, found.inner)?,
        "network" => network(desk, site.networks.get(id)?, found.inner)?,
        "multilateral-agreement" => joint(desk, site.multilateral.get(id)?)?,
        _ => evidence_item::of(desk, shape, id)?,
    };
    let record = site.entities.all().into_iter().find(|r| r.shape.name == shape && r.id == id);
    // What an agreement or a membership gives itself goes before what its partner or network gives.
    if sorted.item.source.is_none() {
        sorted.item.source = record.and_then(|r| source(desk, r.common.source.as_ref(), r.common.as_of));
    }
    Some(sorted)
}

/// Name of a source with its own date, else the day it was read.
fn source(desk: &Desk, source: Option<&Source>, as_of: Option<Day>) -> Option<Html> {
    let source = source?;
    let (name, day) = (desk.source_name(source), desk.day(as_of.unwrap_or(source.retrieved)));
    Some(desk.t("evidence-source", &[("name", Arg::Html(name.as_str())), ("day", Arg::Html(day.as_str()))]))
}

/// A partner, or one of its agreements.
fn partner(desk: &Desk, partner: &Record<Partner>, inner: Option<usize>) -> Option<Sorted> {
    let Some(n) = inner else {
        return Some(sorted(desk, "partner", &partner.id, &partner.name, Some(desk.country_html(&partner.country)), None, None));
    };
    let agreement = partner.agreements.get(n)?;
    let standing = desk.cx.figures.agreement(agreement);
    let kind = desk.t(&format!("agreement-kind-{}", agreement.kind.word()), &[]);
    let detail = Some(term(desk, &standing, kind));
    let chip = Some(chip(desk, standing.status.word()));
    let mut sorted = sorted(desk, "partner", &partner.id, &partner.name, detail, chip, standing.first);
    sorted.item.source = source(desk, agreement.source.as_ref(), agreement.as_of);
    Some(sorted)
}

/// A multilateral agreement.
fn joint(desk: &Desk, joint: &Record<Multilateral>) -> Option<Sorted> {
    let standing = desk.cx.figures.agreement(&joint.agreement);
    let kind = desk.t(&format!("agreement-kind-{}", joint.agreement.kind.word()), &[]);
    let chip = Some(chip(desk, standing.status.word()));
    let detail = Some(term(desk, &standing, kind));
    let mut sorted = sorted(desk, "agreements", "", &joint.name, detail, chip, standing.first);
    sorted.item.link.href = agreement_view::href(desk, &joint.id)?;
    Some(sorted)
}

/// A network, or one of the memberships in it.
fn network(desk: &Desk, network: &Record<Network>, inner: Option<usize>) -> Option<Sorted> {
    let Some(n) = inner else {
        let kind = desk.t(&format!("network-kind-{}", network.kind), &[]);
        return Some(sorted(desk, "network", &network.id, &network.name, Some(kind), None, None));
    };
    let membership = network.memberships.get(n)?;
    let standing = desk.cx.figures.membership(network, membership);
    let role = desk.t(&format!("role-{}", membership.role.word()), &[]);
    let detail = match (membership.from, membership.until) {
        (_, Some(until)) => when(desk, "evidence-until", &role, until),
        (Some(from), None) => when(desk, "evidence-since", &role, from),
        (None, None) => desk.t("evidence-start-unknown", &[("what", Arg::Html(role.as_str()))]),
    };
    let since = membership.from.map(Day::first);
    Some(sorted(desk, "network", &network.id, &network.name, Some(detail), Some(chip(desk, standing.status.word())), since))
}

/// Until when an agreement holds, else since when, else only what it is.
fn term(desk: &Desk, standing: &Standing, kind: Html) -> Html {
    match (standing.first, standing.last) {
        (_, Some(last)) => when(desk, "evidence-until", &kind, Day::Date(last)),
        (Some(first), None) => when(desk, "evidence-since", &kind, Day::Date(first)),
        (None, None) => kind,
    }
}

pub(super) fn when(desk: &Desk, id: &str, what: &Html, day: Day) -> Html {
    let day = desk.day(day);
    desk.t(id, &[("what", Arg::Html(what.as_str())), ("day", Arg::Html(day.as_str()))])
}

fn chip(desk: &Desk, word: &str) -> Chip {
    Chip { word: word.into(), label: desk.t(&format!("status-{word}"), &[]) }
}

pub(super) fn sorted(
    desk: &Desk,
    kind: &str,
    id: &str,
    name: &Text,
    detail: Option<Html>,
    chip: Option<Chip>,
    since: Option<Date>,
) -> Sorted {
    let item = Item { link: desk.link(kind, id, desk.say(name)), detail, chip, source: None };
    Sorted { name: desk.bare(name), since, item }
}
