//! `condition-language-missing` (rule R09): a condition for study or teaching does not say which language is needed. Erasmus
//! Without Paper (inter-institutional agreements, version 7) asks for at least one; students look for it first. Agreements
//! that have ended are left alone.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::in_force;
use crate::entities::condition::MobilityType;

/// Reports conditions without a language.
pub fn check(site: &Site, diags: &mut Diags) {
    let wanted = [MobilityType::Study.word(), MobilityType::Teaching.word()];
    for agreement in site.each_agreement().filter(|a| !in_force::is_over(a, site)) {
        for row in agreement.row.rows("condition").iter().filter(|row| !row.has("languages")) {
            if let Some(what) = row.word("type").filter(|w| wanted.contains(w)) {
                diags.add(Diag::warning("condition-language-missing", row.at("type")).with("type", what));
            }
        }
    }
}
