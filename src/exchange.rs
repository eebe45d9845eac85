//! The exchange with translators: texts of a portal → a file they can work on, and what they return → edits of the portal's
//! files. Values in, values out; commands bring and take them to the disk.

pub mod checks;
pub mod collect;
pub mod place;
pub mod strings;
pub mod take;
pub mod xliff;
pub mod xlsx;
mod xml;

use crate::translation::State;

/// What the words of an entry are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words and nothing else.
    Plain,
    /// Markdown.
    Markdown,
    /// Words of a message; what the program puts in stands in braces.
    Message,
    /// A message that chooses between variants, as Fluent writes it.
    Pattern,
}

/// A text for a translator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What `imbat status` calls it; for messages `message:` and the id.
    pub id: String,
    /// Id of the message whose plural form it is.
    pub group: Option<String>,
    /// File of the source, from the root of the site.
    pub path: String,
    /// Line of the source.
    pub line: usize,
    /// Tag of the source's language.
    pub from: String,
    /// What it is written in.
    pub kind: Kind,
    /// What a translator should know.
    pub notes: Vec<String>,
    /// The words to translate.
    pub source: String,
    /// A hash of them.
    pub hash: String,
    /// The translation there is.
    pub target: Option<String>,
    /// How it stands.
    pub state: State,
    /// A person who knows the language stands for it.
    pub reviewed: bool,
}

/// What goes out for one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// Tag of the language.
    pub lang: String,
    /// Its texts.
    pub entries: Vec<Entry>,
}

/// A text that came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Returned {
    /// Its id.
    pub id: String,
    /// Line or row of the file it came in.
    pub line: usize,
    /// The words that were translated.
    pub source: String,
    /// Their hash when they went out; empty when the tool dropped it.
    pub hash: String,
    /// The translation; empty when there is none yet.
    pub target: String,
    /// The translator's tool marks it as finished.
    pub done: bool,
    /// Its cell holds a formula, which is no text.
    pub formula: bool,
}

/// What came back for one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// Tag of the language, as the file says it.
    pub lang: String,
    /// Its texts.
    pub entries: Vec<Returned>,
}

/// Why a file that came back cannot be read: name of a message, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub &'static str, pub String);

/// Line ends as translators' tools write them.
fn unix(text: &str) -> String {
    text.replace("\r\n", "\n")
}
