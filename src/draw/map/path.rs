//! Turns points in pixels into the shortest path commands on a grid of half pixels.

/// Grid units in a pixel.
pub const GRID: f64 = 2.0;

/// A point on the grid.
pub type Cell = (i32, i32);

/// Points on the grid without repeats and without points in the middle of a straight line.
pub fn cells(points: impl IntoIterator<Item = (f64, f64)>) -> Vec<Cell> {
    let mut out: Vec<Cell> = Vec::new();
    for (x, y) in points {
        let at = ((x * GRID).round() as i32, (y * GRID).round() as i32);
        if out.last() == Some(&at) {
            continue;
        }
        if let [.., a, b] = out[..]
            && straight(a, b, at)
        {
            out.pop();
        }
        out.push(at);
    }
    out
}

/// The same for a ring; empty when nothing with an area is left.
pub fn ring_cells(points: impl IntoIterator<Item = (f64, f64)>) -> Vec<Cell> {
    let mut out = cells(points);
    while out.len() > 1 && out.first() == out.last() {
        out.pop();
    }
    if out.len() < 3 || area(&out) == 0.0 { Vec::new() } else { out }
}

/// Area of a ring in square pixels.
pub fn area(ring: &[Cell]) -> f64 {
    let next = ring.iter().cycle().skip(1);
    let twice: i64 = ring.iter().zip(next).map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1)).sum();
    twice.abs() as f64 / 2.0 / (GRID * GRID)
}

/// Writes rings one after the other, the first point absolute and all others relative, each closed.
pub fn rings(rings: &[Vec<Cell>]) -> String {
    write(rings, true)
}

/// Writes open lines.
pub fn lines(lines: &[Vec<Cell>]) -> String {
    write(lines, false)
}

fn write(parts: &[Vec<Cell>], closed: bool) -> String {
    let mut d = String::new();
    // Where the pen is: after a `z` at the start of its ring.
    let mut pen: Option<Cell> = None;
    for part in parts {
        let Some(first) = part.first() else { continue };
        match pen {
            None => number(&mut d, 'M', first.0, first.1),
            Some(at) => number(&mut d, 'm', first.0 - at.0, first.1 - at.1),
        }
        let mut last = *first;
        for (i, at) in part.iter().enumerate().skip(1) {
            // After an `M` or an `m` pairs are lines; after a capital one they would be absolute.
            let letter = if i == 1 && pen.is_none() { 'l' } else { ' ' };
            number(&mut d, letter, at.0 - last.0, at.1 - last.1);
            last = *at;
        }
        if closed {
            d.push('z');
        }
        pen = Some(if closed { *first } else { last });
    }
    d
}

/// A pair; a sign separates by itself.
fn number(d: &mut String, before: char, x: i32, y: i32) {
    if before != ' ' {
        d.push(before);
    } else if x >= 0 {
        d.push(' ');
    }
    d.push_str(&x.to_string());
    if y >= 0 {
        d.push(' ');
    }
    d.push_str(&y.to_string());
}

/// Whether `b` lies on the way from `a` to `c`.
fn straight(a: Cell, b: Cell, c: Cell) -> bool {
    let (ux, uy, vx, vy) = (i64::from(b.0 - a.0), i64::from(b.1 - a.1), i64::from(c.0 - b.0), i64::from(c.1 - b.1));
    ux * vy == uy * vx && ux * vx + uy * vy > 0
}
