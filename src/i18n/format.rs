//! The one place that formats numbers, days, lists and names, and orders text, as CLDR says (ICU4X 2.4).
//!
//! ICU4X has no stable percent formatter and its date ranges are broken for long names, so both follow patterns of
//! CLDR 48 written here; golden tests hold them against an independent implementation.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::MonthDay;
use crate::base::fold::fold;
use crate::base::period::Period;
use crate::i18n::compact;
use crate::i18n::elsewhere::Elsewhere;
use crate::i18n::settings;
use fixed_decimal::Decimal;
use fixed_decimal::FloatPrecision;
use fixed_decimal::SignedRoundingMode;
use fixed_decimal::UnsignedRoundingMode;
use icu_calendar::Gregorian;
use icu_casemap::CaseMapper;
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_collator::options::Strength;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::MD;
use icu_datetime::fieldsets::T;
use icu_datetime::fieldsets::YM;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Time;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_decimal::options::GroupingStrategy;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::LanguageIdentifier;
use icu_locale::Locale;
use icu_locale::LocaleDirectionality;
use icu_locale::names::LanguageIdentifierDisplayName;
use icu_locale::names::LanguageIdentifierDisplayNameOptions;
use icu_locale::names::RegionDisplayName;

/// Formats of one locale.
pub struct Format {
    locale: Locale,
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    date: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    elsewhere: Option<Elsewhere>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    month_short: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    month_day: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    clock: NoCalendarFormatter<T>,
    and: ListFormatter,
    collator: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
    percent: &'static str,
    money: &'static str,
    between: Option<(&'static str, &'static str)>,
}

impl std::fmt::Debug for Format {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Format({})", self.locale)
    }
}

/// Percent patterns of CLDR 48 that differ from `{0}%`, with their languages. The invisible marks belong to them.
static PERCENT: &[(&str, &str)] = &[
    ("{0}\u{200E}%\u{200E}", "ar"),
    ("{0}\u{A0}٪", "ckb"),
    ("{0}\u{A0}%", "be br ca cs da de es fi fo fr gl hr hsb lb lt mk nb nn ro ru sk sl sv tk tt"),
    ("{0}%", "de-CH de-LI es-419 es-AR es-MX fr-CH"),
    ("%\u{A0}{0}", "eu"),
    ("%{0}", "ku tr"),
];

/// Patterns of CLDR 48 for an amount `{0}` with the code `{1}` of its currency, where the code does not come last.
static MONEY: &[(&str, &str)] = &[
    ("\u{200F}{0}\u{A0}{1}", "ar"),
    ("\u{200E}{1}\u{A0}{0}", "fa"),
    ("\u{200F}{0}\u{A0}\u{200F}{1}", "he"),
    ("{0}\u{A0}{1}", "fr-CA pt-PT"),
    ("{1}\u{A0}{0}", "af cy de-AT de-CH de-LI en es-419 es-AR es-MX ga hi id ja ko mt nl pt rm so sw th tr ur zh"),
];

/// What stands between two days of one month, and between two other days, where CLDR 48 says the common part of two days once.
static BETWEEN: &[(&str, &str, &str)] = &[
    ("\u{2009}–\u{2009}", "\u{2009}–\u{2009}", "en ga hsb pt sq vi"),
    ("–", "\u{2009}–\u{2009}", "af br ca de es et fi fr gl id is lb nl pl pt-PT ro tr"),
    ("–", " – ", "ar el"),
    ("–", "–", "da nb nn sl sv"),
    (" تا ", " تا ", "fa"),
];

impl Format {
    /// Formats of a locale such as `tr`, `ar-EG` or `fa-u-ca-persian-nu-latn`. `None` when it is no locale, or CLDR has nothing
    /// for it. Days are Gregorian where the locale names no calendar, also where CLDR's own choice is another.
    pub fn new(tag: &str) -> Option<Format> {
        let locale: Locale = tag.parse().ok()?;
        let never = DecimalFormatterOptions::from(GroupingStrategy::Never);
        let mut letters = CollatorOptions::default();
        letters.strength = Some(Strength::Primary);
        let language = locale.id.language;
        let names: [&str; 2] = [&locale.id.to_string(), language.as_str()];
        let mut format = Format {
            grouped: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?,
            plain: DecimalFormatter::try_new((&locale).into(), never).ok()?,
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            elsewhere: Elsewhere::new(&locale)?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
            month_short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::medium()).ok()?,
            month_day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long()).ok()?,
            clock: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok()?,
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
            collator: CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()).ok()?,
            letters: CollatorBorrowed::try_new((&locale).into(), letters).ok()?,
            percent: pattern(PERCENT, names).unwrap_or("{0}%"),
            money: pattern(MONEY, names).unwrap_or("{0}\u{A0}{1}"),
            between: one_of(names, |tag| BETWEEN.iter().find(|(.., of)| has(of, tag)).map(|(near, far, _)| (*near, *far))),
            locale,
        };
        // The sign goes with the digits.
        match format.numbering() {
            "arab" if names[1] != "ckb" => format.percent = "{0}٪\u{061C}",
            "arabext" => format.percent = "{0}٪",
            _ => {}
        }
        Some(format)
    }

    /// A number with this many decimals, rounded half to even as CLDR does, with the locale's separators and digits.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.decimal(value, decimals).map_or_else(|| value.to_string(), |d| self.grouped.format(&d).to_string())
    }

    /// A large number in few letters, `12K`, for places where many stand side by side; two figures count. In a language without such
    /// words here it is written out.
    pub fn compact(&self, value: f64) -> String {
        match compact::split(self.locale.id.language.as_str(), value) {
            Some((scaled, decimals, pattern)) => pattern.replace("{0}", &self.number(scaled, decimals)),
            // CLDR groups no four digits beside words.
            None if value.abs() < 1e4 => self.decimal(value, 0).map_or_else(String::new, |d| self.plain.format(&d).to_string()),
            None => self.number(value, 0),
        }
    }

    /// A per cent value (45.6 for 45.6 %) with this many decimals, the sign where the locale has it.
    pub fn percent(&self, value: f64, decimals: u8) -> String {
        let number = self.number(value, decimals);
        // The sign of the number comes before all: `-%45,6` in Turkish.
        let (sign, amount) = number.split_at(number.find(char::is_numeric).unwrap_or(0));
        format!("{sign}{}", self.percent.replace("{0}", amount))
    }

    /// An amount of money, none below zero, with the code of its currency where the locale has it: `EUR 400.00`.
    pub fn money(&self, value: f64, decimals: u8, currency: &str) -> String {
        self.money.replace("{0}", &self.number(value, decimals)).replace("{1}", currency)
    }

    /// A year: the locale's digits, never grouped.
    pub fn year(&self, year: i16) -> String {
        self.plain.format(&Decimal::from(i32::from(year))).to_string()
    }

    /// A day in words, as exact as it is known. A month or a year is Gregorian in every language: it lies in two months or years
    /// of another calendar, so that one of them would be wrong. Its name tells which calendar it is of.
    pub fn day(&self, day: Day) -> String {
        match day {
            Day::Date(date) => self.date(date),
            Day::Month(year, month) => match icu_calendar::Date::try_new_gregorian(i32::from(year), month.unsigned_abs(), 1) {
                Ok(first) => self.month.format(&first).to_string(),
                Err(_) => day.iso(),
            },
            Day::Year(year) => self.year(year),
        }
    }

    /// A whole date in words, in the locale's calendar: `9 March 2026`, `9 Mart 2026`.
    pub fn date(&self, date: Date) -> String {
        match (gregorian(date), &self.elsewhere) {
            (Some(day), Some(elsewhere)) => elsewhere.date(&day),
            (Some(day), None) => self.date.format(&day).to_string(),
            (None, _) => date.to_string(),
        }
    }

    /// A whole date of a locale with another calendar in Gregorian words; `None` where days are Gregorian anyway. Academic years
    /// and other sites speak Gregorian, so a reader must be able to tell how the two meet.
    pub fn gregorian(&self, date: Date) -> Option<String> {
        self.elsewhere.as_ref().and(gregorian(date)).map(|day| self.date.format(&day).to_string())
    }

    /// Two days and all between: `9 – 27 March 2026`. What both have in common is said once where the locale does so; in another
    /// calendar both days are said in full, because where its months and years end is not known here.
    pub fn dates(&self, from: Date, to: Date) -> String {
        let (first, last) = (self.date(from), self.date(to));
        if from == to {
            return first;
        }
        let Some((near, far)) = self.between else { return format!("{first} – {last}") };
        if from.year() != to.year() || self.elsewhere.is_some() {
            return format!("{first}{far}{last}");
        }
        let is_near = from.month() == to.month();
        let start = if is_near { common_start(&first, &last) } else { 0 };
        let end = common_end(&first, &last);
        let (one, rest) = (&first[..first.len() - end], last.get(start..).unwrap_or_default());
        format!("{one}{}{rest}", if is_near { near } else { far })
    }

    /// The month of a day with its year in few letters: `Mar 2026`. Where the locale's short form has digits only, the long one.
    pub fn month_short(&self, date: Date) -> String {
        let Some(day) = gregorian(date) else { return date.to_string() };
        if let Some(elsewhere) = &self.elsewhere {
            return elsewhere.month(&day);
        }
        let short = self.month_short.format(&day).to_string();
        if short.chars().any(char::is_alphabetic) { short } else { self.month.format(&day).to_string() }
    }

    /// The number of a day in its month.
    pub fn day_of_month(&self, date: Date) -> String {
        let elsewhere = self.elsewhere.as_ref().zip(gregorian(date)).map(|(elsewhere, day)| elsewhere.day(&day));
        self.number(f64::from(elsewhere.unwrap_or(date.day().unsigned_abs())), 0)
    }

    /// A time of day as the locale's clock says it: `16:00`, `4:00 pm`. Hours 0 to 23, minutes 0 to 59.
    pub fn clock(&self, hour: i8, minute: i8) -> String {
        match Time::try_new(hour.unsigned_abs(), minute.unsigned_abs(), 0, 0) {
            Ok(time) => self.clock.format(&time).to_string(),
            Err(_) => format!("{hour:02}:{minute:02}"),
        }
    }

    /// A day of every year in words: `15 May`.
    pub fn month_day(&self, day: MonthDay) -> String {
        match gregorian(day.in_year(2024)) {
            Some(date) => self.month_day.format(&date).to_string(),
            None => day.iso(),
        }
    }

    /// A period in words. An edition is its year; the name of the series stands beside it.
    pub fn period(&self, period: &Period) -> String {
        match period {
            Period::Academic(y) if y.from == y.to => self.year(y.from),
            Period::Academic(y) => format!("{}/{}", self.year(y.from), self.year(y.to)),
            Period::Year(y) | Period::Edition(_, y) => self.year(*y),
            Period::Month(y, m) => self.day(Day::Month(*y, *m)),
            Period::Date(d) => self.date(*d),
            Period::Span(a, b) => format!("{}–{}", self.year(*a), self.year(*b)),
        }
    }

    /// `A, B and C`.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        self.and.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// Name of a country or territory, or of a region of UN M49 by its three digits; the code when CLDR has none.
    pub fn country(&self, code: &str) -> String {
        let Ok(region) = code.parse() else { return code.to_owned() };
        RegionDisplayName::new_light_with_fallback((&self.locale).into(), region).as_borrowed().to_string()
    }

    /// Name of a language; the tag when CLDR has none.
    pub fn language(&self, tag: &str) -> String {
        name_of(tag, &self.locale).unwrap_or_else(|| tag.to_owned())
    }

    /// Key whose byte order is the order of the locale's dictionary.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        match self.collator.write_sort_key_to(text, &mut key) {
            Ok(()) => key,
            Err(never) => match never {},
        }
    }

    /// The letter a name stands under in the locale's alphabet, small: accents go where the locale knows no letter of its own
    /// for them (`É` is `e` in French; `Ç` stays in Turkish). `None` for a name without letters.
    pub fn initial(&self, name: &str) -> Option<String> {
        let first = name.chars().find(|c| c.is_alphabetic())?;
        let small = |text: &str| CaseMapper::new().lowercase_to_string(text, &self.locale.id).into_owned();
        let letter = small(first.encode_utf8(&mut [0; 4]));
        let plain: String = fold(&letter).chars().take(1).collect();
        let is_same = !plain.is_empty() && self.letters.compare(&plain, &letter) == std::cmp::Ordering::Equal;
        Some(if is_same { plain } else { letter })
    }

    /// A small letter as a heading: capital where the script has capitals.
    pub fn capital(&self, letter: &str) -> String {
        CaseMapper::new().uppercase_to_string(letter, &self.locale.id).into_owned()
    }

    /// The locale with its digits, for formatters elsewhere.
    pub fn machine(&self) -> String {
        settings::locale(&self.locale.id.to_string(), Some(self.numbering()), None)
    }

    /// The numbering system of the locale's digits as BCP 47 names it.
    pub fn numbering(&self) -> &'static str {
        let zero = self.number(0.0, 0).chars().next();
        settings::DIGITS.iter().zip(settings::ZEROS.chars()).find(|(_, z)| Some(*z) == zero).map_or("latn", |(name, _)| name)
    }

    fn decimal(&self, value: f64, decimals: u8) -> Option<Decimal> {
        let places = i16::from(decimals);
        let mut exact = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
        exact.round_with_mode(-places, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfEven));
        exact.absolute.pad_end(-places);
        Some(exact)
    }
}

/// What a table says of the locale, else of its language.
fn one_of<T>(names: [&str; 2], find: impl Fn(&str) -> Option<T>) -> Option<T> {
    names.into_iter().find_map(find)
}

fn pattern(table: &'static [(&'static str, &'static str)], names: [&str; 2]) -> Option<&'static str> {
    one_of(names, |tag| table.iter().find(|(_, of)| has(of, tag)).map(|(pattern, _)| *pattern))
}

fn has(tags: &str, tag: &str) -> bool {
    tags.split(' ').any(|t| t == tag)
}

/// Length of the words both texts begin with, white space and all.
fn common_start(one: &str, two: &str) -> usize {
    let same = one.char_indices().zip(two.chars()).take_while(|((_, a), b)| a == b);
    same.filter(|((_, a), _)| a.is_whitespace()).last().map_or(0, |((at, a), _)| at + a.len_utf8())
}

/// Length of the words both texts end with, with the white space or comma before them.
fn common_end(one: &str, two: &str) -> usize {
    let same = one.char_indices().rev().zip(two.chars().rev()).take_while(|((_, a), b)| a == b);
    same.filter(|((_, a), _)| a.is_whitespace() || *a == ',').last().map_or(0, |((at, _), _)| one.len() - at)
}

fn gregorian(date: Date) -> Option<icu_calendar::Date<Gregorian>> {
    icu_calendar::Date::try_new_gregorian(i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

/// A language's own name for itself, with a capital where the language begins names with one.
pub fn endonym(tag: &str) -> String {
    let name = tag.parse().ok().and_then(|locale| name_of(tag, &locale)).unwrap_or_else(|| tag.to_owned());
    let Ok(id) = tag.parse::<LanguageIdentifier>() else { return name };
    icu_casemap::TitlecaseMapper::new()
        .titlecase_segment_to_string(&name, &id, icu_casemap::options::TitlecaseOptions::default())
        .into_owned()
}

fn name_of(tag: &str, locale: &Locale) -> Option<String> {
    let id: LanguageIdentifier = tag.parse().ok()?;
    let name =
        LanguageIdentifierDisplayName::try_new_heavy(locale.into(), id, LanguageIdentifierDisplayNameOptions::default()).ok()?;
    Some(name.as_borrowed().to_string())
}

/// True when the language is written from right to left.
pub fn is_rtl(tag: &str) -> bool {
    let Ok(id) = tag.parse::<LanguageIdentifier>() else { return false };
    LocaleDirectionality::new_common().is_right_to_left(&id)
}
