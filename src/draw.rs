//! Turns numbers and ready-made labels into SVG markup: dot maps and line charts.
//!
//! This module knows no partner, page or language: every word arrives in the
//! language of the page, every colour and every height comes from the style sheet.
//! The markup has no `style` and no `id` attribute, so it works under a strict
//! content security policy and twice on one page.
//!
//! Shapes the style sheet must give: `.map-world` has `aspect-ratio: 2000 / 864`,
//! `.map-local` has `aspect-ratio: 4 / 3`, `.chart-line` has a height
//! (378 px, or 155 px as a small multiple) and `overflow: visible`.
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
//! Classes of a line chart:
//! - `chart`, `chart-line`: the outer `svg`
//! - `chart-grid`, `chart-base`: grid line, base line (stroke)
//! - `chart-y`, `chart-x`: labels of the two axes
//! - `chart-alt`: every second year, to be hidden below 544 px
//! - `chart-path`: line of a series (stroke, no fill)
//! - `chart-band`: whisker of the rounding band (stroke)
//! - `chart-point`: observation (fill); with `chart-last`: the last of its series
//! - `chart-provisional`: hollow observation (ground fill, stroke)
//! - `chart-c1` … `chart-c5`: colour of a series, beside path, band and point
//! - `chart-break`, `chart-break-name`: dashed vertical and its words
//! - `chart-target-path`, `chart-target`, `chart-target-name`: dotted line,
//!   hollow point and words of the target

pub mod brand;
pub mod chart;
pub mod colour;
pub mod map;
pub mod num;
pub mod svg;

pub use crate::draw::svg::Label;
