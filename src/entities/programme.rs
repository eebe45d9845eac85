//! A degree programme: where it belongs, which cycles and languages it has, what it leads to. A record without a cycle is
//! of a programme whose cycle nobody has published.

use crate::base::day::AcademicYear;
use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::condition::Cycle;
use crate::entities::money;
use crate::entities::money::Money;
use crate::entities::partner::TERMS;
use crate::schema::kind::CodeKind;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A degree programme.
#[derive(Clone, Debug)]
pub struct Programme {
    /// Name in the languages of the portal.
    pub name: Text,
    /// Unit that offers it.
    pub unit: Option<Box<str>>,
    /// Cycles the source names; empty when none is published.
    pub cycles: Vec<Cycle>,
    /// Languages of instruction, BCP 47, the main one first; empty when not published.
    pub languages: Vec<Box<str>>,
    /// Part that is taught in English, 0 to 100 per cent.
    pub english_share: Option<f64>,
    /// ISCED-F 2013 detailed field.
    pub isced: Option<Box<str>>,
    /// Credits of the whole programme.
    pub ects: Option<i64>,
    /// Terms (half-years) of the whole programme.
    pub duration_terms: Option<i64>,
    /// Partners that award the degree together with the institution.
    pub joint_with: Vec<Box<str>>,
    /// Degree it leads to.
    pub awards: Text,
    /// Tuition.
    pub tuition: Option<Tuition>,
    /// Terms in which students can begin: words of the field.
    pub intake: Vec<&'static str>,
    /// Code of the Council of Higher Education of Türkiye.
    pub yok_code: Option<Box<str>>,
    /// Page of the programme.
    pub url: Option<Box<str>>,
    /// Last day of the programme.
    pub closed: Option<Day>,
    /// Remarks for readers.
    pub note: Text,
}

/// What a programme costs.
#[derive(Clone, Debug)]
pub struct Tuition {
    /// How much.
    pub money: Money,
    /// Word of [`PER`].
    pub per: &'static str,
    /// Academic year it is for.
    pub year: Option<AcademicYear>,
    /// For whom, and other remarks.
    pub note: Text,
}

/// What tuition is paid for.
pub const PER: &[&str] = &["term", "year", "programme"];

static TUITION: Shape = Shape::inside(
    "tuition",
    &[
        money::AMOUNT,
        money::CURRENCY,
        Field::must("per", Kind::Word(PER), "What it is paid for"),
        Field::may("year", Kind::AcademicYear, "Academic year it is for"),
        Field::may("note", Kind::Text, "For whom, and other remarks"),
    ],
);

static SHAPE: Shape = Shape {
    name: "programme",
    home: Home::Folder("programmes"),
    title: "name",
    fields: &[
        Field::must("name", Kind::Text, "Name"),
        Field::may("unit", Kind::Ref("unit"), "Unit that offers it"),
        Field::may("cycles", Kind::OneOrMore(&Kind::Word(Cycle::WORDS)), "Cycles the source names; leave out when it names none"),
        Field::may("language", Kind::OneOrMore(&Kind::Language), "Languages of instruction, BCP 47, the main one first"),
        Field::may("english_share", Kind::Num(0.0, 100.0), "Part that is taught in English, in per cent; 100 means all of it"),
        Field::may("isced", Kind::Code(CodeKind::Isced), "ISCED-F 2013 detailed field"),
        Field::may("ects", Kind::Int(1, 480), "ECTS credits of the whole programme"),
        Field::may("duration_terms", Kind::Int(1, 16), "Length in terms, two to a year"),
        Field::may(
            "joint_with",
            Kind::List(&Kind::Ref("partner")),
            "Partners that award the degree together with the institution",
        ),
        Field::may("awards", Kind::Text, "Degree it leads to"),
        Field::may("tuition", Kind::Table(&TUITION), "What it costs"),
        Field::may("intake", Kind::OneOrMore(&Kind::Word(&["autumn", "spring"])), "Terms in which students can begin"),
        Field::may("deadlines", Kind::Table(&TERMS), "Last days for applications, each year"),
        Field::may("yok_code", Kind::Str, "Code of the Council of Higher Education of Türkiye"),
        Field::may("url", Kind::Url, "Page of the programme"),
        Field::may("closed", Kind::Day, "Last day of the programme, when it has ended"),
        Field::may("note", Kind::Text, "Remarks for readers"),
    ],
};

impl Entity for Programme {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Programme> {
        Some(Programme {
            name: row.text("name"),
            unit: row.reference("unit"),
            cycles: row.words("cycles").into_iter().filter_map(Cycle::from_word).collect(),
            languages: row.strings("language"),
            english_share: row.num("english_share"),
            isced: row.string("isced"),
            ects: row.int("ects"),
            duration_terms: row.int("duration_terms"),
            joint_with: row.references("joint_with").into_iter().map(|r| r.id).collect(),
            awards: row.text("awards"),
            tuition: row.row("tuition").and_then(tuition),
            intake: row.words("intake"),
            yok_code: row.string("yok_code"),
            url: row.string("url"),
            closed: row.day("closed"),
            note: row.text("note"),
        })
    }
}

fn tuition(row: &Row) -> Option<Tuition> {
    Some(Tuition { money: Money::read(row)?, per: row.word("per")?, year: row.year("year"), note: row.text("note") })
}
