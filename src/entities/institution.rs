//! The institution whose portal this is, and how complete its registers are.

use crate::base::coord::Coord;
use crate::base::day::MonthDay;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::common::ids;
use crate::entities::partner::IDS;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use crate::words;
use std::collections::BTreeMap;

words! {
    /// A register whose completeness the institution declares.
    pub enum Register {
        /// Partner institutions.
        Partners = "partners",
        /// Agreements with them.
        Agreements = "agreements",
        /// Networks the institution knows of.
        Networks = "networks",
        /// Its memberships.
        Memberships = "memberships",
        /// Degree programmes.
        Programmes = "programmes",
        /// Accreditations, labels, rankings and awards.
        Quality = "quality",
        /// Projects funded from outside.
        Grants = "grants",
        /// Faculties, departments and other units.
        Units = "units",
        /// People going out and coming in, year by year.
        Mobility = "mobility",
        /// Students, year by year.
        Enrolment = "enrolment",
        /// Services for students and staff.
        Services = "services",
        /// Events.
        Events = "events",
        /// Policy elements with their reviews.
        Policy = "policy",
    }
}

/// The institution.
#[derive(Clone, Debug)]
pub struct Institution {
    /// Full name.
    pub name: Text,
    /// Short name, such as an acronym; the full name when not given.
    pub short_name: Text,
    /// ISO 3166-1 alpha-2.
    pub country: Box<str>,
    /// City.
    pub city: Text,
    /// Where its dot stands on maps.
    pub at: Coord,
    /// Address of its own site.
    pub website: Box<str>,
    /// Postal address.
    pub address: Text,
    /// Last day of the academic year.
    pub academic_year_end: MonthDay,
    /// IANA time zone: decides which day "today" is.
    pub time_zone: Box<str>,
    /// The institution has adopted this portal; until then every page says it is an independent demonstration.
    pub official: bool,
    /// Everything here is invented; every page says so.
    pub invented: bool,
    /// Registers declared complete. A measure over any other reads "not published".
    pub complete: Vec<Register>,
    /// Identifiers by kind.
    pub ids: BTreeMap<&'static str, Box<str>>,
}

const COVERAGE_WORDS: &[&str] = &["partial", "complete"];

static COVERAGE: Shape = Shape::inside(
    "coverage",
    &[
        Field::may("partners", Kind::Word(COVERAGE_WORDS), "Whether every partner is recorded here"),
        Field::may("agreements", Kind::Word(COVERAGE_WORDS), "Whether every agreement is recorded here"),
        Field::may("networks", Kind::Word(COVERAGE_WORDS), "Whether every network is recorded here"),
        Field::may("memberships", Kind::Word(COVERAGE_WORDS), "Whether every membership is recorded here"),
        Field::may("programmes", Kind::Word(COVERAGE_WORDS), "Whether every degree programme is recorded here"),
        Field::may(
            "quality",
            Kind::Word(COVERAGE_WORDS),
            "Whether every accreditation, label, ranking and award is recorded here",
        ),
        Field::may("grants", Kind::Word(COVERAGE_WORDS), "Whether every project funded from outside is recorded here"),
        Field::may("units", Kind::Word(COVERAGE_WORDS), "Whether every academic unit is recorded here"),
        Field::may("mobility", Kind::Word(COVERAGE_WORDS), "Whether all mobility of the years recorded is here"),
        Field::may("enrolment", Kind::Word(COVERAGE_WORDS), "Whether all students of the years recorded are here"),
        Field::may("services", Kind::Word(COVERAGE_WORDS), "Whether every service is recorded here"),
        Field::may("events", Kind::Word(COVERAGE_WORDS), "Whether every event is recorded here"),
        Field::may("policy", Kind::Word(COVERAGE_WORDS), "Whether every policy element and review is recorded here"),
    ],
);

static SHAPE: Shape = Shape {
    name: "institution",
    home: Home::File("institution.toml"),
    title: "name",
    fields: &[
        Field::must("name", Kind::Text, "Full name"),
        Field::may("short_name", Kind::Text, "Short name or acronym"),
        Field::must("country", Kind::Country, "Country, ISO 3166-1 alpha-2"),
        Field::must("city", Kind::Text, "City"),
        Field::must("lat", Kind::Num(-90.0, 90.0), "Latitude in degrees, north positive"),
        Field::must("lon", Kind::Num(-180.0, 180.0), "Longitude in degrees, east positive"),
        Field::must("website", Kind::Url, "Address of the institution's own site"),
        Field::may("address", Kind::Text, "Postal address"),
        Field::may("founded", Kind::Day, "Day, month or year of foundation"),
        Field::may("teaching_languages", Kind::List(&Kind::Language), "Languages of instruction, BCP 47"),
        Field::must("academic_year_end", Kind::MonthDay, "Last day of the academic year"),
        Field::must("time_zone", Kind::Str, "IANA time zone, such as Europe/Istanbul"),
        Field::must("official", Kind::Bool, "The institution has adopted this portal"),
        Field::may("invented", Kind::Bool, "Everything in this portal is invented"),
        Field::may("precision", Kind::Word(crate::entities::partner::PRECISION), "How exact the coordinates are"),
        Field::may("coord_source", Kind::Str, "Where the coordinates come from"),
        Field::may("ids", Kind::Table(&IDS), "Identifiers"),
        Field::may("coverage", Kind::Table(&COVERAGE), "How complete the registers are; partial when not given"),
    ],
};

impl Entity for Institution {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Institution> {
        let complete = |r: &&Register| row.row("coverage").and_then(|c| c.word(r.word())) == Some("complete");
        let name = row.text("name");
        let short = row.text("short_name");
        Some(Institution {
            short_name: if short.is_empty() { name.clone() } else { short },
            name,
            country: row.string("country")?,
            city: row.text("city"),
            at: Coord { lat: row.num("lat")?, lon: row.num("lon")? },
            website: row.string("website")?,
            address: row.text("address"),
            academic_year_end: row.month_day("academic_year_end")?,
            time_zone: row.string("time_zone")?,
            official: row.flag("official"),
            invented: row.flag("invented"),
            complete: Register::ALL.iter().filter(complete).copied().collect(),
            ids: ids(row),
        })
    }
}
