//! `country-unknown` (rule R29): a country is its ISO 3166-1 code of two capitals, such as `DE`, or `XK` for Kosovo.
//! Names of countries are not typed; they come from CLDR in every language.

use crate::codes;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;

/// Reads a country.
pub fn read(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    if codes::country::get(typed).is_some() {
        return Some(Cell::Str(typed.into()));
    }
    let fault = match codes::country::parse(typed) {
        Ok(code) => codes::Fault { expect: "country-code", suggest: Some(code.value) },
        Err(fault) => fault,
    };
    super::identifier::report("country-unknown", "country", typed, &fault, node, cx);
    None
}
