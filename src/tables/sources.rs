//! Sources of many rows → each once, and what they say of a licence together.

use crate::entities::common::Source;

/// What the sources of a table say of a licence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Licence {
    /// All of them name this one.
    One(String),
    /// They name these, or some name none: the licence of a row is that of its own source.
    Each(Vec<String>),
    /// None names one, or there is no source.
    Unnamed,
}

/// Distinct sources in their order, and their licence. `None` stands for a row without a source.
pub(super) fn of<'a>(rows: impl Iterator<Item = Option<&'a Source>>) -> (Vec<Source>, Licence) {
    let mut sources: Vec<Source> = Vec::new();
    let mut licences: Vec<String> = Vec::new();
    let mut all = true;
    for source in rows {
        match source.and_then(|s| s.licence.as_deref()) {
            Some(licence) if licences.iter().any(|l| l == licence) => {}
            Some(licence) => licences.push(licence.to_owned()),
            None => all = false,
        }
        let Some(source) = source else { continue };
        if !sources.iter().any(|s| s.name == source.name && s.url == source.url && s.retrieved == source.retrieved) {
            sources.push(source.clone());
        }
    }
    let licence = match licences.as_slice() {
        [] => Licence::Unnamed,
        [one] if all => Licence::One(one.clone()),
        _ => Licence::Each(licences),
    };
    (sources, licence)
}
