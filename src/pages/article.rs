//! An article's page: its body, where it comes from, and what else stands in its section.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::article::Article;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::outdated::Stale;
use crate::pages::prose;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of each article that is no draft.
pub struct ArticlePage;

#[derive(Serialize)]
struct Own {
    section: Html,
    title: Html,
    summary: Option<Html>,
    machine: bool,
    borrowed: bool,
    lang: Attr,
    dir: Attr,
    contents: Vec<LinkTo>,
    body: Html,
    source: Html,
    translation: Option<Html>,
    contact: Option<Contact>,
    siblings: Vec<Entry>,
}

#[derive(Serialize)]
struct Contact {
    label: Html,
    email: Option<Attr>,
}

/// An article in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    href: Href,
    label: Html,
    summary: Option<Html>,
}

impl PageKind for ArticlePage {
    fn name(&self) -> &'static str {
        "page"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let shown = cx.site.articles.iter().filter(|a| !a.draft);
        shown.map(|a| Subject { id: a.id.clone(), at: a.row.at }).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let Some(article) = cx.site.articles.get(&subject.id) else { return String::new() };
        let last = article.id.rsplit('/').next().unwrap_or("");
        format!("{}{}/", Desk::folder(cx, lang, article.section), article.common.last_part(last, lang))
    }

    fn principal(&self, cx: &Cx, lang: Lang, subject: &Subject) -> Option<Lang> {
        let body = cx.site.docs.say("page", &subject.id, cx.site.langs(), lang);
        Some(body.map_or(Lang::FIRST, |(l, _)| l))
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let article = site.articles.get(&subject.id)?;
        let found = site.docs.say("page", &subject.id, site.langs(), desk.lang);
        let text = found.map_or(desk.lang, |(l, _)| l);
        let info = site.langs().info(text);
        let contact = article.contact.as_deref().and_then(|id| site.offices.get(id));
        let own = Own {
            section: desk.t(&format!("section-{}", article.section), &[]),
            title: desk.say(&article.title),
            summary: summary(desk, article),
            machine: article.common.is_machine(desk.lang) && text == desk.lang,
            borrowed: text != desk.lang,
            lang: Attr::from(&*info.tag),
            dir: Attr::from(info.dir()),
            contents: found.map(|(_, b)| prose::contents(desk, &b.doc, text)).unwrap_or_default(),
            body: found.map_or_else(
                || Html::ready(""),
                |(_, b)| prose::html(desk, &b.doc, text, Stale::of(desk, "page", &article.id, text).as_ref()),
            ),
            source: prose::source(desk, &article.common),
            translation: translation(desk, article.common.translation.get(&text).copied()),
            contact: contact.map(|o| Contact { label: desk.say(&o.name), email: o.email.as_deref().map(Attr::from) }),
            siblings: of_section(desk, article.section, Some(&article.id)),
        };
        let mut view = View::new("page.html", section(article.section), desk.bare(&article.title), &own);
        view.description = desk.bare(&article.summary);
        view.json_ld = Some(serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Article",
            "headline": &*view.title.0,
            "description": &*view.description.0,
            "inLanguage": &*info.tag,
            "url": desk.full("page", &article.id, text).as_str(),
        }));
        let kind = format!("section-{}", article.section);
        view.crumbs.push(desk.crumb(&kind, "", own.section));
        Some(view)
    }
}

/// Articles of a section in their order, without drafts and without the one being read.
pub fn of_section(desk: &Desk, section: &str, without: Option<&str>) -> Vec<Entry> {
    let all = desk.cx.site.articles.iter();
    let mut shown: Vec<&Record<Article>> = all.filter(|a| !a.draft && a.section == section && Some(&*a.id) != without).collect();
    shown.sort_by_key(|a| a.order);
    let entry = |a: &Record<Article>| {
        Some(Entry { href: desk.href("page", &a.id)?, label: desk.say(&a.title), summary: summary(desk, a) })
    };
    shown.into_iter().filter_map(entry).collect()
}

/// Section of the menu: articles about work and data stand under "about", which has an entry there.
pub fn section(word: &str) -> &'static str {
    match word {
        "coming" => "coming",
        "going" => "going",
        _ => "about",
    }
}

/// How the words came to be, where that is neither the original nor a machine's work, which has its own notice.
pub fn translation(desk: &Desk, word: Option<&str>) -> Option<Html> {
    let word = word.filter(|w| matches!(*w, "reviewed" | "unreviewed"))?;
    Some(desk.t(&format!("translation-{word}"), &[]))
}

fn summary(desk: &Desk, article: &Article) -> Option<Html> {
    Some(desk.say(&article.summary)).filter(|s| !s.is_empty())
}
