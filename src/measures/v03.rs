//! v03, founder roles: international networks the institution founded or co-founded and still belongs to.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::network::Role;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static V03: Measure = Measure { id: "v03", needs: &[Register::Networks, Register::Memberships], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let founded = counted.memberships_abroad().filter(|(_, m)| m.role == Role::Founder);
    let networks: BTreeSet<&str> = founded.map(|(n, _)| &*n.id).collect();
    vec![Measured::count(networks.iter().map(|id| pointer("network", id)).collect())]
}
