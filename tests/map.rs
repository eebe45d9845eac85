//! Shapes of the Earth: what they hold, that simplifying opens no gap and loses no country, and that every platform draws
//! the same bytes.

use crate::draw::land_of;
use imbat::atlas::import;
use imbat::draw::Label;
use imbat::draw::map::bake;
use imbat::draw::map::geometry::*;
use imbat::draw::map::land::*;
use imbat::draw::map::path;
use imbat::draw::map::projection::*;
use imbat::draw::map::*;
use std::collections::BTreeMap;

/// ISO 3166-1 entries the shapes do not have as a unit of their own.
const WITHOUT: [&str; 15] = ["BQ", "BV", "CC", "CX", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "UM", "YT", "GG", "JE"];

#[test]
fn the_shapes_hold_every_country_but_those_listed() {
    let world = Geometry::world();
    assert_eq!(world.units.len(), 242);
    let missing: Vec<&str> = imbat::codes::country::all().iter().map(|c| c.alpha2).filter(|c| world.unit(c).is_none()).collect();
    for code in &missing {
        assert!(WITHOUT.contains(code), "{code} has no shape");
    }
    // What has no ISO code keeps the letters of the source.
    let own: Vec<&str> = world.units.iter().map(|u| &*u.code).filter(|c| c.len() == 3).collect();
    assert_eq!(own, ["ATC", "CYN", "IOA", "KAS", "SOL"]);
}

#[test]
fn places_lie_in_their_countries() {
    let world = Geometry::world();
    let places = [
        ("TR", 38.32, 26.64),
        ("UA", 45.0, 34.1),
        ("EH", 24.5, -13.5),
        ("PS", 31.45, 34.4),
        ("TW", 23.9, 121.0),
        ("XK", 42.6, 20.9),
        ("CYN", 35.3, 33.6),
        ("FJ", -17.8, 178.0),
        ("US", 64.8, -147.7),
        ("RU", 67.3, -177.0),
        ("FR", -21.1, 55.5),
    ];
    for (code, lat, lon) in places {
        let unit = world.unit(code).unwrap();
        assert!(world.is_in(unit, lat, lon), "{code} {lat} {lon}");
        assert_eq!(world.km_to(unit, lat, lon), 0.0);
        assert!(!world.is_in(unit, 0.0, -30.0));
    }
    let germany = world.unit("DE").unwrap();
    // Strasbourg lies on the left bank of the Rhine; Madrid is 1 100 km from the nearest German border.
    assert!(world.km_to(germany, 48.58, 7.75) < 10.0);
    assert!((world.km_to(germany, 40.42, -3.70) - 1150.0).abs() < 100.0);
}

#[test]
fn the_binary_is_read_as_it_was_written_and_nothing_else_is() {
    let world = Geometry::world();
    let bytes = bake::encode(&world);
    assert_eq!(Geometry::decode(&bytes).as_ref(), Some(&world));
    for cut in [0, 1, 14, 15, 16, 400, bytes.len() - 1] {
        assert_eq!(Geometry::decode(&bytes[..cut]), None, "cut at {cut}");
    }
    let mut long = bytes.clone();
    long.push(0);
    assert_eq!(Geometry::decode(&long), None);
    for at in (15..bytes.len()).step_by(997) {
        let mut other = bytes.clone();
        other[at] ^= 255;
        // Any bytes may stand there: it must not fail, and what it reads must be drawable.
        if let Some(odd) = Geometry::decode(&other) {
            land(&odd, View::local(50.0, 10.0, 900.0), 4.0, &Rules::default());
        }
    }
}

#[test]
fn every_unit_in_the_frame_keeps_its_largest_ring_at_every_detail() {
    let world = Geometry::world();
    for detail in [0.0, DETAIL, 2.0, 50.0] {
        let land = land(&world, View::World, detail, &Rules::default());
        for unit in world.units.iter().filter(|u| world.ring(&u.rings[0]).any(|v| v.lat > -5_500)) {
            let drawn = land.shape(&unit.code);
            // Islands smaller than the grid are points; they get a circle where they have partners.
            assert!(drawn.is_some() || world_area(&world, unit) < 0.6, "{} at {detail}", unit.code);
        }
    }
}

/// Area of a unit on the world map, square pixels, of its largest ring.
fn world_area(world: &Geometry, unit: &Unit) -> f64 {
    let of = |ring: &Ring| {
        let project = |v: Vertex| View::World.project(v.degrees().0, wrap(v.degrees().1 - CENTRE));
        path::area(&path::cells(world.ring(ring).filter_map(project).map(|(x, y)| (x * 50.0, y * 50.0)))) / 2500.0
    };
    unit.rings.iter().map(of).fold(0.0, f64::max)
}

#[test]
fn areas_on_the_world_map_are_in_proportion() {
    let land = land_of(View::World);
    let total = |code: &str| land.shape(code).unwrap().rings.iter().map(|r| path::area(r)).sum::<f64>();
    let km2 = View::World.km_per_pixel() * View::World.km_per_pixel();
    // Land areas in thousand km²: UN Demographic Yearbook, rounded to what the drawing can show.
    for (code, thousand) in [("DZ", 2_382.0), ("BR", 8_515.0), ("AU", 7_692.0), ("MN", 1_564.0), ("TR", 785.0)] {
        let drawn = total(code) * km2 / 1000.0;
        assert!((drawn / thousand - 1.0).abs() < 0.04, "{code}: {drawn}");
    }
    // Russia reaches over the cut of the source at 180° and must not draw a bar across the map.
    for shape in &land.shapes {
        for ring in &shape.rings {
            assert!(path::area(ring) < 15_000.0, "{} spans the map", shape.code);
        }
    }
}

#[test]
fn neighbours_share_their_border_at_every_detail() {
    // Around a junction the kept points of both sides are the same, so the areas of the parts add up to that of the whole.
    let world = Geometry::world();
    for (view, detail) in [(View::World, 3.0), (View::local(50.0, 15.0, 1500.0), 3.0)] {
        let apart = land(&world, view, detail, &Rules::default());
        let merged = BTreeMap::from([("CZ".into(), "SK".into()), ("AT".into(), "SK".into())]);
        let whole = land(&world, view, detail, &Rules { merged, ..Rules::default() });
        let sum = |land: &Land, codes: &[&str]| -> f64 {
            codes.iter().filter_map(|c| land.shape(c)).flat_map(|s| &s.rings).map(|r| path::area(r)).sum()
        };
        let parts = sum(&apart, &["CZ", "AT", "SK"]);
        assert!((parts - sum(&whole, &["SK"])).abs() < 1e-9 && parts > 10.0);
        assert!(whole.borders.len() < apart.borders.len(), "inner borders are gone");
    }
}

#[test]
fn borders_follow_the_rules() {
    let world = Geometry::world();
    let pair = ("CY".into(), "CYN".into());
    let rules = |line| Rules { lines: BTreeMap::from([(pair.clone(), line)]), ..Rules::default() };
    let view = View::local(35.0, 33.0, 300.0);
    let solid = land(&world, view, DETAIL, &Rules::default());
    let dashed = land(&world, view, DETAIL, &rules(Line::Dashed));
    let none = land(&world, view, DETAIL, &rules(Line::None));
    assert!(solid.dashed.is_empty() && !dashed.dashed.is_empty());
    assert!(none.dashed.is_empty() && none.borders == dashed.borders && none.borders.len() < solid.borders.len());
    let bare = land(&world, view, DETAIL, &Rules { is_land_only: true, ..Rules::default() });
    assert!(bare.borders.is_empty() && bare.shapes == solid.shapes);
}

#[test]
fn every_platform_draws_the_same_bytes() {
    let world = Geometry::world();
    let views =
        [View::World, View::local(52.5, 14.0, 2750.0), View::local(-10.0, 160.0, 2400.0), View::local(-41.0, 174.0, 900.0)];
    let hash = |view| {
        let land = land(&world, view, DETAIL, &Rules::default());
        let all: String = land.shapes.iter().map(|s| format!("{}{}", s.code, s.d)).collect();
        imbat::codes::sha256::hex(format!("{all}{}{}", land.borders, land.dashed).as_bytes())[..16].to_owned()
    };
    assert_eq!(views.map(hash), HASHES);
}

/// They change when the shapes or the drawing do; then look at the pictures before these are written anew.
const HASHES: [&str; 4] = ["0719876c92998c41", "195c603b4243791c", "727f02a59e47c026", "00348077f18245c5"];

#[test]
fn shapes_are_imported_from_both_forms() {
    let geojson = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"ISO_A3":"DEU"},"geometry":{"type":"Polygon","coordinates":[[[6,47],[10,47],[10,55],[6,55],[6,47]]]}},
        {"type":"Feature","properties":{"code":"PL"},"geometry":{"type":"MultiPolygon","coordinates":[[[[10,47],[24,47],[24,55],[10,55],[10,47]]]]}}]}"#;
    let topojson = r#"{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},
        "arcs":[[[10,47],[0,8]],[[10,55],[-4,0],[0,-8],[4,0]],[[10,47],[14,0],[0,8],[-14,0]]],
        "objects":{"countries":{"type":"GeometryCollection","geometries":[
        {"type":"Polygon","id":"276","arcs":[[0,1]]},{"type":"Polygon","properties":{"a3":"POL"},"arcs":[[-1,2]]}]}}}"#;
    for text in [geojson, topojson] {
        let got = import::read(text).unwrap();
        let rings: Vec<(&str, usize)> = got.units.iter().map(|u| (&*u.code, u.rings.len())).collect();
        assert_eq!(rings, [("DE", 1), ("PL", 1)]);
        assert_eq!(got.arcs.len(), 3, "one border and two coasts");
        assert!(got.is_in(got.unit("DE").unwrap(), 50.0, 8.0) && !got.is_in(got.unit("PL").unwrap(), 50.0, 8.0));
        assert_eq!(Geometry::decode(&bake::encode(&got)), Some(got));
    }
    assert_eq!(import::read("{").unwrap_err(), import::Fault::NotJson(1, 1));
    assert_eq!(import::read("{}").unwrap_err(), import::Fault::NoShapes);
    let nameless = geojson.replace("\"code\":\"PL\"", "\"name\":\"Poland\"");
    assert_eq!(import::read(&nameless).unwrap_err(), import::Fault::NoCode(2));
    let far = geojson.replace("[24,55]", "[2400,55]");
    assert_eq!(import::read(&far).unwrap_err(), import::Fault::NoPolygon(2));
}

#[test]
fn every_country_of_the_codes_is_linked_on_the_world_map() {
    let land = land_of(View::World);
    let tints: Vec<Tint> = imbat::codes::country::all()
        .iter()
        .filter(|c| c.alpha2 != "AQ")
        .map(|c| Tint {
            code: c.alpha2.into(),
            class: 1,
            title: c.alpha2.into(),
            href: format!("/{}/", c.alpha2),
            // Anywhere on the map: what has no shape is marked where its partner is.
            at: Some((10.0, 10.0)),
            name: None,
            group: None,
        })
        .collect();
    let wanted: Vec<Box<str>> = tints.iter().map(|t| t.code.clone()).collect();
    let map = Map { land: &land, has_borders: true, tints, layers: Vec::new(), flows: Vec::new(), home: None, digits: ['0'; 10] };
    let mut linked = draw(&map).linked;
    linked.sort();
    let missing: Vec<_> = wanted.iter().filter(|c| linked.binary_search(c).is_err()).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn countries_of_a_group_are_named_all_or_not_at_all() {
    let land = land_of(View::local(32.0, 37.0, 1400.0));
    let named = |group: Option<u8>, far: &str| {
        let tint = |code: &str, name: &str| Tint {
            code: code.into(),
            class: 1,
            title: name.into(),
            href: "/".into(),
            at: None,
            name: Some(Label::new(name)),
            group,
        };
        let tints = vec![tint("JO", "Jordan"), tint("SA", "Saudi Arabia"), tint("PS", far)];
        let layers = vec![Layer { size: Size::Wide, style: Style::Dots, dots: Vec::new() }];
        let map = Map { land: &land, has_borders: true, tints, layers, flows: Vec::new(), home: None, digits: ['0'; 10] };
        draw(&map).svg.matches("map-country").count()
    };
    let long = "A name that has no room in so small a place as this one";
    assert_eq!(named(None, long), 2);
    assert_eq!(named(Some(1), long), 0);
}
