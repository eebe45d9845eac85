//! Students of one academic year by country and study cycle. Rows are about few people and never leave the site.

use crate::base::day::AcademicYear;
use crate::entities::Entity;
use crate::entities::condition::Cycle;
use crate::entities::indicator::BASIS;
use crate::entities::mobility::PEOPLE;
use crate::entities::mobility::STATUS;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// Enrolment of an academic year.
#[derive(Clone, Debug)]
pub struct EnrolmentYear {
    /// The academic year.
    pub year: AcademicYear,
    /// Which country a student is counted under, a word of [`BASIS`].
    pub basis: &'static str,
    /// `final`, `provisional`, `estimated` or `break`.
    pub status: &'static str,
    /// Students by country and cycle, each 0 or more.
    pub groups: Vec<Group>,
    /// Students by programme, where the source has them: id, 0 or more. They need not add up to all students.
    pub by_programme: Vec<(Box<str>, i64)>,
    /// Students in all, as the source has it; 0 or more.
    pub total: Option<i64>,
}

/// Students of a country in a cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// ISO 3166-1 alpha-2, or XK.
    pub country: Box<str>,
    /// The cycle.
    pub cycle: Cycle,
    /// How many, 0 or more.
    pub count: i64,
    /// How many of them are new this year, when the rows say so; 0 or more.
    pub entrants: Option<i64>,
}

static GROUP: Shape = Shape::inside(
    "group",
    &[
        Field::must("country", Kind::Country, "Country, ISO 3166-1 alpha-2, or XK"),
        Field::must("cycle", Kind::Word(Cycle::WORDS), "Study cycle"),
        Field::must("count", PEOPLE, "How many students"),
        Field::may("entrants", PEOPLE, "How many of them are new this year"),
    ],
);

static IN_PROGRAMME: Shape = Shape::inside(
    "programme-students",
    &[Field::must("programme", Kind::Ref("programme"), "Programme"), Field::must("count", PEOPLE, "How many students it has")],
);

static TOTALS: Shape =
    Shape::inside("enrolment-totals", &[Field::may("students", PEOPLE, "Students in all, as the source has it")]);

static SHAPE: Shape = Shape {
    name: "enrolment-year",
    home: Home::Closed("enrolment"),
    title: "",
    fields: &[
        Field::must("year", Kind::AcademicYear, "Academic year; the file is named after it, such as 2024-2025"),
        Field::must("basis", Kind::Word(BASIS), "Which country a student is counted under"),
        Field::may("status", Kind::Word(STATUS), "How sure the figures are; final when not given"),
        Field::must("columns", Kind::List(&Kind::Str), "Names of the columns of rows").private(),
        Field::must("rows", Kind::Grid(&GROUP), "One list a row, its cells in the order of columns").private(),
        Field::may("by_programme", Kind::Rows(&IN_PROGRAMME), "Students by programme").private(),
        Field::may("check_totals", Kind::Table(&TOTALS), "Totals of the source; the rows must add up to them").private(),
    ],
};

impl Entity for EnrolmentYear {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<EnrolmentYear> {
        Some(EnrolmentYear {
            year: row.year("year")?,
            basis: row.word("basis")?,
            status: row.word("status").unwrap_or("final"),
            groups: row.rows("rows").iter().filter_map(Group::read).collect(),
            by_programme: row
                .rows("by_programme")
                .iter()
                .filter_map(|p| Some((p.reference("programme")?, p.int("count")?)))
                .collect(),
            total: row.row("check_totals").and_then(|t| t.int("students")),
        })
    }
}

impl Group {
    fn read(row: &Row) -> Option<Group> {
        Some(Group {
            country: row.string("country")?,
            cycle: Cycle::from_word(row.word("cycle")?)?,
            count: row.int("count")?,
            entrants: row.int("entrants"),
        })
    }
}
