//! A table typed as `columns` and a list of lists → blocks of a shape. Tables of many short rows are typed this way, one
//! row a line, so that a change is one line. An empty text is a cell without a value.
//! `grid-width`: a row has more or fewer cells than there are columns, so it is not clear what belongs where. Type `""`
//! for a cell without a value. `grid-column`: the same column is named twice. `column-missing`: every row must say this, so
//! there must be a column for it. `cell-missing`: a row leaves out what every row must say.

use crate::base::diag::Diag;
use crate::base::faults;
use crate::base::span::Span;
use crate::schema::decode::Decoder;
use crate::schema::near;
use crate::schema::row::Cell;
use crate::schema::shape::Need;
use crate::schema::shape::Shape;
use crate::schema::tree::Entry;
use crate::schema::tree::Node;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;

/// The record a table stands in.
pub(super) struct Around<'a> {
    /// Its field table.
    pub shape: &'static Shape,
    /// Its keys.
    pub table: &'a Table,
    /// Its header, or the top of the file.
    pub at: Span,
}

/// The key that names the columns of the lists beside it.
pub const COLUMNS: &str = "columns";

/// Reads `node` as rows of `shape`; the columns stand in `around`, beside it. `None` after a diagnostic.
pub(super) fn read(shape: &'static Shape, around: &Around, key: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    let Tree::List(rows) = &node.value else { return cx.wrong(key, "rows", node) };
    let columns = columns(shape, around, cx)?;
    let mut blocks = Vec::new();
    let mut whole = true;
    for row in rows {
        let Tree::List(cells) = &row.value else {
            cx.wrong(key, "list", row);
            whole = false;
            continue;
        };
        if cells.len() != columns.len() {
            let diag = Diag::error("grid-width", row.at).with("found", cells.len()).with("columns", columns.len());
            cx.diags.add(diag);
            whole = false;
            continue;
        }
        let is_empty = |cell: &Node| matches!(&cell.value, Tree::Str(s) if s.is_empty());
        let must = |name: &str| shape.field(name).is_some_and(|f| f.need == Need::Required);
        if let Some((name, cell)) = columns.iter().zip(cells).find(|(name, cell)| must(name) && is_empty(cell)) {
            cx.diags.add(Diag::error("cell-missing", cell.at).with("key", name));
            whole = false;
            continue;
        }
        let given = columns.iter().zip(cells).filter(|(_, cell)| !is_empty(cell));
        let entries = given.map(|(name, cell)| Entry { key: (*name).into(), key_at: cell.at, node: cell.clone() });
        blocks.push(cx.row(shape, &Table { entries: entries.collect() }, row.at, ""));
    }
    whole.then_some(Cell::Rows(blocks))
}

/// The names of the columns, each a key of the shape and none twice, with all keys a row must have.
fn columns(shape: &'static Shape, around: &Around, cx: &mut Decoder) -> Option<Vec<&'static str>> {
    let Some(node) = around.table.get(COLUMNS) else {
        // Where the key must be there, its absence is reported with the record.
        if around.shape.field(COLUMNS).is_none_or(|f| f.need == Need::Optional) {
            cx.diags.add(faults::key_missing(around.at, around.shape.name, COLUMNS));
        }
        return None;
    };
    // A list that is none is reported where the key itself is read.
    let Tree::List(typed) = &node.value else { return None };
    let known: Vec<&'static str> = shape.all_fields().map(|f| f.key).collect();
    let mut columns: Vec<&'static str> = Vec::new();
    let mut whole = true;
    for column in typed {
        let Tree::Str(name) = &column.value else { return None };
        match shape.field(name).map(|f| f.key) {
            Some(key) if columns.contains(&key) => {
                cx.diags.add(Diag::error("grid-column", column.at).with("typed", key));
                whole = false;
            }
            Some(key) => columns.push(key),
            None => {
                let free: Vec<&'static str> = known.iter().copied().filter(|k| !is_named(typed, k)).collect();
                let quoted = near::nearest(name, &free).map(|k| format!("\"{k}\""));
                cx.diags.add(faults::key_unknown(column.at, name, shape.name, quoted.as_deref(), &known));
                whole = false;
            }
        }
    }
    if !whole {
        return None;
    }
    for field in shape.all_fields().filter(|f| f.need == Need::Required && !columns.contains(&f.key)) {
        cx.diags.add(Diag::error("column-missing", node.at).with("key", field.key));
        whole = false;
    }
    whole.then_some(columns)
}

fn is_named(typed: &[Node], key: &str) -> bool {
    typed.iter().any(|n| matches!(&n.value, Tree::Str(s) if **s == *key))
}
