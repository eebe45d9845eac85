//! What the institution decides about its maps: shapes, borders, territories, names, colours. One decision for all
//! languages; every part has a default, and a portal without the file has them all.

mod defaults;

pub use defaults::CLASSES;
pub use defaults::DASHED;
pub use defaults::TOGETHER;

use crate::base::text::Text;
use crate::entities::Entity;
use crate::entities::common::Source;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;
use crate::words;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

words! {
    /// Whose view of borders the maps follow.
    pub enum Worldview {
        /// Nobody's: contested borders of the built-in list are dashed.
        Neutral = "neutral",
        /// That of the institution's own shapes; only the borders of the file are drawn otherwise than the shapes have them.
        File = "file",
    }
}

words! {
    /// How a border is drawn.
    pub enum Style {
        /// As dashes.
        Dashed = "dashed",
        /// As a line.
        Solid = "solid",
        /// Not at all.
        None = "none",
    }
}

/// Two units with a border, the lesser code first.
pub type Pair = (Box<str>, Box<str>);

/// The decisions about maps.
#[derive(Clone, Debug)]
pub struct MapPolicy {
    /// Whose view of borders.
    pub worldview: Worldview,
    /// What the institution says about it.
    pub note: Text,
    /// Land without borders.
    pub is_land_only: bool,
    /// How borders are drawn, where the file says so.
    pub borders: BTreeMap<Pair, Style>,
    /// Units drawn as part of another.
    pub merged: BTreeMap<Box<str>, Box<str>>,
    /// Countries that are named all or not at all, where the file says so.
    pub together: Vec<BTreeSet<Box<str>>>,
    /// Least numbers of partners of the four classes.
    pub classes: [u32; 4],
    /// Where the institution's own shapes come from.
    pub shapes: Option<Source>,
}

impl Default for MapPolicy {
    fn default() -> MapPolicy {
        MapPolicy {
            worldview: Worldview::Neutral,
            note: Text::default(),
            is_land_only: false,
            borders: BTreeMap::new(),
            merged: BTreeMap::new(),
            together: Vec::new(),
            classes: CLASSES,
            shapes: None,
        }
    }
}

impl MapPolicy {
    /// How each border is drawn that is not simply a line: the built-in list in a neutral worldview, and what the file says.
    pub fn lines(&self) -> BTreeMap<Pair, Style> {
        let listed = DASHED.iter().filter(|_| self.worldview == Worldview::Neutral);
        let mut lines: BTreeMap<Pair, Style> = listed.map(|(a, b)| (pair(a, b), Style::Dashed)).collect();
        lines.extend(self.borders.iter().map(|(pair, style)| (pair.clone(), *style)));
        lines
    }

    /// Groups of countries that are named all or not at all, the built-in ones too. Groups that share a country are one.
    pub fn groups(&self) -> Vec<BTreeSet<Box<str>>> {
        let built_in = TOGETHER.iter().map(|codes| codes.iter().map(|c| Box::from(*c)).collect());
        let mut groups: Vec<BTreeSet<Box<str>>> = Vec::new();
        for mut group in self.together.iter().cloned().chain(built_in) {
            groups.retain(|other| {
                let apart = other.is_disjoint(&group);
                if !apart {
                    group.extend(other.iter().cloned());
                }
                apart
            });
            groups.push(group);
        }
        groups.sort();
        groups
    }
}

/// A pair in its order.
pub fn pair(a: &str, b: &str) -> Pair {
    (a.min(b).into(), a.max(b).into())
}

/// How borders are drawn at all.
const BORDERS: &[&str] = &["lines", "none"];

static BORDER: Shape = Shape::inside(
    "border",
    &[
        Field::must(
            "between",
            Kind::List(&Kind::Str),
            "The two countries or territories: ISO 3166-1 alpha-2, or a unit of the shapes",
        ),
        Field::must("style", Kind::Word(Style::WORDS), "How their border is drawn"),
    ],
);

static MERGE: Shape = Shape::inside(
    "merge",
    &[
        Field::must("unit", Kind::Str, "Unit of the shapes that is drawn as part of another"),
        Field::must("into", Kind::Str, "The other"),
    ],
);

static TOGETHER_BLOCK: Shape = Shape::inside(
    "together",
    &[Field::must("countries", Kind::List(&Kind::Str), "Countries that a map names all or not at all, two or more")],
);

static SHAPES: Shape = Shape::inside(
    "shapes",
    &[
        Field::must("name", Kind::Str, "Name of the source, as a reader would say it"),
        Field::may("url", Kind::Url, "Address of the source"),
        Field::must("licence", Kind::Str, "Licence of the shapes, which the maps republish"),
        Field::must("retrieved", Kind::Day, "When they were read"),
        Field::may("lang", Kind::Language, "Language of its name, BCP 47; the first language of the portal when not given"),
    ],
);

static SHAPE: Shape = Shape {
    name: "map",
    home: Home::File("map.toml"),
    title: "",
    fields: &[
        Field::may(
            "worldview",
            Kind::Word(Worldview::WORDS),
            "Whose view of borders: neutral when not given, or that of the portal's own file of shapes",
        ),
        Field::may("worldview_note", Kind::Text, "What the institution says about it, shown on the page of the map policy"),
        Field::may("borders", Kind::Word(BORDERS), "Whether borders are drawn at all; lines when not given"),
        Field::may("border", Kind::Rows(&BORDER), "Borders drawn otherwise than usual; pairs not named keep the built-in list"),
        Field::may("merge", Kind::Rows(&MERGE), "Units drawn as part of another"),
        Field::may("together", Kind::Rows(&TOGETHER_BLOCK), "Countries named all or not at all, beside the built-in groups"),
        Field::may(
            "classes",
            Kind::List(&Kind::Int(1, 100_000)),
            "Least numbers of partners of the four colours, rising from 1; 1, 2, 5, 10 when not given",
        ),
        Field::may("shapes", Kind::Table(&SHAPES), "Where content/map.shapes comes from; needed when there is one"),
    ],
};

impl Entity for MapPolicy {
    const SHAPE: &'static Shape = &SHAPE;

    fn read(row: &Row) -> Option<MapPolicy> {
        let style = |r: &Row| Some((two(r)?, Style::from_word(r.word("style")?)?));
        let merge = |r: &Row| Some((r.string("unit")?, r.string("into")?));
        Some(MapPolicy {
            worldview: row.word("worldview").and_then(Worldview::from_word).unwrap_or(Worldview::Neutral),
            note: row.text("worldview_note"),
            is_land_only: row.word("borders") == Some("none"),
            borders: row.rows("border").iter().filter_map(style).collect(),
            merged: row.rows("merge").iter().filter_map(merge).collect(),
            together: row.rows("together").iter().map(|r| r.strings("countries").into_iter().collect()).collect(),
            classes: classes(row).unwrap_or(CLASSES),
            shapes: row.row("shapes").and_then(Source::read),
        })
    }
}

/// The two codes of a border; `None` when there are not two different ones.
pub fn two(border: &Row) -> Option<Pair> {
    match &border.strings("between")[..] {
        [a, b] if a != b => Some(pair(a, b)),
        _ => None,
    }
}

/// The least numbers of the classes as typed; `None` when they are not four that rise from 1, or not given.
pub fn classes(row: &Row) -> Option<[u32; 4]> {
    let number = |cell: &Cell| if let Cell::Int(n) = cell { u32::try_from(*n).ok() } else { None };
    let typed: Vec<u32> = row.list("classes").iter().filter_map(|p| number(&p.cell)).collect();
    let four: [u32; 4] = typed.try_into().ok()?;
    let rises = four[0] == 1 && four.windows(2).all(|w| matches!(w, [a, b] if a < b));
    rises.then_some(four)
}
