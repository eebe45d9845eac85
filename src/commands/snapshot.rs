//! `imbat snapshot`: the public data files and the pages of policy and statistics as one dated archive, for evidence that
//! must not change later. The same sources and status day give the same bytes.

use crate::archive;
use crate::base::diag::Diag;
use crate::codes::sha256;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::ReportArgs;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::files::DATA;
use crate::i18n::catalogue::Arg;
use crate::portal::Portal;
use clap::Args;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

/// What can be typed after `imbat snapshot`.
#[derive(Debug, Args)]
pub(super) struct SnapshotArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    report: ReportArgs,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Kinds of pages that go into an archive.
const PAGES: [&str; 4] = ["policy-index", "policy", "statistics", "indicator"];

/// Runs it.
pub(super) fn run(args: &SnapshotArgs, tongue: &Tongue) -> Exit {
    let mut session = match Session::open(&args.site) {
        Ok(session) => session,
        Err(error) => return session::environment(tongue, &error),
    };
    let refused = session.fails(&args.report);
    let portal = session.portal.take().filter(|_| !refused);
    let packed = portal.as_ref().map(|portal| (portal.site.as_of.to_string(), files(portal)));
    let (day, files) = match packed {
        Some((day, Ok(files))) => (day, files),
        Some((_, Err(diag))) => {
            session.diags.add(diag);
            session.report(&args.report, tongue);
            return Exit::Content;
        }
        None => {
            session.report(&args.report, tongue);
            return Exit::Content;
        }
    };
    session.report(&args.report, tongue);
    let bytes = match archive::zip(&files) {
        Ok(bytes) => bytes,
        Err(error) => return session::environment(tongue, &io::Error::other(error)),
    };
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("snapshot-{day}.zip")));
    if let Err(error) = fs::write(&out, &bytes) {
        return session::environment(tongue, &io::Error::new(error.kind(), format!("{}: {error}", out.display())));
    }
    if !args.report.quiet {
        let (path, hash) = (out.display().to_string(), sha256::hex(&bytes));
        let values = [
            ("files", Arg::count(files.len())),
            ("path", Arg::Text(&path)),
            ("day", Arg::Text(&day)),
            ("hash", Arg::Text(&hash)),
        ];
        session::note(&tongue.say("command-snapshot", &values));
    }
    Exit::Clean
}

/// Paths in the archive and bytes: what is public already, a manifest, and the hash of each file as `sha256sum --check`
/// reads it.
///
/// # Errors
/// A diagnostic when the theme cannot show a page.
fn files(portal: &Portal) -> Result<BTreeMap<String, Vec<u8>>, Diag> {
    let pages = portal.plan.routes.iter().filter(|(kind, ..)| PAGES.contains(kind));
    let langs = portal.site.langs();
    let pages = pages.flat_map(|(_, _, route)| langs.all().map(|l| format!("{}index.html", route.path(l))).collect::<Vec<_>>());
    let data = portal.paths().filter(|path| path.starts_with(DATA)).map(|path| path.to_string());
    let mut files = BTreeMap::new();
    for path in pages.chain(data) {
        match portal.make(&path) {
            Some(Ok(bytes)) => files.insert(path, bytes),
            Some(Err(diag)) => return Err(diag),
            None => return Err(Diag::error("page-lost", portal.site.home().row.at).with("path", path)),
        };
    }
    let listed = files.iter().map(|(path, bytes)| json!({ "path": path, "bytes": bytes.len(), "sha256": sha256::hex(bytes) }));
    let home = portal.site.home();
    let manifest = json!({
        "as_of": portal.site.as_of.to_string(),
        "imbat": env!("CARGO_PKG_VERSION"),
        "site": portal.plan.routes.full("").as_str(),
        "official": home.official,
        "invented": home.invented,
        "files": listed.collect::<Vec<_>>(),
    });
    files.insert("manifest.json".to_owned(), format!("{manifest:#}\n").into_bytes());
    let sums: String = files.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256::hex(bytes))).collect();
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    Ok(files)
}
