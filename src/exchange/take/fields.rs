//! Fields of records and stretches of bodies that came back.

use crate::base::lang::Lang;
use crate::entities;
use crate::exchange::Returned;
use crate::exchange::checks;
use crate::exchange::place::body;
use crate::exchange::place::mark;
use crate::exchange::place::toml;
use crate::exchange::place::toml::Spot;
use crate::exchange::take::Change;
use crate::exchange::take::Desk;
use crate::exchange::take::Problem;
use crate::exchange::take::fits;
use crate::exchange::unix;
use crate::parse::front_matter;
use crate::schema::shape::Home;
use crate::schema::shape::Need;
use crate::translation::State;
use crate::translation::stamp;
use crate::translation::unit::Unit;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// A word of the common block: a text that no person has looked at since it came in.
const UNREVIEWED: &str = "unreviewed";

/// Parts of a record whose file of this language does not exist yet: number of the unit, and what came back.
type Waiting<'r> = Vec<(usize, &'r Returned)>;

impl Desk<'_> {
    pub(super) fn fields(&mut self, entries: &[&Returned]) {
        let names: BTreeMap<String, usize> = self.units.iter().enumerate().map(|(n, u)| (u.name(), n)).collect();
        let mut waiting: BTreeMap<String, Waiting> = BTreeMap::new();
        for entry in entries {
            let Some(n) = names.get(&entry.id).copied() else {
                self.unknown(entry);
                continue;
            };
            self.field(n, entry, &mut waiting);
        }
        for parts in waiting.values() {
            self.new_file(parts);
        }
    }

    fn field<'r>(&mut self, n: usize, entry: &'r Returned, waiting: &mut BTreeMap<String, Waiting<'r>>) {
        let Some(unit) = self.units.get(n) else { return };
        if unit.source == self.lang {
            return self.fault(entry, ("exchange-first", Vec::new()));
        }
        let new = unix(entry.target.trim());
        let old = unit.words.get(&self.lang).map(|words| unix(words));
        if old.as_ref() == Some(&new) {
            self.out.same += 1;
            let state = self.home.ledger.state(unit, self.lang);
            // Words that were to be looked at, and were found to be right.
            if entry.done && matches!(state, State::Outdated | State::Unaccepted) {
                self.stamp(n, entry);
            }
            return;
        }
        let state = self.home.ledger.state(unit, self.lang);
        // Words that came to be while the translator was at work are not lost to older ones.
        if old.is_some() && state != State::Outdated && !fits(entry, &stamp::hash(unit.text())) {
            return self.fault(entry, ("exchange-older", Vec::new()));
        }
        let check = if unit.is_body() { checks::body } else { checks::words };
        if let Some(fault) = check(&unix(unit.text()), &new) {
            return self.fault(entry, fault);
        }
        let source_path = self.home.sources.path(unit.at.file).to_owned();
        let Some(path) = self.own_file(&source_path, n) else {
            return self.fault(entry, ("exchange-place", vec![("path", source_path)]));
        };
        let Some(text) = self.text(&path) else {
            waiting.entry(path).or_default().push((n, entry));
            return;
        };
        match self.placed(n, &path, &text, &new) {
            Some(text) => {
                let text = self.marked(n, &path, text, entry);
                self.changed(&path, text, &entry.id, old.as_deref(), &new);
                self.stamp(n, entry);
            }
            None => self.fault(entry, ("exchange-place", vec![("path", path)])),
        }
    }

    /// The file of this language a unit belongs in.
    fn own_file(&self, source_path: &str, n: usize) -> Option<String> {
        let Some(stem) = source_path.strip_suffix(".md") else { return Some(source_path.to_owned()) };
        let tag = self.home.site.langs().tag(self.units.get(n)?.source);
        Some(format!("{}.{}.md", stem.strip_suffix(tag)?.strip_suffix('.')?, self.tag))
    }

    /// The file with these words in place.
    fn placed(&self, n: usize, path: &str, text: &str, words: &str) -> Option<String> {
        let unit = self.units.get(n)?;
        let source = self.home.sources.text(unit.at.file);
        if unit.is_body() {
            return body::put(text, source, &unit.part, words);
        }
        if path.ends_with(".md") {
            if unit.part.contains('.') {
                return None;
            }
            let (head, at) = front_matter::split(text).head?;
            let keys = toml::keys(front_matter::split(source).head?.0);
            let before: Vec<&str> = keys.iter().map(|k| &**k).take_while(|k| **k != *unit.part).collect();
            let new = toml::put_plain(head, &unit.part, &before, words)?;
            return Some(format!("{}{new}{}", text.get(..at)?, text.get(at + head.len()..)?));
        }
        let row = row(unit);
        let source = self.home.site.langs().tag(unit.source);
        toml::put(text, &Spot { row, part: &unit.part, lang: self.tag, before: &self.before, source }, words)
    }

    /// The file of a record, with a word that nobody has looked at its words of this language where it had none before.
    fn marked(&mut self, n: usize, path: &str, text: String, entry: &Returned) -> String {
        let Some(unit) = self.units.get(n).filter(|unit| !unit.is_body() && path.ends_with(".toml")) else { return text };
        let own = row(unit).filter(|row| mark::says_itself(&text, *row));
        // Without a word of its own a row goes by what its file says of all of them.
        let told = self.units.iter().filter(|u| u.at.file == unit.at.file && (own.is_none() || u.id == unit.id));
        let written: BTreeSet<Lang> = told.flat_map(|u| u.words.keys().copied()).collect();
        // The first language is the source of the others, and a word for all languages is none about it.
        if self.lang == Lang::FIRST || written.contains(&self.lang) {
            return text;
        }
        let langs = self.home.site.langs();
        let tags: Vec<&str> = written.into_iter().filter(|l| *l != Lang::FIRST).map(|l| langs.tag(l)).collect();
        mark::mark(&text, own, self.tag, &tags, UNREVIEWED).unwrap_or_else(|| {
            let values = vec![("path", path.to_owned()), ("lang", self.tag.to_owned())];
            let (id, line) = (entry.id.clone(), entry.line);
            self.out.problems.push(Problem { id, line, code: "exchange-unmarked", values, left: false });
            text
        })
    }

    /// Makes the file of a record in this language, when all of its text is there.
    fn new_file(&mut self, parts: &[(usize, &Returned)]) {
        let Some((first, entry)) = parts.first().copied() else { return };
        let missing = self.missing(first, parts);
        let (Some(unit), Some(path)) = (self.units.get(first), self.path_of(first)) else { return };
        let problem = |code, list: String| Problem {
            id: unit.record(),
            line: entry.line,
            code,
            values: vec![("path", path.clone()), ("list", list)],
            left: true,
        };
        if !missing.is_empty() {
            let problem = problem("exchange-incomplete-file", missing.join(", "));
            self.out.problems.push(problem);
            return;
        }
        let Some(text) = self.made(first, parts) else {
            let problem = problem("exchange-place", String::new());
            self.out.problems.push(problem);
            return;
        };
        self.out.files.insert(path.clone(), text);
        for (n, entry) in parts {
            let (id, new) = (entry.id.clone(), unix(entry.target.trim()));
            self.out.changes.push(Change { path: path.clone(), id, old: None, new });
            self.stamp(*n, entry);
        }
    }

    fn path_of(&self, n: usize) -> Option<String> {
        self.own_file(self.home.sources.path(self.units.get(n)?.at.file), n)
    }

    /// Names of the parts of the record that the file cannot be without and that did not come.
    fn missing(&self, first: usize, parts: &[(usize, &Returned)]) -> Vec<String> {
        let Some(model) = self.units.get(first) else { return Vec::new() };
        let needed = self.units.iter().enumerate().filter(|(_, u)| {
            let field = entities::shape(u.shape).and_then(|s| s.field(&u.part));
            let must = u.is_body() || (u.at.file == model.at.file && field.is_some_and(|f| f.need == Need::Required));
            u.shape == model.shape && u.id == model.id && must
        });
        needed.filter(|(n, _)| parts.iter().all(|(own, _)| own != n)).map(|(_, u)| u.part.to_string()).collect()
    }

    fn made(&self, first: usize, parts: &[(usize, &Returned)]) -> Option<String> {
        let source = self.home.sources.text(self.units.get(first)?.at.file);
        let end = if source.contains("\r\n") { "\r\n" } else { "\n" };
        let words = |part: &str| {
            let own = parts.iter().find(|(n, _)| self.units.get(*n).is_some_and(|u| *u.part == *part));
            own.map(|(_, entry)| unix(entry.target.trim()))
        };
        let head = match front_matter::split(source).head {
            Some((head, _)) => Some(self.head(first, head, &words)?),
            None => None,
        };
        let stretches = body::stretches(source, None);
        let texts: Vec<String> = stretches.iter().map(|(name, _)| words(name)).collect::<Option<_>>()?;
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let text = body::new(head.as_deref(), &texts, end);
        let names = |list: Vec<(Box<str>, _)>| list.into_iter().map(|(name, _): (Box<str>, std::ops::Range<usize>)| name);
        names(body::stretches(&text, Some(source))).eq(names(stretches)).then_some(text)
    }

    /// The source's front matter with the words of this language: texts without a translation, and the address, are left out.
    fn head(&self, first: usize, head: &str, words: &dyn Fn(&str) -> Option<String>) -> Option<String> {
        let model = self.units.get(first)?;
        let own = self.units.iter().filter(|u| u.shape == model.shape && u.id == model.id && !u.is_body());
        let texts: Vec<&str> = own.map(|u| &*u.part).collect();
        let gone: Vec<&str> = texts.iter().copied().filter(|part| words(part).is_none()).chain(["slug"]).collect();
        let mut new = toml::without(head, &gone)?;
        let keys = toml::keys(&new);
        let keys: Vec<&str> = keys.iter().map(|k| &**k).collect();
        for part in texts {
            if let Some(words) = words(part) {
                new = toml::put_plain(&new, part, &keys, &words)?;
            }
        }
        toml::put_plain(&new, "translation", &keys, UNREVIEWED)
    }
}

/// The array a record stands in and its id, where a file holds many.
fn row<'u>(unit: &Unit<'u>) -> Option<(&'static str, &'u str)> {
    match entities::shape(unit.shape)?.home {
        Home::Rows(_, key) => Some((key, unit.id)),
        _ => None,
    }
}
