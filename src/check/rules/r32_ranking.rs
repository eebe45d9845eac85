//! `rank-unread` (rule R32): the place is typed as the body published it: `45`, `=45` for a shared one, `601–800` for a
//! band, `1501+` for an open band. Words such as “top 500” are no place; put them into `note` or `among`.
//! `rank-order`: the band begins after it ends. `rank-differs`: `rank_low` or `rank_high` says something else than
//! `rank_text`; leave both out, they follow from it. `ranking-missing`: a ranking or an index needs its `[ranking]` block.
//! `ranking-unused`: a record of another kind has no place in a list.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::entities::quality::places;
use crate::schema::row::Row;

/// Reports places that cannot be read or contradict each other.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in &site.quality {
        let kind = record.row.at("kind");
        match (record.row.row("ranking"), record.kind.ranks()) {
            (Some(row), true) => rank(row, diags),
            (Some(row), false) => {
                let diag = Diag::error("ranking-unused", row.at).with("kind", record.kind.word());
                diags.add(diag.also(kind, "also-kind"));
            }
            (None, true) => diags.add(Diag::error("ranking-missing", kind).with("kind", record.kind.word())),
            (None, false) => {}
        }
    }
}

fn rank(row: &Row, diags: &mut Diags) {
    let Some(typed) = row.str("rank_text") else {
        if let (Some(low), Some(high)) = (row.int("rank_low"), row.int("rank_high")) {
            order(row, "rank_high", low, high, diags);
        }
        return;
    };
    let Some((low, high)) = places(typed) else {
        diags.add(Diag::error("rank-unread", row.at("rank_text")).with("typed", typed));
        return;
    };
    if high.is_none_or(|high| order(row, "rank_text", low, high, diags)) {
        differs(row, "rank_low", Some(low), typed, diags);
        differs(row, "rank_high", high, typed, diags);
    }
}

/// True unless the band ends before it begins, which is reported.
fn order(row: &Row, key: &str, low: i64, high: i64, diags: &mut Diags) -> bool {
    if low <= high {
        return true;
    }
    diags.add(Diag::error("rank-order", row.at(key)).with("first", low).with("last", high));
    false
}

fn differs(row: &Row, key: &'static str, read: Option<i64>, text: &str, diags: &mut Diags) {
    let Some(typed) = row.int(key).filter(|typed| Some(*typed) != read) else { return };
    let diag = Diag::error("rank-differs", row.at(key)).with("key", key).with("typed", typed).with("rank", text);
    let diag = diag.also(row.at("rank_text"), "also-text");
    diags.add(match read {
        Some(number) => diag.fix(row.at(key), number.to_string()),
        None => diag.with("suggestion", ""),
    });
}
