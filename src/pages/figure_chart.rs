//! The figures of an indicator → a line chart, large or as a small multiple, with the sentences that explain its marks.

use crate::base::period::Period;
use crate::draw::chart::LineChart;
use crate::draw::chart::Point;
use crate::draw::chart::Series;
use crate::draw::chart::Target as Goal;
use crate::draw::chart::Tick;
use crate::draw::chart::line_chart;
use crate::draw::chart::scale;
use crate::draw::svg::Label;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Unit;
use crate::entities::policy::Target;
use crate::figures::Figure;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::figure_view;
use crate::view::Attr;
use crate::view::Html;

/// Periods named below a large chart.
const MOST: usize = 8;

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Size {
    /// With all ticks that fit and the words of breaks.
    Large,
    /// Top tick, first and last period.
    Small,
}

/// A chart and what explains it.
pub(crate) struct Chart {
    /// The drawing.
    pub svg: Html,
    /// Sentences on gaps, hollow points, whiskers, breaks and the target, as far as the chart has them.
    pub marks: Vec<Html>,
}

/// Draws a series; `None` below `least` points with a value. `name` is the sentence that stands for the drawing.
pub(crate) fn chart(desk: &Desk, indicator: &Record<Indicator>, name: &Attr, size: Size, least: usize) -> Option<Chart> {
    let figures = figure_view::whole(desk, indicator);
    let points = points(desk, indicator, &figures, size);
    let known: Vec<&Point> = points.iter().filter(|p| p.y.is_finite()).collect();
    if known.len() < least.max(1) {
        return None;
    }
    let target = goal(desk, indicator, &known);
    let (first, last) = (known.first()?.x, known.last()?.x);
    // A baseline may lie before the first figure, a target before the last one.
    let x_range = target.as_ref().map_or((first, last), |t| (first.min(t.from.0), last.max(t.x)));
    let lows = known.iter().map(|p| p.band.map_or(p.y, |b| b.0));
    let highs = known.iter().map(|p| p.band.map_or(p.y, |b| b.1));
    let aims = target.iter().flat_map(|t| [t.y, t.from.1]);
    let (lo, hi) = lows.chain(highs).chain(aims).fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
    // Lengths are read from zero; a place in a ranking has no zero.
    let lo = if indicator.unit == Unit::Rank { lo } else { lo.min(0.0) };
    let ticks = scale::ticks(lo, hi, 4);
    let y_range = (ticks.first().copied().unwrap_or(lo), ticks.last().copied().unwrap_or(hi));
    let decimals = ticks.iter().map(|t| figure_view::places(*t)).max().unwrap_or(0);
    let label = |v: f64| Label::new(figure_view::value_text(desk, indicator, v, decimals));
    let y_ticks = ticks.iter().filter(|t| size == Size::Large || **t == y_range.1);
    let by = target.as_ref().and_then(|_| self::target(desk, indicator)).map(|t| &t.by);
    let marks = marks(desk, &points, &known, target.is_some());
    let drawing = LineChart {
        y_ticks: y_ticks.map(|t| Tick { at: *t, label: label(*t) }).collect(),
        x_ticks: x_ticks(desk, &figures, x_range, by, size),
        x_range,
        y_range,
        name: name.0.to_string(),
        target,
        series: vec![Series { points, class: 1 }],
    };
    Some(Chart { svg: Html::ready(&line_chart(&drawing)), marks })
}

/// True when a figure is counted in another way than the one before it.
pub(crate) fn is_break(before: Option<&Figure>, figure: &Figure) -> bool {
    before.is_some_and(|b| figure.status == "break" || figure.basis != b.basis)
}

fn points(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure], size: Size) -> Vec<Point> {
    let cycle = cycle(indicator);
    let mut out = Vec::new();
    let mut before: Option<&Figure> = None;
    for &figure in figures {
        let Some(period) = &figure.period else { continue };
        let breaks = is_break(before, figure);
        let words = || match size {
            Size::Large => desk.t_bare("figure-break", &[]).0.to_string(),
            Size::Small => String::new(),
        };
        // A year without a figure is a gap: the line must not lead across it.
        let gap = before.and_then(|b| b.period.as_ref()).is_some_and(|b| period.axis() - b.axis() >= cycle + 1.0);
        out.push(Point {
            x: period.axis(),
            y: figure.value().unwrap_or(f64::NAN),
            band: figure_view::rounding(figure),
            provisional: matches!(figure.status, "provisional" | "estimated"),
            break_before: breaks.then(|| Label::new(words())),
            gap_before: gap,
        });
        before = Some(figure);
    }
    out
}

/// Years between two figures: `update_cycle` in ISO 8601 (`P1Y`, `P5Y`); one when it is not given in years.
fn cycle(indicator: &Record<Indicator>) -> f64 {
    let typed = indicator.row.str("update_cycle").and_then(|c| c.strip_prefix('P')?.strip_suffix('Y')?.parse::<u8>().ok());
    f64::from(typed.unwrap_or(1).max(1))
}

/// The latest target of the indicator that any policy element sets, with its baseline or else the last point.
pub(crate) fn target<'a>(desk: &Desk<'a>, indicator: &Record<Indicator>) -> Option<&'a Target> {
    let all = desk.cx.site.policy.iter().flat_map(|p| p.facts.targets.iter()).filter(|t| t.indicator == indicator.id);
    all.max_by(|a, b| a.by.axis().total_cmp(&b.by.axis()))
}

fn goal(desk: &Desk, indicator: &Record<Indicator>, known: &[&Point]) -> Option<Goal> {
    let target = target(desk, indicator)?;
    let last = known.last()?;
    let from = target.baseline.as_ref().map_or((last.x, last.y), |(period, value)| (period.axis(), *value));
    if target.by.axis() <= from.0 {
        return None;
    }
    let decimals = figure_view::places(target.value);
    let value = figure_view::value_text(desk, indicator, target.value, decimals);
    let by = desk.format().period(&target.by);
    let words = desk.t_bare("figure-target", &[("by", Arg::Text(&by)), ("value", Arg::Text(&value))]);
    Some(Goal { x: target.by.axis(), y: target.value, label: Label::new(words.0.to_string()), from })
}

/// Periods below the chart: those that have a figure, and the target's; thinned from the end so that the latest stays.
fn x_ticks(desk: &Desk, figures: &[&Figure], (first, last): (f64, f64), by: Option<&Period>, size: Size) -> Vec<Tick> {
    let mut periods: Vec<&Period> = figures.iter().filter_map(|f| f.period.as_ref()).chain(by).collect();
    periods.sort_by(|a, b| a.axis().total_cmp(&b.axis()));
    periods.dedup_by(|a, b| a.axis() == b.axis());
    periods.retain(|p| p.axis() >= first && p.axis() <= last);
    let count = periods.len();
    let step = count.div_ceil(MOST).max(1);
    let kept = periods.into_iter().enumerate().filter(|(n, _)| match size {
        Size::Large => (count - 1 - n).is_multiple_of(step),
        Size::Small => *n == 0 || *n + 1 == count,
    });
    kept.map(|(_, p)| Tick { at: p.axis(), label: Label::new(desk.format().period(p)) }).collect()
}

fn marks(desk: &Desk, points: &[Point], known: &[&Point], target: bool) -> Vec<Html> {
    let gap = points.iter().any(|p| p.gap_before || !p.y.is_finite());
    let said = [
        (gap, "chart-note-gap"),
        (known.iter().any(|p| p.band.is_some()), "chart-note-band"),
        (known.iter().any(|p| p.provisional), "chart-note-hollow"),
        (known.iter().any(|p| p.break_before.is_some()), "chart-note-break"),
        (target, "chart-note-target"),
    ];
    said.iter().filter(|(is, _)| *is).map(|(_, id)| desk.t(id, &[])).collect()
}
