//! Splits a Markdown file into front matter and body; places stay those of the file the editor sees.

/// Front matter and body, each with its offset in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split<'a> {
    /// TOML between the `+++` lines, and where it begins; `None` when the file has no front matter.
    pub head: Option<(&'a str, usize)>,
    /// Markdown after it.
    pub body: &'a str,
    /// Where the body begins.
    pub body_offset: usize,
}

/// Splits `text` at its two `+++` lines. An opening line without a closing one is no front matter.
pub fn split(text: &str) -> Split<'_> {
    let whole = Split { head: None, body: text, body_offset: 0 };
    let Some(first) = text.split_inclusive('\n').next().filter(|l| l.trim_end() == "+++") else { return whole };
    let start = first.len();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            let after = at + line.len();
            return Split { head: Some((&text[start..at], start)), body: &text[after..], body_offset: after };
        }
        at += line.len();
    }
    whole
}
