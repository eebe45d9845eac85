//! Bodies of text, kept apart from the records they belong to: an edit of a body cannot change a list.

use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::span::FileId;
use crate::parse::markdown::Doc;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The text of a record in one language.
#[derive(Clone, Debug)]
pub struct Body {
    /// The text.
    pub doc: Arc<Doc>,
    /// Its file.
    pub file: FileId,
}

/// All bodies, by shape name and id.
#[derive(Clone, Debug, Default)]
pub struct Docs(BTreeMap<&'static str, BTreeMap<Box<str>, BTreeMap<Lang, Body>>>);

impl Docs {
    /// Keeps a body.
    pub(super) fn put(&mut self, shape: &'static str, id: &str, lang: Lang, body: Body) {
        self.0.entry(shape).or_default().entry(id.into()).or_default().insert(lang, body);
    }

    /// Gives headings without a typed id the ids of the first language that has the text.
    pub(super) fn align(&mut self, langs: &Langs) {
        for versions in self.0.values_mut().flat_map(BTreeMap::values_mut) {
            let Some(first) = langs.all().find(|l| versions.contains_key(l)) else { continue };
            let Some(source) = versions.get(&first).map(|b| b.doc.clone()) else { continue };
            for (lang, body) in versions.iter_mut() {
                if *lang != first {
                    Arc::make_mut(&mut body.doc).align(&source);
                }
            }
        }
    }

    /// The body for a reader of `lang`: its own, else along the chain.
    pub fn say(&self, shape: &str, id: &str, langs: &Langs, lang: Lang) -> Option<(Lang, &Body)> {
        let versions = self.versions(shape, id)?;
        langs.chain(lang).find_map(|l| versions.get(&l).map(|b| (l, b)))
    }

    /// All versions of a body.
    pub fn versions(&self, shape: &str, id: &str) -> Option<&BTreeMap<Lang, Body>> {
        self.0.get(shape)?.get(id)
    }

    /// Every body: shape, id, language.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str, Lang, &Body)> {
        let records = self.0.iter().flat_map(|(shape, records)| records.iter().map(move |(id, v)| (*shape, &**id, v)));
        records.flat_map(|(shape, id, versions)| versions.iter().map(move |(l, b)| (shape, id, *l, b)))
    }
}
