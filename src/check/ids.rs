//! Every id of the site: which records exist, which exist but are broken, which are old names of others.

use crate::base::span::Span;
use crate::codes::suggest;
use std::collections::BTreeMap;

/// Where an id stands and whether its record is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its place.
    pub at: Span,
    /// False when the record has problems of its own: a reference to it is not a second one.
    pub whole: bool,
}

/// All ids, by shape name.
#[derive(Clone, Debug, Default)]
pub struct Ids(BTreeMap<Box<str>, BTreeMap<Box<str>, Known>>);

impl Ids {
    /// Keeps an id; returns the earlier place when it is there already.
    pub fn put(&mut self, shape: &str, id: &str, known: Known) -> Option<Known> {
        let ids = self.0.entry(shape.into()).or_default();
        match ids.get(id) {
            Some(first) => Some(*first),
            None => {
                ids.insert(id.into(), known);
                None
            }
        }
    }

    /// The record of this id, whole or broken.
    pub fn get(&self, shape: &str, id: &str) -> Option<Known> {
        self.0.get(shape)?.get(id).copied()
    }

    /// The id that was probably meant.
    pub fn nearest<'a>(&'a self, shape: &str, typed: &'a str) -> Option<&'a str> {
        suggest::nearest(typed, self.0.get(shape)?.keys().map(|k| &**k))
    }

    /// Names of shapes that have ids.
    pub fn shapes(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(|k| &**k)
    }
}
