//! `page-untranslated`: a page has no main text in a language, so readers of that language get the page with the text of another
//! one, a notice above it, and search engines are sent to the original. Whether that is an error, a warning or nothing to be told is
//! a matter of each language: `missing = { pages = "error" }` in its block of `imbat.toml`; without a word it is `"fallback"`, and
//! only `imbat status` counts such pages. The main text of an article or news item is its file in that language; that of a policy
//! element is its `summary`, that of an indicator its `title` and `definition`.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::entities::AnyRecord;
use crate::pages;
use crate::pages::Cx;
use crate::schema::row::Cell;
use crate::schema::shape::Home;
use crate::translation::untranslated;
use std::collections::BTreeMap;

/// Reports the pages of each language whose main text is borrowed, as its policy wants it.
pub fn check(cx: &Cx, diags: &mut Diags) {
    let site = cx.site;
    let wanted: Vec<Lang> = site.langs().all().filter(|l| site.config.missing(*l).pages.level().is_some()).collect();
    if wanted.is_empty() {
        return;
    }
    let records: BTreeMap<(&str, &str), AnyRecord> = site.entities.all().into_iter().map(|r| ((r.shape.name, r.id), r)).collect();
    for kind in pages::ALL {
        for subject in kind.subjects(cx) {
            let Some(record) = records.get(&(kind.name(), &*subject.id)) else { continue };
            for lang in &wanted {
                let shown = kind.principal(cx, *lang, &subject).filter(|shown| shown != lang);
                if let Some(diag) = shown.and_then(|shown| missing(cx, record, *lang, shown)) {
                    diags.add(diag);
                }
            }
        }
    }
}

/// `None` where the texts of the record are reported at least as loudly: one cause, one message.
fn missing(cx: &Cx, record: &AnyRecord, lang: Lang, shown: Lang) -> Option<Diag> {
    let site = cx.site;
    let policy = site.config.missing(lang);
    let level = policy.pages.level()?;
    let (tag, other) = (site.langs().tag(lang), site.langs().tag(shown));
    let in_markdown = matches!(record.shape.home, Home::Markdown(_));
    if !in_markdown && policy.fields.level().is_some_and(|fields| fields <= level) {
        return None;
    }
    let body = site.docs.versions(record.shape.name, record.id).and_then(|v| v.get(&shown)).filter(|_| in_markdown);
    let lacks = |key: &&str| matches!(record.row.cell(key), Some(Cell::Text(text)) if text.get(lang).is_none());
    let keys: Vec<&str> = ["title", "summary", "definition"].into_iter().filter(lacks).collect();
    let at = body.map(|b| Span::top(b.file)).or(keys.last().map(|k| record.row.at(k))).unwrap_or(record.row.at);
    let typed: Vec<String> = keys.iter().map(|key| format!("{key}.{tag}")).collect();
    let path = untranslated::file(site, record.shape.name, record.id, lang);
    let diag = Diag { level, ..Diag::warning("page-untranslated", at) };
    let diag = diag.with("page", format!("{}:{}", record.shape.name, record.id)).with("lang", tag).with("other", other);
    Some(diag.with("keys", typed.join(", ")).with("path", path.as_deref().unwrap_or("none")))
}
