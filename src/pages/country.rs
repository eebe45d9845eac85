//! A country with partners: its map and its table.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::institution::Register;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::partner_list;
use crate::pages::partner_list::ListView;
use crate::pages::partner_list::Manner;
use crate::pages::partner_regions;
use crate::pages::partner_row::Pick;
use crate::pages::places;
use crate::pages::places::MapView;
use crate::pages::region_view;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Crumb;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;

/// The page of each country with a partner, the home country too.
pub(super) struct CountryPage;

#[derive(Serialize)]
struct Own {
    name: Attr,
    tally: Tally,
    national: bool,
    region: Html,
    map: Option<MapView>,
    list: ListView,
    all: Href,
}

impl PageKind for CountryPage {
    fn name(&self) -> &'static str {
        "country"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let countries = register::by_country(cx);
        let subject = |(code, partners): (&&str, &Vec<&Record<Partner>>)| {
            Some(Subject { id: code.to_lowercase().into(), at: partners.first()?.row.at("country") })
        };
        countries.iter().filter_map(subject).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = register::country_slug(cx, lang, &subject.id.to_uppercase());
        format!("{}{}{slug}/", Desk::folder(cx, lang, "partners"), Desk::folder(cx, lang, "country"))
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let code = subject.id.to_uppercase();
        let partners = Some(register::of_country(&desk.cx, &code)).filter(|p| !p.is_empty())?;
        let name = desk.country(&code);
        let own = Own {
            tally: register::tally(desk, Register::Partners, partners.len()),
            national: *code == *desk.cx.site.home().country,
            region: region_view::of_country(desk, &code),
            map: places::local(desk, &code, &partners, None),
            list: partner_list::list(desk, &partners, Manner { pick: Pick::All, grouped: false }),
            all: desk.href("partners", "").unwrap_or_default(),
            name: name.clone(),
        };
        let mut view = View::new("country.html", "partners", name.clone(), &own);
        view.description = desk.t_bare("country-description", &[("country", Arg::Text(&name.0))]);
        view.crumbs = vec![desk.crumb("partners", "", desk.t("nav-partners", &[]))];
        view.crumbs.extend(region(desk, &code));
        view.script = Some("partners");
        Some(view)
    }
}

/// The region of a country, when it has a page.
fn region(desk: &Desk, code: &str) -> Option<Crumb> {
    let id = partner_regions::own(&desk.cx, code);
    let href = desk.href("region", &id)?;
    Some(Crumb { href, label: partner_regions::label(desk, &id) })
}
