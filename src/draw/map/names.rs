//! Turns the names of dots into places beside them where nothing else is printed.

use crate::draw::map::Dot;
use crate::draw::map::dodge::Mark;
use crate::draw::map::dodge::Obstacle;
use crate::draw::map::projection::View;
use crate::draw::map::projection::WIDTH;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;

/// Names keep their size when a map is narrower than [`WIDTH`]: places are chosen so that nothing is covered down to this
/// share of it (640 pixels). On narrower screens the style sheet leaves names out.
const NARROW: f64 = 0.64;

/// Finds room for the names, the places with most partners first.
pub(super) fn names<'a>(marks: &'a [Mark], dots: &[&'a Dot], room: &mut Room) -> Vec<(&'a Mark, Spot, &'a Label)> {
    let mut wanted: Vec<(&Mark, &Label)> = marks
        .iter()
        .filter(|m| m.members.len() == 1)
        .filter_map(|m| Some((m, dots.get(*m.members.first()?)?.name.as_ref()?)))
        .collect();
    wanted.sort_by_key(|(m, _)| std::cmp::Reverse(m.count));
    wanted.into_iter().filter_map(|(m, label)| Some((m, room.find((m.x, m.y), m.r, label, false)?, label))).collect()
}

/// Where a name goes, relative to its point.
pub(super) struct Spot {
    pub(super) shift: (f64, f64),
    pub(super) grow: Grow,
}

/// The boxes (left, top, right, bottom) in pixels that are taken, and the frame.
pub(super) struct Room {
    taken: Vec<(f64, f64, f64, f64)>,
    height: f64,
}

impl Room {
    pub(super) fn new(view: &View, marks: &[Mark], obstacle: Option<Obstacle>) -> Self {
        let circles = marks.iter().map(|m| (m.x, m.y, m.r));
        let home = obstacle.map(|o| (o.x, o.y, o.r));
        let taken = circles.chain(home).map(|(x, y, r)| (x - r, y - r, x + r, y + r)).collect();
        Self { taken, height: view.height() }
    }

    /// Tries right, left, above, below. A name that `must` appear takes the first place
    /// inside the frame when every place is taken.
    pub(super) fn find(&mut self, (x, y): (f64, f64), r: f64, label: &Label, must: bool) -> Option<Spot> {
        let (wide, high) = (width(&label.text) / NARROW, 16.0 / NARROW);
        let beside = r + 4.0;
        // What the eye sees in pixels, against what that takes of a drawing as narrow as maps get.
        let away = beside / NARROW;
        let tries = [
            ((beside, 4.5), Grow::Right, (x + away, y - high / 2.0)),
            ((-beside, 4.5), Grow::Left, (x - away - wide, y - high / 2.0)),
            ((0.0, -beside), Grow::Both, (x - wide / 2.0, y - away - 13.0 / NARROW)),
            ((0.0, beside + 10.0), Grow::Both, (x - wide / 2.0, y + away - 3.0 / NARROW)),
        ];
        let boxes = tries.map(|(shift, grow, (l, t))| (Spot { shift, grow }, (l, t, l + wide, t + high)));
        let mut fallback = None;
        for (spot, area) in boxes {
            let (l, t, right, bottom) = area;
            if l < 0.0 || t < 0.0 || right > WIDTH || bottom > self.height {
                continue;
            }
            let free = |b: &(f64, f64, f64, f64)| right <= b.0 || b.2 <= l || bottom <= b.1 || b.3 <= t;
            if self.taken.iter().all(free) {
                self.taken.push(area);
                return Some(spot);
            }
            fallback.get_or_insert((spot, area));
        }
        let (spot, area) = fallback.filter(|_| must)?;
        self.taken.push(area);
        Some(spot)
    }
}

/// A generous guess of the width in pixels of a text in 13 px type: full width for
/// East Asian letters, 0.58 of it for all others.
fn width(text: &str) -> f64 {
    text.chars().map(|c| if ('\u{2e80}'..'\u{fb00}').contains(&c) { 13.0 } else { 7.5 }).sum()
}
