//! Stage 4, [`Site`] → [`Figures`]: every number with its source, every status on the status day. The only door to counts:
//! coverage, suppression and status are decided here.

mod evidence;
mod flows;

pub use evidence::Found;
pub use flows::SUPPRESS_BELOW;
pub use flows::Total;
pub use flows::YearOfMobility;

use crate::base::day::Day;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::period::Period;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::common::Source;
use crate::entities::grant::Grant;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Observation;
use crate::entities::indicator::Observed;
use crate::entities::network::Membership;
use crate::entities::network::Network;
use crate::entities::policy::EvidenceOf;
use crate::entities::quality::Quality;
use crate::measures;
use crate::measures::Counted;
use crate::measures::Part;
use crate::schema::row::Ref;
use crate::standing;
use crate::standing::Clock;
use crate::standing::Standing;
use crate::standing::grant::GrantStatus;
use crate::standing::quality::QualityStanding;
use std::collections::BTreeMap;

/// What a figure reads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// A value, with the count pair it was computed from.
    Value(f64, Option<(f64, f64)>),
    /// A value that was published rounded: value, step of the rounding.
    Published(f64, f64),
    /// Nothing that may be said.
    NotPublished(Why),
    /// The formula has no value here, such as a share of nothing.
    Undefined,
}

/// Why a figure is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The register it would be counted from is not complete here.
    Register,
    /// Nobody has published it.
    Unknown,
}

/// A number with everything that belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The time it is about; none for a computed one, which is about the status day.
    pub period: Option<Period>,
    /// What it reads.
    pub reading: Reading,
    /// Way persons are counted.
    pub basis: Option<&'static str>,
    /// `final`, `provisional`, `estimated` or `break`.
    pub status: &'static str,
    /// Where it comes from; none for a computed one.
    pub source: Option<Source>,
    /// Date of that source.
    pub as_of: Option<Day>,
    /// Observation it was read from, by place in the record.
    pub observation: Option<usize>,
    /// Records behind a computed one.
    pub behind: Vec<Ref>,
}

impl Figure {
    /// The number, when there is one.
    pub fn value(&self) -> Option<f64> {
        match self.reading {
            Reading::Value(v, _) | Reading::Published(v, _) => Some(v),
            Reading::NotPublished(_) | Reading::Undefined => None,
        }
    }
}

/// Every number and status of the site on its status day.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The status day and its rules.
    pub clock: Clock,
    series: BTreeMap<Box<str>, Vec<Figure>>,
    parts: BTreeMap<(Box<str>, Part), Figure>,
    evidence: BTreeMap<Box<str>, Vec<Vec<Found>>>,
    mobility: Vec<YearOfMobility>,
}

/// Computes everything.
pub fn figures(site: &Site, diags: &mut Diags) -> Figures {
    let clock = Clock {
        as_of: site.as_of,
        year_end: site.home().academic_year_end,
        confirm_after_years: site.config.confirm_after_years,
    };
    let counted = Counted { site, clock };
    let mut figures = Figures {
        clock,
        series: BTreeMap::new(),
        parts: BTreeMap::new(),
        evidence: BTreeMap::new(),
        mobility: flows::years(site),
    };
    for indicator in &site.indicators {
        figures.series.insert(indicator.id.clone(), series(indicator, &counted));
        for kind in crate::entities::agreement::AgreementKind::ALL {
            let part = Part { kind: Some(*kind) };
            if let Some(figure) = computed(indicator, &counted, part) {
                figures.parts.insert((indicator.id.clone(), part), figure);
            }
        }
    }
    for element in &site.policy {
        let groups: Vec<Vec<Found>> = element.evidence.iter().map(|e| evidence::find(e, &counted)).collect();
        for (group, found) in element.evidence.iter().zip(&groups) {
            // A group that does not say what it holds has a diagnostic of its own.
            if found.is_empty() && !matches!(group.of, EvidenceOf::Unclear) {
                let first = crate::base::lang::Lang::FIRST;
                let title = group.title.say(site.langs(), first).text;
                diags.add(Diag::warning("evidence-empty", group.row.at).with("title", title));
            }
        }
        figures.evidence.insert(element.id.clone(), groups);
    }
    figures
}

impl Figures {
    /// Figures of an indicator, oldest first; a computed indicator has one, or none with a value.
    pub fn series(&self, indicator: &str) -> &[Figure] {
        self.series.get(indicator).map_or(&[], |s| s)
    }

    /// The newest figure of an indicator; "not published" when there is none.
    pub fn latest(&self, indicator: &str) -> Figure {
        self.series(indicator).last().cloned().unwrap_or_else(|| missing(Why::Unknown))
    }

    /// The figure a text asks for: of a part, or of a period, or the newest.
    pub fn figure(&self, indicator: &str, part: Part, period: Option<&Period>) -> Figure {
        if part != Part::default() {
            let found = self.parts.get(&(indicator.into(), part)).cloned();
            return found.unwrap_or_else(|| missing(Why::Unknown));
        }
        match period {
            None => self.latest(indicator),
            Some(_) => {
                let found = self.series(indicator).iter().find(|f| f.period.as_ref() == period).cloned();
                found.unwrap_or_else(|| missing(Why::Unknown))
            }
        }
    }

    /// True when an indicator has a value: only then it has a page.
    pub fn has_value(&self, indicator: &str) -> bool {
        self.series(indicator).iter().any(|f| f.value().is_some())
    }

    /// Status of an agreement.
    pub fn agreement(&self, agreement: &Agreement) -> Standing {
        standing::of_agreement(agreement, &self.clock)
    }

    /// Status of a membership.
    pub fn membership(&self, network: &Network, membership: &Membership) -> Standing {
        standing::of_membership(network, membership, &self.clock)
    }

    /// Status of what can lapse among judgements from outside.
    pub fn quality(&self, record: &Quality) -> Option<QualityStanding> {
        standing::quality::of_quality(record, self.clock.as_of)
    }

    /// Status of a project funded from outside.
    pub fn grant(&self, grant: &Grant) -> GrantStatus {
        standing::grant::of_grant(grant, self.clock.as_of)
    }

    /// Mobility year by year, newest first; empty without a total that may be shown or withheld.
    pub fn mobility(&self) -> &[YearOfMobility] {
        &self.mobility
    }

    /// What each evidence group of a policy element holds, group by group.
    pub fn evidence(&self, element: &str) -> &[Vec<Found>] {
        self.evidence.get(element).map_or(&[], |e| e)
    }
}

fn missing(why: Why) -> Figure {
    Figure {
        period: None,
        reading: Reading::NotPublished(why),
        basis: None,
        status: "final",
        source: None,
        as_of: None,
        observation: None,
        behind: Vec::new(),
    }
}

fn series(indicator: &Record<Indicator>, counted: &Counted) -> Vec<Figure> {
    if let Some(figure) = computed(indicator, counted, Part::default()) {
        return vec![figure];
    }
    let mut list: Vec<Figure> = indicator.observations.iter().enumerate().map(|(n, o)| observed(indicator, n, o)).collect();
    list.sort_by(|a, b| {
        let axis = |f: &Figure| f.period.as_ref().map_or(0.0, Period::axis);
        axis(a).total_cmp(&axis(b))
    });
    list
}

/// The figure of a computed indicator; `None` when the indicator is observed.
fn computed(indicator: &Record<Indicator>, counted: &Counted, part: Part) -> Option<Figure> {
    let measure = measures::find(indicator.computed?)?;
    if !measure.needs.iter().all(|r| counted.site.is_complete(*r)) {
        return Some(missing(Why::Register));
    }
    let measured = (measure.measure)(counted, part);
    #[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^52")]
    let number = |n: usize| n as f64;
    let reading = match measured.of {
        None => Reading::Value(number(measured.count), None),
        Some(0) => Reading::Undefined,
        Some(of) => share(number(measured.count), number(of)),
    };
    Some(Figure { reading, behind: measured.behind, ..missing(Why::Unknown) })
}

fn observed(indicator: &Record<Indicator>, place: usize, observation: &Observation) -> Figure {
    let reading = match observation.observed {
        Some(Observed::Pair(_, 0.0)) => Reading::Undefined,
        Some(Observed::Pair(num, den)) if indicator.unit == crate::entities::indicator::Unit::Percent => share(num, den),
        Some(Observed::Pair(num, den)) => Reading::Value(num / den, Some((num, den))),
        Some(Observed::Value(value)) => Reading::Value(value, None),
        Some(Observed::Published(value, step)) => Reading::Published(value, step),
        None => Reading::NotPublished(Why::Unknown),
    };
    Figure {
        period: Some(observation.period.clone()),
        reading,
        basis: observation.basis.or(indicator.basis),
        status: observation.status,
        source: observation.source.clone().or_else(|| indicator.common.source.clone()),
        as_of: observation.as_of.or(indicator.common.as_of),
        observation: Some(place),
        behind: Vec::new(),
    }
}

/// A share in per cent with its count pair.
fn share(num: f64, den: f64) -> Reading {
    Reading::Value(num / den * 100.0, Some((num, den)))
}
