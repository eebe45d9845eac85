//! A kind of agreement: the world map of the countries with one in force, upcoming, paused or to be confirmed, their
//! partners by country, and apart from them the partners whose agreements of that kind have ended.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::agreement::AgreementKind;
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
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The page of each kind of agreement a partner has or had.
pub(super) struct PartnersSchemePage;

#[derive(Serialize)]
struct Own {
    name: Html,
    about: Html,
    lede: Html,
    partial: Option<Html>,
    maps: Option<MapsView>,
    band: Vec<BandRow>,
    list: ListView,
    ended: Vec<LinkTo>,
}

impl PageKind for PartnersSchemePage {
    fn name(&self) -> &'static str {
        "scheme"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let first = |kind: AgreementKind| {
            let (partner, _) = cx.site.agreements().find(|(_, a)| a.kind == kind)?;
            Some(Subject { id: kind.word().into(), at: partner.row.at })
        };
        kinds(cx).into_iter().filter_map(first).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        format!("{}{}{}/", Desk::folder(cx, lang, "partners"), Desk::folder(cx, lang, "scheme"), subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let kind = AgreementKind::from_word(&subject.id)?;
        let partners = current(&desk.cx, kind);
        let mut countries = partner_row::by_country(&partners);
        countries.remove(&*desk.cx.site.home().country);
        let short = desk.t_bare(&format!("scheme-{}", kind.word()), &[]);
        let own = Own {
            name: desk.t(&format!("agreement-kind-{}", kind.word()), &[]),
            about: desk.t(&format!("agreements-about-{}", kind.word()), &[]),
            lede: partners_region::lede(desk, countries.values().map(Vec::len).sum(), countries.len()),
            partial: register::partial(desk, Register::Agreements),
            maps: partner_maps::maps(desk, &countries),
            band: partner_band::rows(desk, Here::Scheme(kind)),
            list: partner_list::list(desk, &partners, Manner { pick: Pick::Kind(kind), grouped: true }),
            ended: ended(desk, kind),
        };
        let mut view = View::new("partners-scheme.html", "partners", short.clone(), &own);
        view.description = desk.t_bare("partners-scheme-description", &[("scheme", Arg::Text(&short.0))]);
        view.crumbs = vec![desk.crumb("partners", "", desk.t("nav-partners", &[]))];
        view.script = Some("partners");
        Some(view)
    }
}

/// Kinds of agreements that are recorded, in the order of the list of kinds.
pub(super) fn kinds(cx: &Cx) -> BTreeSet<AgreementKind> {
    cx.site.agreements().map(|(_, a)| a.kind).collect()
}

/// Partners with an agreement of a kind that is not past.
pub(super) fn current<'a>(cx: &Cx<'a>, kind: AgreementKind) -> Vec<&'a Record<Partner>> {
    with(cx, kind, false)
}

fn with<'a>(cx: &Cx<'a>, kind: AgreementKind, past: bool) -> Vec<&'a Record<Partner>> {
    let all = cx.site.agreements().filter(|(_, a)| a.kind == kind && cx.figures.agreement(a).status.is_past() == past);
    let ids: BTreeSet<&str> = all.map(|(p, _)| &*p.id).collect();
    ids.into_iter().filter_map(|id| cx.site.partners.get(id)).collect()
}

/// Partners whose agreements of a kind have all ended.
fn ended(desk: &Desk, kind: AgreementKind) -> Vec<LinkTo> {
    let current: BTreeSet<&str> = current(&desk.cx, kind).iter().map(|p| &*p.id).collect();
    let over: Vec<_> = with(&desk.cx, kind, true).into_iter().filter(|p| !current.contains(&*p.id)).collect();
    let links = register::by_name(desk, &over).into_iter().map(|p| desk.link("partner", &p.id, desk.say(&p.name)));
    links.collect()
}
