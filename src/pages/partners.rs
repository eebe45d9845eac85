//! The register of partners: world map, table by country, national partners apart.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::institution::Register;
use crate::entities::partner::Partner;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::places;
use crate::pages::places::MapView;
use crate::pages::register;
use crate::pages::register::PartnerRow;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeMap;

/// The page of all partners.
pub(super) struct PartnersPage;

#[derive(Serialize)]
struct Own {
    tally: Tally,
    map: Option<MapView>,
    groups: Vec<Group>,
    national: Option<Group>,
    csv: Href,
    agreements: Href,
}

/// Partners of a country.
#[derive(Serialize)]
struct Group {
    id: Attr,
    country: LinkTo,
    country_name: Attr,
    tally: Tally,
    n: usize,
    partners: Vec<PartnerRow>,
}

impl PageKind for PartnersPage {
    fn name(&self) -> &'static str {
        "partners"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "partners")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let mut abroad: BTreeMap<&str, Vec<&Record<Partner>>> = register::by_country(&desk.cx);
        let home = abroad.remove(&*site.home().country);
        let countries: Vec<&str> = desk.sorted(abroad.keys().copied().collect(), |c| desk.country(c).0.to_string());
        let groups = countries.iter().filter_map(|c| Some(group(desk, c, abroad.get(c)?)));
        let published = register::published(desk, "partners-published", &[("partners", "p01"), ("countries", "p03")]);
        let own = Own {
            tally: published.unwrap_or_else(|| register::tally(desk, Register::Partners, site.partners.len())),
            map: places::world(desk, &abroad),
            groups: groups.collect(),
            national: home.map(|partners| group(desk, &site.home().country, &partners)),
            csv: desk.routes.local("data/v1/partners.csv"),
            agreements: desk.href("agreements", "").unwrap_or_default(),
        };
        let mut view = View::new("partners.html", "partners", desk.t_bare("partners-title", &[]), &own);
        view.description = desk.t_bare("partners-description", &[]);
        Some(view)
    }
}

fn group(desk: &Desk, code: &str, partners: &[&Record<Partner>]) -> Group {
    Group {
        id: Attr::from(format!("country-{}", code.to_lowercase())),
        country: register::country(desk, code),
        country_name: desk.country(code),
        tally: register::tally(desk, Register::Partners, partners.len()),
        n: partners.len(),
        partners: register::rows(desk, partners),
    }
}
