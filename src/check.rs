//! Stage 3, trees and documents → [`Site`]: each record alone, then its references, then the rules. Ribs: one rule per
//! file; the file's comment is its manual page.

mod bodies;
mod ids;
mod load;
pub mod rules;
pub mod site;
pub mod strings;

pub use bodies::Body;
pub use bodies::Docs;
pub use ids::Ids;
pub use site::Site;

use crate::base::diag::Diags;
use crate::config::Config;
use crate::read::Sources;

/// Checks everything and links it. `None` when there is no institution or no settings, after a diagnostic; otherwise the
/// site holds what is right, and `diags` says whether it may be published.
pub fn check(sources: &Sources, config: Config, diags: &mut Diags) -> Option<Site> {
    let loaded = load::load(sources, &config, diags);
    let site = Site::new(sources, config, loaded, diags)?;
    for rule in rules::ALL {
        (rule.check)(&site, diags);
    }
    Some(site)
}
