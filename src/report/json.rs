//! Problems → a JSON array, for programs. Lines and columns begin at 1, columns count Unicode scalars, `end_*` is the
//! place after the last character; `start` and `end` of a fix are bytes.

use crate::read::Sources;
use crate::report::Lines;
use crate::report::Place;
use crate::report::Shown;
use serde::Serialize;

#[derive(Serialize)]
struct Problem<'a> {
    code: &'a str,
    level: &'a str,
    path: Option<&'a str>,
    #[serde(flatten)]
    lines: Lines,
    headline: &'a str,
    label: &'a str,
    help: &'a str,
    also: Vec<Also<'a>>,
    fix: Option<Fix<'a>>,
}

#[derive(Serialize)]
struct Also<'a> {
    path: Option<&'a str>,
    #[serde(flatten)]
    lines: Lines,
    label: &'a str,
}

#[derive(Serialize)]
struct Fix<'a> {
    path: Option<&'a str>,
    #[serde(flatten)]
    lines: Lines,
    start: usize,
    end: usize,
    with: &'a str,
}

/// The array, with a line feed at its end.
pub(super) fn render(all: &[Shown], sources: &Sources) -> String {
    let problems: Vec<Problem> = all.iter().map(|shown| problem(shown, sources)).collect();
    // Strings and numbers always have a form in JSON.
    let mut out = serde_json::to_string_pretty(&problems).unwrap_or_default();
    out.push('\n');
    out
}

fn problem<'a>(shown: &'a Shown, sources: &'a Sources) -> Problem<'a> {
    let also = shown.said.also.iter().map(|(at, why)| {
        let place = Place::at(*at, sources);
        Also { path: place.path, lines: place.lines(), label: why }
    });
    let fix = shown.diag.fix.as_ref().map(|fix| {
        let place = Place::at(fix.at, sources);
        Fix { path: place.path, lines: place.lines(), start: place.range.start, end: place.range.end, with: &fix.with }
    });
    Problem {
        code: shown.diag.code,
        level: shown.level(),
        path: shown.place.path,
        lines: shown.place.lines(),
        headline: &shown.said.headline,
        label: &shown.said.label,
        help: &shown.said.help,
        also: also.collect(),
        fix,
    }
}
