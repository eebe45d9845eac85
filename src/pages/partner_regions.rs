//! Partners abroad → the regions that have a page: every region of the scheme in use with a partner, the regions of UN M49
//! around at least two of them, and Europe as a whole. Countries that the scheme puts nowhere have a page too.

use crate::base::lang::Lang;
use crate::base::markup;
use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::register;
use crate::regions;
use crate::regions::Region;
use crate::view::Html;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Id of the page of countries that are in no region of the scheme.
pub(super) const NOWHERE: &str = "none";
/// Europe as a whole, which has a page even where all partners are in one part of it.
pub(super) const EUROPE: &str = "150";

/// Partners abroad by country.
pub(super) fn abroad<'a>(cx: &Cx<'a>) -> BTreeMap<&'a str, Vec<&'a Record<Partner>>> {
    let mut countries = register::by_country(cx);
    countries.remove(&*cx.site.home().country);
    countries
}

/// Region of a country in the scheme in use.
pub(super) fn own(cx: &Cx, country: &str) -> Box<str> {
    match regions::of(country, cx.site.region_scheme()) {
        Region::M49(code) => code.into(),
        Region::Own(id, _) => id.into(),
        Region::Unassigned => NOWHERE.into(),
    }
}

/// Region of UN M49 around a country's sub-region.
pub(super) fn around(country: &str) -> Option<&'static str> {
    match regions::of(country, None) {
        Region::M49(sub) => regions::around(sub),
        Region::Own(..) | Region::Unassigned => None,
    }
}

/// True when the country belongs to the region of this id.
pub(super) fn holds(cx: &Cx, region: &str, country: &str) -> bool {
    *own(cx, country) == *region || around(country) == Some(region)
}

/// Regions of the scheme that have a partner abroad.
pub(super) fn parts(cx: &Cx) -> BTreeSet<Box<str>> {
    abroad(cx).keys().map(|c| own(cx, c)).collect()
}

/// The parts of a larger region that have a partner abroad.
pub(super) fn parts_of(cx: &Cx, region: &str) -> BTreeSet<Box<str>> {
    parts_among(cx, &abroad(cx).into_keys().collect::<Vec<_>>(), region)
}

fn parts_among(cx: &Cx, countries: &[&str], region: &str) -> BTreeSet<Box<str>> {
    countries.iter().filter(|c| around(c) == Some(region)).map(|c| own(cx, c)).collect()
}

/// The larger regions that have a page.
pub(super) fn wholes(cx: &Cx) -> BTreeSet<&'static str> {
    let countries: Vec<&str> = abroad(cx).into_keys().collect();
    let all: BTreeSet<&str> = countries.iter().filter_map(|c| around(c)).collect();
    all.into_iter().filter(|r| *r == EUROPE || parts_among(cx, &countries, r).len() > 1).collect()
}

/// The entry for a larger region in a short list: itself, or its only part.
pub(super) fn top(cx: &Cx) -> Vec<Box<str>> {
    if cx.site.region_scheme().is_some() {
        return parts(cx).into_iter().collect();
    }
    let wholes = wholes(cx);
    let covered = |part: &str| regions::around(part).is_some_and(|r| wholes.contains(r));
    let alone: Vec<Box<str>> = parts(cx).into_iter().filter(|p| !covered(p)).collect();
    wholes.iter().map(|w| Box::from(*w)).chain(alone).collect()
}

/// Name of a region, in its own language where it is borrowed.
pub(super) fn label(desk: &Desk, id: &str) -> Html {
    let scheme = desk.cx.site.region_scheme();
    match scheme.and_then(|s| s.regions.iter().find(|r| *r.id == *id)).filter(|r| !r.name.is_empty()) {
        _ if id == NOWHERE => desk.t("region-nowhere", &[]),
        Some(region) => desk.say(&region.name),
        None => Html::ready(&markup::escape(&register::country_name(&desk.cx, desk.lang, id))),
    }
}

/// Name of a region in a language, as plain words.
pub(super) fn name(cx: &Cx, lang: Lang, id: &str) -> String {
    if id == NOWHERE {
        return cx.strings.t_bare(lang, "region-nowhere", &[]);
    }
    let scheme = cx.site.region_scheme();
    let named = scheme.and_then(|s| s.regions.iter().find(|r| *r.id == *id)).filter(|r| !r.name.is_empty());
    match named {
        Some(region) => region.name.say(cx.site.langs(), lang).text.to_owned(),
        None => register::country_name(cx, lang, id),
    }
}
