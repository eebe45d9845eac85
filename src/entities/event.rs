//! An event: something that takes place on certain days, somewhere or online.

use crate::base::moment::When;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::call::AUDIENCES;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Title.
    pub title: Text,
    /// What it is, in a sentence or two.
    pub summary: Text,
    /// When it begins.
    pub start: When,
    /// When it ends; the day it begins when not given.
    pub end: Option<When>,
    /// Where it is.
    pub place: Text,
    /// It can be followed online.
    pub online: bool,
    /// Words of [`AUDIENCES`].
    pub audience: Vec<&'static str>,
    /// Office to ask.
    pub office: Option<Box<str>>,
    /// Address of its page.
    pub url: Option<Box<str>>,
    /// Word of [`KINDS`].
    pub kind: &'static str,
    /// The institution is the host.
    pub hosted: bool,
    /// People of more than one country take part.
    pub international: bool,
}

/// Kinds of events.
pub const KINDS: &[&str] = &["orientation", "intercultural", "conference", "seminar", "summer-school", "fair", "visit", "other"];

static SHAPE: Shape = Shape {
    name: "event",
    home: Home::Folder("events"),
    title: "title",
    fields: &[
        Field::must("title", Kind::Text, "Title"),
        Field::may("summary", Kind::Text, "What it is, in a sentence or two"),
        Field::must("start", Kind::Moment, "When it begins; a day when the hour is not known"),
        Field::may("end", Kind::Moment, "When it ends; the day it begins when not given"),
        Field::may("place", Kind::Text, "Where it is"),
        Field::may("online", Kind::Bool, "It can be followed online"),
        Field::may("audience", Kind::List(&Kind::Word(AUDIENCES)), "Whom it is for"),
        Field::may("office", Kind::Ref("office"), "Office to ask"),
        Field::may("url", Kind::Url, "Address of its page"),
        Field::may("kind", Kind::Word(KINDS), "What kind of event it is; other when not given"),
        Field::may("hosted", Kind::Bool, "The institution is the host"),
        Field::may("international", Kind::Bool, "People of more than one country take part"),
    ],
};

impl Entity for Event {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<Event> {
        Some(Event {
            title: row.text("title"),
            summary: row.text("summary"),
            start: row.when("start")?,
            end: row.when("end"),
            place: row.text("place"),
            online: row.flag("online"),
            audience: row.words("audience"),
            office: row.reference("office"),
            url: row.string("url"),
            kind: row.word("kind").unwrap_or("other"),
            hosted: row.flag("hosted"),
            international: row.flag("international"),
        })
    }
}
