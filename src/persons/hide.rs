//! Which counts of a tree are hidden, so that nobody can work a small one out.
//!
//! Primary: every count from 1 to 4. Secondary: for each hidden group the counts that are shown leave a range of possible
//! values; while one of these ranges is less than [`SUPPRESS_BELOW`] wide, a further group is hidden. Groups form a tree and
//! the divisions of a group meet only in its own count, so one pass up and one down give the exact ranges that a solver of
//! linear equations over all shown counts would find.

use crate::persons::tree::Group;
use std::collections::BTreeSet;

/// Counts from 1 up to this number, itself excluded, are hidden, and the range left for a hidden count is at least this wide
/// (a choice of this portal: groups of less than five can name a person).
pub const SUPPRESS_BELOW: i64 = 5;

/// No upper limit. Sums of a few of these do not overflow.
const OPEN: i64 = i64::MAX / 1_000_000;

/// Hides what has to be hidden.
pub(super) fn hide(groups: &mut [Group]) {
    for group in groups.iter_mut() {
        group.shown = !(1..SUPPRESS_BELOW).contains(&group.count);
    }
    let parts = parts(groups);
    loop {
        // One more in each division, then look again: every turn hides a group, so the loop ends.
        let mut seen = BTreeSet::new();
        let mut more = false;
        let all = narrow(groups, &parts);
        for narrow in &all {
            let group = &groups[*narrow];
            if !seen.insert((group.parent, group.division)) {
                continue;
            }
            if let Some(next) = next(groups, &parts, *narrow) {
                groups[next].shown = false;
                more = true;
            }
        }
        if all.is_empty() {
            return;
        }
        if !more {
            // Nothing beside, above or below is left: the largest count that is shown goes.
            match (0..groups.len()).find(|n| groups[*n].shown && groups[*n].count > 0) {
                Some(largest) => groups[largest].shown = false,
                None => return,
            }
        }
    }
}

/// Parts of each group, division by division.
fn parts(groups: &[Group]) -> Vec<Vec<Vec<usize>>> {
    let mut all: Vec<Vec<Vec<usize>>> = vec![Vec::new(); groups.len()];
    for (place, group) in groups.iter().enumerate() {
        let Some(divisions) = group.parent.and_then(|p| all.get_mut(p)) else { continue };
        let same = |d: &&mut Vec<usize>| d.first().and_then(|p| groups.get(*p)).is_some_and(|g| g.division == group.division);
        match divisions.iter_mut().find(same) {
            Some(division) => division.push(place),
            None => divisions.push(vec![place]),
        }
    }
    all
}

/// Hidden groups whose range is too narrow.
fn narrow(groups: &[Group], parts: &[Vec<Vec<usize>>]) -> Vec<usize> {
    let ranges = ranges(groups, parts);
    (0..groups.len()).filter(|n| !groups[*n].shown && ranges[*n].1 - ranges[*n].0 < SUPPRESS_BELOW).collect()
}

/// Least and greatest value of each group that agree with all shown counts.
pub(super) fn ranges(groups: &[Group], parts: &[Vec<Vec<usize>>]) -> Vec<(i64, i64)> {
    let sum = |division: &[usize], of: &dyn Fn(usize) -> i64| division.iter().fold(0_i64, |s, n| (s + of(*n)).min(OPEN));
    // Up: what the parts alone allow. Parts stand behind their parents.
    let mut ranges: Vec<(i64, i64)> = vec![(0, OPEN); groups.len()];
    for n in (0..groups.len()).rev() {
        ranges[n] = if groups[n].shown {
            (groups[n].count, groups[n].count)
        } else {
            parts[n].iter().fold((0, OPEN), |(low, high), division| {
                (low.max(sum(division, &|p| ranges[p].0)), high.min(sum(division, &|p| ranges[p].1)))
            })
        };
    }
    // Down: what the whole and the other parts leave.
    for n in 0..groups.len() {
        let (low, high) = ranges[n];
        for division in &parts[n] {
            let before: Vec<(i64, i64)> = division.iter().map(|p| ranges[*p]).collect();
            let (lows, highs) = (sum(division, &|p| ranges[p].0), before.iter().fold(0_i64, |s, r| s + r.1.min(OPEN)));
            for (part, (least, most)) in division.iter().zip(before) {
                let others = highs - most.min(OPEN);
                let rest = if others >= OPEN { 0 } else { low - others };
                ranges[*part] = (least.max(rest), if high >= OPEN { most } else { most.min(high - (lows - least)) });
            }
        }
    }
    ranges
}

/// What to hide next: where its own parts give a group away, the smallest of them; else the smallest shown neighbour, the
/// smallest part of a hidden neighbour, the whole.
fn next(groups: &[Group], parts: &[Vec<Vec<usize>>], narrow: usize) -> Option<usize> {
    let smallest = |places: &[usize]| {
        let shown = places.iter().copied().filter(|n| groups[*n].shown && groups[*n].count > 0);
        shown.min_by(|a, b| (groups[*a].count, &groups[*a].dims).cmp(&(groups[*b].count, &groups[*b].dims)))
    };
    let below = |n: usize| {
        let mut found = Vec::new();
        edge(groups, parts, n, &mut found);
        smallest(&found)
    };
    let parent = groups[narrow].parent;
    let beside = parent.and_then(|p| parts[p].iter().find(|d| d.contains(&narrow)));
    if !is_open(groups, parts, narrow)
        && let Some(part) = below(narrow)
    {
        return Some(part);
    }
    let hidden = beside.into_iter().flatten().copied().filter(|n| !groups[*n].shown);
    beside
        .and_then(|d| smallest(d))
        .or_else(|| hidden.filter_map(below).min_by_key(|n| groups[*n].count))
        .or_else(|| parent.filter(|p| groups[*p].shown))
}

/// True when its parts set no upper limit to a hidden group.
fn is_open(groups: &[Group], parts: &[Vec<Vec<usize>>], place: usize) -> bool {
    !groups[place].shown && parts[place].iter().all(|d| d.iter().any(|n| is_open(groups, parts, *n)))
}

/// The shown groups one meets first below a hidden one.
fn edge(groups: &[Group], parts: &[Vec<Vec<usize>>], place: usize, found: &mut Vec<usize>) {
    for part in parts[place].iter().flatten() {
        if groups[*part].shown {
            found.push(*part);
        } else {
            edge(groups, parts, *part, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::dims::Dim;
    use crate::base::dims::Dims;

    fn group(name: &str, parent: Option<usize>, division: &'static str, count: i64) -> Group {
        Group { dims: Dims::one(Dim::Of, name), parent, division, count, shown: true }
    }

    fn hidden(mut groups: Vec<Group>) -> Vec<String> {
        hide(&mut groups);
        let ranges = ranges(&groups, &parts(&groups));
        for (group, (low, high)) in groups.iter().zip(ranges) {
            assert!(low <= group.count && group.count <= high, "{group:?} {low} {high}");
            assert!(group.shown || high - low >= SUPPRESS_BELOW, "{group:?} {low} {high}");
        }
        groups.iter().filter(|g| !g.shown).map(|g| g.dims.iso()).collect()
    }

    #[test]
    fn a_small_part_takes_the_smallest_neighbour_with_it() {
        let groups = vec![
            group("all", None, "", 60),
            group("a", Some(0), "x", 3),
            group("b", Some(0), "x", 20),
            group("c", Some(0), "x", 37),
        ];
        assert_eq!(hidden(groups), ["of=a", "of=b"]);
    }

    #[test]
    fn nothing_small_nothing_hidden() {
        let groups = vec![
            group("all", None, "", 25),
            group("a", Some(0), "x", 5),
            group("b", Some(0), "x", 20),
            group("c", Some(0), "x", 0),
        ];
        assert_eq!(hidden(groups), [""; 0]);
    }

    #[test]
    fn several_small_parts_that_fill_their_range_stay_alone() {
        let groups = vec![
            group("all", None, "", 48),
            group("a", Some(0), "x", 4),
            group("b", Some(0), "x", 4),
            group("c", Some(0), "x", 40),
        ];
        assert_eq!(hidden(groups), ["of=a", "of=b"]);
        let groups = vec![
            group("all", None, "", 44),
            group("a", Some(0), "x", 2),
            group("b", Some(0), "x", 2),
            group("c", Some(0), "x", 40),
        ];
        assert_eq!(hidden(groups), ["of=a", "of=b", "of=c"]);
    }

    #[test]
    fn an_only_part_hides_what_is_above() {
        let groups = vec![
            group("all", None, "", 50),
            group("north", Some(0), "x", 3),
            group("one", Some(1), "y", 3),
            group("south", Some(0), "x", 47),
            group("two", Some(3), "y", 20),
            group("three", Some(3), "y", 27),
        ];
        assert_eq!(hidden(groups), ["of=north", "of=one", "of=south", "of=two"]);
    }

    #[test]
    fn a_second_division_of_the_same_people_gives_nothing_away() {
        let groups = vec![
            group("all", None, "", 30),
            group("a", Some(0), "x", 2),
            group("b", Some(0), "x", 28),
            group("c", Some(0), "y", 15),
            group("d", Some(0), "y", 15),
        ];
        assert_eq!(hidden(groups), ["of=a", "of=b"]);
    }

    #[test]
    fn parts_of_a_hidden_whole_are_hidden_too() {
        let groups = vec![
            group("all", None, "", 10),
            group("students", Some(0), "x", 7),
            group("study", Some(1), "y", 7),
            group("bachelor", Some(2), "z", 7),
            group("staff", Some(0), "x", 3),
            group("teaching", Some(4), "y", 3),
        ];
        assert_eq!(hidden(groups), ["of=students", "of=study", "of=bachelor", "of=staff", "of=teaching"]);
    }

    #[test]
    fn random_trees_give_nothing_away() {
        let mut seed = 2026_u64;
        let mut random = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((seed >> 33) % below).unwrap_or_default()
        };
        for _ in 0..400 {
            let mut groups = vec![group("0", None, "", 0)];
            for division in ["a", "b"] {
                // The second division spreads the same people.
                let mut left = groups[0].count;
                for n in 0..6 {
                    let count = if division == "a" {
                        random(12) * random(3)
                    } else if n == 5 {
                        left
                    } else {
                        random(9).min(left)
                    };
                    left -= count;
                    let name = format!("{division}{n}");
                    groups.push(group(&name, Some(0), division, count));
                    let parent = groups.len() - 1;
                    let first = random(count.unsigned_abs() + 1);
                    groups.push(group(&format!("{name}x"), Some(parent), "c", first));
                    groups.push(group(&format!("{name}y"), Some(parent), "c", count - first));
                    if division == "a" {
                        groups[0].count += count;
                    }
                }
            }
            let all: i64 = groups[0].count;
            let names = hidden(groups);
            assert!(all < 100 || names.len() < 37, "everything is hidden: {all}");
        }
    }

    #[test]
    fn few_in_all_is_nothing_at_all() {
        let groups = vec![group("all", None, "", 4), group("a", Some(0), "x", 4), group("b", Some(0), "x", 0)];
        assert_eq!(hidden(groups), ["of=all", "of=a"]);
    }
}
