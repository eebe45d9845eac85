//! Turns a tree of typed keys into a row of a shape; every problem becomes one diagnostic at its place.

use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::span::Span;
use crate::schema::grid;
use crate::schema::grid::Around;
use crate::schema::kind;
use crate::schema::near;
use crate::schema::row::Cell;
use crate::schema::row::Placed;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Kind;
use crate::schema::shape::Need;
use crate::schema::shape::Shape;
use crate::schema::swap;
use crate::schema::tree::Entry;
use crate::schema::tree::Node;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;
use std::collections::BTreeMap;

/// Blocks with days a status follows from.
const DATED: &[&str] = &["agreement", "multilateral-agreement", "membership", "network", "grant", "call", "partner"];

/// What decoding needs beside the tree.
pub struct Decoder<'a> {
    /// Languages a text may have.
    pub langs: &'a Langs,
    /// Language of a plain string at a text key: the first, or the one of a Markdown file.
    pub lang: Lang,
    /// Blocks around the present one, outermost first, with their headers: for misplaced keys.
    pub around: Vec<(&'static Shape, Span)>,
    /// Problems found.
    pub diags: &'a mut Diags,
    /// A block inside the present one has problems: the whole record is not complete.
    spoiled: bool,
}

impl<'a> Decoder<'a> {
    /// Decodes for these languages; `lang` is the one of plain strings.
    pub fn new(langs: &'a Langs, lang: Lang, diags: &'a mut Diags) -> Decoder<'a> {
        Decoder { langs, lang, around: Vec::new(), diags, spoiled: false }
    }

    /// Reads `table` as a `shape`. `at` is the header, `id` the id from outside (file name) or empty.
    /// A row with problems is marked as not complete; it still holds what could be read.
    pub fn row(&mut self, shape: &'static Shape, table: &Table, at: Span, id: &str) -> Row {
        let mut row = Row { shape, at, id: id.into(), complete: true, cells: BTreeMap::new() };
        let spoiled = std::mem::take(&mut self.spoiled);
        let mut meant: Vec<&'static str> = Vec::new();
        for entry in &table.entries {
            match shape.field(&entry.key) {
                Some(field) => match self.cell(shape, field, entry, table, at) {
                    Some(cell) => {
                        row.cells.insert(field.key, Placed { at: entry.node.at, cell });
                    }
                    None => {
                        meant.push(field.key);
                        row.complete = false;
                    }
                },
                None => {
                    row.complete = false;
                    meant.extend(self.unknown(shape, table, entry, at));
                }
            }
        }
        for field in shape.all_fields() {
            let given = row.cells.contains_key(field.key) || (field.key == "id" && !id.is_empty());
            if field.need == Need::Required && !given && !meant.contains(&field.key) {
                self.diags.add(faults::key_missing(at, shape.name, field.key));
                row.complete = false;
            }
        }
        if let Some(own) = row.str("id") {
            row.id = own.into();
        }
        row.complete &= !self.spoiled;
        self.spoiled = spoiled || !row.complete;
        row
    }

    /// Reports a key the shape does not have; returns the key that was probably meant.
    fn unknown(&mut self, shape: &'static Shape, table: &Table, entry: &Entry, at: Span) -> Option<&'static str> {
        let home = self.around.iter().rev().find(|(outer, _)| outer.field(&entry.key).is_some());
        if let Some((outer, _)) = home {
            let diag = faults::key_misplaced(entry.key_at, &entry.key, outer.name, shape.name).also(at, "also-header");
            self.diags.add(diag);
            return None;
        }
        if &*entry.key == "status" && DATED.contains(&shape.name) {
            self.diags.add(faults::status_typed(entry.key_at, shape.name));
            return None;
        }
        // A key that is already there cannot be the one that was meant.
        let free: Vec<&'static str> = shape.all_fields().map(|f| f.key).filter(|k| table.get(k).is_none()).collect();
        let near = near::nearest(&entry.key, &free);
        let known: Vec<&str> = shape.all_fields().map(|f| f.key).collect();
        self.diags.add(faults::key_unknown(entry.key_at, &entry.key, shape.name, near, &known));
        near.and_then(|k| shape.field(k)).map(|f| f.key)
    }

    fn cell(&mut self, shape: &'static Shape, field: &'static Field, entry: &Entry, table: &Table, at: Span) -> Option<Cell> {
        self.around.push((shape, at));
        let cell = match field.kind {
            _ if field.key == "lat" && swap::report(table, &entry.node, self) => None,
            Kind::Grid(block) => grid::read(block, &Around { shape, table, at }, field.key, &entry.node, self),
            _ => self.value(&field.kind, field.key, &entry.node),
        };
        self.around.pop();
        cell
    }

    /// Reads one value. `None` after a diagnostic.
    fn value(&mut self, what: &'static Kind, key: &'static str, node: &Node) -> Option<Cell> {
        match what {
            Kind::List(item) => self.list(item, key, node),
            Kind::OneOrMore(item) => match node.value {
                Tree::List(_) => self.list(item, key, node),
                _ => self.value(item, key, node).map(|cell| Cell::List(vec![Placed { at: node.at, cell }])),
            },
            Kind::Table(shape) => match &node.value {
                Tree::Table(table) => Some(Cell::Row(self.row(shape, table, node.at, ""))),
                _ => self.wrong(key, "table", node),
            },
            Kind::WordOr(words, shape) => match &node.value {
                Tree::Table(table) => Some(Cell::Row(self.row(shape, table, node.at, ""))),
                _ => kind::word::read(words, key, node, self),
            },
            Kind::PerLanguage(shape) => kind::per_language::read(shape, key, node, self),
            Kind::Rows(shape) => self.rows(shape, key, node),
            leaf => kind::read(leaf, key, node, self),
        }
    }

    /// Blocks with problems are kept: what they name is still looked up, so that one run shows everything.
    fn rows(&mut self, shape: &'static Shape, key: &'static str, node: &Node) -> Option<Cell> {
        let Tree::List(items) = &node.value else { return self.wrong(key, "rows", node) };
        let mut rows = Vec::new();
        let mut whole = true;
        for item in items {
            match &item.value {
                Tree::Table(table) => rows.push(self.row(shape, table, item.at, "")),
                _ => {
                    self.wrong(key, "rows", item);
                    whole = false;
                }
            }
        }
        whole.then_some(Cell::Rows(rows))
    }

    fn list(&mut self, item: &'static Kind, key: &'static str, node: &Node) -> Option<Cell> {
        let Tree::List(items) = &node.value else { return self.wrong(key, "list", node) };
        let mut cells = Vec::new();
        let mut whole = true;
        for node in items {
            match self.value(item, key, node) {
                Some(cell) => cells.push(Placed { at: node.at, cell }),
                None => whole = false,
            }
        }
        whole.then_some(Cell::List(cells))
    }

    /// Reports a value of the wrong type; `expected` is a variant of the sentence.
    pub fn wrong(&mut self, key: &str, expected: &'static str, node: &Node) -> Option<Cell> {
        self.diags.add(faults::wrong_type(node.at, key, expected, node.value.kind()));
        None
    }
}
