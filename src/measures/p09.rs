//! p09, dormant agreements: exchange agreements that have been in force for at least a full year on the status day and
//! that p04 does not count as lively. Which ones these are is for editors and is not said here.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::exchange::lively;
use crate::measures::number;

pub(super) static P09: Measure = Measure { id: "p09", needs: &[Register::Agreements, Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let dormant = lively(counted).map(|(lively, all)| Outcome::Number(number(all.saturating_sub(lively))));
    vec![Measured::new(dormant.unwrap_or(Outcome::NotPublished))]
}
