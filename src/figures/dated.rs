//! Records → what happened on which day. Days come from records, never from the history of the repository, so a record that
//! is typed late still stands on its day.

use crate::base::day::Day;
use crate::check::Site;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::Validity;
use crate::schema::row::Ref;
use crate::words;

words! {
    /// What happened.
    pub enum What {
        /// An agreement was signed.
        AgreementSigned = "agreement-signed",
        /// Its first day.
        AgreementBegan = "agreement-began",
        /// Both sides confirmed it.
        AgreementConfirmed = "agreement-confirmed",
        /// It was ended early.
        AgreementTerminated = "agreement-terminated",
        /// Its last day passed.
        AgreementEnded = "agreement-ended",
        /// A partner ceased to exist.
        PartnerClosed = "partner-closed",
        /// A membership or a role began.
        RoleBegan = "role-began",
        /// A membership or a role ended.
        RoleEnded = "role-ended",
        /// A judgement from outside was made, or began to hold.
        QualityDecided = "quality-decided",
        /// It no longer holds.
        QualityEnded = "quality-ended",
        /// A project began.
        GrantBegan = "grant-began",
        /// A project ended.
        GrantEnded = "grant-ended",
        /// A policy element was adopted.
        PolicyAdopted = "policy-adopted",
        /// It was reviewed.
        PolicyReviewed = "policy-reviewed",
        /// Something was done for a commitment.
        PolicyAction = "policy-action",
        /// A published figure was changed.
        FigureRevised = "figure-revised",
        /// A call closed.
        CallClosed = "call-closed",
        /// An event took place.
        EventHeld = "event-held",
        /// A programme ended.
        ProgrammeClosed = "programme-closed",
    }
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Dated {
    /// When, as exact as it is known.
    pub day: Day,
    /// What.
    pub what: What,
    /// Record with a page.
    pub record: Ref,
    /// Which agreement, membership, review, commitment or observation of it.
    pub inner: Option<usize>,
    /// Which action of a commitment.
    pub step: Option<usize>,
}

/// Everything that had happened by the status day, newest first; on one day in the order of records.
pub(super) fn all(site: &Site, ends: impl Fn(&Agreement) -> Option<Day>) -> Vec<Dated> {
    let mut list = List(Vec::new());
    let zone = &site.home().time_zone;
    for partner in &site.partners {
        list.add(partner.closed, What::PartnerClosed, "partner", &partner.id, None);
        for (n, agreement) in partner.agreements.iter().enumerate().filter(|(_, a)| a.public) {
            list.agreement(agreement, ends(agreement), "partner", &partner.id, Some(n));
        }
    }
    for joint in site.joint() {
        list.agreement(&joint.agreement, ends(&joint.agreement), "multilateral-agreement", &joint.id, None);
    }
    for network in &site.networks {
        for (n, membership) in network.memberships.iter().enumerate() {
            list.add(membership.from, What::RoleBegan, "network", &network.id, Some(n));
            list.add(membership.until, What::RoleEnded, "network", &network.id, Some(n));
        }
    }
    for record in &site.quality {
        list.add(record.decided.or(record.valid_from), What::QualityDecided, "quality", &record.id, None);
        list.add(record.valid_to, What::QualityEnded, "quality", &record.id, None);
    }
    for grant in &site.grants {
        list.add(grant.start, What::GrantBegan, "grant", &grant.id, None);
        list.add(grant.end, What::GrantEnded, "grant", &grant.id, None);
    }
    for element in &site.policy {
        list.add(element.adopted, What::PolicyAdopted, "policy", &element.id, None);
        for (n, review) in element.reviews.iter().enumerate() {
            list.add(Some(review.date), What::PolicyReviewed, "policy", &element.id, Some(n));
        }
        for (n, commitment) in element.commitments.iter().enumerate() {
            for (step, (day, _)) in commitment.actions.iter().enumerate() {
                list.add(Some(*day), What::PolicyAction, "policy", &element.id, Some(n));
                list.last_step(step);
            }
        }
    }
    for indicator in &site.indicators {
        for (n, observation) in indicator.observations.iter().enumerate() {
            let day = observation.revised.as_ref().map(|(day, ..)| *day);
            list.add(day, What::FigureRevised, "indicator", &indicator.id, Some(n));
        }
    }
    for call in &site.calls {
        list.add(call.close.map(|w| Day::Date(w.last(zone))), What::CallClosed, "call", &call.id, None);
    }
    for event in &site.events {
        list.add(Some(Day::Date(event.start.first(zone))), What::EventHeld, "event", &event.id, None);
    }
    for programme in &site.programmes {
        list.add(programme.closed, What::ProgrammeClosed, "programme", &programme.id, None);
    }
    let over = |d: &Dated| match d.what {
        // What holds to the end of a day, month or year has not ended before.
        What::AgreementEnded | What::RoleEnded | What::QualityEnded | What::GrantEnded => d.day.last() < site.as_of,
        _ => d.day.first() <= site.as_of,
    };
    list.0.retain(over);
    list.0.sort_by_key(|d| std::cmp::Reverse(d.day.first()));
    list.0
}

struct List(Vec<Dated>);

impl List {
    fn add(&mut self, day: Option<Day>, what: What, shape: &str, id: &str, inner: Option<usize>) {
        let Some(day) = day else { return };
        self.0.push(Dated { day, what, record: Ref { shape: shape.into(), id: id.into() }, inner, step: None });
    }

    fn last_step(&mut self, step: usize) {
        if let Some(last) = self.0.last_mut() {
            last.step = Some(step);
        }
    }

    fn agreement(&mut self, agreement: &Agreement, ends: Option<Day>, shape: &str, id: &str, inner: Option<usize>) {
        let first = match agreement.validity {
            Some(Validity::Days(from, _)) => Some(from),
            _ => None,
        };
        self.add(agreement.signed, What::AgreementSigned, shape, id, inner);
        self.add(first.filter(|f| agreement.signed != Some(*f)), What::AgreementBegan, shape, id, inner);
        self.add(agreement.confirmed, What::AgreementConfirmed, shape, id, inner);
        self.add(agreement.terminated, What::AgreementTerminated, shape, id, inner);
        // One that was ended early or renews itself does not end on the day it was signed for.
        let ends = ends.filter(|_| agreement.terminated.is_none());
        self.add(ends, What::AgreementEnded, shape, id, inner);
    }
}
