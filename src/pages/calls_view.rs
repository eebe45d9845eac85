//! Calls with their statuses as rows, for the lists that show them: home, all calls, calls of one scheme, a service.

use crate::base::day::Day;
use crate::base::markup;
use crate::base::moment::When;
use crate::base::moment::offset_words;
use crate::entities::Record;
use crate::entities::call::Call;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::register;
use crate::standing::call::CallStatus;
use crate::standing::call::of_call;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use serde::Serialize;
use std::cmp::Reverse;

/// A status as shape and word.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    pub(super) word: Attr,
    pub(super) label: Html,
}

/// A day with what happens on it, as a block.
#[derive(Clone, Debug, Serialize)]
pub struct Block {
    word: Html,
    day: Html,
    month: Html,
    iso: Attr,
    tone: Attr,
}

/// A call in a list.
#[derive(Clone, Debug, Serialize)]
pub struct CallRow {
    href: Href,
    title: Html,
    scheme: Html,
    chip: Mark,
    block: Option<Block>,
    dates: Html,
    summary: Option<Html>,
}

/// Calls on the home page, at most.
const HOME: usize = 4;

/// Calls that are open or will open, the nearest day first, for the home page. Empty when there are none.
pub fn for_home(desk: &Desk) -> Vec<CallRow> {
    let mut list = with(desk, CallStatus::Open);
    list.extend(with(desk, CallStatus::Upcoming));
    list.into_iter().take(HOME).map(|c| row(desk, c)).collect()
}

/// Status of a call on the status day.
pub(super) fn status(desk: &Desk, call: &Call) -> CallStatus {
    of_call(call, desk.cx.site.as_of, desk.cx.site.home().academic_year_end, zone(desk))
}

/// Calls of a status: open ones by their closing day, upcoming ones by their opening day, others newest first.
pub(super) fn with<'a>(desk: &Desk<'a>, status: CallStatus) -> Vec<&'a Record<Call>> {
    let site = desk.cx.site;
    let zone = &*site.home().time_zone;
    let mut list: Vec<&Record<Call>> = site.calls.iter().filter(|c| self::status(desk, c) == status).collect();
    match status {
        // A call without a closing day comes after those with one.
        CallStatus::Open => list.sort_by_key(|c| (c.close.is_none(), c.close.map(|w| w.last(zone)))),
        CallStatus::Upcoming => list.sort_by_key(|c| c.open.map(|w| w.first(zone))),
        CallStatus::Undated | CallStatus::Closed => list.sort_by_key(|c| Reverse(age(c, zone, desk))),
    }
    list
}

/// The last day that is known of a call; the end of its academic year where none is.
fn age(call: &Call, zone: &str, desk: &Desk) -> Option<crate::base::day::Date> {
    let year = call.year.map(|y| y.last(desk.cx.site.home().academic_year_end));
    call.close.map(|w| w.last(zone)).or_else(|| call.open.map(|w| w.first(zone))).or(year)
}

/// A call as lists show it.
pub(super) fn row(desk: &Desk, call: &Record<Call>) -> CallRow {
    let status = status(desk, call);
    CallRow {
        href: desk.href("call", &call.id).unwrap_or_default(),
        title: desk.say(&call.title),
        scheme: scheme(desk, call.scheme),
        chip: chip(desk, status),
        block: block(desk, call, status),
        dates: dates(desk, call),
        summary: Some(desk.say(&call.summary)).filter(|s| !s.is_empty()),
    }
}

/// The status as shape and word.
pub(super) fn chip(desk: &Desk, status: CallStatus) -> Mark {
    Mark { word: Attr::from(status.word()), label: desk.t(&format!("call-status-{}", status.word()), &[]) }
}

/// Name of a scheme.
pub(super) fn scheme(desk: &Desk, word: &str) -> Html {
    desk.t(&format!("call-scheme-{word}"), &[])
}

/// Words for whom something is, as a list.
pub(super) fn audience(desk: &Desk, words: &[&str]) -> Html {
    let words: Vec<Html> = words.iter().map(|w| desk.t(&format!("audience-{w}"), &[])).collect();
    register::list(desk, &words)
}

/// Opening and closing in one line.
pub(super) fn dates(desk: &Desk, call: &Call) -> Html {
    match (call.open, call.close) {
        (Some(a), Some(b)) => span(desk, a, b),
        (Some(a), None) => desk.t("call-dates-from", &[("open", Arg::Html(when(desk, a).as_str()))]),
        (None, Some(b)) => desk.t("call-dates-until", &[("close", Arg::Html(when(desk, b).as_str()))]),
        (None, None) => desk.t("call-dates-none", &[]),
    }
}

/// A moment in words with its offset from UTC, or a day.
pub(super) fn when(desk: &Desk, when: When) -> Html {
    let When::Moment(moment) = when else {
        let When::Day(day) = when else { return Html::ready("") };
        return desk.day(day);
    };
    let day = desk.format().day(Day::Date(moment.date));
    let clock = desk.format().clock(moment.hour, moment.minute);
    let offset = format!("UTC{}", offset_words(moment.offset.unwrap_or(0)));
    let args = [("day", Arg::Text(&day)), ("time", Arg::Text(&clock)), ("offset", Arg::Text(&offset))];
    let words = desk.t("moment-words", &args);
    Html::ready(&format!("<time datetime=\"{}\"{}>{}</time>", moment.iso(), desk.gregorian(moment.date), words.as_str()))
}

/// From one moment to another; the day is said once when both are on it.
pub(super) fn span(desk: &Desk, from: When, until: When) -> Html {
    if let (When::Moment(a), When::Moment(b)) = (from, until)
        && a.date == b.date
        && a.offset == b.offset
    {
        let day = desk.format().day(Day::Date(a.date));
        let (first, last) = (desk.format().clock(a.hour, a.minute), desk.format().clock(b.hour, b.minute));
        let offset = format!("UTC{}", offset_words(a.offset.unwrap_or(0)));
        let args =
            [("day", Arg::Text(&day)), ("from", Arg::Text(&first)), ("until", Arg::Text(&last)), ("offset", Arg::Text(&offset))];
        return desk.t("moment-span", &args);
    }
    // In another calendar each day carries its Gregorian words.
    if let (When::Day(Day::Date(a)), When::Day(Day::Date(b))) = (from, until)
        && desk.format().gregorian(a).is_none()
    {
        return Html::ready(&format!("<bdi>{}</bdi>", markup::escape(&desk.format().dates(a, b))));
    }
    let (from, until) = (when(desk, from), when(desk, until));
    desk.t("call-dates", &[("open", Arg::Html(from.as_str())), ("close", Arg::Html(until.as_str()))])
}

/// A moment, or a day with the remark that no hour was published.
pub(super) fn exact(desk: &Desk, when: When) -> Html {
    let words = self::when(desk, when);
    match when {
        When::Moment(_) => words,
        When::Day(_) => desk.t("moment-day-only", &[("day", Arg::Html(words.as_str()))]),
    }
}

/// The next day that matters; none where only a month or a year is known.
fn block(desk: &Desk, call: &Call, status: CallStatus) -> Option<Block> {
    let (word, when, tone) = match status {
        CallStatus::Open => ("call-closes", call.close?, "accent"),
        CallStatus::Upcoming => ("call-opens", call.open?, "mute"),
        CallStatus::Closed => ("call-closed", call.close?, "mute"),
        CallStatus::Undated => return None,
    };
    date_block(desk, desk.t(word, &[]), when, tone)
}

/// A day as a block; none where only a month or a year is known.
pub(super) fn date_block(desk: &Desk, word: Html, when: When, tone: &str) -> Option<Block> {
    let date = match when {
        When::Moment(moment) => moment.date,
        When::Day(Day::Date(date)) => date,
        When::Day(_) => return None,
    };
    Some(Block {
        word,
        day: Html::ready(&markup::escape(&desk.format().day_of_month(date))),
        month: Html::ready(&markup::escape(&desk.format().month_short(date))),
        iso: Attr::from(when.iso()),
        tone: Attr::from(tone),
    })
}

/// The institution's time zone.
pub(super) fn zone<'a>(desk: &Desk<'a>) -> &'a str {
    &desk.cx.site.home().time_zone
}
