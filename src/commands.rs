//! Ribs: what can be typed after `imbat`. One command per file plus one line in the list.

mod build;
mod cards;
mod check;
mod explain;
mod export;
mod fmt;
mod import;
mod line;
mod map;
mod new;
mod report;
mod schema;
mod serve;
mod session;
mod snapshot;
mod status;
mod texts;

use clap::Parser;
use clap::Subcommand;
use std::process::ExitCode;

/// What can be typed; its words are in `i18n/*/commands.ftl`, see [`line`].
#[derive(Debug, Parser)]
#[command(name = "imbat", version, disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Build(build::BuildArgs),
    Serve(serve::ServeArgs),
    Check(check::CheckArgs),
    Status(status::StatusArgs),
    Export(export::ExportArgs),
    Import(import::ImportArgs),
    Fmt(fmt::FmtArgs),
    Report(report::ReportYearArgs),
    Explain(explain::ExplainArgs),
    Schema(schema::SchemaArgs),
    Snapshot(snapshot::SnapshotArgs),
    Map(map::MapArgs),
    New(new::NewArgs),
}

/// Exit codes: 0 clean (warnings do not fail), 1 problems in the content, 2 wrong usage, 3 the environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Nothing wrong.
    Clean,
    /// Problems in the content.
    Content,
    /// Wrong usage.
    Usage,
    /// Disk, port, permissions.
    Environment,
}

/// Reads the arguments of the process and runs.
pub fn run() -> ExitCode {
    let (cli, tongue) = match line::read(std::env::args_os().collect()) {
        Ok(read) => read,
        Err(said) => return said,
    };
    let exit = match cli.command {
        Command::Build(args) => build::run(&args, &tongue),
        Command::Serve(args) => serve::run(&args, tongue),
        Command::Check(args) => check::run(&args, &tongue),
        Command::Status(args) => status::run(&args, &tongue),
        Command::Export(args) => export::run(&args, &tongue),
        Command::Import(args) => import::run(&args, &tongue),
        Command::Fmt(args) => fmt::run(&args, &tongue),
        Command::Report(args) => report::run(&args, &tongue),
        Command::Explain(args) => explain::run(&args, &tongue),
        Command::Schema(args) => schema::run(&args, &tongue),
        Command::Snapshot(args) => snapshot::run(&args, &tongue),
        Command::Map(args) => map::run(&args, &tongue),
        Command::New(args) => new::run(&args, &tongue),
    };
    ExitCode::from(match exit {
        Exit::Clean => 0,
        Exit::Content => 1,
        Exit::Usage => 2,
        Exit::Environment => 3,
    })
}
