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
