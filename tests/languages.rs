//! Languages: golden values of CLDR 48, checked against ICU 78, in every format, and the three ways to say a message.

mod audit;

use imbat::base::day::Day;
use imbat::base::day::MonthDay;
use imbat::base::lang::Lang;
use imbat::base::lang::Langs;
use imbat::base::period::Period;
use imbat::i18n;
use imbat::i18n::catalogue::Arg;
use imbat::i18n::catalogue::Catalogue;
use imbat::i18n::catalogue::MISSING;
use imbat::i18n::format;
use imbat::i18n::format::Format;

fn of(tag: &str) -> Format {
    Format::new(tag).unwrap()
}

fn langs(tags: &[&str]) -> Langs {
    i18n::langs(&tags.iter().map(|t| Box::from(*t)).collect::<Vec<_>>()).unwrap()
}

fn in_order(tag: &str, words: &str) -> String {
    let format = of(tag);
    let mut list: Vec<&str> = words.split_whitespace().collect();
    list.sort_by_cached_key(|w| format.sort_key(w));
    list.join(" ")
}

#[test]
fn numbers_follow_the_language() {
    let golden = [
        ("en", "1,234,567.8", "45.6%"),
        ("tr", "1.234.567,8", "%45,6"),
        ("ar", "1,234,567.8", "45.6\u{200E}%\u{200E}"),
        ("ar-EG", "١٬٢٣٤٬٥٦٧٫٨", "٤٥٫٦٪\u{061C}"),
        ("de", "1.234.567,8", "45,6\u{A0}%"),
        ("fa", "۱٬۲۳۴٬۵۶۷٫۸", "۴۵٫۶٪"),
    ];
    for (tag, number, percent) in golden {
        assert_eq!(of(tag).number(1_234_567.8, 1), number, "{tag}");
        assert_eq!(of(tag).percent(45.6, 1), percent, "{tag}");
    }
    let en = of("en");
    assert_eq!(en.number(0.5, 0), "0", "half to even");
    assert_eq!(en.number(1.5, 0), "2", "half to even");
    assert_eq!(en.number(12.0, 1), "12.0", "decimals are kept");
    assert_eq!(en.number(9999.0, 0), "9,999");
    assert_eq!(en.year(2026), "2026", "a year is never grouped");
    assert_eq!(of("ar-EG").year(2026), "٢٠٢٦");
}

#[test]
fn days_follow_the_language() {
    let day = |tag: &str, typed: &str| of(tag).day(Day::parse(typed).unwrap());
    let golden = [
        // Plain `en` is the English of the United States.
        ("en", "November 3, 2026", "November 2026", "May 15"),
        ("en-GB", "3 November 2026", "November 2026", "15 May"),
        ("tr", "3 Kasım 2026", "Kasım 2026", "15 Mayıs"),
        ("ar", "3 نوفمبر 2026", "نوفمبر 2026", "15 مايو"),
        ("ar-EG", "٣ نوفمبر ٢٠٢٦", "نوفمبر ٢٠٢٦", "١٥ مايو"),
        ("de", "3. November 2026", "November 2026", "15. Mai"),
        // The portal counts in the Gregorian calendar, where plain `fa` would count in the Persian one.
        ("fa", "۳ نوامبر ۲۰۲۶", "نوامبر ۲۰۲۶", "۱۵ مه"),
    ];
    for (tag, date, month, recurring) in golden {
        assert_eq!(day(tag, "2026-11-03"), date, "{tag}");
        assert_eq!(day(tag, "2026-11"), month, "{tag}");
        assert_eq!(of(tag).month_day(MonthDay::parse("--05-15").unwrap()), recurring, "{tag}");
    }
    assert_eq!(day("tr", "2026"), "2026");
}

#[test]
fn periods_follow_the_language() {
    let period = |tag: &str, typed: &str| of(tag).period(&Period::parse(typed).unwrap());
    assert_eq!(period("en", "2025/2026"), "2025/2026");
    assert_eq!(period("en", "2025/2025"), "2025");
    assert_eq!(period("en", "2014..2019"), "2014–2019");
    assert_eq!(period("tr", "2023-10"), "Ekim 2023");
    assert_eq!(period("en", "the-wur:2025"), "2025");
    assert_eq!(period("ar-EG", "2025/2026"), "٢٠٢٥/٢٠٢٦");
}

#[test]
fn lists_follow_the_language() {
    let list = |tag: &str| of(tag).list(&["A", "B", "C"]);
    assert_eq!(list("en"), "A, B, and C");
    assert_eq!(list("en-GB"), "A, B and C");
    assert_eq!(list("tr"), "A, B ve C");
    assert_eq!(list("ar"), "A وB وC");
    assert_eq!(list("de"), "A, B und C");
    assert_eq!(list("fa"), "A،\u{200F} B، و C");
    assert_eq!(of("tr").list(&["A", "B"]), "A ve B");
    assert_eq!(of("tr").list(&["A"]), "A");
    assert_eq!(of("tr").list::<&str>(&[]), "");
}

#[test]
fn names_come_from_cldr() {
    let countries = |code: &str| ["en", "tr", "ar", "de"].map(|tag| of(tag).country(code));
    assert_eq!(countries("DE"), ["Germany", "Almanya", "ألمانيا", "Deutschland"]);
    assert_eq!(countries("TR"), ["Türkiye", "Türkiye", "تركيا", "Türkei"]);
    assert_eq!(of("tr").country("XK"), "Kosova");
    assert_eq!(of("en").country("ZZZ9"), "ZZZ9", "no name: the code");
    assert_eq!(of("tr").language("de"), "Almanca");
    assert_eq!(of("ar").language("tr"), "التركية");
    assert_eq!(["en", "tr", "ar", "de", "fa"].map(format::endonym), ["English", "Türkçe", "العربية", "Deutsch", "فارسی"]);
    let rtl: Vec<&str> =
        ["en", "tr", "ar", "ar-EG", "de", "fa", "he", "ku-Arab", "ur"].into_iter().filter(|t| format::is_rtl(t)).collect();
    assert_eq!(rtl, ["ar", "ar-EG", "fa", "he", "ku-Arab", "ur"]);
}

#[test]
fn words_stand_in_the_order_of_the_language() {
    let towns = "Şırnak Iğdır Çankaya Samsun Ünye Isparta Ceyhan Ödemiş İzmir Uşak Ordu";
    assert_eq!(in_order("tr", towns), "Ceyhan Çankaya Iğdır Isparta İzmir Ordu Ödemiş Samsun Şırnak Uşak Ünye");
    let english = in_order("en", towns);
    assert!(english.starts_with("Çankaya Ceyhan"), "{english}");
    assert_eq!(in_order("de", "Zürich Äbtissin Abend Apfel"), "Abend Äbtissin Apfel Zürich");
    assert_eq!(in_order("ar", "تركيا ألمانيا إيران بلغاريا"), "ألمانيا إيران بلغاريا تركيا");
}

#[test]
fn unknown_languages_are_named() {
    assert_eq!(i18n::langs(&["en".into(), "not a language".into()]).unwrap_err(), [Box::from("not a language")]);
    assert!(i18n::langs(&[]).is_err());
}

const EN: &str = "plain = Partners\nhello = Hello { $name }!\nonly-en = Only here\ncount = { $n ->\n    [one] { $n } partner\n   *[other] { $n } partners\n }\nwrong = { $nam }\nwith = Text\n    .label = Label of { $name }\n";
const TR: &str = "plain = Ortaklar\nhello = Merhaba { $name }!\ncount = { $n } ortak\n";
const AR: &str = "plain = الشركاء\ncount = { $n ->\n    [zero] صفر\n    [one] واحد\n    [two] اثنان\n    [few] قليل { $n }\n    [many] كثير { $n }\n   *[other] آخر { $n }\n }\n";

fn catalogue() -> Catalogue {
    Catalogue::new(&langs(&["en", "tr", "ar"]), &[("en", EN), ("tr", TR), ("ar", AR)])
}

const TURKISH: Lang = Lang(1);
const ARABIC: Lang = Lang(2);

#[test]
fn three_ways_to_say_a_message() {
    let say = catalogue();
    let name = [("name", Arg::Text("<TU> & Co"))];
    assert_eq!(say.t(TURKISH, "hello", &name), "Merhaba <bdi>&lt;TU&gt; &amp; Co</bdi>!");
    assert_eq!(say.t_attr(TURKISH, "hello", &name), "Merhaba \u{2068}<TU> & Co\u{2069}!");
    assert_eq!(say.t_bare(TURKISH, "hello", &name), "Merhaba <TU> & Co!");
    assert_eq!(
        say.t(TURKISH, "hello", &[("name", Arg::Html("<a href=\"/x\">X</a>"))]),
        "Merhaba <bdi><a href=\"/x\">X</a></bdi>!"
    );
    assert_eq!(say.t_bare(Lang::FIRST, "with.label", &name), "Label of <TU> & Co");
    let marks = say.t_attr(ARABIC, "hello", &name);
    assert_eq!(marks.matches('\u{2068}').count(), marks.matches('\u{2069}').count());
}

#[test]
fn a_borrowed_message_says_its_language() {
    let say = catalogue();
    assert_eq!(say.t(ARABIC, "only-en", &[]), "<span lang=\"en\" dir=\"ltr\">Only here</span>");
    assert_eq!(say.t_bare(ARABIC, "only-en", &[]), "Only here");
    assert_eq!(say.own(ARABIC, "only-en"), None);
}

#[test]
fn a_missing_message_or_variable_is_never_text() {
    let say = catalogue();
    let marked = |id: &str| format!("{}{id}{}", MISSING.0, MISSING.1);
    assert_eq!(say.t(TURKISH, "nowhere", &[]), marked("nowhere"));
    assert_eq!(say.t(Lang::FIRST, "wrong", &[("name", Arg::Text("x"))]), marked("wrong"));
}

#[test]
fn arabic_has_six_plural_forms() {
    let say = catalogue();
    let form = |n: f64| say.t_bare(ARABIC, "count", &[("n", Arg::Num(n))]).split(' ').next().unwrap().to_owned();
    let golden = [
        ("صفر", &[0.0][..]),
        ("واحد", &[1.0]),
        ("اثنان", &[2.0]),
        ("قليل", &[3.0, 10.0]),
        ("كثير", &[11.0, 26.0, 99.0]),
        ("آخر", &[100.0, 101.0, 102.0, 200.0, 1.5]),
    ];
    for (word, numbers) in golden {
        for n in numbers {
            assert_eq!(form(*n), word, "{n}");
        }
    }
    let english = |n: f64| say.t_bare(Lang::FIRST, "count", &[("n", Arg::Num(n))]);
    assert_eq!([english(0.0), english(1.0), english(1234.0)], ["0 partners", "1 partner", "1,234 partners"]);
    assert_eq!(say.t_bare(TURKISH, "count", &[("n", Arg::Num(1234.0))]), "1.234 ortak");
}

#[test]
fn arabic_plural_forms_come_back_after_a_hundred() {
    let say = catalogue();
    let form = |n: f64| say.t_bare(ARABIC, "count", &[("n", Arg::Num(n))]).split(' ').next().unwrap().to_owned();
    assert_eq!([103.0, 110.0, 111.0, 199.0, 203.0, 1111.0].map(form), ["قليل", "قليل", "كثير", "كثير", "قليل", "كثير"]);
}
