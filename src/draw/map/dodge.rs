//! Turns places that overlap into places that do not, and what cannot be parted into clusters.
//!
//! A deterministic relaxation: every mark hangs on a weak spring at its true place and
//! overlapping pairs push each other apart. A mark never leaves its place by more than
//! [`LIMIT`]; pairs that still overlap become one mark and the rest is tried again.
//! Same input, same output: no random numbers, ties broken by index.

use crate::draw::num;

/// Largest distance in pixels between a mark and its true place, at the least width of its layer.
pub const LIMIT: f64 = 8.0;
/// Free space in pixels aimed at between two marks.
pub const GAP: f64 = 1.0;

// Positions are printed in 0.01 %, at most 0.07 px away; these keep the printed marks right.
const ROUNDING: f64 = 0.1;
const TOLERANCE: f64 = 0.6;
const ROUNDS: u32 = 160;
const SPRING_ROUNDS: u32 = 100;
const GOLDEN_ANGLE: f64 = 2.399_963_229_728_653;

/// A place to draw, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seed {
    /// Pixels from the left edge.
    pub x: f64,
    /// Pixels from the top edge.
    pub y: f64,
    /// Partners at this place, at least 1.
    pub count: u32,
    /// Radius of its mark in pixels.
    pub r: f64,
}

/// A circle to draw, in pixels.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Centre, pixels from the left edge.
    pub x: f64,
    /// Centre, pixels from the top edge.
    pub y: f64,
    /// Radius in pixels.
    pub r: f64,
    /// Partners it stands for.
    pub count: u32,
    /// Indices of the seeds it stands for, ascending; more than one makes a cluster.
    pub members: Vec<usize>,
    /// True place, or the mean of the true places.
    pub anchor: (f64, f64),
}

/// A circle the marks keep away from as far as [`LIMIT`] lets them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Obstacle {
    /// Centre, pixels from the left edge.
    pub x: f64,
    /// Centre, pixels from the top edge.
    pub y: f64,
    /// Radius in pixels.
    pub r: f64,
}

/// Parts the seeds inside a frame of `size` pixels (width, height); `radius` gives the
/// radius in pixels of a cluster of so many partners.
///
/// Every seed is a member of exactly one mark; no two marks overlap; every mark is at most
/// [`LIMIT`] from its anchor. Marks come in the order of their first member.
/// Seeds that are not finite must be dropped before.
pub fn dodge(seeds: &[Seed], size: (f64, f64), obstacle: Option<Obstacle>, radius: impl Fn(u32) -> f64) -> Vec<Mark> {
    let mut marks: Vec<Mark> = seeds
        .iter()
        .enumerate()
        .map(|(i, s)| Mark { x: s.x, y: s.y, r: s.r, count: s.count, members: vec![i], anchor: (s.x, s.y) })
        .collect();
    // Every turn merges at least one pair, so the number of marks bounds the turns.
    loop {
        relax(&mut marks, size, obstacle);
        let pairs = clashes(&marks);
        if pairs.is_empty() {
            return marks;
        }
        marks = merge(marks, &pairs, &radius);
    }
}

struct Body {
    index: usize,
    x: f64,
    y: f64,
    r: f64,
    anchor: (f64, f64),
}

fn relax(marks: &mut [Mark], size: (f64, f64), obstacle: Option<Obstacle>) {
    let mut bodies: Vec<Body> = marks
        .iter()
        .enumerate()
        .map(|(index, m)| {
            // Places that coincide need a direction to part in.
            let angle = GOLDEN_ANGLE * index as f64;
            let (x, y) = (m.anchor.0 + 1e-3 * num::cos(angle), m.anchor.1 + 1e-3 * num::sin(angle));
            Body { index, x, y, r: m.r, anchor: m.anchor }
        })
        .collect();
    let widest = bodies.iter().fold(0.0, |w: f64, b| w.max(b.r));
    for round in 0..ROUNDS {
        let left = f64::from(SPRING_ROUNDS.saturating_sub(round)) / f64::from(SPRING_ROUNDS);
        for b in &mut bodies {
            b.x += (b.anchor.0 - b.x) * 0.06 * left;
            b.y += (b.anchor.1 - b.y) * 0.06 * left;
        }
        let moved = push_apart(&mut bodies, widest);
        for b in &mut bodies {
            if let Some(o) = obstacle {
                keep_off(b, o);
            }
            confine(b, size);
        }
        if !moved && left == 0.0 {
            break;
        }
    }
    bodies.sort_by_key(|b| b.index);
    for (mark, body) in marks.iter_mut().zip(&bodies) {
        mark.x = body.x;
        mark.y = body.y;
    }
}

fn push_apart(bodies: &mut [Body], widest: f64) -> bool {
    bodies.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.index.cmp(&b.index)));
    let mut moved = false;
    for i in 1..bodies.len() {
        let Some((head, tail)) = bodies.split_at_mut_checked(i) else {
            break;
        };
        let Some(a) = head.last_mut() else { break };
        for b in tail {
            // Pushes of this round may have moved either by LIMIT since the sorting.
            if b.x - a.x > a.r + widest + GAP + LIMIT {
                break;
            }
            let (dx, dy) = (b.x - a.x, b.y - a.y);
            let (near, need) = (dx * dx + dy * dy, a.r + b.r + GAP);
            if near >= need * need || near <= 0.0 {
                continue;
            }
            let distance = num::sqrt(near);
            let push = (need - distance) / 2.0 / distance;
            a.x -= dx * push;
            a.y -= dy * push;
            b.x += dx * push;
            b.y += dy * push;
            moved = true;
        }
    }
    moved
}

fn keep_off(body: &mut Body, o: Obstacle) {
    let (dx, dy) = (body.x - o.x, body.y - o.y);
    let (near, need) = (dx * dx + dy * dy, body.r + o.r + GAP);
    if near < need * need && near > 0.0 {
        let stretch = need / num::sqrt(near);
        body.x = o.x + dx * stretch;
        body.y = o.y + dy * stretch;
    }
}

/// Keeps a body inside the frame and, above all, near its anchor.
fn confine(body: &mut Body, (width, height): (f64, f64)) {
    let room = body.r.min(LIMIT - ROUNDING);
    body.x = body.x.min(width - room).max(room);
    body.y = body.y.min(height - room).max(room);
    let (dx, dy) = (body.x - body.anchor.0, body.y - body.anchor.1);
    let distance = num::sqrt(dx * dx + dy * dy);
    let most = LIMIT - ROUNDING;
    if distance > most {
        body.x = body.anchor.0 + dx * most / distance;
        body.y = body.anchor.1 + dy * most / distance;
    }
}

/// Pairs of marks that still overlap, the nearest anchors first.
fn clashes(marks: &[Mark]) -> Vec<(f64, usize, usize)> {
    let mut order: Vec<(usize, &Mark)> = marks.iter().enumerate().collect();
    order.sort_by(|a, b| a.1.x.total_cmp(&b.1.x).then(a.0.cmp(&b.0)));
    let widest = marks.iter().fold(0.0, |w: f64, m| w.max(m.r));
    let mut pairs = Vec::new();
    for (at, (i, a)) in order.iter().enumerate() {
        for (j, b) in order.iter().skip(at + 1) {
            if b.x - a.x > a.r + widest + GAP {
                break;
            }
            let (dx, dy) = (b.x - a.x, b.y - a.y);
            let need = a.r + b.r + GAP - TOLERANCE;
            if dx * dx + dy * dy < need * need {
                let (ax, ay) = (b.anchor.0 - a.anchor.0, b.anchor.1 - a.anchor.1);
                pairs.push((ax * ax + ay * ay, *i.min(j), *i.max(j)));
            }
        }
    }
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    pairs
}

fn merge(marks: Vec<Mark>, pairs: &[(f64, usize, usize)], radius: impl Fn(u32) -> f64) -> Vec<Mark> {
    // One merger often frees its neighbours too, so they wait for the next turn, unless the
    // crowd is so dense that waiting would only cost time.
    let dense = pairs.len() > marks.len();
    let mut waiting = vec![false; marks.len()];
    let mut slots: Vec<Option<Mark>> = marks.into_iter().map(Some).collect();
    let mut merged = Vec::new();
    for (_, i, j) in pairs {
        if [*i, *j].iter().any(|k| waiting.get(*k).copied().unwrap_or(true)) {
            continue;
        }
        let one = slots.get_mut(*i).and_then(Option::take);
        let other = slots.get_mut(*j).and_then(Option::take);
        if let (Some(a), Some(b)) = (one, other) {
            merged.push(join(a, b, &radius));
        }
        wait(&mut waiting, *i, *j);
        if !dense {
            let ours = |m: &usize| m == i || m == j;
            for (_, k, l) in pairs.iter().filter(|(_, k, l)| ours(k) || ours(l)) {
                wait(&mut waiting, *k, *l);
            }
        }
    }
    let mut all: Vec<Mark> = slots.into_iter().flatten().chain(merged).collect();
    all.sort_by(|a, b| a.members.first().cmp(&b.members.first()));
    all
}

fn wait(waiting: &mut [bool], i: usize, j: usize) {
    for k in [i, j] {
        if let Some(flag) = waiting.get_mut(k) {
            *flag = true;
        }
    }
}

fn join(a: Mark, b: Mark, radius: impl Fn(u32) -> f64) -> Mark {
    let (na, nb) = (a.members.len() as f64, b.members.len() as f64);
    let mean = |p: f64, q: f64| (p * na + q * nb) / (na + nb);
    let anchor = (mean(a.anchor.0, b.anchor.0), mean(a.anchor.1, b.anchor.1));
    let count = a.count.saturating_add(b.count);
    let mut members = a.members;
    members.extend(b.members);
    members.sort_unstable();
    Mark { x: anchor.0, y: anchor.1, r: radius(count), count, members, anchor }
}
