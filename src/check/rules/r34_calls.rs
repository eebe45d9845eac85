//! `call-dates-missing` (rule R34): the call does not say when it opens or closes, so nobody can tell whether it is open.
//! Give `open` and `close`, or `dates = "not published"` when no source has them. `call-dates-both`: it has days and says
//! that they are not published. `moment-offset`: a moment has no offset from UTC, so a reader abroad would be hours late;
//! the suggestion is the offset of the institution's time zone. `moments-order`: a call closes before it opens, or an event
//! ends before it begins. `results-early`: results are announced before the call closes; look at both days again.
//! A call is archived by itself when its last day has passed; nothing has to be moved.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::moment::When;
use crate::check::Site;
use crate::schema::row::Row;

/// Keys that hold moments, by shape: the first two are the beginning and the end.
const KEYS: &[(&str, &[&str])] = &[("call", &["open", "close", "results_on"]), ("event", &["start", "end"])];

/// Reports calls and events whose days do not fit together.
pub fn check(site: &Site, diags: &mut Diags) {
    let zone = &*site.home().time_zone;
    let whole = site.entities.all();
    for row in whole.iter().map(|r| r.row).chain(&site.loose) {
        let Some((shape, keys)) = KEYS.iter().find(|(shape, _)| *shape == row.shape.name) else { continue };
        for key in *keys {
            offset(row, key, zone, diags);
        }
        if let [first, last, ..] = keys {
            order(row, first, last, zone, diags);
        }
        if *shape == "call" {
            results(row, zone, diags);
            if row.complete {
                given(row, diags);
            }
        }
    }
}

fn offset(row: &Row, key: &str, zone: &str, diags: &mut Diags) {
    let Some(When::Moment(moment)) = row.when(key) else { return };
    if moment.offset.is_some() {
        return;
    }
    let diag = Diag::error("moment-offset", row.at(key)).with("typed", moment.iso());
    diags.add(match moment.in_zone(zone) {
        Some(better) => diag.fix(row.at(key), better.iso()),
        None => diag.with("suggestion", ""),
    });
}

/// Two moments may not be the same; two days may. A moment without offset is taken in the institution's zone.
fn order(row: &Row, first: &'static str, last: &'static str, zone: &str, diags: &mut Diags) {
    let (Some(from), Some(until)) = (row.when(first), row.when(last)) else { return };
    let good = match (from, until) {
        (When::Moment(a), When::Moment(b)) => {
            let seconds = |m: crate::base::moment::Moment| m.offset.map_or_else(|| m.in_zone(zone).unwrap_or(m), |_| m).seconds();
            seconds(a) < seconds(b)
        }
        _ => from.first(zone) <= until.last(zone),
    };
    if !good {
        let diag = Diag::error("moments-order", row.at(last)).with("key", first).with("other", last);
        diags.add(diag.with("first", from.iso()).with("last", until.iso()).also(row.at(first), "also-first"));
    }
}

fn results(row: &Row, zone: &str, diags: &mut Diags) {
    let (Some(close), Some(results)) = (row.when("close"), row.when("results_on")) else { return };
    if results.last(zone) < close.first(zone) {
        let diag = Diag::warning("results-early", row.at("results_on")).with("typed", results.iso()).with("last", close.iso());
        diags.add(diag.also(row.at("close"), "also-last"));
    }
}

fn given(row: &Row, diags: &mut Diags) {
    let day = ["open", "close"].into_iter().find(|key| row.has(key));
    match (day, row.has("dates")) {
        (None, false) => diags.add(Diag::error("call-dates-missing", row.at)),
        (Some(key), true) => {
            diags.add(Diag::error("call-dates-both", row.at("dates")).with("key", key).also(row.at(key), "also-day"));
        }
        _ => {}
    }
}
