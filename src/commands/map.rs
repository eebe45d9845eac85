//! `imbat map import FILE`: bakes shapes of countries, GeoJSON or TopoJSON, into the file a portal's maps are drawn from.

use crate::atlas::import;
use crate::atlas::import::Fault;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Tongue;
use crate::draw::map::bake;
use crate::emit::disk::replace;
use crate::i18n::catalogue::Arg;
use clap::Args;
use clap::Subcommand;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;

/// What can be typed after `imbat map`.
#[derive(Debug, Args)]
pub(super) struct MapArgs {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Import(ImportArgs),
}

/// What can be typed after `imbat map import`.
#[derive(Debug, Args)]
struct ImportArgs {
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[arg(long, value_name = "FILE", default_value = "content/map.shapes")]
    out: PathBuf,
}

/// Runs it.
pub(super) fn run(args: &MapArgs, tongue: &Tongue) -> Exit {
    let What::Import(args) = &args.what;
    let text = match fs::read_to_string(&args.file) {
        Ok(text) => text,
        Err(error) => return session::environment(tongue, &named(&args.file, &error)),
    };
    let geometry = match import::read(&text) {
        Ok(geometry) => geometry,
        Err(fault) => {
            session::note(&tongue.say("command-map-fault", &explained(&args.file.display().to_string(), &fault)));
            return Exit::Content;
        }
    };
    let bytes = bake::encode(&geometry);
    if let Err(error) = replace(&args.out, &bytes) {
        return session::environment(tongue, &error);
    }
    let points: usize = geometry.arcs.iter().map(|a| a.points.len()).sum();
    let path = args.out.display().to_string();
    let number = |n: usize| Arg::Num(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let values = [
        ("path", Arg::Text(&path)),
        ("units", number(geometry.units.len())),
        ("points", number(points)),
        ("bytes", number(bytes.len())),
    ];
    session::note(&tongue.say("command-map-baked", &values));
    Exit::Clean
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn explained<'a>(path: &'a str, fault: &Fault) -> [(&'static str, Arg<'a>); 4] {
    let (kind, n, column) = match fault {
        Fault::NotJson(line, column) => ("json", *line, *column),
        Fault::NoShapes => ("shapes", 0, 0),
        Fault::NoCode(n) => ("code", *n, 0),
        Fault::NoPolygon(n) => ("polygon", *n, 0),
    };
    let number = |n: usize| Arg::Num(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    [("path", Arg::Text(path)), ("kind", Arg::Text(kind)), ("n", number(n)), ("column", number(column))]
}
