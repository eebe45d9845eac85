//! `logo-unofficial`: a logo says that the institution stands behind the site. While `official = false` in
//! `institution.toml` the portal is an independent demonstration and shows none. A logo that is not a file of `static/` is
//! reported as `link-file`.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::codes::suggest;

/// Reports a logo that may not or cannot be shown.
pub fn check(site: &Site, diags: &mut Diags) {
    let Some((logo, at)) = &site.config.logo else { return };
    if !site.home().official {
        diags.add(Diag::error("logo-unofficial", *at));
    } else if !site.files.contains_key(&**logo) {
        let diag = Diag::error("link-file", *at).with("typed", logo);
        diags.add(match suggest::nearest(logo, site.files.keys().map(|k| &**k)) {
            Some(near) => diag.fix(*at, format!("\"{near}\"")),
            None => diag.with("suggestion", ""),
        });
    }
}
