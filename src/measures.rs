//! Ribs: what is counted. One computed indicator per file, a pure function of the site and the standings, with the
//! registers it needs to be complete.

mod b01;
mod b02;
mod b03;
mod b04;
mod b05;
mod b06;
mod b07;
mod b08;
mod d01;
mod d03;
pub mod d04;
pub mod diversity;
mod events;
mod exchange;
mod g01;
mod g02;
mod g03;
mod grants;
mod i02;
mod i03;
mod i04;
mod l01;
mod m01;
mod m02;
mod m05;
mod m06;
mod m07;
mod m08;
mod p01;
mod p02;
mod p03;
mod p04;
mod p05;
mod p06;
mod p07;
mod p08;
mod p09;
mod p10;
mod p11;
mod p12;
mod people;
mod q01;
mod q02;
mod q03;
mod q04;
mod q06;
mod spread;
mod v01;
mod v02;
mod v03;
mod v04;
mod x01;
mod x02;
mod x03;
mod x04;
mod x05;
mod x06;

pub use p12::irn;

use crate::base::day::AcademicYear;
use crate::base::day::Day;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::period::Period;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::common::Source;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::network::Membership;
use crate::entities::network::Network;
use crate::entities::partner::Partner;
use crate::entities::programme::Programme;
use crate::persons::People;
use crate::persons::Persons;
use crate::persons::Year;
use crate::schema::row::Ref;
use crate::standing;
use crate::standing::Clock;
use crate::standing::Standing;

/// What a measure found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// A count of things, a sum, or an index without a pair.
    Number(f64),
    /// Numerator and denominator; a denominator of 0 makes the figure undefined.
    Pair(f64, f64),
    /// The formula has no value here.
    Undefined,
    /// It would say something about fewer than five people.
    Hidden,
    /// What it would be computed from is not recorded.
    NotPublished,
}

/// A figure of a measure and what stands behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// What was found.
    pub outcome: Outcome,
    /// The time it is about; none for the status day.
    pub period: Option<Period>,
    /// The part of the whole it is about; empty for the whole.
    pub dims: Dims,
    /// Records that were counted.
    pub behind: Vec<Ref>,
    /// Counts an index was computed from, shown beside it: message `counts-<name>`, number.
    pub counts: Vec<(&'static str, f64)>,
    /// `final`, `provisional`, `estimated` or `break`.
    pub status: &'static str,
    /// Way persons are counted, where the rows say.
    pub basis: Option<&'static str>,
    /// Source of the rows of a year; none for registers kept here.
    pub source: Option<(Source, Option<Day>)>,
}

impl Measured {
    /// A figure of the status day about the whole.
    pub fn new(outcome: Outcome) -> Measured {
        Measured {
            outcome,
            period: None,
            dims: Dims::default(),
            behind: Vec::new(),
            counts: Vec::new(),
            status: "final",
            basis: None,
            source: None,
        }
    }

    /// How many records these are.
    pub fn count(behind: Vec<Ref>) -> Measured {
        Measured::new(Outcome::Number(number(behind.len()))).behind(behind)
    }

    /// These records as a share of so many.
    pub fn share(behind: Vec<Ref>, of: usize) -> Measured {
        Measured::new(Outcome::Pair(number(behind.len()), number(of))).behind(behind)
    }

    /// Records behind it.
    #[must_use]
    pub fn behind(self, behind: Vec<Ref>) -> Measured {
        Measured { behind, ..self }
    }

    /// About a part.
    #[must_use]
    pub fn part(self, dims: Dims) -> Measured {
        Measured { dims, ..self }
    }

    /// Counts shown beside an index.
    #[must_use]
    pub fn counts(self, counts: Vec<(&'static str, f64)>) -> Measured {
        Measured { counts, ..self }
    }

    /// About an academic year, read from a table about people.
    #[must_use]
    pub fn year(self, year: AcademicYear, table: Option<&Year>) -> Measured {
        Measured {
            period: Some(Period::Academic(year)),
            status: table.map_or("final", |t| t.status),
            basis: table.and_then(|t| t.basis),
            source: table.and_then(|t| Some((t.source.clone()?, t.as_of))),
            ..self
        }
    }
}

/// A count as a number.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub fn number(count: usize) -> f64 {
    count as f64
}

/// People as a number; `Err` with the outcome when nothing may be said.
///
/// # Errors
/// [`Outcome::Hidden`] or [`Outcome::NotPublished`].
#[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^52")]
pub fn known(people: People) -> Result<f64, Outcome> {
    match people {
        People::Count(n) => Ok(n as f64),
        People::Hidden => Err(Outcome::Hidden),
        People::Nothing => Err(Outcome::NotPublished),
    }
}

/// A measure.
pub struct Measure {
    /// Its id in the catalogue of indicators.
    pub id: &'static str,
    /// Registers that must be complete; over a partial one the figure reads "not published".
    pub needs: &'static [Register],
    /// Counts: the whole first, period by period, then parts.
    pub measure: fn(&Counted, &Indicator) -> Vec<Measured>,
}

/// All measures.
pub static ALL: &[&Measure] = &[
    &b01::B01,
    &b02::B02,
    &b03::B03,
    &b04::B04,
    &b05::B05,
    &b06::B06,
    &b07::B07,
    &b08::B08,
    &d01::D01,
    &d03::D03,
    &d04::D04,
    &g01::G01,
    &g02::G02,
    &g03::G03,
    &i02::I02,
    &i03::I03,
    &i04::I04,
    &l01::L01,
    &m01::M01,
    &m02::M02,
    &m05::M05,
    &m06::M06,
    &m07::M07,
    &m08::M08,
    &p01::P01,
    &p02::P02,
    &p03::P03,
    &p04::P04,
    &p05::P05,
    &p06::P06,
    &p07::P07,
    &p08::P08,
    &p09::P09,
    &p10::P10,
    &p11::P11,
    &p12::P12,
    &q01::Q01,
    &q02::Q02,
    &q03::Q03,
    &q04::Q04,
    &q06::Q06,
    &v01::V01,
    &v02::V02,
    &v03::V03,
    &v04::V04,
    &x01::X01,
    &x02::X02,
    &x03::X03,
    &x04::X04,
    &x05::X05,
    &x06::X06,
];

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
    /// What may be said about people.
    pub persons: Persons,
}

impl<'a> Counted<'a> {
    /// Looks at a site.
    pub fn of(site: &'a Site) -> Counted<'a> {
        let clock = Clock {
            as_of: site.as_of,
            year_end: site.home().academic_year_end,
            confirm_after_years: site.config.confirm_after_years,
        };
        Counted { site, clock, persons: Persons::of(site) }
    }

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

/// A measure of the agreements in force with partners abroad: of all of them, then of each kind.
fn by_kind<'a>(counted: &Counted<'a>, measure: impl Fn(&[(&'a Record<Partner>, &'a Agreement)]) -> Measured) -> Vec<Measured> {
    let all: Vec<_> = counted.agreements_abroad().collect();
    let kinds = AgreementKind::ALL.iter().map(|kind| {
        let of: Vec<_> = all.iter().copied().filter(|(_, a)| a.kind == *kind).collect();
        measure(&of).part(Dims::one(Dim::Kind, kind.word()))
    });
    std::iter::once(measure(&all)).chain(kinds).collect()
}

/// A pointer to a record that was counted.
pub(crate) fn pointer(shape: &str, id: &str) -> Ref {
    Ref { shape: shape.into(), id: id.into() }
}
