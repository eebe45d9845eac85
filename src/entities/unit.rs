//! A faculty, department or school of the institution.

use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A unit.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Name.
    pub name: Text,
    /// Word of [`KINDS`].
    pub kind: &'static str,
    /// Unit it belongs to.
    pub parent: Option<Box<str>>,
}

/// Kinds of units.
pub const KINDS: &[&str] = &["faculty", "department", "graduate-school", "school", "office", "centre"];

static SHAPE: Shape = Shape {
    name: "unit",
    home: Home::Rows("units.toml", "unit"),
    title: "name",
    fields: &[
        Field::must("id", Kind::Id, "Id"),
        Field::must("name", Kind::Text, "Name"),
        Field::must("kind", Kind::Word(KINDS), "What kind of unit it is"),
        Field::may("parent", Kind::Ref("unit"), "Unit it belongs to"),
        Field::may("website", Kind::Url, "Address of its site"),
    ],
};

impl Entity for Unit {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Unit> {
        Some(Unit { name: row.text("name"), kind: row.word("kind")?, parent: row.reference("parent") })
    }
}
