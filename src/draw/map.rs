//! Turns places and countries with partners into a map: sea, land, tints, borders, flows, marks and names.
//!
//! The outer `svg` has no view box, so marks and words keep their pixel size at every width; the land sits in a stretched
//! inner `svg`. Marks may come in two layers, one laid out for a wide map and one for a phone; the style sheet shows one
//! of them. The map is hidden from assistive technology and its links are out of the tab order: the page must carry the
//! same links as a list.

pub mod bake;
pub mod classes;
mod clip;
pub mod dodge;
pub mod flow;
pub mod geometry;
mod labels;
pub mod land;
mod marks;
mod names;
mod near;
pub mod path;
pub mod projection;
mod tints;
pub mod topology;

use crate::draw::map::flow::Flow;
use crate::draw::map::land::Land;
use crate::draw::map::projection::View;
use crate::draw::map::projection::WIDTH;
use crate::draw::num::fmt_pct;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;

/// What a mark or a country stands for: a filter finds it by this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// A country or a territory, code in small letters.
    Country(Box<str>),
    /// A region, code or id.
    Region(Box<str>),
    /// A partner, id.
    Partner(Box<str>),
}

/// A place to mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Latitude, degrees north, −90..=90.
    pub lat: f64,
    /// Longitude, degrees east; any turn is accepted.
    pub lon: f64,
    /// Partners at this place; zero is read as one.
    pub count: u32,
    /// What the size of a dot shows, such as agreements; bubbles show `count`.
    pub weight: u32,
    /// Words of the native tooltip.
    pub title: String,
    /// Finished address of the link.
    pub href: String,
    /// Name printed beside the dot where there is room.
    pub name: Option<Label>,
    /// What it stands for.
    pub key: Key,
}

/// How the places of a layer are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A circle with the number of partners.
    Bubbles,
    /// A dot, larger for a greater weight.
    Dots,
    /// A small dot, hardly larger for a greater weight, for a map that counts nothing.
    Points,
}

/// Widths a layer is laid out for. Marks that do not touch at the least width do not touch at a greater one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Every width from 300 pixels.
    Any,
    /// From 720 pixels.
    Wide,
    /// From 300 to 720 pixels.
    Narrow,
    /// Every width: laid out for 600 pixels, the style sheet draws smaller marks below that.
    Scaled,
}

impl Size {
    /// Least width in pixels.
    pub fn least(self) -> f64 {
        match self {
            Self::Wide => 720.0,
            Self::Any | Self::Narrow => 300.0,
            Self::Scaled => 600.0,
        }
    }

    fn class(self) -> &'static str {
        match self {
            Self::Any => "map-layer",
            Self::Wide => "map-layer wide",
            Self::Narrow => "map-layer narrow",
            Self::Scaled => "map-layer scaled",
        }
    }
}

/// Marks for some widths.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    /// Widths.
    pub size: Size,
    /// Look of the marks.
    pub style: Style,
    /// The places, in any order.
    pub dots: Vec<Dot>,
}

/// A country with partners.
#[derive(Debug, Clone, PartialEq)]
pub struct Tint {
    /// Code of the unit: ISO 3166-1 alpha-2, `XK`, or three letters of the shapes.
    pub code: Box<str>,
    /// Class 1 to 4; 0 for none, which links and names the country without a colour.
    pub class: u8,
    /// Words of the native tooltip.
    pub title: String,
    /// Finished address of the link.
    pub href: String,
    /// A place in the country, marked where the map has no shape for it or one too small to see.
    pub at: Option<(f64, f64)>,
    /// Name printed in the country where there is room.
    pub name: Option<Label>,
    /// Countries of the same number are named all or not at all.
    pub group: Option<u8>,
}

/// The mark of the institution itself. The dots keep off it as far as the dodge allows.
#[derive(Debug, Clone, PartialEq)]
pub struct Home {
    /// Latitude, degrees.
    pub lat: f64,
    /// Longitude, degrees.
    pub lon: f64,
    /// Words printed beside the mark.
    pub label: Label,
    /// Code of its country, which has a colour of its own.
    pub code: Box<str>,
}

/// Everything a map draws.
#[derive(Debug, Clone)]
pub struct Map<'a> {
    /// Land and borders of the frame.
    pub land: &'a Land,
    /// Whether the borders are drawn.
    pub has_borders: bool,
    /// Countries with partners; equal input gives equal bytes.
    pub tints: Vec<Tint>,
    /// Marks, for one range of widths or for two.
    pub layers: Vec<Layer>,
    /// Movements between places.
    pub flows: Vec<Flow>,
    /// The institution, if it is to be marked.
    pub home: Option<Home>,
    /// The digits 0 to 9 of the page's language, for the numbers of bubbles and clusters.
    pub digits: [char; 10],
}

/// What became of the places of a layer: `dots_in == dots_drawn + clustered + outside`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Account {
    /// Places given.
    pub dots_in: usize,
    /// Drawn as a mark of their own.
    pub dots_drawn: usize,
    /// Marks that stand for more than one.
    pub clusters: usize,
    /// Places these marks stand for.
    pub clustered: usize,
    /// Outside the frame, or no place on the Earth.
    pub outside: usize,
    /// Names given but not printed: no room, merged or outside.
    pub names_dropped: usize,
}

/// A drawn map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup {
    /// The `svg` element.
    pub svg: String,
    /// One account for each layer.
    pub accounts: Vec<Account>,
    /// Codes of the countries that are linked, by a shape or by a mark of their own; sorted.
    pub linked: Vec<Box<str>>,
}

/// Draws a map. No input fails; what lies outside the frame is counted, not drawn.
pub fn draw(map: &Map) -> Markup {
    let view = map.land.view;
    let class = match view {
        View::World => "map map-world",
        View::Local { .. } => "map map-local",
    };
    let outer = [("class", class), ("aria-hidden", "true"), ("focusable", "false")];
    let mut w = Writer::new();
    let mut linked = Vec::new();
    let mut accounts = Vec::new();
    w.element("svg", &outer, |w| {
        ground(w, map, &mut linked);
        tints::marks(w, map, &mut linked);
        for layer in &map.layers {
            accounts.push(marks::layer(w, map, layer));
        }
        marks::home(w, map);
    });
    linked.sort();
    linked.dedup();
    Markup { svg: w.finish(), accounts, linked }
}

/// Pixels of the drawing to per cent.
fn per_cent(view: &View, (x, y): (f64, f64)) -> (f64, f64) {
    (x / WIDTH * 100.0, y / view.height() * 100.0)
}

fn ground(w: &mut Writer, map: &Map, linked: &mut Vec<Box<str>>) {
    let view = map.land.view;
    let view_box = format!("0 0 {} {}", fmt_pct(WIDTH * path::GRID), fmt_pct(view.height() * path::GRID));
    let stretched = [("viewBox", view_box.as_str()), ("preserveAspectRatio", "none"), ("width", "100%"), ("height", "100%")];
    let edge = path::rings(&[path::ring_cells(view.outline())]);
    let lines: Vec<_> = view.graticule().into_iter().map(path::cells).collect();
    w.element("svg", &stretched, |w| {
        w.leaf("path", &[("class", "map-sea"), ("d", &edge)]);
        w.leaf("path", &[("class", "map-graticule"), ("d", &path::lines(&lines))]);
        tints::shapes(w, map, linked);
        for (class, d) in [("map-border", &map.land.borders), ("map-border map-dashed", &map.land.dashed)] {
            if map.has_borders && !d.is_empty() {
                w.leaf("path", &[("class", class), ("d", d)]);
            }
        }
        flow::lines(w, map);
        w.leaf("path", &[("class", "map-outline"), ("d", &edge)]);
    });
}
