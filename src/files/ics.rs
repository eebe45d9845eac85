//! Calendars per language (iCalendar, RFC 5545): calls, from opening to closing, and events. A UID is the record's id at the
//! institution's own host, so that it stays when the portal moves.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::markup::bare;
use crate::base::moment::When;
use crate::base::text::Text;
use crate::entities::common::Common;
use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;

/// Calendars.
pub(super) struct Calendar;

/// Most octets of a line, without its end (RFC 5545, 3.1).
const FOLD: usize = 75;

impl FileKind for Calendar {
    fn paths(&self, cx: &Cx, _routes: &Routes) -> Vec<String> {
        list(cx).into_iter().map(|(name, lang)| format!("{}/{name}.ics", cx.site.langs().tag(lang))).collect()
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, n: usize) -> Vec<u8> {
        let Some((name, lang)) = list(cx).into_iter().nth(n) else { return Vec::new() };
        let mut out = String::new();
        line("BEGIN", "VCALENDAR", &mut out);
        line("VERSION", "2.0", &mut out);
        line("PRODID", "-//Imbat//International portal//EN", &mut out);
        line("CALSCALE", "GREGORIAN", &mut out);
        let title = cx.strings.t_bare(lang, &format!("{name}-title"), &[]);
        let institution = bare(cx.site.home().short_name.say(cx.site.langs(), lang).text);
        line("X-WR-CALNAME", &escape(&format!("{institution}: {title}")), &mut out);
        for entry in entries(cx, name) {
            self::entry(cx, routes, lang, &entry, &mut out);
        }
        line("END", "VCALENDAR", &mut out);
        out.into_bytes()
    }
}

/// Name and language of each calendar; none for a kind without records.
fn list(cx: &Cx) -> Vec<(&'static str, Lang)> {
    let kinds = [("calls", cx.site.calls.is_empty()), ("events", cx.site.events.is_empty())];
    let filled = kinds.into_iter().filter(|(_, empty)| !empty);
    filled.flat_map(|(name, _)| cx.site.langs().all().map(move |l| (name, l))).collect()
}

/// What a record says to a calendar.
struct Entry<'a> {
    /// Name of the shape: a call and an event may have the same id.
    kind: &'static str,
    id: &'a str,
    /// Kind of page and fragment.
    page: (&'static str, &'a str, bool),
    common: &'a Common,
    title: &'a Text,
    summary: &'a Text,
    place: Option<&'a Text>,
    from: When,
    until: When,
}

/// Calls and events whose days are known; a month or a year is no day.
fn entries<'a>(cx: &Cx<'a>, name: &str) -> Vec<Entry<'a>> {
    let site = cx.site;
    let calls = site.calls.iter().filter_map(|c| {
        let (from, until) = (c.open.or(c.close)?, c.close.or(c.open)?);
        Some(Entry {
            kind: "call",
            id: &c.id,
            page: ("call", &c.id, false),
            common: &c.common,
            title: &c.facts.title,
            summary: &c.facts.summary,
            place: None,
            from,
            until,
        })
    });
    let events = site.events.iter().map(|e| Entry {
        kind: "event",
        id: &e.id,
        page: ("events", "", true),
        common: &e.common,
        title: &e.facts.title,
        summary: &e.facts.summary,
        place: Some(&e.facts.place),
        from: e.start,
        until: e.end.unwrap_or(e.start),
    });
    let whole = |e: &Entry| ![e.from, e.until].iter().any(|w| matches!(w, When::Day(Day::Month(..) | Day::Year(_))));
    if name == "calls" { calls.filter(whole).collect() } else { events.filter(whole).collect() }
}

fn entry(cx: &Cx, routes: &Routes, lang: Lang, entry: &Entry, out: &mut String) {
    let site = cx.site;
    let home = site.home();
    let host = home.website.split("://").nth(1).unwrap_or(&home.website).split('/').next().unwrap_or("");
    line("BEGIN", "VEVENT", out);
    line("UID", &format!("{}.{}@{host}", entry.kind, entry.id), out);
    // Must be given; the day the source was read changes only with the record.
    let read = entry.common.source.as_ref().map_or(site.as_of, |s| s.retrieved.first());
    line("DTSTAMP", &format!("{}T000000Z", basic(read)), out);
    match (entry.from, entry.until) {
        (When::Moment(from), When::Moment(until)) => {
            line("DTSTART", &from.stamp(), out);
            line("DTEND", &until.stamp(), out);
        }
        (from, until) => {
            let (from, until) = (from.first(&home.time_zone), until.last(&home.time_zone));
            line("DTSTART;VALUE=DATE", &basic(from), out);
            // The end of whole days is the day after the last one.
            line("DTEND;VALUE=DATE", &basic(until.tomorrow().unwrap_or(until)), out);
        }
    }
    let said = |text: &Text| escape(&bare(text.say(site.langs(), lang).text));
    let tag = |text: &Text| site.langs().tag(text.say(site.langs(), lang).lang).to_owned();
    line(&format!("SUMMARY;LANGUAGE={}", tag(entry.title)), &said(entry.title), out);
    if !entry.summary.is_empty() {
        line(&format!("DESCRIPTION;LANGUAGE={}", tag(entry.summary)), &said(entry.summary), out);
    }
    if let Some(place) = entry.place.filter(|p| !p.is_empty()) {
        line(&format!("LOCATION;LANGUAGE={}", tag(place)), &said(place), out);
    }
    let (kind, id, fragment) = entry.page;
    if let Some(route) = routes.get(kind, id) {
        let page = routes.full(route.path(lang));
        let url = if fragment { format!("{}#{}", page.as_str(), entry.id) } else { page.as_str().to_owned() };
        line("URL", &url, out);
    }
    line("TRANSP", "TRANSPARENT", out);
    line("END", "VEVENT", out);
}

/// `20260202`.
fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// A text value: backslash, semicolon, comma and line ends escaped (RFC 5545, 3.3.11).
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace("\r\n", "\\n").replace(['\n', '\r'], "\\n")
}

/// Appends a line, folded between characters so that none is longer than [`FOLD`] octets.
fn line(name: &str, value: &str, out: &mut String) {
    let mut length = 0;
    for c in name.chars().chain([':']).chain(value.chars()) {
        if length + c.len_utf8() > FOLD {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(c);
        length += c.len_utf8();
    }
    out.push_str("\r\n");
}
