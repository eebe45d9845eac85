//! What stands around every page: menu, languages, notices, footer.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::pages::Desk;
use crate::pages::outdated::Outdated;
use crate::plan::routes::Route;
use crate::view::Attr;
use crate::view::Head;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::Version;
use crate::view::View;
use serde::Serialize;

/// An entry of the menu.
#[derive(Clone, Debug, Serialize)]
pub struct NavItem {
    /// Where it leads.
    pub href: Href,
    /// Its words.
    pub label: Html,
    /// The present page stands in this section.
    pub current: bool,
}

/// What stands around a page.
#[derive(Clone, Debug, Serialize)]
pub struct Shell {
    /// Name of the institution.
    pub institution: Html,
    /// The same for attributes and titles.
    pub institution_name: Attr,
    /// Address of home.
    pub home: Href,
    /// Menu.
    pub nav: Vec<NavItem>,
    /// Logo, when the institution has adopted the portal and gives one.
    pub logo: Option<Href>,
    /// Icon of the site: its own `favicon.svg`, else the theme's.
    pub icon: Href,
    /// Address of the style sheet.
    pub css: Href,
    /// Address of the page's script, when it has one.
    pub script: Option<Href>,
    /// Content security policy for the page itself.
    pub csp: Attr,
    /// Base path, for files of `static/`.
    pub base: Href,
    /// Status day in words.
    pub as_of: Html,
    /// The institution has not adopted this portal.
    pub unofficial: bool,
    /// Everything is invented.
    pub invented: bool,
    /// Built for a look before publishing.
    pub preview: bool,
    /// Links of the footer: groups of heading and links.
    pub footer: Vec<(Html, Vec<LinkTo>)>,
    /// Offices: name and e-mail address.
    pub offices: Vec<(Html, Option<Attr>)>,
    /// On a page that falls back: name of the language its text is in, and the address of the original.
    pub fallback: Option<Fallback>,
    /// On a page of which something was translated from an earlier text.
    pub outdated: Option<Outdated>,
}

/// What a reader is told on a page that falls back.
#[derive(Clone, Debug, Serialize)]
pub struct Fallback {
    /// Tag of the language the text is in.
    pub lang: Attr,
    /// Its direction.
    pub dir: Attr,
    /// Name of that language in the reader's.
    pub name: Attr,
    /// Its own name, marked as such.
    pub own_name: Html,
    /// Address of the original.
    pub href: Href,
}

/// Kind of page of each section a menu can have. One that has no content has no page, and is left out.
const SECTIONS: &[(&str, &str)] = &[
    ("policy", "policy-index"),
    ("partners", "partners"),
    ("networks", "networks"),
    ("agreements", "agreements"),
    ("going", "section-going"),
    ("coming", "section-coming"),
    ("working", "section-working"),
    ("programmes", "programmes"),
    ("quality", "quality-index"),
    ("grants", "grants"),
    ("statistics", "statistics"),
    ("calls", "calls"),
    ("services", "services"),
    ("events", "events"),
    ("news", "news-index"),
    ("about", "section-about"),
    ("data", "section-data"),
    ("contact", "contact"),
    ("documents", "documents"),
    ("glossary", "glossary"),
    ("languages", "languages"),
    ("maps", "map-policy"),
    ("changes", "changes"),
    ("annual", "annual-index"),
];

/// Sections of the footer, by the message of their heading.
const FOOTER: &[(&str, &[&str])] = &[
    (
        "footer-register",
        &["policy", "partners", "agreements", "networks", "programmes", "quality", "grants", "statistics", "annual"],
    ),
    ("footer-visitors", &["going", "coming", "working", "calls", "services", "events", "contact"]),
    ("footer-site", &["about", "changes", "data", "documents", "glossary", "languages", "maps"]),
];

/// Articles the footer names, where a site has them.
const NOTICES: &[&str] = &["about/accessibility", "about/privacy"];

/// Address and name of a section, when it has a page.
pub(super) fn section_link(desk: &Desk, name: &str) -> Option<LinkTo> {
    let (_, kind) = SECTIONS.iter().find(|(section, _)| *section == name)?;
    Some(LinkTo { href: desk.href(kind, "")?, label: desk.t(&format!("nav-{name}"), &[]) })
}

/// Address and title of an article, when a site has it.
fn notice_link(desk: &Desk, id: &str) -> Option<LinkTo> {
    let article = desk.cx.site.articles.get(id)?;
    Some(LinkTo { href: desk.href("page", id)?, label: desk.say(&article.title) })
}

/// The shell of a page.
pub fn shell(desk: &Desk, route: &Route, section: &str, css: &Href) -> Shell {
    let site = desk.cx.site;
    let nav = site.config.menu.iter().filter_map(|name| {
        let link = section_link(desk, name)?;
        Some(NavItem { href: link.href, label: link.label, current: *name == section })
    });
    let footer = FOOTER.iter().map(|(heading, sections)| {
        let mut links: Vec<LinkTo> = sections.iter().filter_map(|name| section_link(desk, name)).collect();
        if *heading == "footer-site" {
            links.extend(NOTICES.iter().filter_map(|id| notice_link(desk, id)));
        }
        (desk.t(heading, &[]), links)
    });
    Shell {
        institution: desk.say(&site.home().name),
        institution_name: desk.bare(&site.home().name),
        home: desk.href("home", "").unwrap_or_default(),
        nav: nav.collect(),
        logo: site.config.logo.as_ref().filter(|_| site.home().official).map(|(path, _)| desk.routes.local(path)),
        icon: desk.routes.local(if site.files.contains_key("favicon.svg") { "favicon.svg" } else { "assets/icon.svg" }),
        css: css.clone(),
        script: None,
        csp: Attr::from(crate::plan::policy::meta_csp()),
        base: desk.routes.local(""),
        as_of: desk.day(Day::Date(site.as_of)),
        unofficial: !site.home().official && !site.home().invented,
        invented: site.home().invented,
        preview: site.config.preview,
        footer: footer.collect(),
        offices: site.offices.iter().map(|o| (desk.say(&o.name), o.email.as_deref().map(Attr::from))).collect(),
        fallback: fallback(desk, route),
        outdated: None,
    }
}

fn fallback(desk: &Desk, route: &Route) -> Option<Fallback> {
    let from = route.text(desk.lang).filter(|l| *l != desk.lang)?;
    let info = desk.cx.site.langs().info(from);
    Some(Fallback {
        lang: Attr::from(&*info.tag),
        dir: Attr::from(info.dir()),
        name: Attr::from(desk.format().language(&info.tag)),
        own_name: desk.foreign(&info.endonym, &info.tag),
        href: desk.routes.local(route.path(from)),
    })
}

/// The head of a page: canonical address, alternates and versions from one table.
pub fn head(desk: &Desk, route: &Route, view: &View) -> Head {
    let site = desk.cx.site;
    let langs = site.langs();
    let full = |lang: Lang| desk.routes.full(route.path(lang));
    let is_fallback = route.is_fallback(desk.lang);
    let original = route.text(desk.lang).unwrap_or(desk.lang);
    let whole: Vec<Lang> = langs.all().filter(|l| !route.is_fallback(*l)).collect();
    let mut alternates: Vec<(Attr, Href)> = Vec::new();
    if !is_fallback && view.canonical.is_none() {
        alternates.extend(whole.iter().map(|l| (Attr::from(langs.tag(*l)), full(*l))));
        let is_home = desk.routes.get("home", "").is_some_and(|h| h.paths == route.paths);
        let default = if is_home { Some(desk.routes.full("")) } else { whole.first().map(|l| full(*l)) };
        alternates.extend(default.map(|d| (Attr::from("x-default"), d)));
    }
    let versions = langs.all().map(|l| {
        let info = langs.info(l);
        Version {
            lang: Attr::from(&*info.tag),
            dir: Attr::from(info.dir()),
            endonym: Attr::from(&*info.endonym),
            href: desk.routes.local(route.path(l)),
            current: l == desk.lang,
            borrowed: route.is_fallback(l),
        }
    });
    let institution = desk.bare(&site.home().short_name);
    let is_home = view.section == "home";
    // A project and its network may have one name; the section tells their tabs apart.
    let known = !view.crumbs.is_empty() && SECTIONS.iter().any(|(name, _)| *name == view.section);
    let section = known.then(|| desk.t_bare(&format!("nav-{}", view.section), &[]));
    let section = section.filter(|s| s.0 != view.title.0).map(|s| format!("{} · ", s.0)).unwrap_or_default();
    let full_title = if is_home { view.title.0.to_string() } else { format!("{} · {section}{}", view.title.0, institution.0) };
    let info = langs.info(desk.lang);
    // Inside a script element only `<` can end it; JSON allows it to be written as an escape.
    let json_ld = view.json_ld.as_ref().map(|v| v.to_string().replace('<', "\\u003c")).unwrap_or_default();
    Head {
        title: view.title.clone(),
        full_title: Attr::from(full_title),
        title_marks: view.title.marks(),
        description: view.description.clone(),
        description_marks: view.description.marks(),
        lang: Attr::from(&*info.tag),
        dir: Attr::from(info.dir()),
        digits: Some(desk.format().numbering()).filter(|n| *n != "latn").map(Attr::from),
        canonical: view.canonical.clone().unwrap_or_else(|| full(original)),
        alternates,
        noindex: !site.home().official || site.home().invented || site.config.preview || view.canonical.is_some(),
        versions: versions.collect(),
        json_ld: Html::ready(&json_ld),
        embed: None,
        picture: None,
    }
}
