//! A message of the interface, in the file of one language.

use crate::exchange::place::line_end;
use crate::exchange::place::splice;
use crate::exchange::place::with_ends;
use crate::parse::pattern;
use crate::parse::pattern::Message;
use std::ops::Range;

/// The file in which this part of a message reads so. `None` when there is no such message, or it would not read so.
pub fn put(text: &str, id: &str, part: &str, words: &str) -> Option<String> {
    let old = pattern::read(text);
    let message = old.iter().rev().find(|m| m.id == id)?;
    let end = line_end(text);
    let typed = with_ends(&pattern::typed(words), end);
    let made = match message.parts.iter().find(|p| p.name == part) {
        Some(there) => splice(text, there.at.clone(), &typed)?,
        None => {
            let at = message.parts.last()?.at.end;
            splice(text, at..at, &format!("{end}    .{part} ={}", typed.replace('\n', "\n    ")))?
        }
    };
    unharmed(&old, &made, id, &[(part, words)]).then_some(made)
}

/// The file with one more message: comment, then the value and the attributes. Where the message stands there in a comment, for
/// whoever translates it by hand, it takes that place.
pub fn add(text: &str, id: &str, comment: &str, parts: &[(&str, &str)]) -> Option<String> {
    let end = if text.is_empty() { "\n" } else { line_end(text) };
    let mut new = String::new();
    for line in comment.lines() {
        new.push_str(format!("# {line}").trim_end());
        new.push('\n');
    }
    new.push_str(&format!("{id} ="));
    for (part, words) in parts {
        let typed = pattern::typed(words);
        match *part {
            "" => new.push_str(&typed),
            part => new.push_str(&format!("\n    .{part} ={}", typed.replace('\n', "\n    "))),
        }
    }
    new.push('\n');
    let made = match blank(text, id, comment) {
        Some(at) => {
            // A comment right above would become part of this message's.
            let above = text.get(..at.start)?.lines().last().is_some_and(|l| l.starts_with("# "));
            let gap = if above { end } else { "" };
            splice(text, at, &format!("{gap}{}", with_ends(&new, end)))?
        }
        None => {
            let gap = if text.is_empty() || text.ends_with('\n') { "" } else { end };
            format!("{text}{gap}{}", with_ends(&new, end))
        }
    };
    unharmed(&pattern::read(text), &made, id, parts).then_some(made)
}

/// The lines of a message in a comment, and its own comment above them.
fn blank(text: &str, id: &str, comment: &str) -> Option<Range<usize>> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let first =
        lines.iter().position(|l| l.strip_prefix("# ").and_then(|l| l.strip_prefix(id)).is_some_and(|l| l.starts_with(" =")))?;
    let goes_on = |line: &&&str| line.strip_prefix("# ").is_some_and(|l| l.starts_with([' ', '}']));
    let last = first + 1 + lines.iter().skip(first + 1).take_while(goes_on).count();
    let own: Vec<String> = comment.lines().map(|l| format!("# {l}").trim_end().to_owned()).collect();
    let above = lines.get(first.checked_sub(own.len())?..first)?;
    let start = if above.iter().map(|l| l.trim_end()).eq(&own) { first - own.len() } else { first };
    let bytes = |n: usize| lines.iter().take(n).map(|l| l.len()).sum();
    Some(bytes(start)..bytes(last))
}

/// True when every other message is as it was, and this one reads as it should.
fn unharmed(old: &[Message], made: &str, id: &str, parts: &[(&str, &str)]) -> bool {
    let new = pattern::read(made);
    let others = |list: &[Message]| -> Vec<(String, Vec<(String, String)>)> {
        let words = |m: &Message| m.parts.iter().map(|p| (p.name.clone(), p.form.text.clone())).collect();
        list.iter().filter(|m| m.id != id).map(|m| (m.id.clone(), words(m))).collect()
    };
    let Some(message) = new.iter().rev().find(|m| m.id == id) else { return false };
    let kept = old.iter().rev().find(|m| m.id == id).into_iter().flat_map(|m| &m.parts);
    let mut kept = kept.filter(|p| parts.iter().all(|(name, _)| *name != p.name));
    let reads = |part: &str| message.parts.iter().find(|p| p.name == part).map(|p| &p.form);
    others(old) == others(&new)
        && kept.all(|p| reads(&p.name) == Some(&p.form))
        && parts.iter().all(|(part, words)| pattern::form(words).as_ref() == reads(part))
}
