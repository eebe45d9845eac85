//! The register of projects funded from outside, by their status on the status day.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::grant::Grant;
use crate::entities::institution::Register;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::grant;
use crate::pages::grant::Chip;
use crate::pages::money_view;
use crate::pages::only;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::standing::grant::GrantStatus;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of all projects.
pub(super) struct GrantsPage;

#[derive(Serialize)]
struct Own {
    tally: Tally,
    groups: Vec<Group>,
}

/// Projects of one status.
#[derive(Serialize)]
struct Group {
    id: Attr,
    label: Html,
    about: Html,
    caption_id: Attr,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    grant: LinkTo,
    acronym: Option<Html>,
    programme: Html,
    role: Html,
    start: Option<Html>,
    end: Option<Html>,
    share: Option<Html>,
    chip: Chip,
}

impl PageKind for GrantsPage {
    fn name(&self) -> &'static str {
        "grants"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.grants.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "grants")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let own = Own {
            tally: register::tally(desk, Register::Grants, desk.cx.site.grants.len()),
            groups: GrantStatus::ALL.iter().filter_map(|s| group(desk, *s)).collect(),
        };
        let mut view = View::new("grants.html", "grants", desk.t_bare("grants-title", &[]), &own);
        view.description = desk.t_bare("grants-description", &[]);
        Some(view)
    }
}

fn group(desk: &Desk, status: GrantStatus) -> Option<Group> {
    let grants = desk.cx.site.grants.iter().filter(|g| desk.cx.figures.grant(g) == status).collect::<Vec<_>>();
    if grants.is_empty() {
        return None;
    }
    let word = status.word();
    let grants = desk.sorted(grants, |g| desk.bare(&g.title).0.to_string());
    Some(Group {
        id: Attr::from(word),
        label: desk.t(&format!("grants-{word}"), &[]),
        about: desk.t(&format!("grants-{word}-about"), &[]),
        caption_id: Attr::from(format!("caption-{word}")),
        rows: grants.into_iter().map(|g| row(desk, g)).collect(),
    })
}

fn row(desk: &Desk, record: &Record<Grant>) -> Row {
    Row {
        grant: desk.link("grant", &record.id, desk.say(&record.title)),
        acronym: grant::acronym(desk, record),
        programme: grant::programme(desk, record),
        role: grant::role(desk, record),
        start: record.start.map(|d| desk.day(d)),
        end: record.end.map(|d| desk.day(d)),
        share: record.own_share.as_ref().map(|m| money_view::say(desk, m)),
        chip: grant::chip(desk, record),
    }
}
