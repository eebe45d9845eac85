//! `imbat new`: begins something that takes more than one file. One sub-command per file plus one line in the list.

mod language;

use crate::commands::Exit;
use crate::commands::session::Tongue;
use clap::Args;
use clap::Subcommand;

/// What can be typed after `imbat new`.
#[derive(Debug, Args)]
pub(super) struct NewArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Language(language::LanguageArgs),
}

/// Runs it.
pub(super) fn run(args: &NewArgs, tongue: &Tongue) -> Exit {
    match &args.what {
        What::Language(args) => language::run(args, tongue),
    }
}
