//! Events: today's, those to come, and those that are over. Each has a fragment of its own on the one page.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::event::Event;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::body;
use crate::pages::calls_view;
use crate::pages::calls_view::Block;
use crate::pages::only;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::standing::call::EventStatus;
use crate::standing::call::of_event;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use std::cmp::Reverse;

/// The page of all events; there is none while no event is recorded.
pub(super) struct EventsPage;

#[derive(Serialize)]
struct Own {
    status_day: Html,
    calendar: Href,
    machine: bool,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    id: Attr,
    title: Html,
    events: Vec<EventView>,
}

#[derive(Serialize)]
struct EventView {
    id: Attr,
    title: Html,
    block: Option<Block>,
    dates: Html,
    summary: Option<Remark>,
    facts: Vec<Fact>,
    source: Option<Html>,
}

impl PageKind for EventsPage {
    fn name(&self) -> &'static str {
        "events"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.events.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "events")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let day = desk.day(Day::Date(desk.cx.site.as_of));
        let own = Own {
            status_day: desk.t("events-status-day", &[("day", Arg::Html(day.as_str()))]),
            calendar: desk.routes.local(&format!("{}/events.ics", desk.tag())),
            machine: desk.cx.site.events.iter().any(|e| e.common.is_machine(desk.lang)),
            groups: EventStatus::ALL.iter().filter_map(|s| group(desk, *s)).collect(),
        };
        let mut view = View::new("events.html", "events", desk.t_bare("events-title", &[]), &own);
        view.description = desk.t_bare("events-description", &[]);
        view.json_ld = Some(json_ld(desk));
        Some(view)
    }
}

/// Events of a status: the next one first, or the last one first when they are over.
fn group(desk: &Desk, status: EventStatus) -> Option<Group> {
    let site = desk.cx.site;
    let zone = calls_view::zone(desk);
    let mut list: Vec<&Record<Event>> = site.events.iter().filter(|e| of_event(e, site.as_of, zone) == status).collect();
    match status {
        EventStatus::Past => list.sort_by_key(|e| Reverse(e.start.first(zone))),
        EventStatus::Now | EventStatus::Upcoming => list.sort_by_key(|e| e.start.first(zone)),
    }
    if list.is_empty() {
        return None;
    }
    Some(Group {
        id: Attr::from(format!("group-{}", status.word())),
        title: desk.t(&format!("events-{}", status.word()), &[]),
        events: list.into_iter().map(|e| event(desk, e, status)).collect(),
    })
}

fn event(desk: &Desk, event: &Record<Event>, status: EventStatus) -> EventView {
    let dates = event.end.map_or_else(|| calls_view::when(desk, event.start), |end| calls_view::span(desk, event.start, end));
    let tone = if status == EventStatus::Past { "mute" } else { "accent" };
    let place = Some(desk.say(&event.place)).filter(|p| !p.is_empty());
    let mut facts = vec![match place {
        Some(_) => register::fact(desk, "event-fact-place", place),
        None => register::unpublished(desk, "event-fact-place"),
    }];
    if event.online {
        facts.push(register::fact(desk, "event-fact-form", Some(desk.t("event-online", &[]))));
    }
    if !event.audience.is_empty() {
        facts.push(register::fact(desk, "call-fact-audience", Some(calls_view::audience(desk, &event.audience))));
    }
    facts.extend(body::office(desk, event.office.as_deref()));
    facts.extend(event.url.as_deref().map(|url| body::page(desk, "event-fact-page", url)));
    EventView {
        id: Attr::from(&*event.id),
        title: desk.say(&event.title),
        block: calls_view::date_block(desk, desk.t("event-begins", &[]), event.start, tone),
        dates,
        summary: register::remark(desk, &event.summary),
        facts,
        source: event.common.source.as_ref().map(|s| register::source(desk, s, event.common.as_of)),
    }
}

/// Events as schema.org says them.
fn json_ld(desk: &Desk) -> serde_json::Value {
    let site = desk.cx.site;
    let page = desk.routes.get("events", "").map(|r| desk.routes.full(r.path(desk.lang))).unwrap_or_default();
    let event = |e: &Record<Event>| {
        let mode = match (e.online, e.place.is_empty()) {
            (true, true) => "OnlineEventAttendanceMode",
            (true, false) => "MixedEventAttendanceMode",
            (false, _) => "OfflineEventAttendanceMode",
        };
        let mut data = serde_json::json!({
            "@type": "Event",
            "name": &*desk.bare(&e.title).0,
            "startDate": e.start.iso(),
            "url": format!("{}#{}", page.as_str(), e.id),
            "eventAttendanceMode": format!("https://schema.org/{mode}"),
            "organizer": { "@type": "CollegeOrUniversity", "name": &*desk.bare(&site.home().name).0, "url": &*site.home().website },
        });
        if let Some(object) = data.as_object_mut() {
            if let Some(end) = e.end {
                object.insert("endDate".to_owned(), end.iso().into());
            }
            if !e.place.is_empty() {
                object.insert("location".to_owned(), serde_json::json!({ "@type": "Place", "name": &*desk.bare(&e.place).0 }));
            }
        }
        data
    };
    serde_json::json!({ "@context": "https://schema.org", "@graph": site.events.iter().map(event).collect::<Vec<_>>() })
}
