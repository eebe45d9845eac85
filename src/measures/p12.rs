//! p12, diversity of partners: L / ln P, with P the distinct active partners abroad (p01) and L their distinct countries
//! (p03). Undefined below two partners. The form is that of the International Research Network indicator of QS, which
//! counts partners in joint papers; here it counts partners with an agreement in force.

use crate::draw::num;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;
use std::collections::BTreeSet;

pub(super) static P12: Measure = Measure { id: "p12", needs: &[Register::Partners, Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let partners: BTreeSet<(&str, &str)> = counted.agreements_abroad().map(|(p, _)| (&*p.id, &*p.country)).collect();
    let countries: BTreeSet<&str> = partners.iter().map(|(_, country)| *country).collect();
    let index = irn(countries.len(), partners.len()).map_or(Outcome::Undefined, Outcome::Number);
    let counts = vec![("countries", number(countries.len())), ("partners", number(partners.len()))];
    vec![Measured::new(index).counts(counts)]
}

/// L / ln P of `countries` and `partners`; `None` below two partners, where the logarithm is 0 or has no value.
pub fn irn(countries: usize, partners: usize) -> Option<f64> {
    (partners >= 2).then(|| number(countries) / num::ln(number(partners)))
}
