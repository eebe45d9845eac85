//! `id-file` (rule R01): the name of the file is the id of its record, so it has small letters a–z, digits and single
//! hyphens. Rename the file. `id-taken`: two records have the same id, or an alias is the id of another record. Ids are
//! keys of addresses and data, so each can be used once.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Site;
use crate::schema::kind::id::is_id;
use crate::schema::kind::id::likely;
use crate::schema::shape::Home;

/// Reports ids that are no ids and ids that are used twice.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in site.entities.all() {
        let parts = record.id.split('/');
        if matches!(record.shape.home, Home::Folder(_) | Home::Closed(_) | Home::Markdown(_)) && !parts.clone().all(is_id) {
            let better = parts.map(likely).collect::<Vec<_>>().join("/");
            diags.add(Diag::error("id-file", record.row.at).with("typed", record.id).with("suggestion", better));
        }
        let own = if record.row.has("id") { record.row.at("id") } else { record.row.at };
        if let Some(first) = site.ids.get(record.shape.name, record.id) {
            taken(diags, record.id, own, first.at);
        }
        for alias in record.row.list("aliases") {
            let crate::schema::row::Cell::Str(id) = &alias.cell else { continue };
            // A record whose slug has moved away from its id keeps the id as an alias.
            if **id == *record.id {
                continue;
            }
            if let Some(first) = site.ids.get(record.shape.name, id) {
                taken(diags, id, alias.at, first.at);
            }
        }
    }
    for agreement in site.each_agreement() {
        if let Some(first) = site.ids.get("agreement", &agreement.id) {
            taken(diags, &agreement.id, agreement.row.at("id"), first.at);
        }
    }
}

fn taken(diags: &mut Diags, id: &str, at: Span, first: Span) {
    if at != first {
        diags.add(Diag::error("id-taken", at).with("typed", id).also(first, "also-first"));
    }
}
