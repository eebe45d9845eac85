//! A partner: where it is, what holds with it today and why, its agreements, networks, dates and identifiers.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::agreement_view;
use crate::pages::agreement_view::AgreementView;
use crate::pages::agreement_view::Chip;
use crate::pages::networks;
use crate::pages::networks::NetworkRow;
use crate::pages::outdated::Stale;
use crate::pages::partner_facts;
use crate::pages::partner_row;
use crate::pages::partner_row::PartnerRow;
use crate::pages::places;
use crate::pages::places::MapView;
use crate::pages::prose;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::standing::Standing;
use crate::standing::Status;
use crate::view::Attr;
use crate::view::Crumb;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of each partner.
pub(super) struct PartnerPage;

#[derive(Serialize)]
struct Own {
    name: Html,
    kind: Html,
    native: Option<Html>,
    acronym: Option<Html>,
    national: bool,
    machine: bool,
    chip: Option<Chip>,
    verdict: Html,
    facts: Vec<Fact>,
    map: Option<MapView>,
    groups: Vec<Group>,
    past: Vec<AgreementView>,
    networks: Vec<NetworkRow>,
    remark: Option<Remark>,
    note: Option<Note>,
    deadlines: Vec<Deadline>,
    others: Vec<PartnerRow>,
    others_title: Html,
    closed: Option<Html>,
    successor: Option<LinkTo>,
    source: Option<Html>,
}

/// Agreements that stand together.
#[derive(Serialize)]
struct Group {
    id: Attr,
    title: Html,
    agreements: Vec<AgreementView>,
}

/// The text of a partner, with language and direction of its own when it is borrowed.
#[derive(Serialize)]
struct Note {
    html: Html,
    lang: Attr,
    dir: Attr,
    borrowed: bool,
    mark: Html,
}

/// A kind of date that comes back every year.
#[derive(Serialize)]
struct Deadline {
    what: Html,
    autumn: Option<Html>,
    spring: Option<Html>,
}

impl PageKind for PartnerPage {
    fn name(&self) -> &'static str {
        "partner"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.partners.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.partners.get(&subject.id).map(|p| p.common.last_part(&p.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "partners"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let partner = site.partners.get(&subject.id)?;
        let agreements = agreement_view::ordered(desk, partner);
        let there = register::of_country(&desk.cx, &partner.country);
        let others: Vec<_> = there.iter().filter(|p| p.id != partner.id).copied().collect();
        let shared = site.networks.iter().filter(|n| n.members.contains(&partner.id)).collect();
        let country = desk.country(&partner.country);
        let name = desk.bare(&partner.name);
        let view_of = |(a, s): &(&Agreement, Standing)| agreement_view::view(desk, partner.common.source.as_ref(), a, s);
        let own = Own {
            name: desk.say(&partner.name),
            kind: desk.t(&format!("partner-kind-{}", partner.kind), &[]),
            native: native(desk, partner),
            acronym: partner.acronym.as_deref().map(|a| desk.code(a)),
            national: site.is_national(partner),
            machine: partner.common.is_machine(desk.lang),
            chip: agreements.first().map(|(_, s)| agreement_view::chip(desk, s.status)),
            verdict: verdict(desk, &agreements),
            facts: partner_facts::facts(desk, partner),
            map: places::local(desk, &partner.country, &there, Some(partner)),
            groups: GROUPS
                .iter()
                .filter_map(|(id, statuses)| {
                    let fits = agreements.iter().filter(|(_, s)| statuses.contains(&s.status));
                    let views: Vec<_> = fits.map(view_of).collect();
                    (!views.is_empty()).then(|| Group { id: Attr::from(*id), title: desk.t(id, &[]), agreements: views })
                })
                .collect(),
            past: agreements.iter().filter(|(_, s)| s.status.is_past()).map(view_of).collect(),
            networks: networks::rows(desk, shared),
            remark: register::remark(desk, &partner.notes),
            note: note(desk, partner),
            deadlines: deadlines(desk, partner),
            others: partner_row::plain(desk, &others),
            others_title: desk.t("partner-others", &[("country", Arg::Text(&country.0))]),
            closed: partner.closed.map(|d| desk.t("partner-closed", &[("day", Arg::Html(desk.day(d).as_str()))])),
            successor: partner
                .successor
                .as_deref()
                .and_then(|id| site.partners.get(id))
                .map(|p| desk.link("partner", &p.id, desk.say(&p.name))),
            source: partner.common.source.as_ref().map(|s| register::source(desk, s, partner.common.as_of)),
        };
        let mut view = View::new("partner.html", "partners", name.clone(), &own);
        view.description =
            desk.t_bare("partner-description", &[("name", Arg::Text(&name.0)), ("country", Arg::Text(&country.0))]);
        let up = register::country(desk, &partner.country);
        view.crumbs = vec![desk.crumb("partners", "", desk.t("nav-partners", &[])), Crumb { href: up.href, label: up.label }];
        view.json_ld = Some(partner_facts::json_ld(desk, partner));
        Some(view)
    }
}

/// Groups of agreements, in their order: message and id of the heading, statuses.
const GROUPS: &[(&str, &[Status])] = &[
    ("partner-in-force", &[Status::Active, Status::Expiring]),
    ("partner-upcoming", &[Status::Upcoming]),
    ("partner-to-be-confirmed", &[Status::ToBeConfirmed]),
    ("partner-suspended", &[Status::Suspended]),
];

/// The partner's own name, unless the heading says the same.
fn native(desk: &Desk, partner: &Partner) -> Option<Html> {
    let (name, tag) = partner.native.as_ref()?;
    (**name != *desk.bare(&partner.name).0).then(|| desk.foreign(name, tag))
}

/// The agreement that decides, and why its status is what it is.
fn verdict(desk: &Desk, agreements: &[(&Agreement, Standing)]) -> Html {
    let Some((agreement, standing)) = agreements.first() else { return desk.t("partner-no-agreement", &[]) };
    let kind = agreement_view::kind(desk, agreement);
    let reason = agreement_view::reason(desk, agreement, standing);
    desk.t("partner-verdict", &[("kind", Arg::Html(kind.as_str())), ("reason", Arg::Html(reason.as_str()))])
}

fn note(desk: &Desk, partner: &Record<Partner>) -> Option<Note> {
    let langs = desk.cx.site.langs();
    let (lang, body) = desk.cx.site.docs.say("partner", &partner.id, langs, desk.lang)?;
    let info = langs.info(lang);
    Some(Note {
        html: prose::html(desk, &body.doc, lang, Stale::of(desk, "partner", &partner.id, lang).as_ref()),
        lang: Attr::from(&*info.tag),
        dir: Attr::from(info.dir()),
        borrowed: lang != desk.lang,
        mark: register::mark(desk, lang),
    })
}

fn deadlines(desk: &Desk, partner: &Record<Partner>) -> Vec<Deadline> {
    let deadline = |key: &str| {
        let terms = partner.row.row(key)?;
        let day = |term: &str| terms.month_day(term).map(|d| register::month_day(desk, d));
        Some(Deadline { what: desk.t(&format!("partner-{key}"), &[]), autumn: day("autumn"), spring: day("spring") })
    };
    ["nominations", "applications"].into_iter().filter_map(deadline).collect()
}
