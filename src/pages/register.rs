//! What the pages of the register share: facts, remarks, sources, rows of partners, and the count of a list.

use crate::base::day::Day;
use crate::base::day::MonthDay;
use crate::base::fold;
use crate::base::lang::Lang;
use crate::base::markup;
use crate::base::text::Text;
use crate::entities::Record;
use crate::entities::common::Source;
use crate::entities::institution::Register;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use std::collections::BTreeMap;

/// A pair of a definition list; without a value it says what is missing.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Fact {
    term: Html,
    value: Option<Html>,
    href: Option<Href>,
    /// Leads to another site.
    outside: bool,
    /// Words in place of a value: "not recorded here" or "not published".
    absent: Html,
}

/// Words of a record, with a mark when they are borrowed from another language.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Remark {
    text: Html,
    mark: Option<Html>,
}

/// How many records a list holds, and whether the register is complete.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Tally {
    count: Html,
    partial: Option<Html>,
    /// Where a published figure comes from, and its day.
    origin: Option<Html>,
}

/// "12 partners are recorded here" and, over a partial register, "The register is not complete".
pub(super) fn tally(desk: &Desk, register: Register, n: usize) -> Tally {
    let count = desk.t(&format!("records-here-{}", register.word()), &[("n", Arg::count(n))]);
    Tally { count, partial: partial(desk, register), origin: None }
}

/// "The register is not complete", when it is not.
pub(super) fn partial(desk: &Desk, register: Register) -> Option<Html> {
    (!desk.cx.site.is_complete(register)).then(|| desk.t("records-partial", &[]))
}

/// The same, but with the published figures in place of the length of the list, when the register has them.
pub(super) fn published(desk: &Desk, sentence: &str, figures: &[(&str, &str)]) -> Option<Tally> {
    let values = figures.iter().map(|(name, id)| Some((*name, Arg::Num(desk.cx.figures.latest(id).value()?))));
    let values = values.collect::<Option<Vec<_>>>()?;
    let day = desk.day(Day::Date(desk.cx.site.as_of));
    let origin = desk.t("computed-line", &[("day", Arg::Html(day.as_str()))]);
    Some(Tally { count: desk.t(sentence, &values), partial: None, origin: Some(origin) })
}

/// A fact without a link; `term` is the id of a message.
pub(super) fn fact(desk: &Desk, term: &str, value: Option<Html>) -> Fact {
    Fact { term: desk.t(term, &[]), value, href: None, outside: false, absent: desk.t("not-recorded", &[]) }
}

/// A fact that nobody has published; `term` is the id of a message.
pub(super) fn unpublished(desk: &Desk, term: &str) -> Fact {
    Fact { absent: desk.t("not-published", &[]), ..fact(desk, term, None) }
}

/// A fact whose value is a link.
pub(super) fn linked(desk: &Desk, term: &str, value: Html, href: Href, outside: bool) -> Fact {
    Fact { href: Some(href), outside, ..fact(desk, term, Some(value)) }
}

/// An address without scheme and final slash, as link text.
pub(super) fn address(desk: &Desk, url: &str) -> Html {
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    desk.code(bare.trim_end_matches('/'))
}

/// Words of a record; `None` when no language has them.
pub(super) fn remark(desk: &Desk, text: &Text) -> Option<Remark> {
    if text.is_empty() {
        return None;
    }
    let words = text.say(desk.cx.site.langs(), desk.lang);
    Some(Remark { text: desk.words(words), mark: words.borrowed.then(|| mark(desk, words.lang)) })
}

/// The mark of borrowed words: the name of their language in the reader's.
pub(super) fn mark(desk: &Desk, from: Lang) -> Html {
    let name = desk.format().language(desk.cx.site.langs().tag(from));
    desk.t("borrowed-from", &[("language", Arg::Text(&name))])
}

/// A source with its date, or "undated" with the day it was seen.
pub(super) fn source(desk: &Desk, source: &Source, as_of: Option<Day>) -> Html {
    let name = desk.source_name(source);
    let seen = desk.day(source.retrieved);
    let (name, seen) = (Arg::Html(name.as_str()), Arg::Html(seen.as_str()));
    match as_of.map(|d| desk.day(d)) {
        Some(day) => desk.t("record-source", &[("source", name), ("date", Arg::Html(day.as_str())), ("seen", seen)]),
        None => desk.t("record-source-undated", &[("source", name), ("seen", seen)]),
    }
}

/// A day of every year, with its machine form.
pub(super) fn month_day(desk: &Desk, day: MonthDay) -> Html {
    let words = markup::escape(&desk.format().month_day(day));
    // As HTML writes a day of every year: `05-15`, where ISO 8601 has `--05-15`.
    Html::ready(&format!("<time datetime=\"{}\">{words}</time>", day.iso().trim_start_matches("--")))
}

/// `A, B and C` of ready HTML.
pub(super) fn list(desk: &Desk, items: &[Html]) -> Html {
    let items: Vec<&str> = items.iter().map(Html::as_str).collect();
    Html::ready(&desk.format().list(&items))
}

/// Names of units; empty when there are none.
pub(super) fn units(desk: &Desk, ids: &[Box<str>]) -> Html {
    let names: Vec<Html> = ids.iter().filter_map(|id| Some(desk.say(&desk.cx.site.units.get(id)?.name))).collect();
    list(desk, &names)
}

/// Name of a country before there are addresses.
pub(super) fn country_name(cx: &Cx, lang: Lang, code: &str) -> String {
    cx.strings.own(lang, &format!("country-{code}")).unwrap_or_else(|| cx.formats.get(lang).country(code))
}

/// Last part of a country's address: its name in letters of ASCII; the code where the name has none.
pub(super) fn country_slug(cx: &Cx, lang: Lang, code: &str) -> String {
    let slug = fold::slug(&country_name(cx, lang, code));
    if slug.is_empty() { code.to_lowercase() } else { slug }
}

/// A link to a country's page.
pub(super) fn country(desk: &Desk, code: &str) -> LinkTo {
    desk.link("country", &code.to_lowercase(), desk.country_html(code))
}

/// Partners by country, in the order of ids.
pub(super) fn by_country<'a>(cx: &Cx<'a>) -> BTreeMap<&'a str, Vec<&'a Record<Partner>>> {
    let mut countries: BTreeMap<&str, Vec<&Record<Partner>>> = BTreeMap::new();
    for partner in &cx.site.partners {
        countries.entry(&partner.facts.country).or_default().push(partner);
    }
    countries
}

/// Partners in a country, in the order of ids.
pub(super) fn of_country<'a>(cx: &Cx<'a>, code: &str) -> Vec<&'a Record<Partner>> {
    cx.site.partners.iter().filter(|p| *p.country == *code).collect()
}

/// Partners in the order of their names.
pub(super) fn by_name<'a>(desk: &Desk, partners: &[&'a Record<Partner>]) -> Vec<&'a Record<Partner>> {
    desk.sorted(partners.to_vec(), |p| desk.bare(&p.name).0.to_string())
}
