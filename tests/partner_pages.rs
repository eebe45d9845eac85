//! The parts of the register of partners: nobody is left out of the pages of regions, schemes, years and letters, and the rows
//! of a table carry what a script needs to find them.

use crate::html::Kind;
use crate::html::attribute;
use crate::html::find;
use crate::html::text;
use crate::html::tokens;
use crate::site;
use crate::site::Files;
use crate::site::Ready;
use imbat::base::fold::fold;
use imbat::entities::Record;
use imbat::entities::partner::Partner;
use imbat::i18n::format::Format;
use imbat::portal::Options;
use imbat::standing::force;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// The attributes of every row of a partner: what the script reads.
fn rows(page: &str) -> Vec<Vec<(String, String)>> {
    starts(page, "tr").into_iter().map(|(attributes, _)| attributes).filter(|a| attribute(a, "data-p").is_some()).collect()
}

/// The attributes of every element of this name, and where its content begins.
fn starts(page: &str, wanted: &str) -> Vec<(Vec<(String, String)>, usize)> {
    let found = tokens(page).into_iter().filter_map(|token| match token.kind {
        Kind::Start(name, attributes, _) if name == wanted => Some((attributes, token.at.end)),
        _ => None,
    });
    found.collect()
}

/// Ids of the partners a page lists.
fn listed(ready: &Ready, path: &str) -> BTreeSet<String> {
    let page = made(ready, path);
    rows(&page).iter().filter_map(|a| attribute(a, "data-p").map(str::to_owned)).collect()
}

fn made(ready: &Ready, path: &str) -> String {
    let portal = ready.portal.as_ref().unwrap();
    match portal.make(path) {
        Some(Ok(bytes)) => String::from_utf8(bytes).unwrap(),
        Some(Err(diag)) => panic!("{path}: {}", ready.show(&diag)),
        None => panic!("{path}: nothing is made"),
    }
}

/// Path of a page in the language of this tag.
fn path(ready: &Ready, kind: &str, id: &str, tag: &str) -> String {
    let portal = ready.portal.as_ref().unwrap();
    let found = portal.paths_of(kind, id).into_iter().find(|(t, _)| *t == tag);
    format!("{}index.html", found.unwrap_or_else(|| panic!("{kind}:{id}")).1)
}

/// Ids of all pages of a kind.
fn ids(ready: &Ready, kind: &str) -> Vec<String> {
    let routes = &ready.portal.as_ref().unwrap().plan.routes;
    routes.iter().filter(|(k, ..)| *k == kind).map(|(_, id, _)| id.to_owned()).collect()
}

#[test]
fn no_partner_is_left_out_of_the_parts() {
    let (ready, _) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    let abroad = portal.site.partners.iter().filter(|p| !portal.site.is_national(p));
    let abroad: BTreeSet<String> = abroad.map(|p| p.id.to_string()).collect();
    let mut in_regions: BTreeSet<String> = BTreeSet::new();
    for id in ids(ready, "region") {
        let there = listed(ready, &path(ready, "region", &id, "en"));
        assert!(!there.is_empty() && there.is_subset(&abroad), "{id}: {there:?}");
        in_regions.extend(there);
    }
    assert_eq!(in_regions, abroad, "every partner abroad stands on the page of its region");
    for id in ids(ready, "scheme") {
        let is_so = |p: &Record<Partner>| {
            let mut all = portal.site.agreements_of(p).filter(|a| a.kind.word() == id);
            all.any(|a| !portal.figures.agreement(a).status.is_past())
        };
        let wanted: BTreeSet<String> = portal.site.partners.iter().filter(|p| is_so(p)).map(|p| p.id.to_string()).collect();
        assert_eq!(listed(ready, &path(ready, "scheme", &id, "tr")), wanted, "{id}");
    }
    let years = ids(ready, "partners-year");
    assert_eq!(years.last().map(String::as_str), Some("2026"));
    for id in years {
        let year: i16 = id.parse().unwrap();
        let in_force =
            |p: &Record<Partner>| portal.site.agreements_of(p).any(|a| force::is_in_force(a, &portal.figures.clock, year));
        let wanted: BTreeSet<String> = portal.site.partners.iter().filter(|p| in_force(p)).map(|p| p.id.to_string()).collect();
        assert_eq!(listed(ready, &path(ready, "partners-year", &id, "ar")), wanted, "{id}");
    }
}

#[test]
fn two_links_lead_from_the_register_to_every_part() {
    let (ready, files) = site::example();
    let start = made(ready, &path(ready, "partners", "", "en"));
    let hrefs = |page: &str| -> BTreeSet<String> {
        let all = starts(page, "a").into_iter().filter_map(|(a, _)| attribute(&a, "href").map(str::to_owned));
        all.map(|h| h.split('#').next().unwrap_or_default().replace("/intl/", "")).filter(|h| !h.is_empty()).collect()
    };
    let first = hrefs(&start);
    let mut reached = first.clone();
    for href in &first {
        if let Some(page) = files.get(&format!("{href}index.html")) {
            reached.extend(hrefs(std::str::from_utf8(page).unwrap()));
        }
    }
    for kind in ["region", "scheme", "partners-year", "country", "partner"] {
        for id in ids(ready, kind) {
            let wanted = path(ready, kind, &id, "en");
            assert!(reached.contains(wanted.trim_end_matches("index.html")), "{kind}:{id} at {wanted}");
        }
    }
}

#[test]
fn rows_are_found_by_every_name() {
    let (ready, _) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    for lang in portal.site.langs().all() {
        let tag = portal.site.langs().tag(lang);
        let page = made(ready, &path(ready, "partners", "", tag));
        let head = |at: usize| page[at..].split_once("</th>").map(|(head, _)| text(head)).unwrap_or_default();
        let cells = starts(&page, "tr").into_iter().filter_map(|(a, at)| Some((attribute(&a, "data-p")?.to_owned(), head(at))));
        let cells: BTreeMap<String, String> = cells.collect();
        for row in rows(&page) {
            let id = attribute(&row, "data-p").unwrap();
            let search = attribute(&row, "data-s").unwrap_or_default();
            assert_eq!(fold(search), search, "{tag} {id}: the words are folded");
            let found = format!("{} {search}", fold(&cells[id]));
            let partner = portal.site.partners.get(id).unwrap();
            let mut names: Vec<String> =
                portal.site.langs().all().filter_map(|l| partner.name.get(l).map(str::to_owned)).collect();
            names.extend(portal.site.langs().all().filter_map(|l| partner.city.get(l).map(str::to_owned)));
            names.extend(partner.native.iter().map(|(n, _)| n.to_string()));
            names.extend(
                partner.row.strings("search_names").iter().chain(&partner.row.strings("former_names")).map(ToString::to_string),
            );
            for name in names {
                for word in fold(&name).split(' ') {
                    assert!(found.contains(word), "{tag} {id}: {word:?} of {name:?} in {found:?}");
                }
            }
        }
    }
}

/// The invented portal with one partner more, which has these agreements.
fn with(agreements: &str) -> Ready {
    let mut files = site::invented();
    files.push(partner("zz-test", "Test University", "Test Üniversitesi", "FR", agreements));
    Ready::new(files, site::AS_OF, &Options::default())
}

fn partner(id: &str, en: &str, tr: &str, country: &str, agreements: &str) -> (String, Vec<u8>) {
    let source = "source = { name = \"Invented for tests\", retrieved = \"2026-11\", licence = \"CC0-1.0\" }";
    let text =
        format!("name.en = \"{en}\"\nname.tr = \"{tr}\"\nkind = \"university\"\ncountry = \"{country}\"\n{source}\n{agreements}");
    (format!("content/partners/{id}.toml"), text.into_bytes())
}

/// Runs of years of the one agreement, on the status day 23 November 2026.
fn years(lines: &str) -> Vec<(i16, i16)> {
    let ready = with(&format!("[[agreement]]\nid = \"zz\"\nkind = \"exchange\"\n{lines}"));
    let portal = ready.portal.as_ref().unwrap();
    let agreement = portal.site.partners.get("zz-test").unwrap().agreements.first().unwrap();
    force::years(agreement, &portal.figures.clock)
}

#[test]
fn years_in_force() {
    assert_eq!(years("from = 2014-12-31\nuntil = 2016-01-01\n"), [(2014, 2016)]);
    assert_eq!(years("first_year = \"2018/2019\"\nlast_year = \"2019/2020\"\n"), [(2018, 2020)]);
    // Nothing after the status day is known, and an agreement that begins after it was never in force.
    assert_eq!(years("from = 2025-01-01\nuntil = 2030-01-01\n"), [(2025, 2026)]);
    assert_eq!(years("from = 2026-12-01\nuntil = 2030-01-01\n"), []);
    // Without dates there is no year to guess.
    assert_eq!(years("validity = \"not published\"\n"), []);
    // Ended early: the year it ended in counts when it was in force on a day of it.
    assert_eq!(years("from = 2018-01-01\nuntil = 2024-01-01\nterminated = 2020-01-01\n"), [(2018, 2019)]);
    // A pause over a whole year makes two runs.
    let pause = "from = 2018-01-01\nuntil = 2022-12-31\nsuspended = { from = 2019-12-01, until = 2021-02-01 }\n";
    assert_eq!(years(pause), [(2018, 2019), (2021, 2022)]);
    // One that renews itself goes on until a confirmation is missing for too long.
    let renewed = years("from = 2010-01-01\nuntil = 2011-12-31\nrenewal = \"automatic\"\n");
    assert_eq!(renewed.len(), 1);
    assert!(renewed[0].0 == 2010 && renewed[0].1 > 2011 && renewed[0].1 < 2026, "{renewed:?}");
}

#[test]
fn letters_are_those_of_the_language() {
    let initial = |tag: &str, name: &str| Format::new(tag).unwrap().initial(name);
    for (tag, name, letter) in [
        ("en", "Éclair", "e"),
        ("en", "İzmir", "i"),
        ("en", "Çınar", "c"),
        ("tr", "Çınar", "ç"),
        ("tr", "İzmir", "i"),
        ("tr", "Isparta", "ı"),
        ("tr", "Ürgüp", "ü"),
        ("sv", "Åbo", "å"),
        ("de", "Öl", "o"),
        ("ar", "أكاديمية", "ا"),
        ("ar", "جامعة", "ج"),
        ("en", "„Łódź“", "l"),
    ] {
        assert_eq!(initial(tag, name).as_deref(), Some(letter), "{tag} {name}");
    }
    assert_eq!(initial("en", "42"), None);
    assert_eq!(Format::new("tr").unwrap().capital("i"), "İ");
    assert_eq!(Format::new("tr").unwrap().capital("ı"), "I");
}

#[test]
fn a_long_register_has_an_index_and_letters() {
    let mut files: Files = site::invented();
    let names =
        [("Izar", "Isparta Okulu"), ("Inca", "İnci Okulu"), ("Cedar", "Çınar Okulu"), ("Sheela", "Şile Okulu"), ("42", "42")];
    for n in 0..510 {
        let (en, tr) = names[n % names.len()];
        let country = ["FR", "DE", "JP", "TW", "XK"][n % 5];
        files.push(partner(&format!("zz-{n}"), &format!("{en} {n}"), &format!("{tr} {n}"), country, ""));
    }
    let ready = Ready::new(files, site::AS_OF, &Options::default());
    assert_eq!(ready.errors().iter().map(|d| ready.show(d)).collect::<Vec<_>>(), [""; 0]);
    let register = made(&ready, &path(&ready, "partners", "", "tr"));
    assert_eq!(rows(&register).len(), 0, "a register that is too long lists countries");
    let index = find(&register, ".country-index").first().map(|i| text(i)).unwrap_or_default();
    for country in ["Fransa", "Almanya", "Japonya", "Tayvan", "Kosova"] {
        assert!(index.contains(country), "{country} in {index}");
    }
    let band = find(&register, "nav").into_iter().find(|n| n.contains("by-letter")).unwrap();
    let letters: Vec<String> =
        find(band, "ul").last().map(|ul| find(ul, "a")).unwrap_or_default().iter().map(|a| text(a)).collect();
    let order: String = letters.iter().filter_map(|l| l.chars().next()).filter(|c| "IİÇŞ#".contains(*c)).collect();
    assert_eq!(order, "ÇIİŞ#", "{letters:?}");
    assert!(listed(&ready, &path(&ready, "partners-letter", "u0131", "tr")).contains("zz-0"));
    assert!(listed(&ready, &path(&ready, "partners-letter", "i", "en")).contains("zz-0"));
    assert!(listed(&ready, &path(&ready, "partners-letter", "i", "tr")).contains("zz-1"));
    // A letter of one language only: the page is there in the others, and says so.
    assert_eq!(listed(&ready, &path(&ready, "partners-letter", "u0131", "en")).len(), 0);
    let all: BTreeSet<String> =
        ids(&ready, "partners-letter").iter().flat_map(|id| listed(&ready, &path(&ready, "partners-letter", id, "tr"))).collect();
    assert_eq!(all.len(), ready.portal.as_ref().unwrap().site.partners.len(), "every partner stands under a letter");
}

#[test]
fn the_script_is_small_and_said_in_the_page() {
    let (ready, files) = site::example();
    let page = made(ready, &path(ready, "partners", "", "en"));
    let script = page.split("<script src=\"").nth(1).and_then(|p| p.split('"').next()).unwrap();
    let served = &files[script.trim_start_matches("/intl/")];
    assert!(served.len() < 8000, "{} bytes before compression", served.len());
    assert!(std::str::from_utf8(served).unwrap().lines().all(|l| !l.is_empty() && !l.starts_with("//")));
    let none = made(ready, &path(ready, "agreements", "", "en"));
    assert!(!none.contains("<script src"), "a page without the table has no script");
}
