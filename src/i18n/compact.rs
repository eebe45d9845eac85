//! Large round numbers in few letters, `12K`, as CLDR 48 abbreviates them; ICU4X 2.4 has no stable formatter for them.

/// Thousand, million and milliard of a language, each behind `{0}`; empty where the language writes the number out. The second word
/// of thousand is for the plural form `few`.
type Words = (&'static str, &'static str, &'static str, &'static str);

static WORDS: &[(&str, Words)] = &[
    ("ar", ("{0}\u{A0}ألف", "{0}\u{A0}آلاف", "{0}\u{A0}مليون", "{0}\u{A0}مليار")),
    ("de", ("", "", "{0}\u{A0}Mio.", "{0}\u{A0}Mrd.")),
    ("en", ("{0}K", "{0}K", "{0}M", "{0}B")),
    ("fa", ("{0}\u{A0}هزار", "{0}\u{A0}هزار", "{0}\u{A0}میلیون", "{0}\u{A0}میلیارد")),
    ("pl", ("{0}\u{A0}tys.", "{0}\u{A0}tys.", "{0}\u{A0}mln", "{0}\u{A0}mld")),
    ("tr", ("{0}\u{A0}B", "{0}\u{A0}B", "{0}\u{A0}Mn", "{0}\u{A0}Mr")),
];

/// A number with its decimals, and what it stands in; `None` where the language of the table has no shorter way.
pub(super) fn split(language: &str, value: f64) -> Option<(f64, u8, &'static str)> {
    let (_, (thousand, few, million, milliard)) = WORDS.iter().find(|(tag, _)| *tag == language)?;
    let (unit, pattern) = match value.abs() {
        // Three to ten of anything are few where the language has such a form.
        v if (3e3..1e4).contains(&v) => (1e3, few),
        v if (1e3..1e6).contains(&v) => (1e3, thousand),
        v if (1e6..1e9).contains(&v) => (1e6, million),
        v if v >= 1e9 => (1e9, milliard),
        _ => return None,
    };
    let scaled = value / unit;
    let decimals = u8::from(scaled.abs() < 10.0 && scaled.fract() != 0.0);
    (!pattern.is_empty()).then_some((scaled, decimals, *pattern))
}
