//! A multilateral agreement: one document with several sides, such as a joint degree or a consortium. It is an agreement
//! like those inside partners, with a name and the partners that take part.

use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::agreement;
use crate::entities::agreement::Agreement;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use crate::schema::shape::join;

/// A multilateral agreement.
#[derive(Clone, Debug)]
pub struct Multilateral {
    /// Name of the document.
    pub name: Text,
    /// Partners recorded here that take part; the institution itself is not among them.
    pub participants: Vec<Box<str>>,
    /// All sides, the institution among them, when the document says how many; 2 or more.
    pub sides: Option<i64>,
    /// Kind, validity, conditions.
    pub agreement: Agreement,
}

static FIELDS: [Field; 25] = join(
    [
        Field::must("name", Kind::Text, "Name of the document"),
        Field::must("participants", Kind::List(&Kind::Ref("partner")), "Partners recorded here that take part"),
        Field::may("sides", Kind::Int(2, 10_000), "How many sides it has in all, the institution among them"),
    ],
    agreement::FIELDS,
);

/// Field table.
pub static SHAPE: Shape =
    Shape { name: "multilateral-agreement", home: Home::Folder("agreements"), title: "name", fields: &FIELDS };

impl Entity for Multilateral {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Multilateral> {
        Some(Multilateral {
            name: row.text("name"),
            participants: row.references("participants").into_iter().map(|r| r.id).collect(),
            sides: row.int("sides"),
            agreement: Agreement::read(row)?,
        })
    }
}
