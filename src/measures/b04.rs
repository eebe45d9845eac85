//! b04, concentration Σp² of active partners over countries. As parts: over regions, and 1 − Σp² (Gini–Simpson), the chance that
//! two partners are in different countries.
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

pub(super) static B04: Measure = Measure { id: "b04", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let mut figures = index(counted, |c| Some(diversity::concentration(c)));
    let other = index(counted, |c| Some(1.0 - diversity::concentration(c))).into_iter().next();
    figures.extend(other.map(|m| m.part(Dims::one(Dim::Of, "gini-simpson"))));
    figures
}
