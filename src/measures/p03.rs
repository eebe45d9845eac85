//! p03, partner countries: distinct countries, other than the home country, of active partners.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::by_kind;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static P03: Measure = Measure { id: "p03", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_kind(counted, |agreements| {
        let countries: BTreeSet<&str> = agreements.iter().map(|(p, _)| &*p.country).collect();
        Measured::count(countries.iter().map(|c| pointer("country", c)).collect())
    })
}
