//! A news item's page, and the items of a list.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::news::News;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::article::translation;
use crate::pages::outdated::Stale;
use crate::pages::prose;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;

/// The page of each news item that is shown on the status day.
pub struct NewsPage;

#[derive(Serialize)]
struct Own {
    date: Html,
    title: Html,
    summary: Option<Html>,
    machine: bool,
    borrowed: bool,
    lang: Attr,
    dir: Attr,
    body: Html,
    source: Html,
    translation: Option<Html>,
    others: Vec<Item>,
    all: Option<Href>,
}

/// A news item in a list.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    date: Html,
    href: Href,
    title: Html,
    summary: Option<Html>,
    /// Name of the language, when it is not the reader's.
    language: Option<Attr>,
}

/// How many other items stand below one.
const OTHERS: usize = 3;

impl PageKind for NewsPage {
    fn name(&self) -> &'static str {
        "news"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        cx.site.news.iter().filter(|n| is_out(cx, n)).map(|n| Subject { id: n.id.clone(), at: n.row.at }).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.news.get(&subject.id).map(|n| n.common.last_part(&n.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "news"), slug.unwrap_or_default())
    }

    fn principal(&self, cx: &Cx, lang: Lang, subject: &Subject) -> Option<Lang> {
        let body = cx.site.docs.say("news", &subject.id, cx.site.langs(), lang);
        Some(body.map_or(Lang::FIRST, |(l, _)| l))
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let news = site.news.get(&subject.id)?;
        let found = site.docs.say("news", &subject.id, site.langs(), desk.lang);
        let text = found.map_or(desk.lang, |(l, _)| l);
        let info = site.langs().info(text);
        let others = listed(&desk.cx).into_iter().filter(|n| n.id != news.id).take(OTHERS);
        let own = Own {
            date: desk.day(news.date),
            title: desk.say(&news.title),
            summary: Some(desk.say(&news.summary)).filter(|s| !s.is_empty()),
            machine: news.common.is_machine(desk.lang) && text == desk.lang,
            borrowed: text != desk.lang,
            lang: Attr::from(&*info.tag),
            dir: Attr::from(info.dir()),
            body: found.map_or_else(
                || Html::ready(""),
                |(_, b)| prose::html(desk, &b.doc, text, Stale::of(desk, "news", &news.id, text).as_ref()),
            ),
            source: prose::source(desk, &news.common),
            translation: translation(desk, news.common.translation.get(&text).copied()),
            others: others.filter_map(|n| item(desk, n)).collect(),
            all: desk.href("news-index", ""),
        };
        let mut view = View::new("news.html", "news", desk.bare(&news.title), &own);
        view.description = desk.bare(&news.summary);
        view.json_ld = Some(serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Article",
            "headline": &*view.title.0,
            "description": &*view.description.0,
            "datePublished": news.date.iso(),
            "inLanguage": &*info.tag,
            "url": desk.full("news", &news.id, text).as_str(),
        }));
        view.crumbs.push(desk.crumb("news-index", "", desk.t("news-title", &[])));
        Some(view)
    }
}

/// Published on the status day: no draft, and its first day has come.
fn is_out(cx: &Cx, news: &News) -> bool {
    !news.draft && news.publish.is_none_or(|d| d.first() <= cx.site.as_of)
}

/// Items of lists, pinned ones first, then newest first; without those whose last day has passed.
pub fn listed<'a>(cx: &Cx<'a>) -> Vec<&'a Record<News>> {
    let current = |n: &&Record<News>| is_out(cx, n) && n.expires.is_none_or(|d| d.last() >= cx.site.as_of);
    let mut list: Vec<&Record<News>> = cx.site.news.iter().filter(current).collect();
    list.sort_by_key(|n| (!n.pinned, std::cmp::Reverse(n.date.first())));
    list
}

/// An item as lists show it. `None` when it has no page.
pub fn item(desk: &Desk, news: &Record<News>) -> Option<Item> {
    let langs = desk.cx.site.langs();
    let words = news.title.say(langs, desk.lang);
    Some(Item {
        date: desk.day(news.date),
        href: desk.href("news", &news.id)?,
        title: desk.say(&news.title),
        summary: Some(desk.say(&news.summary)).filter(|s| !s.is_empty()),
        language: words.borrowed.then(|| Attr::from(desk.format().language(langs.tag(words.lang)))),
    })
}
