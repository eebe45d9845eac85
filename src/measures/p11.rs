//! p11, units with an agreement: academic units (faculties, departments, graduate schools, schools) that an agreement
//! in force with a partner abroad names, of all academic units recorded.
//!
//! A unit is covered when it, or a unit below it, is named in the `units` of an agreement or of one of its conditions:
//! the agreement of a department covers its faculty, that of a faculty does not cover its departments. An agreement
//! that names no unit is one of the whole institution and covers none.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static P11: Measure = Measure { id: "p11", needs: &[Register::Agreements, Register::Units], measure };

/// Kinds of units that teach.
const ACADEMIC: &[&str] = &["faculty", "department", "graduate-school", "school"];

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let units = &counted.site.units;
    let mut covered: BTreeSet<&str> = BTreeSet::new();
    for (_, agreement) in counted.agreements_abroad() {
        let named = agreement.units.iter().chain(agreement.conditions.iter().flat_map(|c| &c.units));
        for unit in named {
            let mut next = units.get(unit);
            // A unit seen before has had its parents, and so ends a circle.
            while let Some(unit) = next.filter(|u| covered.insert(&u.id)) {
                next = unit.parent.as_deref().and_then(|id| units.get(id));
            }
        }
    }
    let academic = || units.iter().filter(|u| ACADEMIC.contains(&u.kind));
    let behind = academic().filter(|u| covered.contains(&*u.id)).map(|u| pointer("unit", &u.id)).collect();
    vec![Measured::share(behind, academic().count())]
}
