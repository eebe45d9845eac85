//! Partners by country → bubbles with a number, one per region or one per country.

use crate::atlas::frames;
use crate::base::coord::Coord;
use crate::draw::map::Dot;
use crate::draw::map::Key;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::places::Countries;
use crate::pages::places::frame;
use crate::pages::places::href;
use crate::pages::places::located;
use crate::regions;
use crate::regions::Region;
use crate::view::Attr;
use std::collections::BTreeMap;

/// What a bubble gathers.
#[derive(Default)]
struct Gathered {
    name: Attr,
    points: Vec<Coord>,
    count: u32,
    is_country: bool,
    /// Whether the bubble stands in the middle of its continent: on a phone bubbles need to be far apart.
    is_coarse: bool,
}

/// A bubble per region of the scheme in use, or per continent where the scheme is that of UN M49 and `coarse` is asked for.
/// Countries in no region have a bubble of their own: none is left out.
pub(super) fn regions(desk: &Desk, countries: &Countries, coarse: bool) -> Vec<Dot> {
    let own = desk.cx.site.regions.iter().find(|r| r.is_used).map(|r| &r.facts);
    let mut found: BTreeMap<String, Gathered> = BTreeMap::new();
    for (code, partners) in countries {
        let (id, name, is_country) = match regions::of(code, own) {
            Region::M49(sub) => {
                let region = regions::around(sub).filter(|_| coarse).unwrap_or(sub);
                (region.to_owned(), desk.country(region), false)
            }
            Region::Own(id, name) => (id.to_owned(), desk.bare(name), false),
            Region::Unassigned => (code.to_lowercase(), desk.country(code), true),
        };
        let entry = found.entry(id).or_default();
        (entry.name, entry.is_country, entry.is_coarse) = (name, is_country, coarse);
        let points = located(partners);
        // A number stands for what the map can show: partners without a place are named below it.
        entry.count = entry.count.saturating_add(u32::try_from(points.len()).unwrap_or(u32::MAX));
        entry.points.extend(points);
    }
    found.into_iter().filter_map(|(id, g)| bubble(desk, &id, &g)).collect()
}

/// A bubble per country.
pub(super) fn countries(desk: &Desk, countries: &Countries) -> Vec<Dot> {
    let gathered = countries.iter().map(|(code, partners)| {
        let points = located(partners);
        let count = u32::try_from(points.len()).unwrap_or(u32::MAX);
        (code.to_lowercase(), Gathered { name: desk.country(code), points, count, is_country: true, is_coarse: false })
    });
    gathered.filter_map(|(id, g)| bubble(desk, &id, &g)).collect()
}

fn bubble(desk: &Desk, id: &str, gathered: &Gathered) -> Option<Dot> {
    let at = frame::middle(&gathered.points)?;
    let centre = frames::of(id).filter(|_| gathered.is_coarse && !gathered.is_country);
    let (lat, lon) = centre.map_or((at.lat, at.lon), |(lat, lon, _)| (lat, lon));
    let args = [("country", Arg::Text(&gathered.name.0)), ("n", Arg::Num(f64::from(gathered.count)))];
    let kind = if gathered.is_country { "country" } else { "region" };
    Some(Dot {
        lat,
        lon,
        count: gathered.count,
        weight: 0,
        title: desk.t_bare("map-country-title", &args).0.to_string(),
        href: href(desk, kind, id),
        name: None,
        key: if gathered.is_country { Key::Country(id.into()) } else { Key::Region(id.into()) },
    })
}
