//! A project funded from outside: what it is, who pays how much as far as it is published, and who takes part.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::grant::Funding;
use crate::entities::grant::Grant;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::money_view;
use crate::pages::multilateral_view;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::standing::grant::GrantStatus;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;

/// The page of each project.
pub(super) struct GrantPage;

/// A status: the word that chooses its shape, and the words that stand beside it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Chip {
    pub(super) word: Attr,
    pub(super) label: Html,
}

#[derive(Serialize)]
struct Own {
    title: Html,
    programme: Html,
    acronym: Option<Html>,
    chip: Chip,
    reason: Html,
    description: Option<Remark>,
    machine: bool,
    facts: Vec<Fact>,
    participants: Vec<Participant>,
    participants_about: Html,
    network: Option<LinkTo>,
    note: Option<Remark>,
    source: Option<Html>,
}

/// A participant: a link when it is recorded here.
#[derive(Serialize)]
struct Participant {
    partner: LinkTo,
    country: Option<Html>,
    coordinates: bool,
}

impl PageKind for GrantPage {
    fn name(&self) -> &'static str {
        "grant"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.grants.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.grants.get(&subject.id).map(|g| g.common.last_part(&g.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "grants"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let grant = desk.cx.site.grants.get(&subject.id)?;
        let network = grant.network.as_deref().and_then(|id| desk.cx.site.networks.get(id));
        let own = Own {
            title: desk.say(&grant.title),
            programme: programme(desk, grant),
            acronym: acronym(desk, grant),
            chip: chip(desk, grant),
            reason: reason(desk, grant),
            description: register::remark(desk, &grant.description),
            machine: grant.common.is_machine(desk.lang),
            facts: facts(desk, grant),
            participants: participants(desk, grant),
            participants_about: about(desk, grant),
            network: network.map(|n| desk.link("network", &n.id, desk.say(&n.name))),
            note: register::remark(desk, &grant.note),
            source: grant.common.source.as_ref().map(|s| register::source(desk, s, grant.common.as_of)),
        };
        let title = desk.bare(&grant.title);
        let mut view = View::new("grant.html", "grants", title.clone(), &own);
        view.description = match grant.description.is_empty() {
            true => desk.t_bare("grant-description", &[("title", Arg::Text(&title.0))]),
            false => desk.bare(&grant.description),
        };
        view.crumbs = vec![desk.crumb("grants", "", desk.t("grants-title", &[]))];
        view.json_ld = Some(json_ld(desk, grant));
        Some(view)
    }
}

/// Name of the programme that funds a project.
pub(super) fn programme(desk: &Desk, grant: &Grant) -> Html {
    desk.t(&format!("grant-programme-{}", grant.programme.word()), &[])
}

/// Acronym of a project, unless its title has it already.
pub(super) fn acronym(desk: &Desk, grant: &Grant) -> Option<Html> {
    let title = desk.bare(&grant.title);
    grant.acronym.as_deref().filter(|a| !title.0.contains(*a)).map(|a| desk.code(a))
}

/// Name of the institution's role.
pub(super) fn role(desk: &Desk, grant: &Grant) -> Html {
    desk.t(&format!("grant-role-{}", grant.role), &[])
}

/// The chip of a project's status.
pub(super) fn chip(desk: &Desk, grant: &Grant) -> Chip {
    let status = desk.cx.figures.grant(grant);
    let shape = match status {
        GrantStatus::Running => "active",
        GrantStatus::Upcoming => "upcoming",
        GrantStatus::Unclear => "to-be-confirmed",
        GrantStatus::Ended => "expired",
    };
    Chip { word: Attr::from(shape), label: desk.t(&format!("grant-status-{}", status.word()), &[]) }
}

/// Why the status is what it is.
fn reason(desk: &Desk, grant: &Grant) -> Html {
    let day = |d: Option<crate::base::day::Day>| d.map(|d| desk.day(d));
    match (desk.cx.figures.grant(grant), day(grant.start), day(grant.end)) {
        (GrantStatus::Ended, _, Some(end)) => desk.t("grant-why-ended", &[("day", Arg::Html(end.as_str()))]),
        (GrantStatus::Upcoming, Some(start), _) => desk.t("grant-why-upcoming", &[("day", Arg::Html(start.as_str()))]),
        (GrantStatus::Running, _, Some(end)) => desk.t("grant-why-running", &[("day", Arg::Html(end.as_str()))]),
        (_, Some(start), None) => desk.t("grant-why-no-end", &[("day", Arg::Html(start.as_str()))]),
        (_, None, Some(end)) => desk.t("grant-why-no-start", &[("day", Arg::Html(end.as_str()))]),
        _ => desk.t("grant-why-no-days", &[]),
    }
}

fn facts(desk: &Desk, grant: &Record<Grant>) -> Vec<Fact> {
    let published = |term: &str, value: Option<Html>| match value {
        Some(value) => register::fact(desk, term, Some(value)),
        None => register::unpublished(desk, term),
    };
    let mut facts = vec![
        register::fact(desk, "grant-fact-role", Some(role(desk, grant))),
        register::fact(desk, "grant-fact-programme", Some(programme(desk, grant))),
    ];
    let action = grant.row.text("action");
    if !action.is_empty() {
        facts.push(register::fact(desk, "grant-fact-action", Some(desk.say(&action))));
    }
    facts.push(published("grant-fact-start", grant.start.map(|d| desk.day(d))));
    facts.push(published("grant-fact-end", grant.end.map(|d| desk.day(d))));
    facts.push(published("grant-fact-share", grant.own_share.as_ref().map(|m| money_view::say(desk, m))));
    facts.push(published("grant-fact-total", grant.total.as_ref().map(|m| money_view::say(desk, m))));
    facts.push(match (&grant.code, record_url(grant)) {
        (Some(code), Some(url)) => register::linked(desk, "grant-fact-code", desk.code(code), Href::new(&url), true),
        (code, _) => published("grant-fact-code", code.as_deref().map(|c| desk.code(c))),
    });
    facts.extend(grant.row.str("topic").map(|t| register::fact(desk, "grant-fact-topic", Some(desk.code(t)))));
    let units = register::units(desk, &grant.units);
    if !units.is_empty() {
        facts.push(register::fact(desk, "grant-fact-units", Some(units)));
    }
    if let Some(url) = &grant.website {
        facts.push(register::linked(desk, "fact-website", register::address(desk, url), Href::new(url), true));
    }
    facts
}

/// The public record of the project: CORDIS for framework programmes, the results platform for Erasmus+ since 2014.
fn record_url(grant: &Grant) -> Option<String> {
    let code = grant.code.as_deref()?;
    match grant.programme {
        Funding::HorizonEurope | Funding::H2020 => Some(format!("https://cordis.europa.eu/project/id/{code}")),
        Funding::ErasmusKa1 | Funding::ErasmusKa2 | Funding::ErasmusKa3 => {
            Some(format!("https://erasmus-plus.ec.europa.eu/projects/search/details/{code}"))
        }
        _ => None,
    }
}

/// Those recorded here by name, the coordinator first; then the others by name.
fn participants(desk: &Desk, grant: &Grant) -> Vec<Participant> {
    let coordinator = grant.coordinator.as_slice();
    let rest: Vec<Box<str>> = grant.partners.iter().filter(|id| !coordinator.contains(id)).cloned().collect();
    let mut list: Vec<Participant> = Vec::new();
    for (ids, coordinates) in [(coordinator, true), (&rest, false)] {
        list.extend(multilateral_view::partners(desk, ids).into_iter().map(|p| Participant {
            partner: desk.link("partner", &p.id, desk.say(&p.name)),
            country: Some(desk.country_html(&p.country)),
            coordinates,
        }));
    }
    let others = desk.sorted(grant.others.iter().collect(), |(name, _)| desk.bare(name).0.to_string());
    list.extend(others.into_iter().map(|(name, country)| Participant {
        partner: LinkTo { href: Href::default(), label: desk.say(name) },
        country: country.as_deref().map(|c| desk.country_html(c)),
        coordinates: false,
    }));
    list
}

/// How many take part in all, and that not all of them are named here.
fn about(desk: &Desk, grant: &Record<Grant>) -> Html {
    match grant.row.num("participants_count") {
        Some(n) => desk.t("grant-participants-of", &[("n", Arg::Num(n))]),
        None => desk.t("grant-participants-unknown", &[]),
    }
}

/// The project in the words of schema.org: a monetary grant only where the whole amount is published.
fn json_ld(desk: &Desk, grant: &Record<Grant>) -> Value {
    let kind = if grant.total.is_some() { "MonetaryGrant" } else { "Grant" };
    let mut own = json!({ "@context": "https://schema.org", "@type": kind, "name": &*desk.bare(&grant.title).0 });
    let mut put = |key: &str, value: Value| {
        if let Some(object) = own.as_object_mut() {
            object.insert(key.to_owned(), value);
        }
    };
    if let Some(acronym) = &grant.acronym {
        put("alternateName", json!(&**acronym));
    }
    if let Some(code) = &grant.code {
        put("identifier", json!(&**code));
    }
    if let Some(total) = &grant.total {
        put("amount", json!({ "@type": "MonetaryAmount", "value": &*total.amount, "currency": &*total.currency }));
    }
    if let Some(url) = &grant.website {
        put("url", json!(&**url));
    }
    own
}
