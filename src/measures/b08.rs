//! b08, flow symmetry by region: (in − out) / (in + out) of all people who went to and came from a region in the newest academic
//! year on record; undefined where nobody did. Only parts, one for each region anybody went to or came from; hidden where one of
//! the two counts is. Rows that name no place are in no region.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::indicator::Indicator;
use crate::entities::institution::Register;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::known;
use crate::measures::people::balance;
use crate::measures::people::group;
use crate::persons::NOT_STATED;
use crate::persons::Table;
use std::collections::BTreeSet;

pub(super) static B08: Measure = Measure { id: "b08", needs: &[Register::Mobility], measure };

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let persons = &counted.persons;
    let ways = [Table::Out, Table::In];
    let Some(year) = ways.iter().flat_map(|t| persons.years(*t)).max() else {
        return vec![Measured::new(Outcome::NotPublished)];
    };
    let groups = ways.iter().filter_map(|t| persons.year(*t, year)).flat_map(|y| y.tree.groups());
    let regions: BTreeSet<&Dims> = groups.filter(|g| g.division == "region").map(|g| &g.dims).collect();
    let of = |region: &Dims| {
        let people = |table: Table| known(group(persons, (table, year), "region", region));
        match (people(Table::In), people(Table::Out)) {
            (Ok(came), Ok(went)) => balance(came, went),
            (Err(outcome), _) | (_, Err(outcome)) => Measured::new(outcome),
        }
    };
    let table = persons.year(Table::Out, year).or_else(|| persons.year(Table::In, year));
    let with_region = regions.into_iter().filter_map(|r| Some((r, r.get(Dim::Region)?))).filter(|(_, name)| *name != NOT_STATED);
    with_region.map(|(dims, region)| of(dims).year(year, table).part(Dims::one(Dim::Region, region))).collect()
}
