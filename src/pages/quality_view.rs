//! A record of quality → what a reader is told about it: title, body, subject, validity and status, place and score.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::markup;
use crate::base::text::Text;
use crate::entities::Record;
use crate::entities::quality::Quality;
use crate::entities::quality::Ranking;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::figure_view::Chip;
use crate::pages::figure_view::places;
use crate::pages::register;
use crate::schema::row::Ref;
use crate::standing::quality::QualityStatus;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;

/// A record as a row of a table of accreditations, labels or awards.
#[derive(Clone, Debug, Serialize)]
pub(super) struct QualityRow {
    record: LinkTo,
    body: Html,
    kind: Html,
    about: Html,
    result: Option<Html>,
    decision: Option<Html>,
    decided: Option<Html>,
    from: Option<Html>,
    until: Option<Html>,
    chip: Option<Chip>,
}

/// An edition of a ranking or index as a row.
#[derive(Clone, Debug, Serialize)]
pub(super) struct RankRow {
    record: LinkTo,
    place: Option<Html>,
    score: Option<Html>,
    list: Option<Html>,
}

/// A record as a row.
pub(super) fn row(desk: &Desk, record: &Record<Quality>) -> QualityRow {
    QualityRow {
        record: desk.link("quality", &record.id, title(desk, record)),
        body: desk.say(&record.body),
        kind: kind(desk, record),
        about: about(desk, record),
        result: (!record.result.is_empty()).then(|| desk.say(&record.result)),
        decision: record.decision.map(|d| desk.t(&format!("quality-decision-{}", word_id(d)), &[])),
        decided: record.decided.map(|d| desk.day(d)),
        from: record.valid_from.map(|d| desk.day(d)),
        until: until(desk, record),
        chip: chip(desk, record),
    }
}

/// An edition as a row.
pub(super) fn rank_row(desk: &Desk, record: &Record<Quality>) -> RankRow {
    let ranking = record.ranking.as_ref();
    let edition = match ranking.and_then(|r| r.edition.as_ref()) {
        Some(period) => desk.t("quality-edition", &[("edition", Arg::Html(desk.period(period).as_str()))]),
        None => desk.t("quality-edition-unknown", &[]),
    };
    // Read out alone, the link must say of which list.
    let label = format!("{} <span class=\"hidden\">{}</span>", edition.as_str(), desk.say(&record.name).as_str());
    RankRow {
        record: desk.link("quality", &record.id, Html::ready(&label)),
        place: ranking.and_then(place),
        score: ranking.and_then(|r| r.score).map(|s| score(desk, s)),
        list: ranking.and_then(|r| list(desk, r)),
    }
}

/// Rows of records that name this programme or unit, in the order of their names.
pub(super) fn naming(desk: &Desk, shape: &str, id: &str) -> Vec<QualityRow> {
    let names = |q: &&Record<Quality>| q.targets.iter().any(|t| &*t.shape == shape && &*t.id == id);
    let found = desk.cx.site.quality.iter().filter(names).collect();
    by_name(desk, found).into_iter().map(|q| row(desk, q)).collect()
}

/// Records in the order of their names.
pub(super) fn by_name<'a>(desk: &Desk, records: Vec<&'a Record<Quality>>) -> Vec<&'a Record<Quality>> {
    desk.sorted(records, |q| desk.bare(&q.name).0.to_string())
}

/// The name, with the edition where it has one.
pub(super) fn title(desk: &Desk, record: &Record<Quality>) -> Html {
    let name = desk.say(&record.name);
    match record.ranking.as_ref().and_then(|r| r.edition.as_ref()) {
        Some(period) => {
            let edition = desk.period(period);
            desk.t("quality-name-edition", &[("name", Arg::Html(name.as_str())), ("edition", Arg::Html(edition.as_str()))])
        }
        None if has_namesake(desk, record) => desk.t(
            "quality-name-about",
            &[("name", Arg::Html(name.as_str())), ("about", Arg::Html(about_said(desk, record).as_str()))],
        ),
        None => name,
    }
}

/// The same for titles and machines.
pub(super) fn bare_title(desk: &Desk, record: &Record<Quality>) -> Attr {
    let name = desk.bare(&record.name);
    match record.ranking.as_ref().and_then(|r| r.edition.as_ref()) {
        Some(period) => {
            let edition = desk.format().period(period);
            desk.t_bare("quality-name-edition", &[("name", Arg::Text(&name.0)), ("edition", Arg::Text(&edition))])
        }
        None if has_namesake(desk, record) => {
            desk.t_bare("quality-name-about", &[("name", Arg::Text(&name.0)), ("about", Arg::Text(&about_bare(desk, record)))])
        }
        None => name,
    }
}

/// Names of what it is about.
fn abouts<'a>(desk: &Desk<'a>, record: &'a Quality) -> impl Iterator<Item = &'a Text> {
    let site = desk.cx.site;
    record.targets.iter().filter_map(|target: &Ref| match &*target.shape {
        "programme" => site.programmes.get(&target.id).map(|p| &p.name),
        _ => site.units.get(&target.id).map(|u| &u.name),
    })
}

/// The same, each name in its own language where it is borrowed, for a text that is a link itself.
fn about_said(desk: &Desk, record: &Quality) -> Html {
    let names: Vec<Html> = abouts(desk, record).map(|name| desk.say(name)).collect();
    if names.is_empty() { desk.t("quality-scope-institution", &[]) } else { register::list(desk, &names) }
}

/// The same for titles.
fn about_bare(desk: &Desk, record: &Quality) -> String {
    let names: Vec<Attr> = abouts(desk, record).map(|name| desk.bare(name)).collect();
    let words: Vec<&str> = names.iter().map(|n| &*n.0).collect();
    if words.is_empty() { desk.t_bare("quality-scope-institution", &[]).0.to_string() } else { desk.format().list(&words) }
}

/// True when another record has the same name, such as one accreditation of several programmes.
fn has_namesake(desk: &Desk, record: &Record<Quality>) -> bool {
    desk.cx.site.quality.iter().any(|q| q.id != record.id && desk.bare(&q.name) == desk.bare(&record.name))
}

/// Name of the kind.
pub(super) fn kind(desk: &Desk, record: &Quality) -> Html {
    desk.t(&format!("quality-kind-{}", record.kind.word()), &[])
}

/// Words of DEQAR as the last part of a message id.
pub(super) fn word_id(words: &str) -> String {
    words.replace(' ', "-").to_lowercase()
}

/// The programmes or units it is about, as links where they have pages; else the institution.
pub(super) fn about(desk: &Desk, record: &Quality) -> Html {
    let site = desk.cx.site;
    let name = |shape: &str, id: &str| match shape {
        "programme" => site.programmes.get(id).map(|p| desk.say(&p.name)),
        _ => site.units.get(id).map(|u| desk.say(&u.name)),
    };
    let link = |shape: &str, id: &str| {
        let name = name(shape, id)?;
        Some(match desk.href(shape, id) {
            Some(href) => Html::ready(&format!("<a href=\"{}\">{}</a>", markup::escape(href.as_str()), name.as_str())),
            None => name,
        })
    };
    let links: Vec<Html> = record.targets.iter().filter_map(|t| link(&t.shape, &t.id)).collect();
    if links.is_empty() { desk.t("quality-scope-institution", &[]) } else { register::list(desk, &links) }
}

/// Status as a chip; `None` for what cannot lapse.
pub(super) fn chip(desk: &Desk, record: &Quality) -> Option<Chip> {
    let status = desk.cx.figures.quality(record)?.status;
    // It has the shape of an agreement whose end nobody has published.
    let word = if status == QualityStatus::EndNotPublished { "to-be-confirmed" } else { status.word() };
    Some(Chip { word: word.into(), label: desk.t(&format!("status-{}", status.word()), &[]) })
}

/// Last day; a day that follows from the rule of DEQAR is marked as such.
pub(super) fn until(desk: &Desk, record: &Quality) -> Option<Html> {
    if let Some(day) = record.valid_to {
        return Some(desk.day(day));
    }
    let standing = desk.cx.figures.quality(record).filter(|s| s.assumed)?;
    let day = desk.day(Day::Date(standing.last?));
    Some(desk.t("quality-until-assumed", &[("day", Arg::Html(day.as_str()))]))
}

/// The place as published; its digits and signs run from left to right.
pub(super) fn place(ranking: &Ranking) -> Option<Html> {
    let text = ranking.rank_text.as_deref().map(str::to_owned).or_else(|| match ranking.rank? {
        (low, Some(high)) if low == high => Some(low.to_string()),
        (low, Some(high)) => Some(format!("{low}–{high}")),
        (low, None) => Some(format!("{low}+")),
    })?;
    Some(Html::ready(&format!("<bdi dir=\"ltr\">{}</bdi>", markup::escape(&text))))
}

/// A score with the decimals it was published with.
pub(super) fn score(desk: &Desk, value: f64) -> Html {
    // One decimal at least, so that scores of a table stand under each other.
    desk.number(value, places(value).max(1))
}

/// Which list it is, who is in it, and how many.
pub(super) fn list(desk: &Desk, ranking: &Ranking) -> Option<Html> {
    let mut parts: Vec<Html> = ranking.table.iter().map(|word| desk.t(&format!("quality-table-{word}"), &[])).collect();
    parts.extend((!ranking.among.is_empty()).then(|| desk.say(&ranking.among)));
    #[expect(clippy::cast_precision_loss, reason = "places in lists are far below 2^52")]
    parts.extend(ranking.listed.map(|n| desk.t("quality-listed", &[("n", Arg::Num(n as f64))])));
    let parts: Vec<&str> = parts.iter().map(Html::as_str).collect();
    (!parts.is_empty()).then(|| Html::ready(&parts.join(" · ")))
}

/// As evidence of a policy element: kind and time, status, and the day it is sorted by.
pub(super) fn evidence(desk: &Desk, record: &Quality) -> (Html, Option<Chip>, Option<Date>) {
    let kind = kind(desk, record);
    let said = |id: &str, day: Html| desk.t(id, &[("what", Arg::Html(kind.as_str())), ("day", Arg::Html(day.as_str()))]);
    let edition = record.ranking.as_ref().and_then(|r| r.edition.as_ref());
    let detail = match (record.valid_to, record.valid_from, record.decided, edition) {
        (Some(day), ..) => said("evidence-until", desk.day(day)),
        (None, Some(day), ..) => said("evidence-since", desk.day(day)),
        (None, None, Some(day), _) => said("quality-on-day", desk.day(day)),
        (None, None, None, Some(period)) => said("quality-on-day", desk.period(period)),
        (None, None, None, None) => kind.clone(),
    };
    let since = record.decided.or(record.valid_from).or(record.valid_to).map(Day::first);
    (detail, chip(desk, record), since)
}

/// The institution in the words of schema.org, for what is about it or given by it.
pub(super) fn home_json(desk: &Desk) -> Value {
    let home = desk.cx.site.home();
    json!({ "@type": "CollegeOrUniversity", "name": &*desk.bare(&home.name).0, "url": &*home.website })
}
