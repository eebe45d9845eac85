//! Closed word lists as Rust enums: the words editors type and the variants the code matches.

/// Declares an enum whose variants are words of the content.
#[macro_export]
macro_rules! words {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }
        impl $name {
            /// The words as typed, in the order of the list.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            /// All variants, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// The variant of a word.
            pub fn from_word(word: &str) -> Option<$name> {
                match word { $($word => Some($name::$variant),)+ _ => None }
            }
            /// The word as typed.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }
    };
}

/// The first of each pair.
pub const fn firsts<const N: usize>(pairs: &[(&'static str, &[&'static str])]) -> [&'static str; N] {
    let mut out = [""; N];
    let mut n = 0;
    while n < N && n < pairs.len() {
        out[n] = pairs[n].0;
        n += 1;
    }
    out
}

/// The words of several lists as one, each once, in the order they come in. `N` is [`count_distinct`] of the same lists.
pub const fn distinct<const N: usize>(pairs: &[(&'static str, &[&'static str])]) -> [&'static str; N] {
    let mut out = [""; N];
    let (mut filled, mut list) = (0, 0);
    while list < pairs.len() {
        let mut n = 0;
        while n < pairs[list].1.len() {
            if filled < N && is_first(pairs, list, n) {
                out[filled] = pairs[list].1[n];
                filled += 1;
            }
            n += 1;
        }
        list += 1;
    }
    out
}

/// How many different words several lists have.
pub const fn count_distinct(pairs: &[(&'static str, &[&'static str])]) -> usize {
    let (mut count, mut list) = (0, 0);
    while list < pairs.len() {
        let mut n = 0;
        while n < pairs[list].1.len() {
            count += is_first(pairs, list, n) as usize;
            n += 1;
        }
        list += 1;
    }
    count
}

/// True when no word before place `n` of list `list` is the same.
const fn is_first(pairs: &[(&'static str, &[&'static str])], list: usize, n: usize) -> bool {
    let (mut l, word) = (0, pairs[list].1[n]);
    while l <= list {
        let mut k = 0;
        while k < pairs[l].1.len() && (l < list || k < n) {
            if is_same(pairs[l].1[k], word) {
                return false;
            }
            k += 1;
        }
        l += 1;
    }
    true
}

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut n = 0;
    while n < a.len() {
        if a[n] != b[n] {
            return false;
        }
        n += 1;
    }
    true
}
