//! Turns the places of a layer into marks that do not touch, with their numbers and names.

use crate::draw::map::Account;
use crate::draw::map::Dot;
use crate::draw::map::Home;
use crate::draw::map::Key;
use crate::draw::map::Layer;
use crate::draw::map::Map;
use crate::draw::map::Size;
use crate::draw::map::Style;
use crate::draw::map::dodge::Mark;
use crate::draw::map::dodge::Obstacle;
use crate::draw::map::dodge::Seed;
use crate::draw::map::dodge::dodge;
use crate::draw::map::flow;
use crate::draw::map::labels;
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

/// Radius of the ring of the home mark, pixels.
const HOME_RADIUS: f64 = 6.0;

/// Draws a layer and says what became of its places.
pub(super) fn layer(w: &mut Writer, map: &Map, layer: &Layer) -> Account {
    let view = map.land.view;
    let scale = layer.size.least() / WIDTH;
    let place = |dot| seed(&view, scale, layer.style, dot).map(|s| (dot, s));
    let (dots, seeds): (Vec<&Dot>, Vec<Seed>) = layer.dots.iter().filter_map(place).unzip();
    let frame = (WIDTH * scale, view.height() * scale);
    let obstacle = home_at(map, scale).map(|(_, (x, y))| Obstacle { x, y, r: HOME_RADIUS });
    let marks = dodge(&seeds, frame, obstacle, cluster_radius);

    let mut room = Room::new(frame, &marks, obstacle);
    // A name across a line is hard to read.
    flow::along(map, scale).into_iter().for_each(|(x, y)| room.take((x - 2.0, y - 2.0, x + 2.0, y + 2.0)));
    // The name of the institution is placed first, as it is drawn last. Among bubbles it may go: the key names the ring.
    let must = layer.style != Style::Bubbles;
    let home = home_at(map, scale).and_then(|(h, at)| Some((h, room.find(at, HOME_RADIUS, &h.label, must)?, at)));
    let names = names(&marks, &dots, &mut room);
    let at = |x: f64, y: f64| (x / frame.0 * 100.0, y / frame.1 * 100.0);
    w.element("g", &[("class", layer.size.class())], |w| {
        for mark in &marks {
            draw(w, mark, at(mark.x, mark.y), &dots, layer, &map.digits);
        }
        for (mark, spot, label) in &names {
            w.label("map-name", at(mark.x, mark.y), spot.shift, spot.grow, label);
        }
        if layer.size == Size::Wide {
            for (label, (x, y)) in labels::place(map, &mut room.grown(labels::WIDE / frame.0)) {
                w.label("map-country", at(x / labels::WIDE * frame.0, y / labels::WIDE * frame.0), (0.0, 0.0), Grow::Both, label);
            }
        }
        if let Some((h, spot, (x, y))) = &home {
            w.label("map-home-name", at(*x, *y), spot.shift, spot.grow, &h.label);
        }
    });
    let clusters = marks.iter().filter(|m| m.members.len() > 1).count();
    let dots_drawn = marks.len() - clusters;
    Account {
        dots_in: layer.dots.len(),
        dots_drawn,
        clusters,
        clustered: seeds.len() - dots_drawn,
        outside: layer.dots.len() - seeds.len(),
        names_dropped: layer.dots.iter().filter(|d| d.name.is_some()).count() - names.len(),
    }
}

/// The ring that says where the institution is.
pub(super) fn home(w: &mut Writer, map: &Map) {
    let Some((_, (x, y))) = home_at(map, 1.0) else { return };
    let (cx, cy) = super::per_cent(&map.land.view, (x, y));
    let (cx, cy) = (pct(cx), pct(cy));
    for (class, r) in [("map-home", "6"), ("map-home-core", "2")] {
        w.leaf("circle", &[("class", class), ("cx", &cx), ("cy", &cy), ("r", r), ("pointer-events", "none")]);
    }
}

fn home_at<'a>(map: &'a Map, scale: f64) -> Option<(&'a Home, (f64, f64))> {
    let home = map.home.as_ref()?;
    let (x, y) = map.land.view.place(home.lat, home.lon)?;
    Some((home, (x * scale, y * scale)))
}

fn seed(view: &View, scale: f64, style: Style, dot: &Dot) -> Option<Seed> {
    let (x, y) = view.place(dot.lat, dot.lon)?;
    let r = match style {
        Style::Bubbles => cluster_radius(dot.count.max(1)),
        Style::Dots => (3.4 + num::sqrt(f64::from(dot.weight))).min(8.0),
        Style::Points => (2.0 + 0.4 * num::sqrt(f64::from(dot.weight))).min(4.0),
    };
    Some(Seed { x: x * scale, y: y * scale, count: dot.count.max(1), r })
}

/// Radius in pixels of a circle with a number: a letter's room and 1.2 √n, 26 at most.
fn cluster_radius(count: u32) -> f64 {
    let r = 8.2 + 1.1 * num::sqrt(f64::from(count.saturating_sub(1)));
    ((r * 10.0).round() / 10.0).min(26.0)
}

fn draw(w: &mut Writer, mark: &Mark, (x, y): (f64, f64), dots: &[&Dot], layer: &Layer, digits: &[char; 10]) {
    let members: Vec<&Dot> = mark.members.iter().filter_map(|i| dots.get(*i).copied()).collect();
    let Some(first) = members.first() else { return };
    let is_one = members.len() == 1;
    let class = match (is_one, layer.style) {
        (true, Style::Bubbles) => "map-bubble",
        (true, Style::Dots) => "map-dot",
        (true, Style::Points) => "map-dot map-point",
        (false, _) => "map-cluster",
    };
    let circle = [("class", class), ("cx", &*pct(x)), ("cy", &pct(y)), ("r", &fmt_pct(mark.r))];
    let inner = |w: &mut Writer| {
        w.leaf("circle", &circle);
        if !is_one || layer.style == Style::Bubbles {
            // 0.35 of a 13 px letter brings its middle onto the point.
            let number = Label { text: in_digits(mark.count, digits), ..Label::default() };
            w.label("map-number", (x, y), (0.0, 4.5), Grow::Both, &number);
        }
    };
    let title = |w: &mut Writer| {
        let titles: Vec<&str> = members.iter().map(|d| d.title.as_str()).collect();
        w.element("title", &[], |w| w.text(&titles.join("\n")));
    };
    // A cluster leads to one place only if all its places do.
    if members.iter().all(|d| d.href == first.href) {
        let (name, key) = match &first.key {
            Key::Country(code) => ("data-c", code),
            Key::Region(code) => ("data-r", code),
            Key::Partner(id) => ("data-p", id),
        };
        let link = [("class", "map-link"), ("href", first.href.as_str()), (name, key), ("tabindex", "-1")];
        w.element("a", &link, |w| {
            title(w);
            inner(w);
        });
    } else {
        let keys: Vec<&str> = members
            .iter()
            .map(|d| match &d.key {
                Key::Country(key) | Key::Region(key) | Key::Partner(key) => &**key,
            })
            .collect();
        w.element("g", &[("class", "map-many"), ("data-m", &keys.join(" "))], |w| {
            title(w);
            inner(w);
        });
    }
}

fn in_digits(number: u32, digits: &[char; 10]) -> String {
    let own = |c: char| c.to_digit(10).and_then(|d| digits.get(d as usize)).copied();
    number.to_string().chars().filter_map(own).collect()
}
