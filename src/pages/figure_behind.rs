//! The records a figure was counted from → links to their pages, and to the register for those not listed.

use crate::figures::Figure;
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::schema::row::Ref;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use std::collections::BTreeMap;

/// Records listed; the register has the others.
const LISTED: usize = 20;

/// Records behind a figure.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Behind {
    /// The first of them, by name.
    pub items: Vec<Item>,
    /// How many there are.
    pub count: usize,
    /// The register, when not all are listed and it has a page.
    pub register: Option<Href>,
}

/// A record.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Item {
    /// Its page; the address is empty when it has none.
    pub link: LinkTo,
    /// What it is, where its name does not say it.
    pub detail: Option<Html>,
}

/// Lists the records; `None` for a figure that was not counted from any.
pub(crate) fn behind(desk: &Desk, figure: &Figure) -> Option<Behind> {
    let first = figure.behind.first()?;
    let mut agreements = BTreeMap::new();
    for (partner, agreement) in desk.cx.site.agreements() {
        agreements.entry(&*agreement.id).or_insert((partner, agreement));
    }
    let all = desk.cx.site.entities.all();
    let named = |r: &Ref| -> Option<(String, Item)> {
        let id = &*r.id;
        match &*r.shape {
            "agreement" => {
                let (partner, agreement) = agreements.get(id)?;
                let detail = Some(desk.t(&format!("agreement-kind-{}", agreement.kind.word()), &[]));
                // What stands in the list is what it is sorted by.
                let (name, link) = match desk.cx.site.multilateral.get(id) {
                    Some(joint) => {
                        let href = agreement_view::href(desk, id).unwrap_or_default();
                        (&joint.name, LinkTo { href, label: desk.say(&joint.name) })
                    }
                    None => (&partner.name, desk.link("partner", &partner.id, desk.say(&partner.name))),
                };
                Some((desk.bare(name).0.to_string(), Item { link, detail }))
            }
            "country" => {
                let link = desk.link("country", &id.to_ascii_lowercase(), desk.country_html(id));
                Some((desk.country(id).0.to_string(), Item { link, detail: None }))
            }
            shape => {
                let record = all.iter().find(|r| r.shape.name == shape && r.id == id)?;
                let title = record.title();
                let link = desk.link(shape, id, desk.say(&title));
                Some((desk.bare(&title).0.to_string(), Item { link, detail: None }))
            }
        }
    };
    let items = desk.sorted(figure.behind.iter().filter_map(named).collect(), |i| i.0.clone());
    let count = items.len();
    let register = match &*first.shape {
        "agreement" => "agreements",
        "partner" | "country" => "partners",
        "network" => "networks",
        "quality" => "quality-index",
        "grant" => "grants",
        "programme" => "programmes",
        "service" => "services",
        "event" => "events",
        "policy" => "policy-index",
        _ => "",
    };
    let register = (count > LISTED).then(|| desk.href(register, "")).flatten();
    (count > 0).then(|| Behind { items: items.into_iter().take(LISTED).map(|i| i.1).collect(), count, register })
}
