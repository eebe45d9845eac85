//! Turns the numbers of a chart into a table: the same labels, nothing more and nothing less.

use crate::draw::chart::Amount;
use crate::draw::chart::Data;
use crate::draw::chart::LineChart;
use crate::draw::chart::Point;
use crate::draw::chart::Series;
use crate::draw::chart::Words;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;

/// A table of a chart, all of it ready labels.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What the drawing says, in a sentence.
    pub name: Label,
    /// Head cells: rows, one for each column of numbers, total if any, note if any.
    pub heads: Vec<Label>,
    /// Rows, in the order drawn.
    pub rows: Vec<TableRow>,
}

/// One period or category.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TableRow {
    /// Head cell.
    pub head: Label,
    /// Numbers: as many in every row.
    pub cells: Vec<Label>,
    /// Remark; a cell of its own when any row has one.
    pub note: Option<Label>,
}

impl Data {
    /// The numbers as a table.
    pub fn table(&self) -> Table {
        let totals = self.rows.iter().any(|r| r.total.is_some());
        let cell = |amount: Option<&Amount>| amount.map_or_else(|| self.words.missing.clone(), |a| a.label.clone());
        let rows = self.rows.iter().map(|row| {
            let mut cells: Vec<Label> = (0..self.heads.len()).map(|k| cell(row.cells.get(k))).collect();
            if totals {
                cells.push(cell(row.total.as_ref()));
            }
            TableRow { head: row.label.clone(), cells, note: row.note.clone() }
        });
        let total = totals.then(|| self.words.total.clone());
        Table::new(&self.words, self.heads.iter().cloned().chain(total).collect(), rows.collect())
    }
}

impl LineChart {
    /// The observations as a table, with the target as its last row.
    pub fn table(&self) -> Table {
        let mut times: Vec<&Point> = self.series.iter().flat_map(|s| &s.points).collect();
        times.sort_by(|a, b| a.x.total_cmp(&b.x));
        times.dedup_by(|a, b| a.x.total_cmp(&b.x).is_eq());
        let missing = &self.words.missing;
        let row = |at: &&Point| {
            let here = |s: &Series| s.points.iter().find(|p| p.x.total_cmp(&at.x).is_eq()).cloned();
            let found: Vec<Option<Point>> = self.series.iter().map(here).collect();
            let cell = |p: &Option<Point>| p.as_ref().map_or_else(|| missing.clone(), |p| p.label.clone());
            let note = found.iter().flatten().find_map(|p| p.note.clone());
            TableRow { head: at.time.clone(), cells: found.iter().map(cell).collect(), note }
        };
        let mut rows: Vec<TableRow> = times.iter().map(row).collect();
        if let Some(t) = &self.target {
            let cell = |i: usize| if i == 0 { t.value.clone() } else { missing.clone() };
            let cells = (0..self.series.len()).map(cell).collect();
            rows.push(TableRow { head: t.time.clone(), cells, note: Some(t.label.clone()) });
        }
        Table::new(&self.words, self.series.iter().map(|s| s.name.clone()).collect(), rows)
    }
}

impl Table {
    /// A table whose last head is the one of the notes, if there are any.
    pub(super) fn new(words: &Words, columns: Vec<Label>, rows: Vec<TableRow>) -> Self {
        let note = rows.iter().any(|r| r.note.is_some()).then(|| words.note.clone());
        let heads = [words.rows.clone()].into_iter().chain(columns).chain(note).collect();
        Self { name: words.name.clone(), heads, rows }
    }

    /// Whether the last column holds remarks.
    pub fn has_notes(&self) -> bool {
        self.rows.iter().any(|r| r.note.is_some())
    }

    /// A `table` element of class `plain`, with a caption for those who hear it and scopes; its words take the direction of the page.
    pub fn html(&self) -> String {
        let notes = self.has_notes();
        let columns = self.heads.len() - usize::from(notes).min(self.heads.len());
        let mut w = Writer::new();
        w.element("table", &[("class", "plain")], |w| {
            w.element("caption", &[("class", "hidden")], |w| w.words(&self.name));
            w.element("thead", &[], |w| {
                w.element("tr", &[], |w| {
                    for (i, head) in self.heads.iter().enumerate() {
                        let class =
                            if i > 0 && i < columns { &[("scope", "col"), ("class", "num")][..] } else { &[("scope", "col")] };
                        w.element("th", class, |w| w.words(head));
                    }
                });
            });
            w.element("tbody", &[], |w| self.rows.iter().for_each(|row| line(w, row, notes)));
        });
        w.finish()
    }
}

fn line(w: &mut Writer, row: &TableRow, notes: bool) {
    w.element("tr", &[], |w| {
        w.element("th", &[("scope", "row")], |w| w.words(&row.head));
        for cell in &row.cells {
            // A per cent sign must not change sides in a right-to-left row.
            w.element("td", &[("class", "num")], |w| w.element("bdi", &[], |w| w.text(&cell.text)));
        }
        if notes {
            w.element("td", &[], |w| row.note.iter().for_each(|note| w.words(note)));
        }
    });
}
