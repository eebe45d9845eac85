//! Two CSV files per table of open data: with commas for programs, and with semicolons, decimal commas and a byte order mark
//! for spreadsheet programs such as Excel in Turkish.

use crate::files::DATA;
use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;
use crate::tables;
use crate::tables::Style;

/// CSV files.
pub(super) struct CsvFile;

/// The two forms and their endings.
pub(super) const STYLES: [(Style, &str); 2] = [(Style::Comma, "csv"), (Style::Semicolon, "semicolon.csv")];

impl FileKind for CsvFile {
    fn paths(&self, cx: &Cx, _routes: &Routes) -> Vec<String> {
        let names = tables::names(cx.site, cx.figures);
        names.iter().flat_map(|name| STYLES.map(|(_, ending)| format!("{DATA}{name}.{ending}"))).collect()
    }

    fn bytes(&self, cx: &Cx, _routes: &Routes, n: usize) -> Vec<u8> {
        let table = tables::table(cx.site, cx.figures, n / STYLES.len());
        let style = STYLES.get(n % STYLES.len());
        table.zip(style).map_or(Vec::new(), |(table, (style, _))| tables::csv(&table, *style))
    }
}
