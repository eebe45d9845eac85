//! Ribs: what can be typed after `imbat`. One command per file plus one line in the list.

mod build;
mod cards;
mod check;
mod explain;
mod export;
mod fmt;
mod import;
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

/// Turns the content of a university's internationalization portal into its website.
#[derive(Debug, Parser)]
#[command(name = "imbat", version, about, disable_help_subcommand = true)]
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
    let exit = match Cli::parse().command {
        Command::Build(args) => build::run(&args),
        Command::Serve(args) => serve::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Status(args) => status::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Fmt(args) => fmt::run(&args),
        Command::Report(args) => report::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Snapshot(args) => snapshot::run(&args),
        Command::Map(args) => map::run(&args),
        Command::New(args) => new::run(&args),
    };
    ExitCode::from(match exit {
        Exit::Clean => 0,
        Exit::Content => 1,
        Exit::Usage => 2,
        Exit::Environment => 3,
    })
}
