//! Turns the code of a problem into its manual page, for `imbat explain`. The pages are the comments of the code that
//! finds the problem: constructors in `base/faults.rs`, files of single values, rules, calls in texts.

pub mod spoken;

use crate::check::rules;

const FAULTS: &str = include_str!("base/faults.rs");
const SENTENCES: &str = include_str!("../i18n/en/diagnostics.ftl");
/// Pages of what is found while the site is put together; paragraphs, one a code.
const BUILDING: &str = include_str!("manual/building.md");
const KINDS: &[&str] = &[
    include_str!("schema/kind/academic_year.rs"),
    include_str!("schema/kind/country.rs"),
    include_str!("schema/kind/day.rs"),
    include_str!("schema/kind/id.rs"),
    include_str!("schema/kind/identifier.rs"),
    include_str!("schema/kind/language.rs"),
    include_str!("schema/kind/moment.rs"),
    include_str!("schema/kind/month_day.rs"),
    include_str!("schema/kind/number.rs"),
    include_str!("schema/kind/period.rs"),
    include_str!("schema/kind/text.rs"),
    include_str!("schema/kind/url.rs"),
    include_str!("schema/kind/word.rs"),
    include_str!("schema/grid.rs"),
    include_str!("check/strings.rs"),
    include_str!("pages/prose/check.rs"),
    include_str!("pages/prose/totals.rs"),
    include_str!("pages/untranslated.rs"),
    include_str!("translation/untranslated.rs"),
];

/// The manual page of a code, in Markdown; it may tell of other codes of the same rule too. `None` for what is no code.
pub fn explain(code: &str) -> Option<String> {
    if !codes().contains(&code) {
        return None;
    }
    let rules = rules::ALL.iter().map(|rule| rule.page);
    let mut pages = KINDS.iter().copied().chain(rules).map(|source| comment(source, "//!"));
    constructor(code)
        .or_else(|| pages.find(|page| defines(page).iter().any(|c| c == code)))
        .or_else(|| BUILDING.split("\n\n").find(|part| defines(part).iter().any(|c| c == code)).map(|p| p.trim().to_owned()))
}

/// All codes, in the order of the English strings: the messages that have a label.
pub fn codes() -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut message = None;
    for line in SENTENCES.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            message = line.split_once(" =").map(|(id, _)| id);
        } else if line.trim_start().starts_with(".label =") {
            found.extend(message.take());
        }
    }
    found
}

/// Every page with the codes it tells of; for tests and for a manual of all codes.
pub fn pages() -> Vec<(Vec<String>, String)> {
    let rules = rules::ALL.iter().map(|rule| rule.page);
    let comments = KINDS.iter().copied().chain(rules).map(|source| comment(source, "//!"));
    let parts = BUILDING.split("\n\n").map(|part| part.trim().to_owned());
    let listed = comments.chain(parts).map(|page| (defines(&page), page));
    let faults = FAULTS.lines().filter_map(|line| {
        let code = line.strip_prefix("pub fn ")?.split('(').next()?.replace('_', "-");
        constructor(&code).map(|page| (vec![code], page))
    });
    faults.chain(listed).collect()
}

/// The comment above the constructor of a code in `base/faults.rs`.
fn constructor(code: &str) -> Option<String> {
    let head = format!("pub fn {}(", code.replace('-', "_"));
    let before = FAULTS.split_once(&format!("\n{head}")).map(|(before, _)| before)?;
    let mut lines: Vec<&str> = before.lines().rev().take_while(|line| line.starts_with("///")).collect();
    lines.reverse();
    Some(comment(&lines.join("\n"), "///"))
}

/// The lines of `source` that begin with `mark`, without it.
fn comment(source: &str, mark: &str) -> String {
    let lines = source.lines().filter_map(|line| line.strip_prefix(mark));
    lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The codes a page tells of: words in backticks with a hyphen, before a colon or the number of a rule in brackets.
fn defines(page: &str) -> Vec<String> {
    let line = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let parts: Vec<&str> = line.split('`').collect();
    let named = parts.iter().enumerate().filter(|(n, word)| {
        let after = parts.get(n + 1).copied().unwrap_or("");
        let is_code = word.contains('-') && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        n % 2 == 1 && is_code && (after.starts_with(':') || after.starts_with(" (rule"))
    });
    named.map(|(_, word)| (*word).to_owned()).collect()
}
