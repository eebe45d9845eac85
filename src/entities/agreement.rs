//! An agreement with a partner: its kind, its validity as signed, and its conditions. Its status is never typed; it is
//! derived in `figures`.

use crate::base::day::AcademicYear;
use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::common::Source;
use crate::entities::condition;
use crate::entities::condition::Condition;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Kind;
use crate::schema::shape::SOURCE;
use crate::schema::shape::Shape;
use crate::schema::shape::join;
use crate::words;

words! {
    /// What kind of agreement it is.
    pub enum AgreementKind {
        /// Memorandum of understanding.
        Mou = "mou",
        /// General cooperation agreement.
        Cooperation = "cooperation",
        /// Protocol.
        Protocol = "protocol",
        /// Bilateral exchange agreement.
        Exchange = "exchange",
        /// Erasmus+ inter-institutional agreement inside the programme.
        ErasmusKa131 = "erasmus-ka131",
        /// Erasmus+ inter-institutional agreement with third countries.
        ErasmusKa171 = "erasmus-ka171",
        /// Mevlana protocol (Official Gazette 23 August 2011, no. 28034).
        Mevlana = "mevlana",
        /// Orhun exchange.
        Orhun = "orhun",
        /// Joint degree.
        JointDegree = "joint-degree",
        /// Double degree.
        DoubleDegree = "double-degree",
        /// Joint supervision of doctoral theses.
        Cotutelle = "cotutelle",
        /// Research.
        Research = "research",
        /// Staff mobility.
        Staff = "staff",
        /// Traineeships.
        Traineeship = "traineeship",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What happens when the last day has passed.
    pub enum Renewal {
        /// It ends.
        None = "none",
        /// It goes on unless one side gives notice.
        Automatic = "automatic",
        /// It has no last day.
        OpenEnded = "open-ended",
    }
}

/// Validity as signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Academic years, both included.
    Years(AcademicYear, AcademicYear),
    /// From a day until a day, or without end.
    Days(Day, Option<Day>),
    /// The public record does not say.
    NotPublished,
}

/// A pause.
#[derive(Clone, Debug)]
pub struct Suspension {
    /// First day.
    pub from: Day,
    /// Last day; open when not given.
    pub until: Option<Day>,
    /// Why.
    pub reason: Text,
}

/// An agreement.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// Id, unique in the site.
    pub id: Box<str>,
    /// Kind.
    pub kind: AgreementKind,
    /// Validity as signed; `None` when the record breaks rule R04 and has its diagnostic.
    pub validity: Option<Validity>,
    /// Day of the last signature.
    pub signed: Option<Day>,
    /// What happens when the last day has passed.
    pub renewal: Renewal,
    /// Day of the last confirmation.
    pub confirmed: Option<Day>,
    /// Day it was ended early.
    pub terminated: Option<Day>,
    /// Pause.
    pub suspended: Option<Suspension>,
    /// Agreement it renews.
    pub renews: Option<Box<str>>,
    /// Units it covers; empty for the whole institution.
    pub units: Vec<Box<str>>,
    /// Kept out of pages and data when false.
    pub public: bool,
    /// Remarks for readers.
    pub note: Text,
    /// Source of its own, when it differs from the partner's.
    pub source: Option<Source>,
    /// Date of that source.
    pub as_of: Option<Day>,
    /// Shared quotas: id and places a year.
    pub quotas: Vec<(Box<str>, i64)>,
    /// Conditions.
    pub conditions: Vec<Condition>,
    /// The block it was read from.
    pub row: Row,
}

/// What [`Validity::NotPublished`] is typed as.
pub const NOT_PUBLISHED: &str = "not published";

pub(crate) static SUSPENDED: Shape = Shape::inside(
    "suspended",
    &[
        Field::must("from", Kind::Day, "First day of the pause"),
        Field::may("until", Kind::Day, "Last day of the pause"),
        Field::may("reason", Kind::Text, "Why"),
    ],
);

static QUOTA: Shape = Shape::inside(
    "shared_quota",
    &[
        Field::must("id", Kind::Id, "Id, used by the conditions that share it"),
        Field::must("places", Kind::Int(1, 10_000), "Persons a year, all conditions together"),
        Field::may("per", Kind::Word(&["year"]), "Per what"),
    ],
);

/// What is typed of an agreement, however many sides it has.
pub(crate) const FIELDS: [Field; 22] = [
    Field::must("kind", Kind::Word(AgreementKind::WORDS), "What kind of agreement it is"),
    Field::may("first_year", Kind::AcademicYear, "First academic year"),
    Field::may("last_year", Kind::AcademicYear, "Last academic year"),
    Field::may("from", Kind::Day, "First day"),
    Field::may("until", Kind::Day, "Last day"),
    Field::may("validity", Kind::Word(&[NOT_PUBLISHED]), "\"not published\" when the public record does not say"),
    Field::may("signed", Kind::Day, "Day of the last signature"),
    Field::may("renewal", Kind::Word(Renewal::WORDS), "What happens after the last day; none when not given"),
    Field::may("notice_days", Kind::Int(0, 3650), "Days of notice"),
    Field::may("terminated", Kind::Day, "Day it was ended early"),
    Field::may("confirmed", Kind::Day, "Day both sides last confirmed it"),
    Field::may("suspended", Kind::Table(&SUSPENDED), "Pause"),
    Field::may("renews", Kind::Ref("agreement"), "Agreement it renews"),
    Field::may("units", Kind::List(&Kind::Ref("unit")), "Units it covers; the whole institution when not given"),
    Field::may("signing_system", Kind::Word(&["paper", "ewp", "other"]), "How it was signed"),
    Field::may("code", Kind::Str, "Number people use for it"),
    Field::may("public", Kind::Bool, "false keeps it out of pages and data").private(),
    Field::may("note", Kind::Text, "Remarks for readers"),
    Field::may("source", Kind::Table(&SOURCE), "Where its facts come from, when not from the partner's source"),
    Field::may("as_of", Kind::Day, "The source's own date"),
    Field::may("shared_quota", Kind::Rows(&QUOTA), "Places that several conditions share"),
    Field::may("condition", Kind::Rows(&condition::SHAPE), "Cooperation conditions, each for one direction"),
];

static BILATERAL: [Field; 23] = join([Field::must("id", Kind::Id, "Id, unique in the site, never used again")], FIELDS);

/// Field table of an agreement inside a partner.
pub static SHAPE: Shape = Shape::inside("agreement", &BILATERAL);

impl Agreement {
    /// Reads a complete block.
    pub fn read(row: &Row) -> Option<Agreement> {
        Some(Agreement {
            id: row.id.clone(),
            kind: AgreementKind::from_word(row.word("kind")?)?,
            validity: validity(row),
            signed: row.day("signed"),
            renewal: row.word("renewal").and_then(Renewal::from_word).unwrap_or(Renewal::None),
            confirmed: row.day("confirmed"),
            terminated: row.day("terminated"),
            suspended: row.row("suspended").and_then(suspension),
            renews: row.reference("renews"),
            units: row.references("units").into_iter().map(|r| r.id).collect(),
            public: row.switch("public").unwrap_or(true),
            note: row.text("note"),
            source: row.row("source").and_then(Source::read),
            as_of: row.day("as_of"),
            quotas: row.rows("shared_quota").iter().filter_map(|q| Some((q.string("id")?, q.int("places")?))).collect(),
            conditions: row.rows("condition").iter().filter_map(Condition::read).collect(),
            row: row.clone(),
        })
    }
}

/// Reads a pause.
pub(crate) fn suspension(row: &Row) -> Option<Suspension> {
    Some(Suspension { from: row.day("from")?, until: row.day("until"), reason: row.text("reason") })
}

/// The one form of validity that is given; `None` when there is none, more than one, or half of one.
fn validity(row: &Row) -> Option<Validity> {
    let years = row.has("first_year") || row.has("last_year");
    let days = row.has("from") || row.has("until");
    match (years, days, row.has("validity")) {
        (true, false, false) => Some(Validity::Years(row.year("first_year")?, row.year("last_year")?)),
        (false, true, false) => Some(Validity::Days(row.day("from")?, row.day("until"))),
        (false, false, true) => Some(Validity::NotPublished),
        _ => None,
    }
}
