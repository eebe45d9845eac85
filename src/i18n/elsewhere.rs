//! Whole days in a calendar that is not Gregorian, such as the Persian one. Only a whole day can be said in two calendars.

use icu_calendar::AnyCalendar;
use icu_calendar::Date;
use icu_calendar::Gregorian;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YM;
use icu_datetime::fieldsets::YMD;
use icu_locale::Locale;
use icu_locale::extensions::unicode::key;

/// Days in the calendar of a locale.
pub(super) struct Elsewhere {
    date: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
}

impl Elsewhere {
    /// `None` when CLDR has nothing for the locale; `Some(None)` where its days are Gregorian, which they are unless it names
    /// another calendar.
    pub fn new(locale: &Locale) -> Option<Option<Elsewhere>> {
        let calendar = locale.extensions.unicode.keywords.get(&key!("ca"));
        if calendar.is_none_or(|c| c.to_string() == "gregory") {
            return Some(None);
        }
        let date = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
        let month = DateTimeFormatter::try_new(locale.into(), YM::medium()).ok()?;
        Some(Some(Elsewhere { date, month }))
    }

    /// A day in words.
    pub fn date(&self, day: &Date<Gregorian>) -> String {
        self.date.format(day).to_string()
    }

    /// The month of a day, with its year.
    pub fn month(&self, day: &Date<Gregorian>) -> String {
        self.month.format(day).to_string()
    }

    /// The number of a day in its month.
    pub fn day(&self, day: &Date<Gregorian>) -> u8 {
        let calendar: &AnyCalendar = &self.date.calendar();
        day.to_calendar(icu_calendar::Ref(calendar)).day_of_month().0
    }
}
