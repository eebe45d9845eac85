//! `number-range`: the number is smaller or larger than anything this key can mean, such as 0 places in an agreement
//! or a latitude of 120.

use crate::base::diag::Diag;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;
use crate::schema::tree::Tree;

/// Reads a whole number from `from` to `to`.
pub fn read_int(from: i64, to: i64, key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    match node.value {
        Tree::Int(n) if (from..=to).contains(&n) => Some(Cell::Int(n)),
        Tree::Int(n) => range(key, node, cx, &n.to_string(), &from.to_string(), &to.to_string()),
        _ => cx.wrong(key, "whole-number", node),
    }
}

/// Reads a number from `from` to `to`.
pub fn read_num(from: f64, to: f64, key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    #[expect(clippy::cast_precision_loss, reason = "values of the content are far below 2^52")]
    let value = match node.value {
        Tree::Int(n) => n as f64,
        Tree::Num(n) => n,
        _ => return cx.wrong(key, "number", node),
    };
    if value.is_finite() && (from..=to).contains(&value) {
        return Some(Cell::Num(value));
    }
    range(key, node, cx, &value.to_string(), &from.to_string(), &to.to_string())
}

fn range(key: &str, node: &Node, cx: &mut Decoder, typed: &str, from: &str, to: &str) -> Option<Cell> {
    let diag = Diag::error("number-range", node.at).with("key", key).with("typed", typed);
    cx.diags.add(diag.with("from", from).with("to", to));
    None
}
