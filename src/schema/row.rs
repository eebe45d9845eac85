//! A decoded block: typed cells, each with its place.

use crate::base::day::AcademicYear;
use crate::base::day::Day;
use crate::base::day::MonthDay;
use crate::base::lang::Lang;
use crate::base::moment::When;
use crate::base::period::Period;
use crate::base::span::Span;
use crate::base::text::Text;
use crate::schema::shape::Shape;
use std::collections::BTreeMap;

/// A typed value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words for people.
    Text(Text),
    /// Letters, a code, an address.
    Str(Box<str>),
    /// A whole number.
    Int(i64),
    /// A number.
    Num(f64),
    /// A switch.
    Bool(bool),
    /// A day.
    Day(Day),
    /// A day of every year.
    MonthDay(MonthDay),
    /// An academic year.
    Year(AcademicYear),
    /// A moment, or a day.
    Moment(When),
    /// A period.
    Period(Period),
    /// A word of a closed list.
    Word(&'static str),
    /// A word per language; a language without entry has none.
    WordPerLanguage(BTreeMap<Lang, &'static str>),
    /// A record, by shape name and id.
    Ref(Ref),
    /// Several.
    List(Vec<Placed>),
    /// A block.
    Row(Row),
    /// A repeated block.
    Rows(Vec<Row>),
}

/// A pointer to a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ref {
    /// Name of the shape.
    pub shape: Box<str>,
    /// The id.
    pub id: Box<str>,
}

/// A cell and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The characters of the value.
    pub at: Span,
    /// The value.
    pub cell: Cell,
}

/// A decoded block.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its field table.
    pub shape: &'static Shape,
    /// Its header, or the top of the file.
    pub at: Span,
    /// Its id: from the file name or the `id` key; empty for a block without one.
    pub id: Box<str>,
    /// All required keys are there and every value could be read.
    pub complete: bool,
    /// The cells that could be read.
    pub cells: BTreeMap<&'static str, Placed>,
}

impl Row {
    /// The cell of `key`.
    pub fn cell(&self, key: &str) -> Option<&Cell> {
        self.cells.get(key).map(|p| &p.cell)
    }

    /// Place of the value of `key`, or of the block when it is not there.
    pub fn at(&self, key: &str) -> Span {
        self.cells.get(key).map_or(self.at, |p| p.at)
    }

    /// True when `key` holds a value.
    pub fn has(&self, key: &str) -> bool {
        self.cells.contains_key(key)
    }

    /// Words for people; an empty text when not given.
    pub fn text(&self, key: &str) -> Text {
        match self.cell(key) {
            Some(Cell::Text(t)) => t.clone(),
            _ => Text::default(),
        }
    }

    /// Letters, a code, an address.
    pub fn str(&self, key: &str) -> Option<&str> {
        match self.cell(key) {
            Some(Cell::Str(s)) => Some(s),
            _ => None,
        }
    }

    /// The same, kept.
    pub fn string(&self, key: &str) -> Option<Box<str>> {
        self.str(key).map(Into::into)
    }

    /// A whole number.
    pub fn int(&self, key: &str) -> Option<i64> {
        match self.cell(key) {
            Some(Cell::Int(n)) => Some(*n),
            _ => None,
        }
    }

    /// A number, whole or not.
    pub fn num(&self, key: &str) -> Option<f64> {
        match self.cell(key) {
            Some(Cell::Num(n)) => Some(*n),
            #[expect(clippy::cast_precision_loss, reason = "counts of people and places are far below 2^52")]
            Some(Cell::Int(n)) => Some(*n as f64),
            _ => None,
        }
    }

    /// A switch; off when not given.
    pub fn flag(&self, key: &str) -> bool {
        matches!(self.cell(key), Some(Cell::Bool(true)))
    }

    /// A switch that may be unset.
    pub fn switch(&self, key: &str) -> Option<bool> {
        match self.cell(key) {
            Some(Cell::Bool(b)) => Some(*b),
            _ => None,
        }
    }

    /// A day.
    pub fn day(&self, key: &str) -> Option<Day> {
        match self.cell(key) {
            Some(Cell::Day(d)) => Some(*d),
            _ => None,
        }
    }

    /// A day of every year.
    pub fn month_day(&self, key: &str) -> Option<MonthDay> {
        match self.cell(key) {
            Some(Cell::MonthDay(d)) => Some(*d),
            _ => None,
        }
    }

    /// An academic year.
    pub fn year(&self, key: &str) -> Option<AcademicYear> {
        match self.cell(key) {
            Some(Cell::Year(y)) => Some(*y),
            _ => None,
        }
    }

    /// A moment, or a day.
    pub fn when(&self, key: &str) -> Option<When> {
        match self.cell(key) {
            Some(Cell::Moment(w)) => Some(*w),
            _ => None,
        }
    }

    /// A period.
    pub fn period(&self, key: &str) -> Option<&Period> {
        match self.cell(key) {
            Some(Cell::Period(p)) => Some(p),
            _ => None,
        }
    }

    /// A word of a closed list.
    pub fn word(&self, key: &str) -> Option<&'static str> {
        match self.cell(key) {
            Some(Cell::Word(w)) => Some(w),
            _ => None,
        }
    }

    /// Words of a closed list.
    pub fn words(&self, key: &str) -> Vec<&'static str> {
        self.list(key).iter().filter_map(|p| if let Cell::Word(w) = p.cell { Some(w) } else { None }).collect()
    }

    /// Strings of a list.
    pub fn strings(&self, key: &str) -> Vec<Box<str>> {
        self.list(key).iter().filter_map(|p| if let Cell::Str(s) = &p.cell { Some(s.clone()) } else { None }).collect()
    }

    /// Id of the record pointed at.
    pub fn reference(&self, key: &str) -> Option<Box<str>> {
        match self.cell(key) {
            Some(Cell::Ref(r)) => Some(r.id.clone()),
            _ => None,
        }
    }

    /// Records pointed at.
    pub fn references(&self, key: &str) -> Vec<Ref> {
        self.list(key).iter().filter_map(|p| if let Cell::Ref(r) = &p.cell { Some(r.clone()) } else { None }).collect()
    }

    /// Items of a list; empty when not given.
    pub fn list(&self, key: &str) -> &[Placed] {
        match self.cell(key) {
            Some(Cell::List(l)) => l,
            _ => &[],
        }
    }

    /// A block.
    pub fn row(&self, key: &str) -> Option<&Row> {
        match self.cell(key) {
            Some(Cell::Row(r)) => Some(r),
            _ => None,
        }
    }

    /// Repeated blocks; empty when not given.
    pub fn rows(&self, key: &str) -> &[Row] {
        match self.cell(key) {
            Some(Cell::Rows(r)) => r,
            _ => &[],
        }
    }

    /// Every block in it and below, itself first.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Row)) {
        visit(self);
        for placed in self.cells.values() {
            match &placed.cell {
                Cell::Row(r) => r.walk(visit),
                Cell::Rows(rows) => rows.iter().for_each(|r| r.walk(visit)),
                _ => {}
            }
        }
    }
}
