//! A map with its partners for a frame of another site: no menu, the way home at the end. Nothing else may be framed; what a
//! page offers to copy is made here too.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::markup;
use crate::entities::Record;
use crate::entities::agreement::AgreementKind;
use crate::entities::network::Network;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::agreement_view;
use crate::pages::agreement_view::Chip;
use crate::pages::partner_list;
use crate::pages::partner_regions;
use crate::pages::partner_row;
use crate::pages::partners_scheme;
use crate::pages::places;
use crate::pages::places::MapView;
use crate::pages::register;
use crate::plan::Subject;
use crate::plan::policy;
use crate::view::Attr;
use crate::view::Embed;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeMap;

/// The framable page of each map.
pub(super) struct EmbedPage;

/// Name of this kind of page.
pub(crate) const KIND: &str = "embed";
/// Size of the frame that is offered, pixels: the map and the head of the table at the width of a text.
const SIZE: (u32, u32) = (960, 720);

#[derive(Serialize)]
struct Own {
    heading: Html,
    count: Html,
    map: Option<MapView>,
    groups: Vec<Group>,
    /// Countries alone are listed.
    brief: bool,
    /// The page this map belongs to.
    whole: LinkTo,
}

#[derive(Serialize)]
struct Group {
    country: LinkTo,
    n: usize,
    partners: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    partner: LinkTo,
    city: Html,
    chip: Option<Chip>,
}

/// What an embedded map shows.
enum Shown<'a> {
    World,
    Region(&'a str),
    Scheme(AgreementKind),
    Network(&'a Record<Network>),
}

impl<'a> Shown<'a> {
    fn of(cx: &Cx<'a>, id: &'a str) -> Option<Shown<'a>> {
        match id.split_once('-') {
            None => (id == "world").then_some(Shown::World),
            Some(("region", code)) => Some(Shown::Region(code)),
            Some(("scheme", word)) => AgreementKind::from_word(word).map(Shown::Scheme),
            Some(("network", network)) => cx.site.networks.get(network).map(Shown::Network),
            Some(_) => None,
        }
    }

    /// Kind and id of the page it belongs to.
    fn page(&self) -> (&'static str, &'a str) {
        match self {
            Shown::World => ("partners", ""),
            Shown::Region(code) => ("region", code),
            Shown::Scheme(kind) => ("scheme", kind.word()),
            Shown::Network(network) => ("network", &network.id),
        }
    }

    /// What it is about, in the reader's language.
    fn subject(&self, desk: &Desk) -> Html {
        match self {
            Shown::World => desk.t("embed-world", &[]),
            Shown::Region(code) => partner_regions::label(desk, code),
            Shown::Scheme(kind) => desk.t(&format!("agreement-kind-{}", kind.word()), &[]),
            Shown::Network(network) => desk.say(&network.name),
        }
    }

    /// The same for titles.
    fn bare(&self, desk: &Desk) -> Attr {
        match self {
            Shown::World => desk.t_bare("embed-world", &[]),
            Shown::Region(code) => Attr::from(partner_regions::name(&desk.cx, desk.lang, code)),
            Shown::Scheme(kind) => desk.t_bare(&format!("agreement-kind-{}", kind.word()), &[]),
            Shown::Network(network) => desk.bare(&network.name),
        }
    }

    /// Its partners.
    fn partners(&self, cx: &Cx<'a>) -> Vec<&'a Record<Partner>> {
        let abroad = || partner_regions::abroad(cx);
        match self {
            Shown::World => abroad().into_values().flatten().collect(),
            Shown::Region(code) => abroad()
                .into_iter()
                .filter(|(country, _)| partner_regions::holds(cx, code, country))
                .flat_map(|(_, p)| p)
                .collect(),
            Shown::Scheme(kind) => {
                let home = &cx.site.home().country;
                partners_scheme::current(cx, *kind).into_iter().filter(|p| p.country != *home).collect()
            }
            Shown::Network(network) => network.members.iter().filter_map(|id| cx.site.partners.get(id)).collect(),
        }
    }

    fn map(&self, desk: &Desk, partners: &[&Record<Partner>]) -> Option<MapView> {
        let countries = partner_row::by_country(partners);
        match self {
            Shown::World | Shown::Scheme(_) => places::world(desk, &countries),
            Shown::Region(code) => places::region(desk, code, &countries),
            Shown::Network(_) => places::members(desk, partners, desk.t("map-partners-caption", &[])),
        }
    }
}

/// Ids of the maps that can be embedded, with where the record of each stands.
fn ids(cx: &Cx) -> Vec<Subject> {
    let abroad = partner_regions::abroad(cx);
    let Some(first) = abroad.values().flatten().next() else { return Vec::new() };
    let all = |id: String| Subject { id: id.into(), at: first.row.at };
    let mut regions = partner_regions::parts(cx);
    regions.extend(partner_regions::wholes(cx).into_iter().map(Box::from));
    let mut subjects = vec![all("world".to_owned())];
    subjects.extend(regions.iter().map(|code| all(format!("region-{code}"))));
    let schemes = partners_scheme::kinds(cx).into_iter().filter(|kind| !Shown::Scheme(*kind).partners(cx).is_empty());
    subjects.extend(schemes.map(|kind| all(format!("scheme-{}", kind.word()))));
    let networks = cx.site.networks.iter().filter(|n| n.members.iter().any(|id| cx.site.partners.get(id).is_some()));
    subjects.extend(networks.map(|n| Subject { id: format!("network-{}", n.id).into(), at: n.row.at }));
    subjects
}

/// What a page offers to copy: the map that belongs to it, when there is one.
pub fn offer(desk: &Desk, kind: &str, subject: &str) -> Option<Embed> {
    let id = match kind {
        "partners" => "world".to_owned(),
        "region" | "scheme" | "network" => format!("{kind}-{subject}"),
        _ => return None,
    };
    desk.routes.get(KIND, &id)?;
    let title = title(desk, &Shown::of(&desk.cx, &id)?);
    let page = desk.full(KIND, &id, desk.lang);
    let code = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\"></iframe>",
        markup::escape(page.as_str()),
        markup::escape(&title.0),
        SIZE.0,
        SIZE.1,
    );
    let oembed = desk.routes.full(&oembed_path(desk, &id));
    Some(Embed { title, code: Attr::from(code), page, oembed, width: SIZE.0, height: SIZE.1 })
}

/// Path of the description of an embeddable map (oEmbed) in the reader's language.
pub fn oembed_path(desk: &Desk, id: &str) -> String {
    format!("{}/{}{id}.json", desk.tag(), policy::EMBED)
}

/// Kind and id of the page of each map, by the id of the map.
pub fn all(cx: &Cx) -> BTreeMap<Box<str>, (&'static str, Box<str>)> {
    let page = |id: &str| Shown::of(cx, id).map(|s| s.page()).map(|(kind, subject)| (kind, subject.into()));
    ids(cx).into_iter().filter_map(|s| page(&s.id).map(|p| (s.id, p))).collect()
}

fn title(desk: &Desk, shown: &Shown) -> Attr {
    let (institution, subject) = (desk.bare(&desk.cx.site.home().short_name), shown.bare(desk));
    desk.t_bare("embed-title", &[("institution", Arg::Text(&institution.0)), ("subject", Arg::Text(&subject.0))])
}

impl PageKind for EmbedPage {
    fn name(&self) -> &'static str {
        KIND
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        ids(cx)
    }

    fn path(&self, _cx: &Cx, _lang: Lang, subject: &Subject) -> String {
        format!("{}{}/", policy::EMBED, subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let cx = desk.cx;
        let shown = Shown::of(&cx, &subject.id)?;
        let partners = shown.partners(&cx);
        let (institution, about) = (desk.say(&cx.site.home().short_name), shown.subject(desk));
        let args = [("institution", Arg::Html(institution.as_str())), ("subject", Arg::Html(about.as_str()))];
        let (kind, id) = shown.page();
        // As on a page, a longer list gives way to countries with their numbers.
        let brief = partners.len() > partner_list::MOST;
        let own = Own {
            heading: desk.t("embed-title", &args),
            count: count(desk, &partners),
            map: shown.map(desk, &partners),
            groups: groups(desk, &partners, brief),
            brief,
            whole: desk.link(kind, id, desk.t("embed-whole", &[])),
        };
        let mut view = View::new("embed.html", "partners", title(desk, &shown), &own);
        let day = desk.format().day(Day::Date(cx.site.as_of));
        view.description = desk.t_bare("embed-description", &[("day", Arg::Text(&day))]);
        view.canonical = Some(desk.full(kind, id, desk.lang));
        Some(view)
    }
}

fn count(desk: &Desk, partners: &[&Record<Partner>]) -> Html {
    desk.t("embed-count", &[("n", Arg::count(partners.len()))])
}

fn groups(desk: &Desk, partners: &[&Record<Partner>], brief: bool) -> Vec<Group> {
    let countries = partner_row::by_country(partners);
    let order = desk.sorted(countries.keys().copied().collect(), |c| desk.country(c).0.to_string());
    let group = |code: &str| {
        let there = countries.get(code)?;
        let listed = if brief { Vec::new() } else { register::by_name(desk, there) };
        let partners = listed.into_iter().map(|p| row(desk, p)).collect();
        Some(Group { country: register::country(desk, code), n: there.len(), partners })
    };
    order.into_iter().filter_map(group).collect()
}

fn row(desk: &Desk, partner: &Record<Partner>) -> Row {
    let first = agreement_view::ordered(desk, partner).first().map(|(_, s)| agreement_view::chip(desk, s.status));
    Row { partner: desk.link("partner", &partner.id, desk.say(&partner.name)), city: desk.say(&partner.city), chip: first }
}
