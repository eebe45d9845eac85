//! What a reader is told where the source of a translation was changed after it was accepted.

use crate::base::lang::Lang;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::prose;
use crate::translation::unit::LEAD;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;

/// Kinds of pages that show one record under another name than its shape's.
const RECORDS: &[(&str, &str)] = &[("home", "institution")];

/// The outdated parts of a text, and where its source is.
pub(super) struct Stale<'a> {
    desk: &'a Desk<'a>,
    parts: &'a [Box<str>],
    from: Lang,
    page: Option<Href>,
}

/// A notice above a page.
#[derive(Clone, Debug, Serialize)]
pub struct Outdated {
    /// Links to the parts of the text that are outdated.
    sections: Vec<LinkTo>,
    /// Texts outside the body are outdated, too.
    fields: bool,
    /// Tag of the language of the source.
    lang: Attr,
    /// Its own name, marked as such.
    own_name: Html,
    /// Address of the page in that language.
    href: Option<Href>,
}

impl<'a> Stale<'a> {
    /// The outdated parts of a record's text in `text`; `None` when there is none, or the reader sees another language anyway.
    pub fn of(desk: &'a Desk<'a>, shape: &str, id: &str, text: Lang) -> Option<Stale<'a>> {
        let parts = desk.cx.ledger.outdated(desk.lang, shape, id);
        if parts.is_empty() || text != desk.lang {
            return None;
        }
        let from = source(desk, shape, id);
        let page = desk.routes.href(shape, id, from);
        Some(Stale { desk, parts, from, page })
    }

    /// The note under the heading with this fragment; under the title of the page for an empty one.
    pub fn note(&self, fragment: &str) -> Option<String> {
        let name = if fragment.is_empty() { LEAD.to_owned() } else { format!("#{fragment}") };
        if self.parts.iter().all(|p| **p != *name) {
            return None;
        }
        let words = self.desk.t("outdated-section", &[]);
        let link = self.page.as_ref().map(|page| {
            let tag = self.desk.cx.site.langs().tag(self.from);
            let own = own_name(self.desk, self.from);
            let label = self.desk.t("outdated-link", &[("language", Arg::Html(own.as_str()))]);
            let fragment = if fragment.is_empty() { String::new() } else { name };
            format!(" <a href=\"{}{fragment}\" hreflang=\"{tag}\">{}</a>", page.as_str(), label.as_str())
        });
        Some(format!("<p class=\"outdated\">{}{}</p>\n", words.as_str(), link.unwrap_or_default()))
    }
}

/// The notice above the page of a record of which something is outdated.
pub fn notice(desk: &Desk, kind: &str, id: &str) -> Option<Outdated> {
    let shape = RECORDS.iter().find(|(page, _)| *page == kind).map_or(kind, |(_, shape)| *shape);
    let record = if shape == kind { id } else { &desk.cx.site.home().id };
    let parts = desk.cx.ledger.outdated(desk.lang, shape, record);
    if parts.is_empty() || desk.routes.get(kind, id)?.is_fallback(desk.lang) {
        return None;
    }
    let from = source(desk, shape, record);
    let body = desk.cx.site.docs.versions(shape, record).and_then(|v| v.get(&desk.lang));
    let section = |part: &str| {
        let fragment = part.strip_prefix('#').filter(|f| !f.is_empty())?;
        let title = prose::section(desk, &body?.doc, fragment)?;
        Some(LinkTo { href: Href::new(part), label: title })
    };
    Some(Outdated {
        sections: parts.iter().filter_map(|p| section(p)).collect(),
        fields: parts.iter().any(|p| !p.starts_with('#')),
        lang: Attr::from(desk.cx.site.langs().tag(from)),
        own_name: own_name(desk, from),
        href: desk.routes.href(kind, id, from),
    })
}

/// The language a record's text is translated from: the first that has it.
fn source(desk: &Desk, shape: &str, id: &str) -> Lang {
    let versions = desk.cx.site.docs.versions(shape, id);
    versions.and_then(|v| v.keys().next().copied()).unwrap_or(Lang::FIRST)
}

fn own_name(desk: &Desk, lang: Lang) -> Html {
    let info = desk.cx.site.langs().info(lang);
    desk.foreign(&info.endonym, &info.tag)
}
