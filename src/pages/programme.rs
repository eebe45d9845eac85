//! A degree programme: unit, cycles, language, credits, tuition, dates, and the judgements from outside that name it.

use crate::base::lang::Lang;
use crate::base::markup;
use crate::codes::isced;
use crate::entities::Record;
use crate::entities::programme::Programme;
use crate::entities::programme::Tuition;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::money_view;
use crate::pages::programmes;
use crate::pages::quality_view;
use crate::pages::quality_view::QualityRow;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;

/// The page of each degree programme.
pub(super) struct ProgrammePage;

#[derive(Serialize)]
struct Own {
    name: Html,
    unit: Html,
    closed: Option<Html>,
    facts: Vec<Fact>,
    quality: Vec<QualityRow>,
    note: Option<Remark>,
    tuition_note: Option<Remark>,
    machine: bool,
    source: Option<Html>,
}

impl PageKind for ProgrammePage {
    fn name(&self) -> &'static str {
        "programme"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.programmes.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.programmes.get(&subject.id).map(|p| p.common.last_part(&p.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "programmes"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let programme = site.programmes.get(&subject.id)?;
        let names = |shape: &str, id: &str| quality_view::naming(desk, shape, id);
        let mut quality = names("programme", &programme.id);
        quality.extend(programme.unit.iter().flat_map(|id| names("unit", id)));
        let ended = programme.closed.filter(|d| d.last() < site.as_of);
        let own = Own {
            name: desk.say(&programme.name),
            unit: register::units(desk, programme.unit.as_slice()),
            closed: ended.map(|d| desk.t("programme-ended", &[("day", Arg::Html(desk.day(d).as_str()))])),
            facts: facts(desk, programme),
            quality,
            note: register::remark(desk, &programme.note),
            tuition_note: programme.tuition.as_ref().and_then(|t| register::remark(desk, &t.note)),
            machine: programme.common.is_machine(desk.lang),
            source: programme.common.source.as_ref().map(|s| register::source(desk, s, programme.common.as_of)),
        };
        let name = desk.bare(&programme.name);
        let mut view = View::new("programme.html", "programmes", name.clone(), &own);
        view.description = desk.t_bare("programme-description", &[("name", Arg::Text(&name.0))]);
        view.crumbs = vec![desk.crumb("programmes", "", desk.t("programmes-title", &[]))];
        view.json_ld = Some(json_ld(desk, programme));
        Some(view)
    }
}

/// Facts: what every programme should say is named as missing, the rest only where it is recorded.
fn facts(desk: &Desk, programme: &Record<Programme>) -> Vec<Fact> {
    let row = &programme.row;
    let units = register::units(desk, programme.unit.as_slice());
    let or_missing = |term: &str, value: Option<Html>| match value {
        Some(value) => register::fact(desk, term, Some(value)),
        None => register::unpublished(desk, term),
    };
    let mut facts = vec![
        register::fact(desk, "programme-fact-unit", (!units.is_empty()).then_some(units)),
        or_missing("programme-fact-cycles", programmes::cycles(desk, programme)),
        or_missing("programme-fact-language", programmes::languages(desk, programme)),
        register::fact(desk, "programme-fact-awards", (!programme.awards.is_empty()).then(|| desk.say(&programme.awards))),
        register::fact(desk, "programme-fact-ects", row.num("ects").map(|n| desk.number(n, 0))),
        register::fact(
            desk,
            "programme-fact-duration",
            row.num("duration_terms").map(|n| desk.t("programme-terms", &[("n", Arg::Num(n))])),
        ),
    ];
    facts.extend(programme.isced.as_deref().map(|code| register::fact(desk, "programme-fact-isced", Some(field(code)))));
    facts.extend(partners(desk, programme).map(|list| register::fact(desk, "programme-fact-joint", Some(list))));
    facts.extend(programme.tuition.as_ref().map(|t| register::fact(desk, "programme-fact-tuition", Some(tuition(desk, t)))));
    let terms: Vec<Html> = programme.intake.iter().map(|t| desk.t(&format!("term-{t}"), &[])).collect();
    if !terms.is_empty() {
        facts.push(register::fact(desk, "programme-fact-intake", Some(register::list(desk, &terms))));
    }
    for term in ["autumn", "spring"] {
        let day = row.row("deadlines").and_then(|d| d.month_day(term)).map(|d| register::month_day(desk, d));
        facts.extend(day.map(|d| register::fact(desk, &format!("programme-fact-deadline-{term}"), Some(d))));
    }
    facts.extend(programme.yok_code.as_deref().map(|code| register::fact(desk, "programme-fact-yok", Some(desk.code(code)))));
    let page = |url| register::linked(desk, "programme-fact-page", register::address(desk, url), Href::new(url), true);
    facts.extend(programme.url.as_deref().map(page));
    facts
}

/// Code and title of ISCED-F 2013, which has official titles in English.
fn field(code: &str) -> Html {
    let title = isced::detailed(code).filter(|t| t.kind == isced::Kind::Named).map_or("", |t| t.text);
    let (code, title) = (markup::escape(code), markup::escape(title));
    Html::ready(&format!("<bdi lang=\"en\" dir=\"ltr\"><span class=\"code\">{code}</span> {title}</bdi>"))
}

/// Partners that award the degree too, as links in the order of their names.
fn partners(desk: &Desk, programme: &Programme) -> Option<Html> {
    let found: Vec<_> = programme.joint_with.iter().filter_map(|id| desk.cx.site.partners.get(id)).collect();
    let link = |id: &str, name: Html| match desk.href("partner", id) {
        Some(href) => Html::ready(&format!("<a href=\"{}\">{}</a>", markup::escape(href.as_str()), name.as_str())),
        None => name,
    };
    let links: Vec<Html> = register::by_name(desk, &found).into_iter().map(|p| link(&p.id, desk.say(&p.name))).collect();
    (!links.is_empty()).then(|| register::list(desk, &links))
}

fn tuition(desk: &Desk, tuition: &Tuition) -> Html {
    let money = money_view::say(desk, &tuition.money);
    let said = desk.t(&format!("programme-tuition-{}", tuition.per), &[("money", Arg::Html(money.as_str()))]);
    let Some(year) = tuition.year else { return said };
    let year = desk.period(&crate::base::period::Period::Academic(year));
    desk.t("programme-tuition-in", &[("tuition", Arg::Html(said.as_str())), ("year", Arg::Html(year.as_str()))])
}

/// The programme in the words of schema.org.
fn json_ld(desk: &Desk, programme: &Record<Programme>) -> Value {
    let mut own = json!({
        "@context": "https://schema.org",
        "@type": "EducationalOccupationalProgram",
        "name": &*desk.bare(&programme.name).0,
        "provider": quality_view::home_json(desk),
    });
    let mut put = |key: &str, value: Option<Value>| {
        if let (Some(object), Some(value)) = (own.as_object_mut(), value) {
            object.insert(key.to_owned(), value);
        }
    };
    put("url", programme.url.as_deref().map(Value::from));
    put("numberOfCredits", programme.ects.map(Value::from));
    put("timeToComplete", programme.duration_terms.map(|n| Value::from(format!("P{}M", n * 6))));
    let awards = (!programme.awards.is_empty()).then(|| Value::from(&*desk.bare(&programme.awards).0));
    put("educationalCredentialAwarded", awards);
    let offer = |t: &Tuition| json!({ "@type": "Offer", "price": &*t.money.amount, "priceCurrency": &*t.money.currency });
    put("offers", programme.tuition.as_ref().map(offer));
    own
}
