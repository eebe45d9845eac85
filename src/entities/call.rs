//! A call for applications: who may apply for what, from when to when.

use crate::base::day::AcademicYear;
use crate::base::moment::When;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A call. Its longer text, if it has one, is kept apart.
#[derive(Clone, Debug)]
pub struct Call {
    /// Title.
    pub title: Text,
    /// Word of [`SCHEMES`].
    pub scheme: &'static str,
    /// One or two sentences: what it is for.
    pub summary: Text,
    /// Academic year of the stay or the study.
    pub year: Option<AcademicYear>,
    /// When applications open.
    pub open: Option<When>,
    /// When they close.
    pub close: Option<When>,
    /// When results are announced.
    pub results_on: Option<When>,
    /// Words of [`AUDIENCES`].
    pub audience: Vec<&'static str>,
    /// Words of [`CYCLES`].
    pub cycles: Vec<&'static str>,
    /// How many can be chosen in all.
    pub places: Option<i64>,
    /// Units it is for; empty for the whole institution.
    pub units: Vec<Box<str>>,
    /// Partners it leads to.
    pub partners: Vec<Box<str>>,
    /// Documents that belong to it.
    pub documents: Vec<Box<str>>,
    /// Office to ask.
    pub office: Option<Box<str>>,
    /// Address of the announcement.
    pub url: Option<Box<str>>,
}

/// Schemes under which calls are announced.
pub const SCHEMES: &[&str] = &[
    "erasmus-ka131",
    "erasmus-ka171",
    "mevlana",
    "orhun",
    "bilateral-exchange",
    "traineeship",
    "staff-mobility",
    "summer-school",
    "undergraduate-admission",
    "graduate-admission",
    "scholarship",
    "visiting",
    "research",
    "other",
];

/// Whom a call, an event or a service is for.
pub const AUDIENCES: &[&str] = &[
    "outgoing-students",
    "incoming-students",
    "degree-students",
    "international-students",
    "doctoral-students",
    "academics",
    "administrative-staff",
    "students",
    "partners",
    "graduates",
    "everyone",
];

/// Study cycles.
pub const CYCLES: &[&str] = &["short", "bachelor", "master", "doctorate"];

static SHAPE: Shape = Shape {
    name: "call",
    home: Home::Folder("calls"),
    title: "title",
    fields: &[
        Field::must("title", Kind::Text, "Title"),
        Field::must("scheme", Kind::Word(SCHEMES), "Scheme under which it is announced"),
        Field::may("summary", Kind::Text, "What it is for, in a sentence or two"),
        Field::may("year", Kind::AcademicYear, "Academic year of the stay or the study"),
        Field::may("open", Kind::Moment, "When applications open; a day when the hour is not known"),
        Field::may("close", Kind::Moment, "When applications close; a day when the hour is not known"),
        Field::may("dates", Kind::Word(&["not published"]), "In place of open and close when no source gives them"),
        Field::may("results_on", Kind::Moment, "When results are announced"),
        Field::may("audience", Kind::List(&Kind::Word(AUDIENCES)), "Whom it is for"),
        Field::may("cycles", Kind::List(&Kind::Word(CYCLES)), "Study cycles it is for"),
        Field::may("places", Kind::Int(1, 100_000), "How many can be chosen in all"),
        Field::may("units", Kind::List(&Kind::Ref("unit")), "Units it is for; the whole institution when not given"),
        Field::may("partners", Kind::List(&Kind::Ref("partner")), "Partners it leads to"),
        Field::may("documents", Kind::List(&Kind::Ref("document")), "Documents that belong to it"),
        Field::may("office", Kind::Ref("office"), "Office to ask"),
        Field::may("url", Kind::Url, "Address of the announcement"),
    ],
};

impl Entity for Call {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Call> {
        let ids = |key: &str| row.references(key).into_iter().map(|r| r.id).collect();
        Some(Call {
            title: row.text("title"),
            scheme: row.word("scheme")?,
            summary: row.text("summary"),
            year: row.year("year"),
            open: row.when("open"),
            close: row.when("close"),
            results_on: row.when("results_on"),
            audience: row.words("audience"),
            cycles: row.words("cycles"),
            places: row.int("places"),
            units: ids("units"),
            partners: ids("partners"),
            documents: ids("documents"),
            office: row.reference("office"),
            url: row.string("url"),
        })
    }
}
