//! Turns problems into text: for people in a terminal, one line each, or for machines. Words come from
//! `diagnostics.ftl`, places from the sources.

mod github;
mod human;
mod json;
mod sarif;
mod short;

use crate::base::diag::Arg;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::diag::Level;
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::base::span::line_column;
use crate::i18n::catalogue;
use crate::i18n::catalogue::Catalogue;
use crate::read::Sources;
use std::ops::Range;

/// How problems are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the lines they are about, for a terminal; what is said many times is shown a few times and counted.
    Human,
    /// The same with every one, where no other form can be asked for.
    Frames,
    /// `path:line:column: error[code]: headline (help)`, one a line.
    Short,
    /// A JSON array.
    Json,
    /// Workflow commands of GitHub Actions.
    Github,
    /// SARIF 2.1.0 (OASIS).
    Sarif,
}

impl Format {
    /// The words of the command line.
    pub const WORDS: &'static [&'static str] = &["human", "short", "json", "github", "sarif"];

    /// The format of a word of [`Format::WORDS`].
    pub fn from_word(word: &str) -> Option<Format> {
        match word {
            "human" => Some(Format::Human),
            "short" => Some(Format::Short),
            "json" => Some(Format::Json),
            "github" => Some(Format::Github),
            "sarif" => Some(Format::Sarif),
            _ => None,
        }
    }
}

/// What is said of a problem. Plain text, one line each; empty where nothing is to be said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentences {
    /// What is wrong.
    pub headline: String,
    /// The same in few words, for under the marked characters.
    pub label: String,
    /// What to do.
    pub help: String,
    /// Second places and why they are shown.
    pub also: Vec<(Span, String)>,
}

/// The sentences of `diag` in `lang`; where the strings have none, its code is the headline.
pub fn sentences(catalogue: &Catalogue, lang: Lang, diag: &Diag) -> Sentences {
    let args: Vec<(&str, catalogue::Arg)> = diag
        .args
        .iter()
        .map(|(name, arg)| match arg {
            Arg::Text(text) => (*name, catalogue::Arg::Text(text)),
            Arg::Number(number) => (*name, catalogue::Arg::Num(*number)),
        })
        .collect();
    let attribute = |name: &str| say(catalogue, lang, &format!("{}.{name}", diag.code), &args);
    let unknown = matches!(diag.args.get("suggestion"), Some(Arg::Text(text)) if text.is_empty());
    let help = if unknown { attribute("help-none") } else { attribute("help") };
    Sentences {
        headline: say(catalogue, lang, diag.code, &args).unwrap_or_else(|| diag.code.to_owned()),
        label: attribute("label").unwrap_or_default(),
        help: help.unwrap_or_default(),
        also: diag.also.iter().map(|(at, why)| (*at, attribute(why).unwrap_or_default())).collect(),
    }
}

/// All problems as text in `format`, with words in `lang`. `color` is for [`Format::Human`] only.
pub fn render(format: Format, diags: &Diags, sources: &Sources, catalogue: &Catalogue, lang: Lang, color: bool) -> String {
    let shown = |diag| Shown { diag, said: sentences(catalogue, lang, diag), place: Place::of(diag, sources) };
    let all: Vec<Shown> = diags.sorted().into_iter().map(shown).collect();
    match format {
        Format::Human | Format::Frames => {
            let say = |id: &str, args: catalogue::Args| say(catalogue, lang, id, args).unwrap_or_default();
            human::render(&all, diags, sources, &say, human::Look { color, counted: format == Format::Human })
        }
        Format::Short => short::render(&all),
        Format::Json => json::render(&all, sources),
        Format::Github => github::render(&all),
        Format::Sarif => sarif::render(&all, sources),
    }
}

/// A string in one line; `None` when there is none, or when it wants a value the problem does not have.
fn say(catalogue: &Catalogue, lang: Lang, id: &str, args: catalogue::Args) -> Option<String> {
    let text = catalogue.t_bare(lang, id, args);
    let missing = text.contains([catalogue::MISSING.0, catalogue::MISSING.1]);
    (!missing).then(|| text.lines().map(str::trim).collect::<Vec<_>>().join(" "))
}

/// A problem with its words and its place.
struct Shown<'a> {
    diag: &'a Diag,
    said: Sentences,
    place: Place<'a>,
}

impl Shown<'_> {
    /// `error`, `warning` or `info`.
    fn level(&self) -> &'static str {
        self.diag.level.word()
    }

    /// Headline and help in one line.
    fn whole(&self) -> String {
        if self.said.help.is_empty() { self.said.headline.clone() } else { format!("{}. {}", self.said.headline, self.said.help) }
    }
}

/// A place as a reader or a machine finds it.
#[derive(Debug)]
struct Place<'a> {
    /// Path from the site's root; `None` for what has no place in the site.
    path: Option<&'a str>,
    /// Text of the file; empty for a file that cannot be shown.
    text: &'a str,
    /// Bytes within the text, at the bounds of characters.
    range: Range<usize>,
}

impl<'a> Place<'a> {
    /// The place of a problem. A missing file is its own place.
    fn of(diag: &'a Diag, sources: &'a Sources) -> Place<'a> {
        match diag.args.get("path") {
            Some(Arg::Text(path)) if diag.code == "file-missing" => Place { path: Some(path), text: "", range: 0..0 },
            _ => Place::at(diag.at, sources),
        }
    }

    /// The place of a span, wherever it points.
    fn at(span: Span, sources: &'a Sources) -> Place<'a> {
        let nowhere = sources.get(span.file).is_none();
        let text = if nowhere { "" } else { sources.text(span.file) };
        let path = Some(sources.path(span.file)).filter(|path| !nowhere && !path.is_empty());
        Place { path, text, range: clamp(text, span.range()) }
    }

    /// Line and column of the first character and of the one after the last, all from 1, columns in Unicode scalars.
    fn lines(&self) -> Lines {
        let (line, column) = line_column(self.text, self.range.start);
        let (end_line, end_column) = line_column(self.text, self.range.end);
        Lines { line, column, end_line, end_column }
    }
}

/// Bounds of a place, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
struct Lines {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// The nearest range that lies within `text` and cuts no character.
fn clamp(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.ceil_char_boundary(range.end.clamp(start, text.len()));
    start..end.max(start)
}

/// How many problems of each level there are, for the closing line.
fn counts(diags: &Diags) -> [(&'static str, usize); 3] {
    [("errors", diags.count(Level::Error)), ("warnings", diags.count(Level::Warning)), ("infos", diags.count(Level::Info))]
}
