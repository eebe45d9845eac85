//! The manual in another language than English: `i18n/<language>/manual.md`.
//!
//! ```markdown
//! ## key-unknown
//! <!-- 1a2b3c4d -->
//!
//! The page of these codes.
//!
//! ## partner
//! <!-- 5e6f7a8b -->
//!
//! - name: What the key of this kind of record means
//! ```
//!
//! In the comment is the [hash](crate::translation::stamp::hash) of the English it says, so that a changed page is found.

use std::collections::BTreeMap;

/// Pages by code, descriptions of keys by kind of record.
#[derive(Clone, Debug, Default)]
pub struct Spoken<'a>(BTreeMap<&'a str, Section<'a>>);

/// What stands below a heading.
#[derive(Clone, Copy, Debug, Default)]
pub struct Section<'a> {
    /// Hash of the English.
    pub hash: &'a str,
    /// The text.
    pub text: &'a str,
}

impl<'a> Spoken<'a> {
    /// Reads the file; what stands before the first heading is a remark.
    pub fn new(text: &'a str) -> Spoken<'a> {
        let mut sections = BTreeMap::new();
        for part in text.split("\n## ").skip(1) {
            let (head, body) = part.split_once('\n').unwrap_or((part, ""));
            let (hash, text) = body
                .strip_prefix("<!-- ")
                .and_then(|rest| rest.split_once(" -->"))
                .map_or(("", body), |(hash, text)| (hash, text));
            sections.extend(head.split(", ").map(|name| (name.trim(), Section { hash, text: text.trim() })));
        }
        Spoken(sections)
    }

    /// Everything, by code or kind of record.
    pub fn sections(&self) -> &BTreeMap<&'a str, Section<'a>> {
        &self.0
    }

    /// The page of a code.
    pub fn page(&self, code: &str) -> Option<&'a str> {
        self.0.get(code).map(|section| section.text)
    }

    /// What a key of a kind of record means.
    pub fn key(&self, shape: &str, key: &str) -> Option<&'a str> {
        let lines = self.0.get(shape)?.text.lines().filter_map(|line| line.strip_prefix("- ")?.split_once(": "));
        lines.into_iter().find(|(name, _)| *name == key).map(|(_, says)| says)
    }
}
