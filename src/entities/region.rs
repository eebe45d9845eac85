//! A scheme of regions of the institution's own, and territories without an ISO code. The scheme of the United Nations
//! (M49) is built in; a scheme here names only what it puts elsewhere.

use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A scheme of regions.
#[derive(Clone, Debug)]
pub struct RegionScheme {
    /// Name.
    pub name: Text,
    /// Countries it does not name keep their region of UN M49; otherwise they are in no region.
    pub is_over_m49: bool,
    /// Pages use it.
    pub is_used: bool,
    /// Its regions, in the order of the file.
    pub regions: Vec<Region>,
    /// Territories without an ISO code.
    pub territories: Vec<Territory>,
}

/// A region.
#[derive(Clone, Debug)]
pub struct Region {
    /// Id, or the code of a region of UN M49 that gets more countries.
    pub id: Box<str>,
    /// Name; empty for a region of UN M49, whose name comes from CLDR.
    pub name: Text,
    /// ISO 3166-1 alpha-2 codes.
    pub countries: Vec<Box<str>>,
    /// The block it was read from.
    pub row: Row,
}

/// A territory without an ISO code.
#[derive(Clone, Debug)]
pub struct Territory {
    /// Id.
    pub id: Box<str>,
    /// Name.
    pub name: Text,
    /// Region it is in: an id of this scheme or a code of UN M49.
    pub region: Option<Box<str>>,
    /// The block it was read from.
    pub row: Row,
}

/// The one scheme a scheme of one's own may build on.
pub const BASES: &[&str] = &["m49"];

static REGION: Shape = Shape::inside(
    "region",
    &[
        Field::must("id", Kind::Id, "Id, or a code of UN M49 such as 145"),
        Field::may("name", Kind::Text, "Name; not for a code of UN M49"),
        Field::must("countries", Kind::List(&Kind::Country), "Countries in it, ISO 3166-1 alpha-2"),
    ],
);

static TERRITORY: Shape = Shape::inside(
    "territory",
    &[
        Field::must("id", Kind::Id, "Id"),
        Field::must("name", Kind::Text, "Name"),
        Field::may("region", Kind::Str, "Region it is in: an id of this scheme, or a code of UN M49"),
    ],
);

static SHAPE: Shape = Shape {
    name: "region-scheme",
    home: Home::Folder("regions"),
    title: "name",
    fields: &[
        Field::must("name", Kind::Text, "Name of the scheme"),
        Field::may("base", Kind::Word(BASES), "Scheme that holds for all countries not named here"),
        Field::may("used", Kind::Bool, "Pages use this scheme in place of UN M49"),
        Field::may("region", Kind::Rows(&REGION), "Regions"),
        Field::may("territory", Kind::Rows(&TERRITORY), "Territories without an ISO code"),
    ],
};

impl Entity for RegionScheme {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<RegionScheme> {
        Some(RegionScheme {
            name: row.text("name"),
            is_over_m49: row.has("base"),
            is_used: row.flag("used"),
            regions: row.rows("region").iter().map(Region::read).collect(),
            territories: row.rows("territory").iter().map(Territory::read).collect(),
        })
    }
}

impl Region {
    fn read(row: &Row) -> Region {
        Region { id: row.id.clone(), name: row.text("name"), countries: row.strings("countries"), row: row.clone() }
    }
}

impl Territory {
    fn read(row: &Row) -> Territory {
        Territory { id: row.id.clone(), name: row.text("name"), region: row.string("region"), row: row.clone() }
    }
}
