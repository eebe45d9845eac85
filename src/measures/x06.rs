//! x06, academic staff mobility: staff who went for teaching, training or a research visit, and staff who came, over the
//! academic staff of the institution, each academic year on record. Academic staff is the denominator that indicator m03 has for
//! the same academic year; without it the figure is not published. The two ways are parts.

use crate::base::day::AcademicYear;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::period::Period;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Observed;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::measures::people::by_year;
use crate::measures::people::mobile;
use crate::persons::STAFF;
use crate::persons::Table;

pub(super) static X06: Measure = Measure { id: "x06", needs: &[Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let ways = [Table::Out, Table::In].into_iter().flat_map(|table| {
        let years = by_year(counted, table, |persons, year| {
            let staff = academic_staff(counted, year).ok_or(Outcome::NotPublished)?;
            let mobile = known(mobile(persons, table, year, STAFF))?;
            Ok(Measured::new(Outcome::Pair(mobile, staff)))
        });
        years.into_iter().map(move |m| m.part(Dims::one(Dim::Direction, table.word())))
    });
    ways.collect()
}

fn academic_staff(counted: &Counted, year: AcademicYear) -> Option<f64> {
    let all = &counted.site.indicators.get("m03")?.observations;
    let of = all.iter().find(|o| o.dims.is_whole() && o.period == Period::Academic(year))?;
    match of.observed {
        Some(Observed::Pair(_, staff)) => Some(staff),
        _ => None,
    }
}
