//! `language-invalid`: a language is a BCP 47 tag such as `en`, `pt-BR` or `ku-Arab`.

use crate::codes;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;

/// Reads a language tag.
pub fn read(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    match codes::language::parse(typed) {
        Ok(tag) => Some(Cell::Str(tag.value.into())),
        Err(fault) => {
            super::identifier::report("language-invalid", "language", typed, &fault, node, cx);
            None
        }
    }
}
