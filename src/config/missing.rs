//! What becomes of a build that has no words in a language, as `imbat.toml` says per language.

use crate::base::diag::Level;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// What becomes of a build when a language has no words of its own for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nothing is published.
    Error,
    /// It is reported.
    Warn,
    /// Readers get the words of another language, marked as borrowed; only `imbat status` counts them.
    Fallback,
}

/// The three answers of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Policy {
    /// For the main text of a page.
    pub pages: Missing,
    /// For a text of a record.
    pub fields: Missing,
    /// For a message of the interface.
    pub strings: Missing,
}

impl Missing {
    /// As typed.
    pub const WORDS: &[&str] = &["error", "warn", "fallback"];

    fn of(word: &str) -> Missing {
        match word {
            "error" => Missing::Error,
            "warn" => Missing::Warn,
            _ => Missing::Fallback,
        }
    }

    /// The level it is reported at; `None` for what is not reported.
    pub fn level(self) -> Option<Level> {
        match self {
            Missing::Error => Some(Level::Error),
            Missing::Warn => Some(Level::Warning),
            Missing::Fallback => None,
        }
    }
}

impl Policy {
    /// Without a word of the site, readers are told in the page and editors by `imbat status`; a message of the interface is a
    /// matter of minutes, so that is a warning.
    pub(super) const USUAL: Policy = Policy { pages: Missing::Fallback, fields: Missing::Fallback, strings: Missing::Warn };

    /// What the block of a language says.
    pub(super) fn read(row: &Row) -> Policy {
        if let Some(word) = row.word("missing").map(Missing::of) {
            return Policy { pages: word, fields: word, strings: word };
        }
        let typed = |key: &str| row.row("missing").and_then(|m| m.word(key)).map(Missing::of);
        Policy {
            pages: typed("pages").unwrap_or(Policy::USUAL.pages),
            fields: typed("fields").unwrap_or(Policy::USUAL.fields),
            strings: typed("strings").unwrap_or(Policy::USUAL.strings),
        }
    }
}

/// Field table of `missing` where it is no single word.
pub(super) static SHAPE: Shape = Shape::inside(
    "missing-block",
    &[
        Field::may("pages", Kind::Word(Missing::WORDS), "Pages whose main text is in another language; fallback when not given"),
        Field::may("fields", Kind::Word(Missing::WORDS), "Texts of records with no wording; fallback when not given"),
        Field::may("strings", Kind::Word(Missing::WORDS), "Messages of the interface; warn when not given"),
    ],
);
