//! Turns a ring into the part of it inside a rectangle.

/// A rectangle: left, top, right, bottom; top is less than bottom.
pub type Rect = [f64; 4];

/// Cuts a ring by the four sides of a rectangle, one after the other (Sutherland and Hodgman 1974). Parts of the result
/// may be joined by lines along the sides, which lie outside what is shown.
pub fn clip(ring: &[(f64, f64)], rect: Rect) -> Vec<(f64, f64)> {
    let [left, top, right, bottom] = rect;
    let within = |p: &(f64, f64)| p.0 >= left && p.0 <= right && p.1 >= top && p.1 <= bottom;
    if ring.iter().all(within) {
        return ring.to_vec();
    }
    let outside = |f: &dyn Fn(&(f64, f64)) -> bool| ring.iter().all(f);
    if outside(&|p| p.0 < left) || outside(&|p| p.0 > right) || outside(&|p| p.1 < top) || outside(&|p| p.1 > bottom) {
        return Vec::new();
    }
    let ring = side(ring, |p| p.0 - left);
    let ring = side(&ring, |p| right - p.0);
    let ring = side(&ring, |p| p.1 - top);
    side(&ring, |p| bottom - p.1)
}

/// Keeps what has a depth of zero or more.
fn side(ring: &[(f64, f64)], depth: impl Fn(&(f64, f64)) -> f64) -> Vec<(f64, f64)> {
    let mut out = Vec::with_capacity(ring.len() + 4);
    let Some(mut from) = ring.last() else { return out };
    for to in ring {
        let (a, b) = (depth(from), depth(to));
        if (a < 0.0) != (b < 0.0) {
            let t = a / (a - b);
            out.push((from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t));
        }
        if b >= 0.0 {
            out.push(*to);
        }
        from = to;
    }
    out
}

/// The parts of a line that may show inside a rectangle. It is not cut at the sides: a part begins and ends on a point of
/// the line, at most one step outside.
pub fn runs(line: &[(f64, f64)], rect: Rect) -> Vec<Vec<(f64, f64)>> {
    let [left, top, right, bottom] = rect;
    let near = |p: &(f64, f64), q: &(f64, f64)| {
        p.0.max(q.0) >= left && p.0.min(q.0) <= right && p.1.max(q.1) >= top && p.1.min(q.1) <= bottom
    };
    let mut out: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let [p, q] = pair else { continue };
        if !near(p, q) {
            open = false;
            continue;
        }
        match out.last_mut().filter(|_| open) {
            Some(run) => run.push(*q),
            None => out.push(vec![*p, *q]),
        }
        open = true;
    }
    out
}
