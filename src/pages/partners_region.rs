//! A region with partners: its map, its countries and its parts. Europe as a whole has a page, and so has every region of
//! UN M49 with partners in more than one part.

use crate::base::fold;
use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::institution::Register;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
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
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Crumb;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// The page of each region with a partner abroad.
pub(super) struct PartnersRegionPage;

#[derive(Serialize)]
struct Own {
    lede: Html,
    partial: Option<Html>,
    /// Said of countries that are in no region.
    nowhere: bool,
    map: Option<MapView>,
    band: Vec<BandRow>,
    list: ListView,
}

impl PageKind for PartnersRegionPage {
    fn name(&self) -> &'static str {
        "region"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let mut ids: BTreeSet<Box<str>> = partner_regions::parts(cx);
        ids.extend(partner_regions::wholes(cx).into_iter().map(Box::from));
        let subject = |id: Box<str>| Some(Subject { at: there(cx, &id).values().next()?.first()?.row.at("country"), id });
        ids.into_iter().filter_map(subject).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = fold::slug(&partner_regions::name(cx, lang, &subject.id));
        let slug = if slug.is_empty() { subject.id.to_string() } else { slug };
        format!("{}{}{slug}/", Desk::folder(cx, lang, "partners"), Desk::folder(cx, lang, "region"))
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let countries = there(&desk.cx, &subject.id);
        let partners: Vec<&Record<Partner>> = countries.values().flatten().copied().collect();
        let name = partner_regions::name(&desk.cx, desk.lang, &subject.id);
        let own = Own {
            lede: lede(desk, partners.len(), countries.len()),
            partial: register::partial(desk, Register::Partners),
            nowhere: *subject.id == *partner_regions::NOWHERE,
            map: places::region(desk, &subject.id, &countries),
            band: partner_band::rows(desk, Here::Region(&subject.id)),
            list: partner_list::list(desk, &partners, Manner { pick: Pick::All, grouped: true }),
        };
        let mut view = View::new("partners-region.html", "partners", Attr::from(&*name), &own);
        view.description = desk.t_bare("partners-region-description", &[("region", Arg::Text(&name))]);
        view.crumbs = vec![desk.crumb("partners", "", desk.t("nav-partners", &[]))];
        view.crumbs.extend(around(desk, &subject.id, &countries));
        view.script = Some("partners");
        Some(view)
    }
}

/// Partners abroad of a region, by country.
fn there<'a>(cx: &Cx<'a>, region: &str) -> BTreeMap<&'a str, Vec<&'a Record<Partner>>> {
    let mut countries = partner_regions::abroad(cx);
    countries.retain(|code, _| partner_regions::holds(cx, region, code));
    countries
}

/// The larger region around a part, when it has a page and holds the whole of it.
fn around(desk: &Desk, region: &str, countries: &BTreeMap<&str, Vec<&Record<Partner>>>) -> Option<Crumb> {
    let all: BTreeSet<Option<&str>> = countries.keys().map(|c| partner_regions::around(c)).collect();
    let [Some(whole)] = all.into_iter().collect::<Vec<_>>()[..] else { return None };
    let href = desk.href("region", whole).filter(|_| whole != region)?;
    Some(Crumb { href, label: partner_regions::label(desk, whole) })
}

/// How many partners in how many countries are recorded here.
pub(super) fn lede(desk: &Desk, partners: usize, countries: usize) -> Html {
    let (n, of) = (desk.t("partners-count", &[("n", Arg::count(partners))]), countries);
    let of = desk.t("countries-count", &[("n", Arg::count(of))]);
    desk.t("partners-in-countries", &[("partners", Arg::Html(n.as_str())), ("countries", Arg::Html(of.as_str()))])
}
