//! Turns a typed Erasmus institution code into the form with a country field of exactly three characters.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::country;
use crate::codes::fold;

/// Reads an Erasmus institution code such as `TR IZMIR03` or `D  AUGSBUR02`.
///
/// The rule is that of the Erasmus Charter list,
/// `^(IRL|LUX|[A-Z]{2} |[A-Z]  )[A-Z][A-Z-]*[A-Z]\d{2,3}$`: both spaces of a one-letter country
/// count. Case, odd spaces and a country field padded too little or too much are put right; so is
/// a code without any space when it can be cut in one way only.
///
/// # Errors
/// `erasmus-code` for anything else, with a suggestion where the only trouble is a stray space.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    let text = fold::upper(&fold::spaced(typed));
    let sound = match text.split_once(' ') {
        None => only_reading(&text),
        Some((field, rest)) if country_field(field) && institution(rest) => Some(join(field, rest)),
        Some(_) => None,
    };
    match sound {
        Some(value) => Ok(Canonical::new(typed, value)),
        None => Err(Fault::new("erasmus-code", without_stray_spaces(&text))),
    }
}

/// ISO 3166-1 alpha-2 code of the country that issued an Erasmus code (`XK` for Kosovo), typed or
/// canonical; `None` when the code is not sound or its prefix belongs to no country. It may
/// lawfully differ from the country in which the institution lies.
pub fn country_of(code: &str) -> Option<&'static str> {
    let canonical = parse(code).ok()?;
    prefix_country(canonical.value.get(..3)?.trim_end())
}

/// The countries of the Erasmus+ programme, ISO 3166-1 alpha-2, in the order of the alphabet: the 27 members of the European
/// Union, and Iceland, Liechtenstein, North Macedonia, Norway, Serbia and Türkiye as third countries associated to it. Source:
/// European Commission, Erasmus+ Programme Guide, part A, eligible countries.
pub const PROGRAMME_COUNTRIES: [&str; 33] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV",
    "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR",
];

/// True for a country of the Erasmus+ programme, by its ISO 3166-1 alpha-2 code in capitals.
pub fn is_programme_country(alpha2: &str) -> bool {
    PROGRAMME_COUNTRIES.binary_search(&alpha2).is_ok()
}

/// Country fields that are not ISO 3166-1 codes, each with the ISO code of its country.
/// Source: the European Commission's Erasmus Charter list; `EL` and `UK` are EU usage.
const PREFIXES: [(&str, &str); 15] = [
    ("A", "AT"),
    ("B", "BE"),
    ("D", "DE"),
    ("E", "ES"),
    ("EL", "GR"),
    ("F", "FR"),
    ("G", "GR"),
    ("I", "IT"),
    ("IRL", "IE"),
    ("LUX", "LU"),
    ("N", "NO"),
    ("P", "PT"),
    ("S", "SE"),
    ("SF", "FI"),
    ("UK", "GB"),
];

fn prefix_country(prefix: &str) -> Option<&'static str> {
    let special = PREFIXES.iter().find(|(own, _)| *own == prefix);
    match special {
        Some((_, iso)) => Some(iso),
        None => country::get(prefix).map(|found| found.alpha2),
    }
}

fn country_field(field: &str) -> bool {
    matches!(field, "IRL" | "LUX") || (field.len() <= 2 && fold::capitals(field))
}

fn institution(text: &str) -> bool {
    let place = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = text.len() - place.len();
    let edges = place.starts_with(|c: char| c.is_ascii_uppercase()) && place.ends_with(|c: char| c.is_ascii_uppercase());
    let inside = place.bytes().all(|b| b.is_ascii_uppercase() || b == b'-');
    place.len() >= 2 && edges && inside && (2..=3).contains(&number)
}

fn join(field: &str, rest: &str) -> String {
    format!("{field:<3}{rest}")
}

/// `IRL` and `LUX` fill the field, so a code that begins with them needs no space and is never
/// read as the shorter `I`, `IR` or `LU`. Two possible cuts (`BGENT01`) are no answer.
fn only_reading(text: &str) -> Option<String> {
    let cut = |at: usize| {
        let (field, rest) = text.split_at_checked(at)?;
        (prefix_country(field).is_some() && institution(rest)).then(|| join(field, rest))
    };
    if let Some(full) = cut(3) {
        return Some(full);
    }
    match (cut(1), cut(2)) {
        (Some(only), None) | (None, Some(only)) => Some(only),
        _ => None,
    }
}

fn without_stray_spaces(text: &str) -> Option<String> {
    let (field, rest) = text.split_once(' ')?;
    let rest: String = rest.split(' ').collect();
    if prefix_country(field).is_some() && institution(&rest) {
        return Some(join(field, &rest));
    }
    only_reading(&text.split(' ').collect::<String>())
}
