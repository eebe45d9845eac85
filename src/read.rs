//! Stage 1, disk → [`Sources`]: every file of the site as text or bytes, and the status day. The only stage that
//! reads the disk or the clock.

pub mod builtin;
pub mod disk;

use crate::base::day::Date;
use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::span::FileId;
use crate::base::span::Span;
use std::sync::Arc;

/// A file as read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path from the site's root with `/`, such as `content/partners/tu-wien.toml`.
    pub path: Arc<str>,
    /// What it holds.
    pub body: Body,
    /// Comes with the program, not from the site's folder.
    pub builtin: bool,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// UTF-8 text without byte order mark.
    Text(Arc<str>),
    /// Bytes to copy.
    Bytes(Arc<[u8]>),
    /// Bytes that should have been text.
    Broken,
}

/// Everything a build starts from.
#[derive(Clone, Debug)]
pub struct Sources {
    /// All files: those of the program first, then the site's, each part sorted by path.
    pub files: Vec<Source>,
    /// The status day, when it was given; else it is today in the institution's time zone.
    pub as_of: Option<Date>,
    /// The moment of the run in seconds since 1970, used only when no status day was given.
    pub now: i64,
}

impl Sources {
    /// Sorts files and numbers them. `site` holds path and bytes of each file of the site.
    pub fn new(site: Vec<(String, Vec<u8>)>, as_of: Option<Date>, now: i64) -> Sources {
        let mut own: Vec<Source> = site.into_iter().map(|(path, bytes)| source(&path, bytes, false)).collect();
        own.sort_by(|a, b| a.path.cmp(&b.path));
        let mut files = builtin::files();
        files.extend(own);
        Sources { files, as_of, now }
    }

    /// The file of this number.
    pub fn get(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0 as usize)
    }

    /// Path of the file of this number.
    pub fn path(&self, id: FileId) -> &str {
        self.get(id).map_or("", |s| &s.path)
    }

    /// Text of the file of this number; empty for bytes.
    pub fn text(&self, id: FileId) -> &str {
        match self.get(id).map(|s| &s.body) {
            Some(Body::Text(text)) => text,
            _ => "",
        }
    }

    /// Text files whose path begins with `prefix` and ends with `suffix`, with their numbers, program's first.
    pub fn texts<'a>(&'a self, prefix: &'a str, suffix: &'a str) -> impl Iterator<Item = (FileId, &'a Source, &'a str)> {
        self.numbered().filter_map(move |(id, source)| match &source.body {
            Body::Text(text) if source.path.starts_with(prefix) && source.path.ends_with(suffix) => Some((id, source, &**text)),
            _ => None,
        })
    }

    /// All files with their numbers.
    pub fn numbered(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.files.iter().enumerate().map(|(n, s)| (FileId(u32::try_from(n).unwrap_or(u32::MAX)), s))
    }

    /// Reports files of the site that should be text and are not, and files with marks of an unfinished merge.
    pub fn check(&self, diags: &mut Diags) {
        for (id, source) in self.numbered() {
            match &source.body {
                Body::Broken => diags.add(faults::wrong_encoding(Span::top(id))),
                Body::Text(text) if !source.builtin => {
                    if let Some(at) = conflict(text) {
                        diags.add(faults::conflict_marker(Span::new(id, at, at + 7)));
                    }
                }
                Body::Text(_) | Body::Bytes(_) => {}
            }
        }
    }

    /// True when the file has marks of an unfinished merge: reading on would only repeat that.
    pub fn is_conflicted(&self, id: FileId) -> bool {
        conflict(self.text(id)).is_some()
    }
}

/// Offset of the first line that git leaves in an unfinished merge.
fn conflict(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            return Some(at);
        }
        at += line.len();
    }
    None
}

const TEXT_ENDINGS: &[&str] = &[".toml", ".md", ".ftl", ".html", ".css", ".lock", ".js", ".svg", ".txt"];

/// A file from its bytes: text where its ending says so. The byte order mark some editors write is dropped.
pub fn source(path: &str, bytes: Vec<u8>, builtin: bool) -> Source {
    let is_text = TEXT_ENDINGS.iter().any(|e| path.ends_with(e)) && !path.starts_with("static/");
    let body = if is_text {
        match String::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => Body::Text(text.strip_prefix('\u{FEFF}').unwrap_or(&text).into()),
            _ => Body::Broken,
        }
    } else {
        Body::Bytes(bytes.into())
    };
    Source { path: path.into(), body, builtin }
}
