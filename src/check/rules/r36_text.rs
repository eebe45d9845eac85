//! `text-script` (rule R36): the Arabic wording has no Arabic letter, most often because the wording of another language
//! was pasted. Leave the line out until there is a translation; readers then see the first language, marked as such.
//! `text-capitals`: the Turkish wording is in capitals without Turkish letters, as old systems wrote it
//! (`UNIVERSITESI`). Screen readers and search cannot repair that; write it with ç, ğ, ı, İ, ö, ş and ü.
//! `coordinate-half`: a place on the map needs `lat` and `lon`, or neither.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::base::text::Text;
use crate::check::Site;
use crate::entities::AnyRecord;
use crate::schema::row::Cell;
use crate::schema::shape::Home;

/// Reports wordings that are not of their language, and half coordinates.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in site.entities.all() {
        record.row.walk(&mut |row| {
            for (key, placed) in &row.cells {
                if let Cell::Text(text) = &placed.cell
                    && *key != "slug"
                {
                    wordings(site, &record, key, text, placed.at, diags);
                }
            }
        });
    }
    for partner in &site.partners {
        let (key, other) = match (partner.row.has("lat"), partner.row.has("lon")) {
            (true, false) => ("lat", "lon"),
            (false, true) => ("lon", "lat"),
            _ => continue,
        };
        diags.add(Diag::error("coordinate-half", partner.row.at(key)).with("key", key).with("other", other));
    }
}

fn wordings(site: &Site, record: &AnyRecord, key: &str, text: &Text, at: Span, diags: &mut Diags) {
    for (lang, wording) in &text.0 {
        let tag = site.langs().tag(*lang);
        let code = match tag.split('-').next() {
            Some("ar") if foreign(wording) => "text-script",
            Some("tr") if dotless(wording) && text.get(Lang::FIRST) != Some(&**wording) => "text-capitals",
            _ => continue,
        };
        // A wording in Markdown stands in the file of its own language.
        let own = site.docs.versions(record.shape.name, record.id).and_then(|v| v.get(lang));
        let at = match (record.shape.home, own) {
            (Home::Markdown(_), Some(body)) => Span::top(body.file),
            _ => at,
        };
        diags.add(Diag::warning(code, at).with("key", key).with("lang", tag).with("typed", wording));
    }
}

/// True for words without an Arabic letter; names and acronyms in capitals are the same in every script.
fn foreign(wording: &str) -> bool {
    let arabic = |c: char| matches!(c, '\u{0620}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FEFC}');
    wording.chars().any(char::is_lowercase) && !wording.chars().any(arabic)
}

/// True for a wording in ASCII capitals with a long word that has an I: acronyms are shorter.
fn dotless(wording: &str) -> bool {
    let capitals = wording.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_ascii_uppercase());
    let long = |word: &str| word.chars().filter(char::is_ascii_uppercase).count() >= 8 && word.contains('I');
    capitals && wording.split_whitespace().any(long)
}
