//! q01, programmes with valid international accreditation: degree programmes that have not ended and that an international
//! accreditation valid on the status day names, of all that have not ended. An accreditation whose end is not published
//! counts for none, and one of a unit or of the institution does not pass to its programmes.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::quality::QualityKind;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use crate::standing::quality::of_quality;
use std::collections::BTreeSet;

pub(super) static Q01: Measure = Measure { id: "q01", needs: &[Register::Programmes, Register::Quality], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let behind = accredited(counted).into_iter().map(|id| pointer("programme", id)).collect();
    vec![Measured::share(behind, counted.programmes().count())]
}

/// Ids of the programmes that are counted.
pub(super) fn accredited<'a>(counted: &Counted<'a>) -> Vec<&'a str> {
    let as_of = counted.clock.as_of;
    let accreditations = counted.site.quality.iter().filter(|q| q.kind == QualityKind::Accreditation && q.international);
    let valid = accreditations.filter(|q| of_quality(q, as_of).is_some_and(|s| s.status.is_valid()));
    let named: BTreeSet<&str> =
        valid.flat_map(|q| &q.facts.targets).filter(|t| &*t.shape == "programme").map(|t| &*t.id).collect();
    counted.programmes().map(|p| &*p.id).filter(|id| named.contains(id)).collect()
}
