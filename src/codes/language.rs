//! Turns the typed words of language, study level and study year into checked values.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

/// Reads a light BCP 47 tag, `language[-Script][-REGION]` (RFC 5646): 2–3 letters, 4 letters, 2
/// letters or 3 digits. Case and underscores are put right; whether the language exists is not asked.
///
/// # Errors
/// `language-tag`.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    match tag(&fold::tight(typed).replace('_', "-")) {
        Some(value) => Ok(Canonical::new(typed, value)),
        None => Err(Fault::new("language-tag", None)),
    }
}

/// Level of the Common European Framework of Reference (CEFR), in rising order, and `NS`, the
/// native speaker of Erasmus Without Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the names are the level codes themselves")]
pub enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
    Ns,
}

impl Cefr {
    /// All levels in rising order.
    pub const ALL: [Self; 7] = [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2, Self::Ns];

    /// The code as stored and printed.
    pub fn code(self) -> &'static str {
        match self {
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
            Self::Ns => "NS",
        }
    }
}

/// Reads a CEFR level exactly as stored, `A1` to `C2` or `NS`.
///
/// # Errors
/// `cefr-level`, with the level as suggestion when only case or spaces differ.
pub fn cefr(typed: &str) -> Result<Cefr, Fault> {
    let find = |code: &str| Cefr::ALL.into_iter().find(|level| level.code() == code);
    find(typed).ok_or_else(|| {
        let near = find(&fold::upper(&fold::tight(typed)));
        Fault::new("cefr-level", near.map(|level| level.code().to_owned()))
    })
}

fn tag(text: &str) -> Option<String> {
    let mut parts = text.split('-').peekable();
    let alphabetic = |part: &str, size: usize| part.len() == size && part.bytes().all(|b| b.is_ascii_alphabetic());
    let language = parts.next().filter(|p| alphabetic(p, 2) || alphabetic(p, 3))?;
    let mut value = language.to_ascii_lowercase();
    if let Some(script) = parts.next_if(|p| alphabetic(p, 4)) {
        let (first, rest) = script.split_at_checked(1)?;
        value = format!("{value}-{}{}", first.to_ascii_uppercase(), rest.to_ascii_lowercase());
    }
    if let Some(region) = parts.next_if(|p| alphabetic(p, 2) || (p.len() == 3 && fold::digits(p))) {
        value = format!("{value}-{}", region.to_ascii_uppercase());
    }
    parts.next().is_none().then_some(value)
}
