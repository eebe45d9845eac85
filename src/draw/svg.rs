//! Turns element names, attributes and text into well-formed, escaped SVG markup.

use crate::draw::num::fmt_pct;
use std::sync::Arc;

/// A short text, ready for the reader.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Label {
    /// The words, unescaped.
    pub text: String,
    /// Whether the words run from right to left.
    pub rtl: bool,
    /// Language of the words, BCP 47, where it is not the page's.
    pub lang: Option<Arc<str>>,
}

impl Label {
    /// A label whose direction follows its letters: one Hebrew, Arabic or Syriac letter
    /// makes it right-to-left. Numerals alone stay left-to-right.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let rtl = text.chars().any(is_rtl);
        Self { text, rtl, lang: None }
    }

    /// The same words in a language that is not the page's; `None` is the page's.
    #[must_use]
    pub fn in_language(self, lang: Option<Arc<str>>) -> Self {
        Self { lang, ..self }
    }
}

/// True for a letter of a script that is written from right to left: Hebrew, Arabic, Syriac and their kin.
pub fn is_rtl(c: char) -> bool {
    c.is_alphabetic() && matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// The physical direction in which a text grows from its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grow {
    /// The point is the left end of the text.
    Right,
    /// The point is the right end of the text.
    Left,
    /// The point is the middle of the text.
    Both,
}

/// A per-cent attribute value: at most two decimals and the sign.
pub fn pct(value: f64) -> String {
    format!("{}%", fmt_pct(value))
}

/// Collects markup; every element it opens, it also closes.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
}

impl Writer {
    /// A writer without content.
    pub fn new() -> Self {
        Self::default()
    }

    /// An element without content, closed in its own tag.
    ///
    /// `style`, `id` and event attributes are left out, whatever the caller passes:
    /// the first breaks the content security policy, the second may occur twice on a page.
    pub fn leaf(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.open(name, attributes);
        self.out.push_str("/>");
    }

    /// An element with the content `inner` writes; attributes as in [`Writer::leaf`].
    pub fn element(&mut self, name: &'static str, attributes: &[(&'static str, &str)], inner: impl FnOnce(&mut Self)) {
        self.open(name, attributes);
        self.out.push('>');
        inner(self);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    /// A label as part of a text in HTML, set apart where its language is not the page's.
    pub fn words(&mut self, label: &Label) {
        let Some(lang) = &label.lang else { return self.text(&label.text) };
        let dir = if label.rtl { "rtl" } else { "ltr" };
        self.element("bdi", &[("lang", lang), ("dir", dir)], |w| w.text(&label.text));
    }

    /// Text content, escaped.
    pub fn text(&mut self, text: &str) {
        escape(&mut self.out, text);
    }

    /// A `text` element at (`x`, `y`) per cent, moved by `shift` pixels (right, down).
    ///
    /// In right-to-left text, `start` is the right end, so the anchors swap.
    pub fn label(&mut self, class: &str, (x, y): (f64, f64), shift: (f64, f64), grow: Grow, label: &Label) {
        let anchor = match (grow, label.rtl) {
            (Grow::Both, _) => "middle",
            (Grow::Right, false) | (Grow::Left, true) => "start",
            (Grow::Right, true) | (Grow::Left, false) => "end",
        };
        let (x, y, dy) = (pct(x), pct(y), fmt_pct(shift.1));
        // A transform moves both directions of text alike; `dx` does not promise that.
        let across = format!("translate({} 0)", fmt_pct(shift.0));
        let mut attributes = vec![("class", class), ("x", &x), ("y", &y)];
        if dy != "0" {
            attributes.push(("dy", &dy));
        }
        if shift.0 != 0.0 {
            attributes.push(("transform", &across));
        }
        attributes.push(("text-anchor", anchor));
        if label.rtl {
            attributes.push(("direction", "rtl"));
        }
        if let Some(lang) = &label.lang {
            attributes.push(("lang", lang));
        }
        attributes.push(("pointer-events", "none"));
        self.element("text", &attributes, |w| w.text(&label.text));
    }

    /// The finished markup.
    pub fn finish(self) -> String {
        self.out
    }

    fn open(&mut self, name: &'static str, attributes: &[(&'static str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            if matches!(*key, "style" | "id") || key.starts_with("on") {
                continue;
            }
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            escape(&mut self.out, value);
            self.out.push('"');
        }
    }
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(c),
            // XML 1.0, production Char: these may not occur, not even escaped.
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(c),
        }
    }
}
