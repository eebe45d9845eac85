//! A document somebody may want to read, sign or cite: a file of this site or an address, with its language and version.

use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Title.
    pub title: Text,
    /// Word of [`KINDS`].
    pub kind: &'static str,
    /// Path of a file below `static/`.
    pub file: Option<Box<str>>,
    /// Address, when it is not a file of this site.
    pub url: Option<Box<str>>,
    /// Language it is written in, BCP 47.
    pub lang: Box<str>,
    /// Its date.
    pub date: Option<Day>,
    /// SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: Option<Box<str>>,
    /// Earlier version it takes the place of.
    pub replaces: Option<Box<str>>,
    /// It can be read with a screen reader; `None` when nobody has looked.
    pub accessible: Option<bool>,
}

/// Kinds of documents.
pub const KINDS: &[&str] = &["policy", "statement", "regulation", "agreement", "report", "guide", "form", "other"];

static SHAPE: Shape = Shape {
    name: "document",
    home: Home::Rows("documents.toml", "document"),
    title: "title",
    fields: &[
        Field::must("id", Kind::Id, "Id"),
        Field::must("title", Kind::Text, "Title"),
        Field::must("kind", Kind::Word(KINDS), "What kind of document it is"),
        Field::may("file", Kind::Str, "Path of a file below static/, such as documents/form.pdf"),
        Field::may("url", Kind::Url, "Address, when it is not a file of this site"),
        Field::must("lang", Kind::Language, "Language it is written in, BCP 47"),
        Field::may("date", Kind::Day, "Its date"),
        Field::may("sha256", Kind::Str, "SHA-256 of its bytes, 64 hexadecimal digits"),
        Field::may("replaces", Kind::Ref("document"), "Earlier version it takes the place of"),
        Field::may("accessible", Kind::Bool, "It can be read with a screen reader"),
    ],
};

impl Entity for Document {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Document> {
        Some(Document {
            title: row.text("title"),
            kind: row.word("kind")?,
            file: row.string("file"),
            url: row.string("url"),
            lang: row.string("lang")?,
            date: row.day("date"),
            sha256: row.string("sha256"),
            replaces: row.reference("replaces"),
            accessible: row.switch("accessible"),
        })
    }
}
