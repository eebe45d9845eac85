//! What was typed and the words that would be right → the word that was meant, very short words too.

use crate::codes::suggest;

/// The word of `candidates` nearest to `typed`. Words of two letters are too short for a distance; of them one is meant
/// when it alone has the typed letters in another order, one letter less, or one letter the same at its place.
pub(super) fn nearest(typed: &str, candidates: &[&'static str]) -> Option<&'static str> {
    if let Some(near) = suggest::nearest(typed, candidates.iter().copied()) {
        return Some(near);
    }
    // A word that goes on is meant by its beginning: `arabic` for `arab`.
    let begins = candidates.iter().copied().filter(|c| c.len() > 3 && typed.starts_with(c));
    if let Some(beginning) = begins.max_by_key(|c| c.len()) {
        return Some(beginning);
    }
    let mut short = candidates.iter().copied().filter(|c| c.chars().count() == 2 && is_slip(typed, c));
    let first = short.next()?;
    short.next().is_none().then_some(first)
}

/// True when `typed` may be a slip for the two letters of `meant`.
fn is_slip(typed: &str, meant: &str) -> bool {
    let letters: Vec<char> = typed.to_lowercase().chars().collect();
    let wanted: Vec<char> = meant.chars().collect();
    match (letters.as_slice(), wanted.as_slice()) {
        ([a, b], [x, y]) => (a, b) == (y, x) || a == x || b == y,
        ([a, b, c], [x, y]) => [(a, b), (a, c), (b, c)].contains(&(x, y)),
        _ => false,
    }
}

/// The language tag of `missing` that `typed` stands in place of: the only one that begins with the same letter, or has
/// the same letters in another order. A text that has all its other languages tells more than a distance could.
pub(super) fn tag<'a>(typed: &str, missing: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let lower = typed.to_lowercase();
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    let fits = |tag: &&str| lower.chars().next() == tag.chars().next() || sorted(&lower) == sorted(tag);
    let mut found = missing.filter(fits);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}
