//! An international or national body, and the institution's memberships and roles in it over time.

use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::agreement::SUSPENDED;
use crate::entities::agreement::Suspension;
use crate::entities::agreement::suspension;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use crate::words;

words! {
    /// Part the institution plays in a network.
    pub enum Role {
        /// Founding member.
        Founder = "founder",
        /// Chair.
        Chair = "chair",
        /// Vice-chair.
        ViceChair = "vice-chair",
        /// Member of the board.
        Board = "board",
        /// Secretariat.
        Secretariat = "secretariat",
        /// Host.
        Host = "host",
        /// Coordinator.
        Coordinator = "coordinator",
        /// Chair of a working group.
        WorkingGroupChair = "working-group-chair",
        /// Member.
        Member = "member",
        /// Observer.
        Observer = "observer",
        /// Participant of an initiative.
        Participant = "participant",
        /// Partner of a project.
        Partner = "partner",
    }
}

/// A network.
#[derive(Clone, Debug)]
pub struct Network {
    /// Name.
    pub name: Text,
    /// Its own name for itself and the language of that.
    pub native: Option<(Box<str>, Box<str>)>,
    /// Acronym.
    pub acronym: Option<Box<str>>,
    /// Word of [`KINDS`].
    pub kind: &'static str,
    /// International, not national: only these count as visibility abroad.
    pub international: bool,
    /// Address of its site.
    pub website: Option<Box<str>>,
    /// What it is.
    pub description: Text,
    /// When it ended.
    pub ended: Option<Day>,
    /// Partners that take part too.
    pub members: Vec<Box<str>>,
    /// Memberships, in the order of the file.
    pub memberships: Vec<Membership>,
}

/// A membership with one role.
#[derive(Clone, Debug)]
pub struct Membership {
    /// The role.
    pub role: Role,
    /// First day, when known.
    pub from: Option<Day>,
    /// Last day.
    pub until: Option<Day>,
    /// Pause.
    pub suspended: Option<Suspension>,
    /// Address of a page that shows it.
    pub evidence: Option<Box<str>>,
    /// Remarks for readers.
    pub note: Text,
    /// The block it was read from.
    pub row: Row,
}

/// Kinds of networks.
pub const KINDS: &[&str] = &[
    "association",
    "alliance",
    "consortium",
    "intergovernmental",
    "scholarly",
    "accreditation",
    "initiative",
    "charter",
    "research-infrastructure",
    "national-programme",
    "project-consortium",
];

static MEMBERSHIP: Shape = Shape::inside(
    "membership",
    &[
        Field::must("role", Kind::Word(Role::WORDS), "Part the institution plays"),
        Field::may("from", Kind::Day, "First day, month or year; leave out when not known"),
        Field::may("until", Kind::Day, "Last day, month or year"),
        Field::may("suspended", Kind::Table(&SUSPENDED), "Pause"),
        Field::may("unit", Kind::Ref("unit"), "Unit that takes part"),
        Field::may("evidence", Kind::Url, "Address of a page that shows it"),
        Field::may("note", Kind::Text, "Remarks for readers"),
    ],
);

static SHAPE: Shape = Shape {
    name: "network",
    home: Home::Folder("networks"),
    title: "name",
    fields: &[
        Field::must("name", Kind::Text, "Name"),
        Field::may("native", Kind::Str, "The network's own name for itself"),
        Field::may("native_lang", Kind::Language, "Language of that name, BCP 47"),
        Field::may("acronym", Kind::Str, "Acronym"),
        Field::must("kind", Kind::Word(KINDS), "What kind of body it is"),
        Field::must("scope", Kind::Word(&["international", "national"]), "International or national"),
        Field::may("website", Kind::Url, "Address of its site"),
        Field::may("founded", Kind::Day, "When it was founded"),
        Field::may("ended", Kind::Day, "When it ended"),
        Field::may("description", Kind::Text, "What it is, in a sentence or two"),
        Field::may("members", Kind::List(&Kind::Ref("partner")), "Partners recorded here that take part too"),
        Field::may("members_count", Kind::Int(1, 100_000), "How many members it has in all"),
        Field::may("membership", Kind::Rows(&MEMBERSHIP), "The institution's memberships and roles"),
    ],
};

impl Entity for Network {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Network> {
        Some(Network {
            name: row.text("name"),
            native: row.string("native").map(|n| (n, row.string("native_lang").unwrap_or_else(|| "und".into()))),
            acronym: row.string("acronym"),
            kind: row.word("kind")?,
            international: row.word("scope")? == "international",
            website: row.string("website"),
            description: row.text("description"),
            ended: row.day("ended"),
            members: row.references("members").into_iter().map(|r| r.id).collect(),
            memberships: row.rows("membership").iter().filter_map(Membership::read).collect(),
        })
    }
}

impl Membership {
    fn read(row: &Row) -> Option<Membership> {
        Some(Membership {
            role: Role::from_word(row.word("role")?)?,
            from: row.day("from"),
            until: row.day("until"),
            suspended: row.row("suspended").and_then(suspension),
            evidence: row.string("evidence"),
            note: row.text("note"),
            row: row.clone(),
        })
    }
}
