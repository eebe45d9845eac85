//! `region-twice` (rule R29): a scheme puts a country into two regions. `region-name`: a region has no name and its id is
//! no code of UN M49, whose names come from CLDR. `region-unknown`: a territory is in a region that neither the scheme nor
//! UN M49 has. `scheme-twice`: two schemes are marked as the one pages use. `country-unassigned`: a partner's country is in
//! no region, as Taiwan, Kosovo and Antarctica in UN M49. Its partners are shown as being in none; to put it into a region, name
//! it in a scheme of your own.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Site;
use crate::codes::country;
use crate::codes::country::SUBREGIONS;
use crate::codes::suggest;
use crate::entities::region::RegionScheme;
use crate::schema::row::Cell;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Reports schemes that do not give every country one region.
pub fn check(site: &Site, diags: &mut Diags) {
    let mut used: Option<Span> = None;
    for scheme in &site.regions {
        regions(scheme, diags);
        territories(scheme, diags);
        if !scheme.is_used {
            continue;
        }
        let at = scheme.row.at("used");
        match used {
            Some(first) => diags.add(Diag::error("scheme-twice", at).also(first, "also-first")),
            None => used = Some(at),
        }
    }
    unassigned(site, diags);
}

/// Reports countries of partners that are in no region, each once.
fn unassigned(site: &Site, diags: &mut Diags) {
    let scheme = site.region_scheme();
    let named = |code: &str| scheme.is_some_and(|s| s.regions.iter().any(|r| r.countries.iter().any(|c| **c == *code)));
    let by_m49 = scheme.is_none_or(|s| s.is_over_m49);
    let in_m49 = |code: &str| by_m49 && country::get(code).is_some_and(|c| c.subregion.is_some());
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for partner in &site.partners {
        let code = &*partner.facts.country;
        if !named(code) && !in_m49(code) && seen.insert(code) {
            diags.add(Diag::info("country-unassigned", partner.row.at("country")).with("typed", code));
        }
    }
}

fn is_m49(code: &str) -> bool {
    SUBREGIONS.iter().any(|(sub, region)| *sub == code || *region == code)
}

fn regions(scheme: &RegionScheme, diags: &mut Diags) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for region in &scheme.regions {
        if region.name.is_empty() && !is_m49(&region.id) {
            diags.add(Diag::error("region-name", region.row.at).with("typed", &region.id));
        }
        for item in region.row.list("countries") {
            let Cell::Str(code) = &item.cell else { continue };
            match seen.get(&**code) {
                Some(first) => {
                    diags.add(Diag::error("region-twice", item.at).with("typed", code).also(*first, "also-first"));
                }
                None => {
                    seen.insert(code, item.at);
                }
            }
        }
    }
}

fn territories(scheme: &RegionScheme, diags: &mut Diags) {
    for territory in &scheme.territories {
        let Some(typed) = territory.region.as_deref() else { continue };
        let known: Vec<&str> = scheme.regions.iter().map(|r| &*r.id).collect();
        if known.contains(&typed) || is_m49(typed) {
            continue;
        }
        let at = territory.row.at("region");
        let diag = Diag::error("region-unknown", at).with("typed", typed);
        diags.add(match suggest::nearest(typed, known) {
            Some(near) => diag.fix(at, format!("\"{near}\"")),
            None => diag.with("suggestion", ""),
        });
    }
}
