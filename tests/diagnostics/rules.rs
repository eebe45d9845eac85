//! Rules: one cause is reported once, at the value that is most likely wrong, with a fix where there is one answer.

use crate::diagnostics::found;

/// A partner of a fixed country with these lines after its first three.
fn partner(lines: &str) -> String {
    format!("name.en = \"Sample\"\nkind = \"university\"\ncountry = \"DE\"\n{lines}")
}

#[test]
fn validity() {
    let agreement = |lines: &str| partner(&format!("[[agreement]]\nid = \"a\"\nkind = \"mou\"\n{lines}"));
    let check = |lines: &str| found(&[("content/partners/a.toml", &agreement(lines))]);
    assert_eq!(check(""), ["validity-missing 4"]);
    assert_eq!(check("validity = \"not published\"\n"), [""; 0]);
    assert_eq!(check("from = 2020-01-01\n"), [""; 0]);
    assert_eq!(check("until = 2020-01-01\n"), ["validity-half 7"]);
    assert_eq!(check("first_year = \"2020/2021\"\n"), ["validity-half 7"]);
    assert_eq!(check("validity = \"not published\"\nfrom = \"2020\"\n"), ["validity-both 7"]);
    assert_eq!(check("from = \"2020\"\nfirst_year = \"2020/2021\"\nlast_year = \"2021/2022\"\n"), ["validity-both 8"]);
    // One cause, one report: the signature is not held against days that are exchanged.
    assert_eq!(check("from = 2022-01-01\nuntil = 2020-01-01\nsigned = 2024-01-01\n"), ["days-order 8"]);
    assert_eq!(check("from = \"2020\"\nuntil = \"2020\"\nsigned = \"2020\"\n"), [""; 0]);
    assert_eq!(check("first_year = \"2022/2023\"\nlast_year = \"2020/2021\"\n"), ["years-order 8"]);
    assert_eq!(check("from = 2020-01-01\nuntil = 2021-01-01\nsigned = 2021-01-02\n"), ["signed-after-end 9"]);
    assert_eq!(check("from = 2020-01-01\nuntil = 2030-01-01\nsigned = 2021-07-02\n"), ["signed-late 9"]);
    assert_eq!(check("from = 2020-01-01\nuntil = 2030-01-01\nsigned = 2021-07-01\n"), [""; 0]);
    assert_eq!(
        check("from = 2020-01-01\nterminated = 2019-12-31\nconfirmed = \"2019\"\n"),
        ["day-before-start 8", "day-before-start 9"]
    );
    assert_eq!(check("from = 2020-01-01\nsuspended = { from = 2022-01-01, until = 2021-01-01 }\n"), ["days-order 8"]);
}

/// What every condition for study or teaching says.
const SPOKEN: &str = "languages = [{ lang = \"en\" }]\n";

#[test]
fn conditions_and_quotas() {
    let head = "[[agreement]]\nid = \"a\"\nkind = \"mou\"\nfirst_year = \"2024/2025\"\nlast_year = \"2026/2027\"\n";
    let quota = "[[agreement.shared_quota]]\nid = \"out-study\"\nplaces = 3\n";
    let condition = |lines: &str| format!("[[agreement.condition]]\ndirection = \"out\"\n{lines}{SPOKEN}");
    let check = |parts: &[String]| found(&[("content/partners/a.toml", &partner(&format!("{head}{}", parts.concat())))]);
    assert_eq!(check(&[condition("type = \"study\"\nplaces = 2\nmonths = 5\n")]), [""; 0]);
    assert_eq!(check(&[condition("type = \"study\"\nplaces = 2\ndays = 5\n")]), ["duration-unit 13"]);
    assert_eq!(check(&[condition("type = \"teaching\"\nplaces = 2\nmonths = 5\n")]), ["duration-unit 13"]);
    assert_eq!(check(&[condition("type = \"study\"\n")]), ["places-missing 9"]);
    let shared = || condition("type = \"study\"\nquota = \"out-study\"\n");
    assert_eq!(check(&[quota.into(), shared(), shared()]), [""; 0]);
    assert_eq!(check(&[quota.into(), shared()]), ["quota-single 10"]);
    assert_eq!(check(&[quota.into()]), ["quota-unused 10"]);
    assert_eq!(
        check(&[quota.into(), condition("type = \"study\"\nquota = \"out-stduy\"\n")]),
        ["quota-unknown 15 -> \"out-study\""]
    );
    assert_eq!(check(&[condition("type = \"study\"\nquota = \"x\"\n")]), ["quota-unknown 12"]);
    assert_eq!(
        check(&[quota.into(), shared(), condition("type = \"study\"\nquota = \"out-study\"\nplaces = 2\n")]),
        ["places-both 21"]
    );
    let years =
        |a: &str, b: &str| condition(&format!("type = \"study\"\nplaces = 2\nfirst_year = \"{a}\"\nlast_year = \"{b}\"\n"));
    assert_eq!(check(&[years("2024/2025", "2026/2027")]), [""; 0]);
    assert_eq!(check(&[years("2023/2024", "2027/2028")]), ["years-outside 13", "years-outside 14"]);
    assert_eq!(check(&[years("2026/2027", "2024/2025")]), ["years-order 14"]);
}

#[test]
fn renewals() {
    let agreement = |id: &str, days: &str, renews: &str| {
        let line = if renews.is_empty() { String::new() } else { format!("renews = \"{renews}\"\n") };
        format!("[[agreement]]\nid = \"{id}\"\nkind = \"mou\"\n{days}{line}")
    };
    let check = |one: &[String], two: &[String]| {
        let (one, two) = (partner(&one.concat()), partner(&two.concat()));
        found(&[("content/partners/a.toml", &one), ("content/partners/b.toml", &two)])
    };
    let old = |renews: &str| agreement("old", "from = 2010-01-01\nuntil = 2014-12-31\n", renews);
    assert_eq!(check(&[old(""), agreement("new", "from = 2015-01-01\n", "old")], &[]), [""; 0]);
    assert_eq!(check(&[old(""), agreement("new", "from = 2016-01-02\n", "old")], &[]), ["renews-gap 13"]);
    assert_eq!(check(&[old(""), agreement("new", "from = 2010-01-01\n", "old")], &[]), ["renews-order 13"]);
    assert_eq!(check(&[old("")], &[agreement("new", "from = 2015-01-01\n", "old")]), ["renews-partner 8"]);
    assert_eq!(check(&[old("new"), agreement("new", "from = 2015-01-01\n", "old")], &[]), ["renews-cycle 14"]);
    assert_eq!(check(&[old("old")], &[]), ["renews-cycle 9"]);
    assert_eq!(check(&[old(""), agreement("new", "from = 2015-01-01\n", "odl")], &[]), ["reference-unknown 13 -> \"old\""]);
}

#[test]
fn partners() {
    let check = |one: &str, two: &str| {
        let (one, two) = (partner(one), partner(two));
        found(&[("content/partners/a.toml", &one), ("content/partners/b.toml", &two)])
    };
    assert_eq!(check("[ids]\npic = \"123456789\"\n", "[ids]\npic = \"123456789\"\n"), ["identifier-taken 5"]);
    assert_eq!(check("[ids]\nerasmus = \"D  AUGSBUR02\"\n", "[ids]\nerasmus = \"F  PARIS001\"\n"), ["identifier-country 5"]);
    assert_eq!(check("website = \"https://www.example.edu/\"\n", "website = \"https://EXAMPLE.edu\"\n"), ["website-taken 4"]);
    assert_eq!(check("website = \"https://example.edu/\"\nsuccessor = \"b\"\n", "website = \"https://example.edu\"\n"), [""; 0]);
    assert_eq!(check("website = \"http://example.edu/\"\n", ""), ["url-insecure 4"]);
    assert_eq!(check("lat = 50.1\n", ""), ["coordinate-half 4"]);
    assert_eq!(check("city.en = \"Sample\"\ncity.ar = \"Sample town\"\n", ""), ["text-script 4"]);
    assert_eq!(check("city.en = \"Sample\"\ncity.ar = \"CERN\"\n", ""), [""; 0]);
    assert_eq!(check("city.en = \"Sample\"\ncity.tr = \"ORNEK UNIVERSITESI\"\n", ""), ["text-capitals 4"]);
    assert_eq!(check("city.en = \"Sample\"\ncity.tr = \"ÖRNEK ÜNİVERSİTESİ\"\n", ""), [""; 0]);
}

#[test]
fn indicators_and_targets() {
    let indicator = |method: &str, obs: &str| {
        format!("title.en = \"T\"\ndefinition.en = \"D\"\nelement = 4\nunit = \"percent\"\ndirection = \"up\"\n{method}{obs}")
    };
    let source = "source = { name = \"Sample\", retrieved = 2026-01-01 }\n";
    let check = |method: &str, obs: &str| found(&[("content/indicators/i.toml", &indicator(method, obs))]);
    let observed = "method = \"observed\"\n";
    let obs = |lines: &str| format!("[[obs]]\nperiod = 2025\n{lines}{source}");
    assert_eq!(check(observed, &obs("num = 1\nden = 2\n")), [""; 0]);
    assert_eq!(check(observed, &obs("")), ["observation-missing 7"]);
    assert_eq!(check(observed, &obs("num = 1\n")), ["observation-half 9"]);
    assert_eq!(check(observed, &obs("num = 1\nden = 2\nvalue = 50\n")), ["observation-both 11"]);
    assert_eq!(check(observed, &obs("num = 3\nden = 2\n")), ["numerator-large 9"]);
    assert_eq!(check(observed, &obs("num = 3\nden = 0\n")), ["denominator-zero 10"]);
    assert_eq!(check(observed, "[[obs]]\nperiod = 2025\nvalue = 2\n"), ["source-missing 7"]);
    assert_eq!(check("method = \"computed\"\n", ""), ["computed-missing 6"]);
    assert_eq!(check("method = \"computed\"\n", &obs("value = 2\n")), ["computed-missing 6 -> \"observed\""]);
    assert_eq!(check("method = \"computed\"\ncomputed = \"p01\"\n", &obs("value = 2\n")), ["computed-observed 8"]);
    assert_eq!(check("method = \"observed\"\ncomputed = \"p01\"\n", ""), ["computed-unused 7 -> \"computed\""]);

    let file = indicator(observed, &obs("num = 1\nden = 3\n"));
    let target = |baseline: &str| {
        let head = "number = 4\ntitle.en = \"T\"\nsummary.en = \"S\"\n";
        let policy = format!("{head}[[target]]\nindicator = \"i\"\nby = 2030\nvalue = 50\nbaseline = {{ {baseline} }}\n");
        let rest = "[[commitment]]\nid = \"c\"\ntext.en = \"C\"\n[[evidence]]\nrecords = [\"indicator:i\"]\n";
        found(&[("content/indicators/i.toml", &file), ("content/policy/p.toml", &format!("{policy}{rest}"))])
    };
    assert_eq!(target("period = 2025, value = 33.3"), [""; 0]);
    assert_eq!(target("period = 2025, value = 33"), ["baseline-differs 8 -> 33.3"]);
    assert_eq!(target("period = 2024, value = 33.3"), ["baseline-unstored 8"]);
}

#[test]
fn roles_and_evidence() {
    let network = |lines: &str| format!("name.en = \"N\"\nkind = \"association\"\nscope = \"international\"\n{lines}");
    let check = |lines: &str| found(&[("content/networks/n.toml", &network(lines))]);
    let member = |lines: &str| format!("[[membership]]\nrole = \"member\"\n{lines}");
    assert_eq!(check(&[member("until = \"2015\"\n"), member("from = \"2015\"\n")].concat()), [""; 0]);
    assert_eq!(check(&[member("from = \"2010\"\n"), member("from = \"2015\"\n")].concat()), ["role-overlap 8"]);
    assert_eq!(check(&[member(""), member("")].concat()), ["role-overlap 7"]);
    assert_eq!(check(&member("from = \"2015\"\nuntil = \"2014\"\n")), ["days-order 7"]);
    assert_eq!(check(&format!("ended = \"2020\"\n{}", member(""))), ["membership-open 6"]);

    let policy = |lines: &str| format!("number = 4\ntitle.en = \"T\"\nsummary.en = \"S\"\n{lines}");
    let evidence = |lines: &str| {
        let text = policy(&format!("[[evidence]]\ntitle.en = \"E\"\n{lines}"));
        let mut lines = found(&[("content/policy/p.toml", &text), ("content/networks/eua.toml", &network(""))]);
        lines.retain(|line| !line.starts_with("evidence-empty") && !line.starts_with("policy-incomplete"));
        lines
    };
    assert_eq!(evidence("records = [\"network:eua\"]\n"), [""; 0]);
    assert_eq!(evidence("records = [\"network:eau\"]\n"), ["reference-unknown 6 -> \"network:eua\""]);
    assert_eq!(evidence("records = [\"netwrok:eua\"]\n"), ["reference-kind 6 -> \"network:eua\""]);
    assert_eq!(evidence("records = [\"eua\"]\n"), ["reference-form 6"]);
    assert_eq!(evidence(""), ["evidence-missing 4"]);
    assert_eq!(evidence("records = [\"network:eua\"]\nquery = { entity = \"network\" }\n"), ["evidence-both 7"]);
    let mut two = found(&[("content/policy/p.toml", &policy("")), ("content/policy/q.toml", &policy(""))]);
    two.retain(|line| !line.starts_with("policy-incomplete"));
    assert_eq!(two, ["policy-number-taken 1"]);
}

#[test]
fn references_keep_their_kind() {
    let network = "name.en = \"N\"\nkind = \"association\"\nscope = \"international\"\n";
    let page = "+++\ntitle = \"P\"\n+++\nSee [it](network:sample-netwrok#top), [this](#kontakt).\n\n## Contact {#contact}\n";
    let lines = found(&[("content/networks/sample-network.toml", network), ("content/pages/p.en.md", page)]);
    assert_eq!(lines, ["reference-unknown 4 -> network:sample-network#top", "link-fragment 4 -> contact"]);
}
