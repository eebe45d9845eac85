//! `source-missing` (rule R23): an observed figure has no source. A figure without one cannot be checked, so it is not
//! published. Add `source = { name = "…", retrieved = 2026-11-23 }` to the observation, with `url` where there is one.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;

/// Reports observations without a source.
pub fn check(site: &Site, diags: &mut Diags) {
    for indicator in site.indicators.iter().filter(|i| i.computed.is_none() && i.row.word("method") == Some("observed")) {
        for observation in indicator.observations.iter().filter(|o| o.source.is_none()) {
            diags.add(Diag::error("source-missing", observation.row.at).with("period", observation.period.iso()));
        }
    }
}
