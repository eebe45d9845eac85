//! Addresses (rule R39). `url-invalid`: an address begins with `https://` (or `http://`); `javascript:` and other
//! schemes are refused. `url-insecure`: it is `http://`; use `https://` where the site has it.
//! `email-invalid`: this is not an e-mail address.

use crate::base::diag::Diag;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;

/// Reads an address with scheme.
pub fn read(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    if is_url(typed) {
        return Some(Cell::Str(typed.into()));
    }
    let diag = Diag::error("url-invalid", node.at).with("typed", typed);
    // A path without scheme is the usual slip; anything with another scheme gets no suggestion.
    let guess = format!("https://{}", typed.trim_start_matches('/'));
    let guessable = !typed.contains(':') && typed.contains('.') && is_url(&guess);
    cx.diags.add(if guessable { diag.fix(node.at, format!("\"{guess}\"")) } else { diag.with("suggestion", "") });
    None
}

/// True for `http(s)://host…` without spaces or control characters.
pub fn is_url(typed: &str) -> bool {
    let rest = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    let clean = |c: char| !c.is_whitespace() && !c.is_control() && !matches!(c, '<' | '>' | '"' | '`' | '\\');
    rest.is_some_and(|r| {
        let host = r.split(['/', '?', '#']).next().unwrap_or("");
        !host.is_empty() && host.contains('.') && !host.starts_with('.') && typed.chars().all(clean)
    })
}

/// Reads an e-mail address.
pub fn read_email(typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    let parts: Vec<&str> = typed.split('@').collect();
    let good = matches!(parts.as_slice(), [name, host] if !name.is_empty() && host.contains('.'))
        && typed.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"'));
    if good {
        return Some(Cell::Str(typed.into()));
    }
    cx.diags.add(Diag::error("email-invalid", node.at).with("typed", typed));
    None
}
