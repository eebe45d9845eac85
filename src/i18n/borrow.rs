//! Values inside a sentence that a language has borrowed: they were made ready for the reader, the sentence was not.

use crate::i18n::settings::ZEROS;

/// A number in the digits 0 to 9, for a sentence that writes them: what a reader of other digits would have been given. `None`
/// for words, dates among them, which stay the reader's, and for what has these digits already.
pub(super) fn western(value: &str) -> Option<String> {
    let foreign = value.chars().any(|c| digit(c).is_some());
    if !foreign || value.chars().any(char::is_alphabetic) {
        return None;
    }
    let plain = |c: char| match c {
        '\u{66A}' => '%',
        '\u{66B}' => '.',
        '\u{66C}' => ',',
        c => digit(c).and_then(|d| char::from_digit(d, 10)).unwrap_or(c),
    };
    Some(value.chars().map(plain).collect())
}

/// The value of a digit other than 0 to 9.
fn digit(c: char) -> Option<u32> {
    let of = |zero: char| u32::from(c).checked_sub(u32::from(zero)).filter(|d| *d < 10);
    ZEROS.chars().filter(|zero| *zero != '0').find_map(of)
}

#[cfg(test)]
mod tests {
    use super::western;

    #[test]
    fn numbers_alone_change_their_digits() {
        assert_eq!(western("۲۰۰۴").as_deref(), Some("2004"));
        assert_eq!(western("٢٬٣٤٥٫٦٪").as_deref(), Some("2,345.6%"));
        assert_eq!(western("২০২৫/২০২৬").as_deref(), Some("2025/2026"));
        assert_eq!((western("2004"), western("۲۶ نوامبر ۲۰۲۶"), western("–")), (None, None, None));
    }
}
