//! A judgement from outside: an accreditation, evaluation, label, rating, ranking, award or index, with the body that made
//! it, what it is about and how long it holds. Its status is never typed; it is derived in `standing::quality`.

use crate::base::day::Day;
use crate::base::period::Period;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::agreement::NOT_PUBLISHED;
use crate::entities::common::Source;
use crate::schema::row::Ref;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::SOURCE;
use crate::schema::shape::Shape;
use crate::words;

words! {
    /// What kind of judgement it is.
    pub enum QualityKind {
        /// An accreditation.
        Accreditation = "accreditation",
        /// An evaluation that ends with a report.
        Evaluation = "evaluation",
        /// A quality label.
        Label = "label",
        /// A rating against fixed levels.
        Rating = "rating",
        /// A place in a list of institutions.
        Ranking = "ranking",
        /// An award.
        Award = "award",
        /// An index of performance kept by an authority.
        PerformanceIndex = "performance-index",
    }
}

impl QualityKind {
    /// True when it holds for a time, so that it can lapse. An evaluation may say how long; the other three must.
    pub fn lapses(self) -> bool {
        use QualityKind::{Accreditation, Evaluation, Label, Rating};
        matches!(self, Accreditation | Evaluation | Label | Rating)
    }

    /// True when it gives a place or a score in a list.
    pub fn ranks(self) -> bool {
        matches!(self, QualityKind::Ranking | QualityKind::PerformanceIndex)
    }
}

/// Decisions in the words of DEQAR (EQAR, reports, decision).
pub const DECISIONS: &[&str] = &["positive", "positive with conditions or restrictions", "negative", "not applicable"];
/// Where an external review stands in the national system, in the words of DEQAR (EQAR, reports, status).
pub const STATUSES: &[&str] = &["part of obligatory EQA system", "voluntary"];
/// Who is in the list of a ranking.
pub const TABLES: &[&str] = &["world", "region", "subject", "national"];

/// A record of quality.
#[derive(Clone, Debug)]
pub struct Quality {
    /// Name of the programme, label, ranking or award.
    pub name: Text,
    /// Kind.
    pub kind: QualityKind,
    /// Who judged.
    pub body: Text,
    /// Address of that body.
    pub body_url: Option<Box<str>>,
    /// The body judges across borders, or by a standard that more than one country recognises.
    pub international: bool,
    /// `institution`, `programme` or `unit`.
    pub scope: &'static str,
    /// Programmes or units it is about; empty for the institution.
    pub targets: Vec<Ref>,
    /// What was found or won, in words.
    pub result: Text,
    /// Word of [`DECISIONS`].
    pub decision: Option<&'static str>,
    /// Word of [`STATUSES`].
    pub status: Option<&'static str>,
    /// Day of the decision or the award.
    pub decided: Option<Day>,
    /// First day.
    pub valid_from: Option<Day>,
    /// Last day.
    pub valid_to: Option<Day>,
    /// The source does not say how long it holds.
    pub not_published: bool,
    /// Taken from DEQAR, whose rule for reports without a last day applies.
    pub from_deqar: bool,
    /// Report.
    pub report: Option<Box<str>>,
    /// Place and score.
    pub ranking: Option<Ranking>,
    /// Remarks for readers.
    pub note: Text,
}

/// A place or a score in one edition of a list.
#[derive(Clone, Debug)]
pub struct Ranking {
    /// Edition.
    pub edition: Option<Period>,
    /// Place as published: `45`, `=45`, `601–800`, `1501+`.
    pub rank_text: Option<Box<str>>,
    /// Best and, unless open, last place it can mean.
    pub rank: Option<(i64, Option<i64>)>,
    /// Overall score.
    pub score: Option<f64>,
    /// Scores of the parts: name, score.
    pub parts: Vec<(Text, f64)>,
    /// Word of [`TABLES`].
    pub table: Option<&'static str>,
    /// Who is in the list, in words.
    pub among: Text,
    /// How many are in it.
    pub listed: Option<i64>,
    /// Source of the place, when the record's source does not have it.
    pub rank_source: Option<Source>,
    /// Date of that source.
    pub rank_as_of: Option<Day>,
}

static PART: Shape = Shape::inside(
    "sub_score",
    &[
        Field::must("name", Kind::Text, "Name of the part"),
        Field::must("value", Kind::Num(0.0, 10_000.0), "Its score, as published"),
    ],
);

static RANKING: Shape = Shape::inside(
    "ranking",
    &[
        Field::may("edition", Kind::Period, "Edition, such as 2023; leave out when sources disagree"),
        Field::may("rank_text", Kind::Str, "Place as the body published it: 45, =45, 601–800, 1501+"),
        Field::may("rank_low", Kind::Int(1, 1_000_000), "Best place it can mean; follows from rank_text when not given"),
        Field::may("rank_high", Kind::Int(1, 1_000_000), "Last place it can mean; leave out for an open band"),
        Field::may("score", Kind::Num(0.0, 10_000.0), "Overall score, as published"),
        Field::may("sub_score", Kind::Rows(&PART), "Scores of the parts"),
        Field::may("table", Kind::Word(TABLES), "Which list of the body it is"),
        Field::may("among", Kind::Text, "Who is in the list"),
        Field::may("listed", Kind::Int(1, 1_000_000), "How many are in it"),
        Field::may("rank_source", Kind::Table(&SOURCE), "Source of the place, when the record's source does not have it"),
        Field::may("rank_as_of", Kind::Day, "Date of that source"),
    ],
);

static SHAPE: Shape = Shape {
    name: "quality",
    home: Home::Folder("quality"),
    title: "name",
    fields: &[
        Field::must("name", Kind::Text, "Name of the programme, label, ranking or award"),
        Field::must("kind", Kind::Word(QualityKind::WORDS), "What kind of judgement it is"),
        Field::must("body", Kind::Text, "Who judged"),
        Field::may("body_url", Kind::Url, "Address of that body"),
        Field::must("reach", Kind::Word(&["international", "national"]), "Whether the body judges across borders"),
        Field::must("scope", Kind::Word(&["institution", "programme", "unit"]), "What it is about"),
        Field::may("targets", Kind::List(&Kind::AnyRef), "The programmes or units, each as programme:id or unit:id"),
        Field::may("result", Kind::Text, "What was found or won"),
        Field::may("decision", Kind::Word(DECISIONS), "Decision, in the words of DEQAR"),
        Field::may("status", Kind::Word(STATUSES), "Whether the review was obligatory, in the words of DEQAR"),
        Field::may("decided", Kind::Day, "Day of the decision or the award"),
        Field::may("valid_from", Kind::Day, "First day it holds"),
        Field::may("valid_to", Kind::Day, "Last day it holds"),
        Field::may("validity", Kind::Word(&[NOT_PUBLISHED]), "When the source does not say how long it holds"),
        Field::may("imported_from", Kind::Word(&["deqar"]), "Register it was taken from"),
        Field::may("report_url", Kind::Url, "Address of the report"),
        // A place or a score is the body's figure: it is cited on pages and not republished.
        Field::may("ranking", Kind::Table(&RANKING), "Place and score").private(),
        Field::may("note", Kind::Text, "Remarks for readers"),
    ],
};

impl Entity for Quality {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Quality> {
        Some(Quality {
            name: row.text("name"),
            kind: QualityKind::from_word(row.word("kind")?)?,
            body: row.text("body"),
            body_url: row.string("body_url"),
            international: row.word("reach")? == "international",
            scope: row.word("scope")?,
            targets: row.references("targets"),
            result: row.text("result"),
            decision: row.word("decision"),
            status: row.word("status"),
            decided: row.day("decided"),
            valid_from: row.day("valid_from"),
            valid_to: row.day("valid_to"),
            not_published: row.has("validity"),
            from_deqar: row.word("imported_from") == Some("deqar"),
            report: row.string("report_url"),
            ranking: row.row("ranking").map(ranking),
            note: row.text("note"),
        })
    }
}

fn ranking(row: &Row) -> Ranking {
    let text = row.string("rank_text");
    let typed = row.int("rank_low").map(|low| (low, row.int("rank_high")));
    Ranking {
        edition: row.period("edition").cloned(),
        rank: typed.or_else(|| text.as_deref().and_then(places)),
        rank_text: text,
        score: row.num("score"),
        parts: row.rows("sub_score").iter().filter_map(|r| Some((r.text("name"), r.num("value")?))).collect(),
        table: row.word("table"),
        among: row.text("among"),
        listed: row.int("listed"),
        rank_source: row.row("rank_source").and_then(Source::read),
        rank_as_of: row.day("rank_as_of"),
    }
}

/// Best and last place of a published one: `45`, `=45` and `45=` are one place, `601–800` (with a hyphen or a dash) is a
/// band, `1501+` a band without a last place. `None` when it is none of these.
pub fn places(text: &str) -> Option<(i64, Option<i64>)> {
    let number = |s: &str| s.trim().parse::<i64>().ok().filter(|n| *n > 0);
    let text = text.trim();
    if let Some(first) = text.strip_suffix('+') {
        return number(first).map(|n| (n, None));
    }
    if let Some((first, last)) = text.split_once(['-', '–']) {
        return Some((number(first)?, Some(number(last)?)));
    }
    let shared = text.strip_prefix('=').or_else(|| text.strip_suffix('=')).unwrap_or(text);
    number(shared).map(|n| (n, Some(n)))
}
