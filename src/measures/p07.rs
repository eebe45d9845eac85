//! p07, agreements expiring within twelve months: agreements with partners abroad that are in force on the status day,
//! whose last day comes within twelve calendar months of it, and that do not renew themselves. One with several
//! partners counts once.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use crate::standing::Status;
use std::collections::BTreeSet;

pub(super) static P07: Measure = Measure { id: "p07", needs: &[Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let expiring = counted.agreements_abroad().filter(|(_, a)| counted.standing(a).status == Status::Expiring);
    let ids: BTreeSet<&str> = expiring.map(|(_, a)| &*a.id).collect();
    vec![Measured::count(ids.iter().map(|id| pointer("agreement", id)).collect())]
}
