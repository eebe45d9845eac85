//! `moment-invalid` (rule R34): a moment is written `2026-02-02T09:00:00+03:00`: day, `T`, hour, and how far the clock is
//! ahead of UTC. Where the hour is not known, the day alone, `2026-02-02`; the page then says that no hour was published.
//! There is no hour 24: the end of a day is `23:59:00`.

use crate::base::day::Day;
use crate::base::diag::Diag;
use crate::base::moment::Moment;
use crate::base::moment::When;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;
use crate::schema::tree::Tree;

/// Reads a moment, or a day.
pub fn read(key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    let typed = match &node.value {
        Tree::Str(s) | Tree::Date(s) => s.to_string(),
        Tree::Int(n) => n.to_string(),
        _ => return cx.wrong(key, "moment", node),
    };
    if let Some(when) = When::parse(typed.trim()) {
        return Some(Cell::Moment(when));
    }
    let diag = Diag::error("moment-invalid", node.at).with("typed", &typed);
    cx.diags.add(match likely(&typed) {
        Some(When::Day(day)) if !matches!(day, Day::Date(_)) => diag.fix(node.at, format!("\"{}\"", day.iso())),
        Some(when) => diag.fix(node.at, when.iso()),
        None => diag.with("suggestion", ""),
    });
    None
}

/// What was probably meant: other separators, the day first, the hour 24, a short hour.
fn likely(typed: &str) -> Option<When> {
    let (date, clock) = typed.trim().split_once(['T', ' ']).unwrap_or((typed.trim(), ""));
    let mut parts: Vec<&str> = date.split(['.', '/', '-']).collect();
    if parts.last().is_some_and(|p| p.len() == 4) {
        parts.reverse();
    }
    let padded: Vec<String> = parts.iter().map(|p| format!("{p:0>2}")).collect();
    let day = Day::parse(&padded.join("-"))?;
    if clock.is_empty() {
        return Some(When::Day(day));
    }
    let at = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let (hour, offset) = (clock.get(..at)?.trim().replace('.', ":"), clock.get(at..)?);
    let hour = match hour.split_once(':') {
        Some(("24", _)) => "23:59:00".to_owned(),
        Some((h, rest)) => format!("{h:0>2}:{rest}"),
        None => format!("{hour:0>2}:00"),
    };
    Moment::parse(&format!("{}T{hour}{offset}", day.iso())).map(When::Moment)
}
