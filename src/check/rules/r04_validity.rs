//! `validity-missing` (rule R04): the agreement does not say how long it is valid, so its status cannot be derived. Give
//! `first_year` and `last_year`, or `from` and perhaps `until`, or `validity = "not published"`. `validity-both`: two of
//! these forms are given; keep the one the signed document uses. `validity-half`: the other half of the form is missing.
//! `years-order`: the first academic year is later than the last one. `days-order`: the first day is later than the last
//! one, in an agreement, a pause, a membership or a grant. `signed-after-end`: it was signed after its last day. `signed-late`:
//! it was signed more than 18 months after its first day; look at both days again. `day-before-start`: it was ended or
//! confirmed before it began.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::MonthDay;
use crate::base::day::months_later;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::Validity;
use crate::schema::row::Row;

/// Months a signature may come after the first day without a question.
const LATE_MONTHS: i32 = 18;

/// Reports agreements whose days do not fit together.
pub fn check(site: &Site, diags: &mut Diags) {
    let year_end = site.home().academic_year_end;
    for agreement in site.each_agreement() {
        if let Some(pause) = agreement.row.row("suspended") {
            days_order(pause, diags);
        }
        match agreement.validity {
            None => form(agreement, diags),
            Some(Validity::Years(..)) if !years_order(&agreement.row, year_end, diags) => {}
            Some(Validity::Days(..)) if !days_order(&agreement.row, diags) => {}
            Some(_) => others(agreement, year_end, diags),
        }
    }
}

/// First and last day of an agreement, the last one where it has one; `None` when they are not published.
pub(super) fn days(agreement: &Agreement, year_end: MonthDay) -> Option<(Date, Option<Date>)> {
    match agreement.validity? {
        Validity::Years(a, b) => Some((a.first(year_end), Some(b.last(year_end)))),
        Validity::Days(from, until) => Some((from.first(), until.map(Day::last))),
        Validity::NotPublished => None,
    }
}

/// Key of the first day, and of the last one.
pub(super) fn keys(agreement: &Agreement) -> (&'static str, &'static str) {
    if agreement.row.has("first_year") { ("first_year", "last_year") } else { ("from", "until") }
}

/// True unless `from` is later than `until`, which is reported.
pub(super) fn days_order(row: &Row, diags: &mut Diags) -> bool {
    order(row, "from", "until", diags)
}

/// The same for days under other keys.
pub(super) fn order(row: &Row, first_key: &str, last_key: &str, diags: &mut Diags) -> bool {
    let (Some(first), Some(last)) = (row.day(first_key), row.day(last_key)) else { return true };
    if first.first() <= last.last() {
        return true;
    }
    let diag = Diag::error("days-order", row.at(last_key)).with("first", first.iso()).with("last", last.iso());
    diags.add(diag.also(row.at(first_key), "also-first"));
    false
}

/// True unless `first_year` is later than `last_year`, which is reported.
pub(super) fn years_order(row: &Row, year_end: MonthDay, diags: &mut Diags) -> bool {
    let (Some(first), Some(last)) = (row.year("first_year"), row.year("last_year")) else { return true };
    if first.first(year_end) <= last.last(year_end) && first.from <= last.from {
        return true;
    }
    let diag = Diag::error("years-order", row.at("last_year")).with("first", first.iso()).with("last", last.iso());
    diags.add(diag.also(row.at("first_year"), "also-first"));
    false
}

/// Reports what keeps the block from having exactly one form of validity.
fn form(agreement: &Agreement, diags: &mut Diags) {
    let row = &agreement.row;
    let given = |keys: &[&'static str]| keys.iter().copied().find(|k| row.has(k));
    let forms = [given(&["first_year", "last_year"]), given(&["from", "until"]), given(&["validity"])];
    let mut found: Vec<&'static str> = forms.into_iter().flatten().collect();
    // The later one was added to a block that had a form already; "not published" cannot be meant beside a day.
    found.sort_by_key(|k| (*k == "validity", row.at(k)));
    match found.as_slice() {
        [] => diags.add(Diag::error("validity-missing", row.at).with("id", &agreement.id)),
        [key] => {
            let other = match *key {
                "first_year" => "last_year",
                "last_year" => "first_year",
                _ => "from",
            };
            diags.add(Diag::error("validity-half", row.at(key)).with("key", key).with("other", other));
        }
        [other, .., key] => {
            let diag = Diag::error("validity-both", row.at(key)).with("key", key).with("other", other);
            diags.add(diag.also(row.at(other), "also-other"));
        }
    }
}

fn others(agreement: &Agreement, year_end: MonthDay, diags: &mut Diags) {
    let row = &agreement.row;
    let Some((first, last)) = days(agreement, year_end) else { return };
    let (first_key, last_key) = keys(agreement);
    if let Some(signed) = agreement.signed {
        let typed = |diag: Diag| diag.with("typed", signed.iso());
        match last.filter(|last| signed.first() > *last) {
            Some(last) => {
                let diag = typed(Diag::error("signed-after-end", row.at("signed"))).with("last", last);
                diags.add(diag.also(row.at(last_key), "also-last"));
            }
            None if signed.first() > months_later(first, LATE_MONTHS) => {
                let diag = typed(Diag::warning("signed-late", row.at("signed"))).with("first", first);
                diags.add(diag.also(row.at(first_key), "also-first"));
            }
            None => {}
        }
    }
    for key in ["confirmed", "terminated"] {
        if let Some(day) = row.day(key).filter(|day| day.last() < first) {
            let diag = Diag::error("day-before-start", row.at(key)).with("key", key).with("typed", day.iso());
            diags.add(diag.with("first", first).also(row.at(first_key), "also-first"));
        }
    }
}
