//! Documents: signed or published files and addresses with language, date, size and hash; earlier versions apart.

use crate::base::lang::Lang;
use crate::base::markup;
use crate::entities::Record;
use crate::entities::document::Document;
use crate::entities::document::KINDS;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::register;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of all documents; there is none while no document is recorded.
pub(super) struct DocumentsPage;

#[derive(Serialize)]
struct Own {
    machine: bool,
    /// At least one has a hash.
    hashed: bool,
    current: Vec<DocumentRow>,
    earlier: Vec<DocumentRow>,
}

#[derive(Serialize)]
struct DocumentRow {
    id: Attr,
    href: Href,
    outside: bool,
    title: Html,
    kind: Html,
    language: Html,
    date: Option<Html>,
    form: Html,
    hash: Option<Html>,
    accessible: Option<Html>,
    /// Version it takes the place of, or the one that took its place.
    version: Option<LinkTo>,
    source: Option<Html>,
}

impl PageKind for DocumentsPage {
    fn name(&self) -> &'static str {
        "documents"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.documents.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "documents")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let (earlier, current): (Vec<_>, Vec<_>) = desk.cx.site.documents.iter().partition(|d| successor(desk, &d.id).is_some());
        let own = Own {
            machine: desk.cx.site.documents.iter().any(|d| d.common.is_machine(desk.lang)),
            hashed: desk.cx.site.documents.iter().any(|d| d.sha256.is_some()),
            current: rows(desk, current),
            earlier: rows(desk, earlier),
        };
        let mut view = View::new("documents.html", "documents", desk.t_bare("documents-title", &[]), &own);
        view.description = desk.t_bare("documents-lede", &[]);
        Some(view)
    }
}

/// Links to documents by their entries on the page of all documents.
pub(super) fn links(desk: &Desk, ids: &[Box<str>]) -> Vec<LinkTo> {
    ids.iter()
        .filter_map(|id| desk.cx.site.documents.get(id))
        .map(|d| LinkTo { href: entry(desk, &d.id), label: desk.say(&d.title) })
        .collect()
}

fn entry(desk: &Desk, id: &str) -> Href {
    let page = desk.href("documents", "").unwrap_or_default();
    Href::new(&format!("{}#{id}", page.as_str()))
}

/// The document that took the place of `id`.
fn successor<'a>(desk: &Desk<'a>, id: &str) -> Option<&'a Record<Document>> {
    desk.cx.site.documents.iter().find(|d| d.replaces.as_deref() == Some(id))
}

/// Rows in the order of kinds, then of titles.
fn rows(desk: &Desk, documents: Vec<&Record<Document>>) -> Vec<DocumentRow> {
    let mut documents = desk.sorted(documents, |d| desk.bare(&d.title).0.to_string());
    documents.sort_by_key(|d| KINDS.iter().position(|k| *k == d.kind));
    documents.into_iter().filter_map(|d| row(desk, d)).collect()
}

fn row(desk: &Desk, document: &Record<Document>) -> Option<DocumentRow> {
    let (href, form) = match (&document.file, &document.url) {
        (Some(file), _) => (desk.routes.local(file), self::form(desk, file)),
        (None, Some(url)) => (Href::new(url), desk.t("document-form-page", &[])),
        (None, None) => return None,
    };
    let to = |key: &str, other: &Record<Document>| LinkTo {
        href: entry(desk, &other.id),
        label: desk.t(key, &[("title", Arg::Html(desk.say(&other.title).as_str()))]),
    };
    let before = document.replaces.as_deref().and_then(|id| desk.cx.site.documents.get(id));
    let after = successor(desk, &document.id).map(|d| to("document-replaced-by", d));
    Some(DocumentRow {
        id: Attr::from(&*document.id),
        href,
        outside: document.file.is_none(),
        title: desk.say(&document.title),
        kind: desk.t(&format!("document-kind-{}", document.kind), &[]),
        language: Html::ready(&markup::escape(&desk.format().language(&document.lang))),
        date: document.date.map(|d| desk.day(d)),
        form,
        hash: document.sha256.as_deref().map(|h| desk.code(h)),
        accessible: document
            .accessible
            .map(|yes| desk.t(if yes { "document-accessible" } else { "document-not-accessible" }, &[])),
        version: after.or_else(|| before.map(|d| to("document-replaces", d))),
        source: document.common.source.as_ref().map(|s| register::source(desk, s, document.common.as_of)),
    })
}

/// Kind and size of a file: `PDF, 120 kB`. Kilobytes of 1000 bytes, rounded up.
#[expect(clippy::cast_precision_loss, reason = "sizes of files are far below 2^52")]
fn form(desk: &Desk, file: &str) -> Html {
    let ending = file.rsplit_once('.').map_or("", |(_, e)| e).to_ascii_uppercase();
    let size = desk.cx.site.files.get(file).map_or(0, |b| b.len());
    let kilobytes = size.div_ceil(1000) as f64;
    desk.t("document-form-file", &[("ending", Arg::Text(&ending)), ("size", Arg::Num(kilobytes))])
}
