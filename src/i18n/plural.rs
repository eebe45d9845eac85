//! Numbers that choose the right plural form.
//!
//! The plural rules Fluent uses (intl_pluralrules 7.0) forget the remainder of hundreds: 103 reads as 100 in Arabic. For a whole
//! number of 100 or more a small number of the same category (CLDR, through ICU4X) stands in for the choice of the form, and
//! the true number travels with it to be written.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::types::FluentNumberOptions;
use icu_plurals::PluralCategory;
use icu_plurals::PluralRules;
use icu_plurals::PluralRulesOptions;

/// A number for a message in the language `tag`.
pub(super) fn number(value: f64, tag: &str) -> FluentValue<'static> {
    let options = FluentNumberOptions::default();
    let Some(stand_in) = stand_in(value, tag) else { return FluentValue::Number(FluentNumber::new(value, options)) };
    // Our formatter knows no currencies, so the field is free to carry the true number.
    let options = FluentNumberOptions { currency: Some(value.to_string()), ..options };
    FluentValue::Number(FluentNumber::new(stand_in, options))
}

/// The number that is written.
pub(super) fn true_value(number: &FluentNumber) -> f64 {
    number.options.currency.as_ref().and_then(|c| c.parse().ok()).unwrap_or(number.value)
}

/// The smallest number from 3 to 100 of the same category; 0, 1 and 2 may be variants of their own.
fn stand_in(value: f64, tag: &str) -> Option<f64> {
    if value < 100.0 || value.fract() != 0.0 || value > 1e15 {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number from 100 to 1e15, as just seen")]
    let whole = value as u64;
    let locale: icu_locale::Locale = tag.parse().ok()?;
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).ok()?;
    let category = rules.category_for(whole);
    (3_u32..=100).find(|n| rules.category_for(*n) == category).map(f64::from)
}

/// The plural categories of a language, each with the smallest whole number that has it, in the order of these numbers.
pub(super) fn samples(tag: &str) -> Vec<(&'static str, f64)> {
    let first = |(word, numbers): (_, Vec<u32>)| Some((word, f64::from(*numbers.first()?)));
    examples(tag, 1).into_iter().filter_map(first).collect()
}

/// The same with the smallest numbers of each, at most `most` of them.
pub(super) fn examples(tag: &str, most: usize) -> Vec<(&'static str, Vec<u32>)> {
    let Ok(locale) = tag.parse::<icu_locale::Locale>() else { return Vec::new() };
    let Ok(rules) = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()) else { return Vec::new() };
    let mut found: Vec<(&'static str, Vec<u32>)> = Vec::new();
    for n in 0_u32..=200 {
        let word = match rules.category_for(n) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        match found.iter_mut().find(|(known, _)| *known == word) {
            Some((_, numbers)) if numbers.len() < most => numbers.push(n),
            Some(_) => {}
            None => found.push((word, vec![n])),
        }
    }
    found
}
