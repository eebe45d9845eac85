//! `map-unit-unknown`: a code of `map.toml` is neither a country of ISO 3166-1 (two capitals, `XK` for Kosovo) nor a unit of
//! the shapes the maps are drawn from, such as `CYN` or `SOL`. `map-codes-few`: a border is between two different units, and
//! a group that is named together has two or more countries. `map-border-twice`: two blocks say how one border is drawn.
//! `map-border-none`: the two have no border in the shapes, so the block changes nothing. `map-merge-nothing`: the shapes have
//! no unit of this code, so nothing could be drawn as part of another. `map-merge-clash`: a unit is merged twice, or into one
//! that is itself merged; name the one that remains. `map-classes`: four colours need four numbers of partners that rise
//! from 1, such as `[1, 2, 5, 10]`. `map-shapes-broken`: the file `content/map.shapes` is not one `imbat map import` made, or is
//! cut short; maps would silently be drawn from other shapes. Run `imbat map import FILE` again. `map-shapes-missing`: `map.toml`
//! speaks of shapes of the portal's own, and there is no `content/map.shapes`. `map-source-missing`: there is such a file, and
//! nothing says where it comes from and under which licence; visitors of the map policy must be able to read that.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Site;
use crate::codes::country;
use crate::codes::suggest;
use crate::entities::Record;
use crate::entities::map;
use crate::entities::map::MapPolicy;
use crate::entities::map::Worldview;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use std::collections::BTreeMap;

/// Reports decisions about maps that cannot be followed.
pub fn check(site: &Site, diags: &mut Diags) {
    let policy = site.map.iter().next();
    // A row with a word mistyped is no policy, but its codes and numbers can be looked at in the same run.
    let loose = site.loose.iter().find(|r| r.shape.name == "map");
    if let Some(row) = policy.map(|p| &p.row).or(loose) {
        borders(site, row, diags);
        merges(site, row, diags);
        for group in row.rows("together") {
            codes(site, group, "countries", diags);
            if is_alone(group) {
                diags.add(Diag::error("map-codes-few", group.at("countries")).with("key", "countries"));
            }
        }
        if row.has("classes") && map::classes(row).is_none() {
            diags.add(Diag::error("map-classes", row.at("classes")));
        }
    }
    shapes(site, policy, diags);
}

fn is_alone(group: &Row) -> bool {
    let mut codes = group.strings("countries");
    codes.sort();
    codes.dedup();
    codes.len() < 2
}

fn shapes(site: &Site, policy: Option<&Record<MapPolicy>>, diags: &mut Diags) {
    let Some((file, is_sound)) = site.own_shapes else {
        let Some(policy) = policy else { return };
        if policy.worldview == Worldview::File {
            diags.add(Diag::error("map-shapes-missing", policy.row.at("worldview")));
        } else if policy.row.has("shapes") {
            diags.add(Diag::error("map-shapes-missing", policy.row.at("shapes")));
        }
        return;
    };
    if !is_sound {
        diags.add(Diag::error("map-shapes-broken", Span::top(file)));
    }
    // A row with problems of its own is no policy; they are reported.
    let has_source = policy.is_some_and(|p| p.shapes.is_some()) || site.loose.iter().any(|r| r.shape.name == "map");
    if !has_source {
        diags.add(Diag::error("map-source-missing", policy.map_or(Span::top(file), |p| p.row.at)));
    }
}

fn borders(site: &Site, row: &Row, diags: &mut Diags) {
    let mut seen: BTreeMap<map::Pair, Span> = BTreeMap::new();
    for border in row.rows("border") {
        let at = border.at("between");
        let known = codes(site, border, "between", diags);
        let Some(pair) = map::two(border) else {
            diags.add(Diag::error("map-codes-few", at).with("key", "between"));
            continue;
        };
        if let Some(first) = seen.get(&pair) {
            let diag = Diag::error("map-border-twice", at).with("typed", &pair.0).with("other", &pair.1);
            diags.add(diag.also(*first, "also-first"));
            continue;
        }
        if known && !site.geometry.touch(&pair.0, &pair.1) {
            diags.add(Diag::warning("map-border-none", at).with("typed", &pair.0).with("other", &pair.1));
        }
        seen.insert(pair, at);
    }
}

fn merges(site: &Site, row: &Row, diags: &mut Diags) {
    let blocks = row.rows("merge");
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for merge in blocks {
        for key in ["unit", "into"] {
            let Some(code) = merge.str(key) else { continue };
            if code_known(site, code, merge.at(key), diags) && site.geometry.unit(code).is_none() {
                diags.add(Diag::error("map-merge-nothing", merge.at(key)).with("typed", code));
            }
        }
        let Some(unit) = merge.str("unit") else { continue };
        if let Some(first) = seen.insert(unit, merge.at("unit")) {
            diags.add(Diag::error("map-merge-clash", merge.at("unit")).with("typed", unit).also(first, "also-first"));
        }
    }
    for merge in blocks {
        let Some(into) = merge.str("into") else { continue };
        if let Some(first) = seen.get(into) {
            diags.add(Diag::error("map-merge-clash", merge.at("into")).with("typed", into).also(*first, "also-first"));
        }
    }
}

/// Whether all codes of a list are known, after a diagnostic for each that is not.
fn codes(site: &Site, row: &Row, key: &str, diags: &mut Diags) -> bool {
    let mut all = true;
    for item in row.list(key) {
        if let Cell::Str(code) = &item.cell {
            all &= code_known(site, code, item.at, diags);
        }
    }
    all
}

fn code_known(site: &Site, typed: &str, at: Span, diags: &mut Diags) -> bool {
    let is_known = |code: &str| country::get(code).is_some() || site.geometry.unit(code).is_some();
    if is_known(typed) {
        return true;
    }
    let units = site.geometry.units.iter().map(|u| &*u.code);
    let near = match country::parse(typed) {
        _ if is_known(&typed.trim().to_uppercase()) => Some(typed.trim().to_uppercase()),
        Ok(code) => Some(code.value),
        Err(fault) => fault.suggest.or_else(|| suggest::nearest(typed, units).map(str::to_owned)),
    };
    let diag = Diag::error("map-unit-unknown", at).with("typed", typed);
    diags.add(match near {
        Some(near) => diag.fix(at, format!("\"{near}\"")),
        None => diag.with("suggestion", ""),
    });
    false
}
