//! The files inside a workbook → what translators typed, whichever program saved it last.

use crate::exchange::Batch;
use crate::exchange::Returned;
use crate::exchange::Unreadable;
use roxmltree::Document;
use roxmltree::Node;
use std::collections::BTreeMap;

/// Columns of a sheet as [`super::write`] lays them out.
const ID: usize = 0;
const SOURCE: usize = 3;
const TARGET: usize = 4;
const HASH: usize = 6;

/// Reads a workbook from the files inside it: each sheet is a batch in the language its name says.
///
/// # Errors
/// When it is no workbook.
pub fn read(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<Batch>, Unreadable> {
    let book = text(files, "xl/workbook.xml").ok_or_else(none)?;
    let book = parse(&book)?;
    let relations = text(files, "xl/_rels/workbook.xml.rels").ok_or_else(none)?;
    let relations = parse(&relations)?;
    let shared = match text(files, "xl/sharedStrings.xml") {
        Some(text) => parse(&text)?.descendants().filter(|n| named(*n, "si")).map(words).collect(),
        None => Vec::new(),
    };
    let mut batches = Vec::new();
    for sheet in book.descendants().filter(|n| named(*n, "sheet")) {
        let lang = sheet.attribute("name").unwrap_or("").to_owned();
        let id = sheet.attributes().find(|a| a.name() == "id").map(|a| a.value());
        let to = relations.descendants().find(|n| n.attribute("Id").is_some() && n.attribute("Id") == id);
        let Some(to) = to.and_then(|n| n.attribute("Target")) else { continue };
        // From the folder of the workbook, or from the root.
        let path = to.strip_prefix('/').map_or_else(|| format!("xl/{to}"), ToOwned::to_owned);
        let Some(text) = text(files, &path) else { continue };
        batches.push(Batch { lang, entries: entries(&parse(&text)?, &shared) });
    }
    if batches.is_empty() { Err(none()) } else { Ok(batches) }
}

fn none() -> Unreadable {
    Unreadable("exchange-workbook", String::new())
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Option<String> {
    String::from_utf8(files.get(path)?.clone()).ok().map(|t| t.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(t))
}

fn parse(text: &str) -> Result<Document<'_>, Unreadable> {
    Document::parse(text).map_err(|e| Unreadable("exchange-xml", e.to_string()))
}

fn named(node: Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn entries(sheet: &Document, shared: &[String]) -> Vec<Returned> {
    let mut found = Vec::new();
    for (n, row) in (1_usize..).zip(sheet.descendants().filter(|n| named(*n, "row"))) {
        let number = row.attribute("r").and_then(|r| r.parse().ok()).unwrap_or(n);
        let mut cells: BTreeMap<usize, String> = BTreeMap::new();
        let mut formula = false;
        for (n, cell) in row.children().filter(|n| named(*n, "c")).enumerate() {
            let column = cell.attribute("r").and_then(column).unwrap_or(n);
            let typed = cell.children().find(|n| named(*n, "f"));
            formula |= column == TARGET && typed.is_some();
            cells.insert(column, typed.map_or_else(|| value(cell, shared), |f| format!("={}", f.text().unwrap_or(""))));
        }
        let mut take = |column: usize| cells.remove(&column).unwrap_or_default();
        let id = take(ID).trim().to_owned();
        // The first row holds headings.
        if number > 1 && !id.is_empty() {
            let (source, target, hash) = (take(SOURCE), take(TARGET), take(HASH));
            found.push(Returned { id, line: number, source, hash, target, done: false, formula });
        }
    }
    found
}

/// Number of the column in a name such as `AB12`, from 0.
fn column(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase);
    let number = letters.fold(0_usize, |n, b| n.saturating_mul(26).saturating_add(usize::from(b - b'A') + 1));
    number.checked_sub(1)
}

fn value(cell: Node, shared: &[String]) -> String {
    let child = |name: &str| cell.children().find(|n| named(*n, name));
    let typed = || child("v").and_then(|v| v.text()).unwrap_or("").to_owned();
    match cell.attribute("t") {
        Some("s") => typed().trim().parse().ok().and_then(|n: usize| shared.get(n).cloned()).unwrap_or_default(),
        Some("inlineStr") => child("is").map(words).unwrap_or_default(),
        _ => uncoded(&typed()),
    }
}

/// The words of a text that may be in several runs; hints on how to read Japanese are none of them.
fn words(node: Node) -> String {
    let is_hint = |n: &Node| n.ancestors().any(|a| named(a, "rPh"));
    let runs = node.descendants().filter(|n| named(*n, "t") && !is_hint(n)).filter_map(|n| n.text());
    uncoded(&runs.collect::<String>())
}

/// The character `text` begins with when it is written by its number: `_x000D_`.
pub(super) fn code(text: &str) -> Option<char> {
    let digits = text.strip_prefix("_x")?.get(..4)?;
    let is_code = text.get(6..7) == Some("_") && digits.bytes().all(|b| b.is_ascii_hexdigit());
    if is_code { u32::from_str_radix(digits, 16).ok().and_then(char::from_u32) } else { None }
}

fn uncoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('_') {
        out.push_str(&rest[..at]);
        match code(&rest[at..]) {
            Some(c) => {
                out.push(c);
                rest = &rest[at + 7..];
            }
            None => {
                out.push('_');
                rest = &rest[at + 1..];
            }
        }
    }
    out + rest
}
