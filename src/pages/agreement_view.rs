//! An agreement → what a reader is told about it: kind, validity as signed, status with its reason, conditions.

use crate::base::day::Day;
use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::Renewal;
use crate::entities::agreement::Validity;
use crate::entities::common::Source;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::condition_view;
use crate::pages::condition_view::ConditionRow;
use crate::pages::multilateral_view;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::standing::Standing;
use crate::standing::Status;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use serde::Serialize;

/// A status: the word that chooses its shape, and the words that stand beside it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Chip {
    word: Attr,
    label: Html,
}

/// An agreement as a framed document.
#[derive(Clone, Debug, Serialize)]
pub(super) struct AgreementView {
    id: Attr,
    kind: Html,
    line: Html,
    chip: Chip,
    reason: Html,
    pause: Option<Remark>,
    facts: Vec<Fact>,
    conditions: Vec<ConditionRow>,
    caption: Html,
    note: Option<Remark>,
    source: Option<Html>,
    machine: bool,
}

/// The chip of a status.
pub(super) fn chip(desk: &Desk, status: Status) -> Chip {
    Chip { word: Attr::from(status.word()), label: desk.t(&format!("status-{}", status.word()), &[]) }
}

/// Place of a status among others, 0 to 6: what is in force comes first, what is over last.
pub(super) fn rank(status: Status) -> usize {
    match status {
        Status::Active => 0,
        Status::Expiring => 1,
        Status::Upcoming => 2,
        Status::ToBeConfirmed => 3,
        Status::Suspended => 4,
        Status::Expired => 5,
        Status::Terminated => 6,
    }
}

/// The public agreements of a partner, multilateral ones too, with their standing: what is in force first, what lasts
/// longest first among equals.
pub(super) fn ordered<'a>(desk: &Desk<'a>, partner: &'a Record<Partner>) -> Vec<(&'a Agreement, Standing)> {
    let all = desk.cx.site.agreements_of(partner);
    let mut list: Vec<_> = all.map(|a| (a, desk.cx.figures.agreement(a))).collect();
    // One without a last day outlasts all others.
    list.sort_by_key(|(_, s)| (rank(s.status), s.last.is_some(), std::cmp::Reverse(s.last)));
    list
}

/// Id of an agreement's frame on the page that shows it.
pub(super) fn anchor(agreement: &Agreement) -> Attr {
    Attr::from(format!("agreement-{}", agreement.id))
}

/// Address of a public agreement: its frame on the page of its partner, or among the multilateral ones.
pub(super) fn href(desk: &Desk, id: &str) -> Option<Href> {
    let site = desk.cx.site;
    let (page, agreement) = match site.joint().find(|m| &*m.id == id) {
        Some(joint) => (desk.href("agreements", "")?, &joint.facts.agreement),
        None => {
            let (partner, agreement) = site.bilateral().find(|(_, a)| &*a.id == id)?;
            (desk.href("partner", &partner.id)?, agreement)
        }
    };
    Some(Href::new(&format!("{}#{}", page.as_str(), anchor(agreement).0)))
}

/// Name of the kind of an agreement.
pub(super) fn kind(desk: &Desk, agreement: &Agreement) -> Html {
    desk.t(&format!("agreement-kind-{}", agreement.kind.word()), &[])
}

/// Everything a reader is told about an agreement. `source` is the one that stands at the foot of the page.
pub(super) fn view(desk: &Desk, source: Option<&Source>, agreement: &Agreement, standing: &Standing) -> AgreementView {
    // A source of its own is printed.
    let own = agreement.source.as_ref().filter(|s| Some(*s) != source);
    let joint = desk.cx.site.multilateral.get(&agreement.id);
    let kind = joint.map_or_else(|| kind(desk, agreement), |m| desk.say(&m.name));
    let mut facts = facts(desk, agreement);
    facts.extend(joint.into_iter().flat_map(|m| multilateral_view::facts(desk, m)));
    AgreementView {
        id: anchor(agreement),
        line: joint.map_or_else(|| line(desk, agreement), |m| multilateral_view::line(desk, m, line(desk, agreement))),
        machine: joint.is_some_and(|m| m.common.is_machine(desk.lang)),
        chip: chip(desk, standing.status),
        reason: reason(desk, agreement, standing),
        pause: agreement.suspended.as_ref().and_then(|s| register::remark(desk, &s.reason)),
        facts,
        conditions: condition_view::rows(desk, agreement),
        caption: desk.t("agreement-conditions-caption", &[("kind", Arg::Html(kind.as_str()))]),
        note: register::remark(desk, &agreement.note),
        source: own.map(|s| register::source(desk, s, agreement.as_of)),
        kind,
    }
}

/// Units of an agreement, or that it covers the whole institution; nothing when its conditions name units of their own.
fn line(desk: &Desk, agreement: &Agreement) -> Html {
    let units = register::units(desk, &agreement.units);
    if units.is_empty() && agreement.conditions.iter().all(|c| c.units.is_empty()) {
        return desk.t("agreement-whole", &[]);
    }
    units
}

/// First day or first academic year, as exact as it was signed.
pub(super) fn first(desk: &Desk, agreement: &Agreement) -> Option<Html> {
    match agreement.validity? {
        Validity::Years(year, _) => Some(desk.period(&Period::Academic(year))),
        Validity::Days(day, _) => Some(desk.day(day)),
        Validity::NotPublished => None,
    }
}

/// Last day or last academic year, as exact as it was signed; `None` for one without, or not published.
pub(super) fn last(desk: &Desk, agreement: &Agreement) -> Option<Html> {
    match agreement.validity? {
        Validity::Years(_, year) => Some(desk.period(&Period::Academic(year))),
        Validity::Days(_, day) => day.map(|d| desk.day(d)),
        Validity::NotPublished => None,
    }
}

/// End of validity in a table cell: the last day, that it renewed itself after it, or that there is none; `None` when the
/// public record does not say.
pub(super) fn end(desk: &Desk, agreement: &Agreement, standing: &Standing) -> Option<Html> {
    first(desk, agreement)?;
    let open = agreement.renewal == Renewal::OpenEnded;
    Some(match last(desk, agreement).filter(|_| !open) {
        Some(last) => match goes_on(agreement, standing) {
            Some(word) => desk.t(&format!("agreement-end-{word}"), &[("last", Arg::Html(last.as_str()))]),
            None => last,
        },
        None => desk.t("agreement-no-last-day", &[]),
    })
}

/// Validity in a table cell; `None` when the public record does not say.
pub(super) fn validity(desk: &Desk, agreement: &Agreement, standing: &Standing) -> Option<Html> {
    let first = first(desk, agreement)?;
    let open = agreement.renewal == Renewal::OpenEnded;
    Some(match last(desk, agreement).filter(|_| !open) {
        Some(last) => {
            let id = goes_on(agreement, standing).map_or("agreement-range".to_owned(), |w| format!("agreement-range-{w}"));
            desk.t(&id, &[("first", Arg::Html(first.as_str())), ("last", Arg::Html(last.as_str()))])
        }
        None => desk.t("agreement-range-open", &[("first", Arg::Html(first.as_str()))]),
    })
}

/// Word of the messages for an agreement that is past its last day as signed but renews itself.
fn goes_on(agreement: &Agreement, standing: &Standing) -> Option<&'static str> {
    if !standing.renewed || agreement.renewal != Renewal::Automatic {
        return None;
    }
    Some(if standing.status.is_active() { "renewed" } else { "unconfirmed" })
}

/// The sentence that says why the status is what it is.
pub(super) fn reason(desk: &Desk, agreement: &Agreement, standing: &Standing) -> Html {
    let form = if matches!(agreement.validity, Some(Validity::Years(..))) { "year" } else { "day" };
    let first = first(desk, agreement);
    let last = last(desk, agreement);
    let say = |id: &str, name: &str, value: &Option<Html>| {
        let value = value.as_ref().map_or("", Html::as_str);
        desk.t(id, &[("form", Arg::Word(form)), (name, Arg::Html(value))])
    };
    match standing.status {
        Status::Active if standing.renewed && (last.is_none() || agreement.renewal == Renewal::OpenEnded) => {
            desk.t("agreement-why-open", &[])
        }
        Status::Active if standing.renewed => say("agreement-why-renewed", "last", &last),
        Status::Active => say("agreement-why-active", "last", &last),
        Status::Expiring => say("agreement-why-expiring", "last", &last),
        Status::Upcoming => say("agreement-why-upcoming", "first", &first),
        Status::ToBeConfirmed if first.is_none() => desk.t("agreement-why-unknown", &[]),
        Status::ToBeConfirmed => {
            let years = f64::from(desk.cx.figures.clock.confirm_after_years);
            desk.t("agreement-why-stale", &[("years", Arg::Num(years))])
        }
        Status::Suspended => paused(desk, agreement),
        Status::Expired => say("agreement-why-expired", "last", &last),
        Status::Terminated => say("agreement-why-terminated", "day", &agreement.terminated.map(|d| desk.day(d))),
    }
}

fn paused(desk: &Desk, agreement: &Agreement) -> Html {
    let Some(pause) = &agreement.suspended else { return desk.t("agreement-why-paused", &[]) };
    let from = desk.day(pause.from);
    match pause.until.map(|d| desk.day(d)) {
        Some(until) => {
            desk.t("agreement-why-paused-until", &[("from", Arg::Html(from.as_str())), ("until", Arg::Html(until.as_str()))])
        }
        None => desk.t("agreement-why-paused-from", &[("from", Arg::Html(from.as_str()))]),
    }
}

fn facts(desk: &Desk, agreement: &Agreement) -> Vec<Fact> {
    let (first, last) = (first(desk, agreement), last(desk, agreement));
    let mut facts = match agreement.validity {
        Some(Validity::Years(..)) => {
            vec![register::fact(desk, "agreement-first-year", first), register::fact(desk, "agreement-last-year", last)]
        }
        Some(Validity::Days(..)) => {
            let last = last.unwrap_or_else(|| desk.t("agreement-no-last-day", &[]));
            vec![register::fact(desk, "agreement-from", first), register::fact(desk, "agreement-until", Some(last))]
        }
        Some(Validity::NotPublished) | None => vec![register::unpublished(desk, "column-validity")],
    };
    let day = |d: Option<Day>| d.map(|d| desk.day(d));
    facts.extend(day(agreement.signed).map(|d| register::fact(desk, "agreement-signed", Some(d))));
    facts.extend(day(agreement.confirmed).map(|d| register::fact(desk, "agreement-confirmed", Some(d))));
    facts.extend(day(agreement.terminated).map(|d| register::fact(desk, "agreement-terminated", Some(d))));
    if agreement.renewal != Renewal::None {
        let words = desk.t(&format!("renewal-{}", agreement.renewal.word()), &[]);
        facts.push(register::fact(desk, "agreement-renewal", Some(words)));
    }
    if let Some(days) = agreement.row.num("notice_days") {
        let words = desk.t("agreement-notice-days", &[("days", Arg::Num(days))]);
        facts.push(register::fact(desk, "agreement-notice", Some(words)));
    }
    facts
}
