//! A block for each language, such as `[language.ar]`. A tag that is no language of the portal is `text-language`.

use crate::schema::decode::Decoder;
use crate::schema::kind::text;
use crate::schema::row::Cell;
use crate::schema::shape::Shape;
use crate::schema::tree::Node;
use crate::schema::tree::Tree;

/// Reads the blocks as rows whose ids are the tags.
pub fn read(shape: &'static Shape, key: &'static str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    let Tree::Table(table) = &node.value else { return cx.wrong(key, "table", node) };
    let mut rows = Vec::new();
    let mut whole = true;
    for entry in &table.entries {
        let lang = text::language(entry, table, cx);
        match &entry.node.value {
            Tree::Table(block) => rows.push(cx.row(shape, block, entry.node.at, &entry.key)),
            _ => {
                cx.wrong(&entry.key, "table", &entry.node);
                whole = false;
            }
        }
        whole &= lang.is_some();
    }
    whole.then_some(Cell::Rows(rows))
}
