//! `document-target-missing`: the document is neither a file nor an address, so nobody could open it. Give `file`, a path
//! below the folder `static`, or `url`. `document-target-both`: it has both; keep one. `hash-form`: a SHA-256 has 64 small
//! hexadecimal digits. `hash-differs`: the file in `static` is no longer the one whose SHA-256 was recorded; if it was
//! changed on purpose, record a new version that `replaces` this one, or take the new hash. `replaces-cycle`: versions of a
//! document take each other's place in a circle; only the newer one names the older. A file that is not in `static` is
//! reported as in links of texts.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::codes::sha256;
use crate::codes::suggest;
use crate::entities::Record;
use crate::entities::document::Document;

/// Reports documents that cannot be opened, or are not what was recorded.
pub fn check(site: &Site, diags: &mut Diags) {
    for document in &site.documents {
        let row = &document.row;
        match (&document.file, &document.url) {
            (None, None) => diags.add(Diag::error("document-target-missing", row.at).with("typed", &document.id)),
            (Some(_), Some(_)) => diags.add(Diag::error("document-target-both", row.at("url")).also(row.at("file"), "also-file")),
            (Some(file), None) => self::file(site, document, file, diags),
            (None, Some(_)) => {}
        }
        if let Some(hash) = document.sha256.as_deref().filter(|h| !sha256::is_hex(h)) {
            let diag = Diag::error("hash-form", row.at("sha256")).with("typed", hash);
            let small = hash.trim().to_ascii_lowercase();
            diags.add(match sha256::is_hex(&small) {
                true => diag.fix(row.at("sha256"), format!("\"{small}\"")),
                false => diag.with("suggestion", ""),
            });
        }
        circle(site, document, diags);
    }
}

fn file(site: &Site, document: &Record<Document>, path: &str, diags: &mut Diags) {
    let at = document.row.at("file");
    let Some(bytes) = site.files.get(path) else {
        let near = suggest::nearest(path, site.files.keys().map(|k| &**k));
        let diag = Diag::error("link-file", at).with("typed", path);
        diags.add(near.map_or_else(|| diag.clone().with("suggestion", ""), |near| diag.clone().fix(at, format!("\"{near}\""))));
        return;
    };
    let Some(hash) = document.sha256.as_deref().filter(|h| sha256::is_hex(h)) else { return };
    let real = sha256::hex(bytes);
    if real != hash {
        let at = document.row.at("sha256");
        diags.add(
            Diag::error("hash-differs", at)
                .with("path", path)
                .fix(at, format!("\"{real}\""))
                .also(document.row.at("file"), "also-file"),
        );
    }
}

/// Reports the circle at the document with the smallest id of it, once.
fn circle(site: &Site, document: &Record<Document>, diags: &mut Diags) {
    let mut chain: Vec<&str> = vec![&document.id];
    let mut next = document.replaces.as_deref();
    while let Some(id) = next.filter(|id| !chain.contains(id)) {
        chain.push(id);
        next = site.documents.get(id).and_then(|d| d.replaces.as_deref());
    }
    if next == Some(&*document.id) && chain.iter().all(|id| *id >= &*document.id) {
        diags.add(Diag::error("replaces-cycle", document.row.at("replaces")).with("known", chain.join(", ")));
    }
}
