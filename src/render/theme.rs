//! A theme from its files: templates, components, one style sheet. A file of the site wins over the program's.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::draw::brand;
use crate::draw::colour::Rgb;
use crate::i18n::catalogue::Catalogue;
use crate::read::Body;
use crate::read::Sources;
use crate::render::functions;
use crate::render::script;
use std::collections::BTreeMap;
use std::sync::Arc;
use tera::Tera;

/// Path and bytes of a file of the site.
type Served = (Arc<str>, Arc<[u8]>);

/// A theme, ready to render.
pub struct Theme {
    tera: Tera,
    /// The style sheet.
    css: Arc<[u8]>,
    /// Its path, with a part that changes when it changes.
    css_path: Arc<str>,
    /// Other files of the theme's `assets/`, by path below `assets/`.
    assets: Vec<(Arc<str>, Arc<[u8]>)>,
    /// Scripts by name: path and bytes.
    scripts: BTreeMap<Box<str>, Served>,
    /// File of each template, for messages.
    files: BTreeMap<String, FileId>,
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Theme({})", self.css_path)
    }
}

impl Theme {
    /// Loads the theme of this name. `None` after a diagnostic.
    pub fn load(sources: &Sources, name: &str, brand: Option<Rgb>, strings: &Arc<Catalogue>, diags: &mut Diags) -> Option<Theme> {
        let prefix = format!("themes/{name}/");
        // Later files win: the program's come first.
        let mut files: BTreeMap<&str, (FileId, &Body)> = BTreeMap::new();
        for (id, source) in sources.numbered() {
            if let Some(inner) = source.path.strip_prefix(&prefix) {
                files.insert(inner, (id, &source.body));
            }
        }
        if files.is_empty() {
            diags.add(Diag::error("theme-unknown", Span::nowhere()).with("typed", name));
            return None;
        }
        let mut tera = Tera::new();
        functions::register(&mut tera, strings);
        let templates: Vec<(&str, FileId, &Arc<str>)> = files.iter().filter_map(template).collect();
        let named = templates.iter().map(|(name, _, text)| (*name, &***text));
        let mut places: BTreeMap<String, FileId> = templates.iter().map(|(n, id, _)| ((*n).to_owned(), *id)).collect();
        if let Err(error) = tera.add_raw_templates(named) {
            let text = error.to_string();
            let file = templates.iter().find(|(n, ..)| text.contains(&format!("{n}:"))).map(|(_, id, _)| *id);
            let file = file.or_else(|| templates.first().map(|(_, id, _)| *id)).unwrap_or_default();
            diags.add(faults::template_error(Span::top(file), &text));
            return None;
        }
        places.retain(|_, id| sources.get(*id).is_some());
        let mut css = style_sheet(&files);
        css.push_str(&brand.map(brand::css).unwrap_or_default());
        let hash = blake3::hash(css.as_bytes()).to_hex();
        Some(Theme {
            tera,
            css_path: format!("assets/site.{}.css", &hash.as_str()[..12]).into(),
            css: css.into_bytes().into(),
            assets: files.iter().filter_map(asset).collect(),
            scripts: files.iter().filter_map(script).collect(),
            files: places,
        })
    }

    pub(super) fn tera(&self) -> &Tera {
        &self.tera
    }

    /// Path of the style sheet.
    pub fn css_path(&self) -> &str {
        &self.css_path
    }

    /// Path of the script of this name; `None` when the theme has none, and pages do without.
    pub fn script_path(&self, name: &str) -> Option<&str> {
        self.scripts.get(name).map(|(path, _)| &**path)
    }

    /// Every file the theme adds to the site.
    pub fn files(&self) -> impl Iterator<Item = (Arc<str>, Arc<[u8]>)> {
        let assets = self.assets.iter().map(|(p, b)| (Arc::from(format!("assets/{p}")), b.clone()));
        std::iter::once((self.css_path.clone(), self.css.clone())).chain(assets).chain(self.scripts.values().cloned())
    }

    /// Where a template stands, for messages.
    pub fn file(&self, template: &str) -> FileId {
        self.files.get(template).copied().unwrap_or_default()
    }
}

/// Templates are named by their path below `templates/`; components by their file.
fn template<'a>((path, (id, body)): (&&'a str, &(FileId, &'a Body))) -> Option<(&'a str, FileId, &'a Arc<str>)> {
    let Body::Text(text) = body else { return None };
    if !path.ends_with(".html") {
        return None;
    }
    let name = path.strip_prefix("templates/").unwrap_or(path);
    Some((name, *id, text))
}

fn asset((path, (_, body)): (&&str, &(FileId, &Body))) -> Option<(Arc<str>, Arc<[u8]>)> {
    let path = path.strip_prefix("assets/").filter(|p| !p.starts_with("js/"))?;
    let bytes: Arc<[u8]> = match body {
        Body::Text(text) => text.as_bytes().into(),
        Body::Bytes(bytes) => (*bytes).clone(),
        Body::Broken => return None,
    };
    Some((path.into(), bytes))
}

/// A script of `assets/js/`: its name, and what is served, at a path that changes when it changes.
fn script((path, (_, body)): (&&str, &(FileId, &Body))) -> Option<(Box<str>, Served)> {
    let Body::Text(text) = body else { return None };
    let name = path.strip_prefix("assets/js/")?.strip_suffix(".js")?;
    let served = script::squeeze(text);
    let hash = blake3::hash(served.as_bytes()).to_hex();
    let path = format!("assets/{name}.{}.js", &hash.as_str()[..12]);
    Some((name.into(), (path.into(), served.into_bytes().into())))
}

/// The theme's `css/*.css` in the order of their names, then the style of every component; comments and indents dropped.
fn style_sheet(files: &BTreeMap<&str, (FileId, &Body)>) -> String {
    let of = |wanted: &'static str| {
        files.iter().filter_map(move |(path, (_, body))| match body {
            Body::Text(text) if path.starts_with(wanted) && path.ends_with(".css") => Some(&**text),
            _ => None,
        })
    };
    let mut out = String::new();
    for text in of("css/").chain(of("components/")) {
        squeeze(text, &mut out);
    }
    out
}

/// Drops comments, indents and empty lines. Strings in our style sheets hold no comment marks.
fn squeeze(text: &str, out: &mut String) {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some(start) = rest.find("/*") {
        kept.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    kept.push_str(rest);
    for line in kept.lines().map(str::trim).filter(|l| !l.is_empty()) {
        out.push_str(line);
        out.push('\n');
    }
}
