//! What pages of calls and services share: the longer text of a record, the office to ask, the page at the institution.

use crate::pages::Desk;
use crate::pages::outdated::Stale;
use crate::pages::prose;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use serde::Serialize;

/// The text of a record, with its language when that is not the reader's.
#[derive(Clone, Debug, Serialize)]
pub(super) struct BodyView {
    html: Html,
    borrowed: bool,
    /// Name of its language, when it is borrowed.
    mark: Option<Html>,
    lang: Attr,
    dir: Attr,
}

/// The text for the reader; `None` when no language has one.
pub(super) fn view(desk: &Desk, shape: &str, id: &str) -> Option<BodyView> {
    let langs = desk.cx.site.langs();
    let (lang, body) = desk.cx.site.docs.say(shape, id, langs, desk.lang)?;
    let info = langs.info(lang);
    Some(BodyView {
        html: prose::html(desk, &body.doc, lang, Stale::of(desk, shape, id, lang).as_ref()),
        borrowed: lang != desk.lang,
        mark: (lang != desk.lang).then(|| register::mark(desk, lang)),
        lang: Attr::from(&*info.tag),
        dir: Attr::from(info.dir()),
    })
}

/// The office to ask, with a link to its entry on the page of all offices.
pub(super) fn office(desk: &Desk, id: Option<&str>) -> Option<Fact> {
    let office = desk.cx.site.offices.get(id?)?;
    let name = desk.say(&office.name);
    Some(match desk.href("contact", "") {
        Some(page) => register::linked(desk, "fact-office", name, Href::new(&format!("{}#{}", page.as_str(), office.id)), false),
        None => register::fact(desk, "fact-office", Some(name)),
    })
}

/// The page of the institution that a record was announced on.
pub(super) fn page(desk: &Desk, term: &str, url: &str) -> Fact {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest).split('/').next().unwrap_or(url);
    register::linked(desk, term, register::address(desk, host), Href::new(url), true)
}
