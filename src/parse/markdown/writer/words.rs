//! Words of Markdown → HTML, with a hole for each call; and the sentences they make, for rules about wording.

use crate::base::diag::Diag;
use crate::base::markup::escape_into;
use crate::base::span::Span;
use crate::parse::component;
use crate::parse::component::Call;
use crate::parse::component::Part;
use crate::parse::markdown::Asked;
use crate::parse::markdown::Piece;
use crate::parse::markdown::Place;
use crate::parse::markdown::writer::Writer;
use std::ops::Range;

/// Bytes of markup or of a line's end that may lie inside a sentence.
const GAP: usize = 2;

impl Writer<'_> {
    pub(super) fn words_of(&mut self, text: &str, range: Range<usize>) {
        self.keep(text);
        if self.image.is_some() {
            return;
        }
        if self.code {
            escape_into(text, &mut self.html);
            return;
        }
        self.run(&range);
        let place = match () {
            () if self.alone => Place::Alone,
            () if self.link => Place::Link,
            () => Place::Running,
        };
        self.parts(text, &range, place);
    }

    /// Text and calls, which stand somewhere in `range` of the file.
    pub(super) fn parts(&mut self, text: &str, range: &Range<usize>, place: Place) {
        let mut from = range.start;
        for part in component::split(text) {
            match part {
                Part::Text(text) => {
                    if let Some(open) = text.find("{{") {
                        let typed = text[open..].lines().next().unwrap_or("");
                        let (at, _) = self.find(typed, &mut from, range);
                        self.diags.add(Diag::error("component-form", at).with("typed", typed));
                    }
                    escape_into(text, &mut self.html);
                }
                Part::Call(call, inner) => {
                    let typed = text.get(inner).unwrap_or("");
                    let (at, exact) = self.find(typed, &mut from, range);
                    match call {
                        Some(call) => {
                            let call = if exact { call } else { unplaced(call) };
                            self.doc.calls.push(Asked { call, at, place });
                            self.piece(Piece::Call(self.doc.calls.len() - 1));
                        }
                        None => self.diags.add(Diag::error("component-form", at).with("typed", typed)),
                    }
                }
            }
        }
    }

    /// Where `typed` stands; all of `range` when the parser has unescaped something in it.
    fn find(&self, typed: &str, from: &mut usize, range: &Range<usize>) -> (Span, bool) {
        match self.text.get(*from..range.end).and_then(|rest| rest.find(typed)) {
            Some(n) => {
                let start = *from + n;
                *from = start + typed.len();
                (self.span(&(start..*from)), true)
            }
            None => (self.span(range), false),
        }
    }

    /// True for a paragraph that is one call on one line.
    pub(super) fn is_call(&self, range: &Range<usize>) -> bool {
        let text = self.text.get(range.clone()).unwrap_or("").trim();
        !text.contains('\n') && matches!(&*component::split(text), [Part::Call(..)])
    }

    fn run(&mut self, range: &Range<usize>) {
        if self.quotes > 0 {
            return;
        }
        match self.runs.last_mut() {
            Some(last) if self.goes_on && range.start >= last.end && range.start - last.end <= GAP => last.end = range.end,
            _ => self.runs.push(range.clone()),
        }
        self.goes_on = true;
    }

    pub(super) fn plain(&self) -> Vec<(Box<str>, Span)> {
        let with_text = self.runs.iter().filter_map(|r| Some((self.text.get(r.clone())?.into(), self.span(r))));
        with_text.collect()
    }
}

fn unplaced(mut call: Call) -> Call {
    for value in call.values.iter_mut().chain(call.named.values_mut()) {
        (value.at, value.key) = (0..0, 0..0);
    }
    call
}
