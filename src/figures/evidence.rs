//! Finds the records of an evidence group: those named, or those that match its query on the status day.

use crate::entities::Record;
use crate::entities::Records;
use crate::entities::agreement::Agreement;
use crate::entities::policy::Evidence;
use crate::entities::policy::EvidenceOf;
use crate::entities::policy::Query;
use crate::measures::Counted;
use crate::measures::pointer;
use crate::schema::row::Ref;
use crate::standing;
use crate::standing::call::CallStatus;
use crate::standing::call::EventStatus;
use crate::standing::grant::GrantStatus;

/// A record that stands as evidence. For agreements and memberships the place inside its record is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The record with a page: a partner for an agreement, a network for a membership.
    pub record: Ref,
    /// Which agreement or membership of it.
    pub inner: Option<usize>,
}

/// Shape of multilateral agreements, which stand for themselves.
const JOINT: &str = "multilateral-agreement";

/// Records of a group, in the order of their ids.
pub(super) fn find(evidence: &Evidence, counted: &Counted) -> Vec<Found> {
    match &evidence.of {
        EvidenceOf::Records(records) => records.iter().filter_map(|r| named(r, counted)).collect(),
        EvidenceOf::Query(query) => search(query, counted),
        EvidenceOf::Unclear => Vec::new(),
    }
}

fn named(record: &Ref, counted: &Counted) -> Option<Found> {
    if &*record.shape != "agreement" {
        return Some(Found { record: record.clone(), inner: None });
    }
    if counted.site.joint().any(|m| m.id == record.id) {
        return Some(Found { record: pointer(JOINT, &record.id), inner: None });
    }
    let (partner, _) = counted.site.bilateral().find(|(_, a)| a.id == record.id)?;
    let inner = partner.agreements.iter().position(|a| a.id == record.id);
    Some(Found { record: pointer("partner", &partner.id), inner })
}

fn search(query: &Query, counted: &Counted) -> Vec<Found> {
    let scope = |international: bool| query.scope.is_none_or(|s| (s == "international") == international);
    let site = counted.site;
    let clock = &counted.clock;
    let now = clock.as_of;
    let zone = &*site.home().time_zone;
    match query.entity {
        "agreement" => agreements(query, counted),
        "membership" => memberships(query, counted),
        "partner" => all(&site.partners, "partner", |p| {
            let active = || site.agreements_of(p).any(|a| standing::of_agreement(a, clock).status.is_active());
            is_kind(query, &[p.kind]) && scope(!site.is_national(p)) && (!query.active || active())
        }),
        "network" => all(&site.networks, "network", |n| {
            let active = || n.memberships.iter().any(|m| standing::of_membership(n, m, clock).status.is_active());
            is_kind(query, &[n.kind]) && scope(n.international) && (!query.active || active())
        }),
        "grant" => all(&site.grants, "grant", |g| {
            let running = || standing::grant::of_grant(g, now) == GrantStatus::Running;
            is_kind(query, &[g.programme.word()]) && (!query.active || running())
        }),
        "programme" => all(&site.programmes, "programme", |p| {
            let cycles: Vec<&str> = p.cycles.iter().map(|c| c.word()).collect();
            let open = || p.closed.is_none_or(|day| day.last() >= now);
            is_kind(query, &cycles) && is_spoken(query, &p.languages) && (!query.active || open())
        }),
        "quality" => all(&site.quality, "quality", |q| {
            // What cannot lapse, such as an award, stays what it is.
            let valid = || standing::quality::of_quality(q, now).is_none_or(|s| s.status.is_valid());
            is_kind(query, &[q.kind.word()]) && scope(q.international) && (!query.active || valid())
        }),
        "service" => all(&site.services, "service", |s| is_kind(query, &s.audience) && is_spoken(query, &s.languages)),
        "event" => all(&site.events, "event", |e| {
            let to_come = || standing::call::of_event(e, now, zone) != EventStatus::Past;
            is_kind(query, &[e.kind]) && scope(e.international) && (!query.active || to_come())
        }),
        "call" => all(&site.calls, "call", |c| {
            let open = || standing::call::of_call(c, now, clock.year_end, zone) == CallStatus::Open;
            is_kind(query, &[c.scheme]) && (!query.active || open())
        }),
        "indicator" => all(&site.indicators, "indicator", |i| is_kind(query, &[i.element])),
        _ => Vec::new(),
    }
}

/// Records of an entity that fit, in the order of their ids.
fn all<T>(records: &Records<T>, shape: &str, fits: impl Fn(&Record<T>) -> bool) -> Vec<Found> {
    let found = records.iter().filter(|r| fits(r));
    found.map(|r| Found { record: pointer(shape, &r.id), inner: None }).collect()
}

/// True when one of a record's own words is asked for, or any is.
fn is_kind(query: &Query, words: &[&str]) -> bool {
    query.kinds.is_empty() || query.kinds.iter().any(|k| words.contains(&&**k))
}

/// True when one of a record's languages is asked for, or any is.
fn is_spoken(query: &Query, languages: &[Box<str>]) -> bool {
    query.languages.is_empty() || query.languages.iter().any(|l| languages.contains(l))
}

fn agreements(query: &Query, counted: &Counted) -> Vec<Found> {
    let site = counted.site;
    let fits = |agreement: &Agreement, international: bool| {
        agreement.public
            && is_kind(query, &[agreement.kind.word()])
            && query.scope.is_none_or(|s| (s == "international") == international)
            && (!query.active || standing::of_agreement(agreement, &counted.clock).status.is_active())
    };
    let mut found = Vec::new();
    for partner in &site.partners {
        for (n, _) in partner.agreements.iter().enumerate().filter(|(_, a)| fits(a, !site.is_national(partner))) {
            found.push(Found { record: pointer("partner", &partner.id), inner: Some(n) });
        }
    }
    for joint in site.joint().filter(|j| fits(&j.agreement, site.is_abroad(j))) {
        found.push(Found { record: pointer(JOINT, &joint.id), inner: None });
    }
    found
}

fn memberships(query: &Query, counted: &Counted) -> Vec<Found> {
    let mut found = Vec::new();
    for network in &counted.site.networks {
        if !is_kind(query, &[network.kind]) || query.scope.is_some_and(|s| (s == "international") != network.international) {
            continue;
        }
        for (n, membership) in network.memberships.iter().enumerate() {
            let active = || standing::of_membership(network, membership, &counted.clock).status.is_active();
            let role = query.roles.is_empty() || query.roles.contains(&membership.role);
            if role && (!query.active || active()) {
                found.push(Found { record: pointer("network", &network.id), inner: Some(n) });
            }
        }
    }
    found
}
