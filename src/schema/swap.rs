//! Latitude and longitude as typed → a diagnostic when they were exchanged and it can be seen.

use crate::base::diag::Diag;
use crate::schema::decode::Decoder;
use crate::schema::tree::Node;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;

/// Reports a latitude beyond a pole that would be right as longitude; true when it did. `table` holds both.
pub(super) fn report(table: &Table, lat: &Node, cx: &mut Decoder) -> bool {
    let Some(lon) = table.get("lon") else { return false };
    let (Some(north), Some(east)) = (number(lat), number(lon)) else { return false };
    if north.abs() <= 90.0 || north.abs() > 180.0 || east.abs() > 90.0 {
        return false;
    }
    let diag = Diag::error("coordinate-swapped", lat.at).with("lat", north).with("lon", east);
    cx.diags.add(diag.also(lon.at, "also-lon"));
    true
}

#[expect(clippy::cast_precision_loss, reason = "values of the content are far below 2^52")]
fn number(node: &Node) -> Option<f64> {
    match node.value {
        Tree::Int(n) => Some(n as f64),
        Tree::Num(n) => Some(n),
        _ => None,
    }
}
