//! p02, active agreements: agreements in force with partners abroad on the status day, all or of one kind.

use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Part;
use crate::measures::pointer;

pub(super) static P02: Measure = Measure { id: "p02", needs: &[Register::Agreements], measure };

fn measure(counted: &Counted, part: Part) -> Measured {
    let agreements = counted.agreements_abroad().filter(|(_, a)| part.kind.is_none_or(|k| a.kind == k));
    let behind: Vec<_> = agreements.map(|(_, a)| pointer("agreement", &a.id)).collect();
    Measured { count: behind.len(), of: None, behind }
}
