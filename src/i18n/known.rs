//! Which languages there are: those CLDR has a name for, found by their tag or by their name.

use crate::base::fold::fold;
use crate::i18n::format;
use crate::i18n::format::Format;

/// True for a tag whose language CLDR has a name for.
pub fn is_known(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or(tag);
    Format::new(tag).is_some() && Format::new("en").is_some_and(|english| english.language(language) != language)
}

/// Languages with a tag of two letters: each tag with its folded names, in English, in the language `tongue` and in its own.
pub fn names(tongue: &str) -> Vec<(String, Vec<String>)> {
    let formats: Vec<Format> = ["en", tongue].into_iter().filter_map(Format::new).collect();
    let letters = || (b'a'..=b'z').map(char::from);
    let tags = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    let named = tags.filter_map(|tag| {
        let mut all: Vec<String> = formats.iter().map(|f| f.language(&tag)).filter(|name| *name != tag).collect();
        if all.is_empty() {
            return None;
        }
        all.push(format::endonym(&tag));
        Some((tag, all.iter().map(|name| fold(name)).collect()))
    });
    named.collect()
}
