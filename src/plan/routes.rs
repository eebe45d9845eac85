//! Addresses of all pages: the one place that knows the base path.

use crate::base::lang::Lang;
use crate::view::Href;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A page in all languages.
#[derive(Clone, Debug)]
pub struct Route {
    /// Path below the base, per language, with a slash at the end: `en/partners/tu-wien/`.
    pub paths: Vec<Arc<str>>,
    /// Language the principal text of each version is really in; `None` where the page has no principal text.
    pub texts: Vec<Option<Lang>>,
}

impl Route {
    /// True when the version of `lang` shows its principal text in another language.
    pub fn is_fallback(&self, lang: Lang) -> bool {
        self.text(lang).is_some_and(|l| l != lang)
    }

    /// Language of the principal text of a version.
    pub fn text(&self, lang: Lang) -> Option<Lang> {
        self.texts.get(usize::from(lang.0)).copied().flatten()
    }

    /// Path of a version.
    pub fn path(&self, lang: Lang) -> &str {
        self.paths.get(usize::from(lang.0)).map_or("", |p| p)
    }
}

/// Addresses of all pages, by kind and id.
#[derive(Clone, Debug, Default)]
pub struct Routes {
    origin: Arc<str>,
    base: Arc<str>,
    pages: BTreeMap<&'static str, BTreeMap<Box<str>, Route>>,
}

impl Routes {
    /// No pages yet, under this origin and base path.
    pub fn new(origin: &str, base: &str) -> Routes {
        Routes { origin: origin.into(), base: base.into(), pages: BTreeMap::new() }
    }

    /// Adds a page.
    pub fn add(&mut self, kind: &'static str, id: &str, route: Route) {
        self.pages.entry(kind).or_default().insert(id.into(), route);
    }

    /// The page of a kind and id.
    pub fn get(&self, kind: &str, id: &str) -> Option<&Route> {
        self.pages.get(kind)?.get(id)
    }

    /// Address of a page in a language, for links.
    pub fn href(&self, kind: &str, id: &str, lang: Lang) -> Option<Href> {
        self.get(kind, id).map(|r| self.local(r.path(lang)))
    }

    /// Address of a path below the base.
    pub fn local(&self, path: &str) -> Href {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        Href::new(&format!("{}{}", self.base, encode(path)))
    }

    /// Full address of a path below the base.
    pub fn full(&self, path: &str) -> Href {
        Href::new(&format!("{}{}", self.origin, self.local(path).as_str()))
    }

    /// The base path, with slashes at both ends.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Every page: kind, id, route; in the order of kinds and ids.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str, &Route)> {
        self.pages.iter().flat_map(|(kind, ids)| ids.iter().map(move |(id, r)| (*kind, &**id, r)))
    }
}

/// Percent-encodes what may not stand in a path (RFC 3986); letters outside ASCII are encoded as UTF-8.
fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/!$'()*+,;=:@".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
