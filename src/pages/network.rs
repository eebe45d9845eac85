//! A network: what it is, the institution's memberships over time, partners that take part.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::network::Membership;
use crate::entities::network::Network;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::agreement_view;
use crate::pages::agreement_view::Chip;
use crate::pages::places;
use crate::pages::places::MapView;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::schema::row::Row;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of each network.
pub(super) struct NetworkPage;

#[derive(Serialize)]
struct Own {
    name: Html,
    kind: Html,
    native: Option<Html>,
    acronym: Option<Html>,
    facts: Vec<Fact>,
    description: Option<Remark>,
    machine: bool,
    memberships: Vec<MembershipRow>,
    map: Option<MapView>,
    members: Vec<Member>,
    source: Option<Html>,
}

#[derive(Serialize)]
struct MembershipRow {
    role: Html,
    unit: Html,
    from: Option<Html>,
    until: Option<Html>,
    chip: Chip,
    pause: Option<Remark>,
    note: Option<Remark>,
    evidence: Option<LinkTo>,
}

#[derive(Serialize)]
struct Member {
    partner: LinkTo,
    country: Html,
}

impl PageKind for NetworkPage {
    fn name(&self) -> &'static str {
        "network"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.networks.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.networks.get(&subject.id).map(|n| n.common.last_part(&n.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "networks"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let network = desk.cx.site.networks.get(&subject.id)?;
        let members = network.members.iter().filter_map(|id| desk.cx.site.partners.get(id)).collect::<Vec<_>>();
        let member = |p: &Record<Partner>| Member {
            partner: desk.link("partner", &p.id, desk.say(&p.name)),
            country: desk.country_html(&p.country),
        };
        // A membership without a first day was there before those with one.
        let mut memberships: Vec<&Membership> = network.memberships.iter().collect();
        memberships.sort_by_key(|m| m.from.map(|d| d.first()));
        let own = Own {
            name: desk.say(&network.name),
            kind: desk.t(&format!("network-kind-{}", network.kind), &[]),
            native: network.native.as_ref().map(|(name, tag)| desk.foreign(name, tag)),
            acronym: network.acronym.as_deref().map(|a| desk.code(a)),
            facts: facts(desk, network, &network.row),
            description: register::remark(desk, &network.description),
            machine: network.common.is_machine(desk.lang),
            memberships: memberships.into_iter().map(|m| membership(desk, network, m)).collect(),
            map: places::members(desk, &members, desk.t("map-members-caption", &[])),
            members: register::by_name(desk, &members).into_iter().map(member).collect(),
            source: network.common.source.as_ref().map(|s| register::source(desk, s, network.common.as_of)),
        };
        let name = desk.bare(&network.name);
        let mut view = View::new("network.html", "networks", name.clone(), &own);
        view.description = match network.description.is_empty() {
            true => desk.t_bare("network-description", &[("name", Arg::Text(&name.0))]),
            false => desk.bare(&network.description),
        };
        view.crumbs = vec![desk.crumb("networks", "", desk.t("nav-networks", &[]))];
        Some(view)
    }
}

fn facts(desk: &Desk, network: &Network, row: &Row) -> Vec<Fact> {
    let scope = if network.international { "international" } else { "national" };
    let mut facts = vec![
        register::fact(desk, "network-fact-kind", Some(desk.t(&format!("network-kind-{}", network.kind), &[]))),
        register::fact(desk, "network-fact-scope", Some(desk.t(&format!("network-scope-{scope}"), &[]))),
    ];
    facts.push(match &network.website {
        Some(url) => register::linked(desk, "fact-website", register::address(desk, url), Href::new(url), true),
        None => register::fact(desk, "fact-website", None),
    });
    facts.extend(row.day("founded").map(|d| register::fact(desk, "network-fact-founded", Some(desk.day(d)))));
    facts.extend(network.ended.map(|d| register::fact(desk, "network-fact-ended", Some(desk.day(d)))));
    facts.extend(row.num("members_count").map(|n| register::fact(desk, "network-fact-members", Some(desk.number(n, 0)))));
    facts
}

fn membership(desk: &Desk, network: &Network, membership: &Membership) -> MembershipRow {
    let role = desk.t(&format!("role-{}", membership.role.word()), &[]);
    let unit = membership.row.reference("unit");
    let evidence = membership
        .evidence
        .as_deref()
        .map(|url| LinkTo { href: Href::new(url), label: desk.t("network-evidence", &[("role", Arg::Html(role.as_str()))]) });
    MembershipRow {
        unit: register::units(desk, unit.as_slice()),
        from: membership.from.map(|d| desk.day(d)),
        until: membership.until.map(|d| desk.day(d)),
        chip: agreement_view::chip(desk, desk.cx.figures.membership(network, membership).status),
        pause: membership.suspended.as_ref().and_then(|s| register::remark(desk, &s.reason)),
        note: register::remark(desk, &membership.note),
        evidence,
        role,
    }
}
