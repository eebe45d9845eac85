//! `i18n/<lang>/state.toml`: for each part of each record, a short hash of the source it was accepted for, and the day.
//!
//! ```toml
//! ["page:coming/living"]
//! title = "3f2a9c1b 2026-11-26"
//! "#rent" = "90bb17e4 2026-11-26"
//! ```

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::codes::sha256;
use crate::parse::toml;
use crate::read::Sources;
use crate::schema::tree::Entry;
use crate::schema::tree::Tree;
use crate::translation::unit::Unit;
use std::collections::BTreeMap;

/// Digits of a hash that are kept: one changed text in four thousand million goes unseen.
const DIGITS: usize = 8;

/// That a translation says what its source says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// [`hash`] of the source.
    pub hash: Box<str>,
    /// When it was accepted.
    pub day: Date,
}

/// The stamps of one language, by record (`page:coming/living`) and part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamps(pub BTreeMap<Box<str>, BTreeMap<Box<str>, Stamp>>);

/// The first digits of the SHA-256 of a text whose white space was made single spaces, so that a paragraph may be wrapped anew.
pub fn hash(text: &str) -> Box<str> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut hex = sha256::hex(words.join(" ").as_bytes());
    hex.truncate(DIGITS);
    hex.into()
}

/// Path of the file of a language.
pub fn path(tag: &str) -> String {
    format!("i18n/{tag}/state.toml")
}

impl Stamps {
    /// Reads the file of a language; without one there are none. A line that is no stamp is reported and left out.
    pub fn read(sources: &Sources, tag: &str, diags: &mut Diags) -> Stamps {
        let path = path(tag);
        let mut stamps = Stamps::default();
        let Some((file, _)) = sources.numbered().find(|(_, s)| !s.builtin && *s.path == *path) else { return stamps };
        if sources.is_conflicted(file) {
            return stamps;
        }
        let parsed = toml::parse(sources.text(file), file, 0, diags);
        for Entry { key, key_at, node } in parsed.table.entries {
            let Tree::Table(parts) = node.value else {
                diags.add(invalid(key_at, &key));
                continue;
            };
            let of_record = stamps.0.entry(key).or_default();
            for part in parts.entries {
                match stamp(&part.node.value) {
                    Some(stamp) => _ = of_record.insert(part.key, stamp),
                    None => diags.add(invalid(part.node.at, &part.key)),
                }
            }
        }
        stamps
    }

    /// The stamp of a part.
    pub fn get(&self, record: &str, part: &str) -> Option<&Stamp> {
        self.0.get(record)?.get(part)
    }

    /// True when the part was accepted for this hash. Rows without an id may have moved: a stamp of another row of the same
    /// list counts.
    pub fn accepts(&self, record: &str, part: &str, hash: &str) -> bool {
        let Some(parts) = self.0.get(record) else { return false };
        let has = |stamp: &Stamp| &*stamp.hash == hash;
        parts.get(part).is_some_and(has) || {
            let shape = unnumbered(part);
            shape != part && parts.iter().any(|(name, stamp)| has(stamp) && unnumbered(name) == shape)
        }
    }

    /// True when any part of the record's body was accepted.
    pub fn has_body(&self, record: &str) -> bool {
        self.0.get(record).is_some_and(|parts| parts.keys().any(|p| p.starts_with('#')))
    }

    /// Stamps a part for its source as it is. A stamp that says so already keeps its day.
    pub fn put(&mut self, unit: &Unit, day: Date) {
        let hash = hash(unit.text());
        let parts = self.0.entry(unit.record().into()).or_default();
        if parts.get(&unit.part).is_none_or(|old| old.hash != hash) {
            parts.insert(unit.part.clone(), Stamp { hash, day });
        }
    }

    /// The file. Every stamp has a line of its own, so that two editors' work is joined without trouble.
    pub fn write(&self) -> String {
        let mut out = String::from(
            "# What the translations were accepted for: a hash of each source text, and the day. Written by\n# `imbat status --accept`; nobody needs to edit it.\n",
        );
        for (record, parts) in self.0.iter().filter(|(_, parts)| !parts.is_empty()) {
            out.push_str(&format!("\n[{}]\n", quoted(record)));
            for (part, stamp) in parts {
                out.push_str(&format!("{} = \"{} {}\"\n", key(part), stamp.hash, stamp.day));
            }
        }
        out
    }
}

fn stamp(value: &Tree) -> Option<Stamp> {
    let Tree::Str(typed) = value else { return None };
    let (hash, day) = typed.split_once(' ')?;
    let Some(Day::Date(day)) = Day::parse(day) else { return None };
    (hash.len() == DIGITS && hash.bytes().all(|b| b.is_ascii_hexdigit())).then(|| Stamp { hash: hash.into(), day })
}

fn invalid(at: Span, typed: &str) -> Diag {
    Diag::warning("state-invalid", at).with("typed", typed)
}

/// A key as TOML wants it: bare where it can be.
fn key(part: &str) -> String {
    let bare = part.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    if bare { part.to_owned() } else { quoted(part) }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The path of a field without the numbers of its rows.
fn unnumbered(part: &str) -> String {
    let parts: Vec<&str> = part.split('.').map(|p| if p.bytes().all(|b| b.is_ascii_digit()) { "*" } else { p }).collect();
    parts.join(".")
}
