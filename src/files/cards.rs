//! Share cards: one picture per language and section, in a build that asks for them. One whose letters no font here has is
//! left out, and pages do not name it.

use crate::base::lang::Lang;
use crate::cards;
use crate::files::FileKind;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::card;
use crate::plan::Routes;

/// The cards.
pub(super) struct Cards;

impl FileKind for Cards {
    fn paths(&self, cx: &Cx, routes: &Routes) -> Vec<String> {
        all(cx, routes).into_iter().map(|(lang, section)| card::path(&Desk { cx: *cx, routes, lang }, section)).collect()
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, n: usize) -> Vec<u8> {
        self.drawing(cx, routes, n).and_then(|svg| cards::png(&svg)).unwrap_or_default()
    }

    fn drawing(&self, cx: &Cx, routes: &Routes, n: usize) -> Option<String> {
        let (lang, section) = all(cx, routes).into_iter().nth(n)?;
        card::drawing(&Desk { cx: *cx, routes, lang }, section)
    }
}

/// Language and section of each card.
fn all(cx: &Cx, routes: &Routes) -> Vec<(Lang, &'static str)> {
    if !cx.site.config.cards {
        return Vec::new();
    }
    let of = |lang: Lang| {
        let desk = Desk { cx: *cx, routes, lang };
        let sections = card::sections(&desk).into_iter().filter(|s| card::card(&desk, s).is_drawable());
        sections.map(|section| (lang, section)).collect::<Vec<_>>()
    };
    cx.site.langs().all().flat_map(of).collect()
}
