//! A term of the glossary: a word of the field and what this portal means by it.

use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A term.
#[derive(Clone, Debug)]
pub struct Term {
    /// The word.
    pub term: Text,
    /// What is meant by it here.
    pub definition: Text,
    /// Terms to read with it.
    pub see: Vec<Box<str>>,
}

static SHAPE: Shape = Shape {
    name: "term",
    home: Home::Rows("glossary.toml", "term"),
    title: "term",
    fields: &[
        Field::must("id", Kind::Id, "Id"),
        Field::must("term", Kind::Text, "The word"),
        Field::must("definition", Kind::Text, "What is meant by it here"),
        Field::may("see", Kind::List(&Kind::Ref("term")), "Terms to read with it"),
    ],
};

impl Entity for Term {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Term> {
        let see = row.references("see").into_iter().map(|r| r.id).collect();
        Some(Term { term: row.text("term"), definition: row.text("definition"), see })
    }
}
