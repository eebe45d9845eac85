//! The register of partners: maps, links to every part of it, the table by country, national partners apart. A register of
//! more partners than a page can list becomes an index of regions, countries and letters.

use crate::base::lang::Lang;
use crate::base::markup;
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
use crate::pages::partner_regions;
use crate::pages::partner_row::Pick;
use crate::pages::places;
use crate::pages::places::MapView;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// Rows beside which a second map would make the page heavy.
const ROOM: usize = 300;

/// The page of all partners.
pub(super) struct PartnersPage;

#[derive(Serialize)]
struct Own {
    tally: Tally,
    map: Option<MapView>,
    /// Europe, where most bubbles of the world would cover each other.
    inset: Option<MapView>,
    inset_title: LinkTo,
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
            map: places::world(desk, &abroad),
            inset: desk
                .href("region", partner_regions::EUROPE)
                .filter(|_| all.len() <= ROOM || all.len() > partner_list::MOST)
                .and_then(|_| places::inset(desk, partner_regions::EUROPE, &abroad)),
            inset_title: europe(desk),
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

/// The name of Europe as a link to its page.
fn europe(desk: &Desk) -> LinkTo {
    let name = partner_regions::name(&desk.cx, desk.lang, partner_regions::EUROPE);
    desk.link("region", partner_regions::EUROPE, Html::ready(&markup::escape(&name)))
}
