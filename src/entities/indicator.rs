//! An indicator: what is measured and how, with its observations, each from a source.

use crate::base::day::Day;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::period::Period;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::common::Source;
use crate::entities::policy::NUMBERS;
use crate::schema::row::Ref;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::SOURCE;
use crate::schema::shape::Shape;
use crate::words;

words! {
    /// Unit of an indicator.
    pub enum Unit {
        /// Per cent, of a count pair or as published.
        Percent = "percent",
        /// A count.
        Count = "count",
        /// A ratio of two numbers.
        Ratio = "ratio",
        /// An index without unit.
        Index = "index",
        /// Money.
        Money = "money",
        /// Days.
        Days = "days",
        /// A place in a ranking.
        Rank = "rank",
        /// A score of a ranking.
        Score = "score",
    }
}

/// Ways to count persons; figures on another basis are another series.
pub const BASIS: &[&str] = &["prior-education", "residence", "citizenship", "headcount", "fte", "not stated"];
/// The measures a computed indicator can name (reference: catalogue of indicators, elements 1, 4, 5 and L).
pub const MEASURES: &[&str] = &[
    "b01", "b02", "b03", "b04", "b05", "b06", "b07", "b08", "d01", "d03", "d04", "g01", "g02", "g03", "i02", "i03", "i04", "l01",
    "m01", "m02", "m05", "m06", "m07", "m08", "p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09", "p10", "p11", "p12",
    "q01", "q02", "q03", "q04", "q06", "v01", "v02", "v03", "v04", "x01", "x02", "x03", "x04", "x05", "x06",
];

/// An indicator.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// Title.
    pub title: Text,
    /// What is measured.
    pub definition: Text,
    /// Number of the policy element it belongs to.
    pub element: &'static str,
    /// Unit.
    pub unit: Unit,
    /// Whether more is better: `up`, `down`, `band`, `context`.
    pub direction: &'static str,
    /// Function of `measures` that computes it; `None` when it is observed.
    pub computed: Option<&'static str>,
    /// How often it should be updated, ISO 8601 duration as typed.
    pub update_cycle: Option<Box<str>>,
    /// Records a computed one is read from, where it is not all of a register.
    pub records: Vec<Ref>,
    /// What is counted above the line.
    pub numerator: Text,
    /// What is counted below the line.
    pub denominator: Text,
    /// Way persons are counted.
    pub basis: Option<&'static str>,
    /// What the figure cannot say.
    pub limitations: Text,
    /// Decimals shown.
    pub precision: u8,
    /// Name of the edition series, when periods are editions.
    pub edition: Text,
    /// Standard it follows: name, address.
    pub standard: Option<(Box<str>, Option<Box<str>>)>,
    /// Observations, in the order of the file.
    pub observations: Vec<Observation>,
}

/// What was observed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Observed {
    /// A count pair: numerator, denominator.
    Pair(f64, f64),
    /// A value.
    Value(f64),
    /// A value published rounded: value, step of the rounding. Never combined with counts.
    Published(f64, f64),
}

/// A figure of one period.
#[derive(Clone, Debug)]
pub struct Observation {
    /// Period.
    pub period: Period,
    /// What was observed; `None` when the record breaks rule R20 and has its diagnostic.
    pub observed: Option<Observed>,
    /// Way persons are counted, when it differs from the indicator's.
    pub basis: Option<&'static str>,
    /// `final`, `provisional`, `estimated` or `break`.
    pub status: &'static str,
    /// Where it comes from.
    pub source: Option<Source>,
    /// Date of that source.
    pub as_of: Option<Day>,
    /// Remarks for readers.
    pub note: Text,
    /// Part of the whole it is about; empty for the whole.
    pub dims: Dims,
    /// When it was revised, the value before, and why.
    pub revised: Option<(Day, f64, Text)>,
    /// The block it was read from.
    pub row: Row,
}

static STANDARD: Shape = Shape::inside(
    "standard",
    &[Field::must("name", Kind::Str, "Name of the standard"), Field::may("url", Kind::Url, "Its address")],
);

static PUBLISHED: Shape = Shape::inside(
    "published",
    &[
        Field::must("value", Kind::Num(-1e12, 1e12), "The value as published"),
        Field::must("unit", Kind::Word(Unit::WORDS), "Its unit"),
        Field::must("rounded_to", Kind::Num(1e-9, 1e12), "Step it was rounded to, such as 1 or 0.1"),
    ],
);

static DIMS: Shape = Shape::inside(
    "dims",
    &[
        Field::may("unit", Kind::Ref("unit"), "Unit"),
        Field::may("country", Kind::Country, "Country"),
        Field::may("cycle", Kind::Word(crate::entities::condition::Cycle::WORDS), "Study cycle"),
    ],
);

static REVISED: Shape = Shape::inside(
    "revised",
    &[
        Field::must("date", Kind::Day, "When it was changed"),
        Field::must("from", Kind::Num(-1e12, 1e12), "Value before, in the unit of the indicator"),
        Field::must("reason", Kind::Text, "Why it was changed"),
    ],
);

static OBS: Shape = Shape::inside(
    "observation",
    &[
        Field::must("period", Kind::Period, "What time it is about"),
        Field::may("num", Kind::Num(0.0, 1e12), "Numerator of the count pair"),
        Field::may("den", Kind::Num(0.0, 1e12), "Denominator of the count pair"),
        Field::may("value", Kind::Num(-1e12, 1e12), "Value, where there is no pair"),
        Field::may("published", Kind::Table(&PUBLISHED), "Value that was published rounded"),
        Field::may("basis", Kind::Word(BASIS), "Way persons are counted"),
        Field::may("status", Kind::Word(&["final", "provisional", "estimated", "break"]), "final when not given"),
        Field::may("source", Kind::Table(&SOURCE), "Where it comes from"),
        Field::may("as_of", Kind::Day, "The source's own date"),
        Field::may("note", Kind::Text, "Remarks for readers"),
        Field::may("dims", Kind::Table(&DIMS), "Part of the whole it is about"),
        Field::may("revised", Kind::Table(&REVISED), "Last change of a published figure"),
    ],
);

static SHAPE: Shape = Shape {
    name: "indicator",
    home: Home::Folder("indicators"),
    title: "title",
    fields: &[
        Field::must("title", Kind::Text, "Title"),
        Field::must("definition", Kind::Text, "What is measured"),
        Field::must("element", Kind::Word(NUMBERS), "Number of the policy element it belongs to"),
        Field::must("unit", Kind::Word(Unit::WORDS), "Unit"),
        Field::must("direction", Kind::Word(&["up", "down", "band", "context"]), "Whether more is better"),
        Field::must("method", Kind::Word(&["computed", "observed"]), "Computed from records here, or observed elsewhere"),
        Field::may("computed", Kind::Word(MEASURES), "Function that computes it"),
        Field::may("records", Kind::List(&Kind::AnyRef), "Records it is computed from, such as quality:the-wur-2024").private(),
        Field::may("update_cycle", Kind::Str, "How often it should be updated, ISO 8601 duration such as P1Y"),
        Field::may("numerator", Kind::Text, "What is counted above the line"),
        Field::may("denominator", Kind::Text, "What is counted below the line"),
        Field::may("basis", Kind::Word(BASIS), "Way persons are counted"),
        Field::may("limitations", Kind::Text, "What the figure cannot say"),
        Field::may("precision", Kind::Int(0, 3), "Decimals shown"),
        Field::may("edition", Kind::Text, "Name of the edition series, when periods are editions"),
        Field::may("standard", Kind::Table(&STANDARD), "Standard it follows"),
        Field::may("obs", Kind::Rows(&OBS), "Observations"),
    ],
};

impl Entity for Indicator {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Indicator> {
        let unit = Unit::from_word(row.word("unit")?)?;
        let decimals = row.int("precision").and_then(|p| u8::try_from(p).ok());
        Some(Indicator {
            title: row.text("title"),
            definition: row.text("definition"),
            element: row.word("element")?,
            unit,
            direction: row.word("direction")?,
            computed: row.word("computed"),
            update_cycle: row.string("update_cycle"),
            records: row.references("records"),
            numerator: row.text("numerator"),
            denominator: row.text("denominator"),
            basis: row.word("basis"),
            limitations: row.text("limitations"),
            precision: decimals.unwrap_or(if matches!(unit, Unit::Count | Unit::Rank | Unit::Days) { 0 } else { 1 }),
            edition: row.text("edition"),
            standard: row.row("standard").and_then(|s| Some((s.string("name")?, s.string("url")))),
            observations: row.rows("obs").iter().filter_map(observation).collect(),
        })
    }
}

fn observation(row: &Row) -> Option<Observation> {
    Some(Observation {
        period: row.period("period")?.clone(),
        observed: observed(row),
        basis: row.word("basis"),
        status: row.word("status").unwrap_or("final"),
        source: row.row("source").and_then(Source::read),
        as_of: row.day("as_of"),
        note: row.text("note"),
        dims: row.row("dims").map(dims).unwrap_or_default(),
        revised: row.row("revised").and_then(|r| Some((r.day("date")?, r.num("from")?, r.text("reason")))),
        row: row.clone(),
    })
}

fn dims(row: &Row) -> Dims {
    let mut dims = Dims::default();
    if let Some(unit) = row.reference("unit") {
        dims = dims.with(Dim::Unit, &unit);
    }
    if let Some(country) = row.string("country") {
        dims = dims.with(Dim::Country, &country);
    }
    match row.word("cycle") {
        Some(cycle) => dims.with(Dim::Cycle, cycle),
        None => dims,
    }
}

/// The one form that is given; `None` when there is none or more than one.
fn observed(row: &Row) -> Option<Observed> {
    match (row.num("num"), row.num("den"), row.num("value"), row.row("published")) {
        (Some(num), Some(den), None, None) => Some(Observed::Pair(num, den)),
        (None, None, Some(value), None) => Some(Observed::Value(value)),
        (None, None, None, Some(p)) => Some(Observed::Published(p.num("value")?, p.num("rounded_to")?)),
        _ => None,
    }
}
