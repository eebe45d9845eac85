//! The part of the whole a figure is about, such as the master's cycle or one country. An indicator, its dimensions and a
//! period together name a figure, wherever it is printed.

use crate::words;
use std::collections::BTreeMap;

words! {
    /// A dimension.
    pub enum Dim {
        /// Unit here, by its id.
        Unit = "unit",
        /// Study cycle.
        Cycle = "cycle",
        /// Country, ISO 3166-1 alpha-2 or XK.
        Country = "country",
        /// Region: a code of UN M49 or the id of a region of the institution's own; `unassigned` for none.
        Region = "region",
        /// Partner, by its id.
        Partner = "partner",
        /// Kind of agreement, of event, of funding.
        Kind = "kind",
        /// Programme people go with.
        Scheme = "scheme",
        /// `out` or `in`.
        Direction = "direction",
        /// What people do there: a type of mobility, or `students` or `staff`.
        What = "type",
        /// `home` or `international`.
        Origin = "origin",
        /// Degree programme, by its id.
        Programme = "programme",
        /// What is looked at, where an indicator has several sides.
        Of = "of",
    }
}

/// Dimensions with their values; none for the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dims(pub BTreeMap<Dim, Box<str>>);

impl Dims {
    /// One dimension.
    pub fn one(dim: Dim, value: &str) -> Dims {
        Dims::default().with(dim, value)
    }

    /// One dimension more.
    #[must_use]
    pub fn with(mut self, dim: Dim, value: &str) -> Dims {
        self.0.insert(dim, value.into());
        self
    }

    /// Value of a dimension.
    pub fn get(&self, dim: Dim) -> Option<&str> {
        self.0.get(&dim).map(|v| &**v)
    }

    /// True for the whole.
    pub fn is_whole(&self) -> bool {
        self.0.is_empty()
    }

    /// As it is written in data files: `cycle=master;direction=out`, in the order of the dimensions; empty for the whole.
    pub fn iso(&self) -> String {
        let parts: Vec<String> = self.0.iter().map(|(dim, value)| format!("{}={value}", dim.word())).collect();
        parts.join(";")
    }
}
