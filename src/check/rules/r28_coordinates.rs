//! `coordinate-zero` (rule R28): latitude and longitude are both 0, a place in the Gulf of Guinea that no institution has; a
//! form left empty was filled in so. Delete both, or look the place up. `coordinate-swapped`: the latitude is beyond a pole,
//! but would be right as longitude. The two were exchanged: latitude counts from the equator (−90 to 90), longitude from
//! Greenwich (−180 to 180).

use crate::base::coord::Coord;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::schema::row::Row;

/// Reports places that are an empty form.
pub fn check(site: &Site, diags: &mut Diags) {
    zero(Some(site.home().at), &site.home().row, diags);
    for partner in &site.partners {
        zero(partner.at, &partner.row, diags);
    }
}

fn zero(at: Option<Coord>, row: &Row, diags: &mut Diags) {
    if at == Some(Coord { lat: 0.0, lon: 0.0 }) {
        diags.add(Diag::error("coordinate-zero", row.at("lat")).also(row.at("lon"), "also-lon"));
    }
}
