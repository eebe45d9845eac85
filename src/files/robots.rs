//! `robots.txt`. A portal that is kept out of search engines says so in each page, which robots must be able to read.

use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;

/// The robots file.
pub(super) struct Robots;

impl FileKind for Robots {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        vec!["robots.txt".to_owned()]
    }

    fn bytes(&self, _cx: &Cx, routes: &Routes, _n: usize) -> Vec<u8> {
        format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", routes.full("sitemap.xml").as_str()).into_bytes()
    }
}
