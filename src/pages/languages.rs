//! What is written in which language, how it came to be, and what is out of date.

use crate::base::lang::Lang;
use crate::base::text::Text;
use crate::draw::num;
use crate::entities::AnyRecord;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::plan::Subject;
use crate::schema::shape::TRANSLATION;
use crate::translation::State;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The state of the languages.
pub struct LanguagesPage;

#[derive(Serialize)]
struct Own {
    /// Names, titles, descriptions and sections of texts.
    all: usize,
    /// Articles and news items.
    pages: usize,
    rows: Vec<Row>,
    missing: Vec<Group>,
    outdated: Vec<Group>,
}

#[derive(Serialize)]
struct Row {
    lang: Attr,
    dir: Attr,
    endonym: Attr,
    /// Name in the reader's language, where that is another.
    name: Option<Attr>,
    href: Href,
    own: Html,
    share: Html,
    /// Per cent of all texts that are there, and that are there and outdated: lengths of a bar.
    bar: (Attr, Attr),
    borrowed: Html,
    outdated: Html,
    machine: Html,
    unreviewed: Html,
    reviewed: Html,
    original: Html,
}

/// Pages that need work in one language.
#[derive(Serialize)]
struct Group {
    lang: Attr,
    name: Attr,
    links: Vec<LinkTo>,
}

/// A text with a page.
struct Written<'a> {
    /// Kind of page, and id.
    page: (&'static str, &'a str),
    title: &'a Text,
}

impl PageKind for LanguagesPage {
    fn name(&self) -> &'static str {
        "languages"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "languages")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let texts = texts(desk);
        let langs = desk.cx.site.langs();
        let groups = |of: &dyn Fn(Lang) -> Vec<LinkTo>| {
            let name = |tag: &str| Attr::from(desk.format().language(tag));
            let group = |l| Group { lang: Attr::from(langs.tag(l)), name: name(langs.tag(l)), links: of(l) };
            langs.all().map(group).filter(|g| !g.links.is_empty()).collect()
        };
        let own = Own {
            all: desk.cx.ledger.all(),
            pages: texts.len(),
            rows: langs.all().map(|l| row(desk, l)).collect(),
            missing: groups(&|l| missing(desk, &texts, l)),
            outdated: groups(&|l| outdated(desk, l)),
        };
        let mut view = View::new("languages.html", "about", desk.t_bare("languages-title", &[]), &own);
        view.description = desk.t_bare("languages-lede", &[]);
        view.crumbs.push(desk.crumb("section-about", "", desk.t("section-about", &[])));
        Some(view)
    }
}

fn texts<'a>(desk: &Desk<'a>) -> Vec<Written<'a>> {
    let site = desk.cx.site;
    let articles = site.articles.iter().map(|a| Written { page: ("page", &*a.id), title: &a.title });
    let news = site.news.iter().map(|n| Written { page: ("news", &*n.id), title: &n.title });
    let shown = articles.chain(news).filter(|w| desk.href(w.page.0, w.page.1).is_some());
    desk.sorted(shown.collect(), |w| desk.bare(w.title).0.to_string())
}

fn has(desk: &Desk, text: &Written, lang: Lang) -> bool {
    desk.cx.site.docs.versions(text.page.0, text.page.1).is_some_and(|v| v.contains_key(&lang))
}

fn row(desk: &Desk, lang: Lang) -> Row {
    let info = desk.cx.site.langs().info(lang);
    let ledger = desk.cx.ledger;
    let made = |word: &'static str| ledger.made(lang, word);
    let own: usize = TRANSLATION.iter().map(|word| made(word)).sum();
    let outdated = ledger.count(lang, State::Outdated);
    #[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^52")]
    let share = |n: usize| if ledger.all() == 0 { 0.0 } else { n as f64 * 100.0 / ledger.all() as f64 };
    // Only what is whole reads 100.
    let floor = (share(own) * 10.0).floor() / 10.0;
    Row {
        lang: Attr::from(&*info.tag),
        dir: Attr::from(info.dir()),
        endonym: Attr::from(&*info.endonym),
        name: (lang != desk.lang).then(|| Attr::from(desk.format().language(&info.tag))),
        href: desk.routes.href("languages", "", lang).unwrap_or_default(),
        own: desk.count(own),
        share: Html::ready(&format!("<bdi>{}</bdi>", desk.format().percent(floor, u8::from(floor.fract() > 0.0)))),
        bar: (Attr::from(num::fmt_pct(share(own))), Attr::from(num::fmt_pct(share(outdated)))),
        borrowed: desk.count(ledger.all() - own),
        outdated: desk.count(outdated),
        machine: desk.count(made("machine")),
        unreviewed: desk.count(made("unreviewed")),
        reviewed: desk.count(made("reviewed")),
        original: desk.count(made("original")),
    }
}

/// Articles and news the language has not.
fn missing(desk: &Desk, texts: &[Written], lang: Lang) -> Vec<LinkTo> {
    let lacking = texts.iter().filter(|t| !has(desk, t, lang));
    lacking.map(|t| desk.link(t.page.0, t.page.1, desk.say(t.title))).collect()
}

/// Pages of records that say something of which the original was changed since.
fn outdated(desk: &Desk, lang: Lang) -> Vec<LinkTo> {
    let ids: BTreeSet<(&str, &str)> = desk.cx.ledger.outdated_records(lang).collect();
    let records = desk.cx.site.entities.all().into_iter().filter(|r| ids.contains(&(r.shape.name, r.id)));
    // The page in that language: there a note says what is out of date.
    let link = |r: AnyRecord| {
        let href = desk.routes.href(r.shape.name, r.id, lang)?;
        Some((r.title(), LinkTo { href, label: desk.say(&r.title()) }))
    };
    let links = desk.sorted(records.filter_map(link).collect(), |(title, _)| desk.bare(title).0.to_string());
    links.into_iter().map(|(_, link)| link).collect()
}
