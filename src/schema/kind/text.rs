//! Text for people (rule R36). `text-language`: a key after the dot, or the ending before `.md` in the name of a file, is not
//! a language of the portal.
//! `text-default-missing`: every text has a wording in the portal's first language; others may follow.
//! `text-empty`: nothing stands between the quotation marks; leave the line out instead.

use crate::base::diag::Diag;
use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::span::Span;
use crate::base::text::Text;
use crate::codes;
use crate::schema::decode::Decoder;
use crate::schema::near;
use crate::schema::row::Cell;
use crate::schema::tree::Entry;
use crate::schema::tree::Node;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;

/// Keys whose wording may be given for some languages only.
const PARTIAL: &[&str] = &["slug"];

/// Reads `"…"`, or a table with one wording per language.
pub fn read(key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    match &node.value {
        Tree::Str(s) => filled(s, node, cx).map(|s| Cell::Text(Text::one(cx.lang, s))),
        Tree::Table(table) => {
            let mut text = Text::default();
            for entry in &table.entries {
                if cx.langs.is_waiting(&entry.key) {
                    continue;
                }
                let lang = language(entry, table, cx)?;
                let Tree::Str(s) = &entry.node.value else { return cx.wrong(key, "text", &entry.node) };
                text.0.insert(lang, filled(s, &entry.node, cx)?.into());
            }
            if !PARTIAL.contains(&key) && text.get(Lang::FIRST).is_none() {
                let first = cx.langs.tag(Lang::FIRST).to_owned();
                cx.diags.add(Diag::error("text-default-missing", node.at).with("key", key).with("lang", first));
                return None;
            }
            Some(Cell::Text(text))
        }
        _ => cx.wrong(key, "text", node),
    }
}

/// The language a key after the dot names; a diagnostic when it is none of the portal's. `table` holds all languages of
/// the text.
pub fn language(entry: &Entry, table: &Table, cx: &mut Decoder) -> Option<Lang> {
    if let Some(lang) = cx.langs.find(&entry.key) {
        return Some(lang);
    }
    let tags = cx.langs.tags();
    let missing = tags.iter().copied().filter(|t| table.get(t).is_none());
    let near = near::tag(&entry.key, missing);
    let diag = unknown(entry.key_at, &entry.key, &tags, near);
    cx.diags.add(if let Some(near) = near { diag.fix(entry.key_at, near) } else { diag });
    None
}

/// The language in the name of a file that is none of the portal's; `None` for what is no language, such as `report.2026.md`.
pub fn of_file(at: Span, typed: &str, langs: &Langs) -> Option<Diag> {
    let tags = langs.tags();
    let near = near::tag(typed, tags.iter().copied());
    // Three letters may be any word; the languages of portals have two.
    let is_tag = codes::language::parse(typed).is_ok() && typed.split('-').next().is_some_and(|tag| tag.len() == 2);
    (near.is_some() || is_tag).then(|| unknown(at, typed, &tags, near))
}

fn unknown(at: Span, typed: &str, known: &[&str], near: Option<&str>) -> Diag {
    let diag = Diag::error("text-language", at).with("typed", typed).with("known", known.join(", "));
    diag.with("suggestion", near.unwrap_or(""))
}

fn filled<'a>(typed: &'a str, node: &Node, cx: &mut Decoder) -> Option<&'a str> {
    let typed = typed.trim();
    if typed.is_empty() {
        cx.diags.add(Diag::error("text-empty", node.at));
        return None;
    }
    Some(typed)
}
