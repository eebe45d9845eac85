//! `places-missing` (rule R08): a condition does not say how many people can go. Give `places`, or `quota` with the id of
//! a shared quota of the same agreement. `places-both`: it gives both; keep the one the agreement uses, or places would
//! be counted twice. `quota-unknown`: the agreement has no shared quota of that id. `quota-unused`: no condition draws on
//! the shared quota, so its places would be lost. `quota-single`: only one condition draws on it, so nothing is shared;
//! `places` in the condition says the same.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::codes::suggest;
use crate::schema::row::Row;

/// Reports conditions without places and quotas that are not shared.
pub fn check(site: &Site, diags: &mut Diags) {
    for agreement in site.each_agreement() {
        let quotas = agreement.row.rows("shared_quota");
        let conditions = agreement.row.rows("condition");
        let mut sound = true;
        for condition in conditions {
            sound &= places(condition, quotas, diags);
        }
        // A misspelt id is one mistake: the quota it means is not reported as unused too.
        if sound {
            quotas.iter().for_each(|quota| used(quota, conditions, diags));
        }
    }
}

/// False when the condition names a quota that does not exist.
fn places(row: &Row, quotas: &[Row], diags: &mut Diags) -> bool {
    let Some(typed) = row.str("quota") else {
        if !row.has("places") {
            diags.add(Diag::error("places-missing", row.at));
        }
        return true;
    };
    let known: Vec<&str> = quotas.iter().filter_map(|q| q.str("id")).collect();
    if !known.contains(&typed) {
        let near = suggest::nearest(typed, known.iter().copied());
        // Where there is one quota, it is meant.
        let near = near.or(if let [only] = known.as_slice() { Some(*only) } else { None });
        let diag = Diag::error("quota-unknown", row.at("quota")).with("typed", typed).with("known", or_dash(&known));
        diags.add(match near {
            Some(near) => diag.fix(row.at("quota"), format!("\"{near}\"")),
            None => diag.with("suggestion", ""),
        });
        return false;
    }
    if row.has("places") {
        diags.add(Diag::error("places-both", row.at("places")).with("typed", typed).also(row.at("quota"), "also-quota"));
    }
    true
}

/// The words with commas between them; a dash where there is none.
fn or_dash(words: &[&str]) -> String {
    if words.is_empty() { "–".to_owned() } else { words.join(", ") }
}

fn used(quota: &Row, conditions: &[Row], diags: &mut Diags) {
    let Some(id) = quota.str("id") else { return };
    let users: Vec<&Row> = conditions.iter().filter(|c| c.str("quota") == Some(id)).collect();
    match users.as_slice() {
        [] => diags.add(Diag::error("quota-unused", quota.at("id")).with("typed", id)),
        [only] => {
            let diag = Diag::warning("quota-single", quota.at("id")).with("typed", id);
            diags.add(diag.also(only.at("quota"), "also-condition"));
        }
        _ => {}
    }
}
