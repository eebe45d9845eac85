//! l01, programmes entirely in English: degree programmes that have not ended and are recorded with all of their teaching
//! in English, of all that have not ended. A record is a programme; one without a share is not counted as English.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;

pub(super) static L01: Measure = Measure { id: "l01", needs: &[Register::Programmes], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let english = counted.programmes().filter(|p| p.english_share.is_some_and(|share| share >= 100.0));
    let behind: Vec<_> = english.map(|p| pointer("programme", &p.id)).collect();
    vec![Measured::share(behind, counted.programmes().count())]
}
