//! `small-cells-in-source`: a table of mobility or enrolment has rows about one or two persons. Pages and data hide groups of
//! fewer than five, but the file itself does not: whoever can read the repository can read the row, and one or two persons
//! with their partner, unit and year can be recognised. In a public repository leave out columns (cycle, unit), write a
//! country in place of a partner, or keep the table in a repository that is not public. An invented portal has no persons.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::schema::row::Row;

/// Reports tables with rows about one or two persons, once a table.
pub fn check(site: &Site, diags: &mut Diags) {
    if site.home().invented {
        return;
    }
    let tables = site.mobility.iter().map(|y| &y.row).chain(site.enrolment.iter().map(|y| &y.row));
    for table in tables.filter(|table| has_small(table)) {
        diags.add(Diag::warning("small-cells-in-source", table.at("rows")));
    }
}

fn has_small(table: &Row) -> bool {
    let rows = table.rows("rows").iter().chain(table.rows("by_programme"));
    let counts = rows.flat_map(|row| [row.int("count"), row.int("entrants")]);
    counts.flatten().any(|count| (1..=2).contains(&count))
}
