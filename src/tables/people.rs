//! What may be said about people → two tables of groups, one of mobility and one of students. Rows about persons never come
//! here: only groups whose counts `persons` shows or hides.

use crate::base::day::Day;
use crate::entities::indicator::BASIS;
use crate::persons::Group;
use crate::persons::People;
use crate::persons::Persons;
use crate::persons::Table as Persona;
use crate::persons::Year;
use crate::tables::Column;
use crate::tables::OBSERVATION_DOC;
use crate::tables::OBSERVATION_STATUS;
use crate::tables::Table;
use crate::tables::Type;
use crate::tables::dim_columns;
use crate::tables::dim_values;
use crate::tables::records;
use crate::tables::source_columns;
use crate::tables::source_values;
use crate::tables::sources;

/// A file of groups.
pub(super) struct File {
    /// Its name.
    pub name: &'static str,
    tables: [Persona; 2],
    words: &'static [&'static str],
}

/// The files.
pub(super) static FILES: [File; 2] = [
    File { name: "mobility", tables: [Persona::Out, Persona::In], words: &["out", "in"] },
    File { name: "enrolment", tables: [Persona::Students, Persona::Entrants], words: &["students", "entrants"] },
];

impl File {
    /// True when there is a year.
    pub(super) fn is_there(&self, persons: &Persons) -> bool {
        self.tables.iter().any(|t| persons.years(*t).next().is_some())
    }
}

/// The table: every group of every year whose source names a licence, everyone first.
pub(super) fn table(file: &File, persons: &Persons) -> Table {
    let mut rows = Vec::new();
    let mut left_out = 0;
    let mut from = Vec::new();
    for table in file.tables {
        for academic in persons.years(table) {
            let Some(year) = persons.year(table, academic) else { continue };
            if year.source.as_ref().is_none_or(|s| s.licence.is_none()) {
                left_out += year.tree.groups().len();
                continue;
            }
            from.push(year.source.as_ref());
            let all = year.tree.groups();
            let parent = |g: &Group| g.parent.and_then(|n| all.get(n)).map_or(String::new(), |p| p.dims.iso());
            let mut groups: Vec<&Group> = all.iter().collect();
            // Groups come in the order of the first row each is in, and so would tell which groups share a person.
            groups.sort_by(|a, b| a.dims.cmp(&b.dims));
            rows.extend(groups.into_iter().map(|group| row(table, &academic.iso(), year, group, parent(group))));
        }
    }
    let (sources, licence) = sources::of(from.into_iter());
    Table { name: file.name.to_owned(), shape: "", columns: columns(file), rows, left_out, sources, licence }
}

fn columns(file: &File) -> Vec<Column> {
    let mut columns = vec![
        Column::new("id", "Table, academic year and group, with colons between them").required(),
        Column::new("table", "Which people: out, in; students, entrants (students who are new in the year)")
            .of(Type::Word(file.words))
            .required(),
        Column::new("academic_year", "Academic year").of(Type::Pattern(records::ACADEMIC_YEAR)).required(),
        Column::new(
            "division",
            "By what the parent is divided here; all groups of one division add up to the parent; empty for everyone",
        ),
        Column::new("group", "The group: dimension=value, with semicolons between them; empty for everyone"),
        Column::new("parent", "The group it is part of, likewise"),
    ];
    columns.extend(dim_columns());
    columns.extend([
        Column::new("count", "People; empty when hidden").of(Type::Integer),
        Column::new(
            "status",
            "hidden: from one to four people, or a count that would give such a group away together with others",
        )
        .of(Type::Word(&["shown", "hidden"]))
        .required(),
        Column::new("basis", "Way persons are counted").of(Type::Word(BASIS)),
        Column::new("obs_status", OBSERVATION_DOC).of(OBSERVATION_STATUS).required(),
    ]);
    columns.extend(source_columns());
    columns
}

fn row(table: Persona, academic: &str, year: &Year, group: &Group, parent: String) -> Vec<String> {
    let (count, status) = match group.people() {
        People::Count(n) => (n.to_string(), "shown"),
        People::Hidden | People::Nothing => (String::new(), "hidden"),
    };
    let name = group.dims.iso();
    let id = format!("{}:{academic}:{name}", table.word());
    let mut row = vec![id, table.word().to_owned(), academic.to_owned(), group.division.to_owned(), name, parent];
    row.extend(dim_values(&group.dims));
    row.extend([count, status.to_owned(), year.basis.unwrap_or("").to_owned(), year.status.to_owned()]);
    row.extend(source_values(year.source.as_ref(), year.as_of.map_or(String::new(), Day::iso)));
    row
}
