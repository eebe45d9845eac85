//! The register → the band of links that narrows it without a script: a page for every region, scheme, status, year and
//! letter, with counts of what is recorded here.

use crate::base::markup;
use crate::base::period::Period;
use crate::entities::agreement::AgreementKind;
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::pages::partner_regions;
use crate::pages::partner_row;
use crate::pages::partners_letter;
use crate::pages::partners_scheme;
use crate::pages::partners_year;
use crate::standing::Status;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use serde::Serialize;
use std::collections::BTreeSet;

/// One dimension.
#[derive(Clone, Debug, Serialize)]
pub(super) struct BandRow {
    name: Html,
    id: Attr,
    choices: Vec<Choice>,
}

/// A link of it.
#[derive(Clone, Debug, Serialize)]
struct Choice {
    href: Href,
    label: Html,
    count: Option<Html>,
    current: bool,
}

/// The page the band stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Here<'a> {
    /// The whole register.
    All,
    /// A region, by id.
    Region(&'a str),
    /// A kind of agreement.
    Scheme(AgreementKind),
    /// A calendar year.
    Year(i16),
    /// A letter, by id.
    Letter(&'a str),
}

/// All dimensions that have something to choose.
pub(super) fn rows(desk: &Desk, here: Here) -> Vec<BandRow> {
    let all = |current| Choice {
        href: desk.href("partners", "").unwrap_or_default(),
        label: desk.t("partners-choice-all", &[]),
        count: None,
        current,
    };
    let mut rows = Vec::new();
    let mut add = |id: &str, choices: Vec<Choice>, least: usize| {
        if choices.len() >= least {
            rows.push(BandRow { name: desk.t(&format!("partners-by-{id}"), &[]), id: Attr::from(format!("by-{id}")), choices });
        }
    };
    let top: BTreeSet<Box<str>> = partner_regions::top(&desk.cx).into_iter().collect();
    let regions = std::iter::once(all(here == Here::All)).chain(named(desk, &top, here));
    add("region", regions.collect(), 2);
    if let Here::Region(id) = here {
        let whole = partner_regions::wholes(&desk.cx)
            .into_iter()
            .find(|w| *w == id || partner_regions::parts_of(&desk.cx, w).iter().any(|p| **p == *id));
        let parts = whole.map(|w| partner_regions::parts_of(&desk.cx, w)).unwrap_or_default();
        add("part", named(desk, &parts, here).filter(|_| parts.len() > 1).collect(), 2);
    }
    let schemes = partners_scheme::kinds(&desk.cx).into_iter().filter_map(|kind| {
        Some(Choice {
            href: desk.href("scheme", kind.word())?,
            label: partner_row::short(desk, kind),
            count: Some(desk.count(partners_scheme::current(&desk.cx, kind).len())),
            current: here == Here::Scheme(kind),
        })
    });
    add("scheme", std::iter::once(all(here == Here::All)).chain(schemes).collect(), 2);
    add("status", statuses(desk), 1);
    let years = partners_year::years(&desk.cx).into_iter().filter_map(|year| {
        Some(Choice {
            href: desk.href("partners-year", &year.to_string())?,
            label: desk.period(&Period::Year(year)),
            count: None,
            current: here == Here::Year(year),
        })
    });
    add("year", years.collect(), 1);
    let letters = partners_letter::letters(&desk.cx, desk.lang).into_iter().filter_map(|(id, letter, n)| {
        Some(Choice {
            href: desk.href("partners-letter", &id)?,
            label: Html::ready(&markup::escape(&letter)),
            count: Some(desk.count(n)),
            current: here == Here::Letter(&id),
        })
    });
    add("letter", letters.collect(), 1);
    rows
}

/// Links to regions, in the order of their names, the one for no region last.
fn named<'a>(desk: &'a Desk, ids: &BTreeSet<Box<str>>, here: Here<'a>) -> impl Iterator<Item = Choice> + use<'a> {
    let abroad = partner_regions::abroad(&desk.cx);
    let name = |id: &str| partner_regions::name(&desk.cx, desk.lang, id);
    let mut ids = desk.sorted(ids.iter().cloned().collect(), |id| name(id));
    ids.sort_by_key(|id| **id == *partner_regions::NOWHERE);
    ids.into_iter().filter_map(move |id| {
        let countries = abroad.iter().filter(|(c, _)| partner_regions::holds(&desk.cx, &id, c));
        Some(Choice {
            href: desk.href("region", &id)?,
            label: partner_regions::label(desk, &id),
            count: Some(desk.count(countries.map(|(_, p)| p.len()).sum())),
            current: here == Here::Region(&id),
        })
    })
}

/// Statuses of agreements: each leads to its list on the page of agreements.
fn statuses(desk: &Desk) -> Vec<Choice> {
    let site = desk.cx.site;
    let all = site.bilateral().map(|(_, a)| a).chain(site.joint().map(|m| &m.facts.agreement));
    let found: Vec<Status> = all.map(|a| desk.cx.figures.agreement(a).status).collect();
    let mut statuses = Status::ALL.to_vec();
    statuses.sort_by_key(|s| agreement_view::rank(*s));
    let page = desk.href("agreements", "").unwrap_or_default();
    let choice = |status: Status| {
        let n = found.iter().filter(|s| **s == status).count();
        (n > 0).then(|| Choice {
            href: Href::new(&format!("{}#status-{}", page.as_str(), status.word())),
            label: desk.t(&format!("status-{}", status.word()), &[]),
            count: Some(desk.count(n)),
            current: false,
        })
    };
    statuses.into_iter().filter_map(choice).collect()
}
