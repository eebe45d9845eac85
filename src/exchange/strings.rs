//! Messages of the interface, those of the program and of the site: which a language has, and each as entries for a translator.

use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::span;
use crate::base::span::FileId;
use crate::exchange::Entry;
use crate::exchange::Kind;
use crate::exchange::collect::Say;
use crate::i18n;
use crate::i18n::catalogue::Arg;
use crate::parse::ftl;
use crate::parse::pattern;
use crate::parse::pattern::FORMS;
use crate::parse::pattern::Form;
use crate::parse::pattern::Message;
use crate::parse::pattern::Part;
use crate::parse::pattern::Plural;
use crate::read::Sources;
use crate::translation::State;
use crate::translation::stamp;
use std::collections::BTreeMap;

/// What ids of messages begin with.
pub const MARK: &str = "message:";

/// A message of a language: the site's own where it has one, else the program's.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its file.
    pub file: FileId,
    /// Path of the file.
    pub path: String,
    /// It comes with the program.
    pub builtin: bool,
    /// The message.
    pub message: Message,
}

impl Known {
    /// Name of its file in the folder of its language.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// The value (without name) or an attribute.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.message.parts.iter().find(|p| p.name == name)
    }
}

/// The messages of all languages of the portal.
#[derive(Clone, Debug, Default)]
pub struct Interface {
    messages: BTreeMap<Lang, BTreeMap<String, Known>>,
    /// Ids in the order of the files they stand in.
    ids: Vec<String>,
}

impl Interface {
    /// Reads them.
    pub fn new(sources: &Sources, langs: &Langs) -> Interface {
        let mut all = Interface::default();
        for (file, source, text) in sources.texts("i18n/", ".ftl") {
            let tag = source.path.strip_prefix("i18n/").and_then(|p| p.split('/').next());
            let Some(lang) = tag.and_then(|tag| langs.find(tag)) else { continue };
            let of_lang = all.messages.entry(lang).or_default();
            for message in pattern::read(text) {
                let id = message.id.clone();
                of_lang.insert(id, Known { file, path: source.path.to_string(), builtin: source.builtin, message });
            }
        }
        let mut order: Vec<(String, usize, String)> = Vec::new();
        let mut seen: BTreeMap<&str, ()> = BTreeMap::new();
        for (id, known) in all.messages.values().flatten() {
            if seen.insert(id, ()).is_none() {
                order.push((known.name().to_owned(), known.message.start, id.clone()));
            }
        }
        order.sort();
        all.ids = order.into_iter().map(|(_, _, id)| id).collect();
        all
    }

    /// A message of this very language.
    pub fn get(&self, lang: Lang, id: &str) -> Option<&Known> {
        self.messages.get(&lang)?.get(id)
    }

    /// What a translation into `lang` is made from: the message of the first other language that has it.
    pub fn source(&self, lang: Lang, id: &str) -> Option<(Lang, &Known)> {
        self.messages.iter().filter(|(l, _)| **l != lang).find_map(|(l, all)| Some((*l, all.get(id)?)))
    }

    /// Ids of the messages a language should have. What only editors read is left out where the language has no such file.
    pub fn ids(&self, lang: Lang) -> impl Iterator<Item = &str> {
        let has = |name: &str| self.messages.get(&lang).into_iter().flat_map(BTreeMap::values).any(|k| k.name() == name);
        let left: Vec<&str> = ftl::EDITORS.iter().copied().filter(|name| !has(name)).collect();
        let wanted = move |id: &&String| self.source(lang, id).is_some_and(|(_, s)| !left.contains(&s.name()));
        self.ids.iter().filter(wanted).map(String::as_str)
    }
}

/// What an entry of a message is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Name of the attribute; empty for the value.
    pub part: String,
    /// The plural form or number; none for the whole.
    pub form: Option<String>,
    /// The words to translate.
    pub source: String,
    /// The words there are.
    pub target: Option<String>,
    /// What they are written in.
    pub kind: Kind,
}

/// The entries of a message, for a language with these plural forms.
pub fn slots(source: &Known, target: Option<&Known>, forms: &[&'static str]) -> Vec<Slot> {
    let mut all = Vec::new();
    for part in &source.message.parts {
        let there = target.and_then(|t| t.part(&part.name)).map(|p| &p.form);
        let slot = |form: Option<&str>, source: &str, target: Option<&str>, kind: Kind| Slot {
            part: part.name.clone(),
            form: form.map(ToOwned::to_owned),
            source: source.to_owned(),
            target: target.map(ToOwned::to_owned),
            kind,
        };
        match &part.form.plural {
            Some(plural) if there.is_none_or(|t| t.plural.is_some() || !t.chooses) => {
                for form in wanted(plural, there.and_then(|t| t.plural.as_ref()), forms) {
                    all.push(slot(Some(&form), plural.words(&form), there.and_then(|t| said(t, &form)), Kind::Message));
                }
            }
            _ => {
                let chooses = part.form.chooses || there.is_some_and(|t| t.chooses);
                let kind = if chooses { Kind::Pattern } else { Kind::Message };
                all.push(slot(None, &part.form.text, there.map(|t| t.text.as_str()), kind));
            }
        }
    }
    all
}

/// The forms a translator writes: numbers that either language names, then the forms of the language.
fn wanted(source: &Plural, target: Option<&Plural>, forms: &[&'static str]) -> Vec<String> {
    let keys = source.variants.iter().chain(target.into_iter().flat_map(|t| &t.variants)).map(|(key, _)| key);
    let mut numbers: Vec<String> = keys.filter(|k| !FORMS.contains(&k.as_str())).cloned().collect();
    numbers.sort();
    numbers.dedup();
    numbers.extend(FORMS.iter().filter(|f| forms.contains(f)).map(|f| (*f).to_owned()));
    numbers
}

/// What a language says for a form. A number of its own is only said where it is written.
fn said<'a>(form: &'a Form, key: &str) -> Option<&'a str> {
    match &form.plural {
        Some(plural) if FORMS.contains(&key) => Some(plural.words(key)),
        Some(plural) => plural.get(key),
        None if FORMS.contains(&key) => Some(&form.text),
        None => None,
    }
}

/// Name of an entry: `message:partners-count[few]`, `message:search.label`.
pub fn name(id: &str, part: &str, form: Option<&str>) -> String {
    let part = if part.is_empty() { String::new() } else { format!(".{part}") };
    let form = form.map(|f| format!("[{f}]")).unwrap_or_default();
    format!("{MARK}{id}{part}{form}")
}

/// Id, part and form an entry's name says.
pub fn unname(name: &str) -> Option<(&str, &str, Option<&str>)> {
    let rest = name.strip_prefix(MARK)?;
    let (rest, form) = match rest.strip_suffix(']').and_then(|r| r.rsplit_once('[')) {
        Some((rest, form)) => (rest, Some(form)),
        None => (rest, None),
    };
    let (id, part) = rest.split_once('.').unwrap_or((rest, ""));
    Some((id, part, form))
}

/// The plural forms a translator writes. The last resort is always one, though in some languages only fractions take it.
pub fn forms(tag: &str) -> Vec<&'static str> {
    let mut forms = i18n::plural_forms(tag);
    if !forms.contains(&"other") {
        forms.push("other");
    }
    forms
}

/// Numbers that take a form of the language; a number goes with itself.
fn numbers(tag: &str, form: &str) -> String {
    if !FORMS.contains(&form) {
        return form.to_owned();
    }
    let examples = i18n::plural_examples(tag).into_iter().find(|(name, _)| *name == form);
    // What no whole number takes is for fractions.
    let Some((_, numbers)) = examples else { return "1.5".to_owned() };
    numbers.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}

/// The entries of all messages, or of those the language has not.
pub fn entries(interface: &Interface, sources: &Sources, langs: &Langs, lang: Lang, all: bool, say: Say) -> Vec<Entry> {
    let forms = forms(langs.tag(lang));
    let mut found = Vec::new();
    for id in interface.ids(lang) {
        let Some((from, source)) = interface.source(lang, id) else { continue };
        let target = interface.get(lang, id);
        if target.is_some() && !all {
            continue;
        }
        let (line, _) = span::line_column(sources.text(source.file), source.message.start);
        for slot in slots(source, target, &forms) {
            let mut notes = Vec::new();
            if !source.message.group.is_empty() {
                notes.push(source.message.group.clone());
            }
            if !source.message.comment.is_empty() {
                notes.push(source.message.comment.clone());
            }
            if slot.kind == Kind::Pattern {
                notes.push(say("exchange-note-pattern", &[]));
            }
            if let Some(form) = &slot.form {
                let number = numbers(langs.tag(lang), form);
                notes.push(say("exchange-note-form", &[("form", Arg::Text(form)), ("number", Arg::Text(&number))]));
            }
            found.push(Entry {
                id: name(id, &slot.part, slot.form.as_deref()),
                group: slot.form.is_some().then(|| name(id, &slot.part, None)),
                path: source.path.clone(),
                line,
                from: langs.tag(from).to_owned(),
                kind: slot.kind,
                notes,
                hash: stamp::hash(&slot.source).into(),
                source: slot.source,
                state: if slot.target.is_some() { State::Current } else { State::Missing },
                target: slot.target,
                // Messages carry no word on how they came to be; those in use are taken for what they are.
                reviewed: true,
            });
        }
    }
    found
}
