//! A translation → the text of the file it belongs in, with nothing else changed. Every edit is checked by reading the new text:
//! an edit that would change more than it should is not made.

pub mod body;
pub mod ftl;
pub mod mark;
pub mod toml;

/// The line end a file uses.
fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// `text` with the line ends of the file it goes to.
fn with_ends(text: &str, end: &str) -> String {
    let plain = text.replace("\r\n", "\n");
    if end == "\n" { plain } else { plain.replace('\n', end) }
}

/// `text` with the bytes at `at` replaced.
fn splice(text: &str, at: std::ops::Range<usize>, with: &str) -> Option<String> {
    Some(format!("{}{with}{}", text.get(..at.start)?, text.get(at.end..)?))
}
