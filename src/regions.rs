//! A country and a scheme → its region. Without a scheme of the institution's own it is that of UN M49, which leaves some
//! countries in no region (Antarctica, Taiwan, Kosovo); they are never left out, they are shown as being in none.

use crate::base::text::Text;
use crate::codes::country;
use crate::entities::region::Region as OwnRegion;
use crate::entities::region::RegionScheme;

/// Where a country stands in a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region<'a> {
    /// A sub-region or region of UN M49, three digits; its name comes from CLDR.
    M49(&'static str),
    /// A region of the institution's own: id and name.
    Own(&'a str, &'a Text),
    /// In no region of the scheme.
    Unassigned,
}

/// Region of a country, an ISO 3166-1 alpha-2 code or XK: the sub-region of UN M49, unless `scheme` puts it elsewhere.
pub fn of<'a>(code: &str, scheme: Option<&'a RegionScheme>) -> Region<'a> {
    let Some(scheme) = scheme else { return in_m49(code) };
    let named = scheme.regions.iter().find(|r| r.countries.iter().any(|c| **c == *code));
    match named {
        Some(region) => own(region),
        None if scheme.is_over_m49 => in_m49(code),
        None => Region::Unassigned,
    }
}

/// Region of a territory without an ISO code, by its id in the scheme.
pub fn of_territory<'a>(id: &str, scheme: &'a RegionScheme) -> Region<'a> {
    let territory = scheme.territories.iter().find(|t| *t.id == *id);
    let Some(region) = territory.and_then(|t| t.region.as_deref()) else { return Region::Unassigned };
    match scheme.regions.iter().find(|r| *r.id == *region) {
        Some(found) => own(found),
        None => m49(region).map_or(Region::Unassigned, Region::M49),
    }
}

/// The region of UN M49 around a sub-region; `None` for a region itself or another code.
pub fn around(subregion: &str) -> Option<&'static str> {
    country::region_of(subregion)
}

/// The code of a region or sub-region of UN M49; `None` for anything else.
pub fn m49(code: &str) -> Option<&'static str> {
    let pairs = country::SUBREGIONS.iter().flat_map(|(sub, region)| [*sub, *region]);
    pairs.into_iter().find(|c| *c == code)
}

fn own(region: &OwnRegion) -> Region<'_> {
    m49(&region.id).map_or(Region::Own(&region.id, &region.name), Region::M49)
}

fn in_m49(code: &str) -> Region<'static> {
    country::get(code).and_then(|c| c.subregion).map_or(Region::Unassigned, Region::M49)
}
