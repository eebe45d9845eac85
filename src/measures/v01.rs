//! v01, network memberships: distinct international networks with a membership in force on the status day.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static V01: Measure = Measure { id: "v01", needs: &[Register::Networks, Register::Memberships], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let networks: BTreeSet<&str> = counted.memberships_abroad().map(|(n, _)| &*n.id).collect();
    vec![Measured::count(networks.iter().map(|id| pointer("network", id)).collect())]
}
