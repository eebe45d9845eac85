//! b02, Pielou evenness J of active partners over countries, 0 to 1; as a part, over regions. Undefined for one country. The home country is
//! not among them, and nothing is said of fewer than ten partners.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::diversity;
use crate::measures::spread::index;

pub(super) static B02: Measure = Measure { id: "b02", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    index(counted, diversity::pielou)
}
