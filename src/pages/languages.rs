//! What is written in which language: articles and news, counted from their bodies.

use crate::base::lang::Lang;
use crate::entities::common::Common;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The state of the languages.
pub struct LanguagesPage;

#[derive(Serialize)]
struct Own {
    all: usize,
    rows: Vec<Row>,
    missing: Vec<Missing>,
}

#[derive(Serialize)]
struct Row {
    lang: Attr,
    dir: Attr,
    endonym: Attr,
    /// Name in the reader's language, where that is another.
    name: Option<Attr>,
    href: Href,
    own: Html,
    borrowed: Html,
    machine: Html,
    unreviewed: Html,
    reviewed: Html,
    original: Html,
}

#[derive(Serialize)]
struct Missing {
    name: Attr,
    links: Vec<LinkTo>,
}

/// A text with a page.
struct Written<'a> {
    /// Kind of page, and id.
    page: (&'static str, &'a str),
    title: Html,
    common: &'a Common,
}

impl PageKind for LanguagesPage {
    fn name(&self) -> &'static str {
        "languages"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "languages")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let texts = texts(desk);
        let langs = desk.cx.site.langs();
        let own = Own {
            all: texts.len(),
            rows: langs.all().map(|l| row(desk, &texts, l)).collect(),
            missing: langs.all().map(|l| missing(desk, &texts, l)).filter(|m| !m.links.is_empty()).collect(),
        };
        let mut view = View::new("languages.html", "about", desk.t_bare("languages-title", &[]), &own);
        view.description = desk.t_bare("languages-lede", &[]);
        view.crumbs.push(desk.crumb("section-about", "", desk.t("section-about", &[])));
        Some(view)
    }
}

fn texts<'a>(desk: &Desk<'a>) -> Vec<Written<'a>> {
    let site = desk.cx.site;
    let articles = site.articles.iter().map(|a| Written { page: ("page", &*a.id), title: desk.say(&a.title), common: &a.common });
    let news = site.news.iter().map(|n| Written { page: ("news", &*n.id), title: desk.say(&n.title), common: &n.common });
    articles.chain(news).filter(|w| desk.href(w.page.0, w.page.1).is_some()).collect()
}

fn has(desk: &Desk, text: &Written, lang: Lang) -> bool {
    desk.cx.site.docs.versions(text.page.0, text.page.1).is_some_and(|v| v.contains_key(&lang))
}

fn row(desk: &Desk, texts: &[Written], lang: Lang) -> Row {
    let info = desk.cx.site.langs().info(lang);
    let own: Vec<&Written> = texts.iter().filter(|t| has(desk, t, lang)).collect();
    // Without a word the text is an original.
    let count =
        |word: &str| own.iter().filter(|t| t.common.translation.get(&lang).copied().unwrap_or("original") == word).count();
    Row {
        lang: Attr::from(&*info.tag),
        dir: Attr::from(info.dir()),
        endonym: Attr::from(&*info.endonym),
        name: (lang != desk.lang).then(|| Attr::from(desk.format().language(&info.tag))),
        href: desk.routes.href("languages", "", lang).unwrap_or_default(),
        own: desk.count(own.len()),
        borrowed: desk.count(texts.len() - own.len()),
        machine: desk.count(count("machine")),
        unreviewed: desk.count(count("unreviewed")),
        reviewed: desk.count(count("reviewed")),
        original: desk.count(count("original")),
    }
}

fn missing(desk: &Desk, texts: &[Written], lang: Lang) -> Missing {
    let lacking = texts.iter().filter(|t| !has(desk, t, lang));
    Missing {
        name: Attr::from(desk.format().language(desk.cx.site.langs().tag(lang))),
        links: lacking.map(|t| desk.link(t.page.0, t.page.1, t.title.clone())).collect(),
    }
}
