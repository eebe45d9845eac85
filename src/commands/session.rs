//! What commands share: reading a site, speaking the editor's language, printing problems.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::diag::Diags;
use crate::base::diag::Level;
use crate::base::lang::Lang;
use crate::commands::Exit;
use crate::emit::Fault;
use crate::i18n;
use crate::i18n::catalogue::Arg;
use crate::i18n::catalogue::Args as Values;
use crate::i18n::catalogue::Catalogue;
use crate::portal;
use crate::portal::Options;
use crate::portal::Portal;
use crate::read::Sources;
use crate::read::builtin;
use crate::read::disk;
use crate::report;
use clap::Args;
use clap::ValueEnum;
use std::io::IsTerminal;
use std::io::Write;
use std::path::PathBuf;

/// Where the site is and for which day.
#[derive(Clone, Debug, Args)]
pub(super) struct SiteArgs {
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    #[arg(long, value_name = "URL", value_parser = url)]
    pub base_url: Option<String>,
    #[arg(long)]
    pub preview: bool,
}

impl SiteArgs {
    /// What was asked of the build.
    pub fn options(&self) -> Options {
        Options { base_url: self.base_url.clone(), preview: self.preview, ..Options::default() }
    }

    /// The same with every language, for commands about translations.
    pub fn translating(&self) -> Options {
        Options { every_language: true, ..self.options() }
    }
}

/// How problems are shown.
#[derive(Clone, Debug, Args)]
pub(super) struct ReportArgs {
    #[arg(long, value_enum, default_value_t = Form::Human)]
    pub format: Form,
    #[arg(long, value_name = "LEVEL", value_parser = ["warnings"])]
    pub deny: Option<String>,
    #[arg(long, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
    #[arg(long)]
    pub quiet: bool,
}

/// Form of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Form {
    /// With the lines in question.
    Human,
    /// One line each.
    Short,
    /// For programs.
    Json,
    /// Annotations of a pull request.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

/// Whether colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// A port. What these readers say of a value they refuse is the message that tells how to write it.
pub(super) fn port(typed: &str) -> Result<u16, String> {
    typed.parse().map_err(|_| "usage-port".to_owned())
}

fn date(typed: &str) -> Result<Date, String> {
    match Day::parse(typed) {
        Some(Day::Date(date)) => Ok(date),
        _ => Err("usage-date".to_owned()),
    }
}

fn url(typed: &str) -> Result<String, String> {
    if crate::schema::kind::url::is_url(typed) || typed.starts_with("http://localhost") {
        return Ok(typed.to_owned());
    }
    Err("usage-url".to_owned())
}

/// The messages commands speak, in the editor's language.
pub(super) struct Tongue {
    /// Messages.
    pub strings: Catalogue,
    /// The editor's language.
    pub lang: Lang,
}

impl Tongue {
    /// Chooses among the languages that have diagnostics: the first of `asked` that is one, else the terminal's, else the first.
    pub fn new(asked: &[String]) -> Option<Tongue> {
        let files = builtin::files();
        let name = |path: &str| path.strip_prefix("i18n/").and_then(|p| p.strip_suffix("/diagnostics.ftl")).map(Box::from);
        let mut tags: Vec<Box<str>> = files.iter().filter_map(|f| name(&f.path)).collect();
        // English is the language every message has.
        tags.sort_by_cached_key(|tag| (&**tag != "en", tag.clone()));
        let langs = i18n::langs(&tags).ok()?;
        let texts: Vec<(&str, &str)> = files
            .iter()
            .filter(|f| f.path.ends_with(".ftl"))
            .filter_map(|f| match (&f.body, f.path.strip_prefix("i18n/")) {
                (crate::read::Body::Text(text), Some(path)) => path.split_once('/').map(|(tag, _)| (tag, &**text)),
                _ => None,
            })
            .collect();
        let strings = Catalogue::new(&langs, &texts);
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|v| std::env::var(v).ok().filter(|v| !v.is_empty()));
        let terminal = variables.into_iter().flatten().next().unwrap_or_default();
        let spoken = |wanted: &str| langs.find(wanted.split(['_', '-', '.']).next().unwrap_or(""));
        let lang = asked.iter().find_map(|tag| spoken(tag)).or_else(|| spoken(&terminal)).unwrap_or(Lang::FIRST);
        Some(Tongue { strings, lang })
    }

    /// The editor's language.
    pub fn tag(&self) -> &str {
        self.strings.langs().tag(self.lang)
    }

    /// True when there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.strings.own(Lang::FIRST, id).is_some()
    }

    /// A message.
    pub fn say(&self, id: &str, values: Values) -> String {
        self.strings.t_bare(self.lang, id, values)
    }
}

/// A site as it was read, with what became of it.
pub(super) struct Session {
    /// Files.
    pub sources: Sources,
    /// The portal, when there is one.
    pub portal: Option<Portal>,
    /// Problems.
    pub diags: Diags,
}

impl Session {
    /// Reads a site and runs every stage up to the plan.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub fn open(args: &SiteArgs) -> std::io::Result<Session> {
        Session::with(args, args.options())
    }

    /// The same with other options, such as the pictures of links to the site.
    ///
    /// # Errors
    /// When the disk cannot be read.
    pub fn with(args: &SiteArgs, options: Options) -> std::io::Result<Session> {
        let sources = disk::read(&args.root, args.as_of)?;
        let mut diags = Diags::default();
        let portal = portal::prepare(&sources, &options, &mut diags);
        Ok(Session { sources, portal, diags })
    }

    /// True when there is a portal without an error.
    pub fn is_sound(&self) -> bool {
        self.portal.is_some() && !self.diags.has_errors()
    }

    /// True when nothing may be published.
    pub fn fails(&self, report: &ReportArgs) -> bool {
        self.portal.is_none() || self.diags.has_errors() || (report.deny.is_some() && self.diags.count(Level::Warning) > 0)
    }

    /// Prints the problems, without remarks: machine forms to standard output, the others to standard error.
    pub fn report(&self, args: &ReportArgs, tongue: &Tongue) {
        self.print(&self.diags.pressing(), args, tongue);
    }

    /// Prints everything that was found, remarks too.
    pub fn report_all(&self, args: &ReportArgs, tongue: &Tongue) {
        self.print(&self.diags, args, tongue);
    }

    /// Prints the problems as people read them, for commands whose own output is something else.
    pub fn report_plain(&self, tongue: &Tongue) {
        let text =
            report::render(report::Format::Frames, &self.diags.pressing(), &self.sources, &tongue.strings, tongue.lang, false);
        note(&text);
    }

    fn print(&self, diags: &Diags, args: &ReportArgs, tongue: &Tongue) {
        let form = match args.format {
            Form::Human => report::Format::Human,
            Form::Short => report::Format::Short,
            Form::Json => report::Format::Json,
            Form::Github => report::Format::Github,
            Form::Sarif => report::Format::Sarif,
        };
        let color = match args.color {
            Color::Auto => std::io::stderr().is_terminal() && std::env::var("NO_COLOR").map_or(true, |v| v.is_empty()),
            Color::Always => true,
            Color::Never => false,
        };
        let text = report::render(form, diags, &self.sources, &tongue.strings, tongue.lang, color);
        match args.format {
            Form::Human | Form::Short => {
                if !diags.is_empty() {
                    note(&text);
                }
            }
            Form::Json | Form::Github | Form::Sarif => out(&text),
        }
    }
}

/// Writes to standard error. A closed pipe is no reason to stop.
pub(super) fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", text.trim_end());
}

/// Writes to standard output. A closed pipe is no reason to stop.
pub(super) fn out(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{}", text.trim_end());
}

/// Says what the environment refused.
pub(super) fn environment(tongue: &Tongue, error: &std::io::Error) -> Exit {
    match Fault::of(error) {
        Some(fault) => {
            let values = [("path", Arg::Text(&fault.path)), ("detail", Arg::Text(&fault.detail))];
            note(&tongue.say(fault.code, &values));
        }
        None => {
            let detail = error.to_string();
            note(&tongue.say("command-environment", &[("detail", Arg::Text(&detail))]));
        }
    }
    Exit::Environment
}
