//! Turns numbers with ready-made labels into a chart and, from the same value, into its table.
//!
//! Kinds over time, always left to right: [`LineChart`], [`Columns`], [`Stacked`], [`DivergingYears`], [`Rank`].
//! Kinds over categories, from the start of the page: [`Bars`], [`DivergingBars`], [`Reference`].
//! All but the line take a [`Data`]; a missing number has a label and no mark.

pub mod bars;
pub mod columns;
pub mod diverging;
pub mod facts;
pub mod key;
pub mod line;
pub mod multiples;
mod pen;
pub mod rank;
pub mod reference;
mod rows;
pub mod scale;
pub mod series;
mod slots;
pub mod stacked;
pub mod table;

use crate::draw::svg::Label;

pub use crate::draw::chart::bars::Bars;
pub use crate::draw::chart::columns::Columns;
pub use crate::draw::chart::diverging::DivergingBars;
pub use crate::draw::chart::diverging::DivergingYears;
pub use crate::draw::chart::facts::Facts;
pub use crate::draw::chart::facts::facts;
pub use crate::draw::chart::line::LineChart;
pub use crate::draw::chart::multiples::Multiples;
pub use crate::draw::chart::rank::Rank;
pub use crate::draw::chart::reference::Reference;
pub use crate::draw::chart::scale::Axis;
pub use crate::draw::chart::scale::Tick;
pub use crate::draw::chart::series::Point;
pub use crate::draw::chart::series::Series;
pub use crate::draw::chart::series::Target;
pub use crate::draw::chart::stacked::Stacked;
pub use crate::draw::chart::table::Table;

/// A chart of any kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Observations joined by lines.
    Line(LineChart),
    /// One column a period.
    Columns(Columns),
    /// Columns made of parts.
    Stacked(Stacked),
    /// Two directions above and below a line, by period.
    DivergingYears(DivergingYears),
    /// Two directions to both sides of a line, by category.
    DivergingBars(DivergingBars),
    /// One bar a category.
    Bars(Bars),
    /// A share of each category beside a reference share.
    Reference(Reference),
    /// Places in a ranking, the best on top.
    Rank(Rank),
}

impl Chart {
    /// The drawing. No input fails.
    pub fn draw(&self) -> Drawing {
        match self {
            Chart::Line(c) => c.draw(),
            Chart::Columns(c) => c.draw(),
            Chart::Stacked(c) => c.draw(),
            Chart::DivergingYears(c) => c.draw(),
            Chart::DivergingBars(c) => c.draw(),
            Chart::Bars(c) => c.draw(),
            Chart::Reference(c) => c.draw(),
            Chart::Rank(c) => c.draw(),
        }
    }

    /// The numbers of the drawing as a table.
    pub fn table(&self) -> Table {
        match self {
            Chart::Line(c) => c.table(),
            Chart::Columns(Columns { data, .. })
            | Chart::Stacked(Stacked { data, .. })
            | Chart::DivergingYears(DivergingYears { data, .. })
            | Chart::DivergingBars(DivergingBars { data, .. })
            | Chart::Bars(Bars { data, .. })
            | Chart::Reference(Reference { data, .. })
            | Chart::Rank(Rank { data, .. }) => data.table(),
        }
    }
}

/// Markup of a chart and what in it needs a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// One `svg`; kinds with a key wrap it in a `div` together with a list.
    pub svg: String,
    /// Marks a reader must be told about, in the order of [`Mark`], each once.
    pub marks: Vec<Mark>,
}

/// A mark a reader must be told about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A number is missing: the line stops, or a dash stands in the place of a column or bar.
    Gap,
    /// A whisker or block: the values a rounded number can stand for.
    Band,
    /// Hollow: may still change.
    Provisional,
    /// Dashed line: counted in another way from here on.
    Break,
    /// Dotted line to a hollow point: the way to a target.
    Target,
    /// Upright stroke over a bar: the reference.
    Reference,
}

/// How much of a chart is written out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Size {
    /// All ticks, all values that fit, words of breaks.
    #[default]
    Large,
    /// A small multiple: top tick, first and last period, last value.
    Small,
}

/// Words around the numbers, ready in the language of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The sentence that stands for the drawing in assistive technology.
    pub name: Label,
    /// Head of the table's first column ("Year", "Region").
    pub rows: Label,
    /// Head of the total, where rows have one.
    pub total: Label,
    /// Head of the notes, where rows have one.
    pub note: Label,
    /// What stands in the table where a series has no entry; usually an en dash.
    pub missing: Label,
}

/// A number as it is drawn and as it is written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Amount {
    /// The number; `None`, or not finite, is missing and never drawn as 0.
    pub value: Option<f64>,
    /// The number in words of the page; for a missing one a dash, "not published", "fewer than 5".
    pub label: Label,
    /// Lowest and highest value the published rounding allows; for [`Rank`] the band of places.
    pub band: Option<(f64, f64)>,
}

impl Amount {
    /// A known number.
    pub fn known(value: f64, text: impl Into<String>) -> Self {
        Self { value: Some(value), label: Label::new(text), band: None }
    }

    /// A missing number and what is written in its place.
    pub fn missing(text: impl Into<String>) -> Self {
        Self { value: None, label: Label::new(text), band: None }
    }

    /// The same with the values its rounding allows.
    #[must_use]
    pub fn banded(self, band: Option<(f64, f64)>) -> Self {
        Self { band, ..self }
    }

    /// The number when there is one to draw.
    pub fn finite(&self) -> Option<f64> {
        self.value.filter(|v| v.is_finite())
    }
}

/// A period or a category with its numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Its name.
    pub label: Label,
    /// One number for each of [`Data::heads`]; those that are not there are missing.
    pub cells: Vec<Amount>,
    /// The sum as published; written above a stacked column.
    pub total: Option<Amount>,
    /// Whether the numbers may still change: drawn hollow.
    pub provisional: bool,
    /// Counted in another way from here on; the words say how. Periods only.
    pub break_before: Option<Label>,
    /// Remark, only for the table.
    pub note: Option<Label>,
}

/// The numbers of a chart, in the order they are drawn and listed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Data {
    /// Words around the numbers.
    pub words: Words,
    /// Names of the columns of numbers: series, parts from the base upwards, or sides.
    pub heads: Vec<Label>,
    /// Periods, oldest first and with the missing ones, or categories in the order wanted.
    pub rows: Vec<Row>,
}

impl Data {
    /// Every number and limit of a band, to find an axis.
    pub fn values(&self) -> impl Iterator<Item = f64> + '_ {
        let cells = self.rows.iter().flat_map(|r| &r.cells);
        cells.flat_map(|c| c.value.into_iter().chain(c.band.into_iter().flat_map(|(a, b)| [a, b])))
    }

    /// The sum of the parts of every row, to find the axis of a stacked chart.
    pub fn sums(&self) -> impl Iterator<Item = f64> + '_ {
        self.rows.iter().map(|r| r.cells.iter().filter_map(Amount::finite).map(|v| v.max(0.0)).sum())
    }

    /// Marks that any row has.
    fn marks(&self) -> Vec<Mark> {
        let drawn = || self.rows.iter().flat_map(|r| &r.cells).filter(|c| c.finite().is_some());
        let gap = |r: &Row| (0..self.heads.len().max(1)).any(|k| r.cells.get(k).and_then(Amount::finite).is_none());
        let has = [
            (self.rows.iter().any(gap), Mark::Gap),
            (drawn().any(|c| c.band.is_some()), Mark::Band),
            (self.rows.iter().any(|r| r.provisional), Mark::Provisional),
            (self.rows.iter().any(|r| r.break_before.is_some()), Mark::Break),
        ];
        has.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect()
    }
}

/// Colour class of a series or part, 1..=6; others start again at 1.
fn colour(class: usize) -> String {
    format!("chart-c{}", (class.max(1) - 1) % 6 + 1)
}
