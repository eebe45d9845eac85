//! Turns partner places into a dot map: a frame, a graticule, dots, clusters and names.
//!
//! The outer `svg` has no view box, so dots and words keep their pixel size at every width;
//! the ground sits in a stretched inner `svg`. The map is hidden from assistive technology
//! and its links are out of the tab order: the page must carry the same links as a list.

pub mod dodge;
mod names;
pub mod projection;

use crate::draw::map::dodge::Mark;
use crate::draw::map::dodge::Obstacle;
use crate::draw::map::dodge::Seed;
use crate::draw::map::dodge::dodge;
use crate::draw::map::names::Room;
use crate::draw::map::names::names;
use crate::draw::map::projection::View;
use crate::draw::map::projection::WIDTH;
use crate::draw::num;
use crate::draw::num::fmt_pct;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;
use crate::draw::svg::pct;

/// One place with partners.
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// Latitude, degrees north, −90..=90.
    pub lat: f64,
    /// Longitude, degrees east; any turn is accepted.
    pub lon: f64,
    /// Partners at this place; zero is read as one. One is a plain dot, more a numbered bubble.
    pub count: u32,
    /// Words of the native tooltip.
    pub title: String,
    /// Finished address of the link.
    pub href: String,
    /// Name printed beside the dot where there is room.
    pub name: Option<Label>,
}

/// The part of the Earth a map shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Frame {
    /// 56° S to 84° N in Equal Earth about 12° E; box 2000 : 864.
    World,
    /// The surroundings of a place in the Lambert azimuthal equal-area projection; box 4 : 3.
    Local {
        /// Latitude of the centre, degrees.
        lat: f64,
        /// Longitude of the centre, degrees.
        lon: f64,
        /// Kilometres from the centre to the left or right edge, 10..=10 000.
        half_width_km: f64,
    },
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
}

/// Everything a map draws.
#[derive(Debug, Clone, PartialEq)]
pub struct DotMap {
    /// The part of the Earth.
    pub frame: Frame,
    /// The places, in any order; equal input gives equal bytes.
    pub dots: Vec<Dot>,
    /// The institution, if it is to be marked.
    pub home: Option<Home>,
    /// The digits 0 to 9 of the page's language, for the numbers of bubbles and clusters.
    pub digits: [char; 10],
}

/// A drawn map and the account of what became of every dot:
/// `dots_in == dots_drawn + clustered + outside`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markup {
    /// The `svg` element.
    pub svg: String,
    /// Dots received.
    pub dots_in: usize,
    /// Dots drawn as a mark of their own.
    pub dots_drawn: usize,
    /// Marks that stand for more than one dot.
    pub clusters: usize,
    /// Dots these marks stand for.
    pub clustered: usize,
    /// Dots outside the frame, or without a place on the Earth.
    pub outside: usize,
    /// Names given but not printed: no room, merged or outside.
    pub names_dropped: usize,
}

/// Ring of the home mark: its radius in pixels.
const HOME_RADIUS: f64 = 6.0;

/// Draws a map. No input fails; what lies outside the frame is counted, not drawn.
pub fn dot_map(map: &DotMap) -> Markup {
    let (view, class, base) = match map.frame {
        Frame::World => (View::World, "map map-world", 8.5),
        Frame::Local { lat, lon, half_width_km } => (View::local(lat, lon, half_width_km), "map map-local", 8.0),
    };
    let place = |dot| seed(&view, dot).map(|s| (dot, s));
    let (dots, seeds): (Vec<&Dot>, Vec<Seed>) = map.dots.iter().filter_map(place).unzip();
    let home = map.home.as_ref().and_then(|h| Some((h, view.place(h.lat, h.lon)?)));
    let obstacle = home.map(|(_, (x, y))| Obstacle { x, y, r: HOME_RADIUS });
    let marks = dodge(&seeds, (WIDTH, view.height()), obstacle, |count| radius(base, count));

    let mut room = Room::new(&view, &marks, obstacle);
    let home_spot = home.and_then(|(h, at)| room.find(at, HOME_RADIUS, &h.label, true));
    let names = names(&marks, &dots, &mut room);

    let mut w = Writer::new();
    let outer = [("class", class), ("aria-hidden", "true"), ("focusable", "false")];
    w.element("svg", &outer, |w| {
        ground(w, &view);
        for mark in &marks {
            draw_mark(w, &view, mark, &dots, &map.digits);
        }
        if let Some((h, (x, y))) = home {
            let (cx, cy) = per_cent(&view, x, y);
            let at = [("cx", pct(cx)), ("cy", pct(cy))];
            for (class, r) in [("map-home", HOME_RADIUS), ("map-home-core", 2.0)] {
                circle(w, class, &at, r, |_| {});
            }
            if let Some(spot) = home_spot {
                w.label("map-home-name", (cx, cy), spot.shift, spot.grow, &h.label);
            }
        }
        for (mark, spot, label) in &names {
            w.label("map-name", per_cent(&view, mark.x, mark.y), spot.shift, spot.grow, label);
        }
    });

    let clusters = marks.iter().filter(|m| m.members.len() > 1).count();
    let dots_drawn = marks.len() - clusters;
    let named = map.dots.iter().filter(|d| d.name.is_some()).count();
    Markup {
        svg: w.finish(),
        dots_in: map.dots.len(),
        dots_drawn,
        clusters,
        clustered: seeds.len() - dots_drawn,
        outside: map.dots.len() - seeds.len(),
        names_dropped: named - names.len(),
    }
}

fn seed(view: &View, dot: &Dot) -> Option<Seed> {
    let (x, y) = view.place(dot.lat, dot.lon)?;
    Some(Seed { x, y, count: dot.count.max(1) })
}

/// Radius in pixels: 4.5 for one partner, else `base` + 1.1 √n, 26 at most.
fn radius(base: f64, count: u32) -> f64 {
    if count <= 1 {
        return 4.5;
    }
    let r = base + 1.1 * num::sqrt(f64::from(count));
    ((r * 10.0).round() / 10.0).min(26.0)
}

fn per_cent(view: &View, x: f64, y: f64) -> (f64, f64) {
    (x / WIDTH * 100.0, y / view.height() * 100.0)
}

fn ground(w: &mut Writer, view: &View) {
    let height = view.height() * 2.0;
    let view_box = format!("0 0 2000 {}", fmt_pct(height));
    let stretched = [("viewBox", view_box.as_str()), ("preserveAspectRatio", "none"), ("width", "100%"), ("height", "100%")];
    let edge = format!("{}z", path(&view.outline()));
    let lines: String = view.graticule().iter().map(|line| path(line)).collect();
    let hair = ("vector-effect", "non-scaling-stroke");
    w.element("svg", &stretched, |w| {
        w.leaf("path", &[("class", "map-sea"), ("d", &edge)]);
        w.leaf("path", &[("class", "map-graticule"), ("fill", "none"), hair, ("d", &lines)]);
        // Land belongs here: above the graticule, below the outline, in the same 2000-unit grid.
        w.leaf("path", &[("class", "map-outline"), ("fill", "none"), hair, ("d", &edge)]);
    });
}

/// Relative path commands on a grid of half pixels: rounded first, so errors do not add up.
fn path(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    let mut last: Option<(i64, i64)> = None;
    for (x, y) in points {
        let at = ((x * 2.0).round() as i64, (y * 2.0).round() as i64);
        match last {
            None => d.push_str(&format!("M{} {}", at.0, at.1)),
            Some(from) if from == at => continue,
            Some(from) => {
                let (right, down) = (at.0 - from.0, at.1 - from.1);
                // A minus sign separates by itself.
                let space = if down < 0 { "" } else { " " };
                d.push_str(&format!("l{right}{space}{down}"));
            }
        }
        last = Some(at);
    }
    d
}

fn draw_mark(w: &mut Writer, view: &View, mark: &Mark, dots: &[&Dot], digits: &[char; 10]) {
    let members: Vec<&Dot> = mark.members.iter().filter_map(|i| dots.get(*i).copied()).collect();
    let Some(first) = members.first() else { return };
    let titles: Vec<&str> = members.iter().map(|d| d.title.as_str()).collect();
    let class = match (members.len(), mark.count) {
        (1, 1) => "map-dot",
        (1, _) => "map-bubble",
        _ => "map-cluster",
    };
    let (cx, cy) = per_cent(view, mark.x, mark.y);
    let draw = |w: &mut Writer| {
        circle(w, class, &[("cx", pct(cx)), ("cy", pct(cy))], mark.r, |w| {
            w.element("title", &[], |w| w.text(&titles.join("\n")));
        });
        if mark.count > 1 {
            let number = Label { text: in_digits(mark.count, digits), rtl: false };
            // 0.35 of a 13 px letter brings its middle onto the point.
            w.label("map-number", (cx, cy), (0.0, 4.5), Grow::Both, &number);
        }
    };
    // A cluster leads to one place only if all its dots do.
    if members.iter().all(|d| d.href == first.href) {
        let link = [("class", "map-link"), ("href", first.href.as_str()), ("tabindex", "-1")];
        w.element("a", &link, draw);
    } else {
        draw(w);
    }
}

fn circle(w: &mut Writer, class: &str, at: &[(&'static str, String); 2], r: f64, inner: impl FnOnce(&mut Writer)) {
    let r = fmt_pct(r);
    let mut attributes = vec![("class", class)];
    attributes.extend(at.iter().map(|(key, value)| (*key, value.as_str())));
    attributes.push(("r", &r));
    if class.starts_with("map-home") {
        attributes.push(("pointer-events", "none"));
    }
    w.element("circle", &attributes, inner);
}

fn in_digits(number: u32, digits: &[char; 10]) -> String {
    let own = |c: char| c.to_digit(10).and_then(|d| digits.get(d as usize)).copied();
    number.to_string().chars().filter_map(own).collect()
}
