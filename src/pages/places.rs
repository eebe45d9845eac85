//! Partners with coordinates → maps: the world with a bubble per region, a region with a dot per partner, a country, a
//! partner's surroundings, the members of a network.

mod bubbles;
mod frame;
mod sheet;

pub(super) use frame::around;
pub(super) use frame::km;
pub(super) use frame::middle;

use crate::atlas::frames;
use crate::base::coord::Coord;
use crate::draw::map::Home;
use crate::draw::map::Size;
use crate::draw::map::Style;
use crate::draw::map::flow::Flow;
use crate::draw::map::land::DETAIL;
use crate::draw::map::projection::View;
use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::places::sheet::Sheet;
use crate::pages::register;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use std::collections::BTreeMap;

/// A map with its words.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MapView {
    pub svg: Html,
    /// Whether it is the map of its page, into which another page's map may turn.
    pub is_main: bool,
    pub caption: Html,
    /// Limits of the classes, least first; empty without tints.
    pub key: Vec<Html>,
    /// What the numbers in the key count.
    pub key_title: Option<Html>,
    /// What a mark stands for.
    pub mark: Option<Html>,
    /// Style of the mark in the key: `bubble` or `dot`.
    pub mark_kind: Attr,
    /// "Boundaries do not imply …", and where the policy of the maps stands.
    pub note: Html,
    pub policy: Option<Href>,
    /// What the map leaves out, and why.
    pub missing: Option<Html>,
    /// Links of that.
    pub left_out: Vec<LinkTo>,
    /// Partners whose place lies beyond the frame.
    pub outside: Vec<LinkTo>,
}

impl MapView {
    /// A map without a key that leaves nothing out.
    pub(super) fn new(desk: &Desk, svg: &str, caption: Html) -> MapView {
        let (note, policy) = note(desk);
        MapView {
            svg: Html::ready(svg),
            is_main: false,
            caption,
            key: Vec::new(),
            key_title: None,
            mark: None,
            mark_kind: Attr::default(),
            note,
            policy,
            missing: None,
            left_out: Vec::new(),
            outside: Vec::new(),
        }
    }
}

/// Partners of each country, by code.
pub(super) type Countries<'a, 'b> = BTreeMap<&'a str, Vec<&'b Record<Partner>>>;

/// Least distance from the middle of a map to its side edges, km: of a country, and of a partner's surroundings.
const LEAST_KM: (f64, f64) = (500.0, 600.0);
/// Up to this distance a partner's map reaches as far as the institution, km.
const NEAR_KM: f64 = 4500.0;
/// Partners farther than this from the middle one, km, such as a campus overseas, are named below a map, not shown on it.
const FAR_KM: f64 = 5000.0;
/// Detail of a region's map, of a country's, and of the small one of a partner.
const REGION_DETAIL: f64 = 0.9;
const SMALL_DETAIL: f64 = 5.0;
const LEAST_DETAIL: f64 = 22.0;

/// The world: countries in four classes, a bubble with a number per region of the scheme in use, fewer on a phone. `None`
/// when no partner has a place.
pub(super) fn world(desk: &Desk, countries: &Countries) -> Option<MapView> {
    let caption = desk.t("map-world-caption", &[]);
    let mut sheet = Sheet::new(desk, View::World, DETAIL, countries, caption);
    sheet.layer(Size::Wide, Style::Bubbles, bubbles::regions(desk, countries, false));
    sheet.layer(Size::Narrow, Style::Bubbles, bubbles::regions(desk, countries, true));
    sheet.mark = Some((desk.t("map-mark-region", &[]), "bubble"));
    sheet.left_out_countries(countries);
    sheet.finish()
}

/// A region of UN M49 or of the scheme in use with a bubble per country, for a small map beside the world.
pub(super) fn inset(desk: &Desk, code: &str, countries: &Countries) -> Option<MapView> {
    let (lat, lon, half) = frames::of(code)?;
    let view = View::local(lat, lon, half);
    let mut sheet = Sheet::new(desk, view, SMALL_DETAIL / 2.0, countries, desk.t("map-inset-caption", &[]));
    sheet.layer(Size::Any, Style::Bubbles, bubbles::countries(desk, countries));
    (sheet.has_key, sheet.is_main) = (false, false);
    sheet.finish()
}

/// A region: one dot per partner, sized by its agreements, and the names of countries where there is room.
pub(super) fn region(desk: &Desk, code: &str, countries: &Countries) -> Option<MapView> {
    let partners: Vec<&Record<Partner>> = countries.values().flatten().copied().collect();
    let points = frame::main(&located(&partners), FAR_KM);
    let framed = frames::of(code).map(|(lat, lon, half)| View::local(lat, lon, half));
    // A frame that leaves one of them out gives way to one that does not.
    let framed = framed.filter(|v| points.iter().all(|p| v.place(p.lat, p.lon).is_some()));
    let view = framed.or_else(|| frame::around(&points, 1.15, 800.0))?;
    let all = register::by_country(&desk.cx);
    // Neighbours in the frame keep their colour: a map shows a place, not only a list.
    let mut sheet = Sheet::new(desk, view, REGION_DETAIL, &all, desk.t("map-partners-caption", &[]));
    sheet.names(&countries.keys().copied().collect::<Vec<_>>());
    sheet.partners(&partners, &[Size::Wide, Size::Narrow], false);
    sheet.left_out(&partners);
    sheet.finish()
}

/// Partners wherever they are, such as the members of a network: the world, or a smaller part of it that holds all.
pub(super) fn members(desk: &Desk, partners: &[&Record<Partner>], caption: Html) -> Option<MapView> {
    let near = frame::around(&frame::main(&located(partners), FAR_KM), 1.2, 1200.0);
    let view = near.filter(|v| matches!(v, View::Local { half_width_km, .. } if *half_width_km <= 3200.0)).unwrap_or(View::World);
    let mut countries = Countries::new();
    for partner in partners {
        countries.entry(&partner.country).or_default().push(partner);
    }
    let detail = if view == View::World { DETAIL } else { REGION_DETAIL };
    let mut sheet = Sheet::new(desk, view, detail, &countries, caption);
    sheet.names(&countries.keys().copied().collect::<Vec<_>>());
    sheet.partners(partners, &[Size::Wide, Size::Narrow], false);
    sheet.left_out(partners);
    sheet.finish()
}

/// The surroundings of some partners of a country. With `focus` only that partner is shown, and the map reaches as far
/// as the institution unless that is too far. `None` when there is no place to show.
pub(super) fn local(desk: &Desk, code: &str, partners: &[&Record<Partner>], focus: Option<&Record<Partner>>) -> Option<MapView> {
    let Some(partner) = focus else {
        let caption = desk.t("map-country-caption", &[("country", Arg::Text(&desk.country(code).0))]);
        let view = frame::around(&frame::main(&located(partners), FAR_KM / 2.0), 1.35, LEAST_KM.0)?;
        let countries = Countries::from([(code, partners.to_vec())]);
        let mut sheet = Sheet::new(desk, view, SMALL_DETAIL, &countries, caption);
        sheet.tints.iter_mut().for_each(|t| t.class = 2);
        sheet.has_key = false;
        sheet.partners(partners, &[Size::Wide, Size::Narrow], true);
        sheet.left_out(partners);
        return sheet.finish();
    };
    let home = desk.cx.site.home();
    let at = partner.at?;
    let distance = frame::km(at, home.at);
    let mut points = vec![at];
    if distance <= NEAR_KM {
        points.push(home.at);
    }
    let name = desk.say(&home.short_name);
    // Coordinates are those of a town: more than tens of kilometres would claim too much.
    let rounded = (distance / 10.0).round() * 10.0;
    let caption = desk.t("map-distance", &[("km", Arg::Num(rounded)), ("from", Arg::Html(name.as_str()))]);
    // A small map needs more room at its edges for a name.
    let view = frame::around(&points, 1.7, LEAST_KM.1)?;
    let countries = Countries::from([(code, vec![partner])]);
    let mut sheet = Sheet::new(desk, view, LEAST_DETAIL, &countries, caption);
    sheet.tints.iter_mut().for_each(|t| t.class = 3);
    (sheet.has_key, sheet.is_main) = (false, false);
    sheet.partners(&[partner], &[Size::Any], true);
    if distance <= NEAR_KM {
        sheet.flows.push(Flow {
            from: (home.at.lat, home.at.lon),
            to: (at.lat, at.lon),
            count: 1,
            most: 1,
            key: code.to_lowercase().into(),
        });
    }
    sheet.finish()
}

/// Limits of classes as "1", "2–4", "10+", in the digits of the page.
pub(super) fn key(desk: &Desk, limits: &[u32]) -> Vec<Html> {
    let next = limits.iter().skip(1).map(Some).chain([None]);
    limits
        .iter()
        .zip(next)
        .map(|(from, next)| {
            let least = ("from", Arg::Num(f64::from(*from)));
            match next {
                Some(next) if next - from > 1 => desk.t("map-key-range", &[least, ("to", Arg::Num(f64::from(next - 1)))]),
                Some(_) => desk.t("map-key-one", &[least]),
                None => desk.t("map-key-more", &[least]),
            }
        })
        .collect()
}

/// "Boundaries do not imply …", and the page of the policy of the maps.
pub(super) fn note(desk: &Desk) -> (Html, Option<Href>) {
    (desk.t("map-note", &[]), desk.href("map-policy", ""))
}

/// The mark of the institution.
pub(super) fn home(desk: &Desk) -> Home {
    let home = desk.cx.site.home();
    let label = desk.label(&desk.bare(&home.short_name));
    Home { lat: home.at.lat, lon: home.at.lon, label, code: home.country.clone() }
}

fn href(desk: &Desk, kind: &str, id: &str) -> String {
    desk.href(kind, id).or_else(|| desk.href("partners", "")).map(|h| h.as_str().to_owned()).unwrap_or_default()
}

/// The digits of the reader's language.
pub(super) fn digits(desk: &Desk) -> [char; 10] {
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
