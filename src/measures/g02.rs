//! g02, international grant income: sum of the institution's own share of the international projects that run on the
//! status day, in euro, each for its whole term and not for a year.
//!
//! Published only when every one of these projects has its own share on record in euro: nothing is converted here, and
//! a sum without the others would read as all of them. A share of nothing is typed as an amount of 0.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::money::Money;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::grants::running;
use crate::measures::pointer;

pub(super) static G02: Measure = Measure { id: "g02", needs: &[Register::Grants], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let projects = running(counted);
    let mut shares = projects.iter().map(|g| g.own_share.as_ref().filter(|m| &*m.currency == "EUR").map(Money::value));
    // From 0 on: the sum of nothing in binary numbers would be −0.
    let sum = shares.try_fold(0.0, |sum, share| Some(sum + share?));
    // Amounts have up to three decimals: what a sum of binary numbers adds beyond them is not money.
    let outcome = sum.map_or(Outcome::NotPublished, |euro| Outcome::Number((euro * 1000.0).round() / 1000.0));
    vec![Measured::new(outcome).behind(projects.iter().map(|g| pointer("grant", &g.id)).collect())]
}
