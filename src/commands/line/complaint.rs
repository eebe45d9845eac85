//! What is wrong with the command line, and what to type instead.

use crate::codes::suggest;
use crate::commands::session::Tongue;
use crate::i18n::catalogue::Arg;
use clap::Command;
use clap::Error;
use clap::error::ContextKind;
use clap::error::ContextValue;
use clap::error::ErrorKind;
use std::error::Error as _;
use std::ffi::OsString;

/// One sentence for what is wrong and one for what helps.
pub(super) fn complaint(tongue: &Tongue, line: &Command, typed: &[OsString], error: &Error) -> String {
    let of = |kind| error.get(kind).map(words).unwrap_or_default();
    let argument = of(ContextKind::InvalidArg).join(", ");
    let value = of(ContextKind::InvalidValue).join(", ");
    let (path, meant) = meant(line, typed);
    let near = |kind| of(kind).into_iter().next().unwrap_or_else(|| "none".to_owned());
    let say = |id: &str, values: &[(&'static str, &str)]| {
        let values: Vec<(&'static str, Arg)> = values.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
        tongue.say(id, &values)
    };
    let wrong = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let typed = of(ContextKind::InvalidSubcommand).join(" ");
            say("usage-command", &[("typed", &typed), ("suggestion", &near(ContextKind::SuggestedSubcommand))])
        }
        ErrorKind::UnknownArgument => {
            let names = meant.get_arguments().filter_map(|a| a.get_long().map(|long| format!("--{long}")));
            let names: Vec<String> = names.collect();
            match suggest::nearest(&argument, names.iter().map(String::as_str)).unwrap_or("none") {
                // It was typed before the command it belongs to.
                near if near == argument => say("usage-after", &[("argument", &argument), ("command", &path)]),
                near => say("usage-argument", &[("typed", &argument), ("suggestion", near)]),
            }
        }
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues if value.is_empty() => {
            say("usage-value-missing", &[("argument", &argument)])
        }
        ErrorKind::InvalidValue => {
            let choices = of(ContextKind::ValidValue).join(", ");
            say("usage-value", &[("typed", &value), ("argument", &argument), ("choices", &choices)])
        }
        ErrorKind::ValueValidation => {
            let detail = error.source().map(|source| tongue.say(&source.to_string(), &[])).unwrap_or_default();
            say("usage-value-form", &[("typed", &value), ("argument", &argument), ("detail", &detail)])
        }
        ErrorKind::MissingRequiredArgument => say("usage-missing", &[("argument", &argument)]),
        ErrorKind::ArgumentConflict => {
            let other = of(ContextKind::PriorArg).join(", ");
            let id = if other == argument { "usage-twice" } else { "usage-together" };
            say(id, &[("argument", &argument), ("other", &other)])
        }
        ErrorKind::MissingSubcommand => say("usage-command-missing", &[("command", &path)]),
        ErrorKind::InvalidUtf8 => say("usage-letters", &[]),
        ErrorKind::TooManyValues => say("usage-no-value", &[("typed", &value), ("argument", &argument)]),
        // What the list above does not know is said as clap says it: better in English than not at all.
        _ => error.to_string(),
    };
    format!("{wrong}\n{}", say("usage-see", &[("command", &path)]))
}

/// The command that was meant, as typed and as clap knows it: every word that names one.
fn meant<'a>(line: &'a Command, typed: &[OsString]) -> (String, &'a Command) {
    let mut at = line;
    let mut path = vec!["imbat"];
    for word in typed.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(inner) = at.find_subcommand(word) {
            path.push(word);
            at = inner;
        }
    }
    (path.join(" "), at)
}

fn words(value: &ContextValue) -> Vec<String> {
    match value {
        ContextValue::String(word) => vec![word.clone()],
        ContextValue::Strings(words) => words.clone(),
        _ => Vec::new(),
    }
}
