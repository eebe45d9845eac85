//! An indicator → its figures: measured here, or observed elsewhere.

use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Observation;
use crate::entities::indicator::Observed;
use crate::entities::indicator::Unit;
use crate::figures::Figure;
use crate::figures::Reading;
use crate::figures::Why;
use crate::figures::missing;
use crate::measures;
use crate::measures::Counted;
use crate::measures::Measured;
use crate::measures::Outcome;

/// Figures of an indicator: those of the whole, oldest first, then part by part.
pub(super) fn of(indicator: &Record<Indicator>, counted: &Counted) -> Vec<Figure> {
    let mut list = match indicator.computed.and_then(measures::find) {
        Some(measure) if !measure.needs.iter().all(|r| counted.site.is_complete(*r)) => vec![missing(Why::Register)],
        Some(measure) => (measure.measure)(counted, indicator).into_iter().map(|m| computed(indicator, m)).collect(),
        None => indicator.observations.iter().enumerate().map(|(n, o)| observed(indicator, n, o)).collect(),
    };
    let axis = |f: &Figure| f.period.as_ref().map_or(0.0, Period::axis);
    list.sort_by(|a, b| a.dims.cmp(&b.dims).then(axis(a).total_cmp(&axis(b))));
    list
}

fn computed(indicator: &Indicator, measured: Measured) -> Figure {
    let reading = match measured.outcome {
        Outcome::Number(value) => Reading::Value(value, None),
        Outcome::Pair(num, den) => pair(indicator, num, den),
        Outcome::Undefined => Reading::Undefined,
        Outcome::Hidden => Reading::Hidden,
        Outcome::NotPublished => Reading::NotPublished(Why::Unknown),
    };
    let (source, as_of) = measured.source.map_or((None, None), |(source, as_of)| (Some(source), as_of));
    Figure {
        period: measured.period,
        dims: measured.dims,
        reading,
        basis: measured.basis.or(indicator.basis),
        status: measured.status,
        source,
        as_of,
        observation: None,
        behind: measured.behind,
        counts: measured.counts,
    }
}

fn observed(indicator: &Record<Indicator>, place: usize, observation: &Observation) -> Figure {
    let reading = match observation.observed {
        Some(Observed::Pair(num, den)) => pair(indicator, num, den),
        Some(Observed::Value(value)) => Reading::Value(value, None),
        Some(Observed::Published(value, step)) => Reading::Published(value, step),
        None => Reading::NotPublished(Why::Unknown),
    };
    Figure {
        period: Some(observation.period.clone()),
        dims: observation.dims.clone(),
        reading,
        basis: observation.basis.or(indicator.basis),
        status: observation.status,
        source: observation.source.clone().or_else(|| indicator.common.source.clone()),
        as_of: observation.as_of.or(indicator.common.as_of),
        observation: Some(place),
        behind: Vec::new(),
        counts: Vec::new(),
    }
}

/// A count pair as a share in per cent, or as a ratio.
fn pair(indicator: &Indicator, num: f64, den: f64) -> Reading {
    match indicator.unit {
        _ if den == 0.0 => Reading::Undefined,
        Unit::Percent => Reading::Value(num / den * 100.0, Some((num, den))),
        _ => Reading::Value(num / den, Some((num, den))),
    }
}
