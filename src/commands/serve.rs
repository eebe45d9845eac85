//! `imbat serve`: shows the site from memory while it is edited. Nothing is written.

use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::ReportArgs;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::i18n::catalogue::Arg;
use crate::portal::Portal;
use crate::report;
use crate::serve;
use crate::serve::Page;
use crate::serve::Pages;
use crate::serve::Preview;
use crate::serve::Rebuilt;
use clap::Args;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;

/// What can be typed after `imbat serve`.
#[derive(Debug, Args)]
pub(super) struct ServeArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    report: ReportArgs,
    #[arg(long, value_name = "PORT", value_parser = session::port)]
    port: Option<u16>,
}

struct Editing {
    site: SiteArgs,
    report: ReportArgs,
    tongue: Tongue,
    /// There has been a good site since the start.
    good: AtomicBool,
}

/// Runs it, until it is stopped.
pub(super) fn run(args: &ServeArgs, tongue: Tongue) -> Exit {
    let base = match Session::open(&args.site) {
        Ok(session) => session.portal.map_or_else(|| "/".to_owned(), |p| p.site.config.base.to_string()),
        Err(error) => return session::environment(&tongue, &error),
    };
    let editing =
        Arc::new(Editing { site: args.site.clone(), report: args.report.clone(), tongue, good: AtomicBool::new(false) });
    let say = editing.clone();
    let ready = move |address: &str| session::out(&say.tongue.say("command-serving", &[("address", Arg::Text(address))]));
    match serve::run(editing.clone(), &args.site.root, args.port, &base, ready) {
        Ok(()) => Exit::Clean,
        Err(error) => session::environment(&editing.tongue, &error),
    }
}

impl Preview for Editing {
    fn rebuild(&self) -> Rebuilt {
        let tongue = &self.tongue;
        let lang = tongue.tag().to_owned();
        let mut session = match Session::open(&self.site) {
            Ok(session) => session,
            Err(error) => {
                let problems = Some(error.to_string());
                return Rebuilt { site: None, problems, heading: self.heading(), lang };
            }
        };
        session.report(&self.report, tongue);
        let fails = session.fails(&self.report);
        let problems = fails.then(|| {
            report::render(report::Format::Frames, &session.diags, &session.sources, &tongue.strings, tongue.lang, false)
        });
        let site = session.portal.take().filter(|_| !fails).map(|p| Arc::new(Shown(p)) as Arc<dyn Pages>);
        self.good.fetch_or(site.is_some(), Ordering::Relaxed);
        Rebuilt { site, problems, heading: self.heading(), lang }
    }
}

impl Editing {
    fn heading(&self) -> String {
        let id = if self.good.load(Ordering::Relaxed) { "serve-heading" } else { "serve-heading-none" };
        self.tongue.say(id, &[])
    }
}

/// A portal as the editor's browser asks for it.
struct Shown(Portal);

impl Pages for Shown {
    fn page(&self, path: &str) -> Option<Result<Page, String>> {
        let made = self.0.make(path)?;
        let detail = |d: crate::base::diag::Diag| d.args.values().map(|a| format!("{a:?}")).collect::<Vec<_>>().join("\n");
        Some(made.map(|bytes| Page { bytes, mime: serve::mime(path) }).map_err(detail))
    }

    fn start(&self) -> String {
        self.0.plan.routes.local("").as_str().to_owned()
    }

    fn not_found(&self, _path: &str) -> Vec<u8> {
        self.0.make("404.html").and_then(Result::ok).unwrap_or_default()
    }
}
