//! `imbat build`: makes the site, or leaves the last good one as it is.

use crate::base::diag::Diag;
use crate::commands::Exit;
use crate::commands::cards::Kept;
use crate::commands::session;
use crate::commands::session::ReportArgs;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::emit::Out;
use crate::emit::disk::Staging;
use crate::i18n::catalogue::Arg;
use crate::portal::Options;
use crate::portal::Portal;
use crate::read::disk::FOLDERS;
use clap::Args;
use rayon::prelude::*;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

/// What can be typed after `imbat build`.
#[derive(Debug, Args)]
pub(super) struct BuildArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    report: ReportArgs,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[arg(long)]
    cards: bool,
}

/// What became of one file.
enum Made {
    Written,
    Refused(Diag),
    Failed(io::Error),
}

/// Runs it.
pub(super) fn run(args: &BuildArgs, tongue: &Tongue) -> Exit {
    let mut session = match Session::with(&args.site, Options { cards: args.cards, ..args.site.options() }) {
        Ok(session) => session,
        Err(error) => return session::environment(tongue, &error),
    };
    if session.fails(&args.report) {
        session.report(&args.report, tongue);
        return Exit::Content;
    }
    let Some(portal) = session.portal.take() else { return Exit::Content };
    let out = args.out.clone().unwrap_or_else(|| args.site.root.join("public"));
    if takes_sources(&args.site.root, &out) {
        session::note(&tongue.say("out-folder", &[("path", Arg::Text(&out.display().to_string()))]));
        return Exit::Usage;
    }
    let staging = match Staging::open(&out) {
        Ok(staging) => staging,
        Err(error) => return session::environment(tongue, &error),
    };
    let paths: Vec<Arc<str>> = portal.paths().cloned().collect();
    let kept = Kept::of(&args.site.root);
    let made: Vec<Made> = paths.par_iter().map(|path| make(&portal, path, &staging, &kept)).collect();
    for result in made {
        match result {
            Made::Written => {}
            Made::Refused(diag) => session.diags.add(diag),
            Made::Failed(error) => return session::environment(tongue, &error),
        }
    }
    session.report(&args.report, tongue);
    if session.diags.has_errors() {
        return Exit::Content;
    }
    match staging.finish(&portal.site.as_of.to_string()) {
        Ok(report) => {
            let cards = args.cards.then(|| kept.finish());
            if !args.report.quiet {
                let day = portal.site.as_of.to_string();
                let folder = out.display().to_string();
                let (written, unchanged, removed) =
                    (Arg::count(report.written), Arg::count(report.unchanged), Arg::count(report.removed));
                let values = [
                    ("written", written),
                    ("unchanged", unchanged),
                    ("removed", removed),
                    ("folder", Arg::Text(&folder)),
                    ("day", Arg::Text(&day)),
                ];
                session::note(&tongue.say("command-built", &values));
                if let Some((made, all)) = cards {
                    session::note(&tongue.say("command-cards", &[("made", Arg::count(made)), ("all", Arg::count(all))]));
                }
                for path in &report.left {
                    session::note(&tongue.say("command-left", &[("path", Arg::Text(path))]));
                }
            }
            // Pages hold no pointer into what is freed here; the process ends, so nothing needs to be.
            std::mem::forget(portal);
            Exit::Clean
        }
        Err(error) => session::environment(tongue, &error),
    }
}

/// True when the site would be written among its own sources.
fn takes_sources(root: &Path, out: &Path) -> bool {
    // A folder that does not exist yet has no real path; then its nearest parent that exists tells where it is.
    let real = |path: &Path| {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let there = whole.ancestors().find_map(|p| p.canonicalize().ok().map(|real| (p.to_owned(), real)));
        there.map_or(whole.clone(), |(from, to)| whole.strip_prefix(from).map_or(to.clone(), |rest| to.join(rest)))
    };
    let (root, out) = (real(root), real(out));
    root.starts_with(&out) || FOLDERS.iter().any(|folder| out.starts_with(root.join(folder)))
}

fn make(portal: &Portal, path: &str, out: &Staging, kept: &Kept) -> Made {
    match kept.card(portal, path).map(Ok).or_else(|| portal.make(path)) {
        Some(Ok(bytes)) => match out.put(path, &bytes) {
            Ok(()) => Made::Written,
            Err(error) => Made::Failed(error),
        },
        Some(Err(diag)) => Made::Refused(diag),
        None => Made::Refused(Diag::error("page-lost", portal.site.home().row.at).with("path", path)),
    }
}
