//! A section of the site → the words of its share card, in each language.

use crate::base::day::Day;
use crate::cards;
use crate::cards::Card;
use crate::cards::Ornament;
use crate::cards::World;
use crate::draw::brand;
use crate::draw::map::land::DETAIL;
use crate::draw::map::projection::View;
use crate::draw::map::projection::WIDTH;
use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::partner_regions;
use crate::pages::shell;
use crate::view::Attr;
use crate::view::Picture;

/// The section of the site's first page, whose card stands for every page without one of its own.
pub const HOME: &str = "home";

/// Figures a card may show: section, sentence, and the measures it needs by the names in the sentence.
type Figure = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const FIGURES: &[Figure] = &[
    (HOME, "card-partners", &[("partners", "p01"), ("countries", "p03")]),
    ("partners", "card-partners", &[("partners", "p01"), ("countries", "p03")]),
    ("agreements", "card-agreements", &[("n", "p02")]),
    ("networks", "card-networks", &[("n", "v01")]),
];

/// Sections with a card: home, and those of the menu that have a page.
pub fn sections(desk: &Desk) -> Vec<&'static str> {
    let menu = desk.cx.site.config.menu.iter().copied().filter(|name| shell::section_link(desk, name).is_some());
    std::iter::once(HOME).chain(menu).collect()
}

/// Path of a section's card in the reader's language.
pub fn path(desk: &Desk, section: &str) -> String {
    format!("cards/{}/{section}.png", desk.tag())
}

/// The card of a section as pages name it.
pub fn picture(desk: &Desk, section: &str) -> Picture {
    let home = desk.cx.site.home();
    let (title, institution, portal) = (title(desk, section), desk.bare(&home.name), desk.t_bare("portal-name", &[]));
    let mut args =
        vec![("title", Arg::Text(&title.0)), ("institution", Arg::Text(&institution.0)), ("portal", Arg::Text(&portal.0))];
    let figure = figure(desk, section);
    let alt = match &figure {
        Some(figure) => {
            args.push(("figure", Arg::Text(&figure.0)));
            desk.t_bare("card-alt-figure", &args)
        }
        None => desk.t_bare("card-alt", &args),
    };
    Picture { href: desk.routes.full(&path(desk, section)), width: cards::WIDTH, height: cards::HEIGHT, alt }
}

/// The words of a section's card, without what stands behind them.
pub fn card(desk: &Desk, section: &str) -> Card {
    let (site, home) = (desk.cx.site, desk.cx.site.home());
    let notice = match (home.invented, home.official) {
        (true, _) => Some("banner-invented"),
        (false, false) => Some("banner-unofficial"),
        (false, true) => None,
    };
    let own = |attr: Attr| attr.0.to_string();
    let figure = figure(desk, section);
    let day = desk.format().day(Day::Date(site.as_of));
    let institution = own(desk.bare(&home.name));
    Card {
        rtl: site.langs().info(desk.lang).rtl,
        name: if section == HOME { String::new() } else { institution.clone() },
        portal: own(desk.t_bare("portal-name", &[])),
        title: if section == HOME { institution } else { own(title(desk, section)) },
        day: figure.is_some().then(|| own(desk.t_bare("status-day", &[("day", Arg::Text(&day))]))),
        figure: figure.map(own),
        address: address(desk),
        notice: notice.map(|id| own(desk.t_bare(id, &[]))),
        // The mark is a placeholder for the institution's own.
        is_marked: !home.official || site.config.logo.is_none(),
        sea: site.config.colour.map_or(brand::AEGEAN, brand::sea),
        ornament: Ornament::Waves,
    }
}

/// The drawing of a section's card.
pub fn drawing(desk: &Desk, section: &str) -> Option<String> {
    let mut card = card(desk, section);
    if matches!(section, HOME | "partners") {
        card.ornament = world(desk);
    }
    cards::draw(&card)
}

fn title(desk: &Desk, section: &str) -> Attr {
    desk.t_bare(&if section == HOME { "home-name".to_owned() } else { format!("nav-{section}") }, &[])
}

/// The section's sentence with a figure, when its measures are published.
fn figure(desk: &Desk, section: &str) -> Option<Attr> {
    let (_, sentence, measures) = FIGURES.iter().find(|(name, ..)| *name == section)?;
    let values = measures.iter().map(|(name, id)| Some((*name, Arg::Num(desk.cx.figures.latest(id).value()?))));
    Some(desk.t_bare(sentence, &values.collect::<Option<Vec<_>>>()?))
}

/// Host and base path, as people type them.
fn address(desk: &Desk) -> String {
    let full = desk.routes.full("");
    let bare = full.as_str().split_once("://").map_or(full.as_str(), |(_, rest)| rest);
    bare.trim_end_matches('/').to_owned()
}

/// The land of the world with the places of the partners abroad that have an agreement in force. Without borders it says
/// nothing about them.
fn world(desk: &Desk) -> Ornament {
    let land = desk.cx.atlas.land(View::World, DETAIL);
    let place = |lat: f64, lon: f64| View::World.place(lat, lon);
    let home = desk.cx.site.home();
    // Those the figure counts: a point for each of them that has a place.
    let (site, figures) = (desk.cx.site, desk.cx.figures);
    let is_counted = |p: &&Record<Partner>| site.agreements_of(p).any(|a| figures.agreement(a).status.is_active());
    let partners = partner_regions::abroad(&desk.cx).into_values().flatten().filter(is_counted).filter_map(|p| p.at);
    Ornament::World(World {
        size: (WIDTH, View::World.height()),
        land: land.shapes.iter().map(|s| &*s.d).collect(),
        scale: 2.0,
        partners: partners.filter_map(|at| place(at.lat, at.lon)).collect(),
        home: place(home.at.lat, home.at.lon).unwrap_or_default(),
    })
}
