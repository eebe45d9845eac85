//! Maps in frames of other sites, and share cards: only embeds may be framed, whichever host reads its file; an embed is whole
//! without a script; a card is the same twice, and its words are drawn.

mod cards;
mod hosts;

use crate::html;
use crate::html::attribute;
use crate::portal::text;
use crate::site;
use std::collections::BTreeSet;

/// Start tags of a page.
fn tags(page: &str) -> Vec<(String, Vec<(String, String)>)> {
    let start =
        |t: html::Token| if let html::Kind::Start(name, attributes, _) = t.kind { Some((name, attributes)) } else { None };
    html::tokens(page).into_iter().filter_map(start).collect()
}

/// Pages under `/<lang>/embed/`.
fn embeds() -> Vec<(String, String)> {
    let (_, files) = site::example();
    let all = files.keys().filter(|p| p.split('/').nth(1) == Some("embed") && p.ends_with(".html"));
    all.map(|p| (p.clone(), text(files, p))).collect()
}

#[test]
fn an_embed_is_whole_without_a_script() {
    let all = embeds();
    assert!(all.iter().any(|(p, _)| p == "en/embed/world/index.html"));
    for (path, page) in &all {
        let tags = tags(page);
        let count = |name: &str| tags.iter().filter(|(n, _)| n == name).count();
        assert_eq!((count("script"), count("table"), count("h1"), count("main")), (0, 1, 1, 1), "{path}");
        // What a visitor meets first leads past the map, and stays in the frame.
        let links: Vec<_> = tags.iter().filter(|(n, _)| n == "a").map(|(_, a)| a).collect();
        let first = links.first().expect("a link");
        assert_eq!((attribute(first, "href"), attribute(first, "target")), (Some("#partners"), Some("_self")), "{path}");
        assert!(tags.iter().any(|(_, a)| attribute(a, "id") == Some("partners")), "{path}");
        // Every other link leaves the frame, but those to the same map in another language.
        let base = tags.iter().find(|(n, _)| n == "base").map(|(_, a)| a);
        assert_eq!(base.and_then(|a| attribute(a, "target")), Some("_top"), "{path}");
        let stay: BTreeSet<&str> =
            links[1..].iter().filter(|a| attribute(a, "target") == Some("_self")).filter_map(|a| attribute(a, "href")).collect();
        let (lang, rest) = path.split_once('/').unwrap();
        let others = ["en", "tr", "ar"].into_iter().filter(|l| *l != lang);
        let wanted: Vec<String> = others.map(|l| format!("/intl/{l}/{}", rest.trim_end_matches("index.html"))).collect();
        assert_eq!(stay, wanted.iter().map(String::as_str).collect(), "{path}");
        let home = format!("/intl/{lang}/");
        assert!(links.iter().any(|a| attribute(a, "href") == Some(&home)), "{path}: no way home");
        // Search engines are sent to the page it belongs to.
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        let canonical =
            tags.iter().find(|(_, a)| attribute(a, "rel") == Some("canonical")).and_then(|(_, a)| attribute(a, "href"));
        assert!(canonical.is_some_and(|c| !c.contains("/embed/")), "{path}: {canonical:?}");
    }
    let (_, files) = site::example();
    assert!(!text(files, "sitemap.xml").contains("/embed/"));
}

#[test]
fn a_page_with_a_map_offers_it() {
    let (_, files) = site::example();
    let offers: Vec<&String> =
        files.keys().filter(|p| text(files, p).contains("application/json+oembed") && p.ends_with(".html")).collect();
    assert!(offers.iter().any(|p| *p == "en/partners/index.html"));
    for path in offers {
        let page = text(files, path);
        let link = tags(&page).into_iter().find(|(_, a)| attribute(a, "type") == Some("application/json+oembed")).unwrap().1;
        let file = attribute(&link, "href").unwrap().strip_prefix("https://portal.example.org/intl/").unwrap();
        let described: serde_json::Value = serde_json::from_slice(&files[file]).unwrap();
        assert_eq!((&described["version"], &described["type"]), (&"1.0".into(), &"rich".into()), "{path}");
        let frame = tags(described["html"].as_str().unwrap()).remove(0);
        assert_eq!(frame.0, "iframe");
        assert_eq!(attribute(&frame.1, "loading"), Some("lazy"));
        assert!(attribute(&frame.1, "title").is_some_and(|t| !t.is_empty()));
        let width = described["width"].as_u64().unwrap().to_string();
        assert_eq!(attribute(&frame.1, "width"), Some(width.as_str()));
        let shown = attribute(&frame.1, "src").unwrap().strip_prefix("https://portal.example.org/intl/").unwrap();
        assert!(files.contains_key(&format!("{shown}index.html")), "{path}: {shown}");
    }
}

#[test]
fn every_partner_of_a_page_is_in_its_embed() {
    let (ready, files) = site::example();
    let portal = ready.portal.as_ref().unwrap();
    let home = &portal.site.home().country;
    let page = text(files, "en/embed/world/index.html");
    for partner in portal.site.partners.iter().filter(|p| p.country != *home) {
        let path = portal.plan.routes.get("partner", &partner.id).unwrap().path(imbat::base::lang::Lang::FIRST);
        assert!(page.contains(&format!("href=\"/intl/{path}\"")), "{path}");
    }
}
