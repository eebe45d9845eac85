//! Published counts of people by country → maps of the lines between here and there, with what explains them. A count that
//! tables hide has no line, no dot and no name; a width says no more than the number in the table.

mod point;

use crate::base::coord::Coord;
use crate::base::day::AcademicYear;
use crate::base::dims::Dim;
use crate::base::period::Period;
use crate::draw::map::Dot;
use crate::draw::map::Key;
use crate::draw::map::Layer;
use crate::draw::map::Map;
use crate::draw::map::Size;
use crate::draw::map::Style;
use crate::draw::map::classes;
use crate::draw::map::draw;
use crate::draw::map::flow;
use crate::draw::map::flow::Flow;
use crate::draw::map::projection::View;
use crate::draw::map::projection::wrap;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::places;
use crate::pages::register;
use crate::persons::People;
use crate::persons::Table;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;

/// Detail of the land below the lines: it must stay light.
const DETAIL: f64 = 2.0;
/// The same on the map of what is near.
const NEAR_DETAIL: f64 = 6.0;
/// Ends up to this far away are near, km.
const NEAR_KM: f64 = 3600.0;
/// So many near ends are worth a map of their own.
const NEAR_LEAST: usize = 4;
/// Widths the key shows.
const WIDTHS: usize = 3;

/// Both directions of a year.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Flows {
    /// The same for both directions: three widths and the people they stand for, most first.
    key: Vec<Width>,
    maps: Vec<FlowMap>,
    /// "Boundaries do not imply …", and where the policy of the maps stands.
    note: Html,
    policy: Option<Href>,
}

/// A width of the key.
#[derive(Clone, Debug, Serialize)]
struct Width {
    class: Attr,
    label: Html,
}

/// One direction.
#[derive(Clone, Debug, Serialize)]
struct FlowMap {
    /// `out` or `in`.
    way: Attr,
    title: Html,
    finding: Html,
    svg: Html,
    /// What is near, drawn larger.
    near: Option<Html>,
    /// What an end of a line is.
    mark: Html,
    /// How many countries have no line because their number is not shown; `None` when there are none.
    hidden: Option<Html>,
    /// Countries with a number and no place.
    missing: Vec<LinkTo>,
}

/// A country with a published count.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group<'a> {
    pub(super) code: &'a str,
    pub(super) count: u32,
}

/// The far end of a line.
struct End<'a> {
    group: Group<'a>,
    at: Coord,
}

/// One direction: its groups, most people first, the ends of those that have a place, and how many counts are hidden.
struct Way<'a> {
    table: Table,
    groups: Vec<Group<'a>>,
    ends: Vec<End<'a>>,
    hidden: usize,
}

/// Countries whose count the tables of a year show and that anybody is of, the most people first, and how many countries'
/// counts they hide.
pub(super) fn shown<'a>(cx: &Cx<'a>, table: Table, year: AcademicYear) -> (Vec<Group<'a>>, usize) {
    let groups = cx.figures.persons().year(table, year).map_or(&[][..], |y| y.tree.groups());
    let (mut shown, mut hidden) = (Vec::new(), 0);
    for group in groups.iter().filter(|g| g.division == "country") {
        match (group.people(), group.dims.get(Dim::Country)) {
            (People::Count(n), Some(code)) if n > 0 => {
                shown.push(Group { code, count: u32::try_from(n).unwrap_or(u32::MAX) });
            }
            (People::Hidden, _) => hidden += 1,
            _ => {}
        }
    }
    shown.sort_by(|a, b| b.count.cmp(&a.count).then(a.code.cmp(b.code)));
    (shown, hidden)
}

/// A map for each direction that has a published count by country; `None` when neither has.
pub(super) fn flows(desk: &Desk, year: AcademicYear) -> Option<Flows> {
    let ways = [Table::Out, Table::In].map(|table| {
        let (groups, hidden) = shown(&desk.cx, table, year);
        let ends = groups.iter().filter_map(|g| Some(End { group: *g, at: place(desk, g.code)? })).collect();
        Way { table, groups, ends, hidden }
    });
    let most = ways.iter().filter_map(|w| w.groups.first()).map(|g| g.count).max()?;
    let near = near(desk.cx.site.home().at, ways.iter().flat_map(|w| &w.ends).map(|e| e.at));
    let maps = ways.iter().filter(|w| !w.groups.is_empty()).map(|w| flow_map(desk, w, year, (near, most)));
    let (note, policy) = places::note(desk);
    Some(Flows { maps: maps.collect(), key: key(desk, most), note, policy })
}

/// Where a line to a country ends: at the partner nearest to all others there, else well inside the country. It is chosen
/// from all partners, so it says nothing of where people are.
pub(super) fn place(desk: &Desk, code: &str) -> Option<Coord> {
    let partners = register::of_country(&desk.cx, code);
    places::middle(&partners.iter().filter_map(|p| p.at).collect::<Vec<_>>())
        .or_else(|| point::inside(desk.cx.atlas.geometry(), code))
}

/// The part of the Earth that shows the ends near here, the same for both directions; `None` when they are few.
fn near(home: Coord, ends: impl Iterator<Item = Coord>) -> Option<View> {
    let mut points: Vec<Coord> = ends.filter(|at| places::km(*at, home) <= NEAR_KM).collect();
    if points.len() < NEAR_LEAST {
        return None;
    }
    points.push(home);
    let range = |of: &dyn Fn(&Coord) -> f64| {
        points.iter().map(of).fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), x| (least.min(x), most.max(x)))
    };
    let ((south, north), (west, east)) = (range(&|c| c.lat), range(&|c| wrap(c.lon - home.lon)));
    // Corners, so that many ends on one side do not pull the frame there.
    let corner = |lat: f64, lon: f64| Coord { lat, lon: wrap(home.lon + lon) };
    places::around(&[corner(south, west), corner(south, east), corner(north, west), corner(north, east)], 1.18, 800.0)
}

fn flow_map(desk: &Desk, way: &Way, year: AcademicYear, (near, most): (Option<View>, u32)) -> FlowMap {
    let word = way.table.word();
    let year = desk.period(&Period::Academic(year));
    let id = |rest: &str| format!("people-map-{word}-{rest}");
    let is_missing = |g: &&Group| !way.ends.iter().any(|e| e.group.code == g.code);
    FlowMap {
        way: Attr::from(word),
        title: desk.t(&id("title"), &[("year", Arg::Html(year.as_str()))]),
        finding: finding(desk, "people-map-finding", &way.groups),
        hidden: (way.hidden > 0).then(|| desk.t("people-map-hidden", &[("n", Arg::count(way.hidden))])),
        svg: picture(desk, way, (View::World, near), most),
        near: near.map(|view| picture(desk, way, (view, near), most)),
        mark: desk.t(&id("mark"), &[]),
        missing: way.groups.iter().filter(is_missing).map(|g| register::country(desk, g.code)).collect(),
    }
}

/// How many countries have a number, and the largest; countries that share it are all named. Groups come most people first.
pub(super) fn finding(desk: &Desk, id: &str, groups: &[Group]) -> Html {
    let most = groups.first().map_or(0, |g| g.count);
    let top = groups.iter().filter(|g| g.count == most).map(|g| desk.country_html(g.code));
    let top = register::list(desk, &top.collect::<Vec<_>>());
    desk.t(id, &[("n", Arg::count(groups.len())), ("top", Arg::Html(top.as_str())), ("most", Arg::Num(f64::from(most)))])
}

/// An end has its dot and its name on the map of what is near, or on the world where it lies outside that.
fn picture(desk: &Desk, way: &Way, (view, near): (View, Option<View>), most: u32) -> Html {
    let home = desk.cx.site.home().at;
    let is_world = view == View::World;
    let land = desk.cx.atlas.land(view, if is_world { DETAIL } else { NEAR_DETAIL });
    let line = |e: &End| {
        let key = e.group.code.to_lowercase().into();
        Flow { from: (home.lat, home.lon), to: (e.at.lat, e.at.lon), count: e.group.count, most, key }
    };
    let is_near = |e: &End| near.is_some_and(|v| v.place(e.at.lat, e.at.lon).is_some());
    let dots: Vec<Dot> = way.ends.iter().filter(|e| !is_world || !is_near(e)).map(|e| dot(desk, way.table, e)).collect();
    let map = Map {
        land: &land,
        // Between lines and names, they would be noise.
        has_borders: false,
        tints: Vec::new(),
        layers: [Size::Wide, Size::Narrow]
            .iter()
            .map(|size| Layer { size: *size, style: Style::Points, dots: dots.clone() })
            .collect(),
        flows: way.ends.iter().map(line).collect(),
        home: Some(places::home(desk)),
        digits: places::digits(desk),
    };
    Html::ready(&draw(&map).svg)
}

/// The end of a line, named after its country and its number.
fn dot(desk: &Desk, table: Table, end: &End) -> Dot {
    let code = end.group.code;
    let name = desk.country(code);
    let count = desk.format().number(f64::from(end.group.count), 0);
    let args = [("country", Arg::Text(&name.0)), ("n", Arg::Num(f64::from(end.group.count)))];
    let words = [("country", Arg::Text(&name.0)), ("n", Arg::Text(&count))];
    Dot {
        lat: end.at.lat,
        lon: end.at.lon,
        count: end.group.count,
        weight: end.group.count,
        title: desk.t_bare(&format!("people-map-{}-country", table.word()), &args).0.to_string(),
        href: register::country(desk, code).href.as_str().to_owned(),
        name: Some(desk.label(&desk.t_bare("people-map-name", &words))),
        key: Key::Country(code.to_lowercase().into()),
    }
}

/// The greatest number and round ones with narrower lines, and how wide their lines are.
fn key(desk: &Desk, most: u32) -> Vec<Width> {
    let mut key = vec![(flow::class(most, most), most)];
    for n in classes::steps(most).into_iter().rev() {
        let class = flow::class(n, most);
        // Two neighbouring widths are hard to tell apart.
        if key.last().is_none_or(|(before, _)| class + 1 < *before) {
            key.push((class, n));
        }
    }
    key.truncate(WIDTHS);
    let width = |(class, n): (u8, u32)| Width { class: Attr::from(format!("map-w{class}")), label: desk.number(f64::from(n), 0) };
    key.into_iter().map(width).collect()
}
