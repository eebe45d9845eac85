//! Active partners abroad → how many are in each country and each region: the room of b01 to b07. Partners at home are not
//! among them.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::measures::Counted;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;
use crate::regions;
use crate::regions::Region;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Fewest partners an index is computed for: with less it moves by a jump with every partner (a choice of this portal).
pub(super) const LEAST: f64 = 10.0;
/// Value of [`Dim::Of`] for an index over regions in place of countries.
pub(super) const REGIONS: &str = "regions";

/// Distinct active partners in each country.
pub(super) fn by_country(counted: &Counted) -> BTreeMap<String, f64> {
    let mut seen = BTreeSet::new();
    let mut counts = BTreeMap::new();
    for (partner, _) in counted.agreements_abroad() {
        if seen.insert(&partner.id) {
            *counts.entry(partner.country.to_string()).or_insert(0.0) += 1.0;
        }
    }
    counts
}

/// The same by region: a sub-region of UN M49, or a region of the institution's own scheme; those in none are a category too.
pub(super) fn by_region(counted: &Counted) -> BTreeMap<String, f64> {
    let scheme = counted.site.region_scheme();
    let mut counts = BTreeMap::new();
    for (country, n) in by_country(counted) {
        let region = match regions::of(&country, scheme) {
            Region::M49(code) => code.to_owned(),
            Region::Own(id, _) => id.to_owned(),
            Region::Unassigned => crate::persons::UNASSIGNED.to_owned(),
        };
        *counts.entry(region).or_insert(0.0) += n;
    }
    counts
}

/// The same by region of UN M49 (002, 009, 019, 142, 150); partners in countries of no region are left out.
pub(super) fn by_continent(counted: &Counted) -> BTreeMap<&'static str, f64> {
    let mut counts = BTreeMap::new();
    for (country, n) in by_country(counted) {
        if let Some(region) = crate::codes::country::get(&country).and_then(|c| c.region()) {
            *counts.entry(region).or_insert(0.0) += n;
        }
    }
    counts
}

/// An index over countries and, as a part, over regions. Undefined below [`LEAST`] partners.
pub(super) fn index(counted: &Counted, formula: impl Fn(&[f64]) -> Option<f64>) -> Vec<Measured> {
    let of = |counts: BTreeMap<String, f64>, name: &'static str| {
        let values: Vec<f64> = counts.into_values().collect();
        let n: f64 = values.iter().sum();
        let value = formula(&values).filter(|_| n >= LEAST);
        let outcome = value.map_or(Outcome::Undefined, Outcome::Number);
        Measured::new(outcome).counts(vec![("partners", n), (name, number(values.len()))])
    };
    vec![of(by_country(counted), "countries"), of(by_region(counted), "regions").part(Dims::one(Dim::Of, REGIONS))]
}
