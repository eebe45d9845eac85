//! `url-insecure` (rule R39): the address begins with `http://`, so readers are sent over an open line. Try it with
//! `https://` and keep that where it works. `website-taken`: two partners have the same website; either one of the
//! addresses is wrong, or both records are the same institution.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Site;
use crate::parse::markdown::Target;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use crate::schema::shape::Kind;
use std::collections::BTreeMap;

/// Reports open addresses and websites of two partners.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in site.entities.all() {
        record.row.walk(&mut |row| addresses(row, diags));
    }
    for link in site.docs.iter().flat_map(|(_, _, _, body)| &body.doc.links) {
        if let Target::Outside(url) = &link.to {
            insecure(url, link.at, diags);
        }
    }
    websites(site, diags);
}

fn addresses(row: &Row, diags: &mut Diags) {
    for (key, placed) in &row.cells {
        let is_url = matches!(row.shape.field(key).map(|f| f.kind), Some(Kind::Url));
        if let (true, Cell::Str(url)) = (is_url, &placed.cell) {
            insecure(url, placed.at, diags);
        }
    }
}

/// The suggestion is no patch: only a person can see whether the site answers there.
fn insecure(url: &str, at: Span, diags: &mut Diags) {
    if let Some(rest) = url.strip_prefix("http://") {
        diags.add(Diag::info("url-insecure", at).with("typed", url).with("suggestion", format!("https://{rest}")));
    }
}

fn websites(site: &Site, diags: &mut Diags) {
    let mut seen: BTreeMap<String, (&str, Span)> = BTreeMap::new();
    for partner in &site.partners {
        let Some(url) = &partner.website else { continue };
        let at = partner.row.at("website");
        let Some((other, first)) = seen.get(&plain(url)).copied() else {
            seen.insert(plain(url), (&partner.id, at));
            continue;
        };
        // A merged institution may keep the site of the one before.
        let merged = |a: &str, b: &str| site.partners.get(a).is_some_and(|p| p.successor.as_deref() == Some(b));
        if !merged(other, &partner.id) && !merged(&partner.id, other) {
            let diag = Diag::warning("website-taken", at).with("typed", url).with("other", other);
            diags.add(diag.also(first, "also-first"));
        }
    }
}

/// An address without what does not tell sites apart.
fn plain(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/');
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    format!("{}{path}", host.to_ascii_lowercase())
}
