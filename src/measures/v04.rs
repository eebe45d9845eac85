//! v04, international events hosted: events the institution hosts and in which people of more than one country take
//! part, of any kind, by the academic year in which they begin. Which years there are, and that the year under way is
//! provisional, is said in `events`.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::events::by_year;

pub(super) static V04: Measure = Measure { id: "v04", needs: &[Register::Events], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, |event| event.hosted && event.international)
}
