//! The block every record may carry: where its facts come from and how its words came to be.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::text::Text;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use std::collections::BTreeMap;

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Name, as a reader would say it.
    pub name: Box<str>,
    /// Address.
    pub url: Option<Box<str>>,
    /// When it was read.
    pub retrieved: Day,
    /// Licence; without one the data is cited on pages and left out of open data.
    pub licence: Option<Box<str>>,
    /// Language of the name, BCP 47; the first language of the portal when not given.
    pub lang: Option<Box<str>>,
}

/// The common block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Common {
    /// Where the facts come from.
    pub source: Option<Source>,
    /// The source's own date.
    pub as_of: Option<Day>,
    /// Office that keeps it.
    pub owner: Option<Box<str>>,
    /// When it should be looked at again.
    pub review_by: Option<Day>,
    /// How the words of each language came to be; a language without entry is an original.
    pub translation: BTreeMap<Lang, &'static str>,
    /// Earlier ids.
    pub aliases: Vec<Box<str>>,
    /// Last part of the address, per language.
    pub slug: Text,
}

impl Common {
    /// Last part of the address in a language: its slug, else that of the first language, else the id.
    pub fn last_part(&self, id: &str, lang: Lang) -> String {
        self.slug.get(lang).or_else(|| self.slug.get(Lang::FIRST)).map_or_else(|| id.to_owned(), str::to_owned)
    }

    /// Reads the block from a record's row.
    pub fn read(row: &Row) -> Common {
        Common {
            source: row.row("source").and_then(Source::read),
            as_of: row.day("as_of"),
            owner: row.reference("owner"),
            review_by: row.day("review_by"),
            translation: match row.cell("translation") {
                Some(Cell::WordPerLanguage(words)) => words.clone(),
                _ => BTreeMap::new(),
            },
            aliases: row.strings("aliases"),
            slug: row.text("slug"),
        }
    }

    /// True when the words of `lang` were made by a model and nobody has reviewed them.
    pub fn is_machine(&self, lang: Lang) -> bool {
        self.translation.get(&lang) == Some(&"machine")
    }
}

impl Source {
    /// Reads a `source` block.
    pub fn read(row: &Row) -> Option<Source> {
        Some(Source {
            name: row.string("name")?,
            url: row.string("url"),
            retrieved: row.day("retrieved")?,
            licence: row.string("licence"),
            lang: row.string("lang"),
        })
    }
}

/// Identifiers of an organisation, as canonical strings by kind (`erasmus`, `pic`, `ror`, …).
pub fn ids(row: &Row) -> BTreeMap<&'static str, Box<str>> {
    let Some(ids) = row.row("ids") else { return BTreeMap::new() };
    ids.cells.iter().filter_map(|(key, p)| if let Cell::Str(s) = &p.cell { Some((*key, s.clone())) } else { None }).collect()
}
