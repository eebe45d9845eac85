//! The command line as an editor of a language reads it. Clap knows what can be typed; every word of its help comes from
//! `i18n/*/commands.ftl`, so that no argument is described anywhere else.

mod complaint;

use crate::commands::Cli;
use crate::commands::session;
use crate::commands::session::Tongue;
use crate::i18n::catalogue::Arg as Value;
use clap::Arg;
use clap::ArgAction;
use clap::Command;
use clap::CommandFactory;
use clap::FromArgMatches;
use clap::builder::PossibleValuesParser;
use clap::error::ErrorKind;
use std::ffi::OsString;
use std::process::ExitCode;

/// Message of the arguments many commands share; a command that means something else by one says so itself.
const SHARED: &str = "help-argument";

/// Reads what was typed.
///
/// # Errors
/// The exit code, when help was asked for or the line is wrong; it has been said.
pub(super) fn read(typed: Vec<OsString>) -> Result<(Cli, Tongue), ExitCode> {
    let Some(tongue) = Tongue::new(&asked(&typed)) else { return Err(ExitCode::from(3)) };
    let said = command(&tongue);
    let found = said.clone().try_get_matches_from(&typed).and_then(|found| Cli::from_arg_matches(&found));
    let error = match found {
        Ok(cli) => return Ok((cli, tongue)),
        Err(error) => error,
    };
    match error.kind() {
        // A closed pipe is no reason to complain.
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            _ = error.print();
        }
        _ => session::note(&complaint::complaint(&tongue, &said, &typed, &error)),
    }
    Err(ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)))
}

/// All that can be typed, described in the editor's language. Every command takes `--lang`.
fn command(tongue: &Tongue) -> Command {
    let tags = PossibleValuesParser::new(tongue.strings.langs().tags().into_iter().map(str::to_owned).collect::<Vec<_>>());
    let lang = Arg::new("lang").long("lang").value_name("LANG").global(true).ignore_case(true).value_parser(tags);
    dressed(Cli::command().arg(lang), "imbat", "help", tongue)
}

/// The languages asked for, the last one first: help is printed before clap has read the line to its end.
fn asked(typed: &[OsString]) -> Vec<String> {
    let words: Vec<&str> = typed.iter().map(|word| word.to_str().unwrap_or("")).collect();
    let told = words.iter().enumerate().filter_map(|(n, word)| match word.strip_prefix("--lang") {
        Some("") => words.get(n + 1).copied(),
        Some(rest) => rest.strip_prefix('='),
        None => None,
    });
    told.rev().map(str::to_lowercase).collect()
}

/// A command and those below it: `path` is what is typed, `id` the message with its words.
fn dressed(command: Command, path: &str, id: &str, tongue: &Tongue) -> Command {
    let frame = |part: &str| tongue.say(&format!("help-frame.{part}"), &[]);
    let headings = (frame("arguments"), frame("options"));
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    let versions = command.get_version().map(|_| version);
    let command = command
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args([help].into_iter().chain(versions))
        .about(tongue.say(id, &[]))
        .bin_name(path)
        .subcommand_help_heading(frame("commands"))
        .subcommand_value_name(frame("command"))
        .mut_args(|arg| described(arg, id, &headings, tongue))
        .mut_subcommands(|inner| {
            let (path, id) = (format!("{path} {}", inner.get_name()), format!("{id}-{}", inner.get_name()));
            dressed(inner, &path, &id, tongue)
        });
    // A command that has been asked for its usage takes no more arguments from the one above it.
    let usage = command.clone().render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage).replace("[OPTIONS]", &format!("[{}]", frame("some")));
    command.override_usage(usage).help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", frame("usage")))
}

/// An argument with its words, the value it has when nobody types it, and the words it takes.
fn described(arg: Arg, id: &str, (typed, options): &(String, String), tongue: &Tongue) -> Arg {
    let name = arg.get_id().to_string();
    let own = format!("{id}.{name}");
    let id = if tongue.has(&own) { own } else { format!("{SHARED}.{name}") };
    let mut help = tongue.say(&id, &[]);
    let arg = if arg.is_positional() { arg.help_heading(typed.clone()) } else { arg.help_heading(options.clone()) };
    if !arg.get_action().takes_values() {
        return arg.help(help);
    }
    let words: Vec<String> = arg.get_possible_values().iter().map(|v| v.get_name().to_owned()).collect();
    let initial: Vec<String> = arg.get_default_values().iter().map(|v| v.to_string_lossy().into_owned()).collect();
    for (part, values) in [("choices", words), ("initial", initial)].iter().filter(|(_, values)| !values.is_empty()) {
        let values = [("values", Value::Text(&values.join(", ")))];
        help.push_str(&format!(" {}", tongue.say(&format!("help-frame.{part}"), &values)));
    }
    let names: Vec<String> = match arg.get_value_names() {
        Some(names) => names.iter().map(|name| name.to_lowercase()).collect(),
        None => vec![name],
    };
    let names = names.iter().map(|name| tongue.say(&format!("help-value.{name}"), &[]));
    arg.value_names(names.collect::<Vec<_>>()).help(help).hide_default_value(true).hide_possible_values(true)
}
