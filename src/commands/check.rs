//! `imbat check`: finds every problem, and renders every page once, without writing anything.

use crate::base::diag::Diag;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::ReportArgs;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::portal::Portal;
use clap::Args;
use rayon::prelude::*;
use std::sync::Arc;

/// What can be typed after `imbat check`.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    report: ReportArgs,
}

/// Runs it.
pub(super) fn run(args: &CheckArgs, tongue: &Tongue) -> Exit {
    let mut session = match Session::open(&args.site) {
        Ok(session) => session,
        Err(error) => return session::environment(tongue, &error),
    };
    let refused = session.portal.as_ref().map(refused).unwrap_or_default();
    refused.into_iter().for_each(|d| session.diags.add(d));
    session.report_all(&args.report, tongue);
    if session.fails(&args.report) {
        return Exit::Content;
    }
    if !args.report.quiet && session.diags.is_empty() {
        session::note(&tongue.say("command-checked", &[]));
    }
    Exit::Clean
}

/// What the theme cannot show.
fn refused(portal: &Portal) -> Vec<Diag> {
    let paths: Vec<Arc<str>> = portal.paths().cloned().collect();
    paths.par_iter().filter_map(|path| portal.make(path)?.err()).collect()
}
