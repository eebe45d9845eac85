//! `imbat report YEAR`: the annual report of an academic year as a folder that can be handed over: a page per language with
//! its style sheet, the figures of the year as CSV, and a list of checksums. Same content and status day, same bytes.

use crate::base::diag::Diag;
use crate::codes::sha256;
use crate::codes::suggest;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::ReportArgs;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::emit::Out;
use crate::emit::disk::Staging;
use crate::i18n::catalogue::Arg;
use crate::portal::Portal;
use clap::Args;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What can be typed after `imbat report`.
#[derive(Debug, Args)]
pub(super) struct ReportYearArgs {
    #[arg(value_name = "YEAR")]
    year: String,
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    report: ReportArgs,
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Name of the style sheet in the folder.
const STYLE: &str = "style.css";

/// Runs it.
pub(super) fn run(args: &ReportYearArgs, tongue: &Tongue) -> Exit {
    let mut session = match Session::open(&args.site) {
        Ok(session) => session,
        Err(error) => return session::environment(tongue, &error),
    };
    session.report(&args.report, tongue);
    if session.fails(&args.report) {
        return Exit::Content;
    }
    let Some(portal) = session.portal.take() else { return Exit::Content };
    let id = args.year.replace('/', "-");
    let years = portal.annual();
    if !years.contains(&id) {
        let near = suggest::nearest(&id, years.iter().map(String::as_str)).or(years.last().map(String::as_str));
        let values = [("typed", Arg::Text(&args.year)), ("suggestion", Arg::Text(near.unwrap_or("none")))];
        session::note(&tongue.say("report-year-unknown", &values));
        return Exit::Usage;
    }
    let files = match files(&portal, &id) {
        Ok(files) => files,
        Err(diag) => {
            session.diags.add(diag);
            session.report(&args.report, tongue);
            return Exit::Content;
        }
    };
    let out = args.out.clone().unwrap_or_else(|| args.site.root.join(format!("report-{id}")));
    let written = Staging::open(&out).and_then(|staging| {
        files.iter().try_for_each(|(path, bytes)| staging.put(path, bytes))?;
        staging.finish(&portal.site.as_of.to_string())
    });
    match written {
        Ok(_) => {
            let (folder, day) = (out.display().to_string(), portal.site.as_of.to_string());
            session::note(&tongue.say("report-made", &[("folder", Arg::Text(&folder)), ("day", Arg::Text(&day))]));
            Exit::Clean
        }
        Err(error) => session::environment(tongue, &error),
    }
}

/// Everything in the folder, by path.
fn files(portal: &Portal, id: &str) -> Result<BTreeMap<String, Vec<u8>>, Diag> {
    let made = |path: &str| portal.make(path).unwrap_or_else(|| Ok(Vec::new()));
    let mut files = BTreeMap::new();
    let css = portal.style_sheet();
    files.insert(STYLE.to_owned(), made(css)?);
    for (tag, path) in portal.paths_of("annual", id) {
        let page = String::from_utf8_lossy(&made(&format!("{path}index.html"))?).into_owned();
        files.insert(format!("{tag}/index.html"), portable(portal, &page).into_bytes());
    }
    let year = id.replace('-', "/");
    let end = year.split('/').next_back().unwrap_or("").to_owned();
    let all = String::from_utf8_lossy(&made("data/v1/figures.csv")?).into_owned();
    let mut lines = all.split_inclusive("\r\n");
    if let Some(head) = lines.next() {
        let about = |line: &&str| line.split(',').any(|cell| cell == year || cell == end);
        let rows: String = std::iter::once(head).chain(lines.filter(about)).collect();
        files.insert("figures.csv".to_owned(), rows.into_bytes());
    }
    let sums: String = files.iter().map(|(path, bytes)| format!("{}  {path}\n", sha256::hex(bytes))).collect();
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
    Ok(files)
}

/// The page with its style sheet beside it, and links that lead to the portal.
fn portable(portal: &Portal, page: &str) -> String {
    let base = portal.plan.routes.base();
    let style = portal.plan.routes.local(portal.style_sheet());
    let origin = portal.plan.routes.full("");
    page.replace(&format!("href=\"{}\"", style.as_str()), &format!("href=\"../{STYLE}\""))
        .replace(&format!("href=\"{base}"), &format!("href=\"{}", origin.as_str()))
        .replace(&format!("src=\"{base}"), &format!("src=\"{}", origin.as_str()))
}
