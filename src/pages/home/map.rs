//! Partners abroad by country → a world map of dots and the list of countries it stands for.

use crate::base::markup;
use crate::draw::Label;
use crate::draw::map::Dot;
use crate::draw::map::DotMap;
use crate::draw::map::Frame;
use crate::draw::map::Home;
use crate::draw::map::dot_map;
use crate::pages::Desk;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use std::collections::BTreeMap;

/// A country with partners.
pub(super) struct Country {
    name: Attr,
    href: Option<Href>,
    /// Mean of the coordinates of those that have some: a place for the dot, not a point of the country.
    at: Option<(f64, f64)>,
}

/// Latitude and longitude of the partners of a country that have coordinates.
type Places = Vec<(f64, f64)>;

/// Countries of the partners abroad, in the order of the reader's language.
pub(super) fn countries(desk: &Desk) -> Vec<Country> {
    let mut by_code: BTreeMap<&str, Places> = BTreeMap::new();
    for partner in desk.cx.site.partners.iter().filter(|p| !desk.cx.site.is_national(p)) {
        by_code.entry(&partner.country).or_default().extend(partner.at.map(|c| (c.lat, c.lon)));
    }
    let country = |(code, places): (&str, Places)| Country {
        name: desk.country(code),
        href: desk.href("country", &code.to_lowercase()),
        at: middle(&places),
    };
    desk.sorted(by_code.into_iter().map(country).collect(), |c| c.name.0.to_string())
}

/// The mean place; the first one where the places lie on both sides of the date line.
fn middle(places: &[(f64, f64)]) -> Option<(f64, f64)> {
    let first = places.first()?;
    #[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^52")]
    let n = places.len() as f64;
    let (lat, lon) = places.iter().fold((0.0, 0.0), |sum, p| (sum.0 + p.0, sum.1 + p.1));
    let far = places.iter().any(|p| (p.1 - first.1).abs() > 180.0);
    Some(if far { *first } else { (lat / n, lon / n) })
}

/// The map: one dot a country. It counts nothing, since the records need not be complete, and names nothing, since the
/// list below it does and neighbours would cover each other.
pub(super) fn drawn(desk: &Desk, countries: &[Country]) -> Html {
    let home = desk.cx.site.home();
    let dot = |c: &Country| {
        let (lat, lon) = c.at?;
        let href = c.href.clone().or_else(|| desk.href("partners", "")).unwrap_or_default();
        Some(Dot { lat, lon, count: 1, title: c.name.0.to_string(), href: href.as_str().to_owned(), name: None })
    };
    let label = Label::new(&*desk.bare(&home.short_name).0);
    let map = DotMap {
        frame: Frame::World,
        dots: countries.iter().filter_map(dot).collect(),
        home: Some(Home { lat: home.at.lat, lon: home.at.lon, label }),
        digits: digits(desk),
    };
    Html::ready(&dot_map(&map).svg)
}

/// The countries as links.
pub(super) fn links(countries: Vec<Country>) -> Vec<LinkTo> {
    let name = |c: &Country| Html::ready(&markup::escape(&c.name.0));
    countries.into_iter().map(|c| LinkTo { label: name(&c), href: c.href.unwrap_or_default() }).collect()
}

/// The digits of the reader's language.
pub(crate) fn digits(desk: &Desk) -> [char; 10] {
    std::array::from_fn(|n| {
        let own = u32::try_from(n).ok().and_then(|n| desk.format().number(f64::from(n), 0).chars().next());
        own.unwrap_or('0')
    })
}
