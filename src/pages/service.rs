//! A service: what it gives, to whom, the steps to get it, whom to ask.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::service::Service;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::body;
use crate::pages::body::BodyView;
use crate::pages::calls_view;
use crate::pages::documents;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::pages::services;
use crate::pages::services::Entry;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of each service.
pub(super) struct ServicePage;

#[derive(Serialize)]
struct Own {
    title: Html,
    audience: Html,
    summary: Option<Remark>,
    machine: bool,
    facts: Vec<Fact>,
    steps: Vec<StepView>,
    body: Option<BodyView>,
    documents: Vec<LinkTo>,
    others: Vec<Entry>,
    source: Option<Html>,
}

#[derive(Serialize)]
struct StepView {
    text: Remark,
    link: Option<LinkTo>,
}

impl PageKind for ServicePage {
    fn name(&self) -> &'static str {
        "service"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.services.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.services.get(&subject.id).map(|s| s.common.last_part(&s.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "services"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let service = desk.cx.site.services.get(&subject.id)?;
        let own = Own {
            title: desk.say(&service.title),
            audience: calls_view::audience(desk, &service.audience),
            summary: register::remark(desk, &service.summary),
            machine: service.common.is_machine(desk.lang),
            facts: facts(desk, service),
            steps: service.steps.iter().filter_map(|s| step(desk, s)).collect(),
            body: body::view(desk, "service", &service.id),
            documents: documents::links(desk, &service.documents),
            others: services::entries(desk, Some(&service.id)),
            source: service.common.source.as_ref().map(|s| register::source(desk, s, service.common.as_of)),
        };
        let mut view = View::new("service.html", "services", desk.bare(&service.title), &own);
        view.description = match service.summary.is_empty() {
            true => desk.t_bare("service-description", &[("title", Arg::Text(&desk.bare(&service.title).0))]),
            false => desk.bare(&service.summary),
        };
        view.crumbs.push(desk.crumb("services", "", desk.t("nav-services", &[])));
        Some(view)
    }
}

fn step(desk: &Desk, step: &crate::entities::service::Step) -> Option<StepView> {
    let url = step.url.as_deref();
    let link = url.map(|u| LinkTo { href: Href::new(u), label: register::address(desk, u) });
    Some(StepView { text: register::remark(desk, &step.text)?, link })
}

fn facts(desk: &Desk, service: &Record<Service>) -> Vec<Fact> {
    let languages: Vec<&str> = service.languages.iter().map(|l| &**l).collect();
    let names: Vec<Html> =
        languages.iter().map(|l| Html::ready(&crate::base::markup::escape(&desk.format().language(l)))).collect();
    let said = |term: &str, value: Html| match value.is_empty() {
        true => register::unpublished(desk, term),
        false => register::fact(desk, term, Some(value)),
    };
    let mut facts = vec![
        said("call-fact-audience", calls_view::audience(desk, &service.audience)),
        said("service-fact-languages", register::list(desk, &names)),
        said("service-fact-fee", desk.say(&service.fee)),
    ];
    facts.extend(body::office(desk, service.office.as_deref()));
    facts.extend(service.url.as_deref().map(|url| body::page(desk, "service-fact-page", url)));
    let review = service.common.review_by.map(|d| desk.day(d));
    facts.extend(review.map(|day| register::fact(desk, "service-fact-review", Some(day))));
    facts
}
