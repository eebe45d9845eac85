//! Records → tables: columns from the field tables, rows from the records, blocks inside records as tables of their own.

use crate::base::lang::Langs;
use crate::check::Site;
use crate::entities::AnyRecord;
use crate::entities::SHAPES;
use crate::entities::common::Source;
use crate::schema::row::Cell;
use crate::schema::row::Placed;
use crate::schema::row::Row;
use crate::schema::shape::COMMON;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Kind;
use crate::schema::shape::Need;
use crate::schema::shape::Shape;
use crate::tables::Column;
use crate::tables::Table;
use crate::tables::Type;
use crate::tables::sources;

/// A table whose values are not written out yet.
pub(super) struct Records<'a> {
    /// Name of the file without ending.
    pub name: String,
    shape: &'static Shape,
    /// Rows, each with the ids of the records around it, outermost first.
    rows: Vec<(Vec<String>, &'a Row)>,
    /// Names of the columns for those ids.
    parents: Vec<&'static str>,
    left_out: usize,
}

/// Whole value of an address.
pub(super) const URL: &str = r"https?://\S+";
/// Whole value of a day, month or year.
pub(super) const DAY: &str = r"\d{4}(-\d{2}(-\d{2})?)?";
/// Whole value of an academic year.
pub(super) const ACADEMIC_YEAR: &str = r"\d{4}/\d{4}";

/// All tables that have a row, or had one before licences were looked at.
pub(super) fn tables(site: &Site) -> Vec<Records<'_>> {
    let all = site.entities.all();
    let mut tables = Vec::new();
    for shape in SHAPES.iter().filter(|s| matches!(s.home, Home::Folder(_) | Home::Rows(..) | Home::File(_))) {
        let public = |r: &AnyRecord| r.row.switch("public") != Some(false);
        let records = all.iter().filter(|r| r.shape == *shape && public(r));
        let rows: Vec<(Vec<String>, &Row)> = records.map(|r| (Vec::new(), r.row)).collect();
        if !rows.is_empty() {
            inner(shape, &rows, &[], &mut tables);
            tables.push(Records { name: name(shape), shape, rows, parents: Vec::new(), left_out: 0 });
        }
    }
    for table in &mut tables {
        license(table);
    }
    tables.sort_by(|a, b| a.name.cmp(&b.name));
    tables
}

/// Tables of the blocks inside records.
fn inner<'a>(shape: &'static Shape, rows: &[(Vec<String>, &'a Row)], parents: &[&'static str], tables: &mut Vec<Records<'a>>) {
    for field in shape.fields.iter().filter(|f| f.public) {
        let Kind::Rows(block) = field.kind else { continue };
        // A block of two or three plain values is a list of its record, not a table of its own.
        if !block.fields.iter().any(|f| matches!(f.kind, Kind::Text | Kind::Rows(_) | Kind::Period | Kind::Word(_))) {
            continue;
        }
        let mut parents = parents.to_vec();
        parents.push(shape.name);
        let all = rows.iter().flat_map(|(ids, row)| {
            let mut ids = ids.clone();
            ids.push(row.id.to_string());
            let public = |r: &&Row| r.switch("public") != Some(false);
            row.rows(field.key).iter().filter(public).map(move |r| (ids.clone(), r)).collect::<Vec<_>>()
        });
        let all: Vec<(Vec<String>, &Row)> = all.collect();
        if !all.is_empty() {
            inner(block, &all, &parents, tables);
            tables.push(Records { name: block_name(&parents, block), shape: block, rows: all, parents, left_out: 0 });
        }
    }
}

/// Name of the table of a block. A block that several kinds of records have is named after its record too, except in the
/// first of them.
fn block_name(parents: &[&'static str], block: &'static Shape) -> String {
    let first = SHAPES.iter().find(|s| holds(s, block)).map_or("", |s| s.name);
    match parents.first() {
        Some(root) if *root != first => format!("{root}-{}", name(block)),
        _ => name(block),
    }
}

fn holds(shape: &Shape, block: &Shape) -> bool {
    let inner = |kind: Kind| if let Kind::Rows(inner) = kind { Some(inner) } else { None };
    shape.fields.iter().filter_map(|f| inner(f.kind)).any(|i| i == block || holds(i, block))
}

/// An observation is somebody's figure: without a licence it is cited on pages and not republished.
fn license(table: &mut Records) {
    if table.shape.name != "observation" {
        return;
    }
    let before = table.rows.len();
    table.rows.retain(|(_, row)| row.row("source").is_some_and(|s| s.has("licence")));
    table.left_out = before - table.rows.len();
}

/// Plural of a shape: its folder, its file, or its name.
pub fn name(shape: &Shape) -> String {
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

/// The table with its values written out.
pub(super) fn written(records: &Records, langs: &Langs) -> Table {
    let rows = records.rows.iter().map(|(ids, row)| values(records, ids, row, langs)).collect();
    // A block without a source of its own has none here: what its record says of sources is in the record's table.
    let read: Vec<Option<Source>> = records.rows.iter().map(|(_, row)| row.row("source").and_then(Source::read)).collect();
    let (sources, licence) = sources::of(read.iter().map(Option::as_ref));
    Table {
        name: records.name.clone(),
        shape: records.shape.name,
        columns: columns(records, langs),
        rows,
        left_out: records.left_out,
        sources,
        licence,
    }
}

fn has_own_id(shape: &Shape) -> bool {
    shape.field("id").is_none() && !matches!(shape.home, Home::Inside)
}

fn columns(records: &Records, langs: &Langs) -> Vec<Column> {
    let parent = |name: &&'static str| Column {
        refers: Some(*name),
        ..Column::new(name, "Record this row is part of, by its id").of(Type::Text).required()
    };
    let mut columns: Vec<Column> = records.parents.iter().map(parent).collect();
    if has_own_id(records.shape) {
        columns.push(Column::new("id", "Id").of(Type::Pattern(ID)).required());
    }
    for field in records.shape.all_fields().filter(|f| f.public) {
        let from = columns.len();
        field_columns(field, "", field.need == Need::Required, langs, &mut columns);
        if COMMON.iter().any(|c| c.key == field.key && c.doc == field.doc) {
            columns.iter_mut().skip(from).for_each(|c| c.common = true);
        }
    }
    columns
}

const ID: &str = "[a-z0-9]+(-[a-z0-9]+)*";

fn field_columns(field: &Field, prefix: &str, required: bool, langs: &Langs, columns: &mut Vec<Column>) {
    let key = format!("{prefix}{}", field.key);
    let column = |name: &str| Column::new(name, field.doc);
    let per_language = |kind: Type| {
        langs.all().map(|l| Column { lang: Some(l), ..column(&format!("{key}_{}", langs.tag(l))).of(kind) }).collect::<Vec<_>>()
    };
    match field.kind {
        Kind::Text => columns.extend(per_language(Type::Text)),
        // The words say something of the text in a language; they are not in it.
        Kind::WordPerLanguage(words) => {
            columns.extend(per_language(Type::Word(words)).into_iter().map(|c| Column { lang: None, ..c }));
        }
        Kind::Table(shape) => {
            let inner = |f: &Field| required && f.need == Need::Required;
            shape.fields.iter().for_each(|f| field_columns(f, &format!("{key}_"), inner(f), langs, columns));
        }
        Kind::Rows(_) | Kind::Grid(_) => {}
        kind => columns.push(Column { required, refers: refers(kind), ..column(&key).of(values_of(kind)) }),
    }
}

/// Shape a single reference is to.
fn refers(kind: Kind) -> Option<&'static str> {
    if let Kind::Ref(shape) = kind { Some(shape) } else { None }
}

fn values_of(kind: Kind) -> Type {
    match kind {
        Kind::Int(..) => Type::Integer,
        Kind::Num(..) => Type::Number,
        Kind::Bool => Type::Bool,
        Kind::Email => Type::Email,
        Kind::Word(words) => Type::Word(words),
        Kind::Url => Type::Pattern(URL),
        Kind::Day => Type::Pattern(DAY),
        Kind::MonthDay => Type::Pattern(r"--\d{2}-\d{2}"),
        Kind::AcademicYear => Type::Pattern(ACADEMIC_YEAR),
        Kind::Country => Type::Pattern("[A-Z]{2}"),
        Kind::Id => Type::Pattern(ID),
        _ => Type::Text,
    }
}

/// Field tables of the records that have a JSON file, in the order of the manual.
pub fn with_json(site: &Site) -> Vec<&'static Shape> {
    let all = site.entities.all();
    let has = |s: &&'static Shape| all.iter().any(|r| r.shape == *s);
    SHAPES.iter().copied().filter(|s| !matches!(s.home, Home::Markdown(_) | Home::Closed(_))).filter(has).collect()
}

/// Values of a row, column by column; empty where nothing is recorded.
fn values(table: &Records, ids: &[String], row: &Row, langs: &Langs) -> Vec<String> {
    let mut values: Vec<String> = ids.to_vec();
    if has_own_id(table.shape) {
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
        (Kind::Rows(_) | Kind::Grid(_), _) => {}
        (_, cell) => values.push(cell.map_or(String::new(), plain)),
    }
}

/// A value as it was typed; several are separated by a semicolon and a space.
pub fn plain(cell: &Cell) -> String {
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
