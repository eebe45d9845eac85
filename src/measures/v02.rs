//! v02, active-role share: international networks in which the institution holds an active role (founder, chair,
//! vice-chair, board, secretariat, host, coordinator), of all those it is a member of.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::network::Role;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static V02: Measure = Measure { id: "v02", needs: &[Register::Networks, Register::Memberships], measure };

/// Roles that count as active.
const ACTIVE: &[Role] =
    &[Role::Founder, Role::Chair, Role::ViceChair, Role::Board, Role::Secretariat, Role::Host, Role::Coordinator];

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let all: BTreeSet<&str> = counted.memberships_abroad().map(|(n, _)| &*n.id).collect();
    let active = counted.memberships_abroad().filter(|(_, m)| ACTIVE.contains(&m.role));
    let active: BTreeSet<&str> = active.map(|(n, _)| &*n.id).collect();
    let behind = active.iter().map(|id| pointer("network", id)).collect();
    vec![Measured::share(behind, all.len())]
}
