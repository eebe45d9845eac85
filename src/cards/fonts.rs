//! The faces of cards, and how wide words are in them. No font of the machine is ever looked at.

use resvg::usvg::FontResolver;
use resvg::usvg::Node;
use resvg::usvg::Options;
use resvg::usvg::Tree;
use resvg::usvg::fontdb::Database;
use resvg::usvg::fontdb::ID;
use resvg::usvg::fontdb::Source;
use skrifa::FontRef;
use skrifa::MetadataProvider;
use std::sync::Arc;

/// Headings and text, in Latin, Greek and Cyrillic, then in Arabic letters. How they were made: `src/cards/fonts/README.md`.
pub(super) const FACES: [&[u8]; 4] = [
    include_bytes!("fonts/NotoSerif-Bold.ttf"),
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoKufiArabic-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
];

/// True when one of the faces has the letter.
pub(super) fn has(letter: char) -> bool {
    let in_face = |face: &[u8]| FontRef::new(face).is_ok_and(|f| f.charmap().map(letter).is_some());
    letter.is_whitespace() || FACES.into_iter().any(in_face)
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    /// Titles and names.
    Head,
    /// Everything else.
    Text,
}

impl Face {
    /// Family and weight for a direction of reading.
    pub(super) fn of(self, rtl: bool) -> (&'static str, &'static str) {
        match (self, rtl) {
            (Face::Head, false) => ("Noto Serif", "700"),
            (Face::Text, false) => ("Noto Sans", "400"),
            (Face::Head, true) => ("Noto Kufi Arabic", "700"),
            (Face::Text, true) => ("Noto Sans Arabic", "400"),
        }
    }
}

/// Reads drawings with these faces alone. A letter that a face lacks is taken from another face of the same weight.
pub(super) fn options() -> Options<'static> {
    let mut faces = Database::new();
    for bytes in FACES {
        faces.load_font_source(Source::Binary(Arc::new(bytes)));
    }
    let any = FontResolver::default_fallback_selector();
    let select_fallback = Box::new(move |letter: char, tried: &[ID], faces: &mut Arc<Database>| {
        let weight = faces.face(*tried.first()?)?.weight;
        // What was tried stays first; faces of another weight are passed over as if they had been.
        let others = faces.faces().filter(|f| f.weight != weight).map(|f| f.id);
        let passed: Vec<ID> = tried.iter().copied().chain(others).collect();
        any(letter, &passed, faces)
    });
    Options {
        fontdb: Arc::new(faces),
        font_resolver: FontResolver { select_font: FontResolver::default_font_selector(), select_fallback },
        ..Options::default()
    }
}

/// A text as an element: physical left end at `x`, or right end for a language that is read from right to left.
pub(super) fn text(words: &str, face: Face, size: f64, rtl: bool, x: f64, y: f64, fill: &str) -> String {
    let (family, weight) = face.of(rtl);
    let anchor = if rtl { "end" } else { "start" };
    // The renderer takes every line for left to right; an embedding turns the line as a whole (Unicode TR 9, X2).
    let (open, close) = if rtl { ("\u{202b}", "\u{202c}") } else { ("", "") };
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-family=\"{family}\" font-weight=\"{weight}\" font-size=\"{size:.1}\" text-anchor=\"{anchor}\" fill=\"{fill}\">{open}{words}{close}</text>\n"
    )
}

/// How wide each text is at a size of 100. `None` when no face has one of its letters.
pub(super) fn widths<'a>(texts: impl Iterator<Item = &'a str>, face: Face, rtl: bool) -> Option<Vec<f64>> {
    let all: Vec<String> = texts.map(|words| text(words, face, 100.0, rtl, 0.0, 0.0, "#000000")).collect();
    let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{}</svg>", all.concat());
    let tree = Tree::from_str(&svg, &options()).ok()?;
    let mut found = Vec::new();
    for node in tree.root().children() {
        let Node::Text(text) = node else { continue };
        let glyphs = || text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
        if glyphs().any(|g| g.id.0 == 0) {
            return None;
        }
        found.push(f64::from(text.bounding_box().width()));
    }
    (found.len() == all.len()).then_some(found)
}
