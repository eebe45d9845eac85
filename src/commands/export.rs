//! `imbat export`: the texts of one language as a file for its translators, XLIFF for those with a tool, a workbook for those
//! without.

use crate::archive;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::commands::texts;
use crate::emit::disk;
use crate::exchange::Entry;
use crate::exchange::Pack;
use crate::exchange::collect;
use crate::exchange::strings;
use crate::exchange::xliff;
use crate::exchange::xlsx;
use crate::i18n::catalogue::Arg;
use crate::translation::State;
use clap::ArgGroup;
use clap::Args;
use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

/// What can be typed after `imbat export`.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("form").required(true))]
pub(super) struct ExportArgs {
    #[arg(long, value_name = "LANGUAGE", group = "form")]
    xliff: Option<String>,
    #[arg(long, value_name = "LANGUAGE", group = "form")]
    xlsx: Option<String>,
    #[command(flatten)]
    site: SiteArgs,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "ID", num_args = 1..)]
    only: Vec<String>,
}

/// Runs it.
pub(super) fn run(args: &ExportArgs, tongue: &Tongue) -> Exit {
    let (sources, portal) = match texts::open(&args.site, tongue) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let typed = args.xliff.as_ref().or(args.xlsx.as_ref()).map_or("", String::as_str);
    let lang = match texts::language(&portal, typed, tongue) {
        Ok(lang) => lang,
        Err(exit) => return exit,
    };
    let say: collect::Say = &|id, values| tongue.say(id, values);
    // What was asked for by name goes out whether it is current or not.
    let all = args.all || !args.only.is_empty();
    let mut pack = collect::pack(&portal.site, &sources, &portal.ledger, lang, all, say);
    if let Err(exit) = choose(&mut pack, &args.only, tongue) {
        return exit;
    }
    let (bytes, ending) = if args.xliff.is_some() {
        (Ok(xliff::write(&pack).into_bytes()), "xlf")
    } else {
        shorten(&mut pack, tongue);
        (workbook(&pack, portal.site.langs().info(lang).rtl, tongue), "xlsx")
    };
    let path = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{typed}.{ending}")));
    if let Err(error) = bytes.and_then(|bytes| disk::replace(&path, &bytes)) {
        return session::environment(tongue, &error);
    }
    let count = |state: State| Arg::count(pack.entries.iter().filter(|e| e.state == state).count());
    let shown = path.display().to_string();
    let values = [
        ("path", Arg::Text(&shown)),
        ("n", Arg::count(pack.entries.len())),
        ("missing", count(State::Missing)),
        ("outdated", count(State::Outdated)),
    ];
    session::note(&tongue.say("command-exported", &values));
    Exit::Clean
}

/// Names that stand for an entry: its own, its record's, its message's.
fn names(entry: &Entry) -> Vec<String> {
    let mut all = vec![entry.id.clone()];
    match strings::unname(&entry.id) {
        Some((id, part, _)) => all.extend([strings::name(id, "", None), strings::name(id, part, None)]),
        None => {
            // `page:coming/living#rent`, `policy:08-balance.summary`.
            let record = entry.id.split(['#', '.']).next();
            all.extend(record.map(ToOwned::to_owned));
        }
    }
    all
}

/// Leaves what was asked for.
fn choose(pack: &mut Pack, only: &[String], tongue: &Tongue) -> Result<(), Exit> {
    if only.is_empty() {
        return Ok(());
    }
    let known: BTreeSet<String> = pack.entries.iter().flat_map(names).collect();
    texts::known(only, &known, tongue)?;
    pack.entries.retain(|entry| names(entry).iter().any(|name| only.contains(name)));
    Ok(())
}

/// Leaves out what no cell can hold, and says so.
fn shorten(pack: &mut Pack, tongue: &Tongue) {
    pack.entries.retain(|entry| {
        let longest = entry.source.chars().count().max(entry.target.as_ref().map_or(0, |t| t.chars().count()));
        if longest > xlsx::MOST {
            session::note(&tongue.say("exchange-long", &[("id", Arg::Text(&entry.id))]));
        }
        longest <= xlsx::MOST
    });
}

fn workbook(pack: &Pack, rtl: bool, tongue: &Tongue) -> io::Result<Vec<u8>> {
    let column = |name: &str| tongue.say("exchange-column", &[("column", Arg::Word(name)), ("lang", Arg::Text(&pack.lang))]);
    let state = |entry: &Entry| tongue.say("exchange-state", &[("state", Arg::Word(entry.state.word()))]);
    let columns = ["id", "place", "what", "source", "translation", "state", "hash"].map(column);
    let head = xlsx::Head { columns, states: pack.entries.iter().map(state).collect(), rtl };
    archive::zip(&xlsx::write(pack, &head)).map_err(io::Error::other)
}
