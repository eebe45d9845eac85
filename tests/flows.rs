//! Regions, projects and mobility: vectors of the pure functions, and that rows about few people never leave the site.

use crate::site;
use crate::site::Ready;
use imbat::base::day::AcademicYear;
use imbat::entities::grant::Grant;
use imbat::entities::region::RegionScheme;
use imbat::persons::People;
use imbat::persons::Table;
use imbat::portal::Options;
use imbat::regions;
use imbat::regions::Region;
use imbat::standing::grant::GrantStatus;
use imbat::standing::grant::of_grant;

const FLOWS: &str = r#"year = "2023/2024"
source = { name = "Invented", retrieved = 2026-11-05, licence = "CC0-1.0" }
columns = ["partner", "direction", "type", "cycle", "count"]
rows = [
    ["example-university", "out", "study", "bachelor", 73311],
    ["sample-lake-university", "out", "study", "doctorate", 51177],
    ["sample-lake-university", "in", "study", "master", 4],
]
"#;
const ENROLMENT: &str = r#"year = "2023/2024"
basis = "citizenship"
source = { name = "Invented", retrieved = 2026-11-05, licence = "CC0-1.0" }
columns = ["country", "cycle", "count"]
rows = [["DE", "bachelor", 48231], ["XK", "doctorate", 1]]
"#;

fn ready(more: &[(&str, &str)]) -> Ready {
    let mut files = site::invented();
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    Ready::new(files, site::AS_OF, &Options::default())
}

#[test]
fn regions_of_countries() {
    let site = &ready(&[]).portal.unwrap().site;
    let scheme: &RegionScheme = &site.regions.get("sample-seas").unwrap().facts;
    let sea = Region::Own("inner-sea", &scheme.regions.first().unwrap().name);
    for (code, un, own) in [
        ("DE", Region::M49("155"), Region::M49("155")),
        ("TR", Region::M49("145"), Region::M49("145")),
        ("CL", Region::M49("419"), Region::M49("419")),
        // Moved by the scheme: into a region of its own, or of UN M49.
        ("IT", Region::M49("039"), sea),
        ("TW", Region::Unassigned, Region::M49("030")),
        // UN M49 has no region for these; they are never left out.
        ("AQ", Region::Unassigned, Region::Unassigned),
        ("XK", Region::Unassigned, Region::Unassigned),
        ("ZZ", Region::Unassigned, Region::Unassigned),
    ] {
        assert_eq!(regions::of(code, None), un, "{code}");
        assert_eq!(regions::of(code, Some(scheme)), own, "{code}");
    }
    let alone = RegionScheme { is_over_m49: false, ..scheme.clone() };
    assert_eq!(regions::of("DE", Some(&alone)), Region::Unassigned);
    assert_eq!(regions::of_territory("sample-island", scheme), sea);
    assert_eq!(regions::of_territory("nowhere", scheme), Region::Unassigned);
    assert_eq!(regions::around("145"), Some("142"));
    assert_eq!(regions::around("142"), None);
    assert_eq!(regions::m49("150"), Some("150"));
    assert_eq!(regions::m49("inner-sea"), None);
    // The scheme is not marked as used.
    assert!(site.region_scheme().is_none());
}

#[test]
fn every_country_is_in_one_region_or_in_none() {
    let none: Vec<&str> =
        imbat::codes::country::all().iter().map(|c| c.alpha2).filter(|c| regions::of(c, None) == Region::Unassigned).collect();
    assert_eq!(none, ["AQ", "TW", "XK"]);
}

#[test]
fn status_of_a_project() {
    let of = |term: &str, as_of: &str| {
        let text = format!("title = \"A\"\nprogramme = \"cost\"\nrole = \"partner\"\n{term}");
        let ready = ready(&[("content/grants/a.toml", &text)]);
        let grant: Grant = ready.portal.unwrap().site.grants.get("a").unwrap().facts.clone();
        of_grant(&grant, site::date(as_of))
    };
    let term = "start = 2025-03-01\nend = 2026-02-28\n";
    for (term, as_of, status) in [
        (term, "2025-02-28", GrantStatus::Upcoming),
        (term, "2025-03-01", GrantStatus::Running),
        (term, "2026-02-28", GrantStatus::Running),
        (term, "2026-03-01", GrantStatus::Ended),
        ("start = \"2025-03\"\nend = \"2026\"\n", "2025-03-01", GrantStatus::Running),
        ("start = \"2025-03\"\nend = \"2026\"\n", "2026-12-31", GrantStatus::Running),
        ("start = \"2025-03\"\nend = \"2026\"\n", "2027-01-01", GrantStatus::Ended),
        // What is not published is never guessed.
        ("start = \"2023\"\n", "2026-11-23", GrantStatus::Unclear),
        ("start = \"2027\"\n", "2026-11-23", GrantStatus::Upcoming),
        ("end = \"2013\"\n", "2026-11-23", GrantStatus::Ended),
        ("end = \"2030\"\n", "2026-11-23", GrantStatus::Unclear),
        ("", "2026-11-23", GrantStatus::Unclear),
    ] {
        assert_eq!(of(term, as_of), status, "{term}{as_of}");
    }
}

#[test]
fn totals_of_mobility() {
    let of = |rows: &str| {
        let text = format!("year = \"2023/2024\"\n{rows}");
        let ready = ready(&[("content/mobility/2023-2024.toml", &text)]);
        let portal = ready.portal.unwrap();
        let persons = portal.figures.persons();
        let year = AcademicYear::parse("2023/2024").unwrap();
        (persons.all(Table::Out, year), persons.all(Table::In, year))
    };
    let row = |n: i64| format!("columns = [\"direction\", \"type\", \"count\"]\nrows = [[\"out\", \"study\", {n}]]\n");
    assert_eq!(of(""), (People::Nothing, People::Nothing));
    assert_eq!(of(&row(0)), (People::Count(0), People::Nothing));
    assert_eq!(of(&row(1)), (People::Hidden, People::Nothing));
    assert_eq!(of(&row(4)), (People::Hidden, People::Nothing));
    assert_eq!(of(&row(5)), (People::Count(5), People::Nothing));
    assert_eq!(of("check_totals = { in = 12 }\n"), (People::Nothing, People::Count(12)));
}

#[test]
fn rows_about_few_people_never_leave_the_site() {
    let files = ready(&[("content/mobility/2023-2024.toml", FLOWS), ("content/enrolment/2023-2024.toml", ENROLMENT)]).build();
    let holds = |what: &str| -> Vec<&str> {
        let inside = files.iter().filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(what));
        inside.map(|(path, _)| &**path).filter(|path| !path.contains("/schema/")).collect()
    };
    // Only groups that are large enough are said, and only in the tables of groups. Rows that hide a small one are not: 48231
    // of 48232 would give the last one away.
    let of_people = |path: &&str| {
        let page = ["en/mobility/", "ar/mobility/", "tr/hareketlilik/"].iter().any(|p| path.starts_with(p));
        page || path.starts_with("data/v1/mobility.") || path.starts_with("data/v1/enrolment.")
    };
    for number in ["73311", "73,311", "73.311", "51177", "51,177", "51.177"] {
        let found = holds(number);
        assert!(found.iter().all(of_people), "{number}: {found:?}");
    }
    for number in ["48231", "48,231", "48.231"] {
        assert_eq!(holds(number), [""; 0], "{number}");
    }
    assert_eq!(holds("check_totals"), [""; 0]);
    // A file for the years there are, without a cell from one to four people.
    let cells = |path: &str| -> Vec<String> {
        let text = String::from_utf8(files[path].clone()).unwrap();
        let head: Vec<&str> = text.lines().next().unwrap().split(',').collect();
        let count = head.iter().position(|c| *c == "count").unwrap();
        text.lines().skip(1).map(|line| line.split(',').nth(count).unwrap().to_owned()).collect()
    };
    for path in ["data/v1/mobility.csv", "data/v1/enrolment.csv"] {
        let counts = cells(path);
        assert!(!counts.is_empty() && counts.iter().all(|c| !["1", "2", "3", "4"].contains(&c.as_str())), "{path}: {counts:?}");
    }
    // The total of a direction is said, where it is large enough.
    let pages = |of: &str| ["2023-2024/index.html", "index.html"].map(|page| format!("{of}/{page}"));
    assert_eq!(holds("124,488"), [pages("ar/mobility"), pages("en/mobility")].concat());
    assert_eq!(holds("124.488"), pages("tr/hareketlilik"));
}

#[test]
fn there_is_a_file_of_groups_only_where_there_are_years() {
    let mut files = site::invented();
    files.retain(|(path, _)| !path.starts_with("content/mobility/") && !path.starts_with("content/enrolment/"));
    let files = Ready::new(files, site::AS_OF, &Options::default()).build();
    assert!(files.keys().all(|path| !path.starts_with("data/v1/mobility") && !path.starts_with("data/v1/enrolment")));
}

#[test]
fn an_agreement_that_is_not_public_is_nowhere() {
    let text = "name = \"Hidden Accord\"\nparticipants = [\"sample-lake-university\"]\nkind = \"mou\"\nfrom = \"2025\"\npublic = false\n";
    let files = ready(&[("content/agreements/hidden-accord.toml", text)]).build();
    let found =
        files.iter().filter(|(_, b)| ["Hidden Accord", "hidden-accord"].iter().any(|w| String::from_utf8_lossy(b).contains(w)));
    assert_eq!(found.map(|(path, _)| &**path).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn names_of_regions_come_from_cldr() {
    for (tag, europe) in [("en", "Europe"), ("tr", "Avrupa"), ("ar", "أوروبا")] {
        let format = imbat::i18n::format::Format::new(tag).unwrap();
        assert_eq!(format.country("150"), europe);
        for (sub, around) in imbat::codes::country::SUBREGIONS {
            assert_ne!(format.country(sub), sub, "{tag}");
            assert_ne!(format.country(around), around, "{tag}");
        }
    }
}
