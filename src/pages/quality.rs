//! A record of quality: who judged what, with which result, until when it holds; place and score of a ranking.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::quality::Quality;
use crate::entities::quality::Ranking;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::figure_view::Chip;
use crate::pages::quality_view;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::standing::quality::QualityStatus;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;

/// The page of each record of quality.
pub(super) struct QualityPage;

#[derive(Serialize)]
struct Own {
    name: Html,
    kind: Html,
    result: Option<Remark>,
    chip: Option<Chip>,
    reason: Option<Html>,
    facts: Vec<Fact>,
    ranking: Vec<Fact>,
    parts: Vec<Part>,
    note: Option<Remark>,
    machine: bool,
    rank_source: Option<Html>,
    source: Option<Html>,
}

#[derive(Serialize)]
struct Part {
    name: Html,
    score: Html,
}

impl PageKind for QualityPage {
    fn name(&self) -> &'static str {
        "quality"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.quality.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.quality.get(&subject.id).map(|q| q.common.last_part(&q.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "quality"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let record = desk.cx.site.quality.get(&subject.id)?;
        let ranking = record.ranking.as_ref();
        let part = |(name, value): &(crate::base::text::Text, f64)| Part {
            name: desk.say(name),
            score: quality_view::score(desk, *value),
        };
        let own = Own {
            name: quality_view::title(desk, record),
            kind: quality_view::kind(desk, record),
            result: register::remark(desk, &record.result),
            chip: quality_view::chip(desk, record),
            reason: reason(desk, record),
            facts: facts(desk, record),
            ranking: ranking.map(|r| places(desk, r)).unwrap_or_default(),
            parts: ranking.map(|r| r.parts.iter().map(part).collect()).unwrap_or_default(),
            note: register::remark(desk, &record.note),
            machine: record.common.is_machine(desk.lang),
            rank_source: ranking.and_then(|r| rank_source(desk, r)),
            source: record.common.source.as_ref().map(|s| register::source(desk, s, record.common.as_of)),
        };
        let (title, body) = (quality_view::bare_title(desk, record), desk.bare(&record.body));
        let mut view = View::new("quality.html", "quality", title.clone(), &own);
        view.heading = Some(quality_view::title(desk, record));
        let args = [("name", Arg::Text(&title.0)), ("body", Arg::Text(&body.0))];
        view.description = desk.t_bare("quality-record-description", &args);
        view.crumbs = vec![desk.crumb("quality-index", "", desk.t("quality-title", &[]))];
        view.json_ld = record.kind.lapses().then(|| json_ld(desk, record));
        Some(view)
    }
}

/// Why the status is what it is; `None` for what cannot lapse.
fn reason(desk: &Desk, record: &Record<Quality>) -> Option<Html> {
    let standing = desk.cx.figures.quality(record)?;
    let key = format!("quality-reason-{}", standing.status.word());
    let day = match standing.status {
        QualityStatus::Upcoming => record.valid_from.map(|d| desk.day(d)),
        QualityStatus::EndNotPublished => return Some(desk.t(&key, &[])),
        _ => record.valid_to.or(standing.last.map(Day::Date)).map(|d| desk.day(d)),
    };
    let said = desk.t(&key, &[("day", Arg::Html(day?.as_str()))]);
    if !standing.assumed {
        return Some(said);
    }
    let assumed = desk.t("quality-reason-assumed", &[]);
    Some(Html::ready(&format!("{} {}", said.as_str(), assumed.as_str())))
}

fn facts(desk: &Desk, record: &Record<Quality>) -> Vec<Fact> {
    let body = desk.say(&record.body);
    let reach = if record.international { "international" } else { "national" };
    let mut facts = vec![
        match &record.body_url {
            Some(url) => register::linked(desk, "quality-fact-body", body, Href::new(url), true),
            None => register::fact(desk, "quality-fact-body", Some(body)),
        },
        register::fact(desk, "quality-fact-reach", Some(desk.t(&format!("network-scope-{reach}"), &[]))),
        register::fact(desk, "quality-fact-about", Some(quality_view::about(desk, record))),
    ];
    let decision = record.decision.map(|d| desk.t(&format!("quality-decision-{}", quality_view::word_id(d)), &[]));
    facts.extend(decision.map(|d| register::fact(desk, "quality-fact-decision", Some(d))));
    let status = record.status.map(|s| desk.t(&format!("quality-status-{}", quality_view::word_id(s)), &[]));
    facts.extend(status.map(|s| register::fact(desk, "quality-fact-status", Some(s))));
    facts.extend(record.decided.map(|d| register::fact(desk, "quality-fact-decided", Some(desk.day(d)))));
    if desk.cx.figures.quality(record).is_some() {
        facts.push(match record.valid_from {
            Some(day) => register::fact(desk, "quality-fact-from", Some(desk.day(day))),
            None => register::unpublished(desk, "quality-fact-from"),
        });
        facts.push(match quality_view::until(desk, record) {
            Some(day) => register::fact(desk, "quality-fact-until", Some(day)),
            None => register::unpublished(desk, "quality-fact-until"),
        });
    }
    let report = |url| register::linked(desk, "quality-fact-report", register::address(desk, url), Href::new(url), true);
    facts.extend(record.report.as_deref().map(report));
    facts
}

fn places(desk: &Desk, ranking: &Ranking) -> Vec<Fact> {
    let edition = ranking.edition.as_ref().map(|p| desk.period(p));
    let mut facts = vec![
        register::fact(desk, "quality-fact-edition", edition),
        register::fact(desk, "quality-fact-list", quality_view::list(desk, ranking)),
        register::fact(desk, "quality-fact-place", quality_view::place(ranking)),
    ];
    facts.push(register::fact(desk, "quality-fact-score", ranking.score.map(|s| quality_view::score(desk, s))));
    facts
}

fn rank_source(desk: &Desk, ranking: &Ranking) -> Option<Html> {
    let source = register::source(desk, ranking.rank_source.as_ref()?, ranking.rank_as_of);
    Some(desk.t("quality-place-source", &[("source", Arg::Html(source.as_str()))]))
}

/// The record in the words of schema.org. An assumed last day is left out; without a last day there is no status.
fn json_ld(desk: &Desk, record: &Record<Quality>) -> Value {
    let mut body = json!({ "@type": "Organization", "name": &*desk.bare(&record.body).0 });
    if let (Some(object), Some(url)) = (body.as_object_mut(), &record.body_url) {
        object.insert("url".to_owned(), json!(&**url));
    }
    let mut own = json!({
        "@context": "https://schema.org",
        "@type": "Certification",
        "name": &*desk.bare(&record.name).0,
        "issuedBy": body,
        "about": about(desk, record),
    });
    let standing = desk.cx.figures.quality(record).filter(|s| !s.assumed);
    let status = standing.and_then(|s| match s.status {
        QualityStatus::Active | QualityStatus::Expiring => Some("https://schema.org/CertificationActive"),
        QualityStatus::Upcoming | QualityStatus::Expired => Some("https://schema.org/CertificationInactive"),
        QualityStatus::EndNotPublished => None,
    });
    let mut put = |key: &str, value: Option<Value>| {
        if let (Some(object), Some(value)) = (own.as_object_mut(), value) {
            object.insert(key.to_owned(), value);
        }
    };
    put("validFrom", record.valid_from.map(|d| json!(d.iso())));
    put("expires", record.valid_to.map(|d| json!(d.iso())));
    put("certificationStatus", status.map(Value::from));
    own
}

/// The institution, or the programmes and units by their names.
fn about(desk: &Desk, record: &Quality) -> Value {
    let site = desk.cx.site;
    let thing = |shape: &str, id: &str| match shape {
        "programme" => {
            let name = desk.bare(&site.programmes.get(id)?.name);
            Some(
                json!({ "@type": "EducationalOccupationalProgram", "name": &*name.0, "provider": quality_view::home_json(desk) }),
            )
        }
        _ => Some(json!({ "@type": "Organization", "name": &*desk.bare(&site.units.get(id)?.name).0 })),
    };
    let things: Vec<Value> = record.targets.iter().filter_map(|t| thing(&t.shape, &t.id)).collect();
    if things.is_empty() { quality_view::home_json(desk) } else { Value::from(things) }
}
