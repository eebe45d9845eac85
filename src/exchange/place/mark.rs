//! How the words of a language came to be, in a TOML file that has had none of that language.

use crate::exchange::place::line_end;
use crate::exchange::place::splice;
use crate::exchange::place::toml::checked;
use crate::exchange::place::toml::end_of_line;
use crate::exchange::place::toml::flat;
use crate::exchange::place::toml::is_line;
use crate::exchange::place::toml::key_of;
use crate::exchange::place::toml::read;
use crate::exchange::place::toml::row;
use crate::schema::tree::Entry;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;
use std::collections::BTreeMap;

/// Key of the common block.
const KEY: &str = "translation";

/// Every value of a file by its path.
type Expected = BTreeMap<String, String>;

/// True when the row of this array and id says for itself how its words came to be; else it goes by what its file says.
pub fn says_itself(text: &str, (key, id): (&str, &str)) -> bool {
    read(text).is_some_and(|table| row(&table, key, id).is_some_and(|(row, _)| row.get(KEY).is_some()))
}

/// The text with `word` for `lang`, in the row or for the whole file; a word for all languages stays that of `written`, those
/// that have words. `None` when there is no place for it.
pub fn mark(text: &str, own: Option<(&str, &str)>, lang: &str, written: &[&str], word: &str) -> Option<String> {
    let table = read(text)?;
    let (scope, path) = match own {
        Some((key, id)) => row(&table, key, id)?,
        None => (&table, String::new()),
    };
    let mut expected = flat(&table);
    let key = |tag: &str| format!("{path}{KEY}.{tag}");
    expected.insert(key(lang), word.to_owned());
    let Some(entry) = scope.entries.iter().find(|entry| *entry.key == *KEY) else {
        let line = format!("{KEY}.{lang} = \"{word}\"");
        let after = scope.entries.iter().rev().find_map(|near| below(text, near, &line, &expected));
        return after.or_else(|| on_top(text, &line, &expected));
    };
    match &entry.node.value {
        Tree::Str(all) => {
            expected.remove(&format!("{path}{KEY}"));
            expected.extend(written.iter().map(|tag| (key(tag), all.to_string())));
            let words = written.iter().map(|tag| format!("{tag} = \"{all}\"")).chain([format!("{lang} = \"{word}\"")]);
            let words: Vec<String> = words.collect();
            checked(splice(text, entry.node.at.range(), &format!("{{ {} }}", words.join(", ")))?, &expected)
        }
        Tree::Table(said) => match said.get(lang) {
            Some(old) => checked(splice(text, old.at.range(), &format!("\"{word}\""))?, &expected),
            None if said.entries.is_empty() => {
                expected.remove(&format!("{path}{KEY}"));
                checked(splice(text, entry.node.at.range(), &format!("{{ {lang} = \"{word}\" }}"))?, &expected)
            }
            None => beside(text, said, lang, word, &expected),
        },
        _ => None,
    }
}

/// Beside what is said of another language: on a line of its own, or between the same braces.
fn beside(text: &str, said: &Table, lang: &str, word: &str, expected: &Expected) -> Option<String> {
    let last = said.entries.last()?;
    let key = key_of(text, last)?;
    let prefix = key.get(..key.len() - last.key_at.range().len())?;
    let words = format!("{prefix}{lang} = \"{word}\"");
    let after = last.node.at.range().end;
    let line = end_of_line(text, after);
    let own_line = splice(text, line..line, &format!("{}{words}", line_end(text)))?;
    checked(own_line, expected).or_else(|| checked(splice(text, after..after, &format!(", {}", words.trim_start()))?, expected))
}

/// On a line of its own after the line of `near`, when it says there what is expected.
fn below(text: &str, near: &Entry, line: &str, expected: &Expected) -> Option<String> {
    if !is_line(text, near) {
        return None;
    }
    let at = end_of_line(text, near.node.at.range().end);
    checked(splice(text, at..at, &format!("{}{line}", line_end(text)))?, expected)
}

/// Above everything but the remarks a file begins with.
fn on_top(text: &str, line: &str, expected: &Expected) -> Option<String> {
    let is_remark = |line: &&str| line.starts_with('#') || line.trim().is_empty();
    let at = text.split_inclusive('\n').take_while(is_remark).map(str::len).sum();
    let end = line_end(text);
    checked(splice(text, at..at, &format!("{line}{end}{end}"))?, expected)
}
