//! b06, overlap with world population: 1 − ½ Σ|p − w| over the five regions of UN M49, p the share of active partners and w the
//! share of world population; 1 when they are the same. Partners in countries of no region are left out of the shares.

use crate::codes::population;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::diversity;
use crate::measures::spread::LEAST;
use crate::measures::spread::by_continent;

pub(super) static B06: Measure = Measure { id: "b06", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let found = by_continent(counted);
    let all: f64 = found.values().sum();
    if all < LEAST {
        return vec![Measured::new(Outcome::Undefined).counts(vec![("partners", all)])];
    }
    let ours: Vec<f64> = population::shares().map(|(r, _)| found.get(r).copied().unwrap_or_default() / all).collect();
    let reference: Vec<f64> = population::shares().map(|(_, share)| share).collect();
    vec![Measured::new(Outcome::Number(diversity::overlap(&ours, &reference))).counts(vec![("partners", all)])]
}
