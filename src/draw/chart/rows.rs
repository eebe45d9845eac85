//! Turns categories into rows: the name above, the bar below it, from the start of the page.

use crate::draw::chart::Amount;
use crate::draw::chart::Data;
use crate::draw::chart::Row;
use crate::draw::chart::pen;
use crate::draw::chart::pen::hundredths;
use crate::draw::num::fmt_pct;
use crate::draw::svg::Grow;
use crate::draw::svg::Label;
use crate::draw::svg::Writer;

/// Height of a line of words, in pixels.
const LINE: f64 = 19.0;
/// Height of a bar, in pixels.
pub(super) const BAR: f64 = 15.0;
/// From the foot of a bar to the next name, in pixels.
const AFTER: f64 = 14.0;
/// Characters of a name in one line.
const CHARS: usize = 34;

/// Rows from the top of a drawing, in the direction of the page.
pub(super) struct Rows<'a> {
    data: &'a Data,
    rtl: bool,
    /// Height above the first row, in pixels.
    head: f64,
    /// Whether rows are parted by lines, because bars may begin far from their names.
    ruled: bool,
    /// Whether values run from right to left. Signed ones never do: an axis through zero is read left to right.
    mirrored: bool,
}

impl<'a> Rows<'a> {
    pub fn new(data: &'a Data, rtl: bool, head: f64, ruled: bool) -> Self {
        Self { data, rtl, head, ruled, mirrored: rtl }
    }

    /// The same with values from left to right, whatever the page.
    pub fn signed(self, signed: bool) -> Self {
        Self { mirrored: self.mirrored && !signed, ..self }
    }

    /// An `svg` of the height of all rows: first what stands above them, then `inside` for each row with the top of its
    /// bar in pixels.
    pub fn draw(&self, w: &mut Writer, above: impl FnOnce(&mut Writer), inside: impl Fn(&mut Writer, &Row, f64)) {
        let names: Vec<Vec<Label>> = self.data.rows.iter().map(|r| lines(&r.label)).collect();
        let heights = names.iter().map(|n| LINE * lines_high(n) + 5.0 + BAR + AFTER);
        let tops: Vec<f64> = heights
            .scan(self.head, |y, h| {
                let top = *y;
                *y += h;
                Some(top)
            })
            .collect();
        let foot = names.last().zip(tops.last()).map_or(self.head, |(n, top)| top + LINE * lines_high(n) + 5.0 + BAR + 4.0);
        let height = fmt_pct(foot);
        let outer =
            [("class", "chart chart-bars"), ("role", "img"), ("height", &height), ("aria-label", &*self.data.words.name.text)];
        w.element("svg", &outer, |w| {
            above(w);
            for top in tops.iter().skip(usize::from(self.head < LINE)).filter(|_| self.ruled) {
                let y = fmt_pct(top - AFTER / 2.0 + 2.0);
                w.leaf("line", &[("class", "chart-grid"), ("x1", "0"), ("y1", &y), ("x2", "100%"), ("y2", &y)]);
            }
            for ((row, name), top) in self.data.rows.iter().zip(&names).zip(&tops) {
                for (n, line) in name.iter().enumerate() {
                    let down = top + LINE * (f64::from(u32::try_from(n).unwrap_or(0)) + 1.0) - 4.0;
                    let (x, grow) = if self.rtl { (100.0, Grow::Left) } else { (0.0, Grow::Right) };
                    w.label("chart-name", (x, 0.0), (0.0, down), grow, line);
                }
                inside(w, row, top + LINE * lines_high(name) + 5.0);
            }
        });
    }

    /// A bar between two places in per cent from the start.
    pub fn bar(&self, w: &mut Writer, class: &str, (from, to): (f64, f64), y: f64) {
        pen::bar(w, class, (self.at(from), self.at(to)), (y, BAR));
    }

    /// Words at a place in per cent from the start, moved by pixels (onward, down), growing onward or back.
    pub fn words(&self, w: &mut Writer, class: &str, x: f64, (on, down): (f64, f64), onward: bool, label: &Label) {
        let grow = if onward == self.mirrored { Grow::Left } else { Grow::Right };
        let across = if self.mirrored { -on } else { on };
        w.label(class, (self.at(x), 0.0), (across, down), grow, label);
    }

    /// A number beside the end of its bar.
    pub fn number(&self, w: &mut Writer, amount: &Amount, x: f64, onward: bool, y: f64) {
        let class = if amount.finite().is_some() { "chart-value" } else { "chart-missing" };
        self.words(w, class, x, (if onward { 6.0 } else { -6.0 }, y + 12.0), onward, &amount.label);
    }

    /// An upright stroke, `over` pixels longer than a bar at both ends.
    pub fn stroke(&self, w: &mut Writer, class: &str, x: f64, y: f64, over: f64) {
        let (x, y1, y2) = (format!("{}%", fmt_pct(self.at(x))), fmt_pct(y - over), fmt_pct(y + BAR + over));
        w.leaf("line", &[("class", class), ("x1", &x), ("y1", &y1), ("x2", &x), ("y2", &y2)]);
    }

    /// A stroke that can be seen on a bar.
    pub fn stroke_over(&self, w: &mut Writer, class: &str, x: f64, y: f64, over: f64) {
        self.stroke(w, "chart-halo", x, y, over);
        self.stroke(w, class, x, y, over);
    }

    /// A little square at the start, or at the end.
    pub fn swatch(&self, w: &mut Writer, class: &str, start: bool) {
        let right = start == self.mirrored;
        pen::swatch(w, class, (if right { 100.0 } else { 0.0 }, 0.0), (if right { -11.0 } else { 0.0 }, 4.0));
    }

    fn at(&self, x: f64) -> f64 {
        hundredths(if self.mirrored { 100.0 - x } else { x })
    }
}

/// Number `k` of a row, or the label of what is missing.
pub(super) fn cell(data: &Data, row: &Row, k: usize) -> Amount {
    let absent = || Amount { label: data.words.missing.clone(), ..Amount::default() };
    row.cells.get(k).cloned().unwrap_or_else(absent)
}

/// Room in per cent for the widest of some numbers, with a distance.
pub(super) fn room<'a>(labels: impl Iterator<Item = &'a Label>) -> f64 {
    let widest = labels.map(|l| pen::width(&l.text)).fold(0.0, f64::max);
    ((widest + 10.0) / pen::NARROW * 100.0).min(40.0)
}

/// A long name in lines broken at spaces.
fn lines(label: &Label) -> Vec<Label> {
    let mut out: Vec<String> = Vec::new();
    for word in label.text.split_whitespace() {
        match out.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < CHARS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => out.push(word.to_owned()),
        }
    }
    out.into_iter().map(|text| Label { text, ..label.clone() }).collect()
}

fn lines_high(lines: &[Label]) -> f64 {
    f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX))
}
