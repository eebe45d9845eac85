//! `role-overlap` (rule R30): the institution would hold the same role in a network twice at the same time. End the
//! earlier period, or leave one of the two out; a role of another unit is no overlap. `membership-open`: the network has
//! ended and the membership has not; give it an `until`. Days that are exchanged are reported as in agreements.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::r04_validity::days_order;
use crate::entities::Record;
use crate::entities::network::Membership;
use crate::entities::network::Network;

/// Reports periods of roles that cannot be.
pub fn check(site: &Site, diags: &mut Diags) {
    for network in &site.networks {
        let mut sound: Vec<&Membership> = Vec::new();
        for membership in &network.memberships {
            if let Some(pause) = membership.row.row("suspended") {
                days_order(pause, diags);
            }
            if days_order(&membership.row, diags) {
                if let Some(earlier) = sound.iter().find(|earlier| overlap(earlier, membership)) {
                    let diag = Diag::error("role-overlap", membership.row.at("role")).with("typed", membership.role.word());
                    diags.add(diag.also(earlier.row.at("role"), "also-first"));
                } else {
                    sound.push(membership);
                    open(network, membership, diags);
                }
            }
        }
    }
}

/// Days on which a role is certainly held: partial days and unknown beginnings get the benefit of the doubt.
fn certain(membership: &Membership) -> (Date, Date) {
    let end = membership.until.map_or(Date::MAX, Day::first);
    (membership.from.map_or(end, Day::last), end)
}

fn overlap(a: &Membership, b: &Membership) -> bool {
    let same = a.role == b.role && a.row.reference("unit") == b.row.reference("unit");
    let ((a_first, a_last), (b_first, b_last)) = (certain(a), certain(b));
    same && a_first <= b_last && b_first <= a_last
}

fn open(network: &Record<Network>, membership: &Membership, diags: &mut Diags) {
    let Some(ended) = network.ended.filter(|_| membership.until.is_none()) else { return };
    let diag = Diag::warning("membership-open", membership.row.at("role")).with("typed", membership.role.word());
    diags.add(diag.with("last", ended.iso()).also(network.row.at("ended"), "also-ended"));
}
