//! Reads calls such as `{{ stat("p02", kind="mou") }}` in Markdown. Ours, not the template engine's: content never
//! runs through templates.

use std::collections::BTreeMap;
use std::ops::Deref;
use std::ops::Range;

/// A call as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// `stat`, `evidence`, …
    pub name: Box<str>,
    /// Values without name, in order.
    pub values: Vec<Typed>,
    /// Values with name.
    pub named: BTreeMap<Box<str>, Typed>,
}

/// A value of a call, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The value without its quotation marks.
    pub text: Box<str>,
    /// Its bytes, counted from the first of the call; empty when they are not known.
    pub at: Range<usize>,
    /// Those of its name; the value's own when it has none.
    pub key: Range<usize>,
}

impl Deref for Typed {
    type Target = str;
    fn deref(&self) -> &str {
        &self.text
    }
}

/// A piece of text between or at calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part<'a> {
    /// Text to leave as it is.
    Text(&'a str),
    /// A call and the bytes it takes in the text; `None` when it cannot be read.
    Call(Option<Call>, Range<usize>),
}

/// Splits `text` at `{{ … }}`. An opening without a closing is text.
pub fn split(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = 0;
    while let Some(open) = text[rest..].find("{{").map(|n| n + rest) {
        let Some(close) = text[open..].find("}}").map(|n| n + open) else { break };
        if open > rest {
            parts.push(Part::Text(&text[rest..open]));
        }
        parts.push(Part::Call(parse(&text[open..close]), open..close + 2));
        rest = close + 2;
    }
    if rest < text.len() {
        parts.push(Part::Text(&text[rest..]));
    }
    parts
}

/// `text` without its calls.
pub fn without(text: &str) -> String {
    split(text).into_iter().filter_map(|part| if let Part::Text(text) = part { Some(text) } else { None }).collect()
}

/// Reads `{{ name("value", key="value")`.
fn parse(typed: &str) -> Option<Call> {
    // Every piece below is a part of `typed`, so that its place is the distance of the two beginnings.
    let place = |part: &str| {
        let from = part.as_ptr() as usize - typed.as_ptr() as usize;
        from..from + part.len()
    };
    let inner = typed.strip_prefix("{{")?.trim();
    let open = inner.find('(')?;
    let name = inner[..open].trim();
    let mut rest = inner[open + 1..].strip_suffix(')')?.trim();
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    if !word(name) {
        return None;
    }
    let mut call = Call { name: name.into(), values: Vec::new(), named: BTreeMap::new() };
    while !rest.is_empty() {
        let quote = rest.find(['"', '“', '”', '\''])?;
        let mark = rest[quote..].chars().next()?;
        let from = quote + mark.len_utf8();
        let length = rest[from..].find(['"', '“', '”', '\''])?;
        let value = &rest[from..from + length];
        let key = rest[..quote].trim().trim_end_matches('=').trim();
        if key.is_empty() {
            call.values.push(Typed { text: value.into(), at: place(value), key: place(value) });
        } else if word(key) {
            call.named.insert(key.into(), Typed { text: value.into(), at: place(value), key: place(key) });
        } else {
            return None;
        }
        let close = rest[from + length..].chars().next()?.len_utf8();
        rest = rest[from + length + close..].trim_start();
        rest = match rest.strip_prefix(',') {
            Some(after) => after.trim_start(),
            None if rest.is_empty() => rest,
            None => return None,
        };
    }
    Some(call)
}
