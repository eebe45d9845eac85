//! Markdown → [`Doc`]: HTML with holes where links, heading ids, figures and strings go, so that the result depends on
//! the file alone.

mod writer;

use crate::base::diag::Diags;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::parse::component::Call;
use pulldown_cmark::Options;
use pulldown_cmark::Parser;
use pulldown_cmark::TextMergeWithOffset;

/// A body of text, read once for all pages that show it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doc {
    /// HTML and holes, in order.
    pub pieces: Vec<Piece>,
    /// Headings of level 2 and 3, in order.
    pub sections: Vec<Section>,
    /// Where links lead, in order of [`Piece::Href`].
    pub links: Vec<Link>,
    /// Calls, in order of [`Piece::Call`].
    pub calls: Vec<Asked>,
    /// Sentences as they stand in the file, with their places; code and quotations are left out.
    pub plain: Vec<(Box<str>, Span)>,
}

/// A call and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The call.
    pub call: Call,
    /// Its characters, from the first `{` to the last `}`.
    pub at: Span,
    /// What is around it.
    pub place: Place,
}

/// What is around a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing: it is a paragraph of its own.
    Alone,
    /// A sentence, a heading or a cell.
    Running,
    /// The words of a link.
    Link,
    /// The description of a picture, where no markup can stand.
    Alt,
}

/// A part of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Ready HTML.
    Html(Box<str>),
    /// The address of link number n.
    Href(usize),
    /// The id of section number n.
    SectionId(usize),
    /// What call number n shows.
    Call(usize),
    /// The number of a note.
    Number(usize),
    /// A string of the interface, as an attribute's value.
    Attr(&'static str),
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Fragment; the same in every language.
    pub id: Box<str>,
    /// The id was typed, not made from the words.
    pub typed: bool,
    /// The words, without markup but with calls as typed.
    pub title: Box<str>,
    /// 2 or 3 (deeper headings have no entry).
    pub level: u8,
    /// Byte of the file where its heading begins.
    pub at: usize,
}

/// A link as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub to: Target,
    /// The characters of the address.
    pub at: Span,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A record: shape, id, fragment.
    Record(Box<str>, Box<str>, Option<Box<str>>),
    /// A heading of the same text.
    Here(Box<str>),
    /// Another site, or an e-mail address.
    Outside(Box<str>),
    /// A file under `static/`.
    File(Box<str>),
    /// Something that is none of these.
    Unknown(Box<str>),
}

/// Reads `text`, which begins `offset` bytes into `file`.
pub fn parse(text: &str, file: FileId, offset: usize, diags: &mut Diags) -> Doc {
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut writer = writer::Writer::new(text, file, offset, diags);
    // Marks of Markdown inside a call, such as an underscore, would cut its text in pieces.
    for (event, range) in TextMergeWithOffset::new(Parser::new_ext(text, options).into_offset_iter()) {
        writer.event(event, range);
    }
    writer.finish()
}

/// What an address in Markdown means.
pub fn target(typed: &str) -> Target {
    if let Some(fragment) = typed.strip_prefix('#') {
        return Target::Here(fragment.into());
    }
    if typed.starts_with("https://") || typed.starts_with("http://") || typed.starts_with("mailto:") {
        return Target::Outside(typed.into());
    }
    if let Some(path) = typed.strip_prefix("/static/").or_else(|| typed.strip_prefix("static/")) {
        return Target::File(path.into());
    }
    match typed.split_once(':') {
        Some((shape, rest)) if !shape.is_empty() && shape.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') => {
            let (id, fragment) = match rest.split_once('#') {
                Some((id, fragment)) => (id, Some(fragment.into())),
                None => (rest, None),
            };
            Target::Record(shape.into(), id.into(), fragment)
        }
        _ => Target::Unknown(typed.into()),
    }
}

impl Doc {
    /// Gives headings without a typed id the ids of the source text, heading by heading, so that a fragment survives
    /// a change of language.
    pub fn align(&mut self, source: &Doc) {
        for (own, other) in self.sections.iter_mut().zip(&source.sections) {
            if !own.typed && own.level == other.level {
                own.id = other.id.clone();
            }
        }
    }

    /// True when it has a heading with this fragment.
    pub fn has_section(&self, id: &str) -> bool {
        self.sections.iter().any(|s| &*s.id == id)
    }

    /// True when nothing would be shown.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }
}
