//! `academic-year-invalid` (rule R05): an academic year is written `2025/2026`, or `2025/2025` where the year is the
//! calendar year (EWP academic term type). The second year is the first or the next one.

use crate::base::day::AcademicYear;
use crate::base::diag::Diag;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;

/// Reads an academic year.
pub fn read(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    if let Some(year) = AcademicYear::parse(typed) {
        return Some(Cell::Year(year));
    }
    let diag = Diag::error("academic-year-invalid", node.at).with("typed", typed);
    cx.diags.add(match likely(typed) {
        Some(year) => diag.fix(node.at, format!("\"{year}\"")),
        None => diag.with("suggestion", ""),
    });
    None
}

/// The year that was probably meant: other separators, a short second year, a second year that is off.
fn likely(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let from: i16 = digits.get(..4)?.parse().ok()?;
    let to = match digits.get(4..).unwrap_or("") {
        same if same.parse() == Ok(from) => from,
        _ => from + 1,
    };
    AcademicYear::parse(&format!("{from}/{to}")).map(AcademicYear::iso)
}
