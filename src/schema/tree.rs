//! What was typed, with the place of every key and value: the common ground of TOML files and front matter.

use crate::base::span::Span;

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The characters of the value; for a `[table]` its header.
    pub at: Span,
    /// The value.
    pub value: Tree,
}

/// A value as typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Text in quotes.
    Str(Box<str>),
    /// A whole number.
    Int(i64),
    /// A number with decimals.
    Num(f64),
    /// `true` or `false`.
    Bool(bool),
    /// A date or moment, as typed.
    Date(Box<str>),
    /// `[…]`, or the tables of `[[key]]`.
    List(Vec<Node>),
    /// `{…}`, `[key]` or the whole file.
    Table(Table),
}

/// Keys and values in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The entries.
    pub entries: Vec<Entry>,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key, unquoted.
    pub key: Box<str>,
    /// Its place.
    pub key_at: Span,
    /// The value.
    pub node: Node,
}

impl Table {
    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|e| &*e.key == key).map(|e| &e.node)
    }
}

impl Tree {
    /// Name of the type, a variant of the sentences (`text`, `number`, `switch`, `date`, `list`, `table`).
    pub fn kind(&self) -> &'static str {
        match self {
            Tree::Str(_) => "text",
            Tree::Int(_) | Tree::Num(_) => "number",
            Tree::Bool(_) => "switch",
            Tree::Date(_) => "date",
            Tree::List(_) => "list",
            Tree::Table(_) => "table",
        }
    }
}
