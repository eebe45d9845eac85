//! A news item: a dated text.

use crate::base::day::Day;
use crate::base::text::Text;
use crate::entities::Entity;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A news item. Its body is kept apart.
#[derive(Clone, Debug)]
pub struct News {
    /// Title.
    pub title: Text,
    /// One or two sentences for lists and feeds.
    pub summary: Text,
    /// Its day.
    pub date: Day,
    /// Not published yet.
    pub draft: bool,
    /// First day it is shown.
    pub publish: Option<Day>,
    /// Last day it is shown in lists.
    pub expires: Option<Day>,
    /// Stands first in lists.
    pub pinned: bool,
}

static SHAPE: Shape = Shape {
    name: "news",
    home: Home::Markdown("news"),
    title: "title",
    fields: &[
        Field::must("title", Kind::Text, "Title"),
        Field::may("summary", Kind::Text, "One or two sentences for lists and feeds"),
        Field::must("date", Kind::Day, "Its day"),
        Field::may("draft", Kind::Bool, "Not published yet").private(),
        Field::may("publish", Kind::Day, "First day it is shown").private(),
        Field::may("expires", Kind::Day, "Last day it is shown in lists").private(),
        Field::may("pinned", Kind::Bool, "Stands first in lists"),
    ],
};

impl Entity for News {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<News> {
        Some(News {
            title: row.text("title"),
            summary: row.text("summary"),
            date: row.day("date")?,
            draft: row.flag("draft"),
            publish: row.day("publish"),
            expires: row.day("expires"),
            pinned: row.flag("pinned"),
        })
    }
}
