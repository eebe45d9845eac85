//! `imbat status --diff`: the lines of a source that changed since its translation was accepted, as they were and as they
//! are. Looks the old ones up in the history that git keeps, where there is one.

use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::check;
use crate::commands::session;
use crate::commands::status::Desk;
use crate::read::Body;
use crate::translation::stamp;
use crate::translation::unit;
use crate::translation::unit::Unit;
use std::path::Path;
use std::process::Command;

/// Versions of a file that are looked at, newest first.
const MOST: usize = 300;

/// Prints both.
pub(super) fn show(desk: &Desk, root: &Path, unit: &Unit, lang: Lang) {
    let stamp = desk.portal.ledger.stamps.get(&lang).and_then(|s| s.get(&unit.record(), &unit.part));
    let old = stamp.and_then(|s| find(desk, root, unit, &s.hash));
    let Some(old) = &old else {
        session::out(&format!("    {}", desk.tongue.say("command-status-unknown", &[])));
        lines('+', unit.text().lines());
        return;
    };
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), unit.text().lines().collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    lines('-', old[start..old.len() - end].iter().copied());
    lines('+', new[start..new.len() - end].iter().copied());
}

fn lines<'a>(mark: char, text: impl Iterator<Item = &'a str>) {
    for line in text {
        session::out(&format!("    {mark} {line}"));
    }
}

/// The text of the part that had this hash.
fn find(desk: &Desk, root: &Path, unit: &Unit, hash: &str) -> Option<String> {
    let path = desk.sources.path(unit.at.file);
    let log = git(root, &["log", &format!("--max-count={MOST}"), "--format=%H", "--", path])?;
    log.lines().find_map(|commit| {
        let old = git(root, &["show", &format!("{commit}:./{path}")])?;
        let mut sources = desk.sources.clone();
        let file = sources.files.iter_mut().rev().find(|f| *f.path == *path)?;
        file.body = Body::Text(old.into());
        // What was wrong in an old version is nobody's concern today.
        let site = check::check(&sources, desk.portal.site.config.clone(), &mut Diags::default())?;
        let units = unit::units(&site, &sources);
        let text = units.iter().find(|u| u.name() == unit.name())?.text();
        (*stamp::hash(text) == *hash).then(|| text.to_owned())
    })
}

/// What git prints; `None` where there is no git, no history, or no such file in it.
fn git(root: &Path, args: &[&str]) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(args).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}
