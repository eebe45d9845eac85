//! Problems → one line each, as editors and `grep` read them.

use crate::report::Shown;
use std::fmt::Write;

/// `path:line:column: error[code]: headline (help)`.
pub(super) fn render(all: &[Shown]) -> String {
    let mut out = String::new();
    for shown in all {
        if let Some(path) = shown.place.path {
            let lines = shown.place.lines();
            let _ = write!(out, "{path}:{}:{}: ", lines.line, lines.column);
        }
        let _ = write!(out, "{}[{}]: {}", shown.level(), shown.diag.code, shown.said.headline);
        if !shown.said.help.is_empty() {
            let _ = write!(out, " ({})", shown.said.help);
        }
        out.push('\n');
    }
    out
}
