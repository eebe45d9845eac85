//! The arguments of a call → the figure it is about: indicator, part, period; and what is wrong with them.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::period::Period;
use crate::base::span::Span;
use crate::codes::suggest;
use crate::figures::Figure;
use crate::pages::Cx;
use crate::parse::component::Typed;
use crate::parse::markdown::Asked;
use std::collections::BTreeSet;
use std::ops::Range;

/// Parts or periods a message names; a reader looks for the others on the page of the indicator.
const NAMED: usize = 16;

/// The first value: an indicator, or a policy element.
pub(super) fn id(asked: &Asked) -> &str {
    asked.call.values.first().map_or("", |v| v)
}

/// The part of the whole.
pub(super) fn dims(asked: &Asked) -> Dims {
    Dims(asked.call.named.iter().filter_map(|(key, value)| Some((Dim::from_word(key)?, value.text.clone()))).collect())
}

/// The time.
pub(super) fn period(asked: &Asked) -> Option<Period> {
    asked.call.named.get("period").and_then(|p| Period::parse(p))
}

/// Figures of one part, or of the whole, oldest first.
pub(super) fn series<'a>(cx: &Cx<'a>, id: &str, dims: &Dims) -> Vec<&'a Figure> {
    cx.figures.figures_of(id).iter().filter(|f| f.dims == *dims).collect()
}

/// Characters of an argument; the whole call when its own are not known.
pub(super) fn place(asked: &Asked, at: &Range<usize>) -> Span {
    if at.is_empty() {
        return asked.at;
    }
    let start = asked.at.range().start;
    Span::new(asked.at.file, start + at.start, start + at.end)
}

/// Reports an indicator, a part or a period that is not there. Of an indicator without any value nothing more is asked:
/// which parts it would have is not known.
pub(super) fn check(cx: &Cx, asked: &Asked, diags: &mut Diags) {
    if !exists(cx, asked, diags) {
        return;
    }
    let all = cx.figures.figures_of(id(asked));
    let part = dims(asked);
    let unmeasured = !cx.figures.has_value(id(asked));
    let own: Vec<&Figure> = all.iter().filter(|f| f.dims == part).collect();
    if own.is_empty() && !unmeasured {
        no_part(cx, asked, &part, all, diags);
    } else if let Some(typed) = asked.call.named.get("period") {
        if unmeasured && Period::parse(typed).is_some() && all.iter().all(|f| f.period.is_none()) {
            return;
        }
        check_period(asked, typed, own.into_iter(), diags);
    }
}

/// True when the indicator is there, and otherwise a message.
pub(super) fn exists(cx: &Cx, asked: &Asked, diags: &mut Diags) -> bool {
    let Some(typed) = asked.call.values.first() else {
        diags.add(Diag::error("argument-missing", asked.at).with("component", &asked.call.name));
        return false;
    };
    if cx.site.indicators.get(typed).is_some() {
        return true;
    }
    // One that exists but is broken has its own diagnostic.
    if cx.site.ids.get("indicator", typed).is_none() {
        let near = cx.site.ids.nearest("indicator", typed).unwrap_or("");
        diags.add(Diag::error("figure-unknown", place(asked, &typed.at)).with("typed", &typed.text).with("suggestion", near));
    }
    false
}

/// Reports a period that none of the figures is about.
pub(super) fn check_period<'a>(asked: &Asked, typed: &Typed, figures: impl Iterator<Item = &'a Figure>, diags: &mut Diags) {
    let period = Period::parse(typed);
    let mut periods: Vec<&Period> = figures.filter_map(|f| f.period.as_ref()).collect();
    if period.as_ref().is_some_and(|p| periods.contains(&p)) {
        return;
    }
    periods.sort_by(|a, b| a.axis().total_cmp(&b.axis()));
    let mut known: Vec<String> = periods.iter().map(|p| p.iso()).collect();
    known.dedup();
    let near = suggest::nearest(typed, known.iter().map(String::as_str)).unwrap_or("").to_owned();
    let diag = Diag::error("period-unknown", place(asked, &typed.at)).with("id", id(asked)).with("typed", &typed.text);
    diags.add(diag.with("known", newest(&known)).with("suggestion", near));
}

/// A part that is not there. A country, region or partner that exists may have come to nothing since the text was written:
/// then the text reads "not published", and that is worth a warning only.
fn no_part(cx: &Cx, asked: &Asked, part: &Dims, all: &[Figure], diags: &mut Diags) {
    let values = |dim: Dim| -> BTreeSet<&str> { all.iter().filter_map(|f| f.dims.get(dim)).collect() };
    let named = |dim: Dim| asked.call.named.get(dim.word());
    // The argument that fits no figure; the first one when only their combination does not.
    let odd = part.0.keys().find(|dim| part.get(**dim).is_some_and(|v| !values(**dim).contains(v)));
    let Some(dim) = odd.or_else(|| part.0.keys().next()).copied() else {
        // Only parts are measured, and the whole is asked for.
        let known = iso(all.iter());
        let diag = Diag::error("part-unknown", asked.at).with("id", id(asked)).with("typed", id(asked));
        diags.add(diag.with("known", known).with("suggestion", ""));
        return;
    };
    let Some(typed) = named(dim) else { return };
    let own = values(dim);
    let (known, near) = match odd {
        Some(_) if !own.is_empty() => {
            let near = suggest::nearest(typed, own.iter().copied()).unwrap_or("").to_owned();
            (own.iter().take(NAMED).copied().collect::<Vec<_>>().join(", "), near)
        }
        _ => (iso(all.iter()), String::new()),
    };
    let site = cx.site;
    let real = match dim {
        Dim::Country => crate::codes::country::get(typed).is_some(),
        Dim::Partner => site.partners.get(typed).is_some(),
        Dim::Unit => site.units.get(typed).is_some(),
        Dim::Programme => site.programmes.get(typed).is_some(),
        _ => false,
    };
    let new = if real && !own.is_empty() { Diag::warning } else { Diag::error };
    let shown = format!("{}=\"{}\"", dim.word(), typed.text);
    let diag = new("part-unknown", place(asked, &typed.at)).with("id", id(asked)).with("typed", shown);
    diags.add(diag.with("known", known).with("suggestion", near));
}

/// Parts as they would be typed.
fn iso<'a>(all: impl Iterator<Item = &'a Figure>) -> String {
    let parts: BTreeSet<String> = all.filter(|f| !f.dims.is_whole()).map(|f| f.dims.iso().replace(';', " ")).collect();
    parts.into_iter().take(NAMED).collect::<Vec<_>>().join(", ")
}

/// The word `none` chooses the sentence of a figure that has no time but the status day.
fn newest(known: &[String]) -> String {
    if known.is_empty() {
        return "none".to_owned();
    }
    let from = known.len().saturating_sub(NAMED);
    known.get(from..).unwrap_or_default().join(", ")
}
