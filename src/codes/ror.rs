//! Turns a typed ROR id, bare or as a web address, into the bare id with verified check digits.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

/// Reads a Research Organization Registry id: `03stptj97`, `ror.org/03stptj97` or
/// `https://ror.org/03stptj97`. The canonical value is the bare id of nine lower-case characters.
///
/// The form is `^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$`. The six middle characters are a number n in
/// Crockford base 32, and the two digits are 98 − (100 n mod 97): ISO 7064, mod 97-10.
///
/// # Errors
/// `ror-id` when the form is wrong, with a suggestion when `o`, `i` or `l` stands for a digit and
/// the check digits then hold; `ror-check-digits` when only they are wrong. Then there is never a
/// suggestion: the slip may be in any of the other characters.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    let text = fold::tight(typed);
    let bare = fold::after_host(&text, "ror.org/").unwrap_or(&text);
    let id = bare.to_ascii_lowercase();
    match holds(&id) {
        Some(true) => Ok(Canonical::new(typed, id)),
        Some(false) => Err(Fault::new("ror-check-digits", None)),
        None => {
            let meant = id.replace('o', "0").replace(['i', 'l'], "1");
            let suggest = (holds(&meant) == Some(true)).then_some(meant);
            Err(Fault::new("ror-id", suggest))
        }
    }
}

/// The web address of a canonical ROR id, the form that the registry asks to be shown.
pub fn url(id: &str) -> String {
    format!("https://ror.org/{id}")
}

const ALPHABET: &str = "0123456789abcdefghjkmnpqrstvwxyz";

/// `None` when the form is wrong, otherwise whether the check digits are right.
fn holds(id: &str) -> Option<bool> {
    let (body, check) = id.strip_prefix('0')?.split_at_checked(6)?;
    if check.len() != 2 || !fold::digits(check) {
        return None;
    }
    let mut number: u64 = 0;
    for c in body.chars() {
        number = number * 32 + u64::try_from(ALPHABET.find(c)?).ok()?;
    }
    let expected = 98 - (number * 100) % 97;
    Some(check.parse() == Ok(expected))
}
