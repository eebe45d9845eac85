//! Calls: those of the day, those to come, and the archive by scheme; and a lasting page for each scheme.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::entities::call::SCHEMES;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::calls_view;
use crate::pages::calls_view::CallRow;
use crate::plan::Subject;
use crate::standing::call::CallStatus;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of all calls; there is none while no call is recorded.
pub(super) struct CallsPage;
/// The page of each scheme that has a call: its address stays, its calls come and go.
pub(super) struct SchemePage;

#[derive(Serialize)]
struct Own {
    lede: Html,
    status_day: Html,
    calendar: Option<Href>,
    schemes: Vec<Choice>,
    groups: Vec<Group>,
    archive: Vec<Group>,
}

#[derive(Serialize)]
struct Choice {
    href: Href,
    label: Html,
    count: Html,
    current: bool,
}

#[derive(Serialize)]
struct Group {
    id: Attr,
    title: LinkTo,
    /// Said when the group is empty.
    none: Html,
    rows: Vec<CallRow>,
}

impl PageKind for CallsPage {
    fn name(&self) -> &'static str {
        "calls"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.calls.is_empty() { Vec::new() } else { super::only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "calls")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let mut view = view(desk, None, desk.t("calls-lede", &[]), desk.t_bare("calls-title", &[]));
        view.description = desk.t_bare("calls-lede", &[]);
        Some(view)
    }
}

impl PageKind for SchemePage {
    fn name(&self) -> &'static str {
        "call-scheme"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let first =
            |word: &&str| cx.site.calls.iter().find(|c| c.scheme == *word).map(|c| Subject { id: (*word).into(), at: c.row.at });
        SCHEMES.iter().filter_map(first).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        format!("{}{}/", Desk::folder(cx, lang, "calls"), subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let name = desk.t_bare(&format!("call-scheme-{}", subject.id), &[]);
        let lede = desk.t("calls-scheme-lede", &[]);
        let title = desk.t_bare("calls-scheme-title", &[("scheme", Arg::Text(&name.0))]);
        let mut view = view(desk, Some(&subject.id), lede, title);
        view.description = desk.t_bare("calls-scheme-description", &[("scheme", Arg::Text(&name.0))]);
        view.crumbs.push(desk.crumb("calls", "", desk.t("nav-calls", &[])));
        Some(view)
    }
}

fn view(desk: &Desk, scheme: Option<&str>, lede: Html, title: Attr) -> View {
    let day = desk.day(Day::Date(desk.cx.site.as_of));
    let group = |status: CallStatus| {
        let word = status.word();
        Group {
            id: Attr::from(word),
            title: LinkTo { href: Href::default(), label: desk.t(&format!("calls-{word}"), &[]) },
            none: desk.t(&format!("calls-{word}-none"), &[]),
            rows: rows(desk, status, scheme),
        }
    };
    let undated = Some(group(CallStatus::Undated)).filter(|g| !g.rows.is_empty());
    let own = Own {
        lede,
        status_day: desk.t("calls-status-day", &[("day", Arg::Html(day.as_str()))]),
        calendar: Some(desk.routes.local(&format!("{}/calls.ics", desk.tag()))),
        schemes: choices(desk, scheme),
        groups: [group(CallStatus::Open), group(CallStatus::Upcoming)].into_iter().chain(undated).collect(),
        archive: SCHEMES.iter().filter(|s| scheme.is_none_or(|one| one == **s)).filter_map(|s| archive(desk, s)).collect(),
    };
    View::new("calls.html", "calls", title, &own)
}

fn rows(desk: &Desk, status: CallStatus, scheme: Option<&str>) -> Vec<CallRow> {
    let list = calls_view::with(desk, status).into_iter();
    list.filter(|c| scheme.is_none_or(|s| s == c.scheme)).map(|c| calls_view::row(desk, c)).collect()
}

/// Calls of a scheme that are over, newest first.
fn archive(desk: &Desk, scheme: &str) -> Option<Group> {
    let rows = rows(desk, CallStatus::Closed, Some(scheme));
    if rows.is_empty() {
        return None;
    }
    Some(Group {
        id: Attr::from(format!("archive-{scheme}")),
        title: desk.link("call-scheme", scheme, calls_view::scheme(desk, scheme)),
        none: Html::ready(""),
        rows,
    })
}

/// Pages of all schemes that have calls, after that of all calls.
fn choices(desk: &Desk, current: Option<&str>) -> Vec<Choice> {
    let calls = &desk.cx.site.calls;
    let all = Choice {
        href: desk.href("calls", "").unwrap_or_default(),
        label: desk.t("calls-all", &[]),
        count: desk.count(calls.len()),
        current: current.is_none(),
    };
    let choice = |scheme: &&str| {
        Some(Choice {
            href: desk.href("call-scheme", scheme)?,
            label: calls_view::scheme(desk, scheme),
            count: desk.count(calls.iter().filter(|c| c.scheme == *scheme).count()),
            current: current == Some(*scheme),
        })
    };
    std::iter::once(all).chain(SCHEMES.iter().filter_map(choice)).collect()
}
