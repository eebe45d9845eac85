//! A field of a record: in its TOML file, or in the front matter of one language.

use crate::base::diag::Diags;
use crate::base::span::FileId;
use crate::exchange::place::line_end;
use crate::exchange::place::splice;
use crate::exchange::place::with_ends;
use crate::parse::toml;
use crate::schema::tree::Entry;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;
use std::collections::BTreeMap;

/// Where a field is, and in which language.
#[derive(Clone, Copy, Debug)]
pub struct Spot<'a> {
    /// The array its record stands in, and the record's id, where a file holds many.
    pub row: Option<(&'a str, &'a str)>,
    /// Path of the field as a unit names it: `commitment.balance.text`.
    pub part: &'a str,
    /// Tag of the language.
    pub lang: &'a str,
    /// Tags of the languages before it, nearest last; the first is that of a text typed without a language.
    pub before: &'a [&'a str],
    /// Tag of the source.
    pub source: &'a str,
}

/// TOML in which the field has this wording. `None` when there is no place for it.
pub fn put(text: &str, spot: &Spot, words: &str) -> Option<String> {
    let table = read(text)?;
    let (entry, path) = find(&table, spot)?;
    let mut expected = flat(&table);
    let Tree::Table(langs) = &entry.node.value else {
        // A text typed without a language is in the first one.
        let first = *spot.before.first()?;
        let typed = expected.remove(&path)?;
        expected.insert(format!("{path}.{first}"), typed);
        expected.insert(format!("{path}.{}", spot.lang), words.to_owned());
        let key = key_of(text, entry)?;
        let at = entry.key_at.range().end;
        let named = splice(text, at..at, &format!(".{first}"))?;
        let after = entry.node.at.range().end + first.len() + 1;
        let like = text.get(entry.node.at.range())?;
        return insert(&named, after, &format!("{key}.{} = ", spot.lang), words, like, &expected);
    };
    expected.insert(format!("{path}.{}", spot.lang), words.to_owned());
    if let Some(old) = langs.get(spot.lang) {
        let typed = text.get(old.at.range())?;
        return checked(splice(text, old.at.range(), &quoted(words, typed, line_end(text)))?, &expected);
    }
    let entry_of = |tag: &str| langs.entries.iter().find(|e| *e.key == *tag);
    let near = spot.before.iter().rev().find_map(|tag| entry_of(tag)).or_else(|| entry_of(spot.source))?;
    let key = key_of(text, near)?;
    let prefix = key.get(..key.len() - text.get(near.key_at.range())?.len())?;
    let gap = text.get(near.key_at.range().end..near.node.at.range().start)?;
    let like = text.get(near.node.at.range())?;
    insert(text, near.node.at.range().end, &format!("{prefix}{}{gap}", spot.lang), words, like, &expected)
}

/// Front matter of one language in which the key has this wording; a key that is not there is added after `after`, the keys
/// the source has before it.
pub fn put_plain(head: &str, key: &str, after: &[&str], words: &str) -> Option<String> {
    let table = read(head)?;
    let mut expected = flat(&table);
    expected.insert(key.to_owned(), words.to_owned());
    if let Some(old) = table.entries.iter().find(|e| *e.key == *key) {
        let Tree::Str(_) = old.node.value else { return None };
        let at = old.node.at.range();
        return checked(splice(head, at.clone(), &quoted(words, head.get(at)?, line_end(head)))?, &expected);
    }
    let line = format!("{key} = {}", quoted(words, "\"", line_end(head)));
    let near = after.iter().rev().find_map(|k| table.entries.iter().find(|e| *e.key == **k && is_line(head, e)));
    match near {
        Some(near) => {
            let at = end_of_line(head, near.node.at.range().end);
            checked(splice(head, at..at, &format!("{}{line}", line_end(head)))?, &expected)
        }
        None => checked(format!("{line}{}{head}", line_end(head)), &expected),
    }
}

/// Front matter without these keys.
pub fn without(head: &str, keys: &[&str]) -> Option<String> {
    let mut text = head.to_owned();
    for key in keys {
        let table = read(&text)?;
        let Some(entry) = table.entries.iter().find(|e| *e.key == **key && is_line(&text, e)) else { continue };
        let mut expected = flat(&table);
        expected.retain(|path, _| path != key && !path.starts_with(&format!("{key}.")));
        let start = text.get(..entry.key_at.range().start)?.rfind('\n').map_or(0, |n| n + 1);
        let end = end_of_line(&text, entry.node.at.range().end);
        let end = end + text.get(end..)?.find('\n').map_or(0, |n| n + 1);
        text = checked(splice(&text, start..end, "")?, &expected)?;
    }
    Some(text)
}

/// Keys of the front matter in their order.
pub fn keys(head: &str) -> Vec<Box<str>> {
    read(head).map(|t| t.entries.into_iter().map(|e| e.key).collect()).unwrap_or_default()
}

pub(super) fn read(text: &str) -> Option<Table> {
    let parsed = toml::parse(text, FileId::default(), 0, &mut Diags::default());
    parsed.sound.then_some(parsed.table)
}

/// The entry of the text, and its path with rows by number.
fn find<'t>(table: &'t Table, spot: &Spot) -> Option<(&'t Entry, String)> {
    let parts: Vec<&str> = spot.part.split('.').collect();
    match spot.row {
        Some((key, id)) => {
            let (row, path) = row(table, key, id)?;
            walk(row, &parts, &path)
        }
        None => walk(table, &parts, ""),
    }
}

/// The row of this id, and the path before its keys.
pub(super) fn row<'t>(table: &'t Table, key: &str, id: &str) -> Option<(&'t Table, String)> {
    let entry = table.entries.iter().find(|e| *e.key == *key)?;
    let Tree::List(items) = &entry.node.value else { return None };
    let n = items.iter().position(|i| matches!(&i.value, Tree::Table(t) if has_id(t, id)))?;
    let Tree::Table(row) = &items.get(n)?.value else { return None };
    Some((row, format!("{key}.{n}.")))
}

fn walk<'t>(table: &'t Table, parts: &[&str], path: &str) -> Option<(&'t Entry, String)> {
    let (first, rest) = parts.split_first()?;
    let entry = table.entries.iter().find(|e| *e.key == **first)?;
    let path = format!("{path}{first}");
    if rest.is_empty() {
        return Some((entry, path));
    }
    match &entry.node.value {
        Tree::Table(inner) => walk(inner, rest, &format!("{path}.")),
        Tree::List(items) => {
            // Rows without an id go by number, from 1.
            let (name, rest) = rest.split_first()?;
            let own = items.iter().position(|i| matches!(&i.value, Tree::Table(t) if has_id(t, name)));
            let n = own.or_else(|| name.parse::<usize>().ok()?.checked_sub(1))?;
            let Tree::Table(row) = &items.get(n)?.value else { return None };
            walk(row, rest, &format!("{path}.{n}."))
        }
        _ => None,
    }
}

fn has_id(table: &Table, id: &str) -> bool {
    matches!(table.get("id").map(|n| &n.value), Some(Tree::Str(own)) if **own == *id)
}

/// All of a dotted key up to the end of this entry's own: `title.en`, or `en` in a table of its own.
pub(super) fn key_of<'t>(text: &'t str, entry: &Entry) -> Option<&'t str> {
    let before = text.get(..entry.key_at.range().start)?;
    let start = before.rfind(['\n', '{', ',']).map_or(0, |n| n + 1);
    text.get(start..entry.key_at.range().end)
}

/// True when the entry begins its line.
pub(super) fn is_line(text: &str, entry: &Entry) -> bool {
    let start = entry.key_at.range().start;
    text.get(..start).is_some_and(|before| before.rsplit('\n').next().is_some_and(|line| line.trim().is_empty()))
}

/// The end of the line `at` is on, before its line end.
pub(super) fn end_of_line(text: &str, at: usize) -> usize {
    let end = text[at..].find('\n').map_or(text.len(), |n| at + n);
    if text[..end].ends_with('\r') { end - 1 } else { end }
}

/// Puts `key` with its words after the value that ends at `after`: on the next line, or inside the same braces, whichever means
/// what is expected.
fn insert(text: &str, after: usize, key: &str, words: &str, like: &str, expected: &BTreeMap<String, String>) -> Option<String> {
    let end = line_end(text);
    let value = quoted(words, like, end);
    let line = end_of_line(text, after);
    let own_line = splice(text, line..line, &format!("{end}{key}{value}"))?;
    checked(own_line, expected).or_else(|| {
        // The brace before a key may be followed by a space or not; the comma is.
        checked(splice(text, after..after, &format!(", {}{value}", key.trim_start()))?, expected)
    })
}

/// The text, when it means what is expected.
pub(super) fn checked(text: String, expected: &BTreeMap<String, String>) -> Option<String> {
    let meant = flat(&read(&text)?);
    (meant.len() == expected.len() && meant.iter().zip(expected).all(|(a, b)| a.0 == b.0 && same(a.1, b.1))).then_some(text)
}

fn same(a: &str, b: &str) -> bool {
    a.trim().replace("\r\n", "\n") == b.trim().replace("\r\n", "\n")
}

/// Every value by its path.
pub(super) fn flat(table: &Table) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    flatten(table, "", &mut all);
    all
}

fn flatten(table: &Table, path: &str, all: &mut BTreeMap<String, String>) {
    for entry in &table.entries {
        value(&entry.node.value, format!("{path}{}", entry.key), all);
    }
}

fn value(tree: &Tree, path: String, all: &mut BTreeMap<String, String>) {
    match tree {
        Tree::Table(table) => {
            flatten(table, &format!("{path}."), all);
            // An empty table is a value too.
            if table.entries.is_empty() {
                all.insert(path, "{}".to_owned());
            }
        }
        Tree::List(items) => {
            all.insert(path.clone(), format!("[{}]", items.len()));
            for (n, item) in items.iter().enumerate() {
                value(&item.value, format!("{path}.{n}"), all);
            }
        }
        Tree::Str(s) => _ = all.insert(path, s.to_string()),
        Tree::Date(s) => _ = all.insert(path, s.to_string()),
        Tree::Int(n) => _ = all.insert(path, n.to_string()),
        Tree::Num(n) => _ = all.insert(path, n.to_string()),
        Tree::Bool(b) => _ = all.insert(path, b.to_string()),
    }
}

/// The words in quotation marks of the kind that `like` begins with, as far as they can stand in them.
fn quoted(words: &str, like: &str, end: &str) -> String {
    let lines = words.contains('\n');
    let plain = words.chars().all(|c| c == '\n' || c == '\t' || !c.is_control());
    let literal = plain && !words.contains('\'');
    if like.starts_with('\'') && literal && !lines && !like.starts_with("'''") {
        return format!("'{words}'");
    }
    if like.starts_with("'''") && literal {
        return format!("'''{}{}'''", opening(like, "'''"), with_ends(words, end));
    }
    if lines || like.starts_with("\"\"\"") {
        let lines: Vec<String> = words.split('\n').map(|l| escaped(l, words.contains("\"\"") || words.ends_with('"'))).collect();
        let opening = if like.starts_with("\"\"\"") { opening(like, "\"\"\"") } else { end };
        return format!("\"\"\"{opening}{}\"\"\"", lines.join(end));
    }
    format!("\"{}\"", escaped(words, true))
}

/// The line end that may follow the opening quotation marks.
fn opening<'t>(like: &'t str, marks: &str) -> &'t str {
    let rest = like.strip_prefix(marks).unwrap_or("");
    if rest.starts_with("\r\n") {
        "\r\n"
    } else if rest.starts_with('\n') {
        "\n"
    } else {
        ""
    }
}

fn escaped(words: &str, quotes: bool) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '"' if quotes => out.push_str("\\\""),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}
