//! `evidence-missing`: a group of evidence names no records. Give `records = ["network:…"]`, or a `query` that finds them
//! at each build. `evidence-both`: it has both; the list and the query would show different things, so keep one.
//! `policy-number-taken`: two policy elements have the same number, so figures could not tell them apart.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Site;
use std::collections::BTreeMap;

/// Reports groups of evidence without content, and numbers of elements that are used twice.
pub fn check(site: &Site, diags: &mut Diags) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for element in &site.policy {
        let at = element.row.at("number");
        match seen.get(element.number) {
            Some(first) => {
                let diag = Diag::error("policy-number-taken", at).with("typed", element.number);
                diags.add(diag.also(*first, "also-first"));
            }
            None => {
                seen.insert(element.number, at);
            }
        }
        for row in element.row.rows("evidence") {
            match (row.has("records"), row.has("query")) {
                (false, false) => diags.add(Diag::error("evidence-missing", row.at)),
                (true, true) => {
                    diags.add(Diag::error("evidence-both", row.at("query")).also(row.at("records"), "also-records"));
                }
                _ => {}
            }
        }
    }
}
