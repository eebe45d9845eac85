//! Turns identifiers and codes as an editor typed them into their canonical form, or into a fault that says what was expected.

pub mod amount;
pub mod country;
pub mod currency;
pub mod erasmus;
mod fold;
pub mod hei;
pub mod identifiers;
pub mod isced;
pub mod language;
pub mod population;
pub mod ror;
pub mod sha256;
pub mod suggest;

/// A code in the one form in which it is stored, compared and printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canonical {
    /// The canonical spelling.
    pub value: String,
    /// True when `value` differs from what was typed, so that the editor can be told.
    pub changed: bool,
}

impl Canonical {
    pub(crate) fn new(typed: &str, value: String) -> Self {
        let changed = value != typed;
        Self { value, changed }
    }
}

/// Why a typed code was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Kebab-case key of the sentence that describes the expected form, for example `erasmus-code`.
    pub expect: &'static str,
    /// What to type instead, only where one answer can be worked out; it always parses without a fault.
    pub suggest: Option<String>,
}

impl Fault {
    pub(crate) fn new(expect: &'static str, suggest: Option<String>) -> Self {
        Self { expect, suggest }
    }
}
