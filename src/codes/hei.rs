//! Turns a typed SCHAC home organisation, the institution's id in Erasmus Without Paper, into a lower-case domain name.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

/// Reads a HEI id such as `iyte.edu.tr`: an internet domain name (RFC 1035) of at least two
/// labels of 1 to 63 characters, at most 253 in all, ending in letters. Source of the rule: SCHAC
/// attribute `schacHomeOrganization` as used by the Erasmus Without Paper registry.
///
/// # Errors
/// `hei-id`, with a suggestion when a web address, a mail address or Turkish letters were typed.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    let text = fold::tight(typed).to_ascii_lowercase();
    let name = text.strip_suffix('.').unwrap_or(&text);
    if domain(name) {
        return Ok(Canonical::new(typed, name.to_owned()));
    }
    Err(Fault::new("hei-id", inside(name)))
}

fn inside(text: &str) -> Option<String> {
    let bare = text.split_once("://").map_or(text, |(_, rest)| rest);
    let host = bare.split(['/', '?', '#', ':']).next()?;
    let host = host.rsplit('@').next()?;
    let host = host.strip_prefix("www.").unwrap_or(host);
    let host = fold::upper(host).to_ascii_lowercase();
    domain(&host).then_some(host)
}

fn domain(name: &str) -> bool {
    let top = name.rsplit_once('.').map(|(_, top)| top);
    let top_sound = top.is_some_and(|top| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_lowercase()));
    name.len() <= 253 && top_sound && name.split('.').all(label)
}

fn label(text: &str) -> bool {
    let inside = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (1..=63).contains(&text.len()) && text.bytes().all(inside) && !text.starts_with('-') && !text.ends_with('-')
}
