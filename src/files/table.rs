//! The tables of open data: columns from the field tables, rows from the records. CSV and JSON print the same ones.

use crate::base::lang::Langs;
use crate::check::Site;
use crate::entities::AnyRecord;
use crate::entities::SHAPES;
use crate::schema::row::Cell;
use crate::schema::row::Placed;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// A table of open data.
pub(super) struct Table<'a> {
    /// Name of the file without ending.
    pub name: String,
    /// Its field table.
    pub shape: &'static Shape,
    /// Rows, each with the ids of the records around it, outermost first.
    pub rows: Vec<(Vec<String>, &'a Row)>,
    /// Names of the columns for those ids.
    pub parents: Vec<String>,
    /// Rows left out because their source names no licence.
    pub left_out: usize,
}

/// All tables that have a row, or had one before licences were looked at.
pub(super) fn tables(site: &Site) -> Vec<Table<'_>> {
    let all = site.entities.all();
    let mut tables = Vec::new();
    for shape in SHAPES.iter().filter(|s| matches!(s.home, Home::Folder(_) | Home::Rows(..) | Home::File(_))) {
        let public = |r: &AnyRecord| r.row.switch("public") != Some(false);
        let records = all.iter().filter(|r| r.shape == *shape && public(r));
        let rows: Vec<(Vec<String>, &Row)> = records.map(|r| (Vec::new(), r.row)).collect();
        if !rows.is_empty() {
            inner(shape, &rows, &[], &mut tables);
            tables.push(Table { name: name(shape), shape, rows, parents: Vec::new(), left_out: 0 });
        }
    }
    for table in &mut tables {
        license(table);
    }
    tables.sort_by(|a, b| a.name.cmp(&b.name));
    tables
}

/// Tables of the blocks inside records.
fn inner<'a>(shape: &'static Shape, rows: &[(Vec<String>, &'a Row)], parents: &[String], tables: &mut Vec<Table<'a>>) {
    for field in shape.fields.iter().filter(|f| f.public) {
        let Kind::Rows(block) = field.kind else { continue };
        // A block of two or three plain values is a list of its record, not a table of its own.
        if !block.fields.iter().any(|f| matches!(f.kind, Kind::Text | Kind::Rows(_) | Kind::Period | Kind::Word(_))) {
            continue;
        }
        let mut parents = parents.to_vec();
        parents.push(shape.name.to_owned());
        let all = rows.iter().flat_map(|(ids, row)| {
            let mut ids = ids.clone();
            ids.push(row.id.to_string());
            let public = |r: &&Row| r.switch("public") != Some(false);
            row.rows(field.key).iter().filter(public).map(move |r| (ids.clone(), r)).collect::<Vec<_>>()
        });
        let all: Vec<(Vec<String>, &Row)> = all.collect();
        if !all.is_empty() {
            inner(block, &all, &parents, tables);
            tables.push(Table { name: block_name(&parents, block), shape: block, rows: all, parents, left_out: 0 });
        }
    }
}

/// Name of the table of a block. A block that several kinds of records have is named after its record too, except in the
/// first of them.
fn block_name(parents: &[String], block: &'static Shape) -> String {
    let first = SHAPES.iter().find(|s| holds(s, block)).map_or("", |s| s.name);
    match parents.first() {
        Some(root) if root != first => format!("{root}-{}", name(block)),
        _ => name(block),
    }
}

fn holds(shape: &Shape, block: &Shape) -> bool {
    let inner = |kind: Kind| if let Kind::Rows(inner) = kind { Some(inner) } else { None };
    shape.fields.iter().filter_map(|f| inner(f.kind)).any(|i| i == block || holds(i, block))
}

/// An observation is somebody's figure: without a licence it is cited on pages and not republished.
fn license(table: &mut Table) {
    if table.shape.name != "observation" {
        return;
    }
    let before = table.rows.len();
    table.rows.retain(|(_, row)| row.row("source").is_some_and(|s| s.has("licence")));
    table.left_out = before - table.rows.len();
}

/// Plural of a shape: its folder, its file, or its name.
pub(super) fn name(shape: &Shape) -> String {
    match shape.home {
        // These folders have the names of tables of blocks: bilateral agreements, regions of a scheme.
        Home::Folder("agreements" | "regions") => format!("{}s", shape.name),
        Home::Folder(f) | Home::Closed(f) | Home::Markdown(f) => f.to_owned(),
        Home::File(f) | Home::Rows(f, _) => f.trim_end_matches(".toml").to_owned(),
        Home::Inside | Home::Settings if shape.name == "evidence" => shape.name.to_owned(),
        Home::Inside | Home::Settings => match shape.name.strip_suffix('y') {
            Some(stem) => format!("{stem}ies"),
            None => format!("{}s", shape.name),
        },
    }
}

/// Names of a table's columns.
pub(super) fn columns(table: &Table, langs: &Langs) -> Vec<String> {
    let mut columns: Vec<String> = table.parents.clone();
    if table.shape.field("id").is_none() && !matches!(table.shape.home, Home::Inside) {
        columns.push("id".to_owned());
    }
    for field in table.shape.all_fields().filter(|f| f.public) {
        field_columns(field, "", langs, &mut columns);
    }
    columns
}

fn field_columns(field: &Field, prefix: &str, langs: &Langs, columns: &mut Vec<String>) {
    let key = format!("{prefix}{}", field.key);
    match field.kind {
        Kind::Text | Kind::WordPerLanguage(_) => columns.extend(langs.all().map(|l| format!("{key}_{}", langs.tag(l)))),
        Kind::Table(shape) => shape.fields.iter().for_each(|f| field_columns(f, &format!("{key}_"), langs, columns)),
        Kind::Rows(_) => {}
        _ => columns.push(key),
    }
}

/// Values of a row, column by column; empty where nothing is recorded.
pub(super) fn values(table: &Table, ids: &[String], row: &Row, langs: &Langs) -> Vec<String> {
    let mut values: Vec<String> = ids.to_vec();
    if table.shape.field("id").is_none() && !matches!(table.shape.home, Home::Inside) {
        values.push(row.id.to_string());
    }
    for field in table.shape.all_fields().filter(|f| f.public) {
        field_values(field, Some(row), langs, &mut values);
    }
    values
}

fn field_values(field: &Field, row: Option<&Row>, langs: &Langs, values: &mut Vec<String>) {
    let cell = row.and_then(|r| r.cell(field.key));
    match (field.kind, cell) {
        (Kind::Text, Some(Cell::Text(text))) => values.extend(langs.all().map(|l| text.get(l).unwrap_or("").to_owned())),
        (Kind::WordPerLanguage(_), Some(Cell::WordPerLanguage(words))) => {
            values.extend(langs.all().map(|l| words.get(&l).copied().unwrap_or("").to_owned()));
        }
        (Kind::Text | Kind::WordPerLanguage(_), _) => values.extend(langs.all().map(|_| String::new())),
        (Kind::Table(shape), cell) => {
            let inner = if let Some(Cell::Row(r)) = cell { Some(r) } else { None };
            shape.fields.iter().for_each(|f| field_values(f, inner, langs, values));
        }
        (Kind::Rows(_), _) => {}
        (_, cell) => values.push(cell.map_or(String::new(), plain)),
    }
}

/// A value as it was typed; several are separated by a semicolon and a space.
pub(super) fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Str(s) => s.to_string(),
        Cell::Int(n) => n.to_string(),
        Cell::Num(n) => n.to_string(),
        Cell::Bool(b) => b.to_string(),
        Cell::Day(d) => d.iso(),
        Cell::MonthDay(d) => d.iso(),
        Cell::Year(y) => y.iso(),
        Cell::Moment(w) => w.iso(),
        Cell::Period(p) => p.iso(),
        Cell::Word(w) => (*w).to_owned(),
        Cell::Ref(r) => r.id.to_string(),
        Cell::List(items) => items.iter().map(|Placed { cell, .. }| plain(cell)).collect::<Vec<_>>().join("; "),
        Cell::Text(_) | Cell::WordPerLanguage(_) | Cell::Row(_) | Cell::Rows(_) => String::new(),
    }
}
