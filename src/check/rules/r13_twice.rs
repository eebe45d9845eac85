//! `agreement-twice` (rule R13): a partner has two agreements of the same kind for the same units in force on the same day.
//! Often one was entered twice, or the newer one renews the older and does not say so with `renews`. Two that really stand
//! side by side may stay. Kinds that are signed project by project (`research`, `protocol`, `other`) are left alone.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::in_force;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::agreement::Validity;

/// Reports agreements that may be the same one.
pub fn check(site: &Site, diags: &mut Diags) {
    for partner in &site.partners {
        let active: Vec<&Agreement> = partner.agreements.iter().filter(|a| is_candidate(site, a)).collect();
        for (n, agreement) in active.iter().enumerate() {
            let same = |other: &&&Agreement| is_same(site, agreement, other);
            let Some(other) = active.iter().take(n).find(same) else { continue };
            let diag = Diag::warning("agreement-twice", agreement.row.at("kind")).with("typed", &agreement.id);
            let diag = diag.with("other", &other.id).with("kind", agreement.kind.word());
            diags.add(diag.also(other.row.at("kind"), "also-other"));
        }
    }
}

fn is_candidate(site: &Site, agreement: &Agreement) -> bool {
    let by_project = [AgreementKind::Research, AgreementKind::Protocol, AgreementKind::Other].contains(&agreement.kind);
    let known = matches!(agreement.validity, Some(Validity::Years(..) | Validity::Days(..)));
    known && !by_project && in_force::meets(agreement, site.as_of, site.as_of, site.home().academic_year_end)
}

fn is_same(site: &Site, a: &Agreement, b: &Agreement) -> bool {
    let renewed = a.renews.as_ref() == Some(&b.id) || b.renews.as_ref() == Some(&a.id);
    let touch = |x: &str, y: &str| in_force::is_within(site, x, y) || in_force::is_within(site, y, x);
    let units = a.units.is_empty() || b.units.is_empty() || a.units.iter().any(|x| b.units.iter().any(|y| touch(x, y)));
    a.kind == b.kind && !renewed && units
}
