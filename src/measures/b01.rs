//! b01, Shannon diversity H of active partners over countries; as a part, over regions. The home country is
//! not among them, and nothing is said of fewer than ten partners.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::diversity;
use crate::measures::spread::index;

pub(super) static B01: Measure = Measure { id: "b01", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    index(counted, |c| Some(diversity::shannon(c)))
}
