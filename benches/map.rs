//! What the maps of the invented university cost: bytes on the wire and time on one core, each beside its bar.
//!
//! `cargo bench --bench map`. Sizes are those of brotli at its highest level; times are the middle of several runs.

use imbat::base::diag::Diags;
use imbat::draw::map::dodge::Seed;
use imbat::draw::map::dodge::dodge;
use imbat::draw::map::geometry::Geometry;
use imbat::draw::map::land::DETAIL;
use imbat::draw::map::land::Rules;
use imbat::draw::map::land::land;
use imbat::draw::map::projection::View;
use imbat::portal;
use imbat::portal::Options;
use imbat::portal::Portal;
use imbat::read::disk;
use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

#[expect(clippy::expect_used, reason = "a benchmark that cannot begin has nothing to say")]
fn main() {
    let mut diags = Diags::default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/poyraz");
    let sources = disk::read(&root, None).expect("the sample can be read");
    let portal = portal::prepare(&sources, &Options::default(), &mut diags).expect("the sample can be shown");

    println!("{:<58} {:>10} {:>10}", "", "measured", "bar");
    let world = Geometry::world();
    let bytes = imbat::draw::map::bake::encode(&world);
    time("shapes read (ms)", 5.0, 20, || drop(black_box(Geometry::decode(&bytes))));
    let rules = Rules::default();
    time("world drawn (ms)", 15.0, 20, || drop(black_box(land(&world, View::World, DETAIL, &rules))));
    time("Europe drawn (ms)", 15.0, 20, || drop(black_box(land(&world, View::local(52.5, 14.0, 2750.0), 0.5, &rules))));
    time("a partner's surroundings drawn (ms)", 15.0, 20, || {
        drop(black_box(land(&world, View::local(48.0, 14.0, 800.0), 2.0, &rules)));
    });
    let seeds = crowd(500);
    time("500 dots parted (ms)", 50.0, 10, || drop(black_box(dodge(&seeds, (1000.0, 750.0), None, |_| 9.0))));

    let paths: Vec<String> =
        portal.paths().map(|p| p.to_string()).filter(|p| p.starts_with("en/") && p.ends_with(".html")).collect();
    size(&portal, &paths, "world of 180 partners in 80 countries (KiB)", 26.0, &|p| p == "en/partners/index.html");
    size(&portal, &paths, "largest region (KiB)", 20.0, &|p| p.starts_with("en/partners/region/"));
    size(&portal, &paths, "largest country (KiB)", 6.0, &|p| p.starts_with("en/partners/country/"));
    size(&portal, &paths, "largest surroundings of a partner (KiB)", 6.0, &|p| {
        p.starts_with("en/partners/") && p.matches('/').count() == 3
    });
}

/// Places in a Europe-sized crowd, the same in every run: a linear congruential generator with the constants of Knuth's
/// MMIX.
fn crowd(n: usize) -> Vec<Seed> {
    let mut state = 1_u64;
    let mut unit = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..n).map(|_| Seed { x: 100.0 + 800.0 * unit(), y: 100.0 + 550.0 * unit(), count: 1, r: 4.5 }).collect()
}

fn time(what: &str, bar: f64, runs: usize, mut work: impl FnMut()) {
    let mut took: Vec<f64> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    took.sort_by(f64::total_cmp);
    println!("{what:<58} {:>10.2} {bar:>10}", took[runs / 2]);
}

/// The largest map among some pages.
fn size(portal: &Portal, paths: &[String], what: &str, bar: f64, wanted: &dyn Fn(&str) -> bool) {
    let largest = paths.iter().filter(|p| wanted(p)).filter_map(|path| {
        let page = String::from_utf8(portal.make(path)?.ok()?).ok()?;
        let start = page.find("<svg class=\"map ")?;
        let end = start + page[start..].find("</figure>")?;
        Some((packed(&page.as_bytes()[start..end]), end - start, path))
    });
    match largest.max() {
        Some((wire, raw, path)) => {
            println!("{what:<58} {:>10.1} {bar:>10}   {path}, {:.0} KiB unpacked", wire as f64 / 1024.0, raw as f64 / 1024.0);
        }
        None => println!("{what:<58} {:>10} {bar:>10}", "no page"),
    }
}

fn packed(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 11, 22);
    let written = writer.write_all(bytes);
    drop(writer);
    if written.is_ok() { out.len() } else { usize::MAX }
}
