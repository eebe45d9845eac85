//! The institution's colour → shades for every place that shows it, light and dark, each with the contrast it needs.

use crate::draw::colour::Rgb;
use crate::draw::colour::contrast;
use crate::draw::colour::oklch;
use crate::draw::colour::readable;

/// Text on the masthead, and the page, in light and in dark.
const ON_SEA: Rgb = Rgb(0xfb, 0xf6, 0xea);
const CHALK: Rgb = Rgb(0xfc, 0xfb, 0xf7);
const CHALK_DARK: Rgb = Rgb(0x0b, 0x1a, 0x1f);
/// Contrast of text everywhere (WCAG 2.2, level AAA).
const TEXT: f64 = 7.0;

/// The nearest darker shade on which the masthead's text can be read; `None` when the colour itself will do.
pub fn darker(colour: Rgb) -> Option<Rgb> {
    if contrast(colour, ON_SEA) >= 4.5 {
        return None;
    }
    Some(readable(0.5, 0.09, colour.hue(), ON_SEA, TEXT, -0.005))
}

/// The shades that stand on the colour itself, and the colour: what a masthead or a share card is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sea {
    /// Ground.
    pub ground: Rgb,
    /// A second ground beside it.
    pub second: Rgb,
    /// Lines.
    pub line: Rgb,
    /// Text.
    pub text: Rgb,
    /// Text of less weight.
    pub quiet: Rgb,
}

/// The theme's own shades, for an institution that gives no colour.
pub const AEGEAN: Sea = Sea {
    ground: Rgb(0x06, 0x34, 0x3f),
    second: Rgb(0x0a, 0x44, 0x51),
    line: Rgb(0x2a, 0x5f, 0x6b),
    text: ON_SEA,
    quiet: Rgb(0xbc, 0xd3, 0xd3),
};

/// The shades of a colour.
pub fn sea(colour: Rgb) -> Sea {
    let hue = colour.hue();
    Sea {
        ground: colour,
        second: readable(0.36, 0.07, hue, ON_SEA, TEXT, -0.005),
        line: oklch(0.46, 0.07, hue),
        text: ON_SEA,
        quiet: readable(0.84, 0.03, hue, colour, TEXT, 0.005),
    }
}

/// Custom properties that replace the theme's own shades of the sea.
pub fn css(colour: Rgb) -> String {
    let hue = colour.hue();
    let sea = sea(colour);
    let dark_ground = |lightness: f64| oklch(lightness, 0.035, hue).hex();
    let light = [
        ("sea", sea.ground.hex()),
        ("sea2", sea.second.hex()),
        ("sealine", sea.line.hex()),
        ("onsea2", sea.quiet.hex()),
        ("link", readable(0.43, 0.1, hue, CHALK, TEXT, -0.005).hex()),
        ("hero-sea", oklch(0.36, 0.06, hue).hex()),
        ("hero-grid", oklch(0.44, 0.06, hue).hex()),
    ];
    let dark = [
        ("sea", dark_ground(0.18)),
        ("sea2", dark_ground(0.24)),
        ("sealine", dark_ground(0.38)),
        ("onsea2", oklch(0.83, 0.02, hue).hex()),
        ("link", readable(0.83, 0.08, hue, CHALK_DARK, TEXT, 0.005).hex()),
        ("hero-sea", dark_ground(0.23)),
        ("hero-grid", dark_ground(0.33)),
    ];
    let list = |tokens: &[(&str, String)]| tokens.iter().map(|(name, value)| format!("--{name}:{value};")).collect::<String>();
    format!(":root{{{}}}\n@media (prefers-color-scheme:dark){{:root{{{}}}}}\n", list(&light), list(&dark))
}
