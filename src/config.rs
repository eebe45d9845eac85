//! The site's settings: `imbat.toml`, read with the same decoder as the records.

pub mod missing;

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::lang::Lang;
use crate::base::lang::LangInfo;
use crate::base::lang::Langs;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::draw::brand;
use crate::draw::colour::Rgb;
use crate::i18n;
use crate::i18n::settings;
use crate::parse::toml;
use crate::read::Sources;
use crate::schema::decode::Decoder;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;
use missing::Missing;
use missing::Policy;

/// Settings of a site.
#[derive(Clone, Debug)]
pub struct Config {
    /// Languages in the order of the fallback chain.
    pub langs: Langs,
    /// What becomes of a build that has no words, per language in the same order.
    missing: Vec<Policy>,
    /// Scheme and host, without a slash at the end: `https://international.example.edu`.
    pub origin: Box<str>,
    /// Path the site stands under, with slashes at both ends: `/` or `/portal/`.
    pub base: Box<str>,
    /// Name of the theme.
    pub theme: Box<str>,
    /// Years after which an automatic renewal needs a confirmation.
    pub confirm_after_years: i16,
    /// Shares of the required pace, 0 to 1, from which a target reads "on track" and from which it reads "behind". Both are
    /// a judgement, so a site may set its own.
    pub pace: (f64, f64),
    /// Per cent by which a figure may change from one observation to the next without a note.
    pub jump_percent: i64,
    /// The institution's colour; the theme's own when not given.
    pub colour: Option<Rgb>,
    /// Logo, a file of `static/`, and where it is named.
    pub logo: Option<(Box<str>, Span)>,
    /// Sections in the menu, in its order; the usual ones when not given.
    pub menu: Vec<&'static str>,
    /// Built for a look before publishing: banner, kept out of search engines.
    pub preview: bool,
    /// Built with pictures of links to the site.
    pub cards: bool,
}

/// Field table of `imbat.toml`.
pub static SHAPE: Shape = Shape {
    name: "settings",
    home: Home::Settings,
    title: "",
    fields: &[
        Field::must("base_url", Kind::Url, "Address the site will have, with path when it stands under one"),
        Field::must("languages", Kind::List(&Kind::Language), "Languages, BCP 47; the order is the fallback chain"),
        Field::may(
            "language",
            Kind::PerLanguage(&LANGUAGE),
            "Numbers, days and missing words of one language, such as [language.ar]; locale, digits, calendar, missing, publish",
        ),
        Field::may("theme", Kind::Str, "Name of the theme; imbat when not given"),
        Field::may(
            "menu",
            Kind::List(&Kind::Word(MENU)),
            "Sections in the menu, in its order; those without content are left out",
        ),
        Field::may("brand", Kind::Table(&BRAND), "The institution's colour and logo"),
        Field::may("thresholds", Kind::Table(&THRESHOLDS), "From which pace the status of a target follows"),
        Field::may(
            "confirm_after_years",
            Kind::Int(1, 50),
            "Years after which an automatic renewal needs a confirmation; 3 when not given",
        ),
        Field::may(
            "jump_percent",
            Kind::Int(1, 1000),
            "Per cent by which a figure may change from one observation to the next without a note; 50 when not given",
        ),
    ],
};

static LANGUAGE: Shape = Shape::inside(
    "language-block",
    &[
        Field::may("locale", Kind::Language, "CLDR locale for numbers and dates, such as ar-EG; the language when not given"),
        Field::may(
            "digits",
            Kind::Word(settings::DIGITS),
            "Digits of every number, a numbering system of BCP 47 such as latn or arab; the locale's when not given",
        ),
        Field::may(
            "calendar",
            Kind::Word(settings::CALENDARS),
            "Calendar of whole days, such as persian; gregory when not given. Academic years, years and months stay Gregorian",
        ),
        Field::may(
            "missing",
            Kind::WordOr(Missing::WORDS, &missing::SHAPE),
            "What becomes of a build that has no words in this language: error, warn or fallback, for all or for pages, fields and strings",
        ),
        Field::may("publish", Kind::Bool, "false while the language is being prepared: it is kept and counted, but not shown"),
    ],
);

static BRAND: Shape = Shape::inside(
    "brand",
    &[
        Field::may("colour", Kind::Str, "Colour of the masthead, such as #06343f; all other shades follow from it"),
        Field::may("logo", Kind::Str, "File in static/, such as logo.svg"),
    ],
);

static THRESHOLDS: Shape = Shape::inside(
    "thresholds",
    &[
        Field::may("on_track", Kind::Num(0.0, 1.0), "Share of the required pace that reads on track; 0.95 when not given"),
        Field::may("behind", Kind::Num(0.0, 1.0), "Share of the required pace that reads behind; 0.5 when not given"),
    ],
);

impl Config {
    /// What becomes of a build that has no words in `lang`.
    pub fn missing(&self, lang: Lang) -> Policy {
        self.missing.get(usize::from(lang.0)).copied().unwrap_or(Policy::USUAL)
    }
}

/// Sections a menu can have, in the order they are in when the site gives none.
pub const MENU: &[&str] = &[
    "policy",
    "partners",
    "networks",
    "agreements",
    "going",
    "coming",
    "working",
    "programmes",
    "quality",
    "grants",
    "statistics",
    "calls",
    "services",
    "events",
    "news",
    "about",
    "data",
    "contact",
    "documents",
    "glossary",
    "languages",
    "changes",
    "annual",
];
/// The menu of a site that gives none.
const USUAL: &[&str] =
    &["policy", "partners", "networks", "going", "coming", "programmes", "quality", "statistics", "calls", "news", "about"];

/// The file of the settings.
pub const PATH: &str = "imbat.toml";

/// Reads `imbat.toml`; `every` language it names, or those it publishes. `None` after a diagnostic: without languages and
/// address nothing else can be read.
pub fn read(sources: &Sources, every: bool, diags: &mut Diags) -> Option<Config> {
    let Some((file, _, text)) = sources.texts(PATH, PATH).next() else {
        diags.add(faults::file_missing(Span::nowhere(), PATH));
        return None;
    };
    let parsed = toml::parse(text, file, 0, diags);
    let langs = languages(&parsed.table, file, diags)?;
    let row = Decoder::new(&langs, Lang::FIRST, diags).row(&SHAPE, &parsed.table, Span::top(file), PATH);
    if !row.complete || !parsed.sound {
        return None;
    }
    let langs = localized(&langs, &row, diags)?;
    let langs = if every { langs } else { langs.published()? };
    let policy = |lang| block(&row, langs.tag(lang)).map_or(Policy::USUAL, Policy::read);
    let missing = langs.all().map(policy).collect();
    let (origin, base) = address(row.str("base_url")?);
    let brand = row.row("brand");
    let colour = match brand.and_then(|b| b.str("colour").map(|c| (c, b.at("colour")))) {
        Some((typed, at)) => Some(readable(typed, at, diags)?),
        None => None,
    };
    let menu = row.words("menu");
    Some(Config {
        colour,
        logo: brand.and_then(|b| b.string("logo").map(|l| (l, b.at("logo")))),
        menu: if menu.is_empty() { USUAL.to_vec() } else { menu },
        origin,
        base,
        theme: row.string("theme").unwrap_or_else(|| "imbat".into()),
        confirm_after_years: row.int("confirm_after_years").and_then(|n| i16::try_from(n).ok()).unwrap_or(3),
        jump_percent: row.int("jump_percent").unwrap_or(50),
        preview: false,
        cards: false,
        pace: pace(row.row("thresholds")),
        missing,
        langs,
    })
}

/// The thresholds typed, else the usual ones. A pace that is on track is never behind.
fn pace(row: Option<&Row>) -> (f64, f64) {
    let typed = |key: &str| row.and_then(|r| r.num(key));
    let on_track = typed("on_track").unwrap_or(0.95);
    (on_track, typed("behind").unwrap_or(0.5).min(on_track))
}

/// The institution's colour. `None` after a diagnostic: it is no colour, or text on it could not be read.
fn readable(typed: &str, at: Span, diags: &mut Diags) -> Option<Rgb> {
    let Some(colour) = Rgb::parse(typed) else {
        diags.add(Diag::error("colour-invalid", at).with("typed", typed));
        return None;
    };
    match brand::darker(colour) {
        None => Some(colour),
        Some(better) => {
            diags.add(Diag::error("colour-contrast", at).with("typed", typed).fix(at, format!("\"{}\"", better.hex())));
            None
        }
    }
}

/// The languages with what the site asks for each. `None` after a diagnostic.
fn localized(langs: &Langs, row: &Row, diags: &mut Diags) -> Option<Langs> {
    let mut list: Vec<LangInfo> = langs.all().map(|lang| langs.info(lang).clone()).collect();
    for (info, block) in list.iter_mut().filter_map(|info| block(row, &info.tag).map(|block| (info, block))) {
        let base = block.str("locale").unwrap_or(&info.locale);
        let locale = settings::locale(base, block.word("digits"), block.word("calendar"));
        if i18n::format::Format::new(&locale).is_none() {
            diags.add(Diag::error("language-unsupported", block.at("locale")).with("typed", base));
            return None;
        }
        info.locale = locale.into();
        info.published = block.switch("publish") != Some(false);
    }
    // The first one is what readers see where another lacks words.
    if let Some(first) = list.first().filter(|first| !first.published) {
        let at = block(row, &first.tag).map_or(row.at, |block| block.at("publish"));
        diags.add(Diag::error("language-first-waits", at).with("typed", &first.tag));
        return None;
    }
    Langs::new(list)
}

/// The block of a language.
fn block<'a>(row: &'a Row, tag: &str) -> Option<&'a Row> {
    row.rows("language").iter().find(|block| &*block.id == tag)
}

/// Origin and base path of an address.
pub fn address(url: &str) -> (Box<str>, Box<str>) {
    let scheme = url.find("://").map_or(0, |n| n + 3);
    let path = url[scheme..].find('/').map_or(url.len(), |n| n + scheme);
    let inner = url[path..].split(['?', '#']).next().unwrap_or("").trim_matches('/');
    let base = if inner.is_empty() { "/".into() } else { format!("/{inner}/").into() };
    (url[..path].into(), base)
}

/// The languages must be known before anything with words can be read; a wrong list is reported by the decoder.
fn languages(table: &Table, file: FileId, diags: &mut Diags) -> Option<Langs> {
    let node = table.get("languages");
    let tags: Vec<Box<str>> = match node.map(|n| &n.value) {
        Some(Tree::List(items)) => {
            items.iter().filter_map(|i| if let Tree::Str(s) = &i.value { Some(s.clone()) } else { None }).collect()
        }
        _ => Vec::new(),
    };
    let at = node.map_or(Span::top(file), |n| n.at);
    match i18n::langs(&tags) {
        Ok(langs) => Some(langs),
        Err(unknown) if unknown.is_empty() => {
            diags.add(faults::key_missing(at, SHAPE.name, "languages"));
            None
        }
        Err(unknown) => {
            diags.add(Diag::error("language-unsupported", at).with("typed", unknown.join(", ")));
            None
        }
    }
}

/// English alone: what diagnostics speak when the settings cannot be read.
pub fn english() -> Option<Langs> {
    let info = LangInfo { tag: "en".into(), endonym: "English".into(), rtl: false, locale: "en".into(), published: true };
    Langs::new(vec![info])
}
