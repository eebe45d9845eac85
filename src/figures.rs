//! Stage 4, [`Site`] → [`Figures`]: every number with its source, every status on the status day. The only door to counts:
//! coverage, suppression and status are decided here.

mod dated;
mod evidence;
pub mod progress;
mod series;

pub use dated::Dated;
pub use dated::What;
pub use evidence::Found;

use crate::base::day::Day;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::dims::Dims;
use crate::base::period::Period;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::common::Source;
use crate::entities::grant::Grant;
use crate::entities::indicator::Indicator;
use crate::entities::network::Membership;
use crate::entities::network::Network;
use crate::entities::policy::EvidenceOf;
use crate::entities::policy::Target;
use crate::entities::quality::Quality;
use crate::figures::progress::Followed;
use crate::figures::progress::Pace;
use crate::figures::progress::Progress;
use crate::measures::Counted;
use crate::persons::Persons;
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
    /// It would say something about fewer than five people.
    Hidden,
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
    /// The time it is about; none for one that is about the status day.
    pub period: Option<Period>,
    /// The part of the whole it is about; empty for the whole.
    pub dims: Dims,
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
    /// Counts an index was computed from: message `counts-<name>`, number.
    pub counts: Vec<(&'static str, f64)>,
}

impl Figure {
    /// The number, when there is one.
    pub fn value(&self) -> Option<f64> {
        match self.reading {
            Reading::Value(v, _) | Reading::Published(v, _) => Some(v),
            Reading::Hidden | Reading::NotPublished(_) | Reading::Undefined => None,
        }
    }
}

/// Every number and status of the site on its status day.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The status day and its rules.
    pub clock: Clock,
    /// By indicator: figures of the whole, oldest first, then those of each part.
    all: BTreeMap<Box<str>, Vec<Figure>>,
    evidence: BTreeMap<Box<str>, Vec<Vec<Found>>>,
    persons: Persons,
    dated: Vec<Dated>,
    /// By indicator: what its targets are judged by.
    followed: BTreeMap<Box<str>, Followed>,
    /// Thresholds of the site.
    pub pace: Pace,
}

/// Computes everything.
pub fn figures(site: &Site, diags: &mut Diags) -> Figures {
    let counted = Counted::of(site);
    let all = site.indicators.iter().map(|i| (i.id.clone(), series::of(i, &counted))).collect();
    let mut evidence = BTreeMap::new();
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
        evidence.insert(element.id.clone(), groups);
    }
    let ends = |a: &Agreement| {
        let standing = counted.standing(a);
        standing.last.filter(|_| standing.status.is_past()).map(Day::Date)
    };
    let dated = dated::all(site, ends);
    let overdue = |i: &Record<Indicator>| standing::overdue::since(i, &counted.clock).is_some();
    let follow = |i: &Record<Indicator>| (i.id.clone(), Followed { direction: i.direction, overdue: overdue(i) });
    let followed = site.indicators.iter().map(follow).collect();
    let (on_track, behind) = site.config.pace;
    let pace = Pace { on_track, behind };
    Figures { clock: counted.clock, all, evidence, dated, persons: counted.persons, followed, pace }
}

impl Figures {
    /// Figures of an indicator about the whole, oldest first.
    pub fn series(&self, indicator: &str) -> &[Figure] {
        let all = self.figures_of(indicator);
        &all[..all.iter().take_while(|f| f.dims.is_whole()).count()]
    }

    /// Figures of an indicator about parts: part by part, each oldest first.
    pub fn parts(&self, indicator: &str) -> &[Figure] {
        let all = self.figures_of(indicator);
        &all[all.iter().take_while(|f| f.dims.is_whole()).count()..]
    }

    /// Every figure of an indicator.
    pub fn figures_of(&self, indicator: &str) -> &[Figure] {
        self.all.get(indicator).map_or(&[], |s| s)
    }

    /// The newest figure of an indicator; "not published" when there is none.
    pub fn latest(&self, indicator: &str) -> Figure {
        self.series(indicator).last().cloned().unwrap_or_else(|| missing(Why::Unknown))
    }

    /// The figure a text asks for by part and period; the newest without a period.
    pub fn figure(&self, indicator: &str, part: &Dims, period: Option<&Period>) -> Figure {
        let mut all = self.figures_of(indicator).iter();
        let found = all.rfind(|f| f.dims == *part && (period.is_none() || f.period.as_ref() == period));
        found.cloned().unwrap_or_else(|| missing(Why::Unknown))
    }

    /// What may be said about people.
    pub fn persons(&self) -> &Persons {
        &self.persons
    }

    /// True when an indicator has a value: only then it has a page.
    pub fn has_value(&self, indicator: &str) -> bool {
        self.figures_of(indicator).iter().any(|f| f.value().is_some())
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

    /// What had happened by the status day, newest first.
    pub fn dated(&self) -> &[Dated] {
        &self.dated
    }

    /// How an indicator stands to a target, with the numbers the status follows from.
    pub fn progress(&self, target: &Target) -> Progress {
        let followed = self.followed.get(&target.indicator).copied();
        progress::of(target, followed, self.series(&target.indicator), &self.clock, self.pace)
    }

    /// True when the newest figure of an indicator is older than its update cycle allows.
    pub fn is_overdue(&self, indicator: &str) -> bool {
        self.followed.get(indicator).is_some_and(|f| f.overdue)
    }

    /// What each evidence group of a policy element holds, group by group.
    pub fn evidence(&self, element: &str) -> &[Vec<Found>] {
        self.evidence.get(element).map_or(&[], |e| e)
    }
}

fn missing(why: Why) -> Figure {
    Figure {
        period: None,
        dims: Dims::default(),
        reading: Reading::NotPublished(why),
        basis: None,
        status: "final",
        source: None,
        as_of: None,
        observation: None,
        behind: Vec::new(),
        counts: Vec::new(),
    }
}
