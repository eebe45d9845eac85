//! A stretch of a body between two headings, in the Markdown file of one language.

use crate::base::diag::Diags;
use crate::base::span::FileId;
use crate::exchange::place::line_end;
use crate::exchange::place::splice;
use crate::exchange::place::with_ends;
use crate::exchange::unix;
use crate::parse::front_matter;
use crate::parse::markdown;
use crate::parse::markdown::Doc;
use crate::translation::unit;
use std::ops::Range;

/// The stretches of a Markdown file, named as those of `model`, the same text in the language of the source.
pub fn stretches(text: &str, model: Option<&str>) -> Vec<(Box<str>, Range<usize>)> {
    let mut doc = read(text);
    if let Some(model) = model {
        doc.align(&read(model));
    }
    unit::cut(&doc, text)
}

/// Markdown alone, as a document.
pub fn read(text: &str) -> Doc {
    let split = front_matter::split(text);
    markdown::parse(split.body, FileId::default(), split.body_offset, &mut Diags::default())
}

/// The file with this stretch. One that is not there yet is put after those that stand before it in the source.
pub fn put(text: &str, source: &str, part: &str, words: &str) -> Option<String> {
    let end = line_end(text);
    let old = stretches(text, Some(source));
    let order: Vec<Box<str>> = stretches(source, None).into_iter().map(|(name, _)| name).collect();
    let mut expected: Vec<(Box<str>, String)> =
        old.iter().filter_map(|(name, at)| Some((name.clone(), unix(text.get(at.clone())?)))).collect();
    let new = with_ends(words, end);
    let made = match old.iter().position(|(name, _)| **name == *part) {
        Some(n) => {
            expected.get_mut(n)?.1 = unix(words);
            splice(text, old.get(n)?.1.clone(), &new)?
        }
        None => {
            let before = order.iter().take_while(|name| ***name != *part);
            let near = before.filter_map(|name| old.iter().position(|(n, _)| n == name)).max();
            expected.insert(near.map_or(0, |n| n + 1), (part.into(), unix(words)));
            match near.and_then(|n| old.get(n)) {
                Some((_, at)) => splice(text, at.end..at.end, &format!("{end}{end}{new}"))?,
                None => {
                    let at = old.first().map_or(text.len(), |(_, at)| at.start);
                    let gap = if old.is_empty() { end.to_owned() } else { format!("{end}{end}") };
                    let first = if old.is_empty() && at > 0 { end } else { "" };
                    splice(text, at..at, &format!("{first}{new}{gap}"))?
                }
            }
        }
    };
    let meant = stretches(&made, Some(source)).into_iter().filter_map(|(name, at)| Some((name, unix(made.get(at)?))));
    (meant.eq(expected) && front_matter::split(&made).head.map(|h| h.0) == front_matter::split(text).head.map(|h| h.0))
        .then_some(made)
}

/// A new file: the front matter, if any, and the stretches in the order of the source.
pub fn new(head: Option<&str>, parts: &[&str], end: &str) -> String {
    let body = parts.iter().map(|p| with_ends(p, end)).collect::<Vec<_>>().join(&format!("{end}{end}"));
    let head = head.map(|h| format!("+++{end}{h}+++{end}{}", if parts.is_empty() { "" } else { end })).unwrap_or_default();
    let last = if parts.is_empty() { "" } else { end };
    format!("{head}{body}{last}")
}
