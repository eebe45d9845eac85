//! `imbat status --accept ID`: stamps translations in `i18n/<lang>/state.toml`.

use crate::base::lang::Lang;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::status::Desk;
use crate::commands::texts;
use crate::emit::disk::replace;
use crate::i18n::catalogue::Arg;
use crate::translation::stamp;
use crate::translation::stamp::Stamp;
use crate::translation::stamp::Stamps;
use crate::translation::unit::Unit;
use std::collections::BTreeSet;
use std::path::Path;

/// What stands for every record.
const EVERY: &str = "all";

/// Stamps the parts with these names, of these languages. Nothing is written when a name is unknown.
pub(super) fn run(desk: &Desk, root: &Path, langs: &[Lang], names: &[String]) -> Exit {
    let chosen = |unit: &Unit| names.iter().any(|n| n == EVERY || *n == unit.record() || *n == unit.name());
    let known: BTreeSet<String> = desk.units.iter().flat_map(|u| [u.record(), u.name()]).collect();
    if let Err(exit) = texts::known(names.iter().filter(|n| *n != EVERY), &known, desk.tongue) {
        return exit;
    }
    for lang in langs {
        let tag = desk.portal.site.langs().tag(*lang);
        let mut stamps = desk.portal.ledger.stamps.get(lang).cloned().unwrap_or_default();
        let fresh = desk.units.iter().filter(|u| u.source != *lang && u.words.contains_key(lang) && chosen(u));
        let fresh: Vec<&Unit> = fresh.collect();
        if fresh.is_empty() && stamps.0.is_empty() {
            continue;
        }
        for unit in &fresh {
            stamps.put(unit, desk.portal.site.as_of);
        }
        prune(&mut stamps, &desk.units);
        let path = stamp::path(tag);
        if let Err(error) = replace(&root.join(&path), stamps.write().as_bytes()) {
            return session::environment(desk.tongue, &error);
        }
        let values = [("path", Arg::Text(&path)), ("n", Arg::count(fresh.len()))];
        session::note(&desk.tongue.say("command-accepted", &values));
    }
    Exit::Clean
}

/// Drops stamps of parts that are gone.
fn prune(stamps: &mut Stamps, units: &[Unit]) {
    let known: BTreeSet<(String, &str)> = units.iter().map(|u| (u.record(), &*u.part)).collect();
    for (record, parts) in &mut stamps.0 {
        parts.retain(|part, _: &mut Stamp| known.contains(&(record.to_string(), &**part)));
    }
}
