//! The page at the root: the languages, nothing else. No script, no guess about the reader.

use crate::base::lang::Lang;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::view::Attr;
use crate::view::Href;
use crate::view::View;
use serde::Serialize;

#[derive(Serialize)]
struct Own {
    languages: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    lang: Attr,
    dir: Attr,
    href: Href,
    endonym: Attr,
    /// Name of the institution in that language.
    name: Attr,
    /// What the portal is, in that language.
    about: Attr,
    /// What must be said of the whole portal; empty for an official one.
    note: Attr,
}

/// The chooser.
pub fn view(desk: &Desk) -> View {
    let home = desk.cx.site.home();
    let langs = desk.cx.site.langs();
    let note = match (home.invented, home.official) {
        (true, _) => Some("banner-invented"),
        (false, false) => Some("banner-unofficial"),
        (false, true) => None,
    };
    let entry = |l: Lang| {
        let voice = Desk { lang: l, ..*desk };
        let info = langs.info(l);
        Some(Entry {
            lang: Attr::from(&*info.tag),
            dir: Attr::from(info.dir()),
            href: desk.routes.href("home", "", l)?,
            endonym: Attr::from(&*info.endonym),
            name: voice.bare(&home.name),
            about: voice.t_bare("portal-name", &[]),
            note: note.map(|n| voice.t_bare(n, &[])).unwrap_or_default(),
        })
    };
    let mut view =
        View::new("chooser.html", "chooser", desk.bare(&home.name), &Own { languages: langs.all().filter_map(entry).collect() });
    view.description = desk.t_bare("home-lede", &[("institution", Arg::Text(&desk.bare(&home.short_name).0))]);
    view
}
