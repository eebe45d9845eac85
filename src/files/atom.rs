//! A feed of news per language (Atom, RFC 4287). Items that fall back to another language are not in it.

use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::markup::bare;
use crate::base::markup::escape;
use crate::base::text::Words;
use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;

/// Feeds.
pub(super) struct Feed;

impl FileKind for Feed {
    fn paths(&self, cx: &Cx, _routes: &Routes) -> Vec<String> {
        if cx.site.news.is_empty() {
            return Vec::new();
        }
        cx.site.langs().all().map(|l| path(cx, l)).collect()
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, n: usize) -> Vec<u8> {
        let Some(lang) = cx.site.langs().all().nth(n) else { return Vec::new() };
        let langs = cx.site.langs();
        let mut entries = String::new();
        let mut newest = None;
        let mut items: Vec<_> =
            cx.site.news.iter().filter(|i| routes.get("news", &i.id).is_some_and(|r| !r.is_fallback(lang))).collect();
        items.sort_by_key(|i| (std::cmp::Reverse(i.date.first()), i.id.clone()));
        for item in items {
            let Some(route) = routes.get("news", &item.id) else { continue };
            let updated = format!("{}T00:00:00Z", item.date.first());
            newest = newest.or(Some(updated.clone()));
            let href = escape(routes.full(route.path(lang)).as_str());
            let title = element("title", item.title.say(langs, lang), langs, lang);
            let summary =
                item.summary.get(lang).map(|s| format!("<summary>{}</summary>\n", escape(&bare(s)))).unwrap_or_default();
            entries.push_str(&format!(
                "<entry>\n{title}\n<id>{href}</id>\n<link href=\"{href}\"/>\n<updated>{updated}</updated>\n{summary}</entry>\n"
            ));
        }
        let home = routes.get("home", "").map(|r| routes.full(r.path(lang))).unwrap_or_default();
        let own = routes.full(&path(cx, lang));
        let name = cx.site.home().name.say(langs, lang);
        let (title, name) = (element("title", name, langs, lang), element("name", name, langs, lang));
        let updated = newest.unwrap_or_else(|| format!("{}T00:00:00Z", cx.site.as_of));
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n{title}\n<id>{own}</id>\n<link rel=\"self\" href=\"{own}\"/>\n<link href=\"{home}\"/>\n<updated>{updated}</updated>\n<author>{name}</author>\n{entries}</feed>\n",
            langs.tag(lang),
            own = escape(own.as_str()),
            home = escape(home.as_str()),
        )
        .into_bytes()
    }
}

/// An element with words, in their own language where the feed's has none.
fn element(name: &str, words: Words, langs: &Langs, lang: Lang) -> String {
    let own = if words.lang == lang { String::new() } else { format!(" xml:lang=\"{}\"", langs.tag(words.lang)) };
    format!("<{name}{own}>{}</{name}>", escape(&bare(words.text)))
}

/// Path of the feed of a language.
fn path(cx: &Cx, lang: Lang) -> String {
    format!("{}/news.atom", cx.site.langs().tag(lang))
}
