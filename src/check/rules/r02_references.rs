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
use crate::schema::shape::Kind;

/// Reports references and links that lead nowhere.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in site.entities.all() {
        record.row.walk(&mut |row| cells(site, row, diags));
    }
    for row in &site.loose {
        row.walk(&mut |row| cells(site, row, diags));
    }
    for (_, _, lang, body) in site.docs.iter() {
        for link in &body.doc.links {
            target(site, &body.doc, lang, &link.to, link.at, diags);
        }
    }
}

fn cells(site: &Site, row: &Row, diags: &mut Diags) {
    for (key, placed) in &row.cells {
        let form = match row.shape.field(key).map(|f| f.kind) {
            Some(Kind::AnyRef | Kind::List(Kind::AnyRef) | Kind::OneOrMore(Kind::AnyRef)) => Form::KindAndId,
            _ => Form::Id,
        };
        match &placed.cell {
            Cell::Ref(r) => reference(site, r, placed.at, form, diags),
            Cell::List(items) => {
                for item in items {
                    if let Cell::Ref(r) = &item.cell {
                        reference(site, r, item.at, form, diags);
                    }
                }
            }
            _ => {}
        }
    }
}

/// How a reference is typed, and so what a suggestion must look like.
#[derive(Clone, Copy)]
enum Form<'a> {
    /// `"id"`.
    Id,
    /// `"kind:id"`.
    KindAndId,
    /// `kind:id` or `kind:id#fragment` as the address of a link.
    Link(Option<&'a str>),
}

impl Form<'_> {
    /// Offers another kind or id where the characters at `at` are exactly the reference.
    fn offer(self, diag: Diag, at: Span, to: &Ref, shape: &str, id: &str) -> Diag {
        match self {
            Form::Id => diag.fix(at, format!("\"{id}\"")),
            Form::KindAndId => diag.fix(at, format!("\"{shape}:{id}\"")),
            Form::Link(fragment) => {
                let tail = fragment.map_or(String::new(), |f| format!("#{f}"));
                // Escapes in Markdown make the place wider than the address; then there is only a sentence.
                if at.range().len() == to.shape.len() + 1 + to.id.len() + tail.len() {
                    diag.fix(at, format!("{shape}:{id}{tail}"))
                } else {
                    diag.with("suggestion", format!("{shape}:{id}{tail}"))
                }
            }
        }
    }
}

fn reference(site: &Site, to: &Ref, at: Span, form: Form, diags: &mut Diags) {
    if site.ids.get(&to.shape, &to.id).is_some() {
        let partner = site.partners.get(&to.id).filter(|_| &*to.shape == "partner");
        if let Some(successor) = partner.and_then(|p| p.successor.as_ref()) {
            diags.add(Diag::warning("reference-ended", at).with("typed", &to.id).with("suggestion", successor));
        }
        return;
    }
    if site.ids.shapes().all(|s| *s != *to.shape) && crate::entities::shape(&to.shape).is_none() {
        let diag = Diag::error("reference-kind", at).with("typed", &to.shape);
        let diag = diag.with("known", site.ids.shapes().collect::<Vec<_>>().join(", "));
        diags.add(match suggest::nearest(&to.shape, site.ids.shapes()) {
            Some(near) => form.offer(diag, at, to, near, &to.id),
            None => diag.with("suggestion", ""),
        });
        return;
    }
    // An old id of a record that was renamed names the record.
    let now = site.entities.all().into_iter().find(|r| r.shape.name == &*to.shape && r.common.aliases.contains(&to.id)).map(|r| r.id);
    let diag = Diag::error("reference-unknown", at).with("typed", &to.id).with("shape", &to.shape);
    diags.add(match now.or_else(|| site.ids.nearest(&to.shape, &to.id)) {
        Some(near) => form.offer(diag, at, to, &to.shape, near),
        None => diag.with("suggestion", ""),
    });
}

fn target(site: &Site, doc: &Doc, lang: Lang, to: &Target, at: Span, diags: &mut Diags) {
    match to {
        Target::Outside(_) => {}
        Target::Here(fragment) => section(doc, fragment, at, diags),
        Target::File(path) => {
            if !site.files.contains_key(&**path) {
                let near = suggest::nearest(path, site.files.keys().map(|k| &**k));
                diags.add(offer_end(Diag::error("link-file", at).with("typed", path), at, path, near));
            }
        }
        Target::Record(shape, id, fragment) => {
            reference(site, &Ref { shape: shape.clone(), id: id.clone() }, at, Form::Link(fragment.as_deref()), diags);
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
        let ids: Vec<&str> = doc.sections.iter().map(|s| &*s.id).collect();
        let known = if ids.is_empty() { "–".to_owned() } else { ids.join(", ") };
        let diag = Diag::error("link-fragment", at).with("typed", fragment).with("known", known);
        diags.add(offer_end(diag, at, fragment, suggest::nearest(fragment, ids)));
    }
}

/// Offers `near` in place of `typed`, which is the end of the address at `at`.
fn offer_end(diag: Diag, at: Span, typed: &str, near: Option<&str>) -> Diag {
    let Some(near) = near else { return diag.with("suggestion", "") };
    // Addresses with escapes are longer than what they mean; then the end cannot be found without the text.
    let plain = typed.is_ascii() && !typed.contains(['&', '\\', '%']);
    match u32::try_from(typed.len()) {
        Ok(length) if plain && length <= at.end - at.start => diag.fix(Span { start: at.end - length, ..at }, near),
        _ => diag.with("suggestion", near),
    }
}
