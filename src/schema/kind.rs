//! Reads one value of a leaf kind. Rules about a single value live here, one file each; the file's comment is the
//! manual page of its codes.

pub mod academic_year;
pub mod country;
pub mod day;
pub mod id;
pub mod identifier;
pub mod language;
pub mod moment;
pub mod month_day;
pub mod number;
pub mod per_language;
pub mod period;
pub mod text;
pub mod url;
pub mod word;

pub use identifier::CodeKind;

use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::shape::Kind;
use crate::schema::tree::Node;
use crate::schema::tree::Tree;

/// Reads `node` as a leaf `kind`. `None` after a diagnostic.
pub fn read(kind: &'static Kind, key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    match kind {
        Kind::Text => text::read(key, node, cx),
        Kind::WordPerLanguage(words) => word::read_per_language(words, key, node, cx),
        Kind::Bool => match node.value {
            Tree::Bool(b) => Some(Cell::Bool(b)),
            _ => cx.wrong(key, "switch", node),
        },
        Kind::Int(from, to) => number::read_int(*from, *to, key, node, cx),
        Kind::Num(from, to) => number::read_num(*from, *to, key, node, cx),
        Kind::Day => day::read(key, node, cx),
        Kind::Moment => moment::read(key, node, cx),
        Kind::Period => period::read(key, node, cx),
        Kind::Word(words) => word::read(words, key, node, cx),
        Kind::Str => match &node.value {
            Tree::Str(s) if !s.trim().is_empty() => Some(Cell::Str(s.clone())),
            _ => cx.wrong(key, "text", node),
        },
        Kind::MonthDay => typed(key, node, cx, month_day::read),
        Kind::AcademicYear => typed(key, node, cx, academic_year::read),
        Kind::Country => typed(key, node, cx, country::read),
        Kind::Url => typed(key, node, cx, url::read),
        Kind::Email => typed(key, node, cx, url::read_email),
        Kind::Language => typed(key, node, cx, language::read),
        Kind::Id => typed(key, node, cx, id::read),
        Kind::Code(code) => typed(key, node, cx, |typed, node, cx| identifier::read(*code, key, typed, node, cx)),
        Kind::Ref(shape) => typed(key, node, cx, |typed, node, cx| id::read_ref(shape, typed, node, cx)),
        Kind::AnyRef => typed(key, node, cx, id::read_any),
        // Containers are the decoder's own; a leaf reader is never asked for them.
        Kind::List(_) | Kind::OneOrMore(_) | Kind::Table(_) | Kind::Rows(_) | Kind::Grid(_) => None,
        Kind::WordOr(..) | Kind::PerLanguage(_) => None,
    }
}

/// Passes the text of a string on, or reports that it is none.
fn typed(
    key: &'static str,
    node: &Node,
    cx: &mut Decoder,
    read: impl FnOnce(&str, &Node, &mut Decoder) -> Option<Cell>,
) -> Option<Cell> {
    match &node.value {
        Tree::Str(s) => read(s, node, cx),
        _ => cx.wrong(key, "text", node),
    }
}
