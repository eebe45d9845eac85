//! Human text: one wording per language, and the wording a reader gets.

use crate::base::lang::Lang;
use crate::base::lang::Langs;
use std::collections::BTreeMap;

/// One wording per language of the portal. Never an empty wording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub BTreeMap<Lang, Box<str>>);

/// The wording a reader gets, with the language it really is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// The wording; empty when no language has one.
    pub text: &'a str,
    /// The language of the wording.
    pub lang: Lang,
    /// True when the reader's language had none.
    pub borrowed: bool,
}

impl Text {
    /// A text in one language.
    pub fn one(lang: Lang, text: &str) -> Text {
        Text(BTreeMap::from([(lang, text.into())]))
    }

    /// The wording for a reader of `lang`: its own, else along the chain.
    pub fn say(&self, langs: &Langs, lang: Lang) -> Words<'_> {
        for candidate in langs.chain(lang) {
            if let Some(text) = self.0.get(&candidate) {
                return Words { text, lang: candidate, borrowed: candidate != lang };
            }
        }
        Words { text: "", lang, borrowed: false }
    }

    /// The wording in exactly this language.
    pub fn get(&self, lang: Lang) -> Option<&str> {
        self.0.get(&lang).map(|t| &**t)
    }

    /// True when no language has a wording.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
