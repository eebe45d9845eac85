//! Partners with coordinates → dot maps: one bubble per country on the world, one dot per partner around a country.

use crate::base::coord::Coord;
use crate::draw::Label;
use crate::draw::map::Dot;
use crate::draw::map::DotMap;
use crate::draw::map::Frame;
use crate::draw::map::Home;
use crate::draw::map::dot_map;
use crate::draw::map::projection::RADIUS_KM;
use crate::draw::map::projection::lambert;
use crate::draw::map::projection::rad;
use crate::draw::num;
use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::register;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use std::collections::BTreeMap;

/// A map with its words.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MapView {
    svg: Html,
    caption: Html,
    /// What the map leaves out, and why.
    missing: Option<Html>,
    /// Links of that.
    left_out: Vec<LinkTo>,
}

/// Least distance from the centre of a local map to its side edges, km.
const LEAST_KM: f64 = 300.0;
/// Up to this distance a partner's map reaches as far as the institution, km.
const NEAR_KM: f64 = 4500.0;

/// The world with one bubble per country at the partner nearest to all others there. `None` when no partner has a place.
pub(super) fn world(desk: &Desk, countries: &BTreeMap<&str, Vec<&Record<Partner>>>) -> Option<MapView> {
    let mut dots = Vec::new();
    let mut left_out = Vec::new();
    for (code, partners) in countries {
        let name = desk.country(code);
        let Some(at) = middle(&located(partners)) else {
            left_out.push(*code);
            continue;
        };
        let count = u32::try_from(partners.len()).unwrap_or(u32::MAX);
        let args = [("country", Arg::Text(&name.0)), ("n", Arg::Num(f64::from(count)))];
        dots.push(Dot {
            lat: at.lat,
            lon: at.lon,
            count,
            title: desk.t_bare("map-country-title", &args).0.to_string(),
            href: href(desk, "country", &code.to_lowercase()),
            name: Some(Label::new(&*name.0)),
        });
    }
    let left_out = desk.sorted(left_out, |code| desk.country(code).0.to_string());
    let links = left_out.into_iter().map(|code| register::country(desk, code)).collect();
    draw(desk, Frame::World, dots, desk.t("map-world-caption", &[]), links)
}

/// The surroundings of some partners of a country. With `focus` only that partner is shown, and the map reaches as far
/// as the institution unless that is too far. `None` when there is no place to show.
pub(super) fn local(desk: &Desk, code: &str, partners: &[&Record<Partner>], focus: Option<&Record<Partner>>) -> Option<MapView> {
    let home = desk.cx.site.home().at;
    let mut points = located(partners);
    let mut caption = desk.t("map-country-caption", &[("country", Arg::Text(&desk.country(code).0))]);
    if let Some(partner) = focus {
        let distance = km(partner.at?, home);
        if distance <= NEAR_KM {
            points.push(home);
        }
        let name = desk.say(&desk.cx.site.home().short_name);
        // Coordinates are those of a town: more than tens of kilometres would claim too much.
        let rounded = (distance / 10.0).round() * 10.0;
        caption = desk.t("map-distance", &[("km", Arg::Num(rounded)), ("from", Arg::Html(name.as_str()))]);
    }
    // A small map needs more room at its edges for a name.
    let frame = around(&points, if focus.is_some() { 1.9 } else { 1.25 })?;
    let shown = partners.iter().filter(|p| focus.is_none_or(|f| f.id == p.id));
    let dots = shown.filter_map(|p| {
        let at = p.at?;
        let name = desk.bare(&p.name);
        // The page of the partner names it already; the small map has room for the city only.
        let label = if focus.is_some() && !p.city.is_empty() { desk.bare(&p.city) } else { name.clone() };
        Some(Dot {
            lat: at.lat,
            lon: at.lon,
            count: 1,
            title: name.0.to_string(),
            href: href(desk, "partner", &p.id),
            name: Some(Label::new(&*label.0)),
        })
    });
    let dots = dots.collect();
    let left_out = partners.iter().filter(|p| p.at.is_none() && focus.is_none());
    let left_out = left_out.map(|p| desk.link("partner", &p.id, desk.say(&p.name))).collect();
    draw(desk, frame, dots, caption, left_out)
}

fn draw(desk: &Desk, frame: Frame, dots: Vec<Dot>, caption: Html, left_out: Vec<LinkTo>) -> Option<MapView> {
    if dots.is_empty() {
        return None;
    }
    let home = desk.cx.site.home();
    let label = Label::new(&*desk.bare(&home.short_name).0);
    let home = Home { lat: home.at.lat, lon: home.at.lon, label };
    let map = DotMap { frame, dots, home: Some(home), digits: digits(desk) };
    let svg = Html::ready(&dot_map(&map).svg);
    let missing = (!left_out.is_empty()).then(|| desk.t("map-left-out", &[]));
    Some(MapView { svg, caption, missing, left_out })
}

fn href(desk: &Desk, kind: &str, id: &str) -> String {
    desk.href(kind, id).map(|h| h.as_str().to_owned()).unwrap_or_default()
}

/// The digits of the reader's language.
fn digits(desk: &Desk) -> [char; 10] {
    let digit = |n: u8| desk.format().number(f64::from(n), 0).chars().find(|c| c.is_numeric());
    let mut digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    for (n, place) in (0_u8..).zip(digits.iter_mut()) {
        *place = digit(n).unwrap_or(*place);
    }
    digits
}

fn located(partners: &[&Record<Partner>]) -> Vec<Coord> {
    partners.iter().filter_map(|p| p.at).collect()
}

/// The point with the least sum of distances to the others: always a real place, never the sea between two.
fn middle(points: &[Coord]) -> Option<Coord> {
    let sum = |p: &Coord| points.iter().map(|q| km(*p, *q)).sum::<f64>();
    points.iter().min_by(|a, b| sum(a).total_cmp(&sum(b))).copied()
}

/// Distance over the ground in km, on the sphere of the maps.
fn km(a: Coord, b: Coord) -> f64 {
    let ((ax, ay, az), (bx, by, bz)) = (vector(a), vector(b));
    let (x, y, z) = (ax - bx, ay - by, az - bz);
    let half_chord = num::sqrt(x * x + y * y + z * z) / 2.0;
    2.0 * RADIUS_KM * num::asin(half_chord.min(1.0))
}

fn vector(at: Coord) -> (f64, f64, f64) {
    let (lat, lon) = (rad(at.lat), rad(at.lon));
    (num::cos(lat) * num::cos(lon), num::cos(lat) * num::sin(lon), num::sin(lat))
}

/// A frame of 4 : 3 about the mean direction of the points, `room` times as wide as they need.
fn around(points: &[Coord], room: f64) -> Option<Frame> {
    let first = points.first()?;
    let sum = points.iter().map(|p| vector(*p)).fold((0.0, 0.0, 0.0), |(x, y, z), (a, b, c)| (x + a, y + b, z + c));
    let (x, y, z) = sum;
    let flat = num::sqrt(x * x + y * y);
    // Points that cancel out, such as two antipodes, have no mean direction.
    let (lat, lon) = if num::sqrt(flat * flat + z * z) < 1e-6 {
        (first.lat, first.lon)
    } else {
        (num::atan2(z, flat).to_degrees(), num::atan2(y, x).to_degrees())
    };
    let reach = points.iter().filter_map(|p| lambert(p.lat, p.lon, lat, lon)).map(|(x, y)| x.abs().max(y.abs() * 4.0 / 3.0));
    let half_width_km = (reach.fold(0.0, f64::max) * room).max(LEAST_KM);
    Some(Frame::Local { lat, lon, half_width_km })
}
