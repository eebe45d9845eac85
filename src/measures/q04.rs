//! q04, position in a ranking: for each edition the middle of the band of places that was published, (first + last) /
//! 2.
//!
//! The records are those the indicator names in `records`; name records of one list only, because an edition can have
//! one place. An open band (`1501+`) has no middle, so no figure is published for it; its first place stands among the
//! counts. The place is the body's figure: its source goes with it. No register needs to be complete.

use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::quality::Quality;
use crate::entities::quality::Ranking;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::pointer;

pub(super) static Q04: Measure = Measure { id: "q04", needs: &[], measure };

fn measure(counted: &Counted, indicator: &Indicator) -> Vec<Measured> {
    let named = indicator.records.iter().filter(|r| &*r.shape == "quality").filter_map(|r| counted.site.quality.get(&r.id));
    let mut places: Vec<Measured> = named.filter_map(|q| Some(place(q, q.ranking.as_ref()?))).collect();
    if places.is_empty() {
        places.push(Measured::new(Outcome::NotPublished));
    }
    places
}

fn place(record: &Record<Quality>, ranking: &Ranking) -> Measured {
    let middle = ranking.rank.and_then(|(low, high)| Some(f64::midpoint(count(low), count(high?))));
    let ends = [("rank-low", ranking.rank.map(|(low, _)| low)), ("rank-high", ranking.rank.and_then(|(_, high)| high))];
    let own = ranking.rank_source.clone().map(|source| (source, ranking.rank_as_of));
    let measured = Measured::new(middle.map_or(Outcome::NotPublished, Outcome::Number));
    Measured {
        period: ranking.edition.clone().or_else(|| record.decided.map(Period::from)),
        source: own.or_else(|| Some((record.common.source.clone()?, record.common.as_of))),
        ..measured.behind(vec![pointer("quality", &record.id)])
    }
    .counts(ends.into_iter().filter_map(|(name, n)| Some((name, count(n?)))).collect())
}

#[expect(clippy::cast_precision_loss, reason = "places are at most a million")]
fn count(place: i64) -> f64 {
    place as f64
}
