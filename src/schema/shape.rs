//! The field table of an entity.

use crate::schema::kind::CodeKind;

/// One kind of record or block: its name in diagnostics and data files, where it lives, its fields.
#[derive(Debug)]
pub struct Shape {
    /// Singular word of the field, such as `partner`; also the scheme of links (`partner:tu-wien`).
    pub name: &'static str,
    /// Where its records are.
    pub home: Home,
    /// Key of the field that names a record to people.
    pub title: &'static str,
    /// Its fields, in the order `fmt`, data files and the manual show them.
    pub fields: &'static [Field],
}

/// A shape is a table written once; two are equal when they have the same name.
impl PartialEq for Shape {
    fn eq(&self, other: &Shape) -> bool {
        self.name == other.name
    }
}

/// Where records of a shape live under `content/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// One file per record: `<folder>/<id>.toml`.
    Folder(&'static str),
    /// One file with one record.
    File(&'static str),
    /// One file with many records in an array of tables: file, key of the array.
    Rows(&'static str, &'static str),
    /// Markdown with front matter, one file per record and language: `<folder>/<id>.<lang>.md`.
    Markdown(&'static str),
    /// Like a folder, but its records never leave the site: neither as data files nor as pages of their own. Only what
    /// `figures` says of them does.
    Closed(&'static str),
    /// Inside another record.
    Inside,
    /// The site's own settings, outside `content/`.
    Settings,
}

/// One key of a shape.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The key as typed.
    pub key: &'static str,
    /// What may stand there.
    pub kind: Kind,
    /// Whether it must stand there.
    pub need: Need,
    /// What it means, for the manual, the JSON Schema and the data dictionary.
    pub doc: &'static str,
    /// Shown in open data.
    pub public: bool,
}

/// Whether a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A record without it is not a record.
    Required,
    /// May be missing.
    Optional,
}

/// What may stand at a key.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Words for people, per language.
    Text,
    /// Letters that are the same in every language: an acronym, an endonym.
    Str,
    /// `true` or `false`.
    Bool,
    /// A whole number from, to.
    Int(i64, i64),
    /// A number from, to.
    Num(f64, f64),
    /// A day, month or year.
    Day,
    /// A day of every year.
    MonthDay,
    /// `2025/2026`.
    AcademicYear,
    /// A moment with its offset from UTC, or a day when the hour is not known.
    Moment,
    /// The time of an observation.
    Period,
    /// ISO 3166-1 alpha-2 code, or XK.
    Country,
    /// An address with scheme.
    Url,
    /// An e-mail address.
    Email,
    /// BCP 47 tag.
    Language,
    /// An id (rule R01).
    Id,
    /// One of these words.
    Word(&'static [&'static str]),
    /// One of these words, for all languages or per language.
    WordPerLanguage(&'static [&'static str]),
    /// An identifier or code with rules of its own.
    Code(CodeKind),
    /// Id of a record of this shape.
    Ref(&'static str),
    /// `shape:id`, a record of any shape.
    AnyRef,
    /// Several.
    List(&'static Kind),
    /// A word or a list of words.
    OneOrMore(&'static Kind),
    /// A block.
    Table(&'static Shape),
    /// One of these words, or a block that says it part by part.
    WordOr(&'static [&'static str], &'static Shape),
    /// A block per language of the portal, under its tag.
    PerLanguage(&'static Shape),
    /// A repeated block.
    Rows(&'static Shape),
    /// The same, typed as lists whose columns the key `columns` beside it names.
    Grid(&'static Shape),
}

impl Field {
    /// A key that must be there, shown in open data.
    pub const fn must(key: &'static str, kind: Kind, doc: &'static str) -> Field {
        Field { key, kind, need: Need::Required, doc, public: true }
    }

    /// A key that may be there, shown in open data.
    pub const fn may(key: &'static str, kind: Kind, doc: &'static str) -> Field {
        Field { key, kind, need: Need::Optional, doc, public: true }
    }

    /// The same key, kept out of open data.
    #[must_use]
    pub const fn private(self) -> Field {
        Field { public: false, ..self }
    }
}

impl Kind {
    /// The table of the block that may stand there.
    pub fn block(&self) -> Option<&'static Shape> {
        match self {
            Kind::Table(inside)
            | Kind::WordOr(_, inside)
            | Kind::PerLanguage(inside)
            | Kind::Rows(inside)
            | Kind::Grid(inside) => Some(inside),
            Kind::List(kind) | Kind::OneOrMore(kind) => kind.block(),
            _ => None,
        }
    }
}

impl Shape {
    /// A block inside another record.
    pub const fn inside(name: &'static str, fields: &'static [Field]) -> Shape {
        Shape { name, home: Home::Inside, title: "", fields }
    }

    /// True when its records carry the common block (source, owner, …).
    pub fn has_common(&self) -> bool {
        !matches!(self.home, Home::Inside | Home::Settings)
    }

    /// All fields, the common block after its own; a field of its own wins over a common one.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        let fields = self.fields;
        let common: &'static [Field] = if self.has_common() { COMMON } else { &[] };
        fields.iter().chain(common.iter().filter(move |c| fields.iter().all(|f| f.key != c.key)))
    }

    /// The field of this key.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.all_fields().find(|f| f.key == key)
    }
}

/// These tables and that of every block inside one of them, each once.
pub fn with_blocks(tables: impl IntoIterator<Item = &'static Shape>) -> Vec<&'static Shape> {
    let mut all: Vec<&'static Shape> = tables.into_iter().collect();
    let mut next = 0;
    while let Some(shape) = all.get(next).copied() {
        for block in shape.all_fields().filter_map(|field| field.kind.block()) {
            if !all.contains(&block) {
                all.push(block);
            }
        }
        next += 1;
    }
    all
}

/// Two tables of fields as one; `N` is the sum of their lengths.
pub const fn join<const A: usize, const B: usize, const N: usize>(first: [Field; A], more: [Field; B]) -> [Field; N] {
    // Only evaluated while compiling: wrong lengths do not compile.
    let mut all = [first[0]; N];
    let mut n = 0;
    while n < N {
        all[n] = if n < A { first[n] } else { more[n - A] };
        n += 1;
    }
    all
}

/// How a text came to be.
pub const TRANSLATION: &[&str] = &["original", "reviewed", "unreviewed", "machine"];

/// Where a fact comes from.
pub static SOURCE: Shape = Shape::inside(
    "source",
    &[
        Field::must("name", Kind::Str, "Name of the source, as a reader would say it"),
        Field::may("url", Kind::Url, "Address of the source"),
        Field::must("retrieved", Kind::Day, "When it was read"),
        Field::may("licence", Kind::Str, "Licence of the source; without one its data is cited but not republished"),
        Field::may("lang", Kind::Language, "Language of its name, BCP 47; the first language of the portal when not given"),
    ],
);

/// The block every record may carry.
pub static COMMON: &[Field] = &[
    Field::may("source", Kind::Table(&SOURCE), "Where the facts of this record come from"),
    Field::may("as_of", Kind::Day, "The source's own date; leave out when it has none"),
    Field::may("owner", Kind::Ref("office"), "Office that keeps this record current").private(),
    Field::may("review_by", Kind::Day, "When it should be looked at again").private(),
    Field::may(
        "translation",
        Kind::WordPerLanguage(TRANSLATION),
        "How the text came to be: original, reviewed, unreviewed or machine",
    ),
    Field::may("aliases", Kind::List(&Kind::Id), "Earlier ids; their addresses lead here"),
    Field::may("slug", Kind::Text, "Last part of the address per language; the id when not given"),
];
