//! A calendar year: the partners with an agreement in force on any day of it, on the world map and in a table. Agreements
//! whose dates nobody has published are named as left out, never guessed.

use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::agreement::Validity;
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
use crate::pages::partner_maps;
use crate::pages::partner_maps::MapsView;
use crate::pages::partner_row;
use crate::pages::partner_row::Pick;
use crate::pages::partners_region;
use crate::pages::register;
use crate::plan::Subject;
use crate::standing::force;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// The page of each calendar year from the first with an agreement in force to that of the status day.
pub(super) struct PartnersYearPage;

#[derive(Serialize)]
struct Own {
    lede: Html,
    partial: Option<Html>,
    before: Option<LinkTo>,
    after: Option<LinkTo>,
    maps: Option<MapsView>,
    band: Vec<BandRow>,
    list: ListView,
    undated: Option<Html>,
    left_out: Vec<LinkTo>,
}

impl PageKind for PartnersYearPage {
    fn name(&self) -> &'static str {
        "partners-year"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let at = cx.site.home().row.at;
        years(cx).into_iter().map(|year| Subject { id: year.to_string().into(), at }).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        format!("{}{}{}/", Desk::folder(cx, lang, "partners"), Desk::folder(cx, lang, "year"), subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let year: i16 = subject.id.parse().ok()?;
        let partners = in_force(&desk.cx, year);
        let mut countries = partner_row::by_country(&partners);
        countries.remove(&*desk.cx.site.home().country);
        let left_out = undated(desk);
        let own = Own {
            lede: partners_region::lede(desk, countries.values().map(Vec::len).sum(), countries.len()),
            partial: register::partial(desk, Register::Agreements),
            before: beside(desk, year - 1, "partners-year-before"),
            after: beside(desk, year + 1, "partners-year-after"),
            maps: partner_maps::maps(desk, &countries),
            band: partner_band::rows(desk, Here::Year(year)),
            list: partner_list::list(desk, &partners, Manner { pick: Pick::Year(year), grouped: true }),
            undated: left_out.as_ref().map(|(words, _)| words.clone()),
            left_out: left_out.map(|(_, links)| links).unwrap_or_default(),
        };
        let name = desk.format().year(year);
        let title = desk.t_bare("partners-year-title", &[("year", Arg::Text(&name))]);
        let mut view = View::new("partners-year.html", "partners", title, &own);
        view.description = desk.t_bare("partners-year-description", &[("year", Arg::Text(&name))]);
        view.crumbs = vec![desk.crumb("partners", "", desk.t("nav-partners", &[]))];
        view.script = Some("partners");
        Some(view)
    }
}

/// Years from the first with an agreement in force to that of the status day.
pub(super) fn years(cx: &Cx) -> Vec<i16> {
    let clock = &cx.figures.clock;
    let all = cx.site.agreements().filter_map(|(_, a)| force::first_year(a, clock));
    all.min().map_or_else(Vec::new, |first| (first..=clock.as_of.year()).collect())
}

/// Partners with an agreement in force on a day of the year.
fn in_force<'a>(cx: &Cx<'a>, year: i16) -> Vec<&'a Record<Partner>> {
    let clock = &cx.figures.clock;
    let all = cx.site.agreements().filter(|(_, a)| force::is_in_force(a, clock, year));
    let ids: BTreeMap<&str, &Record<Partner>> = all.map(|(p, _)| (&*p.id, p)).collect();
    ids.into_values().collect()
}

fn beside(desk: &Desk, year: i16, words: &str) -> Option<LinkTo> {
    let href = desk.href("partners-year", &year.to_string())?;
    let year = desk.period(&Period::Year(year));
    Some(LinkTo { href, label: desk.t(words, &[("year", Arg::Html(year.as_str()))]) })
}

/// How many agreements have no published dates, and their partners.
fn undated(desk: &Desk) -> Option<(Html, Vec<LinkTo>)> {
    let site = desk.cx.site;
    let is_undated = |v: Option<Validity>| matches!(v, Some(Validity::NotPublished) | None);
    let all: Vec<_> = site.agreements().filter(|(_, a)| is_undated(a.validity)).collect();
    let agreements: BTreeSet<&str> = all.iter().map(|(_, a)| &*a.id).collect();
    let partners: BTreeMap<&str, &Record<Partner>> = all.iter().map(|(p, _)| (&*p.id, *p)).collect();
    let partners: Vec<&Record<Partner>> = partners.into_values().collect();
    let links = register::by_name(desk, &partners).into_iter().map(|p| desk.link("partner", &p.id, desk.say(&p.name)));
    let words = desk.t("partners-year-undated", &[("n", Arg::count(agreements.len()))]);
    (!all.is_empty()).then(|| (words, links.collect()))
}
