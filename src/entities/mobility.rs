//! Mobility of one academic year: a row for each flow, with the number of people. Rows are about few people and never
//! leave the site; what may be said of them is decided in `figures`.

use crate::base::day::AcademicYear;
use crate::entities::Entity;
use crate::entities::condition::Cycle;
use crate::entities::condition::Direction;
use crate::entities::condition::MobilityType;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// Mobility of an academic year.
#[derive(Clone, Debug)]
pub struct MobilityYear {
    /// The academic year.
    pub year: AcademicYear,
    /// `final`, `provisional`, `estimated` or `break`.
    pub status: &'static str,
    /// The flows.
    pub flows: Vec<Flow>,
    /// People going out in all, as the source has it; 0 or more.
    pub out: Option<i64>,
    /// People coming in in all, as the source has it; 0 or more.
    pub coming: Option<i64>,
}

/// People who went one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Which way.
    pub direction: Direction,
    /// What for.
    pub what: MobilityType,
    /// Programme they went with, a word of [`SCHEMES`].
    pub scheme: Option<&'static str>,
    /// Partner on the other side.
    pub partner: Option<Box<str>>,
    /// Country on the other side, where no partner is recorded.
    pub country: Option<Box<str>>,
    /// Study cycle.
    pub cycle: Option<Cycle>,
    /// Unit here.
    pub unit: Option<Box<str>>,
    /// How many people, 0 or more.
    pub count: i64,
}

/// Programmes people go with.
pub const SCHEMES: &[&str] =
    &["erasmus-ka131", "erasmus-ka171", "mevlana", "orhun", "exchange", "joint-degree", "free-mover", "other"];
/// How sure figures are.
pub const STATUS: &[&str] = &["final", "provisional", "estimated", "break"];
/// Most people a row or a total may speak of.
pub(crate) const PEOPLE: Kind = Kind::Int(0, 1_000_000);

static FLOW: Shape = Shape::inside(
    "flow",
    &[
        Field::must("direction", Kind::Word(Direction::WORDS), "out: from here; in: to here"),
        Field::must("type", Kind::Word(MobilityType::WORDS), "What people did there"),
        Field::may("scheme", Kind::Word(SCHEMES), "Programme they went with"),
        Field::may("partner", Kind::Ref("partner"), "Partner on the other side"),
        Field::may("country", Kind::Country, "Country on the other side, where no partner is recorded"),
        Field::may("cycle", Kind::Word(Cycle::WORDS), "Study cycle"),
        Field::may("unit", Kind::Ref("unit"), "Unit here"),
        Field::must("count", PEOPLE, "How many people"),
    ],
);

static TOTALS: Shape = Shape::inside(
    "mobility-totals",
    &[
        Field::may("out", PEOPLE, "People going out in all, as the source has it"),
        Field::may("in", PEOPLE, "People coming in in all, as the source has it"),
    ],
);

static SHAPE: Shape = Shape {
    name: "mobility-year",
    home: Home::Closed("mobility"),
    title: "",
    fields: &[
        Field::must("year", Kind::AcademicYear, "Academic year; the file is named after it, such as 2024-2025"),
        Field::may("status", Kind::Word(STATUS), "How sure the figures are; final when not given"),
        Field::may("columns", Kind::List(&Kind::Str), "Names of the columns of rows").private(),
        Field::may("rows", Kind::Grid(&FLOW), "One list a row, its cells in the order of columns").private(),
        Field::may("check_totals", Kind::Table(&TOTALS), "Totals of the source; the rows must add up to them").private(),
    ],
};

impl Entity for MobilityYear {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<MobilityYear> {
        let total = |key: &str| row.row("check_totals").and_then(|t| t.int(key));
        Some(MobilityYear {
            year: row.year("year")?,
            status: row.word("status").unwrap_or("final"),
            flows: row.rows("rows").iter().filter_map(Flow::read).collect(),
            out: total(Direction::Out.word()),
            coming: total(Direction::In.word()),
        })
    }
}

impl Flow {
    fn read(row: &Row) -> Option<Flow> {
        Some(Flow {
            direction: Direction::from_word(row.word("direction")?)?,
            what: MobilityType::from_word(row.word("type")?)?,
            scheme: row.word("scheme"),
            partner: row.reference("partner"),
            country: row.string("country"),
            cycle: row.word("cycle").and_then(Cycle::from_word),
            unit: row.reference("unit"),
            count: row.int("count")?,
        })
    }
}
