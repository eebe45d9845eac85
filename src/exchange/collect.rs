//! A portal → what a translator of one language gets: what is missing or outdated, or everything.

use crate::base::lang::Lang;
use crate::base::span;
use crate::check::Site;
use crate::exchange::Entry;
use crate::exchange::Kind;
use crate::exchange::Pack;
use crate::exchange::strings;
use crate::exchange::strings::Interface;
use crate::exchange::unix;
use crate::i18n::catalogue::Args;
use crate::read::Sources;
use crate::translation::Ledger;
use crate::translation::State;
use crate::translation::stamp;
use crate::translation::unit;
use crate::translation::unit::Unit;

/// Says a message in the editor's language.
pub type Say<'a> = &'a dyn Fn(&str, Args) -> String;

/// Ways a wording came to be that no person who knows the language stands for.
const UNREVIEWED: &[&str] = &["machine", "unreviewed"];

/// Collects the texts of a language. With `all` those that are current too, with their translations.
pub fn pack(site: &Site, sources: &Sources, ledger: &Ledger, lang: Lang, all: bool, say: Say) -> Pack {
    let langs = site.langs();
    let mut entries = Vec::new();
    for unit in unit::units(site, sources).iter().filter(|u| u.source != lang) {
        let state = ledger.state(unit, lang);
        if all || matches!(state, State::Missing | State::Outdated) {
            entries.push(entry(unit, state, lang, site, sources, say));
        }
    }
    let interface = Interface::new(sources, langs);
    entries.extend(strings::entries(&interface, sources, langs, lang, all, say));
    Pack { lang: langs.tag(lang).to_owned(), entries }
}

fn entry(unit: &Unit, state: State, lang: Lang, site: &Site, sources: &Sources, say: Say) -> Entry {
    let (line, _) = span::line_column(sources.text(unit.at.file), unit.at.range().start);
    let mut notes = Vec::new();
    if unit.is_body() {
        notes.push(say("exchange-note-markdown", &[]));
    } else {
        notes.push(unit.doc.to_owned());
    }
    if state == State::Outdated {
        notes.push(say("exchange-note-outdated", &[]));
    }
    Entry {
        id: unit.name(),
        group: None,
        path: sources.path(unit.at.file).to_owned(),
        line,
        from: site.langs().tag(unit.source).to_owned(),
        kind: if unit.is_body() { Kind::Markdown } else { Kind::Plain },
        notes,
        source: unix(unit.text()),
        hash: stamp::hash(unit.text()).into(),
        target: unit.words.get(&lang).map(|words| unix(words)),
        state,
        reviewed: !UNREVIEWED.contains(&unit.mark(lang)),
    }
}
