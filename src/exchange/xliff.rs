//! A [`Pack`] ↔ XLIFF 1.2 (OASIS, 2008), the file that tools of translators share: Poedit, OmegaT, Weblate, Trados.
//!
//! A text without translation has no `<target>`, which every tool takes for untranslated. An outdated one keeps its old words as
//! `needs-translation`, a state that Weblate and Poedit show as work to do. What the program puts into a message is a protected
//! code (`<ph>`). The hash of the source travels as `extradata`, an attribute tools leave alone.

use crate::exchange::Batch;
use crate::exchange::Entry;
use crate::exchange::Kind;
use crate::exchange::Pack;
use crate::exchange::Returned;
use crate::exchange::Unreadable;
use crate::exchange::xml;
use crate::parse::pattern;
use crate::parse::pattern::Piece;
use crate::translation::State;
use roxmltree::Document;
use roxmltree::Node;
use std::collections::BTreeMap;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 http://docs.oasis-open.org/xliff/v1.2/os/xliff-core-1.2-transitional.xsd">
"#;

/// States of a translation somebody has finished.
const DONE: &[&str] = &["translated", "final", "signed-off"];

/// Name of a code that stands for a character XML cannot hold.
const CHARACTER: &str = "x-character";

/// The file.
pub fn write(pack: &Pack) -> String {
    let mut out = String::from(HEAD);
    let mut files: Vec<((&str, &str), Vec<&Entry>)> = Vec::new();
    let mut known: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for entry in &pack.entries {
        let key = (entry.path.as_str(), entry.from.as_str());
        let n = *known.entry(key).or_insert_with(|| {
            files.push((key, Vec::new()));
            files.len() - 1
        });
        if let Some((_, list)) = files.get_mut(n) {
            list.push(entry);
        }
    }
    for ((path, from), entries) in &files {
        let datatype = match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "md" => "x-markdown",
            "ftl" => "x-fluent",
            _ => "plaintext",
        };
        let (original, from, lang) = (xml::attribute(path), xml::attribute(from), xml::attribute(&pack.lang));
        out.push_str(&format!(
            "  <file original=\"{original}\" source-language=\"{from}\" target-language=\"{lang}\" datatype=\"{datatype}\">\n    <header>\n      <tool tool-id=\"imbat\" tool-name=\"Imbat\" tool-version=\"{}\"/>\n    </header>\n    <body>\n",
            env!("CARGO_PKG_VERSION")
        ));
        let mut group: Option<&str> = None;
        for entry in entries {
            let own = entry.group.as_deref();
            if own != group {
                if group.is_some() {
                    out.push_str("      </group>\n");
                }
                if let Some(name) = own {
                    let name = xml::attribute(name);
                    out.push_str(&format!("      <group id=\"{name}\" resname=\"{name}\" restype=\"x-plural\">\n"));
                }
                group = own;
            }
            unit(entry, &mut out);
        }
        if group.is_some() {
            out.push_str("      </group>\n");
        }
        out.push_str("    </body>\n  </file>\n");
    }
    out + "</xliff>\n"
}

fn unit(entry: &Entry, out: &mut String) {
    let pad = if entry.group.is_some() { "        " } else { "      " };
    let id = xml::attribute(&entry.id);
    let (state, approved) = match entry.state {
        State::Missing | State::Outdated => ("needs-translation", ""),
        State::Unaccepted => ("needs-review-translation", ""),
        State::Current if entry.reviewed => ("final", " approved=\"yes\""),
        State::Current => ("translated", ""),
    };
    let hash = xml::attribute(&entry.hash);
    out.push_str(&format!(
        "{pad}<trans-unit id=\"{id}\" resname=\"{id}\"{approved} extradata=\"{hash}\" xml:space=\"preserve\">\n"
    ));
    let codes = codes(entry, &entry.source);
    out.push_str(&format!("{pad}  <source>{}</source>\n", inline(entry, &entry.source, &codes)));
    if let Some(target) = &entry.target {
        out.push_str(&format!("{pad}  <target state=\"{state}\">{}</target>\n", inline(entry, target, &codes)));
    }
    let path = xml::escape(&entry.path);
    out.push_str(&format!(
        "{pad}  <context-group purpose=\"location\"><context context-type=\"sourcefile\">{path}</context><context context-type=\"linenumber\">{}</context></context-group>\n",
        entry.line
    ));
    for note in &entry.notes {
        // Characters XML cannot hold carry no meaning in a note.
        let note: String = note.chars().filter(|c| !xml::is_forbidden(*c)).collect();
        out.push_str(&format!("{pad}  <note from=\"developer\">{}</note>\n", xml::escape(&note)));
    }
    out.push_str(&format!("{pad}</trans-unit>\n"));
}

/// The codes in `words`, in order: the number of each is its place.
fn codes<'a>(entry: &Entry, words: &'a str) -> Vec<&'a str> {
    let code = |piece| if let Piece::Code(code) = piece { Some(code) } else { None };
    if entry.kind == Kind::Message { pattern::pieces(words).into_iter().filter_map(code).collect() } else { Vec::new() }
}

/// Words with their codes, each with the number of the same code in the source; further ones have numbers of their own.
fn inline(entry: &Entry, words: &str, known: &[&str]) -> String {
    if entry.kind != Kind::Message {
        return plain(words);
    }
    let mut free: Vec<bool> = vec![true; known.len()];
    let mut more = known.len();
    let mut out = String::new();
    for piece in pattern::pieces(words) {
        let code = match piece {
            Piece::Words(words) => {
                out.push_str(&plain(words));
                continue;
            }
            Piece::Code(code) => code,
        };
        let same = known.iter().zip(&free).position(|(other, free)| *free && *other == code);
        let number = same.unwrap_or(more) + 1;
        match same.and_then(|n| free.get_mut(n)) {
            Some(free) => *free = false,
            None => more += 1,
        }
        out.push_str(&format!("<ph id=\"{number}\">{}</ph>", plain(code)));
    }
    out
}

fn plain(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some(at) = rest.find(xml::is_forbidden) {
        out.push_str(&xml::escape(&rest[..at]));
        let c = rest[at..].chars().next().unwrap_or_default();
        let code = u32::from(c);
        out.push_str(&format!("<ph id=\"c{code:X}\" ctype=\"{CHARACTER}\" equiv-text=\"U+{code:04X}\"/>"));
        rest = &rest[at + c.len_utf8()..];
    }
    out + &xml::escape(rest)
}

/// What came back, one batch for each language the file names.
///
/// # Errors
/// When it is no XLIFF 1.2, or does not say its language.
pub fn read(text: &str) -> Result<Vec<Batch>, Unreadable> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let document = Document::parse(text).map_err(|e| Unreadable("exchange-xml", e.to_string()))?;
    let root = document.root_element();
    if root.tag_name().name() != "xliff" || root.attribute("version").is_none_or(|v| !v.starts_with("1.")) {
        return Err(Unreadable("exchange-xliff", root.attribute("version").unwrap_or("–").to_owned()));
    }
    let ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let mut batches: Vec<Batch> = Vec::new();
    for file in root.descendants().filter(|n| n.has_tag_name_any("file")) {
        let lang = file.attribute("target-language").unwrap_or("").to_owned();
        let entries = file.descendants().filter(|n| n.has_tag_name_any("trans-unit")).map(|n| returned(n, &ends));
        match batches.iter_mut().find(|b| b.lang == lang) {
            Some(batch) => batch.entries.extend(entries),
            None => batches.push(Batch { lang, entries: entries.collect() }),
        }
    }
    Ok(batches)
}

/// `ends` are the line ends of the file.
fn returned(unit: Node, ends: &[usize]) -> Returned {
    let child = |name: &str| unit.children().find(|n| n.has_tag_name_any(name));
    let (source, target) = (child("source"), child("target"));
    let state = target.and_then(|t| t.attribute("state"));
    let done = state.is_some_and(|s| DONE.contains(&s)) || unit.attribute("approved") == Some("yes");
    let said = source.map(|n| words(n, source)).unwrap_or_default();
    let typed = target.map(|n| words(n, source)).unwrap_or_default();
    Returned {
        id: unit.attribute("id").or(unit.attribute("resname")).unwrap_or("").to_owned(),
        line: ends.partition_point(|at| *at < unit.range().start) + 1,
        hash: unit.attribute("extradata").unwrap_or("").to_owned(),
        // Some tools fill what nobody has translated with the words of the source.
        target: if typed == said && !done { String::new() } else { typed },
        source: said,
        done,
        formula: false,
    }
}

/// The words of an element. Some tools leave codes empty: then they say what the code of the same number in the source says.
fn words(element: Node, source: Option<Node>) -> String {
    let mut out = String::new();
    for node in element.descendants() {
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            out.push_str(text);
            continue;
        }
        if node.attribute("ctype") == Some(CHARACTER) {
            let code = node.attribute("equiv-text").and_then(|t| u32::from_str_radix(t.strip_prefix("U+")?, 16).ok());
            out.extend(code.and_then(char::from_u32));
        } else if node.has_tag_name_any("ph") || node.has_tag_name_any("x") {
            let is_empty = node.children().next().is_none();
            let same = |n: &Node| n.has_tag_name_any("ph") && n.attribute("id") == node.attribute("id");
            let code = source.filter(|s| is_empty && *s != element).and_then(|s| s.descendants().find(same));
            out.push_str(code.and_then(|c| c.text()).unwrap_or(""));
        }
    }
    out
}

/// Names without their namespace: tools differ in how they write it.
trait Named {
    fn has_tag_name_any(&self, name: &str) -> bool;
}

impl Named for Node<'_, '_> {
    fn has_tag_name_any(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}
