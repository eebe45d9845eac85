//! Words → their places on a card: the name above, the title large, its figure below, the address at the foot.

use crate::cards::Card;
use crate::cards::HEIGHT;
use crate::cards::WIDTH;
use crate::cards::fonts::Face;
use crate::cards::fonts::text;
use crate::cards::fonts::widths;
use crate::cards::ornament;
use crate::cards::ornament::CORAL;

/// Room at both ends.
const EDGE: f64 = 76.0;
/// Sizes of a title, from the one for a word to the one for a long name.
const SIZES: [f64; 6] = [112.0, 92.0, 76.0, 64.0, 54.0, 46.0];
/// Lines a title may take.
const LINES: usize = 3;
/// Last line of the title or of its figure.
const FOOT: f64 = 500.0;
/// Line of the address.
const ADDRESS: f64 = 572.0;
/// The three bands of the horizon, from the top; the first and the last are the accent and the line of the sea.
const SHALLOW: &str = "#83b7bd";

/// Draws a card. `None` when no font here has one of its letters.
pub fn draw(card: &Card) -> Option<String> {
    let sheet = Sheet { card, start: if card.rtl { f64::from(WIDTH) - EDGE } else { EDGE } };
    let (sea, (w, h)) = (&card.sea, (WIDTH, HEIGHT));
    let mut out = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">\n");
    out.push_str(&format!("<rect width=\"{w}\" height=\"{h}\" fill=\"{}\"/>\n", sea.ground.hex()));
    out.push_str(&ornament::draw(&card.ornament, sea, card.rtl));
    out.push_str(&sheet.head()?);
    out.push_str(&sheet.body()?);
    out.push_str(&sheet.foot()?);
    for (y, colour) in [(h - 18, CORAL), (h - 12, SHALLOW), (h - 6, &sea.line.hex())] {
        out.push_str(&format!("<rect y=\"{y}\" width=\"{w}\" height=\"6\" fill=\"{colour}\"/>\n"));
    }
    out.push_str("</svg>\n");
    Some(out)
}

struct Sheet<'a> {
    card: &'a Card,
    /// Where lines begin.
    start: f64,
}

impl Sheet<'_> {
    fn say(&self, words: &str, face: Face, size: f64, inset: f64, y: f64, fill: &str) -> String {
        let x = if self.card.rtl { self.start - inset } else { self.start + inset };
        text(words, face, size, self.card.rtl, x, y, fill)
    }

    /// Mark, name and what the site calls itself.
    fn head(&self) -> Option<String> {
        let card = self.card;
        let mut out = String::new();
        let mut inset = 0.0;
        if card.is_marked {
            let size = 78.0;
            out.push_str(&ornament::mark(if card.rtl { self.start - size } else { self.start }, 62.0, size));
            inset = size + 24.0;
        }
        let (text, quiet) = (card.sea.text.hex(), card.sea.quiet.hex());
        if card.name.is_empty() {
            let size = fitted(&card.portal, Face::Head, card.rtl, 34.0, 900.0)?;
            out.push_str(&self.say(&card.portal, Face::Head, size, inset, 113.0, &text));
        } else {
            let size = fitted(&card.name, Face::Head, card.rtl, 34.0, 900.0)?;
            widths(std::iter::once(&*card.portal), Face::Text, card.rtl)?;
            out.push_str(&self.say(&card.name, Face::Head, size, inset, 94.0, &text));
            out.push_str(&self.say(&card.portal, Face::Text, 26.0, inset, 134.0, &quiet));
        }
        Some(out)
    }

    /// Title and figure, set from the foot upwards.
    fn body(&self) -> Option<String> {
        let card = self.card;
        let mut y = FOOT;
        let mut out = String::new();
        if let Some(figure) = &card.figure {
            let size = fitted(figure, Face::Text, card.rtl, 40.0, 760.0)?;
            out.push_str(&self.say(figure, Face::Text, size, 0.0, y, &card.sea.text.hex()));
            y -= 84.0;
        }
        let (lines, size) = broken(&card.title, card.rtl)?;
        let step = size * if card.rtl { 1.36 } else { 1.12 };
        for line in lines.iter().rev() {
            out.push_str(&self.say(line, Face::Head, size, 0.0, y, &card.sea.text.hex()));
            y -= step;
        }
        Some(out)
    }

    /// Address, then the day of the figure, then what is said of a site that is no institution's own.
    fn foot(&self) -> Option<String> {
        let card = self.card;
        let quiet = card.sea.quiet.hex();
        // The address is Latin in every language; it begins where lines begin.
        let (address, y) = (&*card.address, ADDRESS);
        let width = widths(std::iter::once(address), Face::Text, false)?.first()? * 0.24;
        let x = if card.rtl { self.start - width } else { self.start };
        let mut out = text(address, Face::Text, 24.0, false, x, y, &quiet);
        let rest: Vec<&str> = card.notice.iter().chain(&card.day).map(String::as_str).collect();
        if !rest.is_empty() {
            let words = rest.join(" ");
            let room = f64::from(WIDTH) - 2.0 * EDGE - width - 40.0;
            let size = fitted(&words, Face::Text, card.rtl, 24.0, room)?;
            let wide = widths(std::iter::once(&*words), Face::Text, card.rtl)?.first()? * size / 100.0;
            // It ends where lines end.
            out.push_str(&self.say(&words, Face::Text, size, f64::from(WIDTH) - 2.0 * EDGE - wide, y, &quiet));
        }
        Some(out)
    }
}

/// The size at which a line has room; `None` when no font has one of its letters.
fn fitted(words: &str, face: Face, rtl: bool, size: f64, room: f64) -> Option<f64> {
    let width = widths(std::iter::once(words), face, rtl)?.first()? / 100.0;
    Some(size.min(room / width.max(0.01)))
}

/// A title in lines of about one width, at the largest size at which it has room.
fn broken(title: &str, rtl: bool) -> Option<(Vec<String>, f64)> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let wide = widths(words.iter().copied(), Face::Head, rtl)?;
    for size in SIZES {
        // A title of one line is set large; more lines need the room to be read at once.
        for lines in 1..=LINES {
            let room = if lines == 1 { 820.0 } else { 900.0 } * 100.0 / size;
            let most = [112.0, 84.0, 64.0][lines - 1];
            if let Some(cut) = cut(&wide, lines, room).filter(|_| size <= most) {
                return Some((cut.into_iter().map(|(from, to)| words[from..to].join(" ")).collect(), size));
            }
        }
    }
    // Longer than any name of an institution: one block as small as it must be.
    let cut = cut(&wide, LINES.min(words.len()), f64::INFINITY)?;
    let widest = cut.iter().map(|(from, to)| width(&wide[*from..*to])).fold(1.0, f64::max);
    let size = (900.0 * 100.0 / widest).min(46.0);
    Some((cut.into_iter().map(|(from, to)| words[from..to].join(" ")).collect(), size))
}

/// Width of words in a line at a size of 100, with the gaps between them.
fn width(words: &[f64]) -> f64 {
    words.iter().sum::<f64>() + 26.0 * words.len().saturating_sub(1) as f64
}

/// Where to break into so many lines that the widest is narrowest. `None` when it does not fit, or has fewer words.
fn cut(words: &[f64], lines: usize, room: f64) -> Option<Vec<(usize, usize)>> {
    let n = words.len();
    let mut best: Option<(f64, Vec<(usize, usize)>)> = None;
    let mut try_ends = |ends: &[usize]| {
        let starts = std::iter::once(0).chain(ends.iter().copied());
        let parts: Vec<(usize, usize)> = starts.zip(ends.iter().copied().chain(std::iter::once(n))).collect();
        let widest = parts.iter().map(|(from, to)| width(&words[*from..*to])).fold(0.0, f64::max);
        if widest <= room && best.as_ref().is_none_or(|(w, _)| widest < *w) {
            best = Some((widest, parts));
        }
    };
    match lines {
        1 => try_ends(&[]),
        2 => (1..n).for_each(|a| try_ends(&[a])),
        _ => (1..n).for_each(|a| (a + 1..n).for_each(|b| try_ends(&[a, b]))),
    }
    best.map(|(_, parts)| parts).filter(|p| n >= lines && !p.is_empty())
}
