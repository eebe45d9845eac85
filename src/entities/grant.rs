//! A project funded from outside: its programme, the institution's role, its term and amounts. Its status is derived in
//! `standing`.

use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::money::MONEY;
use crate::entities::money::Money;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use crate::words;

words! {
    /// Programme that funds a project.
    pub enum Funding {
        /// Horizon Europe, 2021 to 2027.
        HorizonEurope = "horizon-europe",
        /// Horizon 2020, 2014 to 2020.
        H2020 = "h2020",
        /// Erasmus+, key action 1.
        ErasmusKa1 = "erasmus-plus-ka1",
        /// Erasmus+, key action 2.
        ErasmusKa2 = "erasmus-plus-ka2",
        /// Erasmus+, key action 3.
        ErasmusKa3 = "erasmus-plus-ka3",
        /// Erasmus before 2014.
        ErasmusBefore2014 = "erasmus-before-2014",
        /// COST.
        Cost = "cost",
        /// PRIMA.
        Prima = "prima",
        /// EUREKA.
        Eureka = "eureka",
        /// NATO science for peace and security.
        Nato = "nato",
        /// Two countries or two institutions together.
        Bilateral = "bilateral",
        /// Anything else.
        Other = "other",
    }
}

/// Parts an institution can play in a project.
pub const ROLES: &[&str] = &["coordinator", "partner", "associated", "host"];

/// A project funded from outside.
#[derive(Clone, Debug)]
pub struct Grant {
    /// Title.
    pub title: Text,
    /// Acronym.
    pub acronym: Option<Box<str>>,
    /// What it is about.
    pub description: Text,
    /// Programme that funds it.
    pub programme: Funding,
    /// Word of [`ROLES`].
    pub role: &'static str,
    /// First day.
    pub start: Option<Day>,
    /// Last day.
    pub end: Option<Day>,
    /// Number the programme gave it.
    pub code: Option<Box<str>>,
    /// Amount of the whole project.
    pub total: Option<Money>,
    /// Amount for this institution.
    pub own_share: Option<Money>,
    /// Partner that coordinates it.
    pub coordinator: Option<Box<str>>,
    /// Partners recorded here that take part.
    pub partners: Vec<Box<str>>,
    /// Participants not recorded here: name and country.
    pub others: Vec<(Text, Option<Box<str>>)>,
    /// Units that take part.
    pub units: Vec<Box<str>>,
    /// Network that stands for the consortium.
    pub network: Option<Box<str>>,
    /// Address of its site.
    pub website: Option<Box<str>>,
    /// Remarks for readers.
    pub note: Text,
}

static OTHER: Shape = Shape::inside(
    "grant-participant",
    &[Field::must("name", Kind::Text, "Name of the participant"), Field::may("country", Kind::Country, "Its country")],
);

static SHAPE: Shape = Shape {
    name: "grant",
    home: Home::Folder("grants"),
    title: "title",
    fields: &[
        Field::must("title", Kind::Text, "Title"),
        Field::may("acronym", Kind::Str, "Acronym"),
        Field::may("description", Kind::Text, "What it is about, in a sentence or two"),
        Field::must("programme", Kind::Word(Funding::WORDS), "Programme that funds it"),
        Field::may("action", Kind::Text, "Action or kind of project inside the programme"),
        Field::must("role", Kind::Word(ROLES), "Part the institution plays"),
        Field::may("start", Kind::Day, "First day, month or year; leave out when not known"),
        Field::may("end", Kind::Day, "Last day, month or year; leave out when not known"),
        Field::may("code", Kind::Str, "Number the programme gave it"),
        Field::may("topic", Kind::Str, "Topic of the call, such as HORIZON-CL6-2021-GOVERNANCE-01-08"),
        Field::may("total", Kind::Table(&MONEY), "Amount of the whole project"),
        Field::may("own_share", Kind::Table(&MONEY), "Amount for this institution"),
        Field::may("coordinator", Kind::Ref("partner"), "Partner that coordinates it"),
        Field::may("partners", Kind::List(&Kind::Ref("partner")), "Partners recorded here that take part"),
        Field::may("participants_count", Kind::Int(1, 10_000), "How many take part in all"),
        Field::may("units", Kind::List(&Kind::Ref("unit")), "Units that take part"),
        Field::may("network", Kind::Ref("network"), "Network that stands for the consortium"),
        Field::may("website", Kind::Url, "Address of its site"),
        Field::may("note", Kind::Text, "Remarks for readers"),
        Field::may("other", Kind::Rows(&OTHER), "Participants not recorded here"),
    ],
};

impl Entity for Grant {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Grant> {
        Some(Grant {
            title: row.text("title"),
            acronym: row.string("acronym"),
            description: row.text("description"),
            programme: Funding::from_word(row.word("programme")?)?,
            role: row.word("role")?,
            start: row.day("start"),
            end: row.day("end"),
            code: row.string("code"),
            total: row.row("total").and_then(Money::read),
            own_share: row.row("own_share").and_then(Money::read),
            coordinator: row.reference("coordinator"),
            partners: row.references("partners").into_iter().map(|r| r.id).collect(),
            others: row.rows("other").iter().map(|r| (r.text("name"), r.string("country"))).collect(),
            units: row.references("units").into_iter().map(|r| r.id).collect(),
            network: row.reference("network"),
            website: row.string("website"),
            note: row.text("note"),
        })
    }
}
