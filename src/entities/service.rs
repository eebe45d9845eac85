//! A service for people who come, go or work here: what it gives, to whom, and the steps to get it.

use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::call::AUDIENCES;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A service. Its longer text, if it has one, is kept apart.
#[derive(Clone, Debug)]
pub struct Service {
    /// Title.
    pub title: Text,
    /// What it gives, in a sentence or two.
    pub summary: Text,
    /// Words of [`AUDIENCES`].
    pub audience: Vec<&'static str>,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// Languages it is given in, BCP 47.
    pub languages: Vec<Box<str>>,
    /// Office to ask.
    pub office: Option<Box<str>>,
    /// What it costs.
    pub fee: Text,
    /// Documents that belong to it.
    pub documents: Vec<Box<str>>,
    /// Address of its page at the institution.
    pub url: Option<Box<str>>,
}

/// A step.
#[derive(Clone, Debug)]
pub struct Step {
    /// What to do.
    pub text: Text,
    /// Where to do it.
    pub url: Option<Box<str>>,
}

static STEP: Shape = Shape::inside(
    "step",
    &[Field::must("text", Kind::Text, "What to do"), Field::may("url", Kind::Url, "Address where it is done")],
);

static SHAPE: Shape = Shape {
    name: "service",
    home: Home::Folder("services"),
    title: "title",
    fields: &[
        Field::must("title", Kind::Text, "Title"),
        Field::may("summary", Kind::Text, "What it gives, in a sentence or two"),
        Field::must("audience", Kind::List(&Kind::Word(AUDIENCES)), "Whom it is for"),
        Field::may("languages", Kind::List(&Kind::Language), "Languages it is given in, BCP 47"),
        Field::may("office", Kind::Ref("office"), "Office to ask"),
        Field::may("fee", Kind::Text, "What it costs"),
        Field::may("documents", Kind::List(&Kind::Ref("document")), "Documents that belong to it"),
        Field::may("url", Kind::Url, "Address of its page at the institution"),
        Field::may("step", Kind::Rows(&STEP), "What to do, in order"),
    ],
};

impl Entity for Service {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Service> {
        Some(Service {
            title: row.text("title"),
            summary: row.text("summary"),
            audience: row.words("audience"),
            steps: row.rows("step").iter().map(|s| Step { text: s.text("text"), url: s.string("url") }).collect(),
            languages: row.strings("languages"),
            office: row.reference("office"),
            fee: row.text("fee"),
            documents: row.references("documents").into_iter().map(|r| r.id).collect(),
            url: row.string("url"),
        })
    }
}
