//! p10, joint and double degree programmes: degree programmes that have not ended by the status day and name at least
//! one partner in `joint_with`, of all that have not ended. The partner may be at home or abroad.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;

pub(super) static P10: Measure = Measure { id: "p10", needs: &[Register::Programmes], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let joint = counted.programmes().filter(|p| !p.joint_with.is_empty());
    let behind = joint.map(|p| pointer("programme", &p.id)).collect();
    vec![Measured::share(behind, counted.programmes().count())]
}
