//! p04, liveliness of agreements: exchange agreements with at least one mobility, out or in, in the last three academic
//! years on record, of the exchange agreements that have been in force for at least a full year on the status day.
//!
//! What an exchange agreement is and which years are looked at is said in `exchange`. The full year runs from the first
//! day of the agreement itself, also where it renews another. Which agreements these are is not said: it would say that
//! somebody went.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::exchange::lively;
use crate::measures::number;

pub(super) static P04: Measure = Measure { id: "p04", needs: &[Register::Agreements, Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let pair = lively(counted).map(|(lively, all)| Outcome::Pair(number(lively), number(all)));
    vec![Measured::new(pair.unwrap_or(Outcome::NotPublished))]
}
