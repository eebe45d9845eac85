//! A policy element: what the institution has committed itself to, what shows it, and by which figures it is followed.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::period::Period;
use crate::base::text::Text;
use crate::base::words;
use crate::entities::Entity;
use crate::entities::agreement::AgreementKind;
use crate::entities::call::AUDIENCES;
use crate::entities::call::SCHEMES;
use crate::entities::condition::Cycle;
use crate::entities::event;
use crate::entities::grant::Funding;
use crate::entities::network;
use crate::entities::network::Role;
use crate::entities::partner;
use crate::entities::quality::QualityKind;
use crate::schema::row::Ref;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// Numbers of the elements: eight elements and two themes.
pub const NUMBERS: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8", "D", "L"];

/// A policy element.
#[derive(Clone, Debug)]
pub struct PolicyElement {
    /// Word of [`NUMBERS`].
    pub number: &'static str,
    /// Title.
    pub title: Text,
    /// What it says, in our own words.
    pub summary: Text,
    /// The official wording, where it may be repeated.
    pub statement: Text,
    /// When it was adopted.
    pub adopted: Option<Day>,
    /// Official documents: title, language, address.
    pub official: Vec<(Box<str>, Box<str>, Box<str>)>,
    /// Commitments.
    pub commitments: Vec<Commitment>,
    /// Targets.
    pub targets: Vec<Target>,
    /// Evidence groups.
    pub evidence: Vec<Evidence>,
    /// Reviews.
    pub reviews: Vec<Review>,
    /// What the data here can show about it, and what it cannot.
    pub limits: Text,
}

/// Something the institution will do.
#[derive(Clone, Debug)]
pub struct Commitment {
    /// What it will do.
    pub text: Text,
    /// By when.
    pub due: Option<Day>,
    /// Word of the field table, when one is recorded.
    pub status: Option<&'static str>,
    /// Office that answers for it.
    pub owner: Option<Box<str>>,
    /// What was done: when, what.
    pub actions: Vec<(Day, Text)>,
}

impl Commitment {
    /// True when its last day has passed and it is neither done nor dropped.
    pub fn is_overdue(&self, as_of: Date) -> bool {
        self.due.is_some_and(|d| d.last() < as_of) && !matches!(self.status, Some("done" | "dropped"))
    }
}

/// A value an indicator should reach.
#[derive(Clone, Debug)]
pub struct Target {
    /// Indicator.
    pub indicator: Box<str>,
    /// By when.
    pub by: Period,
    /// The value; of a band the value inside it that is aimed at.
    pub value: f64,
    /// Lowest and highest value of a band, for an indicator that should stay within one.
    pub band: Option<(f64, f64)>,
    /// Where it started: when, value.
    pub baseline: Option<(Period, f64)>,
    /// Remarks for readers.
    pub note: Text,
}

/// A group of records that show an element at work.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Heading of the group.
    pub title: Text,
    /// Records named one by one, or found by a query at each build.
    pub of: EvidenceOf,
    /// The block it was read from.
    pub row: Row,
}

/// Which records an evidence group holds.
#[derive(Clone, Debug)]
pub enum EvidenceOf {
    /// These.
    Records(Vec<Ref>),
    /// Those that match now.
    Query(Query),
    /// Neither or both were given; rule R27 reports it.
    Unclear,
}

/// A search among records.
#[derive(Clone, Debug)]
pub struct Query {
    /// First of a pair of [`SOUGHT`].
    pub entity: &'static str,
    /// Roles of memberships; any when empty.
    pub roles: Vec<Role>,
    /// Kinds in the entity's own words, as in [`SOUGHT`]; any when empty.
    pub kinds: Vec<Box<str>>,
    /// Languages of programmes and services; any when empty.
    pub languages: Vec<Box<str>>,
    /// `international` or `national`; either when not given.
    pub scope: Option<&'static str>,
    /// Only those active on the status day.
    pub active: bool,
}

/// A look back at an element.
#[derive(Clone, Debug)]
pub struct Review {
    /// When.
    pub date: Day,
    /// What was found.
    pub outcome: Text,
    /// What follows from it.
    pub action: Text,
}

static OFFICIAL: Shape = Shape::inside(
    "official",
    &[
        Field::must("title", Kind::Str, "Title of the document, in its own language"),
        Field::must("lang", Kind::Language, "Its language, BCP 47"),
        Field::must("url", Kind::Url, "Its address"),
    ],
);

static ACTION: Shape =
    Shape::inside("action", &[Field::must("date", Kind::Day, "When"), Field::must("text", Kind::Text, "What was done")]);

static COMMITMENT: Shape = Shape::inside(
    "commitment",
    &[
        Field::must("id", Kind::Id, "Id"),
        Field::must("text", Kind::Text, "What the institution will do"),
        Field::may("due", Kind::Day, "By when"),
        Field::may("status", Kind::Word(&["planned", "in-progress", "done", "dropped"]), "How far it has come"),
        Field::may("owner", Kind::Ref("office"), "Office that answers for it"),
        Field::may("action", Kind::Rows(&ACTION), "What was done so far"),
    ],
);

static BASELINE: Shape = Shape::inside(
    "baseline",
    &[Field::must("period", Kind::Period, "When"), Field::must("value", Kind::Num(-1e12, 1e12), "Value at the start")],
);

static TARGET: Shape = Shape::inside(
    "target",
    &[
        Field::must("indicator", Kind::Ref("indicator"), "Indicator"),
        Field::must("by", Kind::Period, "By when"),
        Field::must("value", Kind::Num(-1e12, 1e12), "Value to reach; of a band the value aimed at"),
        Field::may("low", Kind::Num(-1e12, 1e12), "Lowest value of the band, for an indicator of direction band"),
        Field::may("high", Kind::Num(-1e12, 1e12), "Highest value of the band"),
        Field::may("baseline", Kind::Table(&BASELINE), "Where it started"),
        Field::may("note", Kind::Text, "Remarks for readers"),
    ],
);

static QUERY: Shape = Shape::inside(
    "query",
    &[
        Field::must("entity", Kind::Word(ENTITIES), "What to look for"),
        Field::may("role", Kind::OneOrMore(&Kind::Word(Role::WORDS)), "Roles of memberships"),
        Field::may(
            "kind",
            Kind::OneOrMore(&Kind::Word(KINDS)),
            "Words of the entity's own kind: of an agreement, partner, network, quality record or event; of a grant its programme, of a programme its cycles, of a service its audience, of a call its scheme, of an indicator its element",
        ),
        Field::may("language", Kind::OneOrMore(&Kind::Language), "Languages of programmes and services, BCP 47"),
        Field::may("scope", Kind::Word(&["international", "national"]), "International or national"),
        Field::may("active", Kind::Bool, "Only those active on the status day"),
    ],
);

/// What a query can look for, with the word list `kind` is one of: the entity's own.
pub const SOUGHT: &[(&str, &[&str])] = &[
    ("agreement", AgreementKind::WORDS),
    ("membership", network::KINDS),
    ("partner", partner::KINDS),
    ("network", network::KINDS),
    ("grant", Funding::WORDS),
    ("programme", Cycle::WORDS),
    ("quality", QualityKind::WORDS),
    ("service", AUDIENCES),
    ("event", event::KINDS),
    ("call", SCHEMES),
    ("indicator", NUMBERS),
];

const ENTITIES: &[&str] = &words::firsts::<{ SOUGHT.len() }>(SOUGHT);
const KINDS: &[&str] = &words::distinct::<{ words::count_distinct(SOUGHT) }>(SOUGHT);

static EVIDENCE: Shape = Shape::inside(
    "evidence",
    &[
        Field::may("title", Kind::Text, "Heading of the group"),
        Field::may("records", Kind::List(&Kind::AnyRef), "Records, each as kind:id"),
        Field::may("query", Kind::Table(&QUERY), "Or a search, repeated at each build"),
    ],
);

static REVIEW: Shape = Shape::inside(
    "review",
    &[
        Field::must("date", Kind::Day, "When"),
        Field::must("outcome", Kind::Text, "What was found"),
        Field::may("action", Kind::Text, "What follows from it"),
    ],
);

static SHAPE: Shape = Shape {
    name: "policy",
    home: Home::Folder("policy"),
    title: "title",
    fields: &[
        Field::must("number", Kind::Word(NUMBERS), "1 to 8, or D or L for the two themes"),
        Field::must("title", Kind::Text, "Title"),
        Field::must("summary", Kind::Text, "What it says, in your own words"),
        Field::may("statement", Kind::Text, "The official wording, where it may be repeated"),
        Field::may("adopted", Kind::Day, "When it was adopted"),
        Field::may("official", Kind::Rows(&OFFICIAL), "Official documents"),
        Field::may("commitment", Kind::Rows(&COMMITMENT), "Commitments"),
        Field::may("target", Kind::Rows(&TARGET), "Targets"),
        Field::may("evidence", Kind::Rows(&EVIDENCE), "Groups of records that show it at work"),
        Field::may("review", Kind::Rows(&REVIEW), "Review log"),
        Field::may("limits", Kind::Text, "What the data here can show about it, and what it cannot"),
    ],
};

impl Entity for PolicyElement {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<PolicyElement> {
        let official = |r: &Row| Some((r.string("title")?, r.string("lang")?, r.string("url")?));
        let review = |r: &Row| Some(Review { date: r.day("date")?, outcome: r.text("outcome"), action: r.text("action") });
        Some(PolicyElement {
            number: row.word("number")?,
            title: row.text("title"),
            summary: row.text("summary"),
            statement: row.text("statement"),
            adopted: row.day("adopted"),
            official: row.rows("official").iter().filter_map(official).collect(),
            commitments: row.rows("commitment").iter().map(commitment).collect(),
            targets: row.rows("target").iter().filter_map(target).collect(),
            evidence: row.rows("evidence").iter().map(evidence).collect(),
            reviews: row.rows("review").iter().filter_map(review).collect(),
            limits: row.text("limits"),
        })
    }
}

fn commitment(row: &Row) -> Commitment {
    Commitment {
        text: row.text("text"),
        due: row.day("due"),
        status: row.word("status"),
        owner: row.reference("owner"),
        actions: row.rows("action").iter().filter_map(|a| Some((a.day("date")?, a.text("text")))).collect(),
    }
}

fn target(row: &Row) -> Option<Target> {
    Some(Target {
        indicator: row.reference("indicator")?,
        by: row.period("by")?.clone(),
        value: row.num("value")?,
        band: row.num("low").zip(row.num("high")),
        baseline: row.row("baseline").and_then(|b| Some((b.period("period")?.clone(), b.num("value")?))),
        note: row.text("note"),
    })
}

fn evidence(row: &Row) -> Evidence {
    let of = match (row.has("records"), row.row("query")) {
        (true, None) => EvidenceOf::Records(row.references("records")),
        (false, Some(q)) => match q.word("entity") {
            Some(entity) => EvidenceOf::Query(Query {
                entity,
                roles: q.words("role").into_iter().filter_map(Role::from_word).collect(),
                kinds: q.words("kind").into_iter().map(Into::into).collect(),
                languages: q.strings("language"),
                scope: q.word("scope"),
                active: q.flag("active"),
            }),
            None => EvidenceOf::Unclear,
        },
        _ => EvidenceOf::Unclear,
    };
    Evidence { title: row.text("title"), of, row: row.clone() }
}
