//! `mevlana-country` (rule R14): Mevlana is for exchange with countries outside the Erasmus+ programme, but the partner's
//! country takes part in it. Correct the kind or the country.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::r15_erasmus::sides;
use crate::codes::erasmus::is_programme_country;
use crate::entities::agreement::AgreementKind;

/// Reports Mevlana protocols with countries of the Erasmus+ programme.
pub fn check(site: &Site, diags: &mut Diags) {
    for (agreement, partner, also) in sides(site) {
        if agreement.kind == AgreementKind::Mevlana && is_programme_country(&partner.country) {
            let diag = Diag::warning("mevlana-country", agreement.row.at("kind")).with("typed", &partner.country);
            diags.add(diag.also(also, "also-partner"));
        }
    }
}
