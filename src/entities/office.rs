//! An office of the institution: a contact point by role, never a private person.

use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// An office.
#[derive(Clone, Debug)]
pub struct Office {
    /// Name.
    pub name: Text,
    /// What it is there for.
    pub role: Text,
    /// E-mail address of the office.
    pub email: Option<Box<str>>,
    /// Address of its site.
    pub website: Option<Box<str>>,
    /// Where it is.
    pub location: Text,
}

static SHAPE: Shape = Shape {
    name: "office",
    home: Home::Rows("offices.toml", "office"),
    title: "name",
    fields: &[
        Field::must("id", Kind::Id, "Id"),
        Field::must("name", Kind::Text, "Name"),
        Field::may("role", Kind::Text, "What it is there for"),
        Field::may("email", Kind::Email, "E-mail address of the office, not of a person"),
        Field::may("website", Kind::Url, "Address of its site"),
        Field::may("location", Kind::Text, "Where it is"),
    ],
};

impl Entity for Office {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Office> {
        Some(Office {
            name: row.text("name"),
            role: row.text("role"),
            email: row.string("email"),
            website: row.string("website"),
            location: row.text("location"),
        })
    }
}
