//! Identifiers and code lists: what is kept, what is put right, what is refused.

use imbat::codes::Canonical;
use imbat::codes::Fault;
use imbat::codes::country;
use imbat::codes::currency;
use imbat::codes::erasmus;
use imbat::codes::hei;
use imbat::codes::identifiers as ids;
use imbat::codes::isced;
use imbat::codes::isced::Kind;
use imbat::codes::language;
use imbat::codes::ror;
use imbat::codes::suggest;

type Parser = fn(&str) -> Result<Canonical, Fault>;

#[rustfmt::skip]
const PARSERS: [Parser; 14] = [
    country::parse, currency::parse, erasmus::parse, hei::parse, isced::parse, language::parse,
    ror::parse, ids::deqar, ids::eche, ids::eter, ids::oid, ids::pic, ids::wikidata, ids::whed,
];

#[track_caller]
fn kept(parse: Parser, typed: &str) {
    let value = typed.to_owned();
    let changed = false;
    assert_eq!(parse(typed), Ok(Canonical { value, changed }));
}

#[track_caller]
fn righted(parse: Parser, typed: &str, canonical: &str) {
    let value = canonical.to_owned();
    let changed = true;
    assert_eq!(parse(typed), Ok(Canonical { value, changed }));
    kept(parse, canonical);
}

#[track_caller]
fn refused(parse: Parser, typed: &str, expect: &'static str, suggest: Option<&str>) {
    let found = parse(typed).map_err(|fault| (fault.expect, fault.suggest));
    let wanted = Err((expect, suggest.map(str::to_owned)));
    assert_eq!(found, wanted, "{typed:?}");
    if let Some(better) = suggest {
        kept(parse, better);
    }
}

#[track_caller]
fn instead<T>(found: Result<T, Fault>) -> Option<String> {
    assert!(found.is_err());
    found.err().and_then(|fault| fault.suggest)
}

fn pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split(' ').filter_map(|pair| pair.split_once('='))
}

#[test]
fn erasmus_codes_are_kept_and_put_right() {
    for code in "TR IZMIR03|D  MUSTER01|IRLSAMPLE12|LUXMUS-TER01|XK PROBE001|SF ESIM02".split('|') {
        kept(erasmus::parse, code);
    }
    let righted = |typed, canonical| righted(erasmus::parse, typed, canonical);
    righted("tr izmir03", "TR IZMIR03");
    righted("tr ızmir03", "TR IZMIR03");
    righted("TR İZMİR03", "TR IZMIR03");
    righted("TR\u{a0}IZMIR03", "TR IZMIR03");
    righted("\u{200f}ＴＲ　ＩＺＭＩＲ０３ ", "TR IZMIR03");
    righted("TR IZMIR٠٣", "TR IZMIR03");
    righted("D MUSTER01", "D  MUSTER01");
    righted("D\u{202f}\u{2007}MUSTER01", "D  MUSTER01");
    righted("IRL SAMPLE12", "IRLSAMPLE12");
    righted("LUXMUS\u{2011}TER01", "LUXMUS-TER01");
    righted("TRIZMIR03", "TR IZMIR03");
    righted("IXAMPLE01", "I  XAMPLE01");
}

#[test]
fn erasmus_codes_are_refused() {
    let refuse = |typed, better| refused(erasmus::parse, typed, "erasmus-code", better);
    refuse("TR IZMIR 03", Some("TR IZMIR03"));
    refuse("F  MUSTER 063", Some("F  MUSTER063"));
    refuse("T R IZMIR03", Some("TR IZMIR03"));
    refuse("F  MUSTER1", None);
    refuse("BGENT01", None);
    refuse("TR IZMIR0345", None);
    refuse("TR -ZMIR03", None);
    refuse("TR Z03", None);
    refuse("TUR IZMIR03", None);
    refuse("TR ÇEŞME01", None);
    refuse("TR IZM1R03", None);
}

#[test]
fn erasmus_prefixes_lead_to_countries() {
    let known = "A=AT B=BE D=DE E=ES F=FR G=GR I=IT IRL=IE LUX=LU N=NO P=PT S=SE SF=FI \
                 TR=TR XK=XK EL=GR UK=GB NL=NL";
    for (prefix, iso) in pairs(known) {
        let code = format!("{prefix:<3}MUSTER01");
        assert_eq!(erasmus::country_of(&code), Some(iso));
    }
    assert_eq!(erasmus::country_of("QQ MUSTER01"), None);
    assert_eq!(erasmus::country_of("nonsense"), None);
}

#[test]
fn ror_ids_carry_check_digits() {
    for id in ["01mbat005", "0zzzzzz02", "000000098", "0a1b2c325"] {
        kept(ror::parse, id);
        righted(ror::parse, &ror::url(id), id);
    }
    righted(ror::parse, "https://ror.org/01mbat005", "01mbat005");
    righted(ror::parse, "HTTP://WWW.ROR.ORG/01MBAT005/", "01mbat005");
    righted(ror::parse, " ror.org/01mbat005", "01mbat005");
    refused(ror::parse, "01mbat006", "ror-check-digits", None);
    refused(ror::parse, "01mbta005", "ror-check-digits", None);
    refused(ror::parse, "olmbatoo5", "ror-id", Some("01mbat005"));
    refused(ror::parse, "olmbatoo6", "ror-id", None);
    refused(ror::parse, "11mbat005", "ror-id", None);
    refused(ror::parse, "01mbat05", "ror-id", None);
    refused(ror::parse, "https://example.org/01mbat005", "ror-id", None);
}

#[test]
fn short_identifiers() {
    let kept_ones: [(Parser, &str); 8] = [
        (ids::pic, "900000001"),
        (ids::oid, "E10000001"),
        (ids::eter, "ZZ0001"),
        (ids::deqar, "DEQARINST12345"),
        (ids::whed, "IAU-000001"),
        (ids::wikidata, "Q43"),
        (ids::eche, "100000001"),
        (ids::eche, "45834-EPP-1-2014-1-PL-EPPKA3-ECHE"),
    ];
    for (parse, canonical) in kept_ones {
        kept(parse, canonical);
        righted(parse, &format!(" {canonical}\u{a0}"), canonical);
        if canonical.to_lowercase() != canonical {
            righted(parse, &canonical.to_lowercase(), canonical);
        }
    }
    righted(ids::pic, "900 000 001", "900000001");
    righted(ids::deqar, "deqarinst 0001", "DEQARINST0001");
    righted(ids::whed, "iau000001", "IAU-000001");
    righted(ids::whed, "IAU–000001", "IAU-000001");
    righted(ids::wikidata, "https://www.wikidata.org/wiki/q43", "Q43");
    righted(ids::wikidata, "http://wikidata.org/entity/Q43", "Q43");
}

#[test]
fn short_identifiers_are_refused() {
    let refusals: [(Parser, &str, &'static str, &str); 12] = [
        (ids::pic, "90000001", "pic", ""),
        (ids::oid, "10000001", "oid", "E10000001"),
        (ids::oid, "E100000011", "oid", ""),
        (ids::eter, "ZZ001", "eter-id", ""),
        (ids::deqar, "DEQARINST7", "deqar-id", "DEQARINST0007"),
        (ids::deqar, "DEQARINST", "deqar-id", ""),
        (ids::whed, "000001", "whed-id", "IAU-000001"),
        (ids::wikidata, "43", "wikidata-id", "Q43"),
        (ids::wikidata, "Q043", "wikidata-id", ""),
        (ids::eche, "45834-EPP-1-2014-1-PL-ECHE", "eche-number", ""),
        (ids::eche, "45834-EPP-1-2014", "eche-number", ""),
        (ids::eche, "Transitory Charter", "eche-number", ""),
    ];
    for (parse, typed, expect, better) in refusals {
        refused(parse, typed, expect, Some(better).filter(|b| !b.is_empty()));
    }
}

#[test]
fn hei_ids_are_domains() {
    kept(hei::parse, "iyte.edu.tr");
    kept(hei::parse, "a-1.example");
    righted(hei::parse, "IYTE.edu.tr.", "iyte.edu.tr");
    for near in "https://www.iyte.edu.tr/en?x=1 office@iyte.edu.tr İYTE.edu.tr".split(' ') {
        refused(hei::parse, near, "hei-id", Some("iyte.edu.tr"));
    }
    let long = "a.".repeat(130);
    let bad = "iyte -a.example a-.example a..example a.1";
    for bad in bad.split(' ').chain(["", &long]) {
        refused(hei::parse, bad, "hei-id", None);
    }
}

#[test]
fn countries_have_their_m49_region() {
    for (region, size) in pairs("002=60 019=57 142=50 150=51 009=29") {
        let inside = country::all().iter().filter(|c| c.region() == Some(region));
        assert_eq!(inside.count().to_string(), size);
    }
    let none = country::all().iter().filter(|c| c.region().is_none());
    assert!(none.map(|c| c.alpha2).eq(["AQ", "TW", "XK"]));
    for code in ["TR", "CY", "GE", "AM", "AZ"] {
        let subregion = country::get(code).and_then(|c| c.subregion);
        assert_eq!(subregion, Some("145"), "{code}");
    }
    for (subregion, region) in country::SUBREGIONS {
        assert_eq!(country::region_of(subregion), Some(region));
        let mut all = country::all().iter();
        assert!(all.any(|c| c.subregion == Some(subregion)));
    }
}

#[test]
fn country_table_is_sound() {
    assert_eq!(country::all().len(), 250);
    assert!(country::all().is_sorted_by(|a, b| a.alpha2 < b.alpha2));
    let without_alpha3 = country::all().iter().filter(|c| c.alpha3.is_none()).count();
    assert_eq!(without_alpha3, 1);
    let mut numbers: Vec<_> = country::all().iter().filter_map(|c| c.numeric).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 249);
    let home = country::get("TR").map(|c| (c.alpha3, c.numeric));
    assert_eq!(home, Some((Some("TUR"), Some("792"))));
    assert_eq!(country::get("tr"), None);
}

#[test]
fn country_codes_are_read() {
    kept(country::parse, "XK");
    righted(country::parse, " tr", "TR");
    for (typed, better) in pairs("EL=GR uk=GB TUR=TR 792=TR") {
        refused(country::parse, typed, "country-code", Some(better));
    }
    refused(country::parse, "ZZ", "country-code", None);
    refused(country::parse, "", "country-code", None);
}

#[test]
fn isced_fields_have_titles() {
    let title = |code| isced::detailed(code).map(|t| (t.text, t.kind));
    for (code, text, kind) in [
        ("0533", "Physics", Kind::Named),
        ("0530", "Physical sciences", Kind::NotFurtherDefined),
        ("0539", "Physical sciences", Kind::NotElsewhereClassified),
        ("0200", "Arts and humanities", Kind::NotFurtherDefined),
        ("0188", "Education", Kind::InterDisciplinary),
        ("1099", "Services", Kind::NotElsewhereClassified),
        ("0288", "Arts and humanities", Kind::InterDisciplinary),
        ("9999", "Field unknown", Kind::Named),
    ] {
        assert_eq!(title(code), Some((text, kind)));
    }
    for none in "0100 0088 9900 0550 0199 1100 533 05333 O533 ٠٥٣٣".split(' ') {
        assert_eq!(title(none), None, "{none}");
    }
    assert!(isced::detailed("0228").is_some_and(|t| t.kind == Kind::InterDisciplinary));
    assert_eq!(isced::named().len(), 80);
    assert_eq!(isced::broads().len(), 12);
    let known = |width: usize, of: fn(&str) -> Option<isced::Title>| {
        (0..10_u32.pow(4)).filter(|n| of(&format!("{n:0width$}")).is_some()).count()
    };
    assert_eq!(known(2, isced::broad), 12);
    assert_eq!(known(3, isced::narrow), 58);
    assert_eq!(known(4, isced::detailed), 168);
    for (code, text) in isced::named() {
        assert_eq!(title(code), Some((*text, Kind::Named)));
        assert!(isced::narrow(&code[..3]).is_some() && isced::broad(&code[..2]).is_some());
    }
}

#[test]
fn isced_codes_are_read() {
    kept(isced::parse, "0613");
    righted(isced::parse, " ٠٦١٣ ", "0613");
    let known = "613=0613 061=0610 06=0610 0600=0610 07=0700 018=0188 029=0299 101=1010 999=9999";
    for (typed, better) in pairs(known) {
        refused(isced::parse, typed, "isced-detailed", Some(better));
    }
    let titled = "0613 Software";
    refused(isced::parse, titled, "isced-detailed", Some("0613"));
    for typed in ["0618", "06 13", "0613, 0714", "6", "99", "Physics", ""] {
        refused(isced::parse, typed, "isced-detailed", None);
    }
}

#[test]
fn language_tags_and_levels() {
    for tag in "en tr ar kmr az-Latn pt-BR es-419 zh-Hant-TW".split(' ') {
        kept(language::parse, tag);
    }
    righted(language::parse, "TR_tr", "tr-TR");
    righted(language::parse, "AZ-LATN", "az-Latn");
    for bad in ["turkish", "t", "en-", "en-US-x", "en--US", "تر", ""] {
        refused(language::parse, bad, "language-tag", None);
    }
    assert_eq!(language::cefr("B2"), Ok(language::Cefr::B2));
    assert!(language::Cefr::B2 < language::Cefr::C1);
    let near = |typed| instead(language::cefr(typed));
    assert_eq!(near(" b2"), Some("B2".to_owned()));
    assert_eq!(near("D1"), None);
}

#[test]
fn currencies() {
    kept(currency::parse, "EUR");
    righted(currency::parse, "try ", "TRY");
    for (typed, better) in pairs("TL=TRY €=EUR") {
        refused(currency::parse, typed, "currency-code", Some(better));
    }
    refused(currency::parse, "$", "currency-code", None);
    refused(currency::parse, "ABC", "currency-code", None);
    assert!(currency::all().is_sorted_by(|a, b| a < b));
}

#[test]
fn did_you_mean() {
    let words = "partner partners agreement valid-from valid-until kind id";
    let near = "partnre=partner Partnerss=partners agrement=agreement valid_from=valid-from \
                ValidForm=valid-from knid=kind İD=id";
    let far = ["is", "university", "", "--"].map(|typed| (typed, None));
    let near = pairs(near).map(|(typed, right)| (typed, Some(right)));
    for (typed, right) in near.chain(far) {
        let (there, back) = (words.split(' '), words.split(' ').rev());
        assert_eq!(suggest::nearest(typed, there), right, "{typed}");
        assert_eq!(suggest::nearest(typed, back), right, "{typed}");
    }
    assert_eq!(suggest::nearest("kine", ["wine", "kind"]), Some("kind"));
    let long = "x".repeat(100_000);
    assert_eq!(suggest::nearest(&long, words.split(' ')), None);
}

#[test]
fn no_input_panics_and_every_canonical_form_is_stable() {
    let pieces = "- -- / 0 9 02 E Q IAU- DEQARINST IRL TR ı İ ç ٣ Ａ ０ 𝟘 \u{200f} https:// ror.org/ \
                  www. @ . edu ﬁ \u{0} é 30 999 01mbat005";
    let pieces: Vec<_> = pieces.split(' ').chain(["", " ", "\u{a0}"]).collect();
    for a in &pieces {
        for b in &pieces {
            for c in &pieces {
                let typed = format!("{a}{b}{c}");
                for parse in PARSERS {
                    let better = match parse(&typed) {
                        Ok(canonical) => Some(canonical.value),
                        Err(fault) => fault.suggest,
                    };
                    if let Some(better) = better {
                        kept(parse, &better);
                    }
                }
                let _ = language::cefr(&typed);
                let _ = erasmus::country_of(&typed);
            }
        }
    }
}
