//! All news, year by year.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::news;
use crate::pages::news::Item;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The list of all news.
pub struct NewsIndex;

#[derive(Serialize)]
struct Own {
    feed: Href,
    years: Vec<Year>,
}

#[derive(Serialize)]
struct Year {
    label: Html,
    items: Vec<Item>,
}

impl PageKind for NewsIndex {
    fn name(&self) -> &'static str {
        "news-index"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "news")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let mut years: BTreeMap<Reverse<i16>, Vec<Item>> = BTreeMap::new();
        for news in news::listed(&desk.cx) {
            if let Some(item) = news::item(desk, news) {
                years.entry(Reverse(news.date.first().year())).or_default().push(item);
            }
        }
        let year = |(Reverse(year), items)| Year { label: desk.day(Day::Year(year)), items };
        let own =
            Own { feed: desk.routes.local(&format!("{}/news.atom", desk.tag())), years: years.into_iter().map(year).collect() };
        let mut view = View::new("news-index.html", "news", desk.t_bare("news-title", &[]), &own);
        view.description = desk.t_bare("news-lede", &[]);
        Some(view)
    }
}
