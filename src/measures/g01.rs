//! g01, international grants: international projects that run on the status day, all of them and by the programme that
//! funds them. Which projects are international is said in `grants`.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::grant::Funding;
use crate::entities::grant::Grant;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::grants::running;
use crate::measures::pointer;

pub(super) static G01: Measure = Measure { id: "g01", needs: &[Register::Grants], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let all = running(counted);
    let count =
        |of: &dyn Fn(&Grant) -> bool| Measured::count(all.iter().filter(|g| of(g)).map(|g| pointer("grant", &g.id)).collect());
    let parts = Funding::ALL.iter().map(|p| count(&|g| g.programme == *p).part(Dims::one(Dim::Kind, p.word())));
    std::iter::once(count(&|_| true)).chain(parts).collect()
}
