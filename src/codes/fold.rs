//! Turns typed text into plain ASCII-friendly text: one kind of space, one kind of dash, one kind of digit.

/// Maps every space to U+0020, collapses runs of them and trims; maps full-width forms, dashes and
/// Arabic-Indic digits to ASCII; drops invisible marks. A hand-made part of Unicode NFKC
/// (UAX #15), plus the dashes, digits and direction marks that pasted Arabic text brings along.
pub(super) fn spaced(typed: &str) -> String {
    let mapped: String = typed.chars().filter(|c| !invisible(*c)).map(plain).collect();
    mapped.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As [`spaced`], with no space left at all, for identifiers in which none is significant.
pub(super) fn tight(typed: &str) -> String {
    let mut text = spaced(typed);
    text.retain(|c| c != ' ');
    text
}

/// ASCII upper case; the dotless and the dotted letter of a Turkish keyboard both become `I`,
/// because no code list knows any other letter there.
pub(super) fn upper(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'ı' | 'İ' => 'I',
            other => other.to_ascii_uppercase(),
        })
        .collect()
}

/// True for a non-empty text of ASCII digits.
pub(super) fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// True for a non-empty text of ASCII capitals.
pub(super) fn capitals(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// The rest of `text` after `prefix`, compared without regard to ASCII case.
pub(super) fn after<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// The rest of a web address after scheme, an optional `www.` and `host/`, without a closing slash.
pub(super) fn after_host<'t>(text: &'t str, host: &str) -> Option<&'t str> {
    let bare = after(text, "https://").or_else(|| after(text, "http://")).unwrap_or(text);
    let bare = after(bare, "www.").unwrap_or(bare);
    after(bare, host).map(|rest| rest.strip_suffix('/').unwrap_or(rest))
}

fn invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}'
            | '\u{061C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

fn plain(c: char) -> char {
    let point = u32::from(c);
    match c {
        _ if c.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' => '-',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(point - 0xFEE0).unwrap_or(c),
        '\u{0660}'..='\u{0669}' => char::from_digit(point - 0x0660, 10).unwrap_or(c),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(point - 0x06F0, 10).unwrap_or(c),
        _ => c,
    }
}
