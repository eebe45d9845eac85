//! `mobility-uncovered` (rule R16): people went with a programme that needs an agreement with the partner, but no agreement
//! recorded here covered that academic year, direction and type of mobility. Add the agreement or its condition, or correct
//! the row. Rows without a partner, free movers and other programmes need none. While the register of agreements is declared
//! partial this is only a note: the agreement may exist elsewhere. Whether it is reported
//! does not depend on how many people went, and the message never says it.

use crate::base::day::AcademicYear;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::in_force;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::institution::Register;
use crate::schema::row::Row;

/// Reports rows no agreement allows.
pub fn check(site: &Site, diags: &mut Diags) {
    let complete = site.is_complete(Register::Agreements);
    for year in &site.mobility {
        for row in year.row.rows("rows") {
            let (Some(kinds), Some(partner)) = (row.word("scheme").and_then(kinds), row.reference("partner")) else { continue };
            // A partner whose record is broken has its own diagnostic.
            if site.partners.get(&partner).is_none() {
                continue;
            }
            let mut agreements = covering(site, kinds, &partner, year.year).into_iter();
            if agreements.any(|a| allows(site, a, row, year.year)) {
                continue;
            }
            diags.add(match complete {
                true => Diag::warning("mobility-uncovered", row.at),
                false => Diag::info("mobility-uncovered", row.at),
            });
        }
    }
}

/// Kinds of agreements a programme people go with is based on; `None` when it needs none.
pub(super) fn kinds(scheme: &str) -> Option<&'static [AgreementKind]> {
    match scheme {
        "erasmus-ka131" => Some(&[AgreementKind::ErasmusKa131]),
        "erasmus-ka171" => Some(&[AgreementKind::ErasmusKa171]),
        "mevlana" => Some(&[AgreementKind::Mevlana]),
        "orhun" => Some(&[AgreementKind::Orhun]),
        "exchange" => Some(&[
            AgreementKind::Exchange,
            AgreementKind::Cooperation,
            AgreementKind::Protocol,
            AgreementKind::Staff,
            AgreementKind::Traineeship,
        ]),
        "joint-degree" => Some(&[AgreementKind::JointDegree, AgreementKind::DoubleDegree]),
        _ => None,
    }
}

/// Agreements of these kinds with the partner that may have been in force in the academic year.
pub(super) fn covering<'a>(site: &'a Site, kinds: &[AgreementKind], partner: &str, year: AcademicYear) -> Vec<&'a Agreement> {
    let own = site.partners.get(partner).into_iter().flat_map(|p| &p.facts.agreements);
    let joint = site.multilateral.iter().filter(|m| m.participants.iter().any(|p| **p == *partner));
    let all = own.chain(joint.map(|m| &m.facts.agreement));
    let end = site.home().academic_year_end;
    all.filter(|a| kinds.contains(&a.kind) && in_force::meets(a, year.first(end), year.last(end), end)).collect()
}

/// Conditions of an agreement for this direction and type that held in the academic year.
pub(super) fn conditions<'a>(
    site: &'a Site,
    agreement: &'a Agreement,
    direction: Option<&'a str>,
    what: Option<&'a str>,
    year: AcademicYear,
) -> impl Iterator<Item = &'a Row> {
    let end = site.home().academic_year_end;
    agreement.row.rows("condition").iter().filter(move |row| {
        let begun = row.year("first_year").is_none_or(|y| y.first(end) <= year.last(end));
        let lasts = row.year("last_year").is_none_or(|y| y.last(end) >= year.first(end));
        row.word("direction") == direction && row.word("type") == what && begun && lasts
    })
}

/// True when the agreement has a condition for the row, or none at all: then nobody has recorded them.
fn allows(site: &Site, agreement: &Agreement, row: &Row, year: AcademicYear) -> bool {
    let unrecorded = agreement.row.rows("condition").is_empty();
    unrecorded || conditions(site, agreement, row.word("direction"), row.word("type"), year).next().is_some()
}
