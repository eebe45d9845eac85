//! What a site may ask of a language: its digits and its calendar, by the names BCP 47 gives them.

/// Numbering systems, for the `nu` of a locale.
pub const DIGITS: &[&str] = &[
    "adlm", "arab", "arabext", "beng", "cakm", "deva", "gujr", "guru", "hanidec", "khmr", "knda", "laoo", "latn", "mlym", "mymr",
    "nkoo", "olck", "orya", "tamldec", "telu", "thai", "tibt", "vaii",
];
/// The zero of each of [`DIGITS`], in the same order: a number tells by it how it was written.
pub(super) const ZEROS: &str = "𞥐٠۰০𑄶०૦੦〇០೦໐0൦၀߀᱐୦௦౦๐༠꘠";

/// Calendars, for the `ca` of a locale.
pub const CALENDARS: &[&str] = &[
    "gregory",
    "buddhist",
    "chinese",
    "coptic",
    "dangi",
    "ethioaa",
    "ethiopic",
    "hebrew",
    "indian",
    "islamic-civil",
    "islamic-tbla",
    "islamic-umalqura",
    "japanese",
    "persian",
    "roc",
];

/// A locale with the digits and the calendar a site asks for; without them CLDR's own digits, and Gregorian days.
pub fn locale(base: &str, digits: Option<&str>, calendar: Option<&str>) -> String {
    let calendar = calendar.map(|c| format!("-ca-{c}")).unwrap_or_default();
    let digits = digits.map(|d| format!("-nu-{d}")).unwrap_or_default();
    let extension = if calendar.is_empty() && digits.is_empty() { "" } else { "-u" };
    format!("{base}{extension}{calendar}{digits}")
}
