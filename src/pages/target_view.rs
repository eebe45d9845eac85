//! A target → what a reader sees of it: value and year, where it started, what was expected by now, its status.

use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::policy::Target;
use crate::figures::progress::TargetStatus;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::figure_chart;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;

/// A target as a reader sees it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct TargetView {
    /// The indicator.
    pub link: LinkTo,
    /// The value, or the band.
    pub value: Html,
    /// By when.
    pub by: Html,
    /// Where it started: value and period.
    pub baseline: Option<Html>,
    /// Newest figure: value and period.
    pub latest: Option<Html>,
    /// Value a straight line has at the time of the newest figure.
    pub expected: Option<Html>,
    /// Share of the required pace, in per cent.
    pub pace: Option<Html>,
    /// Its status.
    pub chip: Chip,
    /// Remarks.
    pub note: Html,
    /// Value and year in one line: "Target: 12 by 2028/2029".
    pub line: Html,
}

/// The target that is drawn for an indicator: the latest any policy element sets.
pub(crate) fn of(desk: &Desk, indicator: &Record<Indicator>) -> Option<TargetView> {
    figure_chart::target(desk, indicator).and_then(|t| view(desk, t))
}

/// Shows a target; `None` when its indicator is gone.
pub(crate) fn view(desk: &Desk, target: &Target) -> Option<TargetView> {
    let indicator = desk.cx.site.indicators.get(&target.indicator)?;
    let text = |v: f64, decimals: u8| figure_view::value_text(desk, indicator, v, decimals);
    let plain = |v: f64| text(v, figure_view::places(v));
    let dated = |value: &str, period: &Html| {
        desk.t("evidence-figure", &[("value", Arg::Text(value)), ("period", Arg::Html(period.as_str()))])
    };
    let progress = desk.cx.figures.progress(target);
    let value = match target.band.filter(|_| indicator.direction == "band") {
        Some((low, high)) => desk.t("target-within", &[("low", Arg::Text(&plain(low))), ("high", Arg::Text(&plain(high)))]),
        None => desk.t("target-value", &[("value", Arg::Text(&plain(target.value)))]),
    };
    let by = desk.period(&target.by);
    let newest = progress.latest.as_ref();
    let latest = newest.and_then(|f| Some((figure_view::reading(desk, indicator, f)?, figure_view::period(desk, indicator, f))));
    Some(TargetView {
        link: desk.link("indicator", &indicator.id, desk.say(&indicator.title)),
        baseline: target.baseline.as_ref().map(|(period, v)| dated(&plain(*v), &desk.period(period))),
        latest: latest.map(|(value, period)| dated(&value, &period)),
        expected: progress
            .expected
            .map(|v| desk.t("target-value", &[("value", Arg::Text(&text(v, indicator.precision.max(1))))])),
        pace: progress.pace.map(|p| desk.t("target-value", &[("value", Arg::Text(&desk.format().percent(p * 100.0, 0)))])),
        chip: chip(desk, progress.status),
        note: desk.say(&target.note),
        line: desk.t("target-line", &[("value", Arg::Html(value.as_str())), ("by", Arg::Html(by.as_str()))]),
        value,
        by,
    })
}

/// A status as shape and word.
pub(crate) fn chip(desk: &Desk, status: TargetStatus) -> Chip {
    Chip { word: status.word().into(), label: desk.t(&format!("target-{}", status.word()), &[]) }
}
