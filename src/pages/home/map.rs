//! Partners abroad by country → a world map of points and the list of countries it stands for.

use crate::base::coord::Coord;
use crate::base::markup;
use crate::draw::map::Dot;
use crate::draw::map::Key;
use crate::draw::map::Layer;
use crate::draw::map::Map;
use crate::draw::map::Size;
use crate::draw::map::Style;
use crate::draw::map::Tint;
use crate::draw::map::draw;
use crate::draw::map::projection::View;
use crate::pages::Desk;
use crate::pages::places;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use std::collections::BTreeMap;

/// Detail of the land behind the claim: an ornament that must stay light.
const DETAIL: f64 = 0.7;

/// A country with partners.
pub(super) struct Country {
    code: Box<str>,
    name: Attr,
    href: Option<Href>,
    /// The partner nearest to all others there that have a place.
    at: Option<Coord>,
    count: u32,
}

/// Countries of the partners abroad, in the order of the reader's language.
pub(super) fn countries(desk: &Desk) -> Vec<Country> {
    let mut by_code: BTreeMap<&str, (Vec<Coord>, u32)> = BTreeMap::new();
    for partner in desk.cx.site.partners.iter().filter(|p| !desk.cx.site.is_national(p)) {
        let (places, count) = by_code.entry(&partner.country).or_default();
        places.extend(partner.at);
        *count += 1;
    }
    let country = |(code, (points, count)): (&str, (Vec<Coord>, u32))| Country {
        code: code.into(),
        name: desk.country(code),
        href: desk.href("country", &code.to_lowercase()),
        at: places::middle(&points),
        count,
    };
    desk.sorted(by_code.into_iter().map(country).collect(), |c| c.name.0.to_string())
}

/// The map: a tint and a point per country. It names nothing, since the list below it does.
pub(super) fn drawn(desk: &Desk, countries: &[Country]) -> Html {
    let href = |c: &Country| c.href.clone().or_else(|| desk.href("partners", "")).unwrap_or_default().as_str().to_owned();
    let tint = |c: &Country| Tint {
        code: c.code.clone(),
        class: desk.cx.atlas.class(c.count),
        title: c.name.0.to_string(),
        href: href(c),
        at: c.at.map(|at| (at.lat, at.lon)),
        name: None,
        group: None,
    };
    let dot = |c: &Country| {
        let at = c.at?;
        let key = Key::Country(c.code.to_lowercase().into());
        Some(Dot {
            lat: at.lat,
            lon: at.lon,
            count: 1,
            weight: c.count,
            title: c.name.0.to_string(),
            href: href(c),
            name: None,
            key,
        })
    };
    let dots: Vec<Dot> = countries.iter().filter_map(dot).collect();
    let land = desk.cx.atlas.land(View::World, DETAIL);
    let map = Map {
        land: &land,
        has_borders: true,
        tints: countries.iter().map(tint).collect(),
        layers: vec![Layer { size: Size::Scaled, style: Style::Points, dots }],
        flows: Vec::new(),
        home: Some(places::home(desk)),
        digits: places::digits(desk),
    };
    Html::ready(&draw(&map).svg)
}

/// The countries as links.
pub(super) fn links(countries: Vec<Country>) -> Vec<LinkTo> {
    let name = |c: &Country| Html::ready(&markup::escape(&c.name.0));
    countries.into_iter().map(|c| LinkTo { label: name(&c), href: c.href.unwrap_or_default() }).collect()
}
