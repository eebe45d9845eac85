//! The glossary: terms in the order of the reader's language, each with a fragment of its own.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::term::Term;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::register;
use crate::pages::register::Remark;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of all terms; there is none while no term is recorded.
pub(super) struct GlossaryPage;

#[derive(Serialize)]
struct Own {
    machine: bool,
    terms: Vec<TermView>,
    source: Option<Html>,
}

#[derive(Serialize)]
struct TermView {
    id: Attr,
    term: Html,
    /// The word in the other languages of the portal, for those who read several.
    others: Vec<Html>,
    definition: Option<Remark>,
    see: Vec<LinkTo>,
}

impl PageKind for GlossaryPage {
    fn name(&self) -> &'static str {
        "glossary"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.glossary.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "glossary")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let terms = desk.sorted(desk.cx.site.glossary.iter().collect(), |t| desk.bare(&t.term).0.to_string());
        let first = desk.cx.site.glossary.iter().next();
        // One sentence when all terms come from one place.
        let one = first.filter(|f| desk.cx.site.glossary.iter().all(|t| t.common.source == f.common.source));
        let own = Own {
            machine: terms.iter().any(|t| t.common.is_machine(desk.lang)),
            terms: terms.into_iter().map(|t| term(desk, t)).collect(),
            source: one.and_then(|t| t.common.source.as_ref().map(|s| register::source(desk, s, t.common.as_of))),
        };
        let mut view = View::new("glossary.html", "glossary", desk.t_bare("glossary-title", &[]), &own);
        view.description = desk.t_bare("glossary-lede", &[]);
        view.json_ld = Some(json_ld(desk));
        Some(view)
    }
}

fn term(desk: &Desk, term: &Record<Term>) -> TermView {
    let langs = desk.cx.site.langs();
    let own = term.term.say(langs, desk.lang);
    let others = langs.all().filter(|l| *l != own.lang).filter_map(|l| Some(desk.foreign(term.term.get(l)?, langs.tag(l))));
    let see = term.see.iter().filter_map(|id| desk.cx.site.glossary.get(id));
    TermView {
        id: Attr::from(&*term.id),
        term: desk.words(own),
        others: others.collect(),
        definition: register::remark(desk, &term.definition),
        see: see.map(|t| LinkTo { href: Href::new(&format!("#{}", t.id)), label: desk.say(&t.term) }).collect(),
    }
}

/// The terms as schema.org says them, in the reader's language where there is one.
fn json_ld(desk: &Desk) -> serde_json::Value {
    let page = desk.routes.get("glossary", "").map(|r| desk.routes.full(r.path(desk.lang))).unwrap_or_default();
    let langs = desk.cx.site.langs();
    let term = |t: &Record<Term>| {
        serde_json::json!({
            "@type": "DefinedTerm",
            "@id": format!("{}#{}", page.as_str(), t.id),
            "termCode": &*t.id,
            "name": &*desk.bare(&t.term).0,
            "description": &*desk.bare(&t.definition).0,
            "inLanguage": langs.tag(t.definition.say(langs, desk.lang).lang),
            "inDefinedTermSet": page.as_str(),
        })
    };
    let terms: Vec<serde_json::Value> = desk.cx.site.glossary.iter().map(term).collect();
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "DefinedTermSet",
        "@id": page.as_str(),
        "name": &*desk.t_bare("glossary-title", &[]).0,
        "hasDefinedTerm": terms,
    })
}
