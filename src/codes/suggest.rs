//! Turns a misspelt word and the words that would have been right into a did-you-mean.

use std::cmp::Reverse;

use strsim::damerau_levenshtein;

/// The candidate nearest to what was typed, or `None` when none is near enough.
///
/// Distance is that of Damerau and Levenshtein (an insertion, a deletion, a substitution or an
/// exchange of neighbours each costs 1), taken without regard to case, hyphens, underscores and
/// spaces. Allowed are 0 edits up to two letters, 1 up to five, 2 up to eight and 3 beyond, by the
/// shorter of the two words. Among equals the longer common beginning wins, then the alphabet, so
/// the answer does not depend on the order of the candidates.
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = key(typed);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let word = key(candidate);
            let edits = distance(&wanted, &word)?;
            Some((edits, Reverse(common_beginning(&wanted, &word)), candidate))
        })
        .min()
        .map(|(_, _, candidate)| candidate)
}

/// `None` when the distance is over what the shorter word allows. Lengths are compared first, so
/// a very long text costs nothing.
fn distance(left: &str, right: &str) -> Option<usize> {
    let (a, b) = (left.chars().count(), right.chars().count());
    let allowed = match a.min(b) {
        0 => return None,
        1..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    if a.abs_diff(b) > allowed {
        return None;
    }
    let edits = damerau_levenshtein(left, right);
    (edits <= allowed).then_some(edits)
}

fn common_beginning(left: &str, right: &str) -> usize {
    left.chars().zip(right.chars()).take_while(|(a, b)| a == b).count()
}

/// The Turkish capital and small dotless letters fold to `i`, so that `İD` and `id` are one word.
fn key(word: &str) -> String {
    word.chars()
        .filter(|c| !matches!(c, '-' | '_') && !c.is_whitespace())
        .flat_map(|c| match c {
            'İ' | 'ı' => 'i'.to_lowercase(),
            other => other.to_lowercase(),
        })
        .collect()
}
