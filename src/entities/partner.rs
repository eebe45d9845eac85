//! A partner: an institution abroad or at home that works with this one. Its bilateral agreements stand inside.

use crate::base::coord::Coord;
use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::agreement;
use crate::entities::agreement::Agreement;
use crate::entities::common::ids;
use crate::schema::kind::CodeKind;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use std::collections::BTreeMap;

/// A partner.
#[derive(Clone, Debug)]
pub struct Partner {
    /// Name in the languages of the portal.
    pub name: Text,
    /// Its own name for itself and the language of that, BCP 47.
    pub native: Option<(Box<str>, Box<str>)>,
    /// Acronym.
    pub acronym: Option<Box<str>>,
    /// ISO 3166-1 alpha-2, or XK.
    pub country: Box<str>,
    /// Word of [`KINDS`].
    pub kind: &'static str,
    /// City.
    pub city: Text,
    /// Where its dot stands on maps.
    pub at: Option<Coord>,
    /// Address of its site.
    pub website: Option<Box<str>>,
    /// Identifiers by kind.
    pub ids: BTreeMap<&'static str, Box<str>>,
    /// Remarks for readers.
    pub notes: Text,
    /// Institution that took its place.
    pub successor: Option<Box<str>>,
    /// When it ceased to exist.
    pub closed: Option<Day>,
    /// Agreements, in the order of the file.
    pub agreements: Vec<Agreement>,
}

/// Kinds of partners.
pub const KINDS: &[&str] = &["university", "research-institute", "company", "ngo", "government", "network-office", "other"];
/// How exact coordinates are.
pub const PRECISION: &[&str] = &["city", "campus"];

/// Identifiers of an organisation.
pub static IDS: Shape = Shape::inside(
    "ids",
    &[
        Field::may("erasmus", Kind::Code(CodeKind::Erasmus), "Erasmus institution code"),
        Field::may("pic", Kind::Code(CodeKind::Pic), "Participant identification code of the Commission"),
        Field::may("oid", Kind::Code(CodeKind::Oid), "Organisation id of Erasmus+ and the European Solidarity Corps"),
        Field::may("hei", Kind::Code(CodeKind::Hei), "SCHAC domain, the key of Erasmus Without Paper"),
        Field::may("ror", Kind::Code(CodeKind::Ror), "Research Organization Registry id"),
        Field::may("wikidata", Kind::Code(CodeKind::Wikidata), "Wikidata item"),
        Field::may("eter", Kind::Code(CodeKind::Eter), "European Tertiary Education Register id"),
        Field::may("deqar", Kind::Code(CodeKind::Deqar), "DEQAR institution id"),
        Field::may("whed", Kind::Code(CodeKind::Whed), "Global WHED id"),
        Field::may("eche", Kind::Code(CodeKind::Eche), "Number of the Erasmus Charter for Higher Education"),
    ],
);

pub(crate) static TERMS: Shape = Shape::inside(
    "terms",
    &[
        Field::may("autumn", Kind::MonthDay, "For the autumn term, each year"),
        Field::may("spring", Kind::MonthDay, "For the spring term, each year"),
    ],
);

static SHAPE: Shape = Shape {
    name: "partner",
    home: Home::Folder("partners"),
    title: "name",
    fields: &[
        Field::must("name", Kind::Text, "Name in the languages of the portal"),
        Field::may("native", Kind::Str, "The partner's own name for itself"),
        Field::may("native_lang", Kind::Language, "Language of that name, BCP 47"),
        Field::may("acronym", Kind::Str, "Acronym"),
        Field::may("former_names", Kind::List(&Kind::Str), "Names it had before"),
        Field::may("search_names", Kind::List(&Kind::Str), "Other names people look for"),
        Field::must("kind", Kind::Word(KINDS), "What kind of institution it is"),
        Field::must("country", Kind::Country, "Country, ISO 3166-1 alpha-2, or XK"),
        Field::may("city", Kind::Text, "City"),
        Field::may("lat", Kind::Num(-90.0, 90.0), "Latitude in degrees, north positive"),
        Field::may("lon", Kind::Num(-180.0, 180.0), "Longitude in degrees, east positive"),
        Field::may("precision", Kind::Word(PRECISION), "How exact the coordinates are"),
        Field::may("coord_source", Kind::Str, "Where the coordinates come from"),
        Field::may("website", Kind::Url, "Address of its site"),
        Field::may("factsheet_url", Kind::Url, "Its factsheet for exchange"),
        Field::may("course_catalogue_url", Kind::Url, "Its course catalogue"),
        Field::may("languages_of_instruction", Kind::List(&Kind::Language), "Languages of instruction, BCP 47"),
        Field::may("nominations", Kind::Table(&TERMS), "Last days for nominations at the partner, each year"),
        Field::may("applications", Kind::Table(&TERMS), "Last days for applications at the partner, each year"),
        Field::may("notes", Kind::Text, "Remarks for readers"),
        Field::may("tags", Kind::List(&Kind::Id), "Words of your own for grouping").private(),
        Field::may("successor", Kind::Ref("partner"), "Institution that took its place"),
        Field::may("closed", Kind::Day, "When it ceased to exist"),
        Field::may("ids", Kind::Table(&IDS), "Identifiers"),
        Field::may("agreement", Kind::Rows(&agreement::SHAPE), "Bilateral agreements"),
    ],
};

impl Entity for Partner {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Partner> {
        Some(Partner {
            name: row.text("name"),
            native: row.string("native").map(|n| (n, row.string("native_lang").unwrap_or_else(|| "und".into()))),
            acronym: row.string("acronym"),
            country: row.string("country")?,
            kind: row.word("kind")?,
            city: row.text("city"),
            at: row.num("lat").zip(row.num("lon")).map(|(lat, lon)| Coord { lat, lon }),
            website: row.string("website"),
            ids: ids(row),
            notes: row.text("notes"),
            successor: row.reference("successor"),
            closed: row.day("closed"),
            agreements: row.rows("agreement").iter().filter_map(Agreement::read).collect(),
        })
    }
}
