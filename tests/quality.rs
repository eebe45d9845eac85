//! Judgements from outside on a status day: vectors of status, of places and of amounts.

use imbat::base::day::Date;
use imbat::base::day::Day;
use imbat::base::text::Text;
use imbat::codes::amount;
use imbat::entities::quality::Quality;
use imbat::entities::quality::QualityKind;
use imbat::entities::quality::places;
use imbat::standing::quality::of_quality;

/// kind, decision, first day, last day, remark (`?` not published, `d` from DEQAR) → status and last day on 2026-11-23.
const VECTORS: &[(&str, &str, &str, &str, &str, &str)] = &[
    ("label", "", "2012", "2016", "", "expired 2016-12-31"),
    // The last day itself, the day after, twelve months and one day more.
    ("label", "", "2020", "2026-11-23", "", "expiring 2026-11-23"),
    ("label", "", "2020", "2026-11-22", "", "expired 2026-11-22"),
    ("label", "", "2020", "2027-11-23", "", "expiring 2027-11-23"),
    ("label", "", "2020", "2027-11-24", "", "active 2027-11-24"),
    // Partial days count by their last possible day at the end and by their first at the start.
    ("label", "", "2020", "2026-11", "", "expiring 2026-11-30"),
    ("label", "", "2020", "2026", "", "expiring 2026-12-31"),
    ("label", "", "2026", "2030", "", "active 2030-12-31"),
    ("label", "", "2026-12", "2030", "", "upcoming 2030-12-31"),
    ("label", "", "2026-11-24", "2030", "", "upcoming 2030-12-31"),
    ("label", "", "2026-11-23", "2030", "", "active 2030-12-31"),
    ("label", "", "", "2030", "", "active 2030-12-31"),
    // Nobody has published the end: never six years of our own.
    ("accreditation", "", "2023", "", "?", "end-not-published"),
    ("accreditation", "", "1990", "", "?", "end-not-published"),
    ("accreditation", "", "2023", "", "", "end-not-published"),
    ("rating", "", "2027", "", "?", "upcoming"),
    // Six years, from DEQAR only.
    ("accreditation", "positive", "2023-05-10", "", "d", "active 2029-05-10 assumed"),
    ("accreditation", "positive", "2020-11-23", "", "d", "expiring 2026-11-23 assumed"),
    ("accreditation", "positive", "2020-11-22", "", "d", "expired 2026-11-22 assumed"),
    ("accreditation", "positive", "2020-02-29", "", "d", "expired 2026-02-28 assumed"),
    ("accreditation", "positive", "2023-05-10", "2025-05-09", "d", "expired 2025-05-09"),
    ("accreditation", "positive", "2023-05-10", "", "?d", "end-not-published"),
    // Nothing to hold.
    ("accreditation", "negative", "2023", "2029", "", "none"),
    ("evaluation", "not applicable", "2023", "2029", "", "none"),
    ("evaluation", "", "", "", "", "none"),
    ("evaluation", "", "2023", "2029", "", "active 2029-12-31"),
    ("ranking", "", "", "", "", "none"),
    ("award", "", "2022", "2022", "", "none"),
    ("performance-index", "", "", "", "", "none"),
];

fn record(kind: &str, decision: &'static str, from: &str, to: &str, remark: &str) -> Quality {
    Quality {
        name: Text::default(),
        kind: QualityKind::from_word(kind).unwrap(),
        body: Text::default(),
        body_url: None,
        international: true,
        scope: "institution",
        targets: Vec::new(),
        result: Text::default(),
        decision: (!decision.is_empty()).then_some(decision),
        status: None,
        decided: None,
        valid_from: Day::parse(from),
        valid_to: Day::parse(to),
        not_published: remark.contains('?'),
        from_deqar: remark.contains('d'),
        report: None,
        ranking: None,
        note: Text::default(),
    }
}

#[test]
fn status_of_a_judgement() {
    for (kind, decision, from, to, remark, expected) in VECTORS {
        let found = of_quality(&record(kind, decision, from, to, remark), Date::constant(2026, 11, 23));
        let found = found.map_or("none".to_owned(), |s| {
            let last = s.last.map(|d| format!(" {d}")).unwrap_or_default();
            format!("{}{last}{}", s.status.word(), if s.assumed { " assumed" } else { "" })
        });
        assert_eq!(&found, expected, "{kind} {decision} {from} {to} {remark}");
    }
}

#[test]
fn places_as_published() {
    for (text, expected) in [
        ("45", Some((45, Some(45)))),
        ("=45", Some((45, Some(45)))),
        ("45=", Some((45, Some(45)))),
        ("601–800", Some((601, Some(800)))),
        ("601-800", Some((601, Some(800)))),
        ("601 – 800", Some((601, Some(800)))),
        ("1501+", Some((1501, None))),
        ("0", None),
        ("-5", None),
        ("", None),
        ("+", None),
        ("top 500", None),
        ("601-700-800", None),
        ("99999999999999999999", None),
    ] {
        assert_eq!(places(text), expected, "{text}");
    }
}

#[test]
fn amounts_keep_every_digit() {
    for typed in ["0", "4500", "302750.50", "0.125", "999999999999.999"] {
        assert_eq!(amount::parse(typed).unwrap().value, typed);
    }
    for (typed, better) in [
        ("4 500", Some("4500")),
        ("4.500,00", Some("4500.00")),
        ("1.234.567,8", Some("1234567.8")),
        ("4,500.00", Some("4500.00")),
        ("4,500", None),
        ("", None),
        ("-1", None),
        ("1e3", None),
        ("007", None),
        ("1.2345", None),
        ("1.", None),
        ("EUR 5", None),
    ] {
        let fault = amount::parse(typed).unwrap_err();
        assert_eq!((fault.expect, fault.suggest.as_deref()), ("amount", better), "{typed}");
    }
}
