//! Partners by country → the map of the world and, where most are in Europe, Europe beside it.

use crate::pages::Desk;
use crate::pages::partner_regions;
use crate::pages::places;
use crate::pages::places::Countries;
use crate::pages::places::MapView;
use crate::view::LinkTo;
use serde::Serialize;

/// Partners beside whose rows a second map would make the page heavy.
const ROOM: usize = 300;

/// One map or two.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MapsView {
    world: MapView,
    /// Europe, where most bubbles of the world would cover each other.
    inset: Option<MapView>,
    inset_title: LinkTo,
}

/// The maps of some partners. `None` when no partner has a place.
pub(super) fn maps(desk: &Desk, countries: &Countries) -> Option<MapsView> {
    let world = places::world(desk, countries)?;
    let size = |(_, partners): (&&str, &Vec<_>)| partners.len();
    let all: usize = countries.iter().map(size).sum();
    let there: usize =
        countries.iter().filter(|(c, _)| partner_regions::around(c) == Some(partner_regions::EUROPE)).map(size).sum();
    let wanted = all <= ROOM && there * 2 >= all && desk.href("region", partner_regions::EUROPE).is_some();
    let inset = if wanted { places::inset(desk, partner_regions::EUROPE, countries) } else { None };
    let inset_title = desk.link("region", partner_regions::EUROPE, partner_regions::label(desk, partner_regions::EUROPE));
    Some(MapsView { world, inset, inset_title })
}
