//! Turns names of series or parts into a key: a list beside or below the drawing.

use crate::draw::svg::Label;
use crate::draw::svg::Writer;

/// One line of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Classes of the swatch: a colour, and `chart-key-line` or `chart-key-mark` for its shape.
    pub class: String,
    /// What it stands for.
    pub name: Label,
    /// Its newest number, when one is known.
    pub value: Option<Label>,
}

/// A drawing with its key, as `div.chart-keyed` of the `svg` and `ul.chart-key`. Without entries, the drawing alone.
pub fn keyed(w: &mut Writer, side: bool, entries: &[Entry], drawing: impl FnOnce(&mut Writer)) {
    if entries.is_empty() {
        return drawing(w);
    }
    let class = if side { "chart-keyed chart-keyed-side" } else { "chart-keyed" };
    w.element("div", &[("class", class)], |w| {
        drawing(w);
        w.element("ul", &[("class", "chart-key")], |w| {
            for entry in entries {
                w.element("li", &[("class", &entry.class)], |w| {
                    w.words(&entry.name);
                    if let Some(value) = &entry.value {
                        w.text(" ");
                        w.element("b", &[], |w| w.element("bdi", &[], |w| w.text(&value.text)));
                    }
                });
            }
        });
    });
}
