//! A [`Pack`] ↔ a workbook, for translators without a tool: one sheet, named by the tag of the language; a row for each text.
//!
//! Written here and not by a library: one sheet of text cells is six small files, whose bytes are the same every time, and no
//! program takes a text that begins with `=` for a formula when the cell is of type text.

mod read;

use crate::exchange::Pack;
use crate::exchange::xml;
use std::collections::BTreeMap;

pub use read::read;

/// What a cell can hold in every program.
pub const MOST: usize = 32_767;

/// Widths of the columns in characters; the last one, the hash of the source, is hidden.
const COLUMNS: &[usize] = &[34, 30, 34, 60, 60, 24, 10];

/// Words of the workbook in the editor's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Headings of the seven columns.
    pub columns: [String; 7],
    /// Words for the state of each text, in the order of the pack.
    pub states: Vec<String>,
    /// The translation is written from right to left.
    pub rtl: bool,
}

/// Looks of cells, as numbered in [`styles`].
mod look {
    pub const TEXT: usize = 1;
    pub const HEAD: usize = 2;
    pub const GREY: usize = 3;
    pub const RTL: usize = 4;
}

/// The files inside the workbook; packed, they are the workbook.
pub fn write(pack: &Pack, head: &Head) -> BTreeMap<String, Vec<u8>> {
    let main = [("rId1", "officeDocument", "xl/workbook.xml")];
    let parts = [("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")];
    let files = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relations(&main)),
        ("xl/workbook.xml", workbook(&pack.lang)),
        ("xl/_rels/workbook.xml.rels", relations(&parts)),
        ("xl/styles.xml", styles()),
        ("xl/worksheets/sheet1.xml", sheet(pack, head)),
    ];
    files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect()
}

/// Namespace of everything in a workbook.
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

fn content_types() -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let parts = [("workbook", "sheet.main"), ("styles", "styles"), ("worksheets/sheet1", "worksheet")];
    let part = |(path, name)| format!("<Override PartName=\"/xl/{path}.xml\" ContentType=\"{kind}.{name}+xml\"/>");
    let parts: String = parts.into_iter().map(part).collect();
    format!(
        "{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{parts}</Types>"
    )
}

fn relations(list: &[(&str, &str, &str)]) -> String {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let one = |(id, name, to): &(&str, &str, &str)| format!("<Relationship Id=\"{id}\" Type=\"{kind}/{name}\" Target=\"{to}\"/>");
    let all: String = list.iter().map(one).collect();
    format!(
        "{DECLARATION}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
    )
}

fn workbook(lang: &str) -> String {
    format!(
        "{DECLARATION}<workbook xmlns=\"{MAIN}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"{}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
        xml::attribute(lang)
    )
}

/// Looks of cells, all of type text (format 49), so that nothing typed becomes a number, a day or a formula.
fn styles() -> String {
    let looks = [
        ("0", "0", "0", ""),
        ("49", "0", "0", "<alignment vertical=\"top\" wrapText=\"1\"/>"),
        ("49", "1", "3", "<alignment vertical=\"center\" wrapText=\"1\"/>"),
        ("49", "2", "2", "<alignment vertical=\"top\" wrapText=\"1\"/>"),
        ("49", "0", "0", "<alignment horizontal=\"right\" vertical=\"top\" wrapText=\"1\" readingOrder=\"2\"/>"),
    ];
    let look = |(format, font, fill, alignment)| {
        format!(
            "<xf numFmtId=\"{format}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">{alignment}</xf>"
        )
    };
    let looks: String = looks.into_iter().map(look).collect();
    let name = "<name val=\"Calibri\"/>";
    format!(
        "{DECLARATION}<styleSheet xmlns=\"{MAIN}\"><fonts count=\"3\"><font><sz val=\"11\"/>{name}</font><font><b/><sz val=\"11\"/>{name}</font><font><sz val=\"10\"/><color rgb=\"FF595959\"/>{name}</font></fonts><fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFF2F2F2\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFD9E2EC\"/></patternFill></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"5\">{looks}</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    )
}

fn sheet(pack: &Pack, head: &Head) -> String {
    let columns = COLUMNS.iter().enumerate().map(|(n, width)| {
        let hidden = if n + 1 == COLUMNS.len() { " hidden=\"1\"" } else { "" };
        format!("<col min=\"{0}\" max=\"{0}\" width=\"{width}\" customWidth=\"1\"{hidden}/>", n + 1)
    });
    let columns: String = columns.collect();
    let mut out = format!(
        "{DECLARATION}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>{columns}</cols><sheetData>"
    );
    let titles: Vec<(&str, usize)> = head.columns.iter().map(|title| (title.as_str(), look::HEAD)).collect();
    row(1, &titles, &mut out);
    let words = if head.rtl { look::RTL } else { look::TEXT };
    for (n, entry) in pack.entries.iter().enumerate() {
        let place = format!("{}:{}", entry.path, entry.line);
        let notes = entry.notes.join("\n");
        let state = head.states.get(n).map_or("", String::as_str);
        let cells = [
            (entry.id.as_str(), look::GREY),
            (&place, look::GREY),
            (&notes, look::GREY),
            (&entry.source, look::TEXT),
            (entry.target.as_deref().unwrap_or(""), words),
            (state, look::GREY),
            (&entry.hash, look::GREY),
        ];
        row(n + 2, &cells, &mut out);
    }
    out + "</sheetData></worksheet>"
}

fn row(number: usize, cells: &[(&str, usize)], out: &mut String) {
    out.push_str(&format!("<row r=\"{number}\">"));
    for (letter, (text, look)) in ('A'..='Z').zip(cells) {
        if text.is_empty() {
            out.push_str(&format!("<c r=\"{letter}{number}\" s=\"{look}\"/>"));
            continue;
        }
        let text = xml::escape(&coded(text));
        out.push_str(&format!(
            "<c r=\"{letter}{number}\" s=\"{look}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>"
        ));
    }
    out.push_str("</row>");
}

/// Characters a cell writes by their number: `_x000D_`, and an underscore that would be read as the beginning of one.
fn coded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if c == '\r' || xml::is_forbidden(c) || (c == '_' && read::code(&text[at..]).is_some()) {
            out.push_str(&format!("_x{:04X}_", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}
