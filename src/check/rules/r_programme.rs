//! `english-share-language`: the part taught in English and the languages of the programme contradict each other. With
//! English as the only language the part is 100, with other languages only it is 0, and with 100 English stands alone.
//! Leave `english_share` out when the source does not give it.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;

/// Reports parts in English that the languages contradict.
pub fn check(site: &Site, diags: &mut Diags) {
    for programme in &site.programmes {
        let Some(share) = programme.english_share.filter(|_| !programme.languages.is_empty()) else { continue };
        let others = programme.languages.iter().any(|tag| !is_english(tag));
        let english = programme.languages.iter().any(|tag| is_english(tag));
        let fits = match (english, others) {
            (true, true) => share > 0.0 && share < 100.0,
            (true, false) => share >= 100.0,
            (false, _) => share <= 0.0,
        };
        if !fits {
            let row = &programme.row;
            let diag = Diag::error("english-share-language", row.at("english_share")).with("typed", share);
            diags.add(diag.with("known", programme.languages.join(", ")).also(row.at("language"), "also-language"));
        }
    }
}

fn is_english(tag: &str) -> bool {
    tag.split('-').next() == Some("en")
}
