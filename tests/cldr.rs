//! The golden table of languages and the table of foldings. Programs in Node hold other implementations against the same tables:
//! `tests/cldr/intl.mjs` Intl, `tests/cldr/fold.mjs` the folding of the partners' script.

use imbat::base::day::Date;
use imbat::base::day::Day;
use imbat::base::day::MonthDay;
use imbat::base::fold::fold;
use imbat::base::lang::Lang;
use imbat::base::period::Period;
use imbat::i18n;
use imbat::i18n::catalogue::Arg;
use imbat::i18n::catalogue::Catalogue;
use imbat::i18n::format;
use imbat::i18n::format::Format;
use serde_json::Map;
use serde_json::Value;

const GOLDEN: &str = include_str!("cldr/golden.json");
const FOLDING: &str = include_str!("cldr/fold.json");
const FORMS: &str = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n*[other] other\n }\n";

struct Row<'a>(&'a [Value]);

impl Row<'_> {
    fn text(&self, n: usize) -> &str {
        self.0[n].as_str().unwrap()
    }
    fn number(&self, n: usize) -> f64 {
        self.0[n].as_f64().unwrap()
    }
    fn places(&self) -> u8 {
        u8::try_from(self.0[1].as_u64().unwrap()).unwrap()
    }
    fn year(&self, n: usize) -> i16 {
        i16::try_from(self.0[n].as_i64().unwrap()).unwrap()
    }
    fn day(&self) -> Day {
        Day::parse(self.text(0)).unwrap()
    }
    fn date(&self, n: usize) -> Date {
        match Day::parse(self.text(n)) {
            Some(Day::Date(date)) => date,
            _ => panic!("{} is no date", self.text(n)),
        }
    }
}

/// What the portal says.
fn said(kind: &str, tag: &str, of: &Row) -> String {
    let f = Format::new(tag).unwrap();
    match kind {
        "numbering" => f.numbering().to_owned(),
        "direction" => if format::is_rtl(tag) { "rtl" } else { "ltr" }.to_owned(),
        "endonym" => format::endonym(tag),
        "number" => f.number(of.number(0), of.places()),
        "compact" => f.compact(of.number(0)),
        "percent" => f.percent(of.number(0), of.places()),
        "money" => f.money(of.number(0), of.places(), of.text(2)),
        "year" => f.year(of.year(0)),
        "date" | "month" => f.day(of.day()),
        "month-short" => f.month_short(of.date(0)),
        "month-day" => f.month_day(MonthDay::parse(&format!("-{}", &of.text(0)[4..])).unwrap()),
        "clock" => f.clock(of.text(0)[..2].parse().unwrap(), of.text(0)[3..].parse().unwrap()),
        "dates" => f.dates(of.date(0), of.date(1)),
        "years" => f.period(&Period::Span(of.year(0), of.year(1))),
        "list" => f.list(&of.0.iter().map(|v| v.as_str().unwrap()).collect::<Vec<_>>()),
        "plural" => {
            let catalogue = Catalogue::new(&i18n::langs(&[tag.into()]).unwrap(), &[(tag, FORMS)]);
            catalogue.t_bare(Lang::FIRST, "n", &[("n", Arg::Num(of.number(0)))])
        }
        "country" => f.country(of.text(0)),
        "language" => f.language(of.text(0)),
        "upper" => f.capital(of.text(0)),
        "initial" => f.initial(of.text(0)).unwrap(),
        "order" => {
            let mut words: Vec<&str> = of.text(0).split(' ').collect();
            words.sort_by_cached_key(|w| f.sort_key(w));
            words.join(" ")
        }
        _ => panic!("{kind}: the test does not know it"),
    }
}

#[test]
fn the_golden_table_holds() {
    let rows: Vec<Map<String, Value>> = serde_json::from_str(GOLDEN).unwrap();
    let mut wrong = Vec::new();
    for row in &rows {
        let kind = row["kind"].as_str().unwrap();
        let of = Row(row["of"].as_array().unwrap());
        for (tag, expected) in row.iter().filter(|(key, _)| !["kind", "of", "differs"].contains(&key.as_str())) {
            let said = said(kind, tag, &of);
            if Some(&*said) != expected.as_str() {
                wrong.push(format!("{tag} {kind} {:?}: {said:?}, not {expected:?}", of.0));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(rows.len() > 200, "the table is whole");
}

#[test]
fn a_range_of_days_in_a_language_without_a_pattern_says_both_in_full() {
    let days = Row(&["2026-03-09".into(), "2026-03-27".into()]).0.to_vec();
    let of = Row(&days);
    assert_eq!(said("dates", "it", &of), "9 marzo 2026 – 27 marzo 2026");
    assert_eq!(said("dates", "ja", &of), "2026年3月9日 – 2026年3月27日");
}

#[test]
fn folding_says_what_the_table_says() {
    let table: Map<String, Value> = serde_json::from_str(FOLDING).unwrap();
    for (lang, rows) in table["folds"].as_object().unwrap() {
        let rows = rows.as_array().unwrap();
        assert!(rows.len() >= 40, "{lang}: {} foldings", rows.len());
        for row in rows {
            let (typed, folded) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
            assert_eq!(fold(typed), folded, "{lang}: {typed}");
            assert_eq!(fold(folded), folded, "{lang}: folding twice is folding once");
        }
    }
}

/// What is typed finds a text when each of its words, without the Arabic article, stands in the text.
#[test]
fn what_is_typed_finds_what_is_written() {
    let table: Map<String, Value> = serde_json::from_str(FOLDING).unwrap();
    let bare = |word: &str| match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() >= 2 => rest.to_owned(),
        _ => word.to_owned(),
    };
    for row in table["finds"].as_array().unwrap() {
        let (typed, written) = (row[0].as_str().unwrap(), fold(row[1].as_str().unwrap()));
        let found = fold(typed).split(' ').all(|w| written.contains(&bare(w)));
        assert_eq!(found, row[2].as_bool().unwrap(), "{typed} in {written}");
    }
}
