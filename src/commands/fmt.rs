//! `imbat fmt`: writes `routes.lock`, which keeps the addresses of all pages so that none changes unseen.

use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::ReportArgs;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::emit::disk::replace;
use crate::i18n::catalogue::Arg;
use crate::plan::lock;
use clap::Args;

/// What can be typed after `imbat fmt`.
#[derive(Debug, Args)]
pub(super) struct FmtArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    report: ReportArgs,
}

const FILE: &str = "routes.lock";

/// Runs it. Nothing is written while there are problems: a changed address must be decided on first.
pub(super) fn run(args: &FmtArgs, tongue: &Tongue) -> Exit {
    let session = match Session::open(&args.site) {
        Ok(session) => session,
        Err(error) => return session::environment(tongue, &error),
    };
    if session.fails(&args.report) {
        session.report(&args.report, tongue);
        return Exit::Content;
    }
    let Some(portal) = &session.portal else { return Exit::Content };
    let before = portal.site.lock.as_ref().map_or("", |(_, text)| text);
    let text = lock::write(&portal.plan.routes, portal.site.langs(), before);
    match replace(&args.site.root.join(FILE), text.as_bytes()) {
        Ok(()) => {
            session::note(&tongue.say("command-locked", &[("path", Arg::Text(FILE))]));
            Exit::Clean
        }
        Err(error) => session::environment(tongue, &error),
    }
}
