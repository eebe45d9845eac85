//! Calls, events, services, documents, glossary: rules, the table of statuses, pages and calendars.

use crate::diagnostics::found;
use imbat::base::day::Date;
use imbat::base::day::MonthDay;
use imbat::base::diag::Diags;
use imbat::base::moment::Moment;
use imbat::base::moment::When;
use imbat::codes::sha256;
use imbat::entities::call::Call;
use imbat::portal;
use imbat::portal::Options;
use imbat::portal::Portal;
use imbat::read::Sources;
use imbat::standing::call::of_call;
use std::fs;
use std::path::Path;

fn call(lines: &str) -> Vec<String> {
    let text = format!("title.en = \"T\"\nscheme = \"other\"\n{lines}");
    found(&[("content/calls/c.toml", &text)])
}

#[test]
fn moments_are_read_and_repaired() {
    let iso = |typed: &str| Moment::parse(typed).map(Moment::iso);
    assert_eq!(iso("2026-02-02T09:00:00+03:00").as_deref(), Some("2026-02-02T09:00:00+03:00"));
    assert_eq!(iso("2026-02-02 09:00Z").as_deref(), Some("2026-02-02T09:00:00+00:00"));
    assert_eq!(iso("2026-02-02T09:00").as_deref(), Some("2026-02-02T09:00:00"));
    for bad in [
        "2026-02-30T09:00Z",
        "2026-02-02T24:00Z",
        "2026-02-02T9:00Z",
        "2026-02T09:00Z",
        "2026-02-02T09:00+3",
        "",
        "T",
        "é-é T é:é+é:é",
    ] {
        assert_eq!(Moment::parse(bad), None, "{bad}");
    }
    let moment = Moment::parse("2026-02-02T01:30:00+03:00").unwrap();
    assert_eq!(moment.stamp(), "20260201T223000Z");
    assert_eq!(moment.day_in("America/New_York").to_string(), "2026-02-01");
    assert_eq!(moment.day_in("Europe/Istanbul").to_string(), "2026-02-02");
    assert_eq!(moment.in_zone("Europe/Berlin").map(Moment::iso).as_deref(), Some("2026-02-02T01:30:00+01:00"));
    assert_eq!(moment.in_zone("Nowhere"), None);
    assert!(matches!(When::parse("2026"), Some(When::Day(_))));
}

#[test]
fn dates_of_calls() {
    let both = |open: &str, close: &str| call(&format!("open = {open}\nclose = {close}\n"));
    assert_eq!(both("2026-02-02", "2026-02-02"), [""; 0]);
    assert_eq!(both("2026-02-03", "2026-02-02"), ["moments-order 4"]);
    assert_eq!(both("2026-02-02T09:00:00+03:00", "2026-02-02T09:00:00+03:00"), ["moments-order 4"]);
    assert_eq!(both("2026-02-02T09:00:00+03:00", "2026-02-02T08:00:00+01:00"), [""; 0]);
    assert_eq!(both("2026-02-02", "2026-03-02T17:00:00"), ["moment-offset 4 -> 2026-03-02T17:00:00+03:00"]);
    assert_eq!(both("2026-02-02", "\"02.03.2026 17:00\""), ["moment-invalid 4 -> 2026-03-02T17:00:00"]);
    assert_eq!(both("2026-02-02", "\"2026-03-02T24:00:00+03:00\""), ["moment-invalid 4 -> 2026-03-02T23:59:00+03:00"]);
    assert_eq!(both("2026-02-02", "\"soon\""), ["moment-invalid 4"]);
    assert_eq!(both("2026-02-02", "true"), ["wrong-type 4"]);
    assert_eq!(call("open = 2026-02-02\n"), [""; 0]);
    assert_eq!(call(""), ["call-dates-missing 1"]);
    assert_eq!(call("dates = \"not published\"\n"), [""; 0]);
    assert_eq!(call("close = 2026-02-02\ndates = \"not published\"\n"), ["call-dates-both 4"]);
    assert_eq!(call("close = 2026-02-02\nresults_on = 2026-02-01\n"), ["results-early 4"]);
    let event = |lines: &str| found(&[("content/events/e.toml", &format!("title.en = \"T\"\nstart = 2026-02-02\n{lines}"))]);
    assert_eq!(event(""), [""; 0]);
    assert_eq!(event("end = 2026-02-01\n"), ["moments-order 3"]);
}

#[test]
fn documents_can_be_opened() {
    let one = |lines: &str| format!("[[document]]\nid = \"a\"\ntitle.en = \"T\"\nkind = \"form\"\nlang = \"en\"\n{lines}");
    let hash = sha256::hex(b"abc");
    let check = |lines: &str| found(&[("content/documents.toml", &one(lines)), ("static/f/form.pdf", "abc")]);
    assert_eq!(check("url = \"https://example.edu/\"\n"), [""; 0]);
    assert_eq!(check("file = \"f/form.pdf\"\n"), [""; 0]);
    assert_eq!(check(&format!("file = \"f/form.pdf\"\nsha256 = \"{hash}\"\n")), [""; 0]);
    assert_eq!(
        check(&format!("file = \"f/form.pdf\"\nsha256 = \"{}\"\n", "0".repeat(64))),
        [format!("hash-differs 7 -> \"{hash}\"")]
    );
    assert_eq!(
        check(&format!("file = \"f/form.pdf\"\nsha256 = \"{}\"\n", hash.to_uppercase())),
        [format!("hash-form 7 -> \"{hash}\"")]
    );
    assert_eq!(check("file = \"f/from.pdf\"\n"), ["link-file 6 -> \"f/form.pdf\""]);
    assert_eq!(check(""), ["document-target-missing 1"]);
    assert_eq!(check("file = \"f/form.pdf\"\nurl = \"https://example.edu/\"\n"), ["document-target-both 7"]);
    assert_eq!(check("url = \"https://example.edu/\"\nreplaces = \"a\"\n"), ["replaces-cycle 7"]);
    assert_eq!(check("url = \"https://example.edu/\"\nreplaces = \"b\"\n"), ["reference-unknown 7"]);
}

#[test]
fn sha256_of_known_texts() {
    // Vectors of FIPS 180-4 and of the lengths around a block.
    assert_eq!(sha256::hex(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(sha256::hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    let long = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    assert_eq!(sha256::hex(long), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    assert_eq!(sha256::hex(&[b'a'; 1_000_000]), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

/// open, close, academic year, status day, time zone of the institution → status.
const STATUSES: &[(&str, &str, &str, &str, &str, &str)] = &[
    ("2026-02-02", "2026-03-01", "", "2026-02-01", "Europe/Istanbul", "upcoming"),
    ("2026-02-02", "2026-03-01", "", "2026-02-02", "Europe/Istanbul", "open"),
    ("2026-02-02", "2026-03-01", "", "2026-03-01", "Europe/Istanbul", "open"),
    ("2026-02-02", "2026-03-01", "", "2026-03-02", "Europe/Istanbul", "closed"),
    ("2026-02-02", "2026-03-01T12:00:00+03:00", "", "2026-03-01", "Europe/Istanbul", "open"),
    // The end of a day in Istanbul is the same day there, and the next one where the clock is ahead.
    ("2026-02-02", "2026-03-01T23:59:00+03:00", "", "2026-03-02", "Europe/Istanbul", "closed"),
    ("2026-02-02", "2026-03-01T23:59:00+03:00", "", "2026-03-02", "Asia/Tokyo", "open"),
    ("2026-02", "2026-03", "", "2026-02-01", "Europe/Istanbul", "open"),
    ("2026-02", "2026-03", "", "2026-03-31", "Europe/Istanbul", "open"),
    ("2026-02", "2026-03", "", "2026-04-01", "Europe/Istanbul", "closed"),
    ("", "2026-03-01", "", "2020-01-01", "Europe/Istanbul", "open"),
    ("2026-02-02", "", "", "2030-01-01", "Europe/Istanbul", "open"),
    ("2026-02-02", "", "2026/2027", "2027-08-31", "Europe/Istanbul", "open"),
    ("2026-02-02", "", "2026/2027", "2027-09-01", "Europe/Istanbul", "closed"),
    ("", "", "", "2026-01-01", "Europe/Istanbul", "undated"),
    ("", "", "2023/2024", "2024-08-31", "Europe/Istanbul", "undated"),
    ("", "", "2023/2024", "2024-09-01", "Europe/Istanbul", "closed"),
];

#[test]
fn statuses_of_calls() {
    for (open, close, year, as_of, zone, status) in STATUSES {
        let call = Call {
            title: Default::default(),
            scheme: "other",
            summary: Default::default(),
            year: imbat::base::day::AcademicYear::parse(year),
            open: When::parse(open),
            close: When::parse(close),
            results_on: None,
            audience: Vec::new(),
            cycles: Vec::new(),
            places: None,
            units: Vec::new(),
            partners: Vec::new(),
            documents: Vec::new(),
            office: None,
            url: None,
        };
        let day: Date = as_of.parse().unwrap();
        let found = of_call(&call, day, MonthDay { month: 8, day: 31 }, zone);
        assert_eq!(found.word(), *status, "{open} to {close}, {year}, on {as_of} in {zone}");
    }
}

/// The small invented portal, without files whose path begins like one of `without`, with `more`.
fn small(without: &[&str], more: &[(&str, &str)]) -> Portal {
    fn walk(folder: &Path, root: &Path, into: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, into);
            } else {
                into.push((path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"), fs::read(&path).unwrap()));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal");
    let mut files = Vec::new();
    walk(&root.join("content"), &root, &mut files);
    files.push(("imbat.toml".to_owned(), fs::read(root.join("imbat.toml")).unwrap()));
    files.retain(|(path, _)| !without.iter().any(|w| path.starts_with(w)));
    files.extend(more.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    let mut diags = Diags::default();
    let sources = Sources::new(files, Some(Date::constant(2026, 11, 23)), 0);
    let portal = portal::prepare(&sources, &Options::default(), &mut diags).unwrap();
    assert!(!diags.has_errors(), "{:?}", diags.sorted());
    portal
}

fn text(portal: &Portal, path: &str) -> String {
    String::from_utf8(portal.make(path).unwrap_or_else(|| panic!("{path}")).unwrap()).unwrap()
}

#[test]
fn links_to_listed_records_lead_to_their_entries() {
    let page = text(&small(&[], &[]), "tr/cagrilar/sample-exchange-2027/index.html");
    for href in ["/intl/tr/belgeler/#sample-form", "/intl/tr/sozluk/#learning-agreement", "/intl/tr/iletisim/#erasmus-office"] {
        assert!(page.contains(&format!("href=\"{href}\"")), "{href}");
    }
    assert!(text(&small(&[], &[]), "tr/belgeler/index.html").contains("<tr id=\"sample-form\">"));
}

#[test]
fn a_file_is_listed_with_kind_size_and_hash() {
    let hash = sha256::hex(b"abc");
    let list = format!(
        "[[document]]\nid = \"sample-guide\"\ntitle.en = \"T\"\nkind = \"form\"\nlang = \"de\"\nfile = \"a/form.pdf\"\nsha256 = \"{hash}\"\n"
    );
    let more = [("content/documents.toml", &*list), ("static/a/form.pdf", "abc")];
    let page = text(&small(&["content/documents.toml", "content/calls"], &more), "en/documents/index.html");
    assert!(page.contains("<a href=\"/intl/a/form.pdf\">T</a>"));
    assert!(page.contains("<bdi>PDF</bdi>, <bdi>1</bdi> kB") && page.contains(&hash));
}

#[test]
fn a_kind_without_records_has_no_page() {
    let gone = ["content/calls", "content/events", "content/services", "content/documents.toml", "content/glossary.toml"];
    let portal = small(&gone, &[]);
    for path in [
        "en/calls/index.html",
        "en/events/index.html",
        "en/services/index.html",
        "en/documents/index.html",
        "en/glossary/index.html",
        "en/calls.ics",
        "en/events.ics",
    ] {
        assert!(portal.make(path).is_none(), "{path}");
    }
    assert!(portal.make("en/contact/index.html").is_some());
}

#[test]
fn calendars_are_folded_and_complete() {
    let portal = small(&[], &[]);
    for path in ["en/calls.ics", "tr/calls.ics", "ar/calls.ics", "ar/events.ics"] {
        let calendar = text(&portal, path);
        assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"), "{path}");
        assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{path}");
        assert_eq!(calendar.matches("BEGIN:VEVENT").count(), calendar.matches("\r\nUID:").count(), "{path}");
    }
    let calls = text(&portal, "en/calls.ics").replace("\r\n ", "");
    assert!(calls.contains("UID:call.sample-exchange-2027@www.aegean.example.edu\r\n"));
    assert!(calls.contains("DTSTART:20261102T060000Z\r\nDTEND:20261204T140000Z\r\n"));
    assert!(calls.contains("DTSTART;VALUE=DATE:20270111\r\nDTEND;VALUE=DATE:20270206\r\n"));
    assert!(calls.contains("SUMMARY;LANGUAGE=en:Sample exchange call\\, spring 2027\r\n"));
    // A title that has no Arabic wording says which language it is in.
    assert!(text(&portal, "ar/calls.ics").contains("SUMMARY;LANGUAGE=en:Sample exchange call\\, 2025/2026\r\n"));
}
