//! Turns a typed amount of money into a decimal string without grouping.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

/// Reads an amount: digits, then perhaps a point and one to three digits, such as `4500` or `302750.50`. At most
/// twelve digits before the point, so that no later arithmetic loses one.
///
/// # Errors
/// `amount`; spaces between groups, and a comma and a point that can only be read in one way, are put right in the
/// suggestion. `4,500` is not guessed at: one reader takes it for four thousand five hundred, another for four and a half.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    if is_amount(typed) {
        return Ok(Canonical::new(typed, typed.to_owned()));
    }
    Err(Fault::new("amount", meant(typed).filter(|text| is_amount(text))))
}

fn is_amount(text: &str) -> bool {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let good = |digits: &str, most: usize| fold::digits(digits) && (1..=most).contains(&digits.len());
    good(whole, 12) && good(part, 3) && (whole == "0" || !whole.starts_with('0'))
}

fn meant(typed: &str) -> Option<String> {
    let tight: String = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’' | '_')).collect();
    match (tight.rfind(','), tight.rfind('.')) {
        (None, _) => Some(tight),
        // The later sign is the decimal one, the earlier one groups.
        (Some(comma), Some(point)) if comma > point => Some(tight.replace('.', "").replace(',', ".")),
        (Some(_), Some(_)) => Some(tight.replace(',', "")),
        (Some(_), None) => None,
    }
}
