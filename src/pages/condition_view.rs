//! Cooperation conditions → the rows of an agreement's table: who, for what, places, duration, cycle and field, language.

use crate::base::markup;
use crate::base::period::Period;
use crate::codes::isced;
use crate::entities::agreement::Agreement;
use crate::entities::condition::Condition;
use crate::entities::condition::LanguageLevel;
use crate::entities::condition::MobilityType;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::register;
use crate::schema::row::Row;
use crate::view::Html;
use serde::Serialize;

/// A condition as a row. An empty cell reads "not stated".
#[derive(Clone, Debug, Serialize)]
pub(super) struct ConditionRow {
    who: Html,
    what: Html,
    /// Units, terms, years and other limits, a line each.
    limits: Vec<Html>,
    places: Option<Html>,
    duration: Option<Html>,
    cycles: Html,
    fields: Vec<Html>,
    languages: Vec<Html>,
}

/// A row for each condition, in the order of the record.
pub(super) fn rows(desk: &Desk, agreement: &Agreement) -> Vec<ConditionRow> {
    let read = agreement.row.rows("condition").iter().filter_map(|row| Some((Condition::read(row)?, row)));
    read.map(|(condition, block)| row(desk, agreement, &condition, block)).collect()
}

fn row(desk: &Desk, agreement: &Agreement, condition: &Condition, block: &Row) -> ConditionRow {
    let people = match condition.what {
        MobilityType::Study | MobilityType::Traineeship => "students",
        MobilityType::Teaching | MobilityType::Training => "staff",
        MobilityType::ResearchVisit => "researchers",
    };
    let cycles: Vec<Html> = condition.cycles.iter().map(|c| desk.t(&format!("cycle-{}", c.word()), &[])).collect();
    ConditionRow {
        who: desk.t(&format!("condition-who-{people}-{}", condition.direction.word()), &[]),
        what: desk.t(&format!("mobility-{}", condition.what.word()), &[]),
        limits: limits(desk, condition, block),
        places: places(desk, agreement, condition),
        duration: duration(desk, condition),
        cycles: register::list(desk, &cycles),
        fields: fields(desk, condition, block),
        languages: condition.languages.iter().map(|l| language(desk, l)).collect(),
    }
}

/// Places of its own, or those it shares and with whom.
#[expect(clippy::cast_precision_loss, reason = "places are at most 10 000")]
fn places(desk: &Desk, agreement: &Agreement, condition: &Condition) -> Option<Html> {
    let Some(quota) = &condition.quota else {
        return condition.places.map(|n| desk.number(n as f64, 0));
    };
    let (_, shared) = agreement.quotas.iter().find(|(id, _)| id == quota)?;
    let mut units: Vec<Box<str>> = Vec::new();
    for other in agreement.conditions.iter().filter(|c| c.quota.as_ref() == Some(quota)) {
        units.extend(other.units.iter().filter(|u| !units.contains(u)).cloned().collect::<Vec<_>>());
    }
    let n = Arg::Num(*shared as f64);
    let units = register::units(desk, &units);
    Some(if units.is_empty() {
        desk.t("condition-places-shared", &[("n", n)])
    } else {
        desk.t("condition-places-shared-by", &[("n", n), ("units", Arg::Html(units.as_str()))])
    })
}

fn duration(desk: &Desk, condition: &Condition) -> Option<Html> {
    let months = condition.months.map(|n| desk.t("condition-months", &[("n", Arg::Num(n))]));
    months.or_else(|| condition.days.map(|n| desk.t("condition-days", &[("n", Arg::Num(n))])))
}

/// Fields of study: code and title of ISCED-F 2013, which has official titles in English; then the record's remark.
fn fields(desk: &Desk, condition: &Condition, block: &Row) -> Vec<Html> {
    let code = |code: &str| {
        let title = isced::detailed(code).filter(|t| t.kind == isced::Kind::Named).map_or("", |t| t.text);
        let (code, title) = (markup::escape(code), markup::escape(title));
        // One run from left to right: between Arabic words the code would change sides.
        Html::ready(&format!("<bdi lang=\"en\" dir=\"ltr\"><span class=\"code\">{code}</span> {title}</bdi>"))
    };
    let note = block.text("isced_note");
    let note = (!note.is_empty()).then(|| desk.say(&note));
    condition.isced.iter().map(|c| code(c)).chain(note).collect()
}

fn language(desk: &Desk, level: &LanguageLevel) -> Html {
    let name = Html::ready(&markup::escape(&desk.format().language(&level.lang)));
    let cefr = level.cefr.as_deref().map(|c| desk.code(c));
    let cefr = cefr.as_ref().map_or("", Html::as_str);
    let id = if level.certificate { "condition-language-certificate" } else { "condition-language" };
    match level.cefr {
        Some(_) => desk.t(id, &[("language", Arg::Html(name.as_str())), ("level", Arg::Html(cefr))]),
        None if level.certificate => desk.t("condition-language-any-certificate", &[("language", Arg::Html(name.as_str()))]),
        None => name,
    }
}

/// Everything else that narrows a condition.
fn limits(desk: &Desk, condition: &Condition, block: &Row) -> Vec<Html> {
    let mut limits = Vec::new();
    let units = register::units(desk, &condition.units);
    if !units.is_empty() {
        limits.push(units);
    }
    let terms: Vec<Html> = block.words("terms").into_iter().map(|t| desk.t(&format!("term-{t}"), &[])).collect();
    if !terms.is_empty() {
        limits.push(register::list(desk, &terms));
    }
    let year = |key: &str| block.year(key).map(|y| desk.period(&Period::Academic(y)));
    match (year("first_year"), year("last_year")) {
        (Some(a), Some(b)) => {
            limits.push(desk.t("agreement-range", &[("first", Arg::Html(a.as_str())), ("last", Arg::Html(b.as_str()))]));
        }
        (Some(a), None) => limits.push(desk.t("condition-since", &[("year", Arg::Html(a.as_str()))])),
        (None, Some(b)) => limits.push(desk.t("condition-through", &[("year", Arg::Html(b.as_str()))])),
        (None, None) => {}
    }
    if condition.blended {
        limits.push(desk.t("condition-blended", &[]));
    }
    if let Some((value, scale)) = block.row("min_gpa").and_then(|g| g.num("value").zip(g.num("scale"))) {
        limits.push(desk.t("condition-grades", &[("value", Arg::Num(value)), ("scale", Arg::Num(scale))]));
    }
    if block.flag("interview") {
        limits.push(desk.t("condition-interview", &[]));
    }
    if !condition.note.is_empty() {
        limits.push(desk.say(&condition.note));
    }
    limits
}
