//! `duration-unit` (rule R07): stays of students are counted in `months`, stays of staff in `days`, as in an Erasmus
//! inter-institutional agreement (EWP IIA v7). The condition has the other one. Type the number of the agreement under
//! the right key; if the key is right, the `type` of the condition is not.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::entities::condition::MobilityType;

/// Reports months for staff and days for students.
pub fn check(site: &Site, diags: &mut Diags) {
    let agreements = site.each_agreement();
    for row in agreements.flat_map(|a| a.row.rows("condition")) {
        let Some(what) = row.word("type").and_then(MobilityType::from_word) else { continue };
        let (wrong, right) = match what {
            MobilityType::Study | MobilityType::Traineeship => ("days", "months"),
            MobilityType::Teaching | MobilityType::Training => ("months", "days"),
            // Students and staff both go on research visits.
            MobilityType::ResearchVisit => continue,
        };
        if row.has(wrong) {
            let diag = Diag::error("duration-unit", row.at(wrong)).with("key", wrong).with("other", right);
            diags.add(diag.with("type", what.word()).also(row.at("type"), "also-type"));
        }
    }
}
