//! The words of a share card → its drawing → its pixels: 1200 × 630, the picture that stands beside a link to the site.
//!
//! Fonts are a part of the program, so a card has the same bytes on every machine. A card whose words need a letter that no
//! font here has is not made: a box in place of a letter would be worse than no picture.

mod fonts;
mod ornament;
mod sheet;

use crate::draw::brand::Sea;
use resvg::tiny_skia::Pixmap;
use resvg::tiny_skia::Transform;
use resvg::usvg::Tree;

pub use ornament::Ornament;
pub use ornament::World;
pub use sheet::draw;

/// Width of every card, pixels.
pub const WIDTH: u32 = 1200;
/// Height of every card, pixels.
pub const HEIGHT: u32 = 630;
/// Raised when cards of the same words and fonts come out otherwise: a new release of the renderer, for example.
const VERSION: &str = "1 resvg 0.49";

/// The words of a card, plain.
#[derive(Clone, Debug)]
pub struct Card {
    /// The language is read from right to left.
    pub rtl: bool,
    /// Name beside the mark; empty when the title is that name.
    pub name: String,
    /// What the site calls itself.
    pub portal: String,
    /// What the page is.
    pub title: String,
    /// One sentence with a figure.
    pub figure: Option<String>,
    /// The day of that figure.
    pub day: Option<String>,
    /// Address of the site.
    pub address: String,
    /// Said of a site that is no institution's own.
    pub notice: Option<String>,
    /// The portal's own mark stands beside the name.
    pub is_marked: bool,
    /// Colours.
    pub sea: Sea,
    /// What stands behind the words.
    pub ornament: Ornament,
}

impl Card {
    /// True when the fonts here have every letter of its words.
    pub fn is_drawable(&self) -> bool {
        let always = [&self.name, &self.portal, &self.title, &self.address];
        let words = always.into_iter().chain(&self.figure).chain(&self.day).chain(&self.notice);
        words.flat_map(|w| w.chars()).all(fonts::has)
    }
}

/// What the pixels of a drawing depend on, as a name for them: 64 hexadecimal digits.
pub fn key(svg: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(VERSION.as_bytes());
    for face in fonts::FACES {
        hasher.update(face);
    }
    hasher.update(svg.as_bytes());
    hasher.finalize().to_hex().to_string()
}

/// The pixels of a drawing as a PNG file. `None` when it is no drawing of ours.
pub fn png(svg: &str) -> Option<Vec<u8>> {
    let tree = Tree::from_str(svg, &fonts::options()).ok()?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT)?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().ok()
}
