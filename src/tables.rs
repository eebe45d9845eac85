//! Site and figures → the tables of open data: columns that explain themselves, rows of plain values. Data files, the data
//! package, the catalogue and the page of open data all read these.

mod csv;
mod figures;
mod people;
mod records;
mod sources;

pub use csv::Style;
pub use csv::csv;
pub use figures::is_open;
pub use figures::machine_time;
pub use figures::years;
pub use records::name;
pub use records::plain;
pub use records::with_json;
pub use sources::Licence;

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::lang::Lang;
use crate::check::Site;
use crate::entities::common::Source;
use crate::figures::Figures;
use std::collections::BTreeSet;

/// What the values of a column are. Where nothing is known a value is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Any letters.
    Text,
    /// A number with a point before its decimals.
    Number,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Bool,
    /// An e-mail address.
    Email,
    /// Letters that match a regular expression as a whole.
    Pattern(&'static str),
    /// One of these words.
    Word(&'static [&'static str]),
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the first line.
    pub name: String,
    /// What its values are.
    pub kind: Type,
    /// What it means, in English.
    pub doc: &'static str,
    /// Language of its values, for human text.
    pub lang: Option<Lang>,
    /// Every row has a value.
    pub required: bool,
    /// Shape whose records its values name.
    pub refers: Option<&'static str>,
    /// Many tables have it with the same meaning.
    pub common: bool,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Name of its files without ending.
    pub name: String,
    /// Shape of its records; empty when its rows are no records.
    pub shape: &'static str,
    /// Columns, in order.
    pub columns: Vec<Column>,
    /// Rows, each with a value for each column.
    pub rows: Vec<Vec<String>>,
    /// Rows left out because their source names no licence.
    pub left_out: usize,
    /// Distinct sources of its rows, in the order of the rows.
    pub sources: Vec<Source>,
    /// What the sources of its rows say of a licence.
    pub licence: Licence,
}

/// Names of all tables in the order of [`table`]'s numbers: sorted, none twice.
pub fn names(site: &Site, figures: &Figures) -> Vec<String> {
    kinds(site, figures).into_iter().map(|(name, _)| name).collect()
}

/// Table number `n` of [`names`].
pub fn table(site: &Site, figures: &Figures, n: usize) -> Option<Table> {
    kinds(site, figures).into_iter().nth(n).map(|(_, kind)| made(site, figures, kind))
}

/// All tables, in the order of their names.
pub fn all(site: &Site, figures: &Figures) -> Vec<Table> {
    kinds(site, figures).into_iter().map(|(_, kind)| made(site, figures, kind)).collect()
}

/// The figures of all indicators.
pub fn of_figures(site: &Site, figures: &Figures) -> Table {
    figures::table(site, figures)
}

/// A table before its values are written out.
enum Kind<'a> {
    Records(records::Records<'a>),
    Figures,
    People(&'static people::File),
}

fn kinds<'a>(site: &'a Site, figures: &Figures) -> Vec<(String, Kind<'a>)> {
    let mut kinds: Vec<(String, Kind)> = records::tables(site).into_iter().map(|r| (r.name.clone(), Kind::Records(r))).collect();
    if !site.indicators.is_empty() {
        kinds.push((figures::NAME.to_owned(), Kind::Figures));
    }
    let filled = people::FILES.iter().filter(|f| f.is_there(figures.persons()));
    kinds.extend(filled.map(|file| (file.name.to_owned(), Kind::People(file))));
    kinds.sort_by(|a, b| a.0.cmp(&b.0));
    kinds
}

fn made(site: &Site, figures: &Figures, kind: Kind) -> Table {
    match kind {
        Kind::Records(records) => records::written(&records, site.langs()),
        Kind::Figures => figures::table(site, figures),
        Kind::People(file) => people::table(file, figures.persons()),
    }
}

impl Column {
    /// A column of any letters.
    fn new(name: &str, doc: &'static str) -> Column {
        Column { name: name.to_owned(), kind: Type::Text, doc, lang: None, required: false, refers: None, common: false }
    }

    fn of(self, kind: Type) -> Column {
        Column { kind, ..self }
    }

    fn required(self) -> Column {
        Column { required: true, ..self }
    }

    fn common(self) -> Column {
        Column { common: true, ..self }
    }
}

impl Table {
    /// Place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|c| c.name == name)
    }

    /// Columns that tell its rows apart, by name: `id` alone, or together with the ids of the records around it. Empty when
    /// they do not.
    pub fn key(&self) -> Vec<&str> {
        let Some(id) = self.column("id") else { return Vec::new() };
        // The ids of the records around a row are the columns before its own.
        [id..=id, 0..=id].into_iter().find(|range| self.tells_apart(range.clone())).map_or(Vec::new(), |range| {
            self.columns.iter().enumerate().filter(|(n, _)| range.contains(n)).map(|(_, c)| c.name.as_str()).collect()
        })
    }

    fn tells_apart(&self, range: std::ops::RangeInclusive<usize>) -> bool {
        let mut seen = BTreeSet::new();
        self.rows
            .iter()
            .all(|row| row.get(range.clone()).is_some_and(|ids| ids.iter().all(|v| !v.is_empty()) && seen.insert(ids)))
    }

    /// Columns whose every value is the id of a row of another table of `all`: column, table. A record that is not public
    /// may be named by one that is; then the column promises nothing.
    pub fn references<'a>(&'a self, all: &'a [Table]) -> Vec<(&'a str, &'a str)> {
        let mut found = Vec::new();
        for (n, column) in self.columns.iter().enumerate() {
            let Some(shape) = column.refers else { continue };
            let Some(target) = all.iter().find(|t| t.shape == shape && t.key() == ["id"]) else { continue };
            let Some(id) = target.column("id") else { continue };
            let ids: BTreeSet<&str> = target.rows.iter().filter_map(|r| r.get(id)).map(String::as_str).collect();
            let mut values = self.rows.iter().filter_map(|r| r.get(n)).filter(|v| !v.is_empty());
            if values.all(|v| ids.contains(v.as_str())) {
                found.push((column.name.as_str(), target.name.as_str()));
            }
        }
        found
    }

    /// Newest day a source of its rows was read, ISO 8601 as exact as it is known; none without a source.
    pub fn newest(&self) -> Option<String> {
        self.sources.iter().map(|s| s.retrieved).max_by_key(|d| d.last()).map(|d| d.iso())
    }
}

/// A column for each dimension.
fn dim_columns() -> impl Iterator<Item = Column> {
    Dim::ALL.iter().map(|dim| Column::new(dim.word(), dim_doc(*dim)).common())
}

fn dim_doc(dim: Dim) -> &'static str {
    match dim {
        Dim::Unit => "Part: unit of the institution, by its id",
        Dim::Cycle => "Part: study cycle",
        Dim::Country => "Part: country, ISO 3166-1 alpha-2, or XK",
        Dim::Region => "Part: region, a code of UN M49 or the id of a region of the institution's own; unassigned for none",
        Dim::Partner => "Part: partner, by its id",
        Dim::Kind => "Part: kind of agreement, of event or of funding",
        Dim::Scheme => "Part: programme people go with; agreement for all under an agreement, none for all others",
        Dim::Direction => "Part: out or in",
        Dim::What => "Part: what people do: a type of mobility, or students or staff",
        Dim::Origin => "Part: home or international",
        Dim::Programme => "Part: degree programme, by its id",
        Dim::Of => "Part: what is looked at, where an indicator has several sides",
    }
}

/// The value of each dimension; empty for one the part does not name.
fn dim_values(dims: &Dims) -> impl Iterator<Item = String> + '_ {
    Dim::ALL.iter().map(|dim| dims.get(*dim).unwrap_or("").to_owned())
}

/// Columns for where a row comes from. They are the last ones: names of sources may hold anything.
fn source_columns() -> Vec<Column> {
    let columns = [
        Column::new("source", "Name of the source; empty for what was counted from the records of this portal"),
        Column::new("source_url", "Address of the source").of(Type::Pattern(records::URL)),
        Column::new("licence", "Licence of the source"),
        Column::new("retrieved", "When the source was read").of(Type::Pattern(records::DAY)),
        Column::new("as_of", "The source's own date, where it has one; the status day for what was counted from records here")
            .of(Type::Pattern(records::DAY)),
    ];
    columns.map(Column::common).to_vec()
}

/// Values of [`source_columns`].
fn source_values(source: Option<&Source>, as_of: String) -> [String; 5] {
    let Some(source) = source else { return [String::new(), String::new(), String::new(), String::new(), as_of] };
    let text = |value: &Option<Box<str>>| value.as_deref().unwrap_or("").to_owned();
    [source.name.to_string(), text(&source.url), text(&source.licence), source.retrieved.iso(), as_of]
}

/// The status of an observation as data files write it.
const OBSERVATION_STATUS: Type = Type::Word(&["final", "provisional", "estimated", "break"]);
const OBSERVATION_DOC: &str = "Status of the figure; break: counted in another way than the figures before it";
