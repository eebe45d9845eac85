//! p02, active agreements: agreements in force with partners abroad on the status day, all or of one kind. A multilateral
//! agreement counts once when a partner abroad takes part.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::by_kind;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static P02: Measure = Measure { id: "p02", needs: &[Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    by_kind(counted, |agreements| {
        // A multilateral agreement comes once for each partner, and counts once.
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let once = agreements.iter().filter(|(_, a)| seen.insert(&a.id));
        Measured::count(once.map(|(_, a)| pointer("agreement", &a.id)).collect())
    })
}
