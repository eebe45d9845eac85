//! The register of networks: international, national and projects, with the institution's part in each.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::institution::Register;
use crate::entities::network::Membership;
use crate::entities::network::Network;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::agreement_view;
use crate::pages::agreement_view::Chip;
use crate::pages::only;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of all networks.
pub(super) struct NetworksPage;

/// Kind of network that stands for a project.
const PROJECT: &str = "project-consortium";

#[derive(Serialize)]
struct Own {
    tally: Tally,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    id: Attr,
    caption_id: Attr,
    title: Html,
    about: Html,
    rows: Vec<NetworkRow>,
}

/// A membership as a row of a table; a network without one has a row of its own.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NetworkRow {
    network: LinkTo,
    kind: Html,
    role: Option<Html>,
    from: Option<Html>,
    until: Option<Html>,
    chip: Option<Chip>,
}

impl PageKind for NetworksPage {
    fn name(&self) -> &'static str {
        "networks"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "networks")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let networks = &desk.cx.site.networks;
        let published = register::published(desk, "networks-published", &[("n", "v01")]);
        let own = Own {
            tally: published.unwrap_or_else(|| register::tally(desk, Register::Networks, networks.len())),
            groups: ["international", "national", "projects"].into_iter().filter_map(|name| group(desk, name)).collect(),
        };
        let mut view = View::new("networks.html", "networks", desk.t_bare("networks-title", &[]), &own);
        view.description = desk.t_bare("networks-description", &[]);
        Some(view)
    }
}

/// Word of the group a network stands in.
fn group_of(network: &Network) -> &'static str {
    match (network.kind, network.international) {
        (PROJECT, _) => "projects",
        (_, true) => "international",
        (_, false) => "national",
    }
}

fn group(desk: &Desk, name: &str) -> Option<Group> {
    let networks: Vec<_> = desk.cx.site.networks.iter().filter(|n| group_of(n) == name).collect();
    if networks.is_empty() {
        return None;
    }
    Some(Group {
        id: Attr::from(name),
        caption_id: Attr::from(format!("caption-{name}")),
        title: desk.t(&format!("networks-{name}"), &[]),
        about: desk.t(&format!("networks-{name}-about"), &[]),
        rows: rows(desk, networks),
    })
}

/// Rows of networks in the order of their names.
pub(super) fn rows(desk: &Desk, networks: Vec<&Record<Network>>) -> Vec<NetworkRow> {
    let networks = desk.sorted(networks, |n| desk.bare(&n.name).0.to_string());
    networks.into_iter().flat_map(|n| of_network(desk, n)).collect()
}

fn of_network(desk: &Desk, network: &Record<Network>) -> Vec<NetworkRow> {
    let bare = NetworkRow {
        network: desk.link("network", &network.id, desk.say(&network.name)),
        kind: desk.t(&format!("network-kind-{}", network.kind), &[]),
        role: None,
        from: None,
        until: None,
        chip: None,
    };
    if network.memberships.is_empty() {
        return vec![bare];
    }
    let row = |m: &Membership| NetworkRow {
        role: Some(desk.t(&format!("role-{}", m.role.word()), &[])),
        from: m.from.map(|d| desk.day(d)),
        until: m.until.map(|d| desk.day(d)),
        chip: Some(agreement_view::chip(desk, desk.cx.figures.membership(network, m).status)),
        ..bare.clone()
    };
    network.memberships.iter().map(row).collect()
}
