//! x05, traineeship mobility: students who went, and students who came, for a traineeship, each academic year on record. The
//! two ways are parts; there is no sum of them.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::measures::people::by_year;
use crate::persons::Table;

pub(super) static X05: Measure = Measure { id: "x05", needs: &[Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let ways = [Table::Out, Table::In].into_iter().flat_map(|table| {
        let years = by_year(counted, table, |persons, year| {
            let group = Dims::one(Dim::What, "traineeship");
            // Rows without a traineeship are years without one.
            let people = match persons.people(table, year, &group) {
                crate::persons::People::Nothing => 0.0,
                shown => known(shown)?,
            };
            Ok(Measured::new(Outcome::Number(people)))
        });
        years.into_iter().map(move |m| m.part(Dims::one(Dim::Direction, table.word())))
    });
    ways.collect()
}
