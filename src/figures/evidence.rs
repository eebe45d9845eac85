//! Finds the records of an evidence group: those named, or those that match its query on the status day.

use crate::entities::policy::Evidence;
use crate::entities::policy::EvidenceOf;
use crate::entities::policy::Query;
use crate::measures::Counted;
use crate::measures::pointer;
use crate::schema::row::Ref;
use crate::standing;

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
    let kind = |word: &str| query.kinds.is_empty() || query.kinds.iter().any(|k| &**k == word);
    let scope = |international: bool| query.scope.is_none_or(|s| (s == "international") == international);
    let site = counted.site;
    let clock = &counted.clock;
    let mut found = Vec::new();
    match query.entity {
        "agreement" => {
            for partner in &site.partners {
                for (n, agreement) in partner.agreements.iter().enumerate() {
                    let active = standing::of_agreement(agreement, clock).status.is_active();
                    let fits = agreement.public && kind(agreement.kind.word()) && scope(!site.is_national(partner));
                    if fits && (active || !query.active) {
                        found.push(Found { record: pointer("partner", &partner.id), inner: Some(n) });
                    }
                }
            }
            for joint in site.joint() {
                let active = standing::of_agreement(&joint.agreement, clock).status.is_active();
                let fits = kind(joint.agreement.kind.word()) && scope(site.is_abroad(joint));
                if fits && (active || !query.active) {
                    found.push(Found { record: pointer(JOINT, &joint.id), inner: None });
                }
            }
        }
        "membership" => {
            for network in &site.networks {
                for (n, membership) in network.memberships.iter().enumerate() {
                    let active = standing::of_membership(network, membership, clock).status.is_active();
                    let role = query.roles.is_empty() || query.roles.contains(&membership.role);
                    if role && kind(network.kind) && scope(network.international) && (active || !query.active) {
                        found.push(Found { record: pointer("network", &network.id), inner: Some(n) });
                    }
                }
            }
        }
        "partner" => {
            for partner in &site.partners {
                let mut agreements = site.agreements_of(partner);
                let active = agreements.any(|a| standing::of_agreement(a, clock).status.is_active());
                if kind(partner.kind) && scope(!site.is_national(partner)) && (active || !query.active) {
                    found.push(Found { record: pointer("partner", &partner.id), inner: None });
                }
            }
        }
        "network" => {
            for network in &site.networks {
                let mut memberships = network.memberships.iter();
                let active = memberships.any(|m| standing::of_membership(network, m, clock).status.is_active());
                if kind(network.kind) && scope(network.international) && (active || !query.active) {
                    found.push(Found { record: pointer("network", &network.id), inner: None });
                }
            }
        }
        _ => {}
    }
    found
}
