//! A cooperation condition: one direction, one type of mobility, how many places, for whom (EWP IIA v7).

use crate::base::text::Text;
use crate::schema::kind::CodeKind;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use crate::words;

words! {
    /// Which way people go.
    pub enum Direction {
        /// From here to the partner.
        Out = "out",
        /// From the partner to here.
        In = "in",
    }
}

words! {
    /// What people do there.
    pub enum MobilityType {
        /// Study.
        Study = "study",
        /// Traineeship.
        Traineeship = "traineeship",
        /// Teaching.
        Teaching = "teaching",
        /// Training of staff.
        Training = "training",
        /// Research visit.
        ResearchVisit = "research-visit",
    }
}

words! {
    /// Study cycle (EHEA); short 5, bachelor 6, master 7, doctorate 8 in the EQF.
    pub enum Cycle {
        /// Short cycle.
        Short = "short",
        /// First cycle.
        Bachelor = "bachelor",
        /// Second cycle.
        Master = "master",
        /// Third cycle.
        Doctorate = "doctorate",
    }
}

/// A language requirement.
#[derive(Clone, Debug)]
pub struct LanguageLevel {
    /// BCP 47.
    pub lang: Box<str>,
    /// CEFR level.
    pub cefr: Option<Box<str>>,
    /// A certificate is asked for.
    pub certificate: bool,
}

/// A condition.
#[derive(Clone, Debug)]
pub struct Condition {
    /// Which way people go.
    pub direction: Direction,
    /// What they do there.
    pub what: MobilityType,
    /// Most persons a year; `None` when shared or, by mistake, not given.
    pub places: Option<i64>,
    /// Shared quota it draws on.
    pub quota: Option<Box<str>>,
    /// Months a year in total (students).
    pub months: Option<f64>,
    /// Days a year in total (staff).
    pub days: Option<f64>,
    /// ISCED-F 2013 detailed fields.
    pub isced: Vec<Box<str>>,
    /// Study cycles; any when empty.
    pub cycles: Vec<Cycle>,
    /// Language requirements.
    pub languages: Vec<LanguageLevel>,
    /// Units; those of the agreement when empty.
    pub units: Vec<Box<str>>,
    /// Blended mobility.
    pub blended: bool,
    /// Remarks for readers.
    pub note: Text,
}

static LANGUAGE: Shape = Shape::inside(
    "language",
    &[
        Field::must("lang", Kind::Language, "Language, BCP 47"),
        Field::may("cefr", Kind::Code(CodeKind::Cefr), "Level A1 to C2, or NS"),
        Field::may("certificate", Kind::Bool, "A certificate is asked for"),
    ],
);

static GPA: Shape = Shape::inside(
    "min_gpa",
    &[
        Field::must("value", Kind::Num(0.0, 1000.0), "Least grade point average"),
        Field::must("scale", Kind::Num(0.1, 1000.0), "Best value of the scale"),
    ],
);

/// Field table of a condition.
pub static SHAPE: Shape = Shape::inside(
    "condition",
    &[
        Field::must("direction", Kind::Word(Direction::WORDS), "out: from here; in: to here"),
        Field::must("type", Kind::Word(MobilityType::WORDS), "What people do there"),
        Field::may("places", Kind::Int(1, 10_000), "Most persons a year"),
        Field::may("quota", Kind::Str, "Id of the shared quota it draws on, in place of places"),
        Field::may("months", Kind::Num(0.25, 10_000.0), "Months a year in total, for students"),
        Field::may("days", Kind::Num(1.0, 10_000.0), "Days a year in total, for staff"),
        Field::may("isced", Kind::List(&Kind::Code(CodeKind::Isced)), "Fields of study, four digits of ISCED-F 2013"),
        Field::may("isced_note", Kind::Text, "Remark on the fields"),
        Field::may("cycles", Kind::List(&Kind::Word(Cycle::WORDS)), "Study cycles; any when not given"),
        Field::may("languages", Kind::Rows(&LANGUAGE), "Language requirements"),
        Field::may("blended", Kind::Bool, "Blended mobility"),
        Field::may("terms", Kind::List(&Kind::Word(&["autumn", "spring", "year"])), "Terms"),
        Field::may("min_gpa", Kind::Table(&GPA), "Least grade point average"),
        Field::may("interview", Kind::Bool, "There is an interview"),
        Field::may("first_year", Kind::AcademicYear, "First academic year, when later than the agreement's"),
        Field::may("last_year", Kind::AcademicYear, "Last academic year, when earlier than the agreement's"),
        Field::may("units", Kind::List(&Kind::Ref("unit")), "Units, when fewer than the agreement's"),
        Field::may("note", Kind::Text, "Remarks for readers"),
    ],
);

impl Condition {
    /// Reads a complete block.
    pub fn read(row: &Row) -> Option<Condition> {
        Some(Condition {
            direction: Direction::from_word(row.word("direction")?)?,
            what: MobilityType::from_word(row.word("type")?)?,
            places: row.int("places"),
            quota: row.string("quota"),
            months: row.num("months"),
            days: row.num("days"),
            isced: row.strings("isced"),
            cycles: row.words("cycles").into_iter().filter_map(Cycle::from_word).collect(),
            languages: row.rows("languages").iter().filter_map(LanguageLevel::read).collect(),
            units: row.references("units").into_iter().map(|r| r.id).collect(),
            blended: row.flag("blended"),
            note: row.text("note"),
        })
    }
}

impl LanguageLevel {
    fn read(row: &Row) -> Option<LanguageLevel> {
        Some(LanguageLevel { lang: row.string("lang")?, cefr: row.string("cefr"), certificate: row.flag("certificate") })
    }
}
