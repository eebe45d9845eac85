//! `renews-partner` (rule R12): an agreement renews one with the same partner, or with the institution the partner
//! succeeded; this one names another partner's. `renews-order`: the renewed agreement must have begun earlier.
//! `renews-cycle`: agreements renew each other in a circle, so none of them is the first; take out the line that is
//! wrong. `renews-gap`: more than a year lies between the two, so it is rather a new agreement.

use crate::base::day::MonthDay;
use crate::base::day::months_later;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::r04_validity::days;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::partner::Partner;
use std::collections::BTreeMap;

/// An agreement with its partners: one, or those that take part in a multilateral one.
type Sides<'a> = (Vec<&'a Record<Partner>>, &'a Agreement);
type Known<'a> = BTreeMap<&'a str, Sides<'a>>;

/// Reports renewals that cannot be.
pub fn check(site: &Site, diags: &mut Diags) {
    let known = known(site);
    let year_end = site.home().academic_year_end;
    for (partners, agreement) in known.values() {
        let Some((others, earlier)) = agreement.renews.as_ref().and_then(|id| known.get(&**id)) else { continue };
        let at = agreement.row.at("renews");
        let diag = |diag: Diag| diag.with("typed", &earlier.id).also(earlier.row.at("id"), "also-earlier");
        let round = circle(&known, agreement);
        if round.is_empty() {
            match others.first().filter(|_| !share(partners, others)) {
                Some(other) => diags.add(diag(Diag::error("renews-partner", at)).with("partner", &other.id)),
                None => order(agreement, earlier, year_end, &diag, diags),
            }
        } else if round.iter().min() == Some(&&*agreement.id) {
            diags.add(diag(Diag::error("renews-cycle", at)).with("known", round.join(" → ")));
        }
    }
}

fn known(site: &Site) -> Known<'_> {
    let bilateral = site.partners.iter().flat_map(|p| p.agreements.iter().map(move |a| (&*a.id, (vec![p], a))));
    let joint = site.multilateral.iter().map(|m| {
        let partners = m.participants.iter().filter_map(|id| site.partners.get(id)).collect();
        (&*m.id, (partners, &m.agreement))
    });
    bilateral.chain(joint).collect()
}

/// True when a partner is on both sides of a renewal, or took the place of one.
fn share(partners: &[&Record<Partner>], others: &[&Record<Partner>]) -> bool {
    let same = |a: &Record<Partner>, b: &Record<Partner>| a.id == b.id || b.successor.as_deref() == Some(&*a.id);
    partners.iter().any(|p| others.iter().any(|o| same(p, o)))
}

/// The ids of the circle `start` is part of; empty when it is part of none.
fn circle<'a>(known: &Known<'a>, start: &'a Agreement) -> Vec<&'a str> {
    let mut round = vec![&*start.id];
    let mut here = start;
    while let Some((_, next)) = here.renews.as_ref().and_then(|id| known.get(&**id)) {
        if next.id == start.id {
            return round;
        }
        if round.contains(&&*next.id) {
            break;
        }
        round.push(&next.id);
        here = next;
    }
    Vec::new()
}

fn order(agreement: &Agreement, earlier: &Agreement, year_end: MonthDay, diag: &dyn Fn(Diag) -> Diag, diags: &mut Diags) {
    let (Some((begins, _)), Some((began, ended))) = (days(agreement, year_end), days(earlier, year_end)) else { return };
    let at = agreement.row.at("renews");
    if began >= begins {
        diags.add(diag(Diag::error("renews-order", at)).with("first", begins).with("other", began));
    } else if let Some(ended) = ended.filter(|ended| months_later(*ended, 12) < begins) {
        diags.add(diag(Diag::info("renews-gap", at)).with("first", begins).with("last", ended));
    }
}
