//! The stages joined: sources in, a portal that can make any of its files, problems on the side.

use crate::atlas::Atlas;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::lang::Lang;
use crate::base::markup::escape;
use crate::base::span::Span;
use crate::check;
use crate::check::Site;
use crate::config;
use crate::figures;
use crate::figures::Figures;
use crate::files;
use crate::i18n;
use crate::i18n::Formats;
use crate::i18n::catalogue::Catalogue;
use crate::pages;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::parse::ftl;
use crate::plan::Key;
use crate::plan::Output;
use crate::plan::Plan;
use crate::plan::Subject;
use crate::plan::lock;
use crate::read::Sources;
use crate::render;
use crate::render::Theme;
use crate::translation::Ledger;
use crate::view::Href;
use crate::view::Picture;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What may be asked of a build beside its sources.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Address in place of the one in `imbat.toml`.
    pub base_url: Option<String>,
    /// For a look before publishing: banner, kept out of search engines.
    pub preview: bool,
    /// Languages that are not published yet too, as a look before publishing has them.
    pub every_language: bool,
    /// Makes the pictures of links to the site too.
    pub cards: bool,
}

/// A portal ready to make its files.
#[derive(Debug)]
pub struct Portal {
    /// Records and bodies.
    pub site: Site,
    /// Numbers and statuses.
    pub figures: Figures,
    /// Land of the maps.
    pub atlas: Atlas,
    /// What translations were made from.
    pub ledger: Ledger,
    /// What is made, and where.
    pub plan: Plan,
    strings: Arc<Catalogue>,
    formats: Formats,
    theme: Theme,
    subjects: Vec<Vec<Subject>>,
}

/// Runs every stage up to the plan. `None` when there is nothing to show at all; a portal with errors in `diags` can be
/// looked at but must not be published.
pub fn prepare(sources: &Sources, options: &Options, diags: &mut Diags) -> Option<Portal> {
    sources.check(diags);
    let mut config = config::read(sources, options.preview || options.every_language, diags)?;
    if let Some(url) = &options.base_url {
        (config.origin, config.base) = config::address(url);
    }
    config.preview = options.preview;
    config.cards = options.cards;
    let langs = config.langs.clone();
    for (file, source, text) in sources.texts("i18n/", ".ftl") {
        if !langs.is_waiting(tag(&source.path)) {
            ftl::check(text, file, diags);
        }
    }
    check::strings::check(sources, &langs, &i18n::plural_forms, &|lang| config.missing(lang).strings.level(), diags);
    let strings = Catalogue::new(&langs, &strings(sources)).shared();
    let theme = Theme::load(sources, &config.theme, config.colour, &strings, diags);
    let site = check::check(sources, config, diags)?;
    let formats = Formats::new(&langs)?;
    let figures = figures::figures(&site, diags);
    let atlas = Atlas::new(&site);
    let ledger = Ledger::new(&site, sources, diags);
    let cx = Cx { site: &site, figures: &figures, atlas: &atlas, ledger: &ledger, strings: &strings, formats: &formats };
    pages::check(&cx, diags);
    let (plan, subjects) = plan(&cx, theme.as_ref(), diags);
    Some(Portal { site, figures, atlas, ledger, plan, strings, formats, theme: theme?, subjects })
}

/// Language and text of every file of messages.
fn strings(sources: &Sources) -> Vec<(&str, &str)> {
    sources.texts("i18n/", ".ftl").map(|(_, source, text)| (tag(&source.path), text)).collect()
}

/// The language of a file of messages, by its folder.
fn tag(path: &str) -> &str {
    path.strip_prefix("i18n/").and_then(|rest| rest.split('/').next()).unwrap_or("")
}

/// Claims a path for everything that is made.
fn plan(cx: &Cx, theme: Option<&Theme>, diags: &mut Diags) -> (Plan, Vec<Vec<Subject>>) {
    let (routes, subjects) = pages::routes(cx);
    let mut plan = Plan::new(routes);
    let mut taken = BTreeMap::new();
    let nowhere = cx.site.home().row.at;
    plan.claim("index.html", Output::Chooser, nowhere, &mut taken, diags);
    plan.claim("404.html", Output::NotFound, nowhere, &mut taken, diags);
    let mut moved: Vec<(String, String, Span)> = Vec::new();
    for ((kind, page), list) in (0_u16..).zip(pages::ALL).zip(&subjects) {
        for (number, subject) in (0_u32..).zip(list) {
            let Some(route) = plan.routes.get(page.name(), &subject.id).cloned() else { continue };
            for lang in cx.site.langs().all() {
                let path = format!("{}index.html", route.path(lang));
                plan.claim(&path, Output::Page(Key { kind, subject: number, lang }), subject.at, &mut taken, diags);
            }
        }
    }
    for record in cx.site.entities.all() {
        let Some(route) = plan.routes.get(record.shape.name, record.id) else { continue };
        for lang in cx.site.langs().all() {
            let path = route.path(lang).trim_end_matches('/');
            let folder = path.rfind('/').map_or("", |n| &path[..=n]);
            moved.extend(
                record
                    .common
                    .aliases
                    .iter()
                    .map(|a| (format!("{folder}{a}/"), route.path(lang).to_owned(), record.row.at("aliases"))),
            );
        }
    }
    for (from, to, at) in moved.iter().filter(|(from, to, _)| from != to) {
        let href = plan.routes.local(to);
        plan.claim(&format!("{from}index.html"), Output::Redirect(href.as_str().into()), *at, &mut taken, diags);
    }
    for (kind, file) in (0_u16..).zip(files::ALL) {
        for (number, path) in (0_u32..).zip(file.paths(cx, &plan.routes)) {
            plan.claim(&path, Output::File(kind, number), nowhere, &mut taken, diags);
        }
    }
    let assets = theme.into_iter().flat_map(Theme::files).chain(cx.site.files.iter().map(|(p, b)| (p.clone(), b.clone())));
    for (path, bytes) in assets.collect::<Vec<_>>() {
        plan.claim(&path, Output::Asset(bytes), nowhere, &mut taken, diags);
    }
    if let Some((file, text)) = &cx.site.lock {
        let leads_on = |was: &str| moved.iter().any(|(from, ..)| from == was);
        lock::check(text, *file, &plan.routes, cx.site.langs(), &leads_on, diags);
    }
    (plan, subjects)
}

impl Portal {
    /// Everything a page may look at.
    pub fn cx(&self) -> Cx<'_> {
        Cx {
            site: &self.site,
            figures: &self.figures,
            atlas: &self.atlas,
            ledger: &self.ledger,
            strings: &self.strings,
            formats: &self.formats,
        }
    }

    /// Paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &Arc<str>> {
        self.plan.outputs.keys()
    }

    /// Academic years that have an annual report, as they stand in addresses (`2025-2026`), oldest first.
    pub fn annual(&self) -> Vec<String> {
        pages::annual::years(&self.cx()).into_iter().map(pages::annual::id).collect()
    }

    /// Paths of a page, without `index.html`, with the tag of each language.
    pub fn paths_of(&self, kind: &str, id: &str) -> Vec<(&str, &str)> {
        let langs = self.site.langs();
        let route = self.plan.routes.get(kind, id);
        route.into_iter().flat_map(|r| langs.all().map(move |l| (langs.tag(l), r.path(l)))).collect()
    }

    /// Path of the style sheet.
    pub fn style_sheet(&self) -> &str {
        self.theme.css_path()
    }

    /// Makes the file at `path`. `None` when nothing is planned there.
    ///
    /// # Errors
    /// A diagnostic when the theme cannot show it.
    pub fn make(&self, path: &str) -> Option<Result<Vec<u8>, Diag>> {
        let cx = self.cx();
        Some(match self.plan.outputs.get(path)? {
            Output::Page(key) => self.page(*key)?,
            Output::File(kind, number) => Ok(files::ALL.get(usize::from(*kind))?.bytes(&cx, &self.plan.routes, *number as usize)),
            Output::Asset(bytes) => Ok(bytes.to_vec()),
            Output::Redirect(to) => Ok(redirect(to, self.site.langs().tag(Lang::FIRST))),
            Output::Chooser => self.chooser(),
            Output::NotFound => {
                let kind = pages::ALL.iter().position(|p| p.name() == "not-found")?;
                self.page(Key { kind: u16::try_from(kind).ok()?, subject: 0, lang: Lang::FIRST })?
            }
        })
    }

    fn desk(&self, lang: Lang) -> Desk<'_> {
        Desk { cx: self.cx(), routes: &self.plan.routes, lang }
    }

    fn page(&self, key: Key) -> Option<Result<Vec<u8>, Diag>> {
        let kind = pages::ALL.get(usize::from(key.kind))?;
        let subject = self.subjects.get(usize::from(key.kind))?.get(key.subject as usize)?;
        let desk = self.desk(key.lang);
        let view = kind.view(&desk, subject)?;
        let route = self.plan.routes.get(kind.name(), &subject.id)?;
        let mut head = pages::shell::head(&desk, route, &view);
        head.embed = pages::embed::offer(&desk, kind.name(), &subject.id);
        head.picture = self.picture(&desk, view.section);
        let mut shell = pages::shell::shell(&desk, route, view.section, &self.css());
        shell.outdated = pages::outdated::notice(&desk, kind.name(), &subject.id);
        shell.script = view.script.and_then(|name| self.theme.script_path(name)).map(|path| self.plan.routes.local(path));
        Some(self.rendered(render::render(&self.theme, desk.tag(), &head, &shell, &view), view.template))
    }

    /// The picture of a page: its section's, else that of home.
    fn picture(&self, desk: &Desk, section: &str) -> Option<Picture> {
        let made = |section: &str| self.plan.outputs.contains_key(&*pages::card::path(desk, section));
        [section, pages::card::HOME].into_iter().find(|s| made(s)).map(|s| pages::card::picture(desk, s))
    }

    /// The drawing of the share card at `path`, which `make` turns into pixels. `None` for any other path.
    pub fn card(&self, path: &str) -> Option<String> {
        match self.plan.outputs.get(path)? {
            Output::File(kind, number) => {
                files::ALL.get(usize::from(*kind))?.drawing(&self.cx(), &self.plan.routes, *number as usize)
            }
            _ => None,
        }
    }

    fn chooser(&self) -> Result<Vec<u8>, Diag> {
        let desk = self.desk(Lang::FIRST);
        let view = pages::chooser::view(&desk);
        let Some(home) = self.plan.routes.get("home", "") else { return Ok(Vec::new()) };
        let mut head = pages::shell::head(&desk, home, &view);
        head.canonical = self.plan.routes.full("");
        let shell = pages::shell::shell(&desk, home, view.section, &self.css());
        self.rendered(render::render(&self.theme, desk.tag(), &head, &shell, &view), view.template)
    }

    fn css(&self) -> Href {
        self.plan.routes.local(self.theme.css_path())
    }

    fn rendered(&self, result: Result<Vec<u8>, String>, template: &str) -> Result<Vec<u8>, Diag> {
        result.map_err(|detail| match detail.strip_prefix('⟦').and_then(|d| d.strip_suffix('⟧')) {
            Some(id) => Diag::error("string-missing", Span::top(self.theme.file(template))).with("id", id),
            None => faults::template_error(Span::top(self.theme.file(template)), &detail),
        })
    }
}

/// A page at an old address that leads to the new one, without a script.
fn redirect(to: &str, lang: &str) -> Vec<u8> {
    let to = escape(to);
    format!("<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{to}</title><meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{to}\"><meta http-equiv=\"refresh\" content=\"0; url={to}\"></head><body><p><a href=\"{to}\">{to}</a></p></body></html>\n").into_bytes()
}
