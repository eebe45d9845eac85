//! `imbat import`: takes in what translators return. Everything is checked first; what is wrong is told and left out, the rest
//! is put in its place.

use crate::archive;
use crate::base::diag::Diags;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::emit::disk;
use crate::exchange::Batch;
use crate::exchange::Unreadable;
use crate::exchange::take;
use crate::exchange::take::Change;
use crate::exchange::take::Outcome;
use crate::exchange::take::Problem;
use crate::exchange::xliff;
use crate::exchange::xlsx;
use crate::i18n::catalogue::Arg;
use crate::portal;
use crate::portal::Options;
use crate::read::Body;
use crate::read::Sources;
use crate::read::disk::read_file;
use clap::Args;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;

/// What can be typed after `imbat import`.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    site: SiteArgs,
    #[arg(long)]
    dry_run: bool,
}

/// What a byte order mark looks like in a file.
const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Runs it.
pub(super) fn run(args: &ImportArgs, tongue: &Tongue) -> Exit {
    let name = args.file.display().to_string();
    let bytes = match read_file(&args.file) {
        Ok(bytes) => bytes,
        Err(error) => return session::environment(tongue, &error),
    };
    let batches = match read(&bytes) {
        Ok(batches) => batches,
        Err(Unreadable(code, detail)) => {
            session::note(&tongue.say(code, &[("path", Arg::Text(&name)), ("detail", Arg::Text(&detail))]));
            return Exit::Content;
        }
    };
    let mut session = match Session::with(&args.site, args.site.translating()) {
        Ok(session) => session,
        Err(error) => return session::environment(tongue, &error),
    };
    let mut left = false;
    for batch in &batches {
        let Some(portal) = &session.portal else {
            session.report_plain(tongue);
            return Exit::Content;
        };
        let home = take::Home { site: &portal.site, sources: &session.sources, ledger: &portal.ledger };
        let Some(outcome) = take::take(home, batch) else {
            let known = portal.site.langs().tags().join(", ");
            let typed = if batch.lang.is_empty() { "–" } else { &batch.lang };
            let values = [("path", Arg::Text(&name)), ("typed", Arg::Text(typed)), ("known", Arg::Text(&known))];
            session::note(&tongue.say("exchange-language", &values));
            left = true;
            continue;
        };
        for problem in &outcome.problems {
            tell(problem, &name, tongue);
        }
        left |= outcome.problems.iter().any(|p| p.left);
        if args.dry_run {
            show(&outcome.changes, tongue);
        }
        // A portal that could be published must not be spoilt by what came in: neither as it is nor with the languages that wait.
        let (shown, next) = (with(&session, &outcome, &args.site.options()), with(&session, &outcome, &args.site.translating()));
        for (new, options) in [(&shown, args.site.options()), (&next, args.site.translating())] {
            let was_sound = || with(&session, &Outcome::default(), &options).is_sound();
            if !new.is_sound() && (new.portal.is_none() || was_sound()) {
                new.report_plain(tongue);
                session::note(&tongue.say("exchange-spoilt", &[("path", Arg::Text(&name))]));
                return Exit::Content;
            }
        }
        if !args.dry_run
            && let Err(error) = write(&args.site.root, &outcome.files)
        {
            return session::environment(tongue, &error);
        }
        sum(&outcome, args.dry_run, tongue);
        session = next;
    }
    if left { Exit::Content } else { Exit::Clean }
}

/// Reads the file by what it holds, not by its name.
fn read(bytes: &[u8]) -> Result<Vec<Batch>, Unreadable> {
    if bytes.starts_with(b"PK") {
        let files = archive::unzip(bytes).map_err(|e| Unreadable("exchange-workbook", e.to_string()))?;
        return xlsx::read(&files);
    }
    let broken = |detail: String| Unreadable("exchange-xml", detail);
    // Tools on Windows may write two bytes a letter; the first two tell in which order.
    let pairs = |read: fn([u8; 2]) -> u16| bytes.chunks_exact(2).map(|p| read([p[0], p[1]])).collect::<Vec<u16>>();
    let text = match bytes {
        [0xFF, 0xFE, ..] => String::from_utf16(&pairs(u16::from_le_bytes)).map_err(|e| broken(e.to_string()))?,
        [0xFE, 0xFF, ..] => String::from_utf16(&pairs(u16::from_be_bytes)).map_err(|e| broken(e.to_string()))?,
        _ => std::str::from_utf8(bytes).map_err(|e| broken(e.to_string()))?.to_owned(),
    };
    xliff::read(&text)
}

/// The site with the new files.
fn with(session: &Session, outcome: &Outcome, options: &Options) -> Session {
    let own = session.sources.files.iter().filter(|f| !f.builtin);
    let bytes = |body: &Body| match body {
        Body::Text(text) => text.as_bytes().to_vec(),
        Body::Bytes(bytes) => bytes.to_vec(),
        // No text where there should be: stays what it is.
        Body::Broken => vec![0xFF],
    };
    let mut files: BTreeMap<String, Vec<u8>> = own.map(|f| (f.path.to_string(), bytes(&f.body))).collect();
    files.extend(outcome.files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())));
    let sources = Sources::new(files.into_iter().collect(), session.sources.as_of, session.sources.now);
    let mut diags = Diags::default();
    let portal = portal::prepare(&sources, options, &mut diags);
    Session { sources, portal, diags }
}

/// Writes each file beside its place and renames it. A byte order mark an editor left there stays.
fn write(root: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    for (path, text) in files {
        let place = root.join(path);
        let marked = fs::read(&place).is_ok_and(|old| old.starts_with(MARK));
        let bytes = if marked { [MARK, text.as_bytes()].concat() } else { text.clone().into_bytes() };
        disk::replace(&place, &bytes)?;
    }
    Ok(())
}

/// One problem: where in the file that came back, which entry, what to do.
fn tell(problem: &Problem, name: &str, tongue: &Tongue) {
    let place = format!("{name}:{}", problem.line);
    let values: Vec<(&str, Arg)> = problem.values.iter().map(|(key, value)| (*key, Arg::Text(value))).collect();
    let what = tongue.say(problem.code, &values);
    session::note(
        &tongue
            .say("exchange-problem", &[("place", Arg::Text(&place)), ("id", Arg::Text(&problem.id)), ("what", Arg::Text(&what))]),
    );
}

/// What changes, file by file.
fn show(changes: &[Change], tongue: &Tongue) {
    let mut files: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        files.entry(&change.path).or_default().push(change);
    }
    for (path, changes) in files {
        session::out(path);
        for change in changes {
            session::out(&tongue.say("exchange-change", &[("id", Arg::Text(&change.id))]));
            let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
            let (old, new) = (change.old.as_deref().map(lines).unwrap_or_default(), lines(&change.new));
            // Lines both have are no news.
            old.iter().filter(|l| !new.contains(l)).for_each(|l| session::out(&format!("    - {l}")));
            new.iter().filter(|l| !old.contains(l)).for_each(|l| session::out(&format!("    + {l}")));
        }
    }
}

fn sum(outcome: &Outcome, dry: bool, tongue: &Tongue) {
    let values = [
        ("dry", Arg::Word(if dry { "yes" } else { "no" })),
        ("n", Arg::count(outcome.changes.len())),
        ("files", Arg::count(outcome.files.len())),
        ("same", Arg::count(outcome.same)),
        ("empty", Arg::count(outcome.empty)),
        ("left", Arg::count(outcome.problems.iter().filter(|p| p.left).count())),
    ];
    session::note(&tongue.say("command-imported", &values));
}
