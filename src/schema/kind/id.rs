//! `id-invalid` (rule R01): an id has small letters a–z, digits and single hyphens between them, at most 64 characters.
//! It becomes a file name, an address and a key of the open data, so it stays the same for ever.
//! `reference-form`: evidence names a record as `kind:id`, such as `network:eua`.

use crate::base::diag::Diag;
use crate::base::fold;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::row::Ref;
use crate::schema::tree::Node;

/// True for a well-formed id.
pub fn is_id(typed: &str) -> bool {
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    typed.len() <= 64 && typed.split('-').all(word)
}

/// Reads an id.
pub fn read(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    check(typed, node, cx).then(|| Cell::Str(typed.into()))
}

/// Reads the id of a record of `shape`; whether it exists is seen when all records are there.
pub fn read_ref(shape: &'static str, typed: &str, _node: &Node, _cx: &mut Decoder) -> Option<Cell> {
    Some(Cell::Ref(Ref { shape: shape.into(), id: typed.into() }))
}

/// Reads `kind:id`.
pub fn read_any(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    match typed.split_once(':') {
        Some((shape, id)) => Some(Cell::Ref(Ref { shape: shape.into(), id: id.into() })),
        None => {
            cx.diags.add(Diag::error("reference-form", node.at).with("typed", typed));
            None
        }
    }
}

fn check(typed: &str, node: &Node, cx: &mut Decoder) -> bool {
    if is_id(typed) {
        return true;
    }
    let diag = Diag::error("id-invalid", node.at).with("typed", typed);
    let likely = likely(typed);
    cx.diags.add(if is_id(&likely) { diag.fix(node.at, format!("\"{likely}\"")) } else { diag.with("suggestion", "") });
    false
}

/// The id that was probably meant: letters of other alphabets in their plain form, hyphens for everything else.
pub fn likely(typed: &str) -> String {
    fold::slug(typed)
}
