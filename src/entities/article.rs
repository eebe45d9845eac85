//! An article: a page of text in as many languages as it has been written in.

use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// An article. Its body is kept apart.
#[derive(Clone, Debug)]
pub struct Article {
    /// Title.
    pub title: Text,
    /// One or two sentences for lists and previews.
    pub summary: Text,
    /// Word of [`SECTIONS`]; the first part of the id when not given.
    pub section: &'static str,
    /// Place in its section.
    pub order: i64,
    /// Not published yet.
    pub draft: bool,
    /// Office to ask.
    pub contact: Option<Box<str>>,
}

/// Sections of the menu that hold articles.
pub const SECTIONS: &[&str] = &["about", "coming", "going", "working", "data"];

static SHAPE: Shape = Shape {
    name: "page",
    home: Home::Markdown("pages"),
    title: "title",
    fields: &[
        Field::must("title", Kind::Text, "Title"),
        Field::may("summary", Kind::Text, "One or two sentences for lists and previews"),
        Field::may("section", Kind::Word(SECTIONS), "Section of the menu"),
        Field::may("order", Kind::Int(0, 10_000), "Place in its section"),
        Field::may("draft", Kind::Bool, "Not published yet").private(),
        Field::may("contact", Kind::Ref("office"), "Office to ask"),
        Field::may("translated_from", Kind::Language, "Language it was translated from"),
    ],
};

impl Entity for Article {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Article> {
        let folder = row.id.split('/').next().unwrap_or("");
        let section = row.word("section").or_else(|| SECTIONS.iter().find(|s| **s == folder).copied());
        Some(Article {
            title: row.text("title"),
            summary: row.text("summary"),
            section: section.unwrap_or("about"),
            order: row.int("order").unwrap_or(1000),
            draft: row.flag("draft"),
            contact: row.reference("contact"),
        })
    }
}
