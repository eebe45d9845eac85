//! A description of each embeddable map in each language (oEmbed 1.0): another site's editor reads it and makes the frame.

use crate::files::FileKind;
use crate::files::json::pretty;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::embed;
use crate::plan::Routes;
use serde_json::json;

/// The descriptions.
pub(super) struct Oembed;

impl FileKind for Oembed {
    fn paths(&self, cx: &Cx, routes: &Routes) -> Vec<String> {
        let maps = embed::all(cx);
        let of = |id: &str| {
            cx.site.langs().all().map(|lang| embed::oembed_path(&Desk { cx: *cx, routes, lang }, id)).collect::<Vec<_>>()
        };
        maps.keys().flat_map(|id| of(id)).collect()
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, n: usize) -> Vec<u8> {
        let langs: Vec<_> = cx.site.langs().all().collect();
        let maps = embed::all(cx);
        let Some((kind, subject)) = maps.values().nth(n / langs.len()) else { return Vec::new() };
        let Some(lang) = langs.get(n % langs.len()) else { return Vec::new() };
        let desk = Desk { cx: *cx, routes, lang: *lang };
        let Some(embed) = embed::offer(&desk, kind, subject) else { return Vec::new() };
        pretty(&json!({
            "version": "1.0",
            "type": "rich",
            "title": &*embed.title.0,
            "provider_name": &*desk.bare(&cx.site.home().name).0,
            "provider_url": desk.full("home", "", *lang).as_str(),
            "width": embed.width,
            "height": embed.height,
            "html": &*embed.code.0,
        }))
    }
}
