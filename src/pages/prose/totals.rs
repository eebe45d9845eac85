//! `typed-total`: a text gives a number of countries, partners, agreements, universities, programmes, networks or students in
//! figures. A typed total goes stale; a figure of the data does not. Where it is the portal's own total, type the call that the
//! message names; where it is somebody else's, quote it with its source (`> …`), or write it in words. Quotations and code are
//! left alone, and so are numbers below five, which are rules rather than totals.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::fold;
use crate::base::span::Span;
use crate::pages::Cx;

/// What is counted: end of the message with its words, and the measure that counts it, when there is one.
const COUNTED: &[(&str, &str)] = &[
    ("countries", "p03"),
    ("partners", "p01"),
    ("agreements", "p02"),
    ("universities", "p01"),
    ("programmes", ""),
    ("networks", "v01"),
    ("students", ""),
];
/// A number below it is no total worth a figure.
const LEAST: u64 = 5;

/// Reports totals that are typed in texts.
pub(super) fn check(cx: &Cx, diags: &mut Diags) {
    for (_, _, lang, body) in cx.site.docs.iter() {
        let words: Vec<(Vec<Word>, &str)> = COUNTED
            .iter()
            .filter_map(|(what, measure)| Some((stems(&cx.strings.own(lang, &format!("lint-counted-{what}"))?), *measure)))
            .collect();
        for (text, at) in &body.doc.plain {
            for (range, word) in numbers(text) {
                let Some((_, measure)) = words.iter().find(|(stems, _)| stems.iter().any(|s| s.fits(&word))) else { continue };
                let indicator = cx.site.indicators.iter().find(|i| i.computed == Some(*measure));
                let call = indicator.map_or_else(String::new, |i| format!("{{{{ stat(\"{}\") }}}}", i.id));
                let start = at.range().start;
                let place = Span::new(at.file, start + range.start, start + range.end);
                let typed = text.get(range).unwrap_or("").replace(['*', '_'], "");
                let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
                diags.add(Diag::warning("typed-total", place).with("typed", typed).with("suggestion", call));
            }
        }
    }
}

/// A word, folded; open when other letters may follow.
struct Word {
    stem: Box<str>,
    open: bool,
}

impl Word {
    fn fits(&self, word: &str) -> bool {
        if self.open { word.starts_with(&*self.stem) } else { word == &*self.stem }
    }
}

/// The message lists words, `|` between them; `*` for any ending.
fn stems(message: &str) -> Vec<Word> {
    let words = message.split('|').map(|w| (w.trim(), w.trim().ends_with('*')));
    words
        .map(|(w, open)| Word { stem: fold::fold(w.trim_end_matches('*')).into(), open })
        .filter(|w| !w.stem.is_empty())
        .collect()
}

/// Every number that a word follows: bytes from the number to the end of the word, and the word folded.
fn numbers(text: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let mut out = Vec::new();
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let at = |n: usize| chars.get(n).map(|c| c.1);
    let mut n = 0;
    while n < chars.len() {
        let before = n.checked_sub(1).and_then(at);
        // Arabic writes short words such as “and” without a space before what follows.
        let joined = before.is_some_and(|c| matches!(c, '\u{620}'..='\u{64a}'));
        let bound = joined || before.is_none_or(is_bound);
        if at(n).is_none_or(|c| digit(c).is_none()) || !bound {
            n += 1;
            continue;
        }
        let (start, mut value, mut grouped) = (n, 0_u64, false);
        loop {
            match at(n) {
                Some(c) if digit(c).is_some() => value = value.saturating_mul(10).saturating_add(digit(c).unwrap_or(0)),
                Some('.' | ',' | '٬' | '\u{a0}' | '\u{202f}') if at(n + 1).is_some_and(|c| digit(c).is_some()) => grouped = true,
                _ => break,
            }
            n += 1;
        }
        let is_year = !grouped && (1900..2100).contains(&value);
        let gap = n;
        while at(n).is_some_and(|c| c.is_whitespace() || matches!(c, '*' | '_' | '+')) {
            n += 1;
        }
        let from = n;
        while at(n).is_some_and(|c| c.is_alphabetic() || matches!(c, '\u{64b}'..='\u{655}' | '\u{307}')) {
            n += 1;
        }
        if gap == from || from == n || is_year || value < LEAST {
            continue;
        }
        let place = |n: usize| chars.get(n).map_or(text.len(), |c| c.0);
        let range = place(start)..place(n);
        out.push((range, fold::fold(text.get(place(from)..place(n)).unwrap_or(""))));
    }
    out
}

/// A digit of the three sets in use here: 0–9, ٠–٩, ۰–۹.
fn digit(c: char) -> Option<u64> {
    let base = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(u64::from(u32::from(c) - u32::from(base)))
}

/// True for a character after which a number begins, and does not go on.
fn is_bound(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '.' | ',' | '/' | '-' | '–' | ':' | '_' | '٫' | '٬' | '"')
}
