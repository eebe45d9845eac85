//! p08, renewal rate: agreements with partners abroad whose last day lies in the twelve calendar months before the
//! status day and that another agreement names in `renews`, of all agreements whose last day lies in these months.
//!
//! An agreement ended early has its last day on the day before it was ended. One that renews itself or has no last day
//! does not end. The successor need not have begun. An agreement that was replaced without `renews` reads as not
//! renewed.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::months_later;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::Renewal;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use crate::standing::Status;
use std::collections::BTreeSet;

pub(super) static P08: Measure = Measure { id: "p08", needs: &[Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let abroad = counted.site.agreements().filter(|(p, _)| !counted.site.is_national(p));
    let since = months_later(counted.clock.as_of, -12);
    let ended: BTreeSet<&str> =
        abroad.filter(|(_, a)| last_day(counted, a).is_some_and(|day| since <= day)).map(|(_, a)| &*a.id).collect();
    let renewed: BTreeSet<&str> = counted.site.agreements().filter_map(|(_, a)| a.renews.as_deref()).collect();
    let behind = ended.intersection(&renewed).map(|id| pointer("agreement", id)).collect();
    vec![Measured::share(behind, ended.len())]
}

/// The day an agreement that is over was last in force; `None` while it is not over.
fn last_day(counted: &Counted, agreement: &Agreement) -> Option<Date> {
    let standing = counted.standing(agreement);
    let before = |day: Day| day.first().yesterday().ok();
    match standing.status {
        Status::Expired => standing.last,
        // Ended early, unless it had run out before; one that renewed itself had not.
        Status::Terminated if agreement.renewal == Renewal::None => {
            agreement.terminated.and_then(before).into_iter().chain(standing.last).min()
        }
        Status::Terminated => agreement.terminated.and_then(before),
        _ => None,
    }
}
