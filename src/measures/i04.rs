//! i04, orientation and intercultural events: events of one of these two kinds, hosted here or not, by the academic
//! year in which they begin. Which years there are, and that the year under way is provisional, is said in `events`.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::events::by_year;

pub(super) static I04: Measure = Measure { id: "i04", needs: &[Register::Events], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_year(counted, |event| matches!(event.kind, "orientation" | "intercultural"))
}
