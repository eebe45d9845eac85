//! `index.json`: which data files there are, on which day their statuses hold, how complete the registers are.

use crate::entities::institution::Register;
use crate::files::DATA;
use crate::files::FileKind;
use crate::files::json::pretty;
use crate::pages::Cx;
use crate::plan::Routes;
use crate::tables;
use serde_json::Value;
use serde_json::json;

/// The index of open data.
pub(super) struct IndexFile;

impl FileKind for IndexFile {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        vec![format!("{DATA}index.json")]
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, _n: usize) -> Vec<u8> {
        let files = tables::all(cx.site, cx.figures).into_iter().map(|t| {
            json!({
                "name": t.name,
                "csv": routes.full(&format!("{DATA}{}.csv", t.name)).as_str(),
                "csv_semicolon": routes.full(&format!("{DATA}{}.semicolon.csv", t.name)).as_str(),
                "rows": t.rows.len(),
                "rows_without_licence_left_out": t.left_out,
            })
        });
        let coverage = Register::ALL
            .iter()
            .map(|r| (r.word().to_owned(), Value::from(if cx.site.is_complete(*r) { "complete" } else { "partial" })));
        let index = json!({
            "version": 1,
            "as_of": cx.site.as_of.to_string(),
            "official": cx.site.home().official,
            "invented": cx.site.home().invented,
            "coverage": coverage.collect::<serde_json::Map<_, _>>(),
            "datapackage": routes.full(&format!("{DATA}datapackage.json")).as_str(),
            "catalog": routes.full(&format!("{DATA}catalog.jsonld")).as_str(),
            "files": files.collect::<Vec<_>>(),
        });
        pretty(&index)
    }
}
