//! `reference-unknown` (rule R02): a record is named that does not exist, in a key or in a link of a text. A record that
//! exists but has problems of its own is not reported a second time. `reference-ended`: the partner has closed and has a
//! successor; name that one. `reference-kind`: there is no such kind of record.
//! `link-fragment`: the page has no heading of that id. `link-file`: there is no such file in `static/`.
//! `link-unknown`: the address is neither a record, nor a file, nor begins with `https://`.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::Site;
use crate::codes::suggest;
use crate::parse::markdown::Doc;
use crate::parse::markdown::Target;
use crate::schema::row::Cell;
use crate::schema::row::Ref;
use crate::schema::row::Row;

/// Reports references and links that lead nowhere.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in site.entities.all() {
        record.row.walk(&mut |row| cells(site, row, diags));
    }
    for (_, _, lang, body) in site.docs.iter() {
        for link in &body.doc.links {
            target(site, &body.doc, lang, &link.to, link.at, diags);
        }
    }
}

fn cells(site: &Site, row: &Row, diags: &mut Diags) {
    for placed in row.cells.values() {
        match &placed.cell {
            Cell::Ref(r) => reference(site, r, placed.at, true, diags),
            Cell::List(items) => {
                for item in items {
                    if let Cell::Ref(r) = &item.cell {
                        reference(site, r, item.at, true, diags);
                    }
                }
            }
            _ => {}
        }
    }
}

/// `typed_alone`: the place holds the value in quotes, so a suggestion needs them too.
fn reference(site: &Site, to: &Ref, at: Span, typed_alone: bool, diags: &mut Diags) {
    if site.ids.get(&to.shape, &to.id).is_some() {
        let partner = site.partners.get(&to.id).filter(|_| &*to.shape == "partner");
        if let Some(successor) = partner.and_then(|p| p.successor.as_ref()) {
            diags.add(Diag::warning("reference-ended", at).with("typed", &to.id).with("suggestion", successor));
        }
        return;
    }
    if site.ids.shapes().all(|s| *s != *to.shape) && crate::entities::shape(&to.shape).is_none() {
        let near = suggest::nearest(&to.shape, site.ids.shapes()).unwrap_or("");
        let diag = Diag::error("reference-kind", at).with("typed", &to.shape).with("suggestion", near);
        diags.add(diag.with("known", site.ids.shapes().collect::<Vec<_>>().join(", ")));
        return;
    }
    let diag = Diag::error("reference-unknown", at).with("typed", &to.id).with("shape", &to.shape);
    diags.add(match site.ids.nearest(&to.shape, &to.id) {
        Some(near) if typed_alone => diag.fix(at, format!("\"{near}\"")),
        Some(near) => diag.with("suggestion", near),
        None => diag.with("suggestion", ""),
    });
}

fn target(site: &Site, doc: &Doc, lang: Lang, to: &Target, at: Span, diags: &mut Diags) {
    match to {
        Target::Outside(_) => {}
        Target::Here(fragment) => section(doc, fragment, at, diags),
        Target::File(path) => {
            if !site.files.contains_key(&**path) {
                let near = suggest::nearest(path, site.files.keys().map(|k| &**k)).unwrap_or("");
                diags.add(Diag::error("link-file", at).with("typed", path).with("suggestion", near));
            }
        }
        Target::Record(shape, id, fragment) => {
            reference(site, &Ref { shape: shape.clone(), id: id.clone() }, at, false, diags);
            let body = site.docs.say(shape, id, site.langs(), lang);
            if let (Some(fragment), Some((_, body))) = (fragment, body) {
                section(&body.doc, fragment, at, diags);
            }
        }
        Target::Unknown(typed) => diags.add(Diag::error("link-unknown", at).with("typed", typed)),
    }
}

fn section(doc: &Doc, fragment: &str, at: Span, diags: &mut Diags) {
    if !doc.has_section(fragment) {
        let near = suggest::nearest(fragment, doc.sections.iter().map(|s| &*s.id)).unwrap_or("");
        let known = doc.sections.iter().map(|s| &*s.id).collect::<Vec<_>>().join(", ");
        diags.add(Diag::error("link-fragment", at).with("typed", fragment).with("suggestion", near).with("known", known));
    }
}
