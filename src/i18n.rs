//! Words and formats of the interface, per language: Fluent messages with their fallback, and everything CLDR decides
//! (numbers, dates, lists, names, order).

mod borrow;
pub mod catalogue;
mod compact;
mod elsewhere;
pub mod format;
pub mod known;
mod plural;
pub mod settings;

use crate::base::lang::Lang;
use crate::base::lang::LangInfo;
use crate::base::lang::Langs;
use format::Format;

/// The languages with these tags, with their own names and direction; tags that CLDR does not know are returned.
///
/// # Errors
/// The unknown tags; all of them when the list is empty.
pub fn langs(tags: &[Box<str>]) -> Result<Langs, Vec<Box<str>>> {
    let unknown: Vec<Box<str>> = tags.iter().filter(|t| Format::new(t).is_none()).cloned().collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let info = |tag: &str| LangInfo {
        tag: tag.into(),
        endonym: format::endonym(tag).into(),
        rtl: format::is_rtl(tag),
        locale: tag.into(),
        published: true,
    };
    Langs::new(tags.iter().map(|tag| info(tag)).collect()).ok_or_else(|| tags.to_vec())
}

/// The plural forms of a language, as CLDR spells them; none for an unknown tag.
pub fn plural_forms(tag: &str) -> Vec<&'static str> {
    plural::samples(tag).into_iter().map(|(word, _)| word).collect()
}

/// The plural forms of a language from few to many, the last resort at the end, each with the first whole numbers that take it.
pub fn plural_examples(tag: &str) -> Vec<(&'static str, Vec<u32>)> {
    let mut forms = plural::examples(tag, 5);
    forms.sort_by_key(|(form, _)| ["zero", "one", "two", "few", "many"].iter().position(|f| f == form).unwrap_or(usize::MAX));
    forms
}

/// One [`Format`] per language of the portal.
#[derive(Debug)]
pub struct Formats(Vec<Format>);

impl Formats {
    /// Loads the formats of all languages. `None` when CLDR does not know one of them.
    pub fn new(langs: &Langs) -> Option<Formats> {
        langs.all().map(|l| Format::new(&langs.info(l).locale)).collect::<Option<Vec<_>>>().map(Formats)
    }

    /// The format of `lang`.
    pub fn get(&self, lang: Lang) -> &Format {
        // A `Lang` is only made by the list these were loaded for.
        self.0.get(usize::from(lang.0)).unwrap_or(&self.0[0])
    }
}
