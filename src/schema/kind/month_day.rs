//! `month-day-invalid` (rule R35): a day of every year is written `--05-15`, month first, as in `xs:gMonthDay`.
//! 30 February does not exist.

use crate::base::day::MonthDay;
use crate::base::diag::Diag;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;

/// Reads a day of every year.
pub fn read(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    if let Some(day) = MonthDay::parse(typed) {
        return Some(Cell::MonthDay(day));
    }
    let rest = typed.trim_start_matches('-').replace(['.', '/'], "-");
    let diag = Diag::error("month-day-invalid", node.at).with("typed", typed);
    cx.diags.add(match MonthDay::parse(&format!("--{rest}")) {
        Some(day) => diag.fix(node.at, format!("\"{}\"", day.iso())),
        None => diag.with("suggestion", ""),
    });
    None
}
