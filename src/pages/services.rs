//! All services, in the order of their titles, with whom each is for.

use crate::base::lang::Lang;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::calls_view;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;

/// The page of all services; there is none while no service is recorded.
pub(super) struct ServicesPage;

#[derive(Serialize)]
struct Own {
    services: Vec<Entry>,
    machine: bool,
    contact: Option<Href>,
}

/// A service in a list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Entry {
    href: Href,
    title: Html,
    audience: Html,
    summary: Option<Html>,
}

impl PageKind for ServicesPage {
    fn name(&self) -> &'static str {
        "services"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.services.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "services")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let own = Own {
            services: entries(desk, None),
            machine: desk.cx.site.services.iter().any(|s| s.common.is_machine(desk.lang)),
            contact: desk.href("contact", ""),
        };
        let mut view = View::new("services.html", "services", desk.t_bare("services-title", &[]), &own);
        view.description = desk.t_bare("services-lede", &[]);
        Some(view)
    }
}

/// Services in the order of their titles, without the one being read.
pub(super) fn entries(desk: &Desk, without: Option<&str>) -> Vec<Entry> {
    let list: Vec<_> = desk.cx.site.services.iter().filter(|s| Some(&*s.id) != without).collect();
    let list = desk.sorted(list, |s| desk.bare(&s.title).0.to_string()).into_iter();
    let entry = |s: &crate::entities::Record<crate::entities::service::Service>| {
        Some(Entry {
            href: desk.href("service", &s.id)?,
            title: desk.say(&s.title),
            audience: calls_view::audience(desk, &s.audience),
            summary: Some(desk.say(&s.summary)).filter(|t| !t.is_empty()),
        })
    };
    list.filter_map(entry).collect()
}
