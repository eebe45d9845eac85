//! Messages of the interface that came back: parts and plural forms are put together, then each message is checked whole.

use crate::exchange::Returned;
use crate::exchange::checks;
use crate::exchange::checks::Fault;
use crate::exchange::place::ftl;
use crate::exchange::strings;
use crate::exchange::strings::Known;
use crate::exchange::strings::Slot;
use crate::exchange::take::Desk;
use crate::exchange::take::fits;
use crate::exchange::unix;
use crate::parse::pattern::FORMS;
use crate::parse::pattern::Plural;
use crate::translation::stamp;
use std::collections::BTreeMap;

/// What came back for a message, by name of its entry.
type Answers<'r> = BTreeMap<&'r str, &'r Returned>;

impl Desk<'_> {
    pub(super) fn messages(&mut self, entries: &[&Returned]) {
        let forms = strings::forms(self.tag);
        let mut ids: Vec<&str> = Vec::new();
        let mut answers: BTreeMap<&str, Answers> = BTreeMap::new();
        for entry in entries {
            let Some((id, ..)) = strings::unname(&entry.id) else { continue };
            if !answers.contains_key(id) {
                ids.push(id);
            }
            answers.entry(id).or_default().insert(&entry.id, entry);
        }
        for id in ids {
            if let Some(answers) = answers.get(id) {
                self.message(id, answers, &forms);
            }
        }
    }

    fn message(&mut self, id: &str, answers: &Answers, forms: &[&'static str]) {
        let source = self.interface.source(self.lang, id).map(|(_, known)| known.clone());
        let Some(source) = source else {
            answers.values().for_each(|entry| self.unknown(entry));
            return;
        };
        let target = self.interface.get(self.lang, id).cloned();
        let slots = strings::slots(&source, target.as_ref(), forms);
        let slot = |name: &str| slots.iter().find(|s| strings::name(id, &s.part, s.form.as_deref()) == name);
        let (known, strange): (Vec<&Returned>, Vec<&Returned>) = answers.values().copied().partition(|e| slot(&e.id).is_some());
        strange.into_iter().for_each(|entry| self.unknown(entry));
        let says = |slot: &Slot| {
            let entry = known.iter().find(|e| e.id == strings::name(id, &slot.part, slot.form.as_deref()));
            entry.map(|e| unix(e.target.trim()))
        };
        let new: Vec<&Returned> = known
            .iter()
            .copied()
            .filter(|e| slot(&e.id).is_some_and(|s| s.target.as_deref().map(str::trim) != says(s).as_deref()))
            .collect();
        self.out.same += known.len() - new.len();
        let Some(first) = new.first().copied() else { return };
        let is_older = |e: &&&Returned| slot(&e.id).is_some_and(|s| s.target.is_some() && !fits(e, &stamp::hash(&s.source)));
        if let Some(older) = new.iter().find(is_older) {
            return self.fault(older, ("exchange-older", Vec::new()));
        }
        match self.message_made(id, &source, target.as_ref(), &slots, &says) {
            Ok((path, text)) => {
                for entry in &new {
                    let old = slot(&entry.id).and_then(|s| s.target.clone());
                    self.changed(&path, text.clone(), &entry.id, old.as_deref(), &unix(entry.target.trim()));
                    if let Some(slot) = slot(&entry.id) {
                        let _ = self.is_fresh(entry, &stamp::hash(&slot.source));
                    }
                }
            }
            Err(fault) => self.fault(first, fault),
        }
    }

    /// Path and text of the file with the message as it came back.
    fn message_made(
        &self,
        id: &str,
        source: &Known,
        target: Option<&Known>,
        slots: &[Slot],
        says: &dyn Fn(&Slot) -> Option<String>,
    ) -> Result<(String, String), Fault> {
        let mut parts: Vec<(&str, String)> = Vec::new();
        for part in &source.message.parts {
            let own: Vec<&Slot> = slots.iter().filter(|s| s.part == part.name).collect();
            let there = target.and_then(|t| t.part(&part.name)).map(|p| &p.form);
            let is_new = own.iter().any(|s| says(s).is_some_and(|w| s.target.as_deref().map(str::trim) != Some(&w)));
            if !is_new {
                match there {
                    Some(there) => parts.push((&part.name, there.text.clone())),
                    None => return Err(incomplete(own.iter().map(|s| strings::name(id, &s.part, s.form.as_deref())))),
                }
                continue;
            }
            let words = match (&part.form.plural, own.first()) {
                (Some(plural), Some(slot)) if slot.form.is_some() => {
                    counted(id, there.and_then(|t| t.plural.as_ref()), plural, &own, says)?
                }
                _ => own.first().and_then(|s| says(s)).unwrap_or_default(),
            };
            if let Some(fault) = checks::message(&part.form.text, &words) {
                return Err(fault);
            }
            parts.push((&part.name, words));
        }
        let no_place = |path: &str| ("exchange-place", vec![("path", path.to_owned())]);
        if let Some(there) = target.filter(|t| !t.builtin) {
            let mut text = self.text(&there.path).ok_or_else(|| no_place(&there.path))?;
            for (part, words) in &parts {
                if there.part(part).is_none_or(|p| p.form.text != *words) {
                    text = ftl::put(&text, id, part, words).ok_or_else(|| no_place(&there.path))?;
                }
            }
            return Ok((there.path.clone(), text));
        }
        let path = format!("i18n/{}/{}", self.tag, source.name());
        let parts: Vec<(&str, &str)> = parts.iter().map(|(part, words)| (*part, words.as_str())).collect();
        let old = self.text(&path).unwrap_or_default();
        let text = ftl::add(&old, id, &source.message.comment, &parts).ok_or_else(|| no_place(&path))?;
        Ok((path, text))
    }
}

fn incomplete(names: impl Iterator<Item = String>) -> Fault {
    ("exchange-incomplete", vec![("list", names.collect::<Vec<_>>().join(", "))])
}

/// The words of a choice by number, put together from its forms. Forms that all read the same need no choice.
fn counted(
    id: &str,
    there: Option<&Plural>,
    source: &Plural,
    slots: &[&Slot],
    says: &dyn Fn(&Slot) -> Option<String>,
) -> Result<String, Fault> {
    let is_form = |key: &str| FORMS.contains(&key);
    let mut variants: Vec<(String, String)> = Vec::new();
    let mut lost = Vec::new();
    for slot in slots {
        let form = slot.form.clone().unwrap_or_default();
        match says(slot).or_else(|| slot.target.clone()) {
            Some(words) => variants.push((form, words)),
            // A number on its own may go with its plural form.
            None if !is_form(&form) => {}
            None => lost.push(strings::name(id, &slot.part, Some(&form))),
        }
    }
    if !lost.is_empty() {
        return Err(incomplete(lost.into_iter()));
    }
    let first = variants.first().map(|(_, words)| words.clone()).unwrap_or_default();
    if there.is_none() && variants.iter().all(|(_, words)| *words == first) {
        return Ok(first);
    }
    let kept = there.into_iter().flat_map(|t| &t.variants).filter(|(key, _)| slots.iter().all(|s| s.form.as_ref() != Some(key)));
    variants.extend(kept.cloned().collect::<Vec<_>>());
    let selector = there.unwrap_or(source).selector.clone();
    Ok(Plural { selector, variants, default: "other".to_owned() }.write())
}
