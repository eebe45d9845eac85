//! What each translation was made from: the texts of the portal part by part, the stamps editors gave them
//! (`i18n/<lang>/state.toml`), and which parts were changed since.

pub mod stamp;
pub mod unit;
pub mod untranslated;

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::check::Site;
use crate::read::Sources;
use stamp::Stamps;
use std::collections::BTreeMap;
use unit::Unit;

/// How a part of a record stands in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// The language has no wording of its own.
    Missing,
    /// The source was changed after the translation was accepted.
    Outdated,
    /// There is a wording, and nobody has said yet that it says what the source says.
    Unaccepted,
    /// Accepted as a translation of the source as it is.
    Current,
}

impl State {
    /// Its word in messages.
    pub fn word(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Outdated => "outdated",
            State::Unaccepted => "unaccepted",
            State::Current => "current",
        }
    }
}

/// Names of outdated parts, by id.
type Behind = BTreeMap<Box<str>, Vec<Box<str>>>;

/// The stamps of all languages, and what they say of the texts of a site.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// Stamps, by language.
    pub stamps: BTreeMap<Lang, Stamps>,
    /// What is outdated, by language and shape.
    outdated: BTreeMap<(Lang, &'static str), Behind>,
    /// How many parts are in each state, by language.
    counts: BTreeMap<(Lang, State), usize>,
    /// How many parts have a wording that came to be in this way, by language.
    marks: BTreeMap<(Lang, &'static str), usize>,
    all: usize,
}

impl Ledger {
    /// Reads the stamps and compares them with the texts of `site`.
    pub fn new(site: &Site, sources: &Sources, diags: &mut Diags) -> Ledger {
        let langs = site.langs();
        let stamps = langs.all().map(|lang| (lang, Stamps::read(sources, langs.tag(lang), diags)));
        let mut ledger = Ledger { stamps: stamps.collect(), ..Ledger::default() };
        let units = unit::units(site, sources);
        untranslated::check(site, &units, diags);
        for unit in units {
            let hash = stamp::hash(unit.text());
            ledger.all += 1;
            for lang in unit.words.keys() {
                *ledger.marks.entry((*lang, unit.mark(*lang))).or_default() += 1;
            }
            let mut behind: Vec<&str> = Vec::new();
            for lang in langs.all().filter(|l| *l != unit.source) {
                let state = ledger.judge(&unit, &hash, lang);
                *ledger.counts.entry((lang, state)).or_default() += 1;
                if state == State::Outdated {
                    behind.push(langs.tag(lang));
                    let of_shape = ledger.outdated.entry((lang, unit.shape)).or_default();
                    of_shape.entry(unit.id.into()).or_default().push(unit.part.clone());
                }
            }
            if !behind.is_empty() {
                let diag = Diag::info("translation-outdated", unit.at).with("langs", behind.join(", "));
                diags.add(diag.with("id", unit.name()));
            }
        }
        ledger
    }

    /// The state of a part in a language that is not its source.
    pub fn state(&self, unit: &Unit, lang: Lang) -> State {
        self.judge(unit, &stamp::hash(unit.text()), lang)
    }

    /// Names of the parts of a record whose source was changed after `lang`'s translation was accepted.
    pub fn outdated(&self, lang: Lang, shape: &str, id: &str) -> &[Box<str>] {
        // The key holds a name of a shape; any text may be asked for.
        let of_shape = self.outdated.iter().find(|((l, s), _)| *l == lang && *s == shape);
        of_shape.and_then(|(_, ids)| ids.get(id)).map_or(&[], |parts| parts)
    }

    /// Records of which something is outdated in a language: shape and id.
    pub fn outdated_records(&self, lang: Lang) -> impl Iterator<Item = (&'static str, &str)> {
        let of_lang = self.outdated.iter().filter(move |((l, _), _)| *l == lang);
        of_lang.flat_map(|((_, shape), ids)| ids.keys().map(|id| (*shape, &**id)))
    }

    /// How many parts all records have.
    pub fn all(&self) -> usize {
        self.all
    }

    /// How many wordings of a language came to be in this way: a word of [`crate::schema::shape::TRANSLATION`].
    pub fn made(&self, lang: Lang, mark: &'static str) -> usize {
        self.marks.get(&(lang, mark)).copied().unwrap_or(0)
    }

    /// How many parts of all records are in this state.
    pub fn count(&self, lang: Lang, state: State) -> usize {
        self.counts.get(&(lang, state)).copied().unwrap_or(0)
    }

    fn judge(&self, unit: &Unit, hash: &str, lang: Lang) -> State {
        let record = unit.record();
        let stamps = self.stamps.get(&lang);
        let accepted = |s: &Stamps| s.accepts(&record, &unit.part, hash);
        // A heading without a stamp among others that have one was added, or renamed.
        let stamped = |s: &Stamps| s.get(&record, &unit.part).is_some() || (unit.is_body() && s.has_body(&record));
        match stamps {
            _ if !unit.words.contains_key(&lang) => State::Missing,
            Some(s) if accepted(s) => State::Current,
            Some(s) if stamped(s) => State::Outdated,
            _ => State::Unaccepted,
        }
    }
}
