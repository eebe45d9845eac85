//! p01, active partners: distinct partners abroad with at least one agreement in force on the status day.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::by_kind;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static P01: Measure = Measure { id: "p01", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_kind(counted, |agreements| {
        let partners: BTreeSet<&str> = agreements.iter().map(|(p, _)| &*p.id).collect();
        Measured::count(partners.iter().map(|id| pointer("partner", id)).collect())
    })
}
