//! Problems → workflow commands of GitHub Actions, which show them beside the changed lines.

use crate::base::diag::Level;
use crate::report::Shown;
use std::fmt::Write;

/// `::error file=…,line=…,col=…,title=…::…`, one a line.
pub(super) fn render(all: &[Shown]) -> String {
    let mut out = String::new();
    for shown in all {
        let command = match shown.diag.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Info => "notice",
        };
        let _ = write!(out, "::{command} ");
        if let Some(path) = shown.place.path {
            let lines = shown.place.lines();
            let _ = write!(out, "file={},line={},endLine={},", property(path), lines.line, lines.end_line);
            let _ = write!(out, "col={},endColumn={},", lines.column, lines.end_column);
        }
        let _ = writeln!(out, "title={}::{}", property(shown.diag.code), data(&shown.whole()));
    }
    out
}

/// Escapes the text of a command (actions/toolkit, `command.ts`, `escapeData`).
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a command (the same, `escapeProperty`).
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
