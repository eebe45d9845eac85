//! A moment as an editor types it, `2026-02-02T09:00:00+03:00` → day, hour and offset; a day where the hour is not known.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::day::day_at;
use jiff::civil::Time;
use jiff::tz::Offset;

/// A minute of a day with its distance from UTC (RFC 3339). Seconds may be typed; they are not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: i8,
    /// 0 to 59.
    pub minute: i8,
    /// Minutes ahead of UTC, −1080 to 1080; `None` when it was not typed, which rule R34 reports.
    pub offset: Option<i16>,
}

impl Moment {
    /// Reads `2026-02-02T09:00:00+03:00`, also with `Z`, with a space in place of the `T`, or without seconds.
    pub fn parse(typed: &str) -> Option<Moment> {
        let (day, rest) = typed.split_once(['T', 't', ' '])?;
        let Day::Date(date) = Day::parse(day)? else { return None };
        let (clock, offset) = match rest.find(['Z', 'z', '+', '-']) {
            Some(at) => (&rest[..at], Some(offset(&rest[at..])?)),
            None => (rest, None),
        };
        let parts: Vec<&str> = clock.split(':').collect();
        let (hour, minute) = match parts.as_slice() {
            [h, m] => (number(h, 23)?, number(m, 59)?),
            [h, m, s] => {
                number(s.split('.').next().unwrap_or(s), 59)?;
                (number(h, 23)?, number(m, 59)?)
            }
            _ => return None,
        };
        Some(Moment { date, hour, minute, offset })
    }

    /// RFC 3339; without an offset the local form of ISO 8601.
    pub fn iso(self) -> String {
        let offset = self.offset.map_or(String::new(), offset_words);
        format!("{}T{:02}:{:02}:00{offset}", self.date, self.hour, self.minute)
    }

    /// Seconds since 1970; a moment without offset is taken as UTC.
    pub fn seconds(self) -> i64 {
        let offset = Offset::from_seconds(i32::from(self.offset.unwrap_or(0)) * 60).unwrap_or(Offset::UTC);
        offset.to_timestamp(self.date.to_datetime(self.clock())).map_or(0, |t| t.as_second())
    }

    /// The same moment in UTC in the basic form of iCalendar, `20260202T060000Z`.
    pub fn stamp(self) -> String {
        let Ok(time) = jiff::Timestamp::from_second(self.seconds()) else { return String::new() };
        Offset::UTC.to_datetime(time).strftime("%Y%m%dT%H%M%SZ").to_string()
    }

    /// The day it is in an IANA time zone; its own day where there is no such zone.
    pub fn day_in(self, zone: &str) -> Date {
        self.offset.and_then(|_| day_at(self.seconds(), zone)).unwrap_or(self.date)
    }

    /// The same clock with the offset that an IANA time zone has at that hour. `None` when there is no such zone.
    pub fn in_zone(self, zone: &str) -> Option<Moment> {
        let zoned = self.date.to_datetime(self.clock()).in_tz(zone).ok()?;
        let offset = i16::try_from(zoned.offset().seconds() / 60).ok()?;
        Some(Moment { offset: Some(offset), ..self })
    }

    fn clock(self) -> Time {
        Time::new(self.hour, self.minute, 0, 0).unwrap_or(Time::MIN)
    }
}

/// `+03:00` of minutes ahead of UTC.
pub fn offset_words(minutes: i16) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60)
}

fn offset(typed: &str) -> Option<i16> {
    if typed.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (h, m) = typed.get(1..)?.split_once(':')?;
    let minutes = i16::from(number(h, 18)?) * 60 + i16::from(number(m, 59)?);
    Some(if typed.starts_with('-') { -minutes } else { minutes })
}

/// Two digits, at most `most`.
fn number(typed: &str, most: i8) -> Option<i8> {
    let digits = typed.len() == 2 && typed.bytes().all(|b| b.is_ascii_digit());
    typed.parse().ok().filter(|n| digits && *n <= most)
}

/// A moment, or a day when nothing is said of the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum When {
    /// A day, month or year.
    Day(Day),
    /// A moment.
    Moment(Moment),
}

impl When {
    /// Reads either.
    pub fn parse(typed: &str) -> Option<When> {
        Day::parse(typed).map(When::Day).or_else(|| Moment::parse(typed).map(When::Moment))
    }

    /// ISO 8601, as for `datetime=`.
    pub fn iso(self) -> String {
        match self {
            When::Day(day) => day.iso(),
            When::Moment(moment) => moment.iso(),
        }
    }

    /// The first day it can mean to somebody in `zone`.
    pub fn first(self, zone: &str) -> Date {
        match self {
            When::Day(day) => day.first(),
            When::Moment(moment) => moment.day_in(zone),
        }
    }

    /// The last day it can mean to somebody in `zone`.
    pub fn last(self, zone: &str) -> Date {
        match self {
            When::Day(day) => day.last(),
            When::Moment(moment) => moment.day_in(zone),
        }
    }
}
