//! p01, active partners: distinct partners abroad with at least one agreement in force on the status day.

use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Part;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static P01: Measure = Measure { id: "p01", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, part: Part) -> Measured {
    let agreements = counted.agreements_abroad().filter(|(_, a)| part.kind.is_none_or(|k| a.kind == k));
    let partners: BTreeSet<&str> = agreements.map(|(p, _)| &*p.id).collect();
    Measured { count: partners.len(), of: None, behind: partners.iter().map(|id| pointer("partner", id)).collect() }
}
