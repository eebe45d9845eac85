//! Suppression under attack: everything published about people, read from the data files alone, as linear equations over
//! the counts that are hidden. For each of them a solver looks for the least and the greatest value that fits.

use crate::site;
use crate::site::Ready;
use imbat::portal::Options;
use std::collections::BTreeMap;

/// Hidden counts must leave at least this range.
const WIDE: f64 = 5.0;
const EPS: f64 = 1e-7;

/// A published group: its name, the group it is part of and how that one is divided, its count unless it is hidden.
#[derive(Clone, Debug)]
struct Cell {
    name: String,
    whole: Option<String>,
    division: String,
    count: Option<f64>,
}

#[test]
fn the_solver_finds_known_ranges() {
    // x + y + z = 10, y + z = 6: x is 4 for certain, y may be 0 to 6.
    let equations = vec![(vec![0, 1, 2], 10.0), (vec![1, 2], 6.0)];
    let system = System::new(3, &equations).expect("it can be solved");
    assert_eq!(system.range(0, f64::INFINITY), (4.0, 4.0));
    assert_eq!(system.range(1, f64::INFINITY), (0.0, 6.0));
    // A sum without limit.
    let system = System::new(2, &[]).expect("it can be solved");
    assert_eq!(system.range(1, 100.0), (0.0, 100.0));
}

#[test]
fn the_attack_succeeds_where_nothing_but_small_counts_is_hidden() {
    let cell = |name: &str, count: Option<f64>| Cell {
        name: name.to_owned(),
        whole: (name != "all").then(|| "all".to_owned()),
        division: "place".to_owned(),
        count,
    };
    let cells = [cell("all", Some(30.0)), cell("a", None), cell("b", Some(27.0))];
    assert_eq!(narrow(&[&cells]), ["a: 3 to 3"]);
}

#[test]
fn nothing_hidden_can_be_worked_out_from_the_sample() {
    let cells = published(&Ready::new(site::folder("examples/poyraz"), site::AS_OF, &Options::default()));
    let hidden = cells.iter().filter(|c| c.count.is_none()).count();
    assert!(hidden > 1000, "only {hidden} hidden counts: the sample is too tame for this test");
    assert_eq!(narrow(&[&cells]), [""; 0]);
}

/// Two snapshots: one more year, and a row of an earlier year corrected, by one person, from 9 to 8. The attacker knows
/// that nothing else has changed.
#[test]
fn nothing_hidden_can_be_worked_out_from_two_snapshots() {
    let first = published(&invented(9, 2));
    let second = published(&invented(8, 3));
    assert!(first.iter().any(|c| c.count.is_none()) && first.len() < second.len());
    assert_eq!(narrow(&[&first, &second]), [""; 0]);
}

/// A site with so many years of mobility, many small groups among them; one row of the first year has `count` people.
fn invented(count: i64, years: i64) -> Ready {
    let mut files = site::invented();
    files.retain(|(path, _)| !path.starts_with("content/mobility/"));
    let partners = ["example-university", "sample-lake-university"];
    for year in 0..years {
        let mut rows = String::new();
        let mut seed = 7 + year.unsigned_abs();
        let mut random = |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) % below
        };
        for country in ["DE", "FR", "IT", "ES", "PL", "JP", "KR", "US", "BR", "KE"] {
            for (what, cycle) in [("study", "bachelor"), ("study", "master"), ("traineeship", "master"), ("teaching", "")] {
                let people = if random(3) == 0 { random(40) } else { random(7) };
                rows.push_str(&format!(
                    "    [\"out\", \"{what}\", \"free-mover\", \"\", \"{country}\", \"{cycle}\", {people}],\n"
                ));
            }
        }
        for (n, partner) in partners.iter().enumerate() {
            let people = if year == 0 && n == 0 { count } else { 3 };
            rows.push_str(&format!("    [\"out\", \"study\", \"exchange\", \"{partner}\", \"\", \"doctorate\", {people}],\n"));
        }
        let (from, to) = (2020 + year, 2021 + year);
        let text = format!(
            "year = \"{from}/{to}\"\nsource = {{ name = \"Invented\", retrieved = 2026-11-05, licence = \"CC0-1.0\" }}\n\
             columns = [\"direction\", \"type\", \"scheme\", \"partner\", \"country\", \"cycle\", \"count\"]\nrows = [\n{rows}]\n"
        );
        files.push((format!("content/mobility/{from}-{to}.toml"), text.into_bytes()));
    }
    Ready::new(files, site::AS_OF, &Options::default())
}

/// Groups as the data files have them.
fn published(ready: &Ready) -> Vec<Cell> {
    let portal = ready.portal.as_ref().expect("a portal");
    let mut cells = Vec::new();
    for file in ["mobility", "enrolment"] {
        let Some(Ok(bytes)) = portal.make(&format!("data/v1/{file}.csv")) else { continue };
        let text = String::from_utf8(bytes).expect("UTF-8");
        let mut lines = text.lines();
        let head: Vec<&str> = lines.next().expect("a line of names").split(',').collect();
        for line in lines {
            let values: BTreeMap<&str, &str> = head.iter().copied().zip(line.split(',')).collect();
            let tree = format!("{} {} ", values["table"], values["academic_year"]);
            let whole = values["division"].is_empty();
            cells.push(Cell {
                name: format!("{tree}{}", values["group"]),
                whole: (!whole).then(|| format!("{tree}{}", values["parent"])),
                division: values["division"].to_owned(),
                count: values["count"].parse().ok(),
            });
        }
    }
    cells
}

/// Hidden counts whose range is too narrow. Where two snapshots differ, the counts above and at the difference are other
/// numbers; all others are the same.
fn narrow(snapshots: &[&[Cell]]) -> Vec<String> {
    // Unknowns by name. A group that is shown with different counts, and all it is part of, differs between snapshots.
    let mut changed: Vec<String> = Vec::new();
    let first: BTreeMap<&str, &Cell> = snapshots[0].iter().map(|c| (&*c.name, c)).collect();
    for cell in snapshots.iter().skip(1).copied().flatten() {
        let differs = first.get(&*cell.name).is_some_and(|f| f.count.is_some() && cell.count.is_some() && f.count != cell.count);
        if differs {
            changed.push(cell.name.clone());
        }
    }
    let mut unknowns: BTreeMap<String, usize> = BTreeMap::new();
    let mut known: BTreeMap<String, f64> = BTreeMap::new();
    let name_in = |n: usize, name: &str| if changed.iter().any(|c| c == name) { format!("{name} #{n}") } else { name.to_owned() };
    for (n, cells) in snapshots.iter().enumerate() {
        for cell in *cells {
            if let Some(count) = cell.count {
                known.insert(name_in(n, &cell.name), count);
            }
        }
    }
    let mut sums: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (n, cells) in snapshots.iter().enumerate() {
        for cell in *cells {
            let name = name_in(n, &cell.name);
            if !known.contains_key(&name) {
                let next = unknowns.len();
                unknowns.entry(name.clone()).or_insert(next);
            }
            if let Some(whole) = &cell.whole {
                let parts = sums.entry((name_in(n, whole), format!("{} #{n}", cell.division))).or_default();
                parts.push(name);
            }
        }
    }
    // Unknowns that no sum joins are separate systems: solving them apart is the same and much faster.
    let mut system_of: Vec<usize> = (0..unknowns.len()).collect();
    let mut equations: Vec<(Vec<(usize, f64)>, f64)> = Vec::new();
    for ((whole, _), parts) in &sums {
        let mut terms: Vec<(usize, f64)> = Vec::new();
        let mut right = 0.0;
        for (name, sign) in parts.iter().map(|p| (p, 1.0)).chain([(whole, -1.0)]) {
            match known.get(name) {
                Some(count) => right -= sign * count,
                None => terms.push((unknowns[name], sign)),
            }
        }
        if let Some((one, _)) = terms.first().copied() {
            let into = find(&mut system_of, one);
            for (other, _) in &terms {
                let from = find(&mut system_of, *other);
                system_of[from] = into;
            }
            equations.push((terms, right));
        }
    }
    let mut found = Vec::new();
    let mut systems: BTreeMap<usize, Vec<(&str, usize)>> = BTreeMap::new();
    for (name, unknown) in &unknowns {
        let system = find(&mut system_of, *unknown);
        systems.entry(system).or_default().push((name, *unknown));
    }
    for (root, members) in systems {
        let place: BTreeMap<usize, usize> = members.iter().enumerate().map(|(n, (_, u))| (*u, n)).collect();
        let own = equations.iter().filter(|(terms, _)| find(&mut system_of, terms[0].0) == root);
        let own: Vec<_> = own.map(|(terms, r)| (terms.iter().map(|(u, s)| (place[u], *s)).collect::<Vec<_>>(), *r)).collect();
        let system = System::signed(members.len(), &own).expect("the published counts fit together");
        for (n, (name, _)) in members.iter().enumerate() {
            let (low, high) = system.range(n, WIDE);
            if high - low < WIDE - EPS {
                found.push(format!("{name}: {low} to {high}"));
            }
        }
    }
    found
}

fn find(parents: &mut [usize], mut n: usize) -> usize {
    while parents[n] != n {
        parents[n] = parents[parents[n]];
        n = parents[n];
    }
    n
}

/// Equations over unknowns that are not below zero, solved by the simplex method (dense tableau, Bland's rule).
#[derive(Clone)]
struct System {
    /// Rows: coefficients, then the right side.
    rows: Vec<Vec<f64>>,
    /// Which unknown each row gives.
    basis: Vec<usize>,
    unknowns: usize,
}

impl System {
    fn new(unknowns: usize, equations: &[(Vec<usize>, f64)]) -> Option<System> {
        let signed: Vec<_> = equations.iter().map(|(terms, r)| (terms.iter().map(|t| (*t, 1.0)).collect(), *r)).collect();
        System::signed(unknowns, &signed)
    }

    /// `None` when nothing fits.
    fn signed(unknowns: usize, equations: &[(Vec<(usize, f64)>, f64)]) -> Option<System> {
        let width = unknowns + equations.len();
        let mut rows = vec![vec![0.0; width + 1]; equations.len()];
        for (n, (terms, right)) in equations.iter().enumerate() {
            let sign = if *right < 0.0 { -1.0 } else { 1.0 };
            for (unknown, factor) in terms {
                rows[n][*unknown] += sign * factor;
            }
            rows[n][unknowns + n] = 1.0;
            rows[n][width] = sign * right;
        }
        let basis = (0..equations.len()).map(|n| unknowns + n).collect();
        let mut system = System { rows, basis, unknowns };
        let mut cost = vec![0.0; width];
        cost[unknowns..].fill(1.0);
        let left = system.minimize(&cost, width, f64::NEG_INFINITY);
        if left > EPS {
            return None;
        }
        // Helpers that are still in the basis at zero are swapped out, or their row says nothing.
        for n in (0..system.rows.len()).rev() {
            if system.basis[n] >= unknowns {
                match (0..unknowns).find(|c| system.rows[n][*c].abs() > EPS) {
                    Some(column) => system.pivot(n, column),
                    None => {
                        system.rows.remove(n);
                        system.basis.remove(n);
                    }
                }
            }
        }
        Some(system)
    }

    /// Least and greatest value of an unknown; looks no further than `enough` above the least.
    fn range(&self, unknown: usize, enough: f64) -> (f64, f64) {
        let mut system = self.clone();
        let mut cost = vec![0.0; system.rows.first().map_or(self.unknowns, |r| r.len() - 1)];
        cost[unknown] = 1.0;
        let low = system.minimize(&cost, self.unknowns, f64::NEG_INFINITY);
        cost[unknown] = -1.0;
        let high = -system.minimize(&cost, self.unknowns, -(low + enough));
        (low.round(), high.min(low + enough).round())
    }

    /// Minimizes over the first `allowed` columns; stops early at `enough`.
    fn minimize(&mut self, cost: &[f64], allowed: usize, enough: f64) -> f64 {
        loop {
            let value: f64 = self.rows.iter().zip(&self.basis).map(|(row, b)| cost[*b] * row[row.len() - 1]).sum();
            if value <= enough {
                return value;
            }
            let reduced = |c: usize| cost[c] - self.rows.iter().zip(&self.basis).map(|(r, b)| cost[*b] * r[c]).sum::<f64>();
            let Some(column) = (0..allowed).find(|c| !self.basis.contains(c) && reduced(*c) < -EPS) else { return value };
            let ratio = |n: usize| self.rows[n][self.rows[n].len() - 1] / self.rows[n][column];
            let rows = (0..self.rows.len()).filter(|n| self.rows[*n][column] > EPS);
            let best = rows.min_by(|a, b| ratio(*a).total_cmp(&ratio(*b)).then(self.basis[*a].cmp(&self.basis[*b])));
            let Some(row) = best else { return f64::NEG_INFINITY.max(enough) };
            self.pivot(row, column);
        }
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let factor = self.rows[row][column];
        self.rows[row].iter_mut().for_each(|v| *v /= factor);
        let pivot = self.rows[row].clone();
        for (n, other) in self.rows.iter_mut().enumerate() {
            let factor = other[column];
            if n != row && factor.abs() > 0.0 {
                other.iter_mut().zip(&pivot).for_each(|(v, p)| *v -= factor * p);
            }
        }
        self.basis[row] = column;
    }
}
