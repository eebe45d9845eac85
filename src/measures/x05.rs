//! x05, traineeship mobility: students who went, and students who came, for a traineeship, each academic year on record. The
//! two ways are parts; there is no sum of them. A year of which only the total is on record does not say.

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
use crate::measures::people::group;
use crate::persons::Table;

pub(super) static X05: Measure = Measure { id: "x05", needs: &[Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let ways = [Table::Out, Table::In].into_iter().flat_map(|table| {
        let years = by_year(counted, table, |persons, year| {
            let trainees = group(persons, (table, year), "type", &Dims::one(Dim::What, "traineeship"));
            Ok(Measured::new(Outcome::Number(known(trainees)?)))
        });
        years.into_iter().map(move |m| m.part(Dims::one(Dim::Direction, table.word())))
    });
    ways.collect()
}
