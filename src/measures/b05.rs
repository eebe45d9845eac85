//! b05, location quotient: a region's share of active partners over its share of world population; 1 means in proportion. Only
//! parts, one for each of the five regions of UN M49. Partners in countries of no region are in no quotient but in the sum.
//! World population is one reference of many: it says nothing of universities or students.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::codes::population;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::spread::LEAST;
use crate::measures::spread::by_continent;
use crate::measures::spread::by_country;

pub(super) static B05: Measure = Measure { id: "b05", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let all: f64 = by_country(counted).into_values().sum();
    let found = by_continent(counted);
    let regions = population::shares().map(|(region, share)| {
        let ours = found.get(region).copied().unwrap_or_default();
        let outcome = if all < LEAST { Outcome::Undefined } else { Outcome::Number(ours / all / share) };
        let counts = vec![("partners", ours), ("of-partners", all), ("reference", share * 100.0)];
        Measured::new(outcome).counts(counts).part(Dims::one(Dim::Region, region))
    });
    regions.collect()
}
