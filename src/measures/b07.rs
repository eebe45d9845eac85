//! b07, coverage of the world's sub-regions: sub-regions of UN M49 with at least one active partner, of the 17 there are
//! (`codes::country::SUBREGIONS`). The home country's own sub-region counts when a partner abroad is in it.

use crate::codes::country;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;
use crate::measures::spread::by_country;
use std::collections::BTreeSet;

pub(super) static B07: Measure = Measure { id: "b07", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let countries = by_country(counted);
    let found: BTreeSet<&str> = countries.keys().filter_map(|c| country::get(c)?.subregion).collect();
    vec![Measured::new(Outcome::Pair(number(found.len()), number(country::SUBREGIONS.len())))]
}
