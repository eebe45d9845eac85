//! `isced-unrelated` (rule R10): a condition is for a field of study in which none of its units has a programme, most often
//! because two digits were exchanged. Fields are held against each other by their first two digits, the broad field of
//! ISCED-F 2013. Nothing is said while the register of programmes is not complete, or a unit has a programme without a field.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::in_force;
use crate::entities::agreement::Agreement;
use crate::entities::institution::Register;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use std::collections::BTreeSet;

/// Reports fields that none of the units teaches.
pub fn check(site: &Site, diags: &mut Diags) {
    if !site.is_complete(Register::Programmes) {
        return;
    }
    for agreement in site.each_agreement().filter(|a| !in_force::is_over(a, site)) {
        for row in agreement.row.rows("condition") {
            let Some(taught) = taught(site, agreement, row) else { continue };
            let known = taught.iter().copied().collect::<Vec<_>>().join(", ");
            for item in row.list("isced") {
                let Cell::Str(typed) = &item.cell else { continue };
                if !taught.iter().any(|field| broad(field) == broad(typed)) {
                    let diag = Diag::warning("isced-unrelated", item.at).with("typed", typed).with("known", &known);
                    diags.add(diag);
                }
            }
        }
    }
}

/// Fields of all programmes of the condition's units; `None` when they are not known.
fn taught<'a>(site: &'a Site, agreement: &'a Agreement, row: &Row) -> Option<BTreeSet<&'a str>> {
    let own: Vec<Box<str>> = row.references("units").into_iter().map(|r| r.id).collect();
    let units = if own.is_empty() { &agreement.units } else { &own };
    let mut fields = BTreeSet::new();
    for unit in units {
        let of = |id: &Option<Box<str>>| id.as_deref().is_some_and(|id| in_force::is_within(site, id, unit));
        let mut programmes = site.programmes.iter().filter(|p| of(&p.unit)).peekable();
        programmes.peek()?;
        for programme in programmes {
            fields.insert(programme.facts.isced.as_deref()?);
        }
    }
    (!fields.is_empty()).then_some(fields)
}

fn broad(field: &str) -> Option<&str> {
    field.get(..2)
}
