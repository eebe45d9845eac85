//! `string-untranslated`: the program or the site has messages that a language of the portal has not. Readers get them in the
//! first language, marked as borrowed. Add them to a file of `i18n/<language>/`. A language may take this more or less seriously:
//! `missing = { strings = "error" }` or `"fallback"` in its block of `imbat.toml`; without a word it is a warning.
//!
//! `string-extra`: a translation has a message that the first language has not, so readers of other languages cannot get it.
//!
//! `string-unused`: neither the program nor a template of the site asks for this message. Most often its id is misspelt, and the
//! message it should replace is still the program's. Messages of the site that its own templates ask for are never reported, nor
//! anything when a template works an id out in a way that cannot be read off.
//!
//! `string-variable-unknown`: a message uses a variable nobody gives it, so it could not be said at all. The names of variables
//! are never translated: `{ $count }` stays `{ $count }`.
//!
//! `string-variable-lost`: the source says a value that the translation leaves out. Values that only some plural forms write
//! (“one partner”, “{ $count } partners”) may be left out.
//!
//! `string-plural-missing`: a choice by number has no variant for a plural form the language has, as CLDR lists them: Arabic has
//! `zero`, `one`, `two`, `few`, `many` and `other`, Polish `one`, `few`, `many` and `other`. A variant for 0, 1 or 2 itself counts
//! as `zero`, `one` or `two`; a number after a colon (“Partners: 3”) needs no forms. It is only a remark where nothing but `one` is missing, because in some languages, such as Turkish,
//! a noun after a number stays as it is.
//!
//! `string-attribute-missing`: the source has an attribute (a line such as `.label = …` below the message) that this one has not.
//! A message replaces another with all its attributes, so the reader would get the attribute in another language.
//!
//! `string-markup`: the elements written in a message, such as `<strong>`, are not those of its source.
//!
//! `string-identical`: a translation reads as its source does. Perhaps it was copied and never translated. Where it is right,
//! write `# Same in every language` on a line of its own above the message. Codes in capitals, folders of addresses and names of
//! countries are not reported.
//!
//! `string-twice`: a language has the same id twice in the files of the site, and only the last one counts.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::diag::Level;
use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::codes::suggest::nearest;
use crate::parse::catalogue;
use crate::parse::catalogue::Message;
use crate::parse::catalogue::Select;
use crate::parse::ftl;
use crate::parse::pattern::FORMS;
use crate::read::Sources;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Beginnings of ids that the program completes with a code: a site may add any.
const OPEN: &[&str] = &["country-", "map-unit-", "part-"];

/// A message and where it stands.
struct Found<'a> {
    tag: &'a str,
    /// Name of its file in the folder of its language.
    name: &'a str,
    file: FileId,
    message: Message,
}

impl Found<'_> {
    fn at(&self) -> Span {
        Span::new(self.file, self.message.at.start, self.message.at.end)
    }
}

/// All messages: the program's by id, the site's in the order of its files.
struct Audit<'a> {
    langs: &'a Langs,
    program: BTreeMap<String, Vec<Found<'a>>>,
    site: Vec<Found<'a>>,
}

/// Compares the messages of all languages. `forms` are the plural forms of a language by its tag. What is wrong in the program
/// itself is not reported; its own tests see to that. `level` says how a language takes what it lacks; `None` is not reported.
pub fn check(
    sources: &Sources,
    langs: &Langs,
    forms: &dyn Fn(&str) -> Vec<&'static str>,
    level: &dyn Fn(Lang) -> Option<Level>,
    diags: &mut Diags,
) {
    let spoken = |tag: &str| {
        sources.files.iter().any(|f| {
            f.builtin && f.path.strip_prefix("i18n/").is_some_and(|p| p.starts_with(tag) && p[tag.len()..].starts_with('/'))
        })
    };
    let own = sources.texts("i18n/", ".ftl").any(|(_, s, _)| !s.builtin);
    if !own && langs.tags().into_iter().all(spoken) {
        return;
    }
    let audit = Audit::new(sources, langs);
    let used = Used::new(sources, &audit);
    for found in &audit.site {
        audit.one(found, &used, forms, diags);
    }
    audit.twice(diags);
    for (lang, level) in langs.all().filter(|l| *l != Lang::FIRST).filter_map(|l| level(l).map(|level| (l, level))) {
        audit.missing(lang, sources, &used, level, diags);
    }
}

impl<'a> Audit<'a> {
    fn new(sources: &'a Sources, langs: &'a Langs) -> Audit<'a> {
        let mut audit = Audit { langs, program: BTreeMap::new(), site: Vec::new() };
        for (file, source, text) in sources.texts("i18n/", ".ftl") {
            let Some((tag, name)) = source.path.strip_prefix("i18n/").and_then(|p| p.split_once('/')) else { continue };
            if !source.builtin && langs.find(tag).is_none() {
                continue;
            }
            for message in catalogue::messages(text) {
                let found = Found { tag, name, file, message };
                if source.builtin {
                    audit.program.entry(found.message.id.clone()).or_default().push(found);
                } else {
                    audit.site.push(found);
                }
            }
        }
        audit
    }

    /// The site's message of this id in this language: the last one counts.
    fn own(&self, tag: &str, id: &str) -> Option<&Found<'a>> {
        self.site.iter().rev().find(|f| f.tag == tag && f.message.id == id)
    }

    /// The program's message of this id: that of the earliest language of the portal that has it, else of any language.
    fn given(&self, id: &str) -> Option<&Found<'a>> {
        let all = self.program.get(id)?;
        self.langs.tags().into_iter().find_map(|tag| all.iter().find(|f| f.tag == tag)).or(all.first())
    }

    /// What `found` is measured by: the program's message, whose values it gets; else that of the earliest other language.
    fn source(&self, found: &Found) -> Option<&Found<'a>> {
        let id = &found.message.id;
        self.given(id).or_else(|| {
            let earlier = self.langs.tags().into_iter().take_while(|tag| *tag != found.tag);
            earlier.filter_map(|tag| self.own(tag, id)).next()
        })
    }

    fn one(&self, found: &Found, used: &Used, forms: &dyn Fn(&str) -> Vec<&'static str>, diags: &mut Diags) {
        let Message { id, .. } = &found.message;
        let source = self.source(found);
        let open = OPEN.iter().any(|o| id.starts_with(o));
        if !open && !self.program.contains_key(id) && !used.has(id) {
            let diag = Diag::warning("string-unused", found.at()).with("id", id);
            diags.add(match nearest(id, self.program.keys().map(String::as_str)) {
                Some(near) => diag.fix(found.at(), near),
                None => diag.with("suggestion", ""),
            });
            return;
        }
        let first = self.langs.tag(Lang::FIRST);
        if !open && source.is_none() && found.tag != first {
            diags.add(Diag::warning("string-extra", found.at()).with("id", id).with("lang", found.tag).with("other", first));
        }
        if let Some(source) = source {
            self.against(found, &source.message, diags);
        }
        let model = self.own(first, id).or(source).filter(|m| language(m.tag) != language(found.tag));
        let alike = open || id.starts_with("path-");
        if let Some(model) = model.filter(|_| !alike).filter(|m| m.message.words == found.message.words && !found.message.same)
            && says(&found.message.words)
        {
            diags.add(Diag::info("string-identical", found.at()).with("id", id).with("other", model.tag));
        }
        let plurals = |m: Option<&Found>| -> Vec<String> {
            m.iter().flat_map(|m| &m.message.selects).filter(|s| is_plural(s)).map(|s| s.variable.clone()).collect()
        };
        plural(found, &plurals(source), &forms(found.tag), diags);
    }

    /// Variables, attributes and elements, compared with the source.
    fn against(&self, found: &Found, source: &Message, diags: &mut Diags) {
        let Message { id, variables, .. } = &found.message;
        let program = self.program.get(id).into_iter().flatten().map(|f| &f.message);
        let known: BTreeSet<&str> = program.chain([source]).flat_map(|m| m.variables.keys()).map(String::as_str).collect();
        for (name, at) in variables.iter().filter(|(name, _)| !known.contains(name.as_str())) {
            let at = Span::new(found.file, at.start, at.end);
            let list: Vec<String> = known.iter().map(|k| format!("${k}")).collect();
            let list = if list.is_empty() { "–".to_owned() } else { list.join(", ") };
            let diag = Diag::error("string-variable-unknown", at).with("id", id).with("typed", name).with("known", list);
            let only = if known.len() == 1 { known.first().copied() } else { None };
            diags.add(match nearest(name, known.iter().copied()).or(only) {
                Some(near) => diag.fix(at, near),
                None => diag.with("suggestion", ""),
            });
        }
        for name in source.shown.iter().filter(|name| !variables.contains_key(*name)) {
            diags.add(Diag::warning("string-variable-lost", found.at()).with("id", id).with("typed", name));
        }
        for name in source.attributes.iter().filter(|a| !found.message.attributes.contains(a)) {
            diags.add(Diag::warning("string-attribute-missing", found.at()).with("id", id).with("typed", name));
        }
        if source.tags != found.message.tags {
            let list = |tags: &[String]| match tags {
                [] => "–".to_owned(),
                tags => tags.iter().map(|t| format!("<{t}>")).collect::<Vec<_>>().join(" "),
            };
            let (typed, wanted) = (list(&found.message.tags), list(&source.tags));
            diags.add(Diag::warning("string-markup", found.at()).with("id", id).with("typed", typed).with("wanted", wanted));
        }
    }

    fn twice(&self, diags: &mut Diags) {
        let mut seen: BTreeMap<(&str, &str), Span> = BTreeMap::new();
        for found in &self.site {
            let id = &found.message.id;
            if let Some(first) = seen.insert((found.tag, id), found.at()) {
                diags.add(Diag::warning("string-twice", found.at()).with("id", id).also(first, "also-first"));
            }
        }
    }

    /// Messages `lang` has not: those of the program told once a file, those of the site one by one.
    fn missing(&self, lang: Lang, sources: &Sources, used: &Used, level: Level, diags: &mut Diags) {
        let (tag, first) = (self.langs.tag(lang), self.langs.tag(Lang::FIRST));
        let has: BTreeSet<&str> = self.site.iter().filter(|f| f.tag == tag).map(|f| f.message.id.as_str()).collect();
        let report = |at: Span, ids: &[&str]| {
            let shown = ids.iter().take(5).copied().chain((ids.len() > 5).then_some("…")).collect::<Vec<_>>().join(", ");
            #[expect(clippy::cast_precision_loss, reason = "a number of messages")]
            let n = ids.len() as f64;
            Diag { level, ..Diag::warning("string-untranslated", at) }.with("id", shown).with("lang", tag).count("n", n)
        };
        let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let mut at: BTreeMap<&str, Span> = BTreeMap::new();
        for (id, all) in &self.program {
            let Some(given) = self.given(id).filter(|g| !ftl::EDITORS.contains(&g.name)) else { continue };
            if all.iter().all(|f| f.tag != tag) && !has.contains(id.as_str()) {
                files.entry(given.name).or_default().push(id);
                at.entry(given.name).or_insert(given.at());
            }
        }
        for (name, ids) in &files {
            let path = format!("i18n/{tag}/{name}");
            let own = sources.numbered().find(|(_, s)| *s.path == *path).map(|(file, _)| Span::top(file));
            diags.add(report(own.or(at.get(name).copied()).unwrap_or_default(), ids));
        }
        let site = self.site.iter().filter(|f| f.tag == first && !self.program.contains_key(&f.message.id));
        let site = site.filter(|f| used.has(&f.message.id) && OPEN.iter().all(|o| !f.message.id.starts_with(o)));
        for found in site.filter(|f| !has.contains(f.message.id.as_str())) {
            diags.add(report(found.at(), &[&found.message.id]));
        }
    }
}

/// Plural forms the language has and a choice by number has not. `counted` are the variables the source counts.
fn plural(found: &Found, counted: &[String], forms: &[&'static str], diags: &mut Diags) {
    for select in &found.message.selects {
        let only_other = select.keys.iter().all(|k| k == "other");
        // No word bends for a number after a colon: “Partners: 3”.
        let named = select.keys.iter().any(|k| k != "other" && FORMS.contains(&k.as_str()));
        if select.colon && !named {
            continue;
        }
        if !(is_plural(select) || (only_other && counted.contains(&select.variable))) {
            continue;
        }
        let has = |form: &str| {
            let number = FORMS.iter().take(3).position(|f| *f == form).map(|n| n.to_string());
            select.keys.iter().any(|k| k == form || Some(k) == number.as_ref())
        };
        let lost: Vec<&str> = forms.iter().copied().filter(|f| !has(f)).collect();
        if lost.is_empty() {
            continue;
        }
        let at = Span::new(found.file, select.at.start, select.at.end);
        let level = if lost == ["one"] { Level::Info } else { Level::Warning };
        let diag = Diag { level, ..Diag::warning("string-plural-missing", at) };
        let diag = diag.with("id", &found.message.id).with("lang", found.tag).with("typed", &select.variable);
        diags.add(diag.with("known", lost.join(", ")));
    }
}

/// True for a choice whose variants are plural forms or numbers, one of them more than the rest.
fn is_plural(select: &Select) -> bool {
    let number = |k: &str| k.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let all = select.keys.iter().all(|k| FORMS.contains(&k.as_str()) || number(k));
    all && select.keys.iter().any(|k| k != "other")
}

/// The language of a tag without its region.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// True when a message has words outside its variables that are not a code in capitals.
fn says(words: &str) -> bool {
    let outside = words.split('{').map(|part| part.rsplit('}').next().unwrap_or(part));
    outside
        .flat_map(|part| part.split(|c: char| !c.is_alphabetic()))
        .any(|w| w.chars().skip(1).any(|c| c.is_lowercase() || !c.is_uppercase()))
}

/// The ids the templates of the site and other messages ask for.
struct Used {
    ids: BTreeSet<String>,
    /// Beginnings that a template completes.
    prefixes: Vec<String>,
    /// A template works out an id as a whole: any may be meant.
    any: bool,
}

impl Used {
    fn new(sources: &Sources, audit: &Audit) -> Used {
        let all = audit.site.iter().chain(audit.program.values().flatten());
        let ids = all.flat_map(|f| f.message.references.iter().cloned()).collect();
        let mut used = Used { ids, prefixes: Vec::new(), any: false };
        for (_, _, text) in sources.texts("themes/", ".html").filter(|(_, s, _)| !s.builtin) {
            for rest in text.split("key").skip(1) {
                let Some(value) = rest.trim_start().strip_prefix('=').map(str::trim_start) else { continue };
                used.take(value);
            }
        }
        used
    }

    /// Takes what follows `key=`.
    fn take(&mut self, value: &str) {
        let Some(quote) = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) else {
            self.any = true;
            return;
        };
        let Some((id, after)) = value[1..].split_once(quote) else { return };
        if after.trim_start().starts_with([',', ')']) {
            self.ids.insert(id.split('.').next().unwrap_or(id).to_owned());
        } else {
            self.prefixes.push(id.to_owned());
        }
    }

    fn has(&self, id: &str) -> bool {
        self.any || self.ids.contains(id) || self.prefixes.iter().any(|p| id.starts_with(p.as_str()))
    }
}
