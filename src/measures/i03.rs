//! i03, services in several languages: services that are given in at least three languages, of all services recorded.
//! Languages are told apart by their first subtag, so that `en` and `en-GB` are one; a service that does not say its
//! languages counts as given in none.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::i02::languages;
use crate::measures::pointer;

pub(super) static I03: Measure = Measure { id: "i03", needs: &[Register::Services], measure };

/// Least languages.
const LEAST: usize = 3;

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let services = &counted.site.services;
    let behind = services.iter().filter(|s| languages(s).len() >= LEAST).map(|s| pointer("service", &s.id)).collect();
    vec![Measured::share(behind, services.len())]
}
