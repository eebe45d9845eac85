//! `quality-validity-missing` (rule R31): an accreditation, a label or a rating holds for a time. Give `valid_to`, or
//! `validity = "not published"` when the source does not say until when; then it is listed and never counted as valid.
//! `quality-validity-both`: it has both, and they contradict each other. `quality-validity-unused`: a ranking, an award or
//! an index is a fact of one day or one edition and cannot lapse. `quality-end-assumed`: a report taken from DEQAR has no
//! last day; as DEQAR does, it is taken to hold for six years. This is never assumed of any other record.
//! `quality-targets-missing`: a record about programmes or units says which. `quality-target-other`: what it names is not
//! of the kind its `scope` says. First and last days that are exchanged are reported as in agreements.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::quality::Quality;
use crate::entities::quality::QualityKind;
use crate::schema::row::Cell;

/// Reports records of quality whose validity or targets cannot be.
pub fn check(site: &Site, diags: &mut Diags) {
    for record in &site.quality {
        if record.kind.lapses() {
            validity(record, diags);
        } else {
            unused(record, diags);
        }
        targets(record, diags);
    }
}

fn validity(record: &Record<Quality>, diags: &mut Diags) {
    let row = &record.row;
    match (record.valid_from, record.valid_to) {
        (Some(from), Some(to)) if from.first() > to.last() => {
            let diag = Diag::error("days-order", row.at("valid_to")).with("first", from.iso()).with("last", to.iso());
            diags.add(diag.also(row.at("valid_from"), "also-first"));
        }
        (_, Some(_)) if record.not_published => {
            let diag = Diag::error("quality-validity-both", row.at("validity"));
            diags.add(diag.also(row.at("valid_to"), "also-other"));
        }
        (_, Some(_)) => {}
        (_, None) if record.not_published => {}
        (Some(_), None) if record.from_deqar => diags.add(Diag::warning("quality-end-assumed", row.at("valid_from"))),
        _ if record.kind == QualityKind::Evaluation => {}
        _ => diags.add(Diag::error("quality-validity-missing", row.at("kind")).with("kind", record.kind.word())),
    }
}

fn unused(record: &Record<Quality>, diags: &mut Diags) {
    let row = &record.row;
    for key in ["valid_from", "valid_to", "validity"].into_iter().filter(|key| row.has(key)) {
        let diag = Diag::error("quality-validity-unused", row.at(key)).with("key", key).with("kind", record.kind.word());
        diags.add(diag.also(row.at("kind"), "also-kind"));
    }
}

fn targets(record: &Record<Quality>, diags: &mut Diags) {
    let row = &record.row;
    let scope = row.at("scope");
    if record.targets.is_empty() && record.scope != "institution" {
        diags.add(Diag::error("quality-targets-missing", scope).with("scope", record.scope));
    }
    for placed in row.list("targets") {
        let Cell::Ref(target) = &placed.cell else { continue };
        if *target.shape != *record.scope {
            let diag = Diag::error("quality-target-other", placed.at).with("typed", &target.shape).with("scope", record.scope);
            diags.add(diag.also(scope, "also-scope"));
        }
    }
}
