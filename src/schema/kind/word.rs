//! `word-unknown`: this key takes one word of a closed list, so that pages, filters and counts can rely on it.
//! Type one of the words the message lists.

use crate::base::diag::Diag;
use crate::base::lang::Lang;
use crate::schema::decode::Decoder;
use crate::schema::near;
use crate::schema::row::Cell;
use crate::schema::tree::Node;
use crate::schema::tree::Tree;
use std::collections::BTreeMap;

/// Reads one word of `words`.
pub fn read(words: &'static [&'static str], key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    find(words, key, node, cx).map(Cell::Word)
}

/// Reads one word for all languages but the first, or a word per language.
pub fn read_per_language(words: &'static [&'static str], key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    let Tree::Table(table) = &node.value else {
        let word = find(words, key, node, cx)?;
        let from = cx.lang;
        let all = cx.langs.all().filter(|l| if from == Lang::FIRST { *l != Lang::FIRST } else { *l == from });
        return Some(Cell::WordPerLanguage(all.map(|l| (l, word)).collect()));
    };
    let mut found = BTreeMap::new();
    for entry in &table.entries {
        if cx.langs.is_waiting(&entry.key) {
            continue;
        }
        let lang = super::text::language(entry, table, cx)?;
        found.insert(lang, find(words, key, &entry.node, cx)?);
    }
    Some(Cell::WordPerLanguage(found))
}

fn find(words: &'static [&'static str], key: &'static str, node: &Node, cx: &mut Decoder) -> Option<&'static str> {
    // Element numbers are words that look like numbers: 4 and "4" mean the same.
    let typed = match &node.value {
        Tree::Str(s) => s.to_string(),
        Tree::Int(n) => n.to_string(),
        _ => {
            cx.wrong(key, "text", node);
            return None;
        }
    };
    if let Some(word) = words.iter().find(|w| **w == typed) {
        return Some(word);
    }
    let diag = Diag::error("word-unknown", node.at).with("key", key).with("typed", &typed).with("known", words.join(", "));
    cx.diags.add(match near::nearest(&typed, words) {
        Some(near) => diag.fix(node.at, format!("\"{near}\"")),
        None => diag.with("suggestion", ""),
    });
    None
}
