//! `sitemap.xml`: every page in every language in which it is whole, and the choice of languages, with the same alternates as in
//! their heads. Pages that fall back, the not-found pages, maps for other sites and portals kept out of search engines are not in it.

use crate::base::markup::escape;
use crate::files::FileKind;
use crate::pages::Cx;
use crate::pages::embed;
use crate::plan::Routes;

/// The sitemap.
pub(super) struct Sitemap;

impl FileKind for Sitemap {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        vec!["sitemap.xml".to_owned()]
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, _n: usize) -> Vec<u8> {
        let langs = cx.site.langs();
        let mut out = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
        );
        for (kind, _, route) in routes.iter().filter(|(kind, ..)| *kind != "not-found" && *kind != embed::KIND) {
            let whole: Vec<_> = langs.all().filter(|l| !route.is_fallback(*l)).collect();
            let full = |path: &str| escape(routes.full(path).as_str());
            let default = if kind == "home" { Some(full("")) } else { whole.first().map(|l| full(route.path(*l))) };
            let mut links = String::new();
            for lang in &whole {
                links.push_str(&alternate(langs.tag(*lang), &full(route.path(*lang))));
            }
            if let Some(default) = default {
                links.push_str(&alternate("x-default", &default));
            }
            // The choice of languages at the root is the default of home, and says the same alternates.
            if kind == "home" {
                out.push_str(&format!("<url><loc>{}</loc>\n{links}</url>\n", full("")));
            }
            for lang in &whole {
                out.push_str(&format!("<url><loc>{}</loc>\n{links}</url>\n", full(route.path(*lang))));
            }
        }
        out.push_str("</urlset>\n");
        out.into_bytes()
    }
}

fn alternate(lang: &str, href: &str) -> String {
    format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>\n")
}
