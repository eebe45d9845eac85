//! q03, accreditations expiring within twelve months: accreditations of any reach, of a programme, a unit or the
//! institution, that hold on the status day and whose last day comes within twelve calendar months of it. One whose end
//! is not published is not counted.

use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::entities::quality::QualityKind;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::pointer;
use crate::standing::quality::QualityStatus;
use crate::standing::quality::of_quality;

pub(super) static Q03: Measure = Measure { id: "q03", needs: &[Register::Quality], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let as_of = counted.clock.as_of;
    let accreditations = counted.site.quality.iter().filter(|q| q.kind == QualityKind::Accreditation);
    let expiring = accreditations.filter(|q| of_quality(q, as_of).is_some_and(|s| s.status == QualityStatus::Expiring));
    vec![Measured::count(expiring.map(|q| pointer("quality", &q.id)).collect())]
}
