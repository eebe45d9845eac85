//! `day-invalid`: a day is written `2026-11-23`, year first and without quotation marks; where only the month or the
//! year is known, `"2026-11"` or `"2026"` in quotation marks. It is never filled up: `2022` stays `2022`.

use crate::base::day::Day;
use crate::base::diag::Diag;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;
use crate::schema::tree::Tree;

/// Reads a day, month or year.
pub fn read(key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    let typed = match &node.value {
        Tree::Str(s) | Tree::Date(s) => s.to_string(),
        Tree::Int(n) => n.to_string(),
        _ => return cx.wrong(key, "date", node),
    };
    if let Some(day) = Day::parse(&typed) {
        return Some(Cell::Day(day));
    }
    let diag = Diag::error("day-invalid", node.at).with("typed", &typed);
    cx.diags.add(match likely(&typed) {
        Some(day) => diag.fix(node.at, self::typed(day)),
        None => diag.with("suggestion", ""),
    });
    None
}

/// A day as it is typed: a date bare, a month or year in quotation marks.
pub fn typed(day: Day) -> String {
    let quote = if matches!(day, Day::Date(_)) { "" } else { "\"" };
    format!("{quote}{}{quote}", day.iso())
}

/// The day that was probably meant: other separators, day first, day and month the wrong way round, a moment of the day.
pub fn likely(typed: &str) -> Option<Day> {
    let date = typed.split(['T', ' ']).next().unwrap_or(typed);
    let mut parts: Vec<&str> = date.split(['.', '/', '-']).collect();
    if parts.last().is_some_and(|p| p.len() == 4) {
        parts.reverse();
    }
    let padded: Vec<String> = parts.iter().map(|p| format!("{p:0>2}")).collect();
    let turned = |p: &[String]| match p {
        [year, day, month] => Day::parse(&[year.as_str(), month, day].join("-")),
        _ => None,
    };
    Day::parse(&padded.join("-")).or_else(|| turned(&padded))
}
