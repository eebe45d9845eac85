//! `coordinate-zero` (rule R28): latitude and longitude are both 0, a place in the Gulf of Guinea that no institution has; a
//! form left empty was filled in so. Delete both, or look the place up. `coordinate-swapped`: the latitude is beyond a pole,
//! but would be right as longitude. The two were exchanged: latitude counts from the equator (−90 to 90), longitude from
//! Greenwich (−180 to 180). `coordinate-outside`: the place lies more than 50 km from the shape of the country the record
//! names. Often a digit is wrong, the two numbers were exchanged, or a minus for west or south is missing. Shapes are those
//! the maps are drawn from; a place on the other side of a border that they draw as dashes, in a unit that they draw as part
//! of the country, or in one of its territories overseas is inside. A country without a shape is not asked.

use crate::base::coord::Coord;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::entities::map::MapPolicy;
use crate::entities::map::Style;
use crate::schema::row::Row;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// How far from the shape a place may lie, km: shapes are simplified, islands left out, quays built.
const TOLERANCE: f64 = 50.0;

/// Territories with a code and a shape of their own that a record may put under the country they belong to.
const TERRITORIES: &[(&str, &[&str])] = &[
    ("AU", &["ATC", "HM", "IOA", "NF"]),
    ("CN", &["HK", "MO"]),
    ("DK", &["FO", "GL"]),
    ("FI", &["AX"]),
    ("FR", &["BL", "MF", "NC", "PF", "PM", "TF", "WF"]),
    ("GB", &["AI", "BM", "FK", "GG", "GS", "IM", "IO", "JE", "KY", "MS", "PN", "SH", "TC", "VG"]),
    ("NL", &["AW", "CW", "SX"]),
    ("NZ", &["CK", "NU"]),
    ("US", &["AS", "GU", "MP", "PR", "VI"]),
];

/// Reports places that are an empty form, or not where the record says.
pub fn check(site: &Site, diags: &mut Diags) {
    let near = Near::new(&site.map_policy());
    let home = site.home();
    place(site, &near, &home.country, home.at, &home.row, diags);
    for partner in &site.partners {
        if let Some(at) = partner.at {
            place(site, &near, &partner.country, at, &partner.row, diags);
        }
    }
}

fn place(site: &Site, near: &Near, country: &str, at: Coord, row: &Row, diags: &mut Diags) {
    if at == (Coord { lat: 0.0, lon: 0.0 }) {
        diags.add(Diag::error("coordinate-zero", row.at("lat")).also(row.at("lon"), "also-lon"));
        return;
    }
    if site.geometry.unit(country).is_none() {
        return;
    }
    let units = near.units(country);
    let km = site.geometry.km_to_any(&units, at.lat, at.lon);
    if km <= TOLERANCE {
        return;
    }
    // What is usually wrong: the two exchanged, or a minus forgotten or one too many.
    let slips = [(at.lon, at.lat), (at.lat, -at.lon), (-at.lat, at.lon), (-at.lat, -at.lon)];
    let mut likely =
        slips.into_iter().filter(|(lat, lon)| lat.abs() <= 90.0 && site.geometry.km_to_any(&units, *lat, *lon) <= TOLERANCE);
    let instead = likely.next().map(|(lat, lon)| format!("lat = {lat}, lon = {lon}")).unwrap_or_default();
    let diag = Diag::warning("coordinate-outside", row.at("lat")).with("typed", country);
    diags.add(diag.count("km", km.round()).with("suggestion", instead).also(row.at("lon"), "also-lon"));
}

/// Units of the shapes in which a place of a country may lie, beside its own.
struct Near(BTreeMap<Box<str>, BTreeSet<Box<str>>>);

impl Near {
    fn new(policy: &MapPolicy) -> Near {
        let mut near: BTreeMap<Box<str>, BTreeSet<Box<str>>> = BTreeMap::new();
        let mut add = |country: &str, unit: &str| {
            near.entry(country.into()).or_default().insert(unit.into());
        };
        for ((a, b), style) in &policy.lines() {
            if *style != Style::Solid {
                add(a, b);
                add(b, a);
            }
        }
        for (unit, into) in &policy.merged {
            add(into, unit);
            add(unit, into);
        }
        for (country, units) in TERRITORIES {
            units.iter().for_each(|unit| add(country, unit));
        }
        Near(near)
    }

    fn units<'a>(&'a self, country: &'a str) -> BTreeSet<&'a str> {
        let others = self.0.get(country).into_iter().flatten().map(|u| &**u);
        others.chain([country]).collect()
    }
}
