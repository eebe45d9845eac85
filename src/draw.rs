//! Turns numbers and ready-made labels into SVG markup: dot maps and charts.
//!
//! This module knows no partner, page or language: every word arrives in the
//! language of the page, every colour and every height comes from the style sheet.
//! The markup has no `style` and no `id` attribute, so it works under a strict
//! content security policy and twice on one page.
//!
//! Shapes the style sheet must give: `.map-world` has `aspect-ratio: 2000 / 864`,
//! `.map-local` has `aspect-ratio: 4 / 3`; `.chart-line`, `.chart-columns` and `.chart-rank` have a height
//! (378 px, or 155 px as a small multiple), `.chart-diverging` one of about 300 px; `.chart` has `overflow: visible`.
//! `.chart-bars` brings its height: 14 px words need it.
//!
//! Classes of a map:
//! - `map`, `map-world`, `map-local`: the outer `svg`
//! - `map-sea`: ground inside the frame (fill)
//! - `map-graticule`: meridians and parallels (stroke)
//! - `map-outline`: edge of the frame (stroke)
//! - `map-link`: the `a` around a dot
//! - `map-dot`: one place with one partner (fill, ring)
//! - `map-bubble`: one place with several partners (fill, ring)
//! - `map-cluster`: several places drawn as one (fill, ring)
//! - `map-number`: number printed in a bubble or cluster
//! - `map-name`: printed name of a dot; hide it in narrow containers
//! - `map-home`, `map-home-core`: ring and centre of the home mark
//! - `map-home-name`: words of the home mark
//!
//! Classes of all charts:
//! - `chart` with `chart-line`, `chart-columns`, `chart-rank`, `chart-diverging`, `chart-bars`: the `svg`
//! - `chart-grid`, `chart-base`: grid line, base line (stroke)
//! - `chart-y`, `chart-x`: labels of the two axes; `chart-name`: name of a category; `chart-side`: name of a direction
//! - `chart-value`, `chart-other`, `chart-missing`: number, second number, words for a missing one
//! - `chart-alt`: every second year or number, to be hidden below 34rem (a little over 600 px)
//! - `chart-c1` … `chart-c6`: colour, beside path, point, column, part, bar, step, swatch and key
//! - `chart-provisional`: hollow point, column or bar (ground fill, stroke)
//! - `chart-band`: whisker of the rounding band (stroke)
//! - `chart-halo`: ground under a stroke that crosses a bar (wide stroke)
//! - `chart-break`, `chart-break-name`: dashed vertical and its words
//! - `chart-keyed`, `chart-keyed-side`: `div` around drawing and key, the key below or beside
//! - `chart-key`: list; its items have a colour and `chart-key-line` or `chart-key-mark` for another shape
//!
//! Classes of a line chart:
//! - `chart-path`: line of a series (stroke, no fill)
//! - `chart-point`: observation (fill); with `chart-last`: the last of its series; `chart-end`: words at it
//! - `chart-target-path`, `chart-target`, `chart-target-name`: dotted line,
//!   hollow point and words of the target
//!
//! Classes of the others (fill):
//! - `chart-column`, `chart-part`, `chart-bar`: column, part of a stacked one, horizontal bar
//! - `chart-step`: band of places in a ranking; exact places are a `chart-path`
//! - `chart-reference`: stroke at the reference of a bar (stroke)
//! - `chart-swatch`: square beside the name of a direction

pub mod brand;
pub mod chart;
pub mod colour;
pub mod map;
pub mod num;
pub mod svg;

pub use crate::draw::svg::Label;
