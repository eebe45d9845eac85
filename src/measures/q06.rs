//! q06, closure of the quality cycle: reviews with a recorded action, of all reviews due by the status day.
//!
//! Due are the reviews in the logs of the policy elements dated up to the status day, and one for each element whose
//! `review_by` has passed without a review on that day or later. A partial date of a review counts by its first
//! possible day against the status day and by its last possible day against `review_by`; `review_by` counts by its last
//! possible day.

use crate::base::day::Day;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::policy::Review;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;
use crate::measures::pointer;

pub(super) static Q06: Measure = Measure { id: "q06", needs: &[Register::Policy], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let as_of = counted.clock.as_of;
    let (mut due, mut closed, mut behind) = (0, 0, Vec::new());
    for element in &counted.site.policy {
        let done: Vec<&Review> = element.reviews.iter().filter(|r| r.date.first() <= as_of).collect();
        let asked = element.common.review_by.map(Day::last);
        let missed = asked.is_some_and(|day| day < as_of && done.iter().all(|r| r.date.last() < day));
        let with_action = done.iter().filter(|r| !r.action.is_empty()).count();
        due += done.len() + usize::from(missed);
        closed += with_action;
        if with_action > 0 {
            behind.push(pointer("policy", &element.id));
        }
    }
    vec![Measured::new(Outcome::Pair(number(closed), number(due))).behind(behind)]
}
