//! The parts in which texts are translated and accepted: each field of a record, and each stretch of its body between two
//! headings.

use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::span::Span;
use crate::check::Body;
use crate::check::Site;
use crate::entities::AnyRecord;
use crate::parse::front_matter;
use crate::parse::markdown::Doc;
use crate::read::Sources;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use crate::schema::shape::Home;
use std::collections::BTreeMap;
use std::ops::Range;

/// Name of the stretch of a body before its first heading.
pub const LEAD: &str = "#";

/// A text that is translated as a whole.
#[derive(Clone, Debug)]
pub struct Unit<'a> {
    /// Name of the shape of its record.
    pub shape: &'static str,
    /// Id of its record.
    pub id: &'a str,
    /// Its name within the record: the path of a field (`commitment.balance.text`, rows without id by number from 1), or `#`
    /// and the fragment of a heading.
    pub part: Box<str>,
    /// Language of the source: the first of the chain that has a wording.
    pub source: Lang,
    /// The wordings; a stretch of a body begins with its heading and is Markdown as typed.
    pub words: BTreeMap<Lang, &'a str>,
    /// Where the source stands.
    pub at: Span,
    /// What it is, as the field table says; empty for a stretch of a body.
    pub doc: &'static str,
    /// How the wording of each language came to be; a language without entry has an original.
    pub translation: &'a BTreeMap<Lang, &'static str>,
}

impl Unit<'_> {
    /// `page:coming/living`.
    pub fn record(&self) -> String {
        format!("{}:{}", self.shape, self.id)
    }

    /// What an editor types for it: `page:coming/living#rent`, `policy:08-balance.summary`.
    pub fn name(&self) -> String {
        let dot = if self.is_body() { "" } else { "." };
        format!("{}{dot}{}", self.record(), self.part)
    }

    /// True for a stretch of a body.
    pub fn is_body(&self) -> bool {
        self.part.starts_with('#')
    }

    /// How the wording of a language came to be; without a word of its record it is an original.
    pub fn mark(&self, lang: Lang) -> &'static str {
        self.translation.get(&lang).copied().unwrap_or("original")
    }

    /// The wording the others are translations of.
    pub fn text(&self) -> &str {
        self.words.get(&self.source).unwrap_or(&"")
    }
}

/// All of them, record by record in the order of [`crate::entities::Entities::all`], fields in the order of the field table,
/// then the body. Texts that never leave the site, and parts of addresses, are not among them.
pub fn units<'a>(site: &'a Site, sources: &'a Sources) -> Vec<Unit<'a>> {
    let mut all = Vec::new();
    for record in site.entities.all().into_iter().filter(|r| !matches!(r.shape.home, Home::Closed(_))) {
        fields(&record, record.row, "", site.langs(), &mut all);
        if let Some(versions) = site.docs.versions(record.shape.name, record.id) {
            body(&record, versions, sources, &mut all);
        }
    }
    all
}

fn fields<'a>(record: &AnyRecord<'a>, row: &'a Row, path: &str, langs: &Langs, all: &mut Vec<Unit<'a>>) {
    if row.switch("public") == Some(false) {
        return;
    }
    for field in row.shape.all_fields().filter(|f| f.public && f.key != "slug") {
        let Some(placed) = row.cells.get(field.key) else { continue };
        let path = format!("{path}{}", field.key);
        match &placed.cell {
            Cell::Text(text) => {
                let Some(source) = langs.all().find(|l| text.get(*l).is_some()) else { continue };
                all.push(Unit {
                    shape: record.shape.name,
                    id: record.id,
                    part: path.into(),
                    source,
                    words: text.0.iter().map(|(l, t)| (*l, &**t)).collect(),
                    at: placed.at,
                    doc: field.doc,
                    translation: &record.common.translation,
                });
            }
            Cell::Row(inner) => fields(record, inner, &format!("{path}."), langs, all),
            Cell::Rows(rows) => {
                for (n, inner) in (1..).zip(rows) {
                    let name = if inner.id.is_empty() { n.to_string() } else { inner.id.to_string() };
                    fields(record, inner, &format!("{path}.{name}."), langs, all);
                }
            }
            _ => {}
        }
    }
}

fn body<'a>(record: &AnyRecord<'a>, versions: &BTreeMap<Lang, Body>, sources: &'a Sources, all: &mut Vec<Unit<'a>>) {
    let cut: BTreeMap<Lang, Vec<(Box<str>, Span)>> = versions.iter().map(|(l, b)| (*l, stretches(b, sources))).collect();
    let Some((source, parts)) = cut.first_key_value() else { return };
    for (part, at) in parts {
        let same = |l: &Lang| cut.get(l)?.iter().find(|(name, _)| name == part).map(|(_, at)| *at);
        let words = cut.keys().filter_map(|l| {
            let at = same(l)?;
            Some((*l, sources.text(at.file).get(at.range())?))
        });
        all.push(Unit {
            shape: record.shape.name,
            id: record.id,
            part: part.clone(),
            source: *source,
            words: words.collect(),
            at: *at,
            doc: "",
            translation: &record.common.translation,
        });
    }
}

/// The stretches of a body: name, and bytes without the white space around them. Empty ones are left out.
pub fn stretches(body: &Body, sources: &Sources) -> Vec<(Box<str>, Span)> {
    let cut = cut(&body.doc, sources.text(body.file)).into_iter();
    cut.map(|(name, at)| (name, Span::new(body.file, at.start, at.end))).collect()
}

/// The same of a text that was read as `doc`.
pub fn cut(doc: &Doc, text: &str) -> Vec<(Box<str>, Range<usize>)> {
    let mut starts: Vec<(Box<str>, usize)> = vec![(LEAD.into(), front_matter::split(text).body_offset)];
    starts.extend(doc.sections.iter().map(|s| (format!("#{}", s.id).into(), s.at)));
    let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([text.len()]).collect::<Vec<_>>();
    let cut = starts.into_iter().zip(ends).filter_map(|((name, start), end)| {
        let whole = text.get(start..end)?;
        let words = whole.trim();
        let start = start + (whole.len() - whole.trim_start().len());
        (!words.is_empty()).then(|| (name, start..start + words.len()))
    });
    cut.collect()
}
