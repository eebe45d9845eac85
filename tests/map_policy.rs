//! Neutrality as data: which borders are dashed, who is named together, where places may lie, and that what the policy page
//! says of the built-in shapes is true of them.

use crate::site;
use crate::site::Ready;
use imbat::draw::map::geometry::Geometry;
use imbat::draw::map::land::DETAIL;
use imbat::draw::map::projection::View;
use imbat::entities::map::DASHED;
use imbat::entities::map::MapPolicy;
use imbat::entities::map::Style;
use imbat::entities::map::TOGETHER;
use imbat::entities::map::Worldview;
use imbat::entities::map::pair;
use imbat::portal::Options;
use std::fmt::Write as _;

const SETTINGS: &str = "base_url = \"https://portal.example.edu/\"\nlanguages = [\"en\", \"tr\", \"ar\"]\n";
const INSTITUTION: &str = "name.en = \"Sample Home University\"\ncountry = \"TR\"\ncity.en = \"Sample City\"\nlat = 38.3\nlon = 26.6\n\
    website = \"https://home.example.edu/\"\nacademic_year_end = \"--08-31\"\ntime_zone = \"Europe/Istanbul\"\nofficial = false\n\
    invented = true\nsource = { name = \"Invented\", retrieved = 2026-11-02 }\n";

fn ready(files: Vec<(String, Vec<u8>)>) -> Ready {
    let own = [("imbat.toml", SETTINGS), ("content/institution.toml", INSTITUTION)];
    let own = own.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    Ready::new(own.into_iter().chain(files).collect(), site::AS_OF, &Options::default())
}

fn with(policy: &str) -> Ready {
    ready(vec![("content/map.toml".to_owned(), policy.as_bytes().to_vec())])
}

#[test]
fn every_dashed_pair_has_a_border_in_the_built_in_shapes() {
    let world = Geometry::world();
    for (a, b) in DASHED {
        assert!(world.touch(a, b), "{a} and {b} share no line");
        assert!(world.touch(b, a));
    }
    // Neighbours only across the sea, or across the seam of the source at 180°, have none.
    for (a, b) in [("CN", "TW"), ("CY", "TR"), ("RU", "US"), ("CYN", "TR"), ("AQ", "AQ1")] {
        assert!(!world.touch(a, b), "{a} and {b}");
    }
    for code in TOGETHER.iter().flat_map(|group| group.iter()) {
        assert!(world.unit(code).is_some(), "{code}");
    }
}

#[test]
fn what_the_page_says_of_the_built_in_shapes_is_true() {
    let world = Geometry::world();
    let holds = |code: &str, lat: f64, lon: f64| {
        let inside: Vec<&str> = world.units.iter().filter(|u| world.is_in(u, lat, lon)).map(|u| &*u.code).collect();
        assert_eq!(inside, [code], "{lat} {lon}");
    };
    holds("CN", 35.2, 79.2); // Aksai Chin
    holds("KAS", 35.4, 77.0);
    holds("IN", 34.08, 74.8); // Srinagar
    holds("PK", 35.9, 74.3); // Gilgit
    holds("IL", 33.05, 35.77); // Golan
    holds("PS", 31.78, 35.23); // East Jerusalem
    holds("UA", 45.0, 34.1); // Crimea
    holds("RU", 44.1, 145.9); // Kunashir
    holds("SD", 9.6, 28.4); // Abyei
    holds("EH", 26.5, -9.5); // east of the berm
    holds("EH", 24.5, -14.0); // west of it
    holds("CY", 35.01, 33.69); // buffer zone
    holds("CY", 34.98, 33.73); // Dhekelia
    holds("GE", 43.0, 41.02);
    holds("GE", 42.22, 43.97);
    holds("MD", 46.84, 29.63);
    for code in ["XK", "PS", "TW"] {
        assert!(world.unit(code).is_some(), "{code}");
    }
    assert!(world.touch("IL", "SY") && world.touch("IN", "PK"));
}

#[test]
fn without_a_file_the_list_holds_and_a_file_changes_only_what_it_names() {
    let plain = MapPolicy::default();
    assert_eq!(plain.lines().len(), DASHED.len());
    assert!(plain.lines().values().all(|s| *s == Style::Dashed));
    assert_eq!(plain.classes, [1, 2, 5, 10]);
    assert_eq!(plain.groups().len(), TOGETHER.len());
    let empty = with("").portal.unwrap().site.map_policy();
    assert_eq!((empty.lines(), empty.groups(), empty.classes), (plain.lines(), plain.groups(), plain.classes));

    let own = with("[[border]]\nbetween = [\"XK\", \"RS\"]\nstyle = \"solid\"\n[[together]]\ncountries = [\"PS\", \"JO\"]\n");
    let policy = own.portal.unwrap().site.map_policy();
    let mut wanted = plain.lines();
    wanted.insert(pair("XK", "RS"), Style::Solid);
    assert_eq!(policy.lines(), wanted);
    // A group that shares a country with another is one with it: nobody of either is named alone.
    let group = policy.groups().into_iter().find(|g| g.contains("JO")).unwrap();
    assert_eq!(group.iter().map(|c| &**c).collect::<Vec<_>>(), ["IL", "JO", "PS"]);
    assert_eq!(policy.groups().len(), TOGETHER.len());

    let file = MapPolicy { worldview: Worldview::File, ..MapPolicy::default() };
    assert!(file.lines().is_empty());
}

#[test]
fn the_atlas_follows_the_policy() {
    let cyprus = View::local(35.1, 33.2, 120.0);
    let land = |policy: &str| with(policy).portal.unwrap().atlas.land(cyprus, DETAIL);
    let neutral = land("");
    assert!(!neutral.dashed.is_empty() && neutral.shape("CYN").is_some());
    let merged = land("[[merge]]\nunit = \"CYN\"\ninto = \"CY\"\n");
    assert!(merged.dashed.is_empty() && merged.shape("CYN").is_none());
    let solid = land("[[border]]\nbetween = [\"CY\", \"CYN\"]\nstyle = \"solid\"\n");
    assert!(solid.dashed.is_empty() && !solid.borders.is_empty());
    let bare = land("borders = \"none\"\n");
    assert!(bare.dashed.is_empty() && bare.borders.is_empty() && bare.shapes == neutral.shapes);

    let portal = with("classes = [1, 3, 9, 27]\n").portal.unwrap();
    assert_eq!([0, 1, 2, 3, 8, 9, 26, 27, 400].map(|n| portal.atlas.class(n)), [0, 1, 1, 2, 2, 3, 3, 4, 4]);
    assert!(portal.atlas.group("IL").is_some() && portal.atlas.group("IL") == portal.atlas.group("PS"));
    assert_eq!(portal.atlas.group("DE"), None);
}

#[test]
fn shapes_of_a_portal_are_used_and_named() {
    let geojson = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"TR"},"geometry":{"type":"Polygon","coordinates":[[[26,36],[45,36],[45,42],[26,42],[26,36]]]}},
        {"type":"Feature","properties":{"code":"QZA"},"geometry":{"type":"Polygon","coordinates":[[[45,36],[50,36],[50,42],[45,42],[45,36]]]}}]}"#;
    let geometry = imbat::atlas::import::read(geojson).unwrap();
    let bytes = imbat::draw::map::bake::encode(&geometry);
    let policy = "worldview = \"file\"\n[[border]]\nbetween = [\"TR\", \"QZA\"]\nstyle = \"dashed\"\n\
        [shapes]\nname = \"Sample office of maps\"\nlicence = \"CC-BY-4.0\"\nretrieved = 2026-11-02\n";
    let files = |policy: Option<&str>| {
        let policy = policy.map(|p| ("content/map.toml".to_owned(), p.as_bytes().to_vec()));
        policy.into_iter().chain([("content/map.shapes".to_owned(), bytes.clone())]).collect::<Vec<_>>()
    };
    let own = ready(files(Some(policy)));
    assert!(own.errors().is_empty(), "{:?}", own.errors());
    let made = own.build();
    let page = String::from_utf8(made["en/about/maps/index.html"].clone()).unwrap();
    for words in ["Sample office of maps", "CC-BY-4.0", "QZA", "dashed"] {
        assert!(page.contains(words), "{words}");
    }
    // Nothing is said of shapes that are not drawn.
    assert!(!page.contains("Natural Earth") && !page.contains("Crimea"));
    let portal = own.portal.unwrap();
    assert_eq!(*portal.site.geometry, geometry);
    assert!(!portal.atlas.land(View::local(39.0, 42.0, 900.0), DETAIL).dashed.is_empty());

    let codes = |ready: &Ready| ready.errors().iter().map(|d| d.code).collect::<Vec<_>>();
    assert_eq!(codes(&ready(files(None))), ["map-source-missing"]);
}

#[test]
fn the_quick_look_agrees_with_the_whole_one() {
    let world = Geometry::world();
    let mut dice = site::Dice::new(28);
    for _ in 0..400 {
        let unit = &world.units[dice.below(world.units.len())];
        let (lat, lon) = (dice.below(1_800) as f64 / 10.0 - 90.0, dice.below(3_600) as f64 / 10.0 - 180.0);
        let quick = world.km_to_any(&[&*unit.code].into(), lat, lon);
        assert_eq!(quick, world.km_to(unit, lat, lon), "{} {lat} {lon}", unit.code);
    }
    // Fiji and Russia reach over 180°.
    for (code, lat, lon) in [("FJ", -17.8, 178.0), ("RU", 67.3, -177.0), ("RU", 67.3, 177.0), ("AQ", -75.0, 0.0)] {
        assert_eq!(world.km_to_any(&[code].into(), lat, lon), 0.0, "{code}");
    }
    assert_eq!(world.km_to_any(&["BV"].into(), 0.0, 0.0), f64::INFINITY);
}

#[test]
fn thousands_of_places_are_looked_up_in_time() {
    // Places of one large and many small countries, all inside: the usual case.
    let places = [
        ("US", 40.0, -100.0),
        ("RU", 60.0, 100.0),
        ("DE", 50.5, 9.0),
        ("FR", 47.0, 2.5),
        ("CA", 55.0, -110.0),
        ("TR", 39.0, 33.0),
    ];
    let mut files = Vec::new();
    for n in 0..2_000 {
        let (country, lat, lon) = places[n % places.len()];
        let (lat, lon) = (lat + (n % 7) as f64 / 10.0, lon + (n % 11) as f64 / 10.0);
        let mut text = String::new();
        write!(text, "name = \"S {n}\"\nkind = \"university\"\ncountry = \"{country}\"\nlat = {lat}\nlon = {lon}\n").unwrap();
        files.push((format!("content/partners/p{n}.toml"), text.into_bytes()));
    }
    let ready = ready(files);
    assert!(ready.errors().is_empty());
    let site = &ready.portal.as_ref().unwrap().site;
    let rule = imbat::check::rules::ALL.iter().find(|r| r.name == "r28_coordinates").unwrap();
    let mut diags = imbat::base::diag::Diags::default();
    let start = std::time::Instant::now();
    (rule.check)(site, &mut diags);
    assert!(diags.is_empty(), "{:?}", diags.sorted());
    // Without optimization, on a busy machine; a build has a fiftieth of this.
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    println!("{:?} for 2 000", start.elapsed());
}
