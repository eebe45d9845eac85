//! Constructors of the diagnostics that reading and decoding report. Each doc comment is the manual page of its
//! code, shown by `imbat explain`: the code is the function's name with hyphens.

use crate::base::diag::Diag;
use crate::base::span::Span;

/// The file is not UTF-8, usually because it was saved by an old editor as Windows-1254 or UTF-16.
///
/// Save it again as UTF-8. Until then none of its content can be read.
pub fn wrong_encoding(at: Span) -> Diag {
    Diag::error("wrong-encoding", at)
}

/// Git left its marks (`<<<<<<<`, `=======`, `>>>>>>>`) in the file: two people changed the same lines.
///
/// Keep the lines that are right, delete the others and the three mark lines, save.
pub fn conflict_marker(at: Span) -> Diag {
    Diag::error("conflict-marker", at)
}

/// The file breaks a rule of TOML, often a missing quotation mark, a missing `=` or a day that does not exist.
///
/// The other records are still checked. Write text in double quotes: `name.en = "TU Wien"`.
pub fn toml_syntax(at: Span, detail: &str) -> Diag {
    Diag::error("toml-syntax", at).with("detail", detail)
}

/// The front matter of a Markdown page begins with a line `+++` and has no second one, so nobody can tell where the text begins.
///
/// Type `+++` on a line of its own after the last key.
pub fn front_matter_open(at: Span) -> Diag {
    Diag::error("front-matter-open", at)
}

/// A Markdown page must begin with its front matter between two lines of `+++`.
///
/// ```text
/// +++
/// title = "Visa"
/// +++
/// Text …
/// ```
pub fn front_matter_missing(at: Span) -> Diag {
    Diag::error("front-matter-missing", at)
}

/// A key that this kind of record does not have; most often a misspelling.
///
/// Unknown keys are errors, because a misspelt key would otherwise be a fact that silently disappears.
pub fn key_unknown(at: Span, key: &str, shape: &str, near: Option<&str>, known: &[&str]) -> Diag {
    let diag = Diag::error("key-unknown", at).with("key", key).with("shape", shape).with("known", known.join(", "));
    match near {
        Some(near) => diag.fix(at, near),
        None => diag.with("suggestion", ""),
    }
}

/// A key that belongs to the record around this block. In TOML a key after `[[agreement]]` belongs to that agreement.
///
/// Move the line up, above the first `[` of the file.
pub fn key_misplaced(at: Span, key: &str, owner: &str, shape: &str) -> Diag {
    Diag::error("key-misplaced", at).with("key", key).with("owner", owner).with("shape", shape)
}

/// A status is never typed: it follows from the days of the record and the day of the build, so that it cannot go stale.
///
/// Delete the line. Give `until` or `last_year` for an end, `terminated` for an early one, `suspended` for a pause.
pub fn status_typed(at: Span, shape: &str) -> Diag {
    Diag::error("status-typed", at).with("shape", shape)
}

/// A key that must be there is missing. The record is left out until it is given.
pub fn key_missing(at: Span, shape: &str, key: &str) -> Diag {
    Diag::error("key-missing", at).with("shape", shape).with("key", key)
}

/// The value has another type than the key wants: text in quotes, numbers and days without them, lists in `[…]`.
pub fn wrong_type(at: Span, key: &str, expected: &str, found: &str) -> Diag {
    Diag::error("wrong-type", at).with("key", key).with("expected", expected).with("found", found)
}

/// A Fluent file has a line that is not a message. Fluent would drop the whole message without a word.
pub fn ftl_syntax(at: Span, detail: &str) -> Diag {
    Diag::error("ftl-syntax", at).with("detail", detail)
}

/// A template of the theme could not be read or rendered.
///
/// The detail is the template engine's own message; the place is in the theme's file.
pub fn template_error(at: Span, detail: &str) -> Diag {
    Diag::error("template-error", at).with("detail", detail)
}

/// A file in `content/` stands where no record can stand, so nothing of it would be published.
///
/// Move it to the folder of its kind, or give it the ending `.toml` or `.<language>.md`.
pub fn file_unexpected(at: Span, path: &str, near: Option<&str>) -> Diag {
    Diag::error("file-unexpected", at).with("path", path).with("suggestion", near.unwrap_or(""))
}

/// Every key of the file belongs to another kind of record than its folder holds, so it lies in the wrong folder.
///
/// Move the file; nothing in it has to be changed.
pub fn record_elsewhere(at: Span, shape: &str, path: &str) -> Diag {
    Diag::error("record-elsewhere", at).with("shape", shape).with("suggestion", path)
}

/// A file that every portal needs is not there.
pub fn file_missing(at: Span, path: &str) -> Diag {
    Diag::error("file-missing", at).with("path", path)
}
