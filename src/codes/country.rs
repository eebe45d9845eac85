//! Turns a country code into its ISO 3166-1 entry and its place in the UN M49 regions.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

mod names;
mod table;

/// One entry of ISO 3166-1, or the user-assigned `XK`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// Two capitals, the stored form.
    pub alpha2: &'static str,
    /// Three capitals; `None` for `XK`, to which ISO assigns none.
    pub alpha3: Option<&'static str>,
    /// Three digits, the same as the UN M49 country code; `None` for `XK`.
    pub numeric: Option<&'static str>,
    /// UN M49 sub-region, three digits, one of [`SUBREGIONS`]; `None` where M49 gives none
    /// (Antarctica, Taiwan, Kosovo). The intermediate regions of M49 are rolled up.
    pub subregion: Option<&'static str>,
}

impl Country {
    /// UN M49 region, three digits: 002 Africa, 009 Oceania, 019 Americas, 142 Asia, 150 Europe.
    pub fn region(&self) -> Option<&'static str> {
        region_of(self.subregion?)
    }
}

/// The 17 sub-regions of UN M49, each with its region, in M49 order.
/// Source: United Nations Statistics Division, Standard country or area codes for statistical use.
pub const SUBREGIONS: [(&str, &str); 17] = [
    ("015", "002"),
    ("202", "002"),
    ("419", "019"),
    ("021", "019"),
    ("143", "142"),
    ("030", "142"),
    ("035", "142"),
    ("034", "142"),
    ("145", "142"),
    ("151", "150"),
    ("154", "150"),
    ("039", "150"),
    ("155", "150"),
    ("053", "009"),
    ("054", "009"),
    ("057", "009"),
    ("061", "009"),
];

/// The region of a UN M49 sub-region; `None` for an unknown code.
pub fn region_of(subregion: &str) -> Option<&'static str> {
    let row = SUBREGIONS.iter().find(|(sub, _)| *sub == subregion)?;
    Some(row.1)
}

/// The country with exactly this alpha-2 code in capitals; `None` for anything else.
pub fn get(alpha2: &str) -> Option<&'static Country> {
    let at = table::COUNTRIES.binary_search_by(|country| country.alpha2.cmp(alpha2)).ok()?;
    table::COUNTRIES.get(at)
}

/// All 250 entries, the 249 of ISO 3166-1 and `XK`, in the order of alpha-2.
pub fn all() -> &'static [Country] {
    &table::COUNTRIES
}

/// Reads an ISO 3166-1 alpha-2 code, or `XK`; spaces and case are put right.
///
/// # Errors
/// `country-code`; `EL` suggests `GR`, `UK` suggests `GB`, and an alpha-3 or a numeric code
/// suggests its alpha-2, as does a name in English or Turkish.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    let value = fold::upper(&fold::tight(typed));
    if get(&value).is_some() {
        return Ok(Canonical::new(typed, value));
    }
    Err(Fault::new("country-code", other_spelling(&value).or_else(|| named(typed).map(str::to_owned))))
}

/// Code of the country with this name in English or Turkish, whatever its capitals, accents, spaces and marks.
fn named(typed: &str) -> Option<&'static str> {
    let wanted = letters(typed);
    let found = names::NAMES.iter().find(|(_, names)| names.iter().any(|name| letters(name) == wanted))?;
    (!wanted.is_empty()).then_some(found.0)
}

/// The letters of a name in plain small ones; an article in front and `and` count for nothing.
fn letters(name: &str) -> String {
    let plain = |c: char| match c {
        'â' | 'å' | 'ã' | 'á' | 'à' => 'a',
        'ç' => 'c',
        'é' | 'ê' | 'è' => 'e',
        'ğ' => 'g',
        'ı' | 'î' | 'í' => 'i',
        'ö' | 'ô' | 'ó' => 'o',
        'ş' => 's',
        'ü' | 'û' | 'ú' => 'u',
        other => other,
    };
    let words = fold::spaced(name).to_lowercase().replace('&', " and ");
    let kept = words.split_whitespace().filter(|word| !matches!(*word, "the" | "and" | "ve"));
    kept.flat_map(str::chars).map(plain).filter(char::is_ascii_alphanumeric).collect()
}

fn other_spelling(value: &str) -> Option<String> {
    let alpha2 = match value {
        "EL" => "GR",
        "UK" => "GB",
        _ => {
            let same = |code: Option<&str>| code == Some(value);
            let found = all().iter().find(|c| same(c.alpha3) || same(c.numeric))?;
            found.alpha2
        }
    };
    Some(alpha2.to_owned())
}
