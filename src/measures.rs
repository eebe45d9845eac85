//! Ribs: what is counted. One computed indicator per file, a pure function of the site and the standings, with the
//! registers it needs to be complete.

mod l01;
mod p01;
mod p02;
mod p03;
mod q01;
mod v01;
mod v02;
mod v03;

use crate::check::Site;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::institution::Register;
use crate::entities::network::Membership;
use crate::entities::network::Network;
use crate::entities::partner::Partner;
use crate::entities::programme::Programme;
use crate::schema::row::Ref;
use crate::standing;
use crate::standing::Clock;
use crate::standing::Standing;

/// A part of the whole a measure is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Part {
    /// Agreements of this kind only.
    pub kind: Option<AgreementKind>,
}

/// A number and what stands behind it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// Count, or numerator of a share.
    pub count: usize,
    /// Denominator of a share.
    pub of: Option<usize>,
    /// Records that were counted.
    pub behind: Vec<Ref>,
}

/// A measure.
pub struct Measure {
    /// Its id in the catalogue of indicators.
    pub id: &'static str,
    /// Registers that must be complete; over a partial one the figure reads "not published".
    pub needs: &'static [Register],
    /// Counts.
    pub measure: fn(&Counted, Part) -> Measured,
}

/// All measures.
pub static ALL: &[&Measure] = &[&l01::L01, &p01::P01, &p02::P02, &p03::P03, &q01::Q01, &v01::V01, &v02::V02, &v03::V03];

/// The measure of this id.
pub fn find(id: &str) -> Option<&'static Measure> {
    ALL.iter().find(|m| m.id == id).copied()
}

/// What measures may look at: agreements and memberships with their standing.
pub struct Counted<'a> {
    /// The site.
    pub site: &'a Site,
    /// The status day and its rules.
    pub clock: Clock,
}

impl<'a> Counted<'a> {
    /// Agreements in force with partners abroad; partners in the home country are national and not counted.
    pub fn agreements_abroad(&self) -> impl Iterator<Item = (&'a Record<Partner>, &'a Agreement)> {
        let (site, clock) = (self.site, self.clock);
        site.agreements().filter(move |(p, a)| !site.is_national(p) && standing::of_agreement(a, &clock).status.is_active())
    }

    /// Memberships in force in international networks.
    pub fn memberships_abroad(&self) -> impl Iterator<Item = (&'a Record<Network>, &'a Membership)> {
        let clock = self.clock;
        let all = self.site.networks.iter().filter(|n| n.international);
        let pairs = all.flat_map(|n| n.facts.memberships.iter().map(move |m| (n, m)));
        pairs.filter(move |(n, m)| standing::of_membership(n, m, &clock).status.is_active())
    }

    /// Degree programmes that have not ended by the status day.
    pub fn programmes(&self) -> impl Iterator<Item = &'a Record<Programme>> {
        let as_of = self.clock.as_of;
        self.site.programmes.iter().filter(move |p| p.closed.is_none_or(|d| as_of <= d.last()))
    }

    /// Standing of an agreement.
    pub fn standing(&self, agreement: &Agreement) -> Standing {
        standing::of_agreement(agreement, &self.clock)
    }
}

/// A pointer to a record that was counted.
pub(crate) fn pointer(shape: &str, id: &str) -> Ref {
    Ref { shape: shape.into(), id: id.into() }
}
