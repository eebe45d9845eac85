//! The balance family and the measures of people: vectors of the pure functions, and one case each computed by hand.

use crate::site;
use crate::site::Ready;
use imbat::base::dims::Dim;
use imbat::base::dims::Dims;
use imbat::base::period::Period;
use imbat::figures::Figure;
use imbat::figures::Reading;
use imbat::measures::diversity;
use imbat::portal::Options;
use std::collections::BTreeMap;

fn near(found: f64, wanted: f64, digits: i32) {
    assert!((found - wanted).abs() <= 0.5 * 10_f64.powi(-digits) + 1e-12, "{found} is not {wanted}");
}

#[test]
fn vectors_of_diversity() {
    // counts, H, J, e^H, concentration
    type Row<'a> = (&'a [f64], f64, Option<f64>, f64, f64);
    let rows: [Row; 4] = [
        (&[4.0; 5], 1.609_438, Some(1.0), 5.0, 0.2),
        (&[60.0, 20.0, 10.0, 5.0, 5.0], 1.158_215, Some(0.719_639), 3.1842, 0.415),
        (&[20.0], 0.0, None, 1.0, 1.0),
        (&[1.0, 1.0], std::f64::consts::LN_2, Some(1.0), 2.0, 0.5),
    ];
    for (counts, h, j, effective, concentration) in rows {
        near(diversity::shannon(counts), h, 6);
        assert!(diversity::shannon(counts).is_sign_positive(), "−0 is not a diversity");
        assert_eq!(diversity::pielou(counts).is_some(), j.is_some());
        if let (Some(found), Some(wanted)) = (diversity::pielou(counts), j) {
            near(found, wanted, 6);
        }
        near(diversity::effective(counts), effective, 4);
        near(diversity::concentration(counts), concentration, 4);
        near(1.0 / diversity::concentration(counts), 1.0 / concentration, 4);
    }
    // An empty category is none.
    near(diversity::shannon(&[4.0, 0.0, 4.0]), std::f64::consts::LN_2, 6);
}

#[test]
fn vectors_of_balance() {
    near(diversity::balance(100.0, 80.0).unwrap(), 0.1111, 4);
    near(diversity::balance(0.0, 10.0).unwrap(), -1.0, 4);
    near(diversity::balance(50.0, 50.0).unwrap(), 0.0, 4);
    assert_eq!(diversity::balance(0.0, 0.0), None);
}

#[test]
fn vectors_of_a_reference() {
    let partners = [70.0, 20.0, 6.0, 3.0, 1.0];
    let shares: BTreeMap<&str, f64> = imbat::codes::population::shares().collect();
    let world = ["150", "142", "019", "002", "009"].map(|r| shares[r]);
    for (share, printed) in world.iter().zip([0.0913, 0.5879, 0.1286, 0.1864, 0.0057]) {
        near(*share, printed, 4);
    }
    for ((ours, world), quotient) in partners.iter().zip(world).zip([7.668, 0.340, 0.467, 0.161, 1.741]) {
        near(ours / 100.0 / world, quotient, 3);
    }
    near(diversity::overlap(&partners.map(|p| p / 100.0), &world), 0.387, 3);
    near(diversity::pielou(&partners).unwrap(), 0.553_99, 5);
    near(diversity::effective(&partners), 2.4391, 4);
    near(diversity::concentration(&partners), 0.5346, 4);
}

const YEARS: [(&str, &str); 2] = [("2023/2024", "2023-2024"), ("2024/2025", "2024-2025")];

/// A portal whose registers are complete: twelve partners abroad, two years of mobility and enrolment.
fn ready() -> Ready {
    let mut files = site::invented();
    files.retain(|(path, _)| {
        ["content/partners/", "content/mobility/", "content/enrolment/", "content/indicators/", "content/agreements/"]
            .iter()
            .all(|folder| !path.starts_with(folder))
            && !path.starts_with("content/policy/")
            && !path.starts_with("content/networks/")
            && !path.starts_with("content/grants/")
            && !path.starts_with("content/programmes/")
            && !path.starts_with("content/pages/")
            && !path.starts_with("content/calls/")
            && !path.starts_with("content/news/")
            && !path.starts_with("content/quality/")
    });
    for (path, text) in &mut files {
        if path == "content/institution.toml" {
            let old = String::from_utf8(text.clone()).unwrap();
            let kept: Vec<&str> = old.split("[coverage]").take(1).collect();
            let coverage = "[coverage]\npartners = \"complete\"\nagreements = \"complete\"\nmobility = \"complete\"\nenrolment = \"complete\"\n";
            *text = format!("{}{coverage}", kept[0]).into_bytes();
        }
    }
    // Germany 5, France 3, Japan 2, Chile 1, Kenya 1.
    let countries = ["DE", "DE", "DE", "DE", "DE", "FR", "FR", "FR", "JP", "JP", "CL", "KE"];
    for (n, country) in countries.iter().enumerate() {
        let text = format!(
            "name = \"Sample {n}\"\nkind = \"university\"\ncountry = \"{country}\"\n\n[[agreement]]\nid = \"sample-{n}-exchange\"\n\
             kind = \"exchange\"\nfrom = 2020-01-01\nuntil = 2030-12-31\n"
        );
        files.push((format!("content/partners/sample-{n}.toml"), text.into_bytes()));
    }
    let source = "source = { name = \"Invented\", retrieved = 2026-11-05, licence = \"CC0-1.0\" }\n";
    for (n, (year, name)) in YEARS.iter().enumerate() {
        let mut rows = String::new();
        for partner in 0..12 {
            // 10 and 12 go to each partner for study, 8 and 6 come; the last partner sends nobody in the second year.
            let (went, came) = (10 + 2 * n, if n == 1 && partner == 11 { 0 } else { 8 - 2 * n });
            rows.push_str(&format!("    [\"out\", \"study\", \"exchange\", \"sample-{partner}\", \"master\", {went}],\n"));
            rows.push_str(&format!("    [\"in\", \"study\", \"exchange\", \"sample-{partner}\", \"master\", {came}],\n"));
        }
        rows.push_str("    [\"out\", \"traineeship\", \"exchange\", \"sample-0\", \"master\", 7],\n");
        rows.push_str("    [\"out\", \"teaching\", \"exchange\", \"sample-1\", \"\", 6],\n");
        let text = format!(
            "year = \"{year}\"\n{source}columns = [\"direction\", \"type\", \"scheme\", \"partner\", \"cycle\", \"count\"]\nrows = [\n{rows}]\n"
        );
        files.push((format!("content/mobility/{name}.toml"), text.into_bytes()));
        let more = 20 * n;
        let text = format!(
            "year = \"{year}\"\nbasis = \"citizenship\"\n{source}columns = [\"country\", \"cycle\", \"count\", \"entrants\"]\nrows = [\n\
             [\"TR\", \"bachelor\", 900, 200],\n[\"TR\", \"master\", 100, 50],\n[\"DE\", \"bachelor\", {}, 12],\n[\"DE\", \"master\", 10, 6],\n\
             [\"SY\", \"master\", 10, 5],\n]\n",
            60 + more
        );
        files.push((format!("content/enrolment/{name}.toml"), text.into_bytes()));
    }
    for id in [
        "m01", "m02", "m05", "m06", "m07", "m08", "x01", "x02", "x03", "x04", "x05", "x06", "b01", "b02", "b03", "b04", "b05",
        "b06", "b07", "b08",
    ] {
        let unit = match id {
            "m01" | "m02" | "m08" | "x01" | "x02" | "x06" | "b07" => "percent",
            "m05" | "m07" | "x05" => "count",
            _ => "index",
        };
        let text = format!(
            "title = \"{id}\"\ndefinition = \"Invented\"\nelement = \"8\"\nunit = \"{unit}\"\ndirection = \"context\"\n\
             method = \"computed\"\ncomputed = \"{id}\"\n"
        );
        files.push((format!("content/indicators/{id}.toml"), text.into_bytes()));
    }
    let staff = format!(
        "title = \"m03\"\ndefinition = \"Invented\"\nelement = \"2\"\nunit = \"percent\"\ndirection = \"up\"\nmethod = \"observed\"\n{source}\
         [[obs]]\nperiod = \"2024/2025\"\nnum = 30\nden = 300\n{source}"
    );
    files.push(("content/indicators/m03.toml".to_owned(), staff.into_bytes()));
    Ready::new(files, site::AS_OF, &Options::default())
}

fn figure(ready: &Ready, id: &str, dims: &[(Dim, &str)], year: Option<&str>) -> Figure {
    let dims = Dims(dims.iter().map(|(d, v)| (*d, Box::from(*v))).collect());
    let period = year.map(|y| Period::parse(y).unwrap());
    ready.portal.as_ref().expect("a portal").figures.figure(id, &dims, period.as_ref())
}

#[test]
fn people_by_hand() {
    let ready = ready();
    assert!(ready.errors().is_empty(), "{:?}", ready.errors().iter().map(|d| ready.show(d)).collect::<Vec<_>>());
    let last = Some("2024/2025");
    let pair = |id: &str, dims: &[(Dim, &str)], year| match figure(&ready, id, dims, year).reading {
        Reading::Value(_, Some(pair)) => pair,
        other => panic!("{id}: {other:?}"),
    };
    let value = |id: &str, dims: &[(Dim, &str)], year| figure(&ready, id, dims, year).value().unwrap_or(f64::NAN);
    // Students: 900 + 100 of the home country, then Germany 60 + 10 and Syria 10; 20 more from Germany a year later.
    assert_eq!(pair("m01", &[], Some("2023/2024")), (80.0, 1080.0));
    assert_eq!(pair("m01", &[], last), (100.0, 1100.0));
    assert_eq!(pair("m02", &[(Dim::Cycle, "bachelor")], last), (80.0, 980.0));
    assert_eq!(pair("m02", &[(Dim::Cycle, "master")], last), (20.0, 120.0));
    // Germany and Syria.
    near(value("m05", &[], last), 2.0, 6);
    near(value("m06", &[], last), 2.0 / 100.0, 6);
    // New: 12 + 6 + 5.
    near(value("m07", &[], last), 23.0, 6);
    // Students out in the second year: 12 × 12 + 7 trainees; in: 11 × 6.
    assert_eq!(pair("x01", &[], last), (151.0, 1100.0));
    assert_eq!(pair("x02", &[], last), (66.0, 1100.0));
    assert_eq!(pair("m08", &[], last), (66.0 - 151.0, 1100.0));
    near(value("x03", &[], last), (66.0 - 151.0) / (66.0 + 151.0), 9);
    // Nine partners have 22 out and 14 in over the two years. Partner 0 has 7 more out each year, partner 1 six; partner 11
    // has 8 in. The median of twelve is that of the nine.
    near(value("x04", &[], None), 14.0 / 22.0, 9);
    near(value("x05", &[(Dim::Direction, "out")], last), 7.0, 6);
    near(value("x05", &[(Dim::Direction, "in")], last), 0.0, 6);
    // Staff is known for the second year alone.
    assert_eq!(pair("x06", &[(Dim::Direction, "out")], last), (6.0, 300.0));
    assert_eq!(figure(&ready, "x06", &[(Dim::Direction, "out")], Some("2023/2024")).value(), None);
}

#[test]
fn balance_by_hand() {
    let ready = ready();
    let value = |id: &str, dims: &[(Dim, &str)]| figure(&ready, id, dims, None).value().unwrap_or(f64::NAN);
    let counts = [5.0, 3.0, 2.0, 1.0, 1.0];
    let h: f64 = counts.iter().map(|c| -(c / 12.0) * f64::ln(c / 12.0)).sum();
    near(value("b01", &[]), h, 9);
    near(value("b02", &[]), h / f64::ln(5.0), 9);
    near(value("b03", &[]), f64::exp(h), 9);
    // 25 + 9 + 4 + 1 + 1 = 40 of 144.
    near(value("b04", &[]), 40.0 / 144.0, 9);
    near(value("b04", &[(Dim::Of, "gini-simpson")]), 104.0 / 144.0, 9);
    near(value("b03", &[(Dim::Of, "hill-2")]), 144.0 / 40.0, 9);
    // Western Europe 8, Eastern Asia 2, Latin America 1, Africa south of the Sahara 1.
    near(value("b04", &[(Dim::Of, "regions")]), (64.0 + 4.0 + 1.0 + 1.0) / 144.0, 9);
    near(value("b05", &[(Dim::Region, "150")]), 8.0 / 12.0 / 0.0913, 2);
    near(value("b05", &[(Dim::Region, "009")]), 0.0, 9);
    let shares: BTreeMap<&str, f64> = BTreeMap::from([("002", 1.0), ("009", 0.0), ("019", 1.0), ("142", 2.0), ("150", 8.0)]);
    let world: BTreeMap<&str, f64> = imbat::codes::population::shares().collect();
    let apart: f64 = shares.iter().map(|(r, n)| (n / 12.0 - world[r]).abs()).sum();
    near(value("b06", &[]), 1.0 - apart / 2.0, 9);
    near(value("b07", &[]), 400.0 / 17.0, 9);
    // Eastern Asia in the second year: two partners, 12 out and 6 in each.
    near(value("b08", &[(Dim::Region, "030")]), (12.0 - 24.0) / 36.0, 9);
}

/// What one corrected row changes, and nothing else.
#[test]
fn one_row_of_mobility_changes_what_depends_on_it() {
    let mut files = site::folder("examples/poyraz");
    let before = Ready::new(files.clone(), site::AS_OF, &Options::default());
    let path = "content/mobility/2025-2026.toml";
    let text = files.iter().find(|(p, _)| p == path).map(|(_, b)| String::from_utf8(b.clone()).unwrap()).unwrap();
    // The first outgoing study row of an Erasmus partner with at least twenty people gets one more; so do the totals.
    let row = text.lines().find(|l| l.contains("\"out\", \"study\", \"erasmus-ka131\"") && count(l) >= 5).expect("such a row");
    let raised = row.replace(&format!(", {}]", count(row)), &format!(", {}]", count(row) + 1));
    let total = text.lines().find(|l| l.starts_with("check_totals")).expect("totals").to_owned();
    let out: i64 = total.split("out = ").nth(1).and_then(|t| t.split([',', ' ', '}']).next()).unwrap().parse().unwrap();
    let text = text.replace(row, &raised).replace(&total, &total.replace(&format!("out = {out}"), &format!("out = {}", out + 1)));
    files.retain(|(p, _)| p != path);
    files.push((path.to_owned(), text.into_bytes()));
    let after = Ready::new(files, site::AS_OF, &Options::default());
    assert!(after.errors().is_empty());
    let (before, after) = (before.portal.unwrap(), after.portal.unwrap());
    let mut changed: Vec<String> = Vec::new();
    for indicator in &before.site.indicators {
        let (old, new) = (before.figures.figures_of(&indicator.id), after.figures.figures_of(&indicator.id));
        assert_eq!(old.len(), new.len(), "{}", indicator.id);
        for (old, new) in old.iter().zip(new).filter(|(old, new)| old.reading != new.reading || old.counts != new.counts) {
            assert!(old.period.is_none() || old.period == Period::parse("2025/2026"), "{}: another year changed", indicator.id);
            changed.push(format!("{} {}", indicator.id, new.dims.iso()).trim_end().to_owned());
        }
    }
    // Outgoing students and what is made of them; the balance of the partner's region; the partner's own ratio may move the
    // median, and with it x04.
    changed.retain(|c| c != "x04");
    assert_eq!(changed, ["b08 region=155", "m08", "p05", "p06", "x01", "x03"]);
}

/// The number at the end of a row.
fn count(row: &str) -> i64 {
    row.trim_end_matches([',', ']', ' ']).rsplit(", ").next().and_then(|n| n.parse().ok()).unwrap_or(-1)
}
