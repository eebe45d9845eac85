//! A readable script → what is served: lines that only comment, indents and empty lines dropped. Nothing else is touched, so
//! a script that runs as written runs as served, as long as no text goes over a line.

/// Squeezes a script.
pub(super) fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with("//")) {
        out.push_str(line);
        out.push('\n');
    }
    out
}
