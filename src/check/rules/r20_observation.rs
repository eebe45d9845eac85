//! `observation-missing` (rule R20): an observation has no figure. Give `num` and `den`, or `value`, or `published`.
//! `observation-both`: it gives two of these; keep the one the source has, because a published rounding cannot be held
//! against counts. `observation-half`: a count pair needs both its numbers. `denominator-zero`: nothing can be divided by
//! nothing; leave the observation out and say why in a page. `numerator-large`: the part is larger than the whole, most
//! often because the two were exchanged. `computed-missing`: a computed indicator names the measure that computes it, in
//! `computed`. `computed-observed`: figures of a computed indicator are never typed; they follow from the records here.
//! `computed-unused`: an observed indicator computes nothing, so `computed` has no meaning in it.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::entities::indicator::MEASURES;
use crate::entities::indicator::Unit;
use crate::schema::row::Row;

/// Reports observations that are no figures, and indicators that are neither computed nor observed.
pub fn check(site: &Site, diags: &mut Diags) {
    for indicator in &site.indicators {
        if method(&indicator.row, diags) {
            indicator.row.rows("obs").iter().for_each(|row| observation(row, indicator.unit, diags));
        }
    }
}

/// True when the observations of the indicator are meant to be there.
fn method(row: &Row, diags: &mut Diags) -> bool {
    let at = row.at("method");
    let observations = row.rows("obs");
    match (row.word("method"), row.word("computed"), observations.first()) {
        (Some("computed"), None, first) => {
            let diag = Diag::error("computed-missing", at).with("known", MEASURES.join(", "));
            // With figures in the file it can only be an observed one.
            diags.add(match first {
                Some(_) => diag.fix(at, "\"observed\""),
                None => diag.with("suggestion", ""),
            });
            false
        }
        (Some("computed"), Some(typed), Some(first)) => {
            let diag = Diag::error("computed-observed", first.at).with("typed", typed);
            diags.add(diag.also(at, "also-method"));
            false
        }
        (Some("observed"), Some(typed), first) => {
            let diag = Diag::error("computed-unused", row.at("computed")).with("typed", typed).also(at, "also-method");
            diags.add(match first {
                Some(_) => diag.with("suggestion", ""),
                None => diag.fix(at, "\"computed\""),
            });
            true
        }
        _ => true,
    }
}

fn observation(row: &Row, unit: Unit, diags: &mut Diags) {
    let pair = if row.has("num") { Some("num") } else { row.has("den").then_some("den") };
    let forms = [pair, row.has("value").then_some("value"), row.has("published").then_some("published")];
    let mut found: Vec<&'static str> = forms.into_iter().flatten().collect();
    found.sort_by_key(|k| row.at(k));
    match (found.as_slice(), row.num("num"), row.num("den")) {
        ([], _, _) => diags.add(Diag::error("observation-missing", row.at)),
        ([other, .., key], _, _) => {
            let diag = Diag::error("observation-both", row.at(key)).with("key", key).with("other", other);
            diags.add(diag.also(row.at(other), "also-other"));
        }
        (_, Some(num), Some(den)) => ratio(row, num, den, unit, diags),
        ([key], _, _) if pair.is_some() => {
            let other = if *key == "num" { "den" } else { "num" };
            diags.add(Diag::error("observation-half", row.at(key)).with("key", key).with("other", other));
        }
        _ => {}
    }
}

fn ratio(row: &Row, num: f64, den: f64, unit: Unit, diags: &mut Diags) {
    if den <= 0.0 {
        diags.add(Diag::error("denominator-zero", row.at("den")));
    } else if unit == Unit::Percent && num > den {
        let diag = Diag::error("numerator-large", row.at("num")).count("num", num).count("den", den);
        diags.add(diag.also(row.at("den"), "also-den"));
    }
}
