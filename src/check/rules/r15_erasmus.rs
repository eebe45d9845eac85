//! `erasmus-outside` (rule R15): an agreement of key action 131 is with a partner whose country does not take part in the
//! Erasmus+ programme. Where the mobility is paid from the part of KA131 that is open to all countries, it may stay;
//! otherwise KA171 is meant. `erasmus-inside`: an agreement of key action 171 is with a partner whose country takes part in
//! the programme; KA131 is meant. Agreements that have ended are left alone: who takes part has changed.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Site;
use crate::check::rules::in_force;
use crate::codes::erasmus::is_programme_country;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::partner::Partner;

/// Reports Erasmus+ agreements on the wrong side of the programme's border.
pub fn check(site: &Site, diags: &mut Diags) {
    for (agreement, partner, also) in sides(site) {
        let at = agreement.row.at("kind");
        let diag = match (agreement.kind, is_programme_country(&partner.country)) {
            (AgreementKind::ErasmusKa131, false) => Diag::warning("erasmus-outside", at),
            (AgreementKind::ErasmusKa171, true) => Diag::warning("erasmus-inside", at),
            _ => continue,
        };
        diags.add(diag.with("typed", &partner.country).also(also, "also-partner"));
    }
}

/// Every agreement that has not ended, with each partner it is with and the place that names the partner or its country.
pub(super) fn sides(site: &Site) -> Vec<(&Agreement, &Record<Partner>, Span)> {
    let mut found = Vec::new();
    for partner in &site.partners {
        found.extend(partner.agreements.iter().map(|a| (a, partner, partner.row.at("country"))));
    }
    for joint in &site.multilateral {
        let partners = joint.participants.iter().filter_map(|id| site.partners.get(id));
        found.extend(partners.map(|p| (&joint.agreement, p, joint.row.at("participants"))));
    }
    found.retain(|(agreement, _, _)| !in_force::is_over(agreement, site));
    found
}
