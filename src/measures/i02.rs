//! i02, services in English: services that are given in English, of all services recorded. Languages are told apart by
//! their first subtag, so that `en` and `en-GB` are one; a service that does not say its languages counts as given in
//! none.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::service::Service;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use std::collections::BTreeSet;

pub(super) static I02: Measure = Measure { id: "i02", needs: &[Register::Services], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let services = &counted.site.services;
    let behind = services.iter().filter(|s| languages(s).contains("en")).map(|s| pointer("service", &s.id)).collect();
    vec![Measured::share(behind, services.len())]
}

/// Languages a service is given in, without region and script.
pub(super) fn languages(service: &Service) -> BTreeSet<&str> {
    service.languages.iter().filter_map(|tag| tag.split('-').next()).collect()
}
