//! What came back from a translator → new texts of the portal's files, new stamps, and what is wrong with the rest. An entry
//! with a fault is left out; the others stand.

mod fields;
mod messages;

use crate::base::lang::Lang;
use crate::check::Site;
use crate::codes::suggest;
use crate::exchange::Batch;
use crate::exchange::Returned;
use crate::exchange::checks::Fault;
use crate::exchange::strings;
use crate::exchange::strings::Interface;
use crate::read::Body;
use crate::read::Sources;
use crate::translation::Ledger;
use crate::translation::stamp;
use crate::translation::stamp::Stamp;
use crate::translation::stamp::Stamps;
use crate::translation::unit;
use crate::translation::unit::Unit;
use std::collections::BTreeMap;

/// Name of the message about an entry that is about nothing in the portal.
const UNKNOWN: &str = "exchange-unknown";
/// How many of them get a suggestion.
const SUGGESTED: usize = 20;

/// The portal an answer is for.
#[derive(Clone, Copy)]
pub struct Home<'a> {
    /// Its records.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a Sources,
    /// Its stamps.
    pub ledger: &'a Ledger,
}

/// Something wrong with what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The entry, or the record.
    pub id: String,
    /// Line or row of the file that came back.
    pub line: usize,
    /// Name of the message.
    pub code: &'static str,
    /// Its values.
    pub values: Vec<(&'static str, String)>,
    /// The entry was left out.
    pub left: bool,
}

/// An edit, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub path: String,
    /// The entry.
    pub id: String,
    /// The words there were.
    pub old: Option<String>,
    /// The words there are now.
    pub new: String,
}

/// What becomes of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// New texts of files, by path.
    pub files: BTreeMap<String, String>,
    /// What is new in them.
    pub changes: Vec<Change>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// Entries that say what is there already.
    pub same: usize,
    /// Entries without a translation.
    pub empty: usize,
}

/// An answer in the works.
struct Desk<'a> {
    home: Home<'a>,
    lang: Lang,
    tag: &'a str,
    /// Tags of the languages before this one.
    before: Vec<&'a str>,
    units: Vec<Unit<'a>>,
    interface: Interface,
    stamps: Stamps,
    out: Outcome,
}

/// Takes an answer in. `None` when it is in no language of the portal.
pub fn take(home: Home, batch: &Batch) -> Option<Outcome> {
    let langs = home.site.langs();
    // Some tools add the country to the language they were given.
    let lang = langs.find(&batch.lang).or_else(|| langs.find(batch.lang.split(['-', '_']).next()?))?;
    let stamps = home.ledger.stamps.get(&lang).cloned().unwrap_or_default();
    let mut desk = Desk {
        home,
        lang,
        tag: langs.tag(lang),
        before: langs.all().take_while(|l| *l != lang).map(|l| langs.tag(l)).collect(),
        units: unit::units(home.site, home.sources),
        interface: Interface::new(home.sources, langs),
        stamps: stamps.clone(),
        out: Outcome::default(),
    };
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let mut all: Vec<&Returned> = Vec::new();
    for entry in &batch.entries {
        if entry.target.trim().is_empty() {
            desk.out.empty += 1;
            continue;
        }
        if entry.formula {
            desk.fault(entry, ("exchange-formula", Vec::new()));
            continue;
        }
        match seen.insert(&entry.id, &entry.target) {
            Some(other) if other != entry.target => desk.fault(entry, ("exchange-twice", Vec::new())),
            Some(_) => {}
            None => all.push(entry),
        }
    }
    let (messages, fields): (Vec<&Returned>, Vec<&Returned>) = all.into_iter().partition(|e| e.id.starts_with(strings::MARK));
    desk.fields(&fields);
    desk.messages(&messages);
    if desk.stamps != stamps {
        desk.out.files.insert(stamp::path(desk.tag), desk.stamps.write());
    }
    Some(desk.out)
}

impl Desk<'_> {
    /// The text of a file of the site as it is by now.
    fn text(&self, path: &str) -> Option<String> {
        self.out.files.get(path).cloned().or_else(|| {
            let file = self.home.sources.files.iter().rev().find(|f| !f.builtin && *f.path == *path)?;
            if let Body::Text(text) = &file.body { Some(text.to_string()) } else { None }
        })
    }

    fn fault(&mut self, entry: &Returned, (code, values): Fault) {
        self.out.problems.push(Problem { id: entry.id.clone(), line: entry.line, code, values, left: true });
    }

    /// Reports an entry that is about nothing in the portal.
    fn unknown(&mut self, entry: &Returned) {
        // Where everything is unknown, it is the file of another site.
        let told = self.out.problems.iter().filter(|p| p.code == UNKNOWN).count();
        let names: Vec<String> = if told < SUGGESTED { self.units.iter().map(Unit::name).collect() } else { Vec::new() };
        let near = suggest::nearest(&entry.id, names.iter().map(String::as_str)).unwrap_or("none").to_owned();
        self.fault(entry, (UNKNOWN, vec![("suggestion", near)]));
    }

    /// True when the source is what was translated; else that is reported.
    fn is_fresh(&mut self, entry: &Returned, hash: &str) -> bool {
        let fresh = fits(entry, hash);
        if !fresh {
            let (id, line) = (entry.id.clone(), entry.line);
            self.out.problems.push(Problem { id, line, code: "exchange-stale", values: Vec::new(), left: false });
        }
        fresh
    }

    fn changed(&mut self, path: &str, text: String, id: &str, old: Option<&str>, new: &str) {
        self.out.files.insert(path.to_owned(), text);
        let old = old.map(ToOwned::to_owned);
        self.out.changes.push(Change { path: path.to_owned(), id: id.to_owned(), old, new: new.to_owned() });
    }

    /// Stamps a part for the source it was translated from, so that one that was changed meanwhile is outdated from the start.
    fn stamp(&mut self, n: usize, entry: &Returned) {
        let Some(unit) = self.units.get(n) else { return };
        let (hash, day) = (stamp::hash(unit.text()), self.home.site.as_of);
        if self.is_fresh(entry, &hash) {
            if let Some(unit) = self.units.get(n) {
                self.stamps.put(unit, day);
            }
            return;
        }
        let Some(unit) = self.units.get(n) else { return };
        let parts = self.stamps.0.entry(unit.record().into()).or_default();
        parts.insert(unit.part.clone(), Stamp { hash: given(entry).into(), day });
    }
}

/// True when an entry was translated from words of this hash, as far as it says.
fn fits(entry: &Returned, hash: &str) -> bool {
    let then = given(entry);
    then.is_empty() || then == hash
}

/// The hash of the words that were translated: as it was sent along, else of the words that came back.
fn given(entry: &Returned) -> String {
    match entry.hash.trim() {
        "" if entry.source.trim().is_empty() => String::new(),
        "" => stamp::hash(&entry.source).into(),
        hash => hash.to_owned(),
    }
}
