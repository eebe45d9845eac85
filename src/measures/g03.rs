//! g03, share of coordinated projects: international projects that run on the status day and that the institution
//! coordinates, of all international projects that run on it.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::grants::running;
use crate::measures::pointer;

pub(super) static G03: Measure = Measure { id: "g03", needs: &[Register::Grants], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let all = running(counted);
    let led = all.iter().filter(|g| g.role == "coordinator");
    vec![Measured::share(led.map(|g| pointer("grant", &g.id)).collect(), all.len())]
}
