//! d01, digital agreements: Erasmus+ agreements inside the programme (KA131) in force on the status day that were
//! signed in Erasmus Without Paper, of all that are in force. One that does not say how it was signed counts as not
//! digital.

use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use std::collections::BTreeMap;

pub(super) static D01: Measure = Measure { id: "d01", needs: &[Register::Agreements], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let inside = counted.agreements_abroad().filter(|(_, a)| a.kind == AgreementKind::ErasmusKa131);
    let all: BTreeMap<&str, &Agreement> = inside.map(|(_, a)| (&*a.id, a)).collect();
    let digital = all.values().filter(|a| a.row.word("signing_system") == Some("ewp"));
    vec![Measured::share(digital.map(|a| pointer("agreement", &a.id)).collect(), all.len())]
}
