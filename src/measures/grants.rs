//! Projects of the site → those that run on the status day and are international: the room of g01, g02 and g03.
//!
//! A project is international when the programme that funds it is: all programmes in the list are, but `other` is not by
//! itself, so that a project of another programme counts only with a participant or a coordinator abroad. A project whose
//! term is not published may be over and is not counted.

use crate::entities::Record;
use crate::entities::grant::Funding;
use crate::entities::grant::Grant;
use crate::measures::Counted;
use crate::standing::grant::GrantStatus;
use crate::standing::grant::of_grant;

/// International projects that run on the status day.
pub(super) fn running<'a>(counted: &Counted<'a>) -> Vec<&'a Record<Grant>> {
    let as_of = counted.clock.as_of;
    let all = counted.site.grants.iter().filter(|g| of_grant(g, as_of) == GrantStatus::Running);
    all.filter(|g| g.programme != Funding::Other || reaches_abroad(counted, g)).collect()
}

fn reaches_abroad(counted: &Counted, grant: &Grant) -> bool {
    let home = &counted.site.home().country;
    let recorded = grant.partners.iter().chain(&grant.coordinator).filter_map(|id| counted.site.partners.get(id));
    recorded.map(|p| &p.country).chain(grant.others.iter().filter_map(|(_, country)| country.as_ref())).any(|c| c != home)
}
