//! m02, international students by cycle: m01 within each study cycle. There is no figure of the whole, which is m01.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::condition::Cycle;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::people::by_year;
use crate::measures::people::group;
use crate::measures::people::share;
use crate::persons::INTERNATIONAL;
use crate::persons::Table;

pub(super) static M02: Measure = Measure { id: "m02", needs: &[Register::Enrolment], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let cycles = Cycle::ALL.iter().flat_map(|cycle| {
        let all = Dims::one(Dim::Cycle, cycle.word());
        let years = by_year(counted, Table::Students, |persons, year| {
            let of = |dims: &Dims| group(persons, (Table::Students, year), "cycle", dims);
            share(of(&all.clone().with(Dim::Origin, INTERNATIONAL)), of(&all))
        });
        years.into_iter().map(move |m| m.part(Dims::one(Dim::Cycle, cycle.word())))
    });
    cycles.collect()
}
