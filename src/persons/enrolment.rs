//! Rows of an enrolment year → a tree of students and one of those who are new.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::check::Site;
use crate::entities::enrolment::EnrolmentYear;
use crate::entities::enrolment::Group;
use crate::persons::NOT_STATED;
use crate::persons::Table;
use crate::persons::mobility::region;
use crate::persons::tree::Step;
use crate::persons::tree::Tree;
use std::collections::BTreeSet;

/// Value of [`Dim::Origin`] for students of the home country.
pub(super) const HOME: &str = "home";
/// Value of [`Dim::Origin`] for all others.
pub const INTERNATIONAL: &str = "international";

/// The tables of a year; new students only where every row says how many are new.
pub(super) fn trees(site: &Site, year: &EnrolmentYear) -> Vec<(Table, Tree)> {
    let home = &*site.home().country;
    let mut students = Tree::default();
    match (year.groups.is_empty(), year.total) {
        (true, None) => return Vec::new(),
        (true, Some(total)) => students.add(total, &[]),
        (false, _) => year.groups.iter().for_each(|group| students.add(group.count, &paths(site, home, group))),
    }
    programmes(&mut students, year);
    let mut trees = vec![(Table::Students, students.hidden())];
    if !year.groups.is_empty() && year.groups.iter().all(|g| g.entrants.is_some()) {
        let mut entrants = Tree::default();
        for group in &year.groups {
            entrants.add(group.entrants.unwrap_or_default(), &[vec![("origin", Dims::one(Dim::Origin, origin(home, group)))]]);
        }
        trees.push((Table::Entrants, entrants.hidden()));
    }
    trees
}

/// Countries other than the home country with at least one student.
pub(super) fn countries(site: &Site, year: &EnrolmentYear) -> usize {
    let home = &*site.home().country;
    let abroad = year.groups.iter().filter(|g| g.count > 0 && *g.country != *home);
    abroad.map(|g| &*g.country).collect::<BTreeSet<&str>>().len()
}

fn origin(home: &str, group: &Group) -> &'static str {
    if *group.country == *home { HOME } else { INTERNATIONAL }
}

/// The groups a row is in: by cycle; by origin, and those from abroad by cycle and by place.
fn paths(site: &Site, home: &str, group: &Group) -> Vec<Vec<Step>> {
    let cycle = Dims::one(Dim::Cycle, group.cycle.word());
    let from = Dims::one(Dim::Origin, origin(home, group));
    let mut paths = vec![vec![("cycle", cycle.clone())]];
    if *group.country == *home {
        paths.push(vec![("origin", from)]);
    } else {
        paths.push(vec![("origin", from.clone()), ("cycle", cycle.with(Dim::Origin, INTERNATIONAL))]);
        let region = Dims::one(Dim::Region, region(site, &group.country));
        paths.push(vec![("origin", from), ("region", region), ("country", Dims::one(Dim::Country, &group.country))]);
    }
    paths
}

/// Students by programme; those of no recorded programme are a part of their own.
fn programmes(tree: &mut Tree, year: &EnrolmentYear) {
    let all = year.groups.iter().map(|g| g.count).sum::<i64>();
    let named = year.by_programme.iter().map(|(_, n)| n).sum::<i64>();
    if year.by_programme.is_empty() || named > all {
        return;
    }
    let rest = (Box::from(NOT_STATED), all - named);
    for (programme, count) in year.by_programme.iter().chain([&rest]) {
        tree.divide("programme", Dims::one(Dim::Programme, programme), *count);
    }
}
