//! `slug-invalid`: a slug is the last part of an address, so it has small letters a–z, digits and single hyphens, like an id.
//! Letters of other alphabets would be shown as rows of per cent signs when somebody passes the address on.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::fold;
use crate::check::Site;
use crate::schema::kind::id::is_id;

/// Reports slugs that cannot be part of an address.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in site.entities.all() {
        for slug in record.common.slug.0.values().filter(|s| !is_id(s)) {
            let at = record.row.at("slug");
            let better = fold::slug(slug);
            diags.add(Diag::error("slug-invalid", at).with("typed", slug).with("suggestion", better));
        }
    }
}
