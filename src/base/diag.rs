//! A problem in the content as data: code, level, place, arguments, fix. Its sentences live in
//! `i18n/<lang>/diagnostics.ftl` under the code as message id.

use crate::base::span::Span;
use std::collections::BTreeMap;

/// Name of a kind of problem, in kebab-case: a message id of `diagnostics.ftl` and an entry of `imbat explain`.
pub type Code = &'static str;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Stops the build.
    Error,
    /// Does not stop the build, unless `--deny warnings`.
    Warning,
    /// Worth knowing.
    Info,
}

impl Level {
    /// `error`, `warning` or `info`: for machines.
    pub fn word(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Info => "info",
        }
    }
}

/// A value for a sentence.
#[derive(Clone, Debug, PartialEq, PartialOrd)]
pub enum Arg {
    /// Something typed, a name, a code, a day in ISO form.
    Text(String),
    /// A count.
    Number(f64),
}

/// Characters to type instead: replaces `at` by `with`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// What is replaced; empty to insert.
    pub at: Span,
    /// What stands there afterwards.
    pub with: String,
}

/// One problem.
#[derive(Clone, Debug, PartialEq)]
pub struct Diag {
    /// Its kind.
    pub code: Code,
    /// Its weight.
    pub level: Level,
    /// The characters it is about.
    pub at: Span,
    /// Values for the sentences.
    pub args: BTreeMap<&'static str, Arg>,
    /// Other places that belong to it, each with the attribute (`.also-…`) that says why.
    pub also: Vec<(Span, &'static str)>,
    /// What to type instead, when that can be known.
    pub fix: Option<Patch>,
}

impl Diag {
    /// A problem that stops the build.
    pub fn error(code: Code, at: Span) -> Diag {
        Diag { code, level: Level::Error, at, args: BTreeMap::new(), also: Vec::new(), fix: None }
    }

    /// A problem that does not stop the build.
    pub fn warning(code: Code, at: Span) -> Diag {
        Diag { level: Level::Warning, ..Diag::error(code, at) }
    }

    /// A remark.
    pub fn info(code: Code, at: Span) -> Diag {
        Diag { level: Level::Info, ..Diag::error(code, at) }
    }

    /// Adds a text for the sentences.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Diag {
        self.args.insert(name, Arg::Text(value.to_string()));
        self
    }

    /// Adds a number for the sentences.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: f64) -> Diag {
        self.args.insert(name, Arg::Number(value));
        self
    }

    /// Points at a second place.
    #[must_use]
    pub fn also(mut self, at: Span, why: &'static str) -> Diag {
        self.also.push((at, why));
        self
    }

    /// Offers `with` in place of the characters at `at`, and names it in the sentence as `suggestion`.
    #[must_use]
    pub fn fix(mut self, at: Span, with: impl Into<String>) -> Diag {
        let with = with.into();
        self.args.insert("suggestion", Arg::Text(with.trim_matches('"').to_owned()));
        self.fix = Some(Patch { at, with });
        self
    }
}

/// The problems of a run, in the order they were found.
#[derive(Clone, Debug, Default)]
pub struct Diags {
    list: Vec<Diag>,
}

impl Diags {
    /// Keeps a problem.
    pub fn add(&mut self, diag: Diag) {
        self.list.push(diag);
    }

    /// Keeps all problems of another collection.
    pub fn extend(&mut self, other: Diags) {
        self.list.extend(other.list);
    }

    /// True when at least one problem stops the build.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.level == Level::Error)
    }

    /// All problems by place, each once.
    pub fn sorted(&self) -> Vec<&Diag> {
        let mut all: Vec<&Diag> = self.list.iter().collect();
        all.sort_by(|a, b| (a.at, a.level, a.code).cmp(&(b.at, b.level, b.code)));
        all.dedup_by(|a, b| a == b);
        all
    }

    /// The problems without remarks: what matters while one builds.
    #[must_use]
    pub fn pressing(&self) -> Diags {
        Diags { list: self.list.iter().filter(|d| d.level != Level::Info).cloned().collect() }
    }

    /// How many problems have this level.
    pub fn count(&self, level: Level) -> usize {
        self.sorted().iter().filter(|d| d.level == level).count()
    }

    /// True when nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
