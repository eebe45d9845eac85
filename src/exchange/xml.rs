//! Text → XML. Characters XML cannot hold are the caller's business.

use crate::base::markup;

/// For elements and attributes; white space that a reader of XML would change is written by number.
pub(super) fn escape(text: &str) -> String {
    markup::escape(text).replace('\r', "&#13;")
}

/// For attributes, where line ends and tabs would become spaces.
pub(super) fn attribute(text: &str) -> String {
    escape(text).replace('\n', "&#10;").replace('\t', "&#9;")
}

/// True for a character no XML 1.0 document may hold.
pub(super) fn is_forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}
