//! Escaping for HTML and XML, the isolation marks of Unicode, and nothing else.

/// First strong isolate: what Fluent writes before a value.
pub const FSI: char = '\u{2068}';
/// Left-to-right isolate.
pub const LRI: char = '\u{2066}';
/// Right-to-left isolate.
pub const RLI: char = '\u{2067}';
/// Pop directional isolate: what Fluent writes after a value.
pub const PDI: char = '\u{2069}';

/// `text` for element content and quoted attribute values.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(text, &mut out);
    out
}

/// Appends `text`, escaped for element content and quoted attribute values.
pub fn escape_into(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

/// `text` without isolation and direction marks: for titles, addresses, ids, JSON-LD and search keys.
pub fn bare(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// True for the invisible marks that steer direction.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Escaped `text` whose isolated runs (FSI … PDI) became `<bdi>` elements. Unbalanced marks are dropped.
pub fn isolate(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            FSI | LRI | RLI => {
                open += 1;
                out.push_str("<bdi>");
            }
            PDI if open > 0 => {
                open -= 1;
                out.push_str("</bdi>");
            }
            PDI => {}
            c => escape_into(c.encode_utf8(&mut [0; 4]), &mut out),
        }
    }
    for _ in 0..open {
        out.push_str("</bdi>");
    }
    out
}
