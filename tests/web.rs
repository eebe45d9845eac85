//! What every page of the invented portal keeps: links lead somewhere, documents are sound, addresses agree, nothing of the
//! machine or the template is left.

use crate::html;
use crate::html::Kind;
use crate::html::attribute;
use crate::portal::none;
use crate::portal::text;
use crate::site;
use imbat::base::lang::Lang;
use imbat::plan::Output;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// A page of the portal.
struct Page {
    path: String,
    /// Its language; none for the chooser, redirects and the not-found page at the root.
    lang: Option<Lang>,
    fallback: bool,
    html: String,
}

const ORIGIN: &str = "https://portal.example.org";
const BASE: &str = "/intl/";

fn pages() -> Vec<Page> {
    let (ready, files) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    let mut fallbacks = BTreeSet::new();
    for (_, _, route) in portal.plan.routes.iter() {
        for lang in portal.site.langs().all().filter(|l| route.is_fallback(*l)) {
            fallbacks.insert(format!("{}index.html", route.path(lang)));
        }
    }
    let all = portal.plan.outputs.iter().filter(|(path, _)| path.ends_with(".html"));
    let page = |(path, output): (&std::sync::Arc<str>, &Output)| Page {
        path: path.to_string(),
        lang: if let Output::Page(key) = output { Some(key.lang) } else { None },
        fallback: fallbacks.contains(&**path),
        html: text(files, path),
    };
    all.map(page).collect()
}

/// Start tags of a page.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let start = |t: html::Token| if let Kind::Start(name, attributes, _) = t.kind { Some((name, attributes)) } else { None };
    html::tokens(html).into_iter().filter_map(start).collect()
}

/// File an address leads to, and its fragment; none when it leads outside.
fn target(page: &str, href: &str) -> Option<(String, String)> {
    let (address, fragment) = href.split_once('#').unwrap_or((href, ""));
    if address.is_empty() {
        return Some((page.to_owned(), fragment.to_owned()));
    }
    let inner = address.strip_prefix(ORIGIN).unwrap_or(address).strip_prefix(BASE)?;
    let inner = inner.split('?').next().unwrap_or(inner);
    let file = if inner.is_empty() || inner.ends_with('/') { format!("{inner}index.html") } else { inner.to_owned() };
    Some((file, fragment.to_owned()))
}

fn ids(html: &str) -> BTreeSet<String> {
    tags(html).iter().filter_map(|(_, a)| attribute(a, "id").map(str::to_owned)).collect()
}

#[test]
fn every_link_and_fragment_exists() {
    let (_, files) = site::example();
    let pages = pages();
    let known: BTreeMap<&str, BTreeSet<String>> = pages.iter().map(|p| (p.path.as_str(), ids(&p.html))).collect();
    let mut problems = BTreeSet::new();
    for page in &pages {
        for (name, attributes) in tags(&page.html) {
            for key in ["href", "src", "action", "xlink:href", "content"] {
                let Some(mut value) = attribute(&attributes, key) else { continue };
                if key == "content" {
                    let Some((_, url)) = value.split_once("url=") else { continue };
                    value = url;
                }
                let path = &page.path;
                if value.is_empty() {
                    problems.insert(format!("{path}: <{name} {key}> is empty"));
                    continue;
                }
                if ["mailto:", "tel:", "https://", "http://"].iter().any(|s| value.starts_with(s)) && !value.starts_with(ORIGIN) {
                    continue;
                }
                let Some((file, fragment)) = target(path, value) else {
                    problems.insert(format!("{path}: <{name} {key}=\"{value}\"> leaves the base path"));
                    continue;
                };
                if !files.contains_key(&file) {
                    problems.insert(format!("{path}: <{name} {key}=\"{value}\"> leads nowhere"));
                } else if !fragment.is_empty() && !known.get(file.as_str()).is_some_and(|ids| ids.contains(&fragment)) {
                    problems.insert(format!("{path}: <{name} {key}=\"{value}\"> names no place"));
                }
            }
            for (key, value) in &attributes {
                if ["aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"].contains(&key.as_str()) {
                    for id in
                        value.split_whitespace().filter(|id| !known.get(page.path.as_str()).is_some_and(|ids| ids.contains(*id)))
                    {
                        problems.insert(format!("{}: <{name} {key}> names `{id}`, which is not there", page.path));
                    }
                }
            }
        }
    }
    none(&problems.into_iter().collect::<Vec<_>>());
}

#[test]
fn every_page_is_a_sound_document() {
    let (ready, _) = site::example();
    let langs = ready.portal.as_ref().unwrap().site.langs();
    let mut problems = Vec::new();
    for page in pages() {
        let mut say = |what: String| problems.push(format!("{}: {what}", page.path));
        let tags = tags(&page.html);
        if !page.html.to_lowercase().starts_with("<!doctype html>") {
            say("does not begin with a doctype".to_owned());
        }
        let root = tags.iter().find(|(n, _)| n == "html").map(|(_, a)| a.clone()).unwrap_or_default();
        if let Some(lang) = page.lang {
            let info = langs.info(lang);
            if attribute(&root, "lang") != Some(&*info.tag) || attribute(&root, "dir") != Some(info.dir()) {
                say(format!("<html> says {root:?}, the page is in {}", info.tag));
            }
        }
        if page.lang.is_some() {
            let mains = tags.iter().filter(|(n, _)| n == "main").count();
            let heads = html::find(&page.html, "h1");
            if heads.len() != 1 || mains != 1 {
                say(format!("{} h1, {mains} main", heads.len()));
            }
            if heads.first().is_some_and(|h| html::text(h).is_empty()) {
                say("the h1 is empty".to_owned());
            }
            let mut level = 0;
            for n in tags.iter().filter_map(|(n, _)| n.strip_prefix('h').filter(|n| n.len() == 1)?.parse::<u8>().ok()) {
                if n > level + 1 && level > 0 {
                    say(format!("h{level} is followed by h{n}"));
                }
                level = n;
            }
        }
        let title = html::find(&page.html, "title").first().map(|t| html::text(t)).unwrap_or_default();
        if title.is_empty() {
            say("has no title".to_owned());
        }
        let mut seen = BTreeSet::new();
        for (name, attributes) in &tags {
            for (key, value) in attributes {
                if key == "style" || (key.starts_with("on") && key.len() > 2) {
                    say(format!("<{name} {key}>"));
                }
                if key == "id" && (value.is_empty() || value.contains(char::is_whitespace) || !seen.insert(value.clone())) {
                    say(format!("id `{value}` is empty, has a space, or is there twice"));
                }
                if value.trim_start().to_lowercase().starts_with("javascript:") {
                    say(format!("<{name} {key}> holds a script"));
                }
            }
            let has = |key: &str| attribute(attributes, key).is_some();
            match name.as_str() {
                "style" => say("has a <style>".to_owned()),
                "img" if !has("alt") => say("an img without alt".to_owned()),
                "script" if !has("src") && attribute(attributes, "type") != Some("application/ld+json") => {
                    say("an inline script".to_owned())
                }
                "svg"
                    if attribute(attributes, "aria-hidden") != Some("true")
                        && !has("aria-label")
                        && !has("aria-labelledby")
                        && attribute(attributes, "role") == Some("img") =>
                {
                    say("a picture without a name".to_owned());
                }
                _ => {}
            }
        }
        for table in html::find(&page.html, "table") {
            let tag = self::tags(table).into_iter().next().map(|(_, a)| a).unwrap_or_default();
            let captions = html::find(table, "caption");
            let named = captions.first().is_some_and(|c| !html::text(c).is_empty())
                || attribute(&tag, "aria-labelledby").is_some()
                || attribute(&tag, "aria-label").is_some();
            if !named && !in_labelled_region(&page.html, table) {
                say("a table without caption".to_owned());
            }
            for (_, attributes) in self::tags(table).iter().filter(|(n, _)| n == "th") {
                if attribute(attributes, "scope").is_none() {
                    say("a th without scope".to_owned());
                }
            }
        }
        for block in html::find(&page.html, "script[type=application/ld+json]") {
            let inner = block.split_once('>').and_then(|(_, b)| b.rsplit_once("</")).map_or("", |(b, _)| b);
            if serde_json::from_str::<serde_json::Value>(inner).is_err() {
                say("structured data that is no JSON".to_owned());
            }
        }
        html::nesting(&page.html, &mut say);
    }
    none(&problems);
}

/// True when the table stands in an element with `role=region` and a name.
fn in_labelled_region(html: &str, table: &str) -> bool {
    html::find(html, "[role=region]")
        .into_iter()
        .any(|r| r.contains(table) && (r.contains("aria-labelledby") || r.contains("aria-label")))
}

#[test]
fn marks_of_direction_are_balanced_and_never_in_machine_text() {
    const MACHINE: &[&str] =
        &["href", "src", "id", "lang", "dir", "datetime", "class", "name", "hreflang", "value", "for", "content"];
    let mark = |text: &str| text.chars().any(imbat::base::markup::is_mark);
    let mut problems = Vec::new();
    for page in pages() {
        for (name, attributes) in tags(&page.html) {
            for (key, value) in attributes {
                if !html::balanced(&value) || (MACHINE.contains(&key.as_str()) && mark(&value)) {
                    problems.push(format!("{}: <{name} {key}=\"{}\">", page.path, value.escape_unicode()));
                }
            }
        }
        let title = html::find(&page.html, "title").first().map(|t| html::text(t)).unwrap_or_default();
        let data = html::find(&page.html, "script").concat();
        if !html::balanced(&html::text(&page.html)) || mark(&title) || mark(&data) {
            problems.push(format!("{}: marks in the text, the title or the structured data", page.path));
        }
    }
    none(&problems);
}

/// Full address of a page.
fn full(path: &str) -> String {
    format!("{ORIGIN}{BASE}{}", path.strip_suffix("index.html").unwrap_or(path))
}

/// Alternates of a page: language and address, in order.
fn alternates(page: &Page) -> Vec<(String, String)> {
    let links = tags(&page.html)
        .into_iter()
        .filter(|(n, a)| n == "link" && attribute(a, "rel") == Some("alternate") && attribute(a, "hreflang").is_some());
    links.map(|(_, a)| (attribute(&a, "hreflang").unwrap().to_owned(), attribute(&a, "href").unwrap_or("").to_owned())).collect()
}

fn canonical(page: &Page) -> Vec<String> {
    let links = tags(&page.html).into_iter().filter(|(n, a)| n == "link" && attribute(a, "rel") == Some("canonical"));
    links.map(|(_, a)| attribute(&a, "href").unwrap_or("").to_owned()).collect()
}

#[test]
fn addresses_agree_with_each_other() {
    let (_, files) = site::example();
    let pages = pages();
    let by_address: BTreeMap<String, &Page> = pages.iter().map(|p| (full(&p.path), p)).collect();
    let mut problems = Vec::new();
    let mut whole: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for page in pages.iter().filter(|p| p.lang.is_some()) {
        let own = full(&page.path);
        let mut say = |what: String| problems.push(format!("{}: {what}", page.path));
        let canonical = canonical(page);
        let alternates = alternates(page);
        // A map to be set into other sites is no page of its own: it points to the page it belongs to, and to nothing else.
        if page.path.contains("/embed/") {
            let whole = |one: &String| by_address.get(one).is_some_and(|p| !p.path.contains("/embed/"));
            if !canonical.first().is_some_and(whole) || canonical.len() != 1 || !alternates.is_empty() {
                say(format!("embed: canonical {canonical:?}, alternates {alternates:?}"));
            }
            continue;
        }
        match canonical.as_slice() {
            [one] if page.fallback && *one != own && by_address.get(one).is_some_and(|p| !p.fallback) => {}
            [one] if !page.fallback && *one == own => {}
            other => say(format!("canonical {other:?}")),
        }
        if page.fallback {
            if !alternates.is_empty() {
                say("falls back and names alternates".to_owned());
            }
            continue;
        }
        let is_missing = html::find(&page.html, "h1").is_empty();
        if !alternates.iter().any(|(l, a)| l != "x-default" && *a == own)
            || alternates.iter().filter(|(l, _)| l == "x-default").count() != 1
            || is_missing
        {
            say(format!("alternates {alternates:?}"));
        }
        for (lang, address) in alternates.iter().filter(|(l, _)| l != "x-default") {
            match by_address.get(address) {
                Some(other) if self::alternates(other) == alternates => {}
                _ => say(format!("{lang} {address} does not point back")),
            }
        }
        whole.insert(own, alternates);
    }
    let missing = pages
        .iter()
        .filter(|p| p.lang.is_some() && p.path.split('/').nth(1) == Some("404"))
        .map(|p| full(&p.path))
        .collect::<BTreeSet<_>>();
    whole.retain(|address, _| !missing.contains(address));
    // The choice of languages is the default of home.
    let choice = pages.iter().find(|p| p.path == "index.html").unwrap();
    whole.insert(full(&choice.path), alternates(choice));
    let sitemap = text(files, "sitemap.xml");
    let mut listed: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for url in html::find(&sitemap, "url") {
        let links = tags(url)
            .into_iter()
            .filter(|(n, _)| n == "xhtml:link")
            .map(|(_, a)| (attribute(&a, "hreflang").unwrap().to_owned(), attribute(&a, "href").unwrap().to_owned()));
        let address = html::find(url, "loc").first().map(|l| html::text(l)).unwrap_or_default();
        listed.insert(address, links.collect());
    }
    for address in whole.keys().filter(|a| listed.get(*a) != whole.get(*a)) {
        problems.push(format!("{address}: the sitemap says {:?}, the page {:?}", listed.get(address), whole.get(address)));
    }
    problems.extend(listed.keys().filter(|a| !whole.contains_key(*a)).map(|a| format!("{a} is in the sitemap")));
    none(&problems);
}

#[test]
fn feeds_hold_no_page_that_falls_back() {
    let (_, files) = site::example();
    let fallbacks: Vec<String> = pages().iter().filter(|p| p.fallback).map(|p| full(&p.path)).collect();
    assert!(!fallbacks.is_empty(), "the portal has pages that fall back");
    for (path, bytes) in files.iter().filter(|(p, _)| p.ends_with(".atom")) {
        let feed = String::from_utf8(bytes.clone()).unwrap();
        for address in &fallbacks {
            assert!(!feed.contains(&format!("\"{address}\"")), "{path}: {address}");
        }
    }
}

#[test]
fn nothing_of_the_machine_or_the_template_is_left() {
    let (_, files) = site::example();
    let root = site::repository().display().to_string();
    let mut problems = Vec::new();
    for (path, bytes) in files {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        for bad in [root.as_str(), "file://", "\u{F8F0}", "\u{F8F1}", "\u{F8F2}", "\u{F8F3}"] {
            if text.contains(bad) {
                problems.push(format!("{path}: holds {}", bad.escape_unicode()));
            }
        }
        if path.ends_with(".html") {
            // Structured data may end with two braces.
            let scripts = html::find(text, "script");
            let shown = scripts.into_iter().fold(text.to_owned(), |shown, script| shown.replace(script, ""));
            for bad in ["{{", "}}", "{%", "{ $", "{#", "⟦", "[object", "NaN"] {
                if html::text(&shown).contains(bad) {
                    problems.push(format!("{path}: `{bad}` in the text"));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn a_page_that_falls_back_says_so() {
    let (ready, _) = site::example();
    let langs = ready.portal.as_ref().unwrap().site.langs();
    let mut problems = Vec::new();
    for page in pages().iter().filter(|p| p.fallback) {
        let own = langs.info(page.lang.unwrap());
        let main = html::find(&page.html, "main").first().map(|m| (*m).to_owned()).unwrap_or_default();
        let borrowed = tags(&main)
            .iter()
            .any(|(_, a)| attribute(a, "lang").is_some_and(|l| l != &*own.tag) && attribute(a, "dir").is_some());
        if !borrowed {
            problems.push(format!("{}: no element says the language of the text", page.path));
        }
    }
    none(&problems);
}

#[test]
fn the_checks_see_what_is_wrong() {
    assert!(pages().len() > 100, "{} pages", pages().len());
    assert_eq!(target("en/index.html", "/intl/en/a/#b"), Some(("en/a/index.html".to_owned(), "b".to_owned())));
    assert_eq!(target("en/index.html", "https://portal.example.org/intl/x.css"), Some(("x.css".to_owned(), String::new())));
    assert_eq!(target("en/index.html", "#b"), Some(("en/index.html".to_owned(), "b".to_owned())));
    assert_eq!(target("en/index.html", "/en/"), None, "the base path is missing");
    assert!(html::balanced("a \u{2068}b\u{2069}") && !html::balanced("\u{2069}\u{2068}") && !html::balanced("\u{2068}"));
    let wrong = |html: &str| {
        let mut problems = Vec::new();
        html::nesting(html, &mut |p| problems.push(p));
        problems.len()
    };
    assert_eq!(wrong("<ul><li>a<li>b</ul><p>c<br><img alt=''/>"), 0);
    assert_eq!(wrong("<div><span></div></span>"), 1);
    assert_eq!(wrong("<div><section></section>"), 1);
}
