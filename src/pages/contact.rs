//! Offices by what they are there for, with the services and calls each answers for. No person is named.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::office::Office;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::calls_view;
use crate::pages::only;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::plan::Subject;
use crate::standing::call::CallStatus;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of all offices; there is none while no office is recorded.
pub(super) struct ContactPage;

#[derive(Serialize)]
struct Own {
    machine: bool,
    offices: Vec<OfficeView>,
    institution: Vec<Fact>,
    source: Option<Html>,
}

#[derive(Serialize)]
struct OfficeView {
    id: Attr,
    name: Html,
    role: Option<Html>,
    facts: Vec<Fact>,
    /// Services and calls it answers for.
    duties: Vec<LinkTo>,
    source: Option<Html>,
}

impl PageKind for ContactPage {
    fn name(&self) -> &'static str {
        "contact"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.offices.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "contact")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let home = desk.cx.site.home();
        let offices = desk.sorted(desk.cx.site.offices.iter().collect(), |o| desk.bare(&o.name).0.to_string());
        let address = Some(desk.say(&home.address)).filter(|a| !a.is_empty());
        let site = register::address(desk, &home.website);
        let own = Own {
            machine: offices.iter().any(|o| o.common.is_machine(desk.lang)),
            offices: offices.into_iter().map(|o| office(desk, o)).collect(),
            institution: vec![
                register::fact(desk, "contact-fact-name", Some(desk.say(&home.name))),
                register::fact(desk, "contact-fact-address", address),
                register::linked(desk, "fact-website", site, Href::new(&home.website), true),
            ],
            source: home.common.source.as_ref().map(|s| register::source(desk, s, home.common.as_of)),
        };
        let mut view = View::new("contact.html", "contact", desk.t_bare("contact-title", &[]), &own);
        view.description = desk.t_bare("contact-lede", &[]);
        view.json_ld = Some(json_ld(desk));
        Some(view)
    }
}

fn office(desk: &Desk, office: &Record<Office>) -> OfficeView {
    let site = desk.cx.site;
    let mail = office
        .email
        .as_deref()
        .map(|e| register::linked(desk, "contact-fact-email", desk.code(e), Href::new(&format!("mailto:{e}")), false));
    let page =
        office.website.as_deref().map(|u| register::linked(desk, "fact-website", register::address(desk, u), Href::new(u), true));
    let place = Some(desk.say(&office.location)).filter(|p| !p.is_empty());
    let its = |id: &Option<Box<str>>| id.as_deref() == Some(&*office.id);
    let services = desk.sorted(site.services.iter().filter(|s| its(&s.office)).collect(), |s| desk.bare(&s.title).0.to_string());
    let services = services.into_iter().map(|s| desk.link("service", &s.id, desk.say(&s.title)));
    // Calls that are over need no contact.
    let calls = [CallStatus::Open, CallStatus::Upcoming].into_iter().flat_map(|status| calls_view::with(desk, status));
    let calls = calls.filter(|c| its(&c.office)).map(|c| desk.link("call", &c.id, desk.say(&c.title)));
    OfficeView {
        id: Attr::from(&*office.id),
        name: desk.say(&office.name),
        role: Some(desk.say(&office.role)).filter(|r| !r.is_empty()),
        facts: vec![
            mail.unwrap_or_else(|| register::unpublished(desk, "contact-fact-email")),
            page.unwrap_or_else(|| register::unpublished(desk, "fact-website")),
            place.map_or_else(
                || register::unpublished(desk, "contact-fact-place"),
                |p| register::fact(desk, "contact-fact-place", Some(p)),
            ),
        ],
        duties: services.chain(calls).collect(),
        source: office.common.source.as_ref().map(|s| register::source(desk, s, office.common.as_of)),
    }
}

/// The institution with its contact points, as schema.org says them.
fn json_ld(desk: &Desk) -> serde_json::Value {
    let home = desk.cx.site.home();
    let point = |o: &Record<Office>| {
        let mut data = serde_json::json!({ "@type": "ContactPoint", "name": &*desk.bare(&o.name).0 });
        if let Some(object) = data.as_object_mut() {
            object.extend(o.email.iter().map(|e| ("email".to_owned(), serde_json::Value::from(&**e))));
            object.extend(o.website.iter().map(|u| ("url".to_owned(), serde_json::Value::from(&**u))));
        }
        data
    };
    let points: Vec<serde_json::Value> = desk.cx.site.offices.iter().map(point).collect();
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "CollegeOrUniversity",
        "name": &*desk.bare(&home.name).0,
        "url": &*home.website,
        "contactPoint": points,
    })
}
