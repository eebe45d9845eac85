//! `identifier-taken` (rule R03): two records carry the same identifier, so registers and data exchange would mix them
//! up. Look the identifier up in its register and keep it at the record it belongs to. `identifier-country`: the Erasmus
//! code begins with the letters of another country than the record's. That is lawful where a branch lies abroad;
//! otherwise the code or the country is wrong.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Site;
use crate::codes::erasmus;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use std::collections::BTreeMap;

/// Reports identifiers used by two records, and Erasmus codes of another country.
pub fn check(site: &Site, diags: &mut Diags) {
    let mut seen: BTreeMap<(&str, &str), (Span, &str)> = BTreeMap::new();
    let rows = site.institution.iter().map(|r| &r.row).chain(site.partners.iter().map(|r| &r.row));
    for row in rows {
        let Some(ids) = row.row("ids") else { continue };
        for (key, placed) in &ids.cells {
            let Cell::Str(value) = &placed.cell else { continue };
            match seen.get(&(*key, &**value)) {
                Some((first, other)) => {
                    let diag = Diag::error("identifier-taken", placed.at).with("key", key).with("typed", value);
                    diags.add(diag.with("other", other).also(*first, "also-first"));
                }
                None => {
                    seen.insert((key, value), (placed.at, &row.id));
                }
            }
        }
        country(row, ids, diags);
    }
}

fn country(row: &Row, ids: &Row, diags: &mut Diags) {
    let (Some(code), Some(own)) = (ids.str("erasmus"), row.str("country")) else { return };
    let Some(issued) = erasmus::country_of(code).filter(|issued| *issued != own) else { return };
    let diag = Diag::warning("identifier-country", ids.at("erasmus")).with("typed", code);
    diags.add(diag.with("issued", issued).with("country", own).also(row.at("country"), "also-country"));
}
