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

/// The text with `word` for `lang`, where the record has no wording in it yet and nothing was said of it; a word for all
/// languages stays that of `others`. `None` when nothing has to be said, or there is no place for it.
///
/// A row of a file that says nothing of its own goes by what the file says.
pub fn mark(text: &str, own: Option<(&str, &str)>, lang: &str, others: &[&str], word: &str) -> Option<String> {
    let table = read(text)?;
    let of_row = own.and_then(|(key, id)| row(&table, key, id)).filter(|(row, _)| row.get(KEY).is_some());
    let (scope, path) = of_row.unwrap_or((&table, String::new()));
    let mut expected = flat(&table);
    let spoken = format!(".{lang}");
    if expected.keys().any(|key| key.starts_with(&path) && key.ends_with(&spoken)) {
        return None;
    }
    let put = |expected: &mut Expected, tag: &str, word: &str| {
        expected.insert(format!("{path}{KEY}.{tag}"), word.to_owned());
    };
    put(&mut expected, lang, word);
    let Some(entry) = scope.entries.iter().find(|entry| *entry.key == *KEY) else {
        return scope.entries.iter().rev().find_map(|near| line(text, near, lang, word, &expected));
    };
    match &entry.node.value {
        Tree::Str(all) => {
            expected.remove(&format!("{path}{KEY}"));
            others.iter().for_each(|tag| put(&mut expected, tag, all));
            let words = others.iter().map(|tag| format!("{tag} = \"{all}\"")).chain([format!("{lang} = \"{word}\"")]);
            let words: Vec<String> = words.collect();
            checked(splice(text, entry.node.at.range(), &format!("{{ {} }}", words.join(", ")))?, &expected)
        }
        Tree::Table(said) => beside(text, said, lang, word, &expected),
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
fn line(text: &str, near: &Entry, lang: &str, word: &str, expected: &Expected) -> Option<String> {
    if !is_line(text, near) {
        return None;
    }
    let at = end_of_line(text, near.node.at.range().end);
    checked(splice(text, at..at, &format!("{}{KEY}.{lang} = \"{word}\"", line_end(text)))?, expected)
}
