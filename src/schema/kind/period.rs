//! `period-invalid`: the period of an observation is an academic year `"2025/2026"`, a year `2025`, a month
//! `"2023-10"`, a day `2023-10-01`, several years `"2014..2019"` or an edition `"the-wur:2025"`.

use crate::base::diag::Diag;
use crate::base::period::Period;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;
use crate::schema::tree::Tree;

/// Reads the period of an observation.
pub fn read(key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    let typed = match &node.value {
        Tree::Str(s) | Tree::Date(s) => s.to_string(),
        Tree::Int(n) => n.to_string(),
        _ => return cx.wrong(key, "period", node),
    };
    if let Some(period) = Period::parse(&typed) {
        return Some(Cell::Period(period));
    }
    let diag = Diag::error("period-invalid", node.at).with("typed", &typed);
    cx.diags.add(match likely(&typed) {
        Some(period) => diag.fix(node.at, format!("\"{period}\"")),
        None => diag.with("suggestion", ""),
    });
    None
}

/// An academic year written with another separator, a short or a wrong second year.
fn likely(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let from: i16 = digits.get(..4)?.parse().ok()?;
    let rest = &digits[4..];
    let candidate = match rest.len() {
        2 | 4 if typed.contains('/') || rest.len() == 4 => format!("{from}/{}", from + 1),
        _ => return None,
    };
    Period::parse(&candidate).map(|p| p.iso())
}
