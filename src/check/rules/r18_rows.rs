//! `row-twice` (rule R18): two rows of mobility or enrolment say everything the same but the number, so people might be
//! counted twice. Make one row of them, or add what tells them apart. `totals-differ` (rule R19): the rows do not add up
//! to the total the source has; a row is missing, or a number was mistyped. The message does not say by how much: a difference
//! may be one person. `entrants-large`: more students are new than there are. `year-file`: the file is not named after its
//! academic year, or a one-year form is not meant.

use crate::base::day::AcademicYear;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::schema::row::Row;
use std::collections::BTreeMap;

/// Reports rows that stand twice and totals that are not the sums.
pub fn check(site: &Site, diags: &mut Diags) {
    for year in &site.mobility {
        named(year.year, &year.row, &year.id, diags);
        twice(&year.row, diags);
        for direction in ["out", "in"] {
            total(&year.row, direction, |r| r.word("direction") == Some(direction), diags);
        }
    }
    for year in &site.enrolment {
        named(year.year, &year.row, &year.id, diags);
        twice(&year.row, diags);
        total(&year.row, "students", |_| true, diags);
        entrants(&year.row, diags);
    }
}

fn named(year: AcademicYear, row: &Row, id: &str, diags: &mut Diags) {
    let name = year.iso().replace('/', "-");
    if name != id {
        diags.add(Diag::error("year-file", row.at("year")).with("typed", year.iso()).with("suggestion", name));
    }
}

/// Reports rows that differ in nothing but the number.
fn twice(row: &Row, diags: &mut Diags) {
    let mut seen: BTreeMap<String, &Row> = BTreeMap::new();
    for block in row.rows("rows") {
        let cells = block.cells.iter().filter(|(key, _)| **key != "count");
        let key = cells.map(|(key, placed)| format!("{key}={:?};", placed.cell)).collect();
        match seen.get(&key) {
            Some(first) => diags.add(Diag::error("row-twice", block.at).also(first.at, "also-first")),
            None => {
                seen.insert(key, block);
            }
        }
    }
}

/// Reports groups in which more students are new than there are.
fn entrants(row: &Row, diags: &mut Diags) {
    for block in row.rows("rows") {
        if let (Some(count), Some(entrants)) = (block.int("count"), block.int("entrants"))
            && entrants > count
        {
            diags.add(Diag::error("entrants-large", block.at("entrants")).also(block.at("count"), "also-count"));
        }
    }
}

/// Reports a total that is not the sum of the rows it is about; without rows there is nothing to hold it against.
fn total(row: &Row, key: &'static str, is_part: impl Fn(&Row) -> bool, diags: &mut Diags) {
    let totals = row.row("check_totals");
    let Some((totals, typed)) = totals.and_then(|t| Some((t, t.int(key)?))) else { return };
    if !row.has("rows") {
        return;
    }
    let parts = row.rows("rows").iter().filter(|r| is_part(r));
    let sum = parts.filter_map(|r| r.int("count")).fold(0_i64, i64::saturating_add);
    if sum != typed {
        let diag = Diag::error("totals-differ", totals.at(key)).with("key", key);
        diags.add(diag.also(row.at("rows"), "also-rows"));
    }
}
