//! The register of partners: maps, links to every part of it, the table by country, national partners apart. A register of
//! more partners than a page can list becomes an index of regions, countries and letters.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::institution::Register;
use crate::entities::partner::Partner;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::partner_band;
use crate::pages::partner_band::BandRow;
use crate::pages::partner_band::Here;
use crate::pages::partner_list;
use crate::pages::partner_list::ListView;
use crate::pages::partner_list::Manner;
use crate::pages::partner_maps;
use crate::pages::partner_maps::MapsView;
use crate::pages::partner_regions;
use crate::pages::partner_row::Pick;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::View;
use serde::Serialize;

/// The page of all partners.
pub(super) struct PartnersPage;

#[derive(Serialize)]
struct Own {
    tally: Tally,
    maps: Option<MapsView>,
    band: Vec<BandRow>,
    list: ListView,
    agreements: Href,
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
        let all: Vec<&Record<Partner>> = site.partners.iter().collect();
        let abroad = partner_regions::abroad(&desk.cx);
        let published = register::published(desk, "partners-published", &[("partners", "p01"), ("countries", "p03")]);
        let own = Own {
            tally: published.unwrap_or_else(|| register::tally(desk, Register::Partners, all.len())),
            maps: partner_maps::maps(desk, &abroad),
            band: partner_band::rows(desk, Here::All),
            list: partner_list::list(desk, &all, Manner { pick: Pick::All, grouped: true }),
            agreements: desk.href("agreements", "").unwrap_or_default(),
        };
        let mut view = View::new("partners.html", "partners", desk.t_bare("partners-title", &[]), &own);
        view.description = desk.t_bare("partners-description", &[]);
        view.script = Some("partners");
        Some(view)
    }
}
