//! A target and the figures of its indicator → its status: the pace so far against the pace a straight line needs.
//!
//! With the start (t0, v0), the target (t1, vT) and the newest figure (t, v):
//! `expected = v0 + (vT − v0)·(t − t0)/(t1 − t0)`, `progress = (v − v0)/(vT − v0)`, `pace = (v − v0)/(expected − v0)`.
//! Differences only, so values of zero and below need nothing special; growth rates would.

use crate::base::cycle;
use crate::base::day::Date;
use crate::base::period::Period;
use crate::entities::policy::Target;
use crate::figures::Figure;
use crate::standing::Clock;
use crate::words;

words! {
    /// How an indicator stands to its target.
    pub enum TargetStatus {
        /// The value is there, or better; of a band, inside it.
        Reached = "reached",
        /// At least the pace the threshold asks for.
        OnTrack = "on-track",
        /// Below that, but not far.
        Behind = "behind",
        /// Less than the lower threshold, but not backwards.
        FarBehind = "far-behind",
        /// Further from the target than at the start.
        MovingAway = "moving-away",
        /// The time has passed without the value.
        Missed = "missed",
        /// The newest figure is older than its update cycle allows: no judgement.
        FigureOverdue = "figure-overdue",
        /// The figures do not allow a judgement.
        NotAssessable = "not-assessable",
    }
}

/// Shares of the required pace, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// From here on: on track.
    pub on_track: f64,
    /// From here on: behind; below it far behind.
    pub behind: f64,
}

/// What a target asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Aim {
    /// At least this value.
    Up(f64),
    /// At most this value.
    Down(f64),
    /// Between two values, both included.
    Band(f64, f64),
    /// Neither more nor less is better.
    Context,
}

/// A value at a time in years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Years, as [`time`] gives them.
    pub t: f64,
    /// The value, in the unit of the indicator.
    pub v: f64,
}

/// What a status is computed from.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// What is asked for.
    pub aim: Aim,
    /// By when, in years.
    pub by: f64,
    /// Where it started.
    pub start: Option<Point>,
    /// Newest figure.
    pub latest: Option<Point>,
    /// The newest figure is counted as the start was: no break of the series lies between.
    pub comparable: bool,
    /// The newest figure is older than its update cycle allows.
    pub overdue: bool,
}

/// A status with the numbers it follows from.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The status.
    pub status: TargetStatus,
    /// Value a straight line from start to target has at the time of the newest figure; within the two.
    pub expected: Option<f64>,
    /// Part of the way that has been gone, 1 at the target.
    pub progress: Option<f64>,
    /// Part of the way gone, as a share of the part a straight line has gone by then.
    pub pace: Option<f64>,
    /// Newest figure with a value.
    pub latest: Option<Figure>,
}

/// What is known of an indicator that targets are set for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Followed {
    /// `up`, `down`, `band` or `context`.
    pub direction: &'static str,
    /// Its newest figure is older than its update cycle allows.
    pub overdue: bool,
}

/// Differences below this are rounding of the arithmetic.
const NEAR: f64 = 1e-9;

/// Status of a course: overdue, reached, missed, not assessable, then by its pace. A figure of the target's own period that
/// does not reach it is missed: no other will come for that time. Reached and missed need no start.
pub fn judge(course: &Course, pace: Pace) -> Progress {
    let done = |status| Progress { status, expected: None, progress: None, pace: None, latest: None };
    let Some(latest) = course.latest else { return done(TargetStatus::NotAssessable) };
    if course.overdue {
        return done(TargetStatus::FigureOverdue);
    }
    let Some((edge, short)) = ahead(course.aim, course.start, latest.v) else { return done(TargetStatus::NotAssessable) };
    let line = course.start.filter(|_| course.comparable).and_then(|start| line(&start, latest, edge, course));
    let measured = |status| Progress { status, ..line.clone().unwrap_or_else(|| done(status)) };
    if short <= NEAR {
        return measured(TargetStatus::Reached);
    }
    if latest.t >= course.by - NEAR {
        return measured(TargetStatus::Missed);
    }
    match (&line, course.start) {
        (Some(line), _) => measured(line.pace.map_or(TargetStatus::NotAssessable, |p| by_pace(p, pace))),
        // Inside the band at the start and outside now: there is no pace, but the direction is certain.
        (None, Some(start)) if course.comparable && latest.t > start.t && is_inside(course.aim, start.v) => {
            measured(TargetStatus::MovingAway)
        }
        _ => measured(TargetStatus::NotAssessable),
    }
}

/// Value to come to, and how far the newest value is short of it; 0 or less when it is reached.
fn ahead(aim: Aim, start: Option<Point>, v: f64) -> Option<(f64, f64)> {
    match aim {
        Aim::Up(goal) => Some((goal, goal - v)),
        Aim::Down(goal) => Some((goal, v - goal)),
        // The way leads to the edge that is nearest to the start.
        Aim::Band(low, high) => {
            let from = start.map_or(v, |s| s.v);
            Some((from.clamp(low.min(high), high.max(low)), (low - v).max(v - high)))
        }
        Aim::Context => None,
    }
}

fn is_inside(aim: Aim, v: f64) -> bool {
    matches!(aim, Aim::Band(low, high) if v >= low && v <= high)
}

/// The numbers of a way from the start; `None` when there is none: no time or no value between start and target, a target
/// behind the start, or no figure after the start.
fn line(start: &Point, latest: Point, edge: f64, course: &Course) -> Option<Progress> {
    let (whole, gone) = (course.by - start.t, latest.t - start.t);
    let wanted = edge - start.v;
    let backwards = match course.aim {
        Aim::Up(_) => wanted < 0.0,
        Aim::Down(_) => wanted > 0.0,
        Aim::Band(..) | Aim::Context => false,
    };
    if whole <= NEAR || gone <= NEAR || wanted.abs() <= NEAR || backwards {
        return None;
    }
    // Beyond the band the distance grows again.
    let way = match course.aim {
        Aim::Band(low, high) => wanted.abs() - (low - latest.v).max(latest.v - high).max(0.0),
        _ => (latest.v - start.v) * wanted.signum(),
    };
    let share = (gone / whole).min(1.0);
    let progress = way / wanted.abs();
    Some(Progress {
        status: TargetStatus::NotAssessable,
        expected: Some(start.v + wanted * share),
        progress: Some(progress),
        pace: Some(progress / share),
        latest: None,
    })
}

fn by_pace(share: f64, pace: Pace) -> TargetStatus {
    if share >= pace.on_track - NEAR {
        TargetStatus::OnTrack
    } else if share >= pace.behind - NEAR {
        TargetStatus::Behind
    } else if share >= -NEAR {
        TargetStatus::FarBehind
    } else {
        TargetStatus::MovingAway
    }
}

/// The end of a day in years, each month a twelfth: 31 December 2027 is 2028.
pub fn time(last: Date) -> f64 {
    let next = last.tomorrow().unwrap_or(last);
    let month = f64::from(next.month() - 1) + f64::from(next.day() - 1) / f64::from(next.days_in_month());
    f64::from(next.year()) + month / 12.0
}

/// Status of a target from the figures of the whole of its indicator, oldest first.
pub(super) fn of(target: &Target, followed: Option<Followed>, series: &[Figure], clock: &Clock, pace: Pace) -> Progress {
    let end = |period: &Period| time(cycle::last_day(period, clock.year_end));
    let at = |figure: &Figure| figure.period.as_ref().map_or_else(|| time(clock.as_of), end);
    let latest = series.iter().rev().find(|f| f.value().is_some());
    let start = target.baseline.as_ref().map(|(period, v)| Point { t: end(period), v: *v });
    let course = Course {
        aim: aim(target, followed.map_or("context", |f| f.direction)),
        by: end(&target.by),
        start,
        latest: latest.and_then(|f| Some(Point { t: at(f), v: f.value()? })),
        comparable: start.is_none_or(|s| !has_break(series, |f| at(f) > s.t + NEAR)),
        overdue: followed.is_some_and(|f| f.overdue),
    };
    Progress { latest: latest.cloned(), ..judge(&course, pace) }
}

/// What a target asks for, by the direction of its indicator. A target without a band stands for its one value.
fn aim(target: &Target, direction: &str) -> Aim {
    match direction {
        "up" => Aim::Up(target.value),
        "down" => Aim::Down(target.value),
        "band" => target.band.map_or(Aim::Band(target.value, target.value), |(low, high)| Aim::Band(low, high)),
        _ => Aim::Context,
    }
}

/// True when a figure that `lies_after` the start is counted in another way than the one before it.
fn has_break(series: &[Figure], lies_after: impl Fn(&Figure) -> bool) -> bool {
    let pairs = series.iter().zip(series.iter().skip(1));
    let first = series.first().is_some_and(|f| lies_after(f) && f.status == "break");
    first || pairs.into_iter().any(|(before, f)| lies_after(f) && (f.status == "break" || f.basis != before.basis))
}
