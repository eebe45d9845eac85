//! `policy-incomplete` (rule R26): a policy element has no commitment, no indicator, or no evidence, so its page can say what
//! is meant but not what is done. Add a `[[commitment]]`, a `[[target]]` or an indicator whose `element` is its number, or an
//! `[[evidence]]` group. Until then the page says that there is none.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;

/// Reports policy elements with a part missing.
pub fn check(site: &Site, diags: &mut Diags) {
    for element in &site.policy {
        let row = &element.row;
        let measured = row.has("target") || site.indicators.iter().any(|i| i.element == element.number);
        let parts = [("commitment", row.has("commitment")), ("indicator", measured), ("evidence", row.has("evidence"))];
        for (part, _) in parts.into_iter().filter(|(_, there)| !there) {
            diags.add(Diag::warning("policy-incomplete", row.at("number")).with("part", part));
        }
    }
}
