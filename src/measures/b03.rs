//! b03, effective number of countries e^H: partners in so many countries, as if evenly spread over so many. As parts: over regions, and
//! the inverse of concentration (Hill number of order 2).
//! The home country is not among them, and nothing is said of fewer than ten partners.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::diversity;
use crate::measures::spread::index;

pub(super) static B03: Measure = Measure { id: "b03", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let mut figures = index(counted, |c| Some(diversity::effective(c)));
    let other = index(counted, |c| Some(1.0 / diversity::concentration(c))).into_iter().next();
    figures.extend(other.map(|m| m.part(Dims::one(Dim::Of, "hill-2"))));
    figures
}
