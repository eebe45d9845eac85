//! p03, partner countries: distinct countries, other than the home country, of active partners.

use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Part;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static P03: Measure = Measure { id: "p03", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, part: Part) -> Measured {
    let agreements = counted.agreements_abroad().filter(|(_, a)| part.kind.is_none_or(|k| a.kind == k));
    let countries: BTreeSet<&str> = agreements.map(|(p, _)| &*p.country).collect();
    Measured { count: countries.len(), of: None, behind: countries.iter().map(|c| pointer("country", c)).collect() }
}
