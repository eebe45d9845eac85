//! A call: its status on the status day, from when to when, for whom, where to apply.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::markup;
use crate::entities::Record;
use crate::entities::call::Call;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::body;
use crate::pages::body::BodyView;
use crate::pages::calls_view;
use crate::pages::calls_view::CallRow;
use crate::pages::calls_view::Mark;
use crate::pages::documents;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::standing::call::CallStatus;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of each call; it stays when the call is over.
pub(super) struct CallPage;

#[derive(Serialize)]
struct Own {
    title: Html,
    scheme: LinkTo,
    chip: Mark,
    verdict: Html,
    summary: Option<Remark>,
    machine: bool,
    closed: bool,
    facts: Vec<Fact>,
    body: Option<BodyView>,
    documents: Vec<LinkTo>,
    others: Vec<CallRow>,
    source: Option<Html>,
}

/// Other calls of the scheme below one.
const OTHERS: usize = 5;

impl PageKind for CallPage {
    fn name(&self) -> &'static str {
        "call"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.calls.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.calls.get(&subject.id).map(|c| c.common.last_part(&c.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "calls"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let call = desk.cx.site.calls.get(&subject.id)?;
        let status = calls_view::status(desk, call);
        let day = desk.day(Day::Date(desk.cx.site.as_of));
        let mut others: Vec<&Record<Call>> = Vec::new();
        for word in CallStatus::ALL {
            others.extend(calls_view::with(desk, *word).into_iter().filter(|c| c.scheme == call.scheme && c.id != call.id));
        }
        let own = Own {
            title: desk.say(&call.title),
            scheme: desk.link("call-scheme", call.scheme, calls_view::scheme(desk, call.scheme)),
            chip: calls_view::chip(desk, status),
            verdict: desk.t(&format!("call-verdict-{}", status.word()), &[("day", Arg::Html(day.as_str()))]),
            summary: register::remark(desk, &call.summary),
            machine: call.common.is_machine(desk.lang),
            closed: status == CallStatus::Closed,
            facts: facts(desk, call),
            body: body::view(desk, "call", &call.id),
            documents: documents::links(desk, &call.documents),
            others: others.into_iter().take(OTHERS).map(|c| calls_view::row(desk, c)).collect(),
            source: call.common.source.as_ref().map(|s| register::source(desk, s, call.common.as_of)),
        };
        let mut view = View::new("call.html", "calls", desk.bare(&call.title), &own);
        view.description = match call.summary.is_empty() {
            true => desk.t_bare("call-description", &[("title", Arg::Text(&desk.bare(&call.title).0))]),
            false => desk.bare(&call.summary),
        };
        view.crumbs =
            vec![desk.crumb("calls", "", desk.t("nav-calls", &[])), desk.crumb("call-scheme", call.scheme, own.scheme.label)];
        Some(view)
    }
}

fn facts(desk: &Desk, call: &Record<Call>) -> Vec<Fact> {
    let day = |term: &str, when: Option<crate::base::moment::When>| match when {
        Some(when) => register::fact(desk, term, Some(calls_view::exact(desk, when))),
        None => register::unpublished(desk, term),
    };
    let mut facts =
        vec![day("call-fact-open", call.open), day("call-fact-close", call.close), day("call-fact-results", call.results_on)];
    let year = call.year.map(|y| desk.period(&crate::base::period::Period::Academic(y)));
    facts.push(register::fact(desk, "call-fact-year", year));
    let some = |list: Html| Some(list).filter(|l| !l.is_empty());
    facts.push(register::fact(desk, "call-fact-audience", some(calls_view::audience(desk, &call.audience))));
    if !call.cycles.is_empty() {
        let cycles: Vec<Html> = call.cycles.iter().map(|c| desk.t(&format!("cycle-{c}"), &[])).collect();
        facts.push(register::fact(desk, "call-fact-cycles", Some(register::list(desk, &cycles))));
    }
    #[expect(clippy::cast_precision_loss, reason = "places are far below 2^52")]
    let places = call.places.map(|n| desk.number(n as f64, 0));
    facts.push(match places {
        Some(_) => register::fact(desk, "call-fact-places", places),
        None => register::unpublished(desk, "call-fact-places"),
    });
    if !call.units.is_empty() {
        facts.push(register::fact(desk, "call-fact-units", Some(register::units(desk, &call.units))));
    }
    let partners: Vec<Html> =
        call.partners.iter().filter_map(|id| desk.cx.site.partners.get(id)).map(|p| partner(desk, p)).collect();
    if !partners.is_empty() {
        facts.push(register::fact(desk, "call-fact-partner", Some(register::list(desk, &partners))));
    }
    facts.extend(body::office(desk, call.office.as_deref()));
    facts.extend(call.url.as_deref().map(|url| body::page(desk, "call-fact-page", url)));
    facts
}

/// Name of a partner, linked to its page.
fn partner(desk: &Desk, partner: &Record<Partner>) -> Html {
    let name = desk.say(&partner.name);
    match desk.href("partner", &partner.id) {
        Some(href) => Html::ready(&format!("<a href=\"{}\">{}</a>", markup::escape(href.as_str()), name.as_str())),
        None => name,
    }
}
