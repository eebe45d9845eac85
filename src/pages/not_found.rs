//! What a reader sees where there is no page.

use crate::base::lang::Lang;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::View;
use serde::Serialize;

/// The page for addresses that lead nowhere.
pub struct NotFound;

#[derive(Serialize)]
struct Own {
    languages: Vec<Other>,
}

#[derive(Serialize)]
struct Other {
    lang: Attr,
    dir: Attr,
    href: Href,
    words: Attr,
}

impl PageKind for NotFound {
    fn name(&self) -> &'static str {
        "not-found"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, _cx: &Cx, _lang: Lang, _subject: &Subject) -> String {
        "404/".to_owned()
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let langs = desk.cx.site.langs();
        let other = |l: Lang| {
            let info = langs.info(l);
            Some(Other {
                lang: Attr::from(&*info.tag),
                dir: Attr::from(info.dir()),
                href: desk.routes.href("home", "", l)?,
                words: Desk { lang: l, ..*desk }.t_bare("not-found-in-language", &[]),
            })
        };
        let own = Own { languages: langs.all().filter(|l| *l != desk.lang).filter_map(other).collect() };
        Some(View::new("not-found.html", "not-found", desk.t_bare("not-found-title", &[]), &own))
    }
}
