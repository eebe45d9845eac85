//! `participants-missing`: a multilateral agreement names no partner, so no partner's page and no count would show it.
//! Name at least one that is recorded; an agreement with exactly one partner and no other side belongs into the file of
//! that partner. `participant-twice`: the same partner is named twice. `sides-few`: fewer sides are given than are named;
//! the institution itself is one of them.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::schema::row::Cell;
use crate::schema::row::Row;

/// Reports multilateral agreements whose sides cannot be right.
pub fn check(site: &Site, diags: &mut Diags) {
    for joint in &site.multilateral {
        let sound = once(&joint.row, "participants", diags);
        if joint.participants.is_empty() {
            diags.add(Diag::error("participants-missing", joint.row.at("participants")));
        }
        let named = i64::try_from(joint.participants.len()).unwrap_or(i64::MAX).saturating_add(1);
        if let Some(sides) = joint.sides.filter(|sides| sound && *sides < named) {
            let diag = Diag::error("sides-few", joint.row.at("sides")).with("typed", sides).with("named", named);
            diags.add(diag.also(joint.row.at("participants"), "also-participants"));
        }
    }
    for grant in &site.grants {
        once(&grant.row, "partners", diags);
    }
}

/// False when a record is named twice in a list.
fn once(row: &Row, key: &str, diags: &mut Diags) -> bool {
    let items = row.list(key);
    let mut sound = true;
    for (n, item) in items.iter().enumerate() {
        let earlier = items.iter().take(n).find(|e| e.cell == item.cell);
        if let (Some(earlier), Cell::Ref(to)) = (earlier, &item.cell) {
            diags.add(Diag::error("participant-twice", item.at).with("typed", &to.id).also(earlier.at, "also-first"));
            sound = false;
        }
    }
    sound
}
