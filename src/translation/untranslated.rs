//! `field-untranslated`: a record has texts in the portal's first language that another language has not. Readers of that language
//! get them in the language they are in, marked as borrowed. Whether that is an error, a warning or nothing to be told is a matter
//! of each language: `missing = { fields = "error" }` in its block of `imbat.toml`; without a word it is `"fallback"`, and only
//! `imbat status` counts them.
//!
//! There is one message for each record and language; it names every text that is missing. Add each wording beside its source,
//! such as `title.ar = "…"` below `title.en`. Where the source is a plain `title = "…"`, its key becomes `title.en`. The title and
//! summary of a text in Markdown stand in the file of their language.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::Site;
use crate::entities;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::translation::unit::Unit;

/// Reports what each language lacks of these parts, as its policy wants it.
pub(super) fn check(site: &Site, units: &[Unit], diags: &mut Diags) {
    for lang in site.langs().all().filter(|l| *l != Lang::FIRST) {
        let Some(level) = site.config.missing(lang).fields.level() else { continue };
        for record in units.chunk_by(|a, b| (a.shape, a.id) == (b.shape, b.id)) {
            if let Some(diag) = lacking(site, record, lang) {
                diags.add(Diag { level, ..diag });
            }
        }
    }
}

/// The texts of a record in the first language that `lang` has not. Of a text in Markdown that has no file in `lang` the page as a
/// whole is missing, not its title.
fn lacking(site: &Site, record: &[Unit], lang: Lang) -> Option<Diag> {
    let Unit { shape, id, .. } = *record.first()?;
    let lacks = |u: &&Unit| !u.is_body() && u.source == Lang::FIRST && !u.words.contains_key(&lang);
    let found: Vec<&Unit> = record.iter().filter(lacks).collect();
    let (mut at, tag) = (found.first()?.at, site.langs().tag(lang));
    let path = file(site, shape, id, lang);
    if path.is_some() {
        at = Span::top(site.docs.versions(shape, id)?.get(&lang)?.file);
    }
    let mut keys: Vec<String> = Vec::new();
    for unit in &found {
        let key = key(shape, &unit.part);
        let typed = if path.is_some() { key } else { format!("{key}.{tag}") };
        if !keys.contains(&typed) {
            keys.push(typed);
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a number of texts")]
    let diag = Diag::warning("field-untranslated", at).with("shape", shape).with("id", id).count("n", found.len() as f64);
    Some(diag.with("lang", tag).with("keys", keys.join(", ")).with("path", path.as_deref().unwrap_or("none")))
}

/// Path of the file that holds a text in Markdown in `lang`; `None` for a record of another home.
pub fn file(site: &Site, shape: &str, id: &str, lang: Lang) -> Option<String> {
    match entities::shape(shape)?.home {
        Home::Markdown(folder) => Some(format!("content/{folder}/{id}.{}.md", site.langs().tag(lang))),
        _ => None,
    }
}

/// The key as typed, with that of the block before it: the name of a part without the names of repeated blocks.
fn key(shape: &str, part: &str) -> String {
    let (mut shape, mut steps) = (entities::shape(shape), part.split('.'));
    let mut keys = Vec::new();
    while let Some(step) = steps.next() {
        keys.push(step);
        shape = match shape.and_then(|s| s.field(step)).map(|f| f.kind) {
            Some(Kind::Table(inner)) => Some(inner),
            Some(Kind::Rows(inner)) => {
                steps.next();
                Some(inner)
            }
            _ => None,
        };
    }
    keys.join(".")
}
