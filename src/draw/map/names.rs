//! Turns the names of dots into places beside them where nothing else is printed.

use crate::draw::map::Dot;
use crate::draw::map::dodge::Mark;
use crate::draw::map::dodge::Obstacle;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;

/// A box in pixels: left, top, right, bottom.
pub(super) type Area = (f64, f64, f64, f64);

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

/// What is taken of a layer, in pixels at its least width, and its frame.
pub(super) struct Room {
    taken: Vec<Area>,
    frame: (f64, f64),
}

impl Room {
    pub(super) fn new(frame: (f64, f64), marks: &[Mark], obstacle: Option<Obstacle>) -> Self {
        let circles = marks.iter().map(|m| (m.x, m.y, m.r));
        let home = obstacle.map(|o| (o.x, o.y, o.r));
        let taken = circles.chain(home).map(|(x, y, r)| (x - r, y - r, x + r, y + r)).collect();
        Self { taken, frame }
    }

    /// The same on a map so many times as wide: marks and names keep their size, their places move apart.
    pub(super) fn grown(&self, times: f64) -> Self {
        let grow = |(l, t, right, bottom): &Area| {
            let (x, y) = ((l + right) / 2.0 * (times - 1.0), (t + bottom) / 2.0 * (times - 1.0));
            (l + x, t + y, right + x, bottom + y)
        };
        Self { taken: self.taken.iter().map(grow).collect(), frame: (self.frame.0 * times, self.frame.1 * times) }
    }

    /// Whether a box lies in the frame and touches nothing.
    pub(super) fn is_free(&self, area: Area) -> bool {
        let (l, t, right, bottom) = area;
        let apart = |b: &Area| right <= b.0 || b.2 <= l || bottom <= b.1 || b.3 <= t;
        self.is_shown(area) && self.taken.iter().all(apart)
    }

    pub(super) fn take(&mut self, area: Area) {
        self.taken.push(area);
    }

    fn is_shown(&self, (l, t, right, bottom): Area) -> bool {
        l >= 0.0 && t >= 0.0 && right <= self.frame.0 && bottom <= self.frame.1
    }

    /// Tries right, left, above, below. A name that `must` appear takes the first place
    /// inside the frame when every place is taken.
    pub(super) fn find(&mut self, (x, y): (f64, f64), r: f64, label: &Label, must: bool) -> Option<Spot> {
        let (wide, high) = (width(&label.text), 16.0);
        let beside = r + 4.0;
        let tries = [
            ((beside, 4.5), Grow::Right, (x + beside, y - high / 2.0)),
            ((-beside, 4.5), Grow::Left, (x - beside - wide, y - high / 2.0)),
            ((0.0, -beside), Grow::Both, (x - wide / 2.0, y - beside - 13.0)),
            ((0.0, beside + 10.0), Grow::Both, (x - wide / 2.0, y + beside - 3.0)),
        ];
        let boxes = tries.map(|(shift, grow, (l, t))| (Spot { shift, grow }, (l, t, l + wide, t + high)));
        let mut fallback = None;
        for (spot, area) in boxes {
            if self.is_free(area) {
                self.take(area);
                return Some(spot);
            }
            if self.is_shown(area) {
                fallback.get_or_insert((spot, area));
            }
        }
        let (spot, area) = fallback.filter(|_| must)?;
        self.take(area);
        Some(spot)
    }
}

/// A generous guess of the width in pixels of a text in 13 px type: full width for
/// East Asian letters, 0.58 of it for all others.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(|c| if ('\u{2e80}'..'\u{fb00}').contains(&c) { 13.0 } else { 7.5 }).sum()
}
