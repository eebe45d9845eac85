//! Stage 5, site and figures → [`Plan`]: which pages there are, in which language, at which address. Small keys, no views.

pub mod lock;
pub mod policy;
pub mod routes;

pub use routes::Routes;

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::span::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A page to make: kind, subject, language. Twelve bytes; views are made from it on demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Place in the list of page kinds.
    pub kind: u16,
    /// Place in the kind's list of subjects.
    pub subject: u32,
    /// Language.
    pub lang: Lang,
}

/// What is made for a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// A page.
    Page(Key),
    /// A data file: place in the list of file kinds, and its number there.
    File(u16, u32),
    /// Bytes to copy.
    Asset(Arc<[u8]>),
    /// The page at the root that offers the languages.
    Chooser,
    /// The page at the root for addresses that lead nowhere.
    NotFound,
    /// A page that leads to another address (an alias).
    Redirect(Arc<str>),
}

/// A subject of a kind of page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its id; empty when the kind has only one page.
    pub id: Box<str>,
    /// Where its record stands, for messages.
    pub at: Span,
}

/// All outputs by path, and the addresses of all pages.
#[derive(Debug)]
pub struct Plan {
    /// What is made for each path.
    pub outputs: BTreeMap<Arc<str>, Output>,
    /// Addresses.
    pub routes: Routes,
    clashes: Vec<(Span, Span)>,
}

impl Plan {
    /// An empty plan.
    pub fn new(routes: Routes) -> Plan {
        Plan { outputs: BTreeMap::new(), routes, clashes: Vec::new() }
    }

    /// Claims a path. Two claims on one path, also when they differ in capitals only, are a diagnostic.
    pub fn claim(&mut self, path: &str, output: Output, at: Span, taken: &mut BTreeMap<String, Span>, diags: &mut Diags) {
        if let Some(first) = taken.insert(path.to_lowercase(), at) {
            // The same two records clash in every language; once is enough.
            let pair = (first.min(at), first.max(at));
            if !self.clashes.contains(&pair) {
                self.clashes.push(pair);
                diags.add(Diag::error("route-taken", at).with("path", path).also(first, "also-first"));
            }
            return;
        }
        self.outputs.insert(path.into(), output);
    }
}
