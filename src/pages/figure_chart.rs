//! The figures of an indicator → a line, or the steps of a ranking, large or as a small multiple, with the sentences that explain its marks.

use crate::base::period::Period;
use crate::draw::chart::Amount;
use crate::draw::chart::Axis;
use crate::draw::chart::Columns;
use crate::draw::chart::Data;
use crate::draw::chart::LineChart;
use crate::draw::chart::Mark;
use crate::draw::chart::Point;
use crate::draw::chart::Rank;
use crate::draw::chart::Row;
use crate::draw::chart::Series;
use crate::draw::chart::Target as Goal;
use crate::draw::chart::Tick;
use crate::draw::chart::Words;
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

pub(crate) use crate::draw::chart::Size;

/// Periods drawn as columns.
const COLUMNS: usize = 12;
/// Periods named below a large chart.
const MOST: usize = 8;
/// Ticks of the axis of values.
const TICKS: usize = 4;
/// From here on an axis says thousands and millions.
const LARGE: f64 = 10_000.0;
/// What stands for a missing number.
const DASH: &str = "–";

/// A chart and what explains it.
pub(crate) struct Chart {
    /// The drawing.
    pub svg: Html,
    /// Sentences on gaps, hollow points, whiskers, breaks and the target, as far as the chart has them.
    pub marks: Vec<Html>,
}

/// Draws a series; `None` below `least` points with a value. `name` is the sentence that stands for the drawing.
pub(crate) fn chart(desk: &Desk, indicator: &Record<Indicator>, name: &Attr, size: Size, least: usize) -> Option<Chart> {
    chart_of(desk, indicator, &figure_view::whole(desk, indicator), name, size, least)
}

/// The same of other figures of the indicator, oldest first, such as those of a part.
pub(crate) fn chart_of(
    desk: &Desk,
    indicator: &Record<Indicator>,
    figures: &[&Figure],
    name: &Attr,
    size: Size,
    least: usize,
) -> Option<Chart> {
    if figures.iter().filter(|f| f.value().is_some() && f.period.is_some()).count() < least.max(1) {
        return None;
    }
    let words = Words { name: desk.label(name), missing: Label::new(DASH), ..Words::default() };
    let is_rank = indicator.unit == Unit::Rank;
    let is_line = !is_rank && !is_counted(desk, indicator, figures);
    let drawing = match () {
        () if is_rank => rank(desk, indicator, figures, words, size).draw(),
        () if is_line => line(desk, indicator, figures, words, size)?.draw(),
        () => columns(desk, indicator, figures, words, size).draw(),
    };
    let said = drawing.marks.iter().filter_map(|mark| sentence(*mark, is_rank, is_line)).map(|id| desk.t(id, &[]));
    Some(Chart { svg: Html::ready(&drawing.svg), marks: said.collect() })
}

/// True for counts of a few years, and for numbers to both sides of zero: columns. A target needs the time axis of a line.
fn is_counted(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure]) -> bool {
    let below = figures.iter().any(|f| f.value().is_some_and(|v| v < 0.0));
    let yearly = figures.iter().all(|f| matches!(f.period, Some(Period::Academic(_) | Period::Year(_))));
    let fits = yearly && figures.len() <= COLUMNS && target(desk, indicator).is_none();
    fits && (indicator.unit == Unit::Count || below)
}

fn columns(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure], words: Words, size: Size) -> Columns {
    let data = data(desk, indicator, figures, words);
    let axis = axis(desk, indicator, data.values());
    Columns { axis, data, size }
}

/// The axis of values, from zero. Its ticks are so round that below one at [`LARGE`] all are whole thousands.
fn axis(desk: &Desk, indicator: &Record<Indicator>, values: impl Iterator<Item = f64>) -> Axis {
    let values: Vec<f64> = values.collect();
    let highest = values.iter().copied().fold(0.0, f64::max);
    let top = scale::ticks(0.0, highest, TICKS).last().copied().unwrap_or(0.0);
    let is_large = !matches!(indicator.unit, Unit::Percent | Unit::Days) && top >= LARGE;
    Axis::new(values, true, TICKS, |v, decimals| match is_large {
        true => desk.format().compact(v),
        false => figure_view::value_text(desk, indicator, v, decimals),
    })
}

/// Several series of one indicator in one drawing, such as its parts; each with its name and figures, oldest first.
pub(super) fn several(desk: &Desk, indicator: &Record<Indicator>, all: &[(Attr, &[&Figure])], words: Words) -> Option<LineChart> {
    let figures: Vec<&Figure> = all.iter().flat_map(|(_, f)| f.iter().copied()).collect();
    let known = || figures.iter().filter_map(|f| Some((f.period.as_ref()?.axis(), f.value()?)));
    let x_range = (known().map(|k| k.0).min_by(f64::total_cmp)?, known().map(|k| k.0).max_by(f64::total_cmp)?);
    let y = axis(desk, indicator, known().map(|k| k.1));
    let series = all.iter().zip(1..).map(|((name, figures), class)| Series {
        name: desk.label(name),
        points: points(desk, indicator, figures),
        class,
        end: None,
    });
    let x = Axis { range: x_range, ticks: x_ticks(desk, &figures, x_range, None) };
    Some(LineChart { words, series: series.collect(), x, y, target: None, size: Size::Large })
}

fn line(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure], words: Words, size: Size) -> Option<LineChart> {
    let points = points(desk, indicator, figures);
    let known: Vec<&Point> = points.iter().filter(|p| p.y.is_finite()).collect();
    // A target is one of the whole.
    let target = figures.iter().all(|f| f.dims.is_whole()).then(|| goal(desk, indicator, &known)).flatten();
    let (first, last) = (known.first()?.x, known.last()?.x);
    // A baseline may lie before the first figure, a target before the last one.
    let x_range = target.as_ref().map_or((first, last), |t| (first.min(t.from.0), last.max(t.x)));
    let values = known.iter().flat_map(|p| p.band.map_or([p.y, p.y], |(low, high)| [low, high]));
    let aims = target.iter().flat_map(|t| [t.y, t.from.1]);
    let y = axis(desk, indicator, values.chain(aims));
    let by = target.as_ref().and_then(|_| self::target(desk, indicator)).map(|t| &t.by);
    let x = Axis { range: x_range, ticks: x_ticks(desk, figures, x_range, by) };
    let name = desk.label(&desk.bare(&indicator.title));
    Some(LineChart { words, series: vec![Series { name, points, class: 1, end: None }], x, y, target, size })
}

/// Places in a ranking: a row for every edition or year there should be, so that a missing one leaves its place empty.
fn rank(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure], words: Words, size: Size) -> Rank {
    let data = data(desk, indicator, figures, words);
    let print = |v: f64, decimals: u8| figure_view::value_text(desk, indicator, v, decimals);
    Rank { axis: Axis::ranks(data.values(), TICKS, print), data, size }
}

/// A row for every period there should be.
fn data(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure], words: Words) -> Data {
    let mut rows: Vec<Row> = Vec::new();
    let mut before: Option<&Figure> = None;
    for &figure in figures {
        let Some(period) = &figure.period else { continue };
        if is_gap(indicator, before, period) {
            rows.push(Row { cells: vec![Amount::missing(DASH)], ..Row::default() });
        }
        let text = reading(desk, indicator, figure);
        let amount = figure.value().map_or_else(|| Amount::missing(text.clone()), |v| Amount::known(v, text.clone()));
        rows.push(Row {
            label: Label::new(desk.format().period(period)),
            cells: vec![amount.banded(places(figure).or_else(|| figure_view::rounding(figure)))],
            provisional: is_hollow(figure),
            break_before: is_break(before, figure).then(|| desk.label(&desk.t_bare("figure-break", &[]))),
            ..Row::default()
        });
        before = Some(figure);
    }
    Data { words, heads: vec![desk.label(&desk.bare(&indicator.title))], rows }
}

/// Best and worst place of a published band.
fn places(figure: &Figure) -> Option<(f64, f64)> {
    let count = |name: &str| figure.counts.iter().find(|c| c.0 == name).map(|c| c.1);
    count("rank-low").zip(count("rank-high"))
}

/// Message of a mark; the key of a drawing names a reference itself.
pub(super) fn sentence(mark: Mark, is_rank: bool, is_line: bool) -> Option<&'static str> {
    match mark {
        Mark::Gap if is_rank => Some("chart-note-dash"),
        Mark::Gap if !is_line => Some("chart-note-none"),
        Mark::Gap => Some("chart-note-gap"),
        Mark::Band if is_rank => Some("chart-note-block"),
        Mark::Band => Some("chart-note-band"),
        Mark::Provisional if !is_line && !is_rank => Some("chart-note-hollow-bar"),
        Mark::Provisional => Some("chart-note-hollow"),
        Mark::Break => Some("chart-note-break"),
        Mark::Target => Some("chart-note-target"),
        Mark::Reference => None,
    }
}

/// True when a figure is counted in another way than the one before it.
pub(crate) fn is_break(before: Option<&Figure>, figure: &Figure) -> bool {
    before.is_some_and(|b| figure.status == "break" || figure.basis != b.basis)
}

fn is_hollow(figure: &Figure) -> bool {
    matches!(figure.status, "provisional" | "estimated")
}

/// True when a figure is missing between two: a line must not lead across it.
fn is_gap(indicator: &Record<Indicator>, before: Option<&Figure>, period: &Period) -> bool {
    before.and_then(|b| b.period.as_ref()).is_some_and(|b| period.axis() - b.axis() >= cycle(indicator) + 1.0)
}

/// The value in words, or a dash.
fn reading(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> String {
    figure_view::reading(desk, indicator, figure).unwrap_or_else(|| DASH.to_owned())
}

fn points(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure]) -> Vec<Point> {
    let mut out = Vec::new();
    let mut before: Option<&Figure> = None;
    for &figure in figures {
        let Some(period) = &figure.period else { continue };
        out.push(Point {
            x: period.axis(),
            y: figure.value().unwrap_or(f64::NAN),
            time: Label::new(desk.format().period(period)),
            label: Label::new(reading(desk, indicator, figure)),
            band: figure_view::rounding(figure),
            provisional: is_hollow(figure),
            break_before: is_break(before, figure).then(|| desk.label(&desk.t_bare("figure-break", &[]))),
            gap_before: is_gap(indicator, before, period),
            note: None,
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
    let label = desk.label(&words);
    Some(Goal { x: target.by.axis(), y: target.value, label, time: Label::new(by), value: Label::new(value), from })
}

/// Periods below the chart: those that have a figure, and the target's; thinned from the end so that the latest stays.
fn x_ticks(desk: &Desk, figures: &[&Figure], (first, last): (f64, f64), by: Option<&Period>) -> Vec<Tick> {
    let mut periods: Vec<&Period> = figures.iter().filter_map(|f| f.period.as_ref()).chain(by).collect();
    periods.sort_by(|a, b| a.axis().total_cmp(&b.axis()));
    periods.dedup_by(|a, b| a.axis() == b.axis());
    periods.retain(|p| p.axis() >= first && p.axis() <= last);
    let count = periods.len();
    let step = count.div_ceil(MOST).max(1);
    // The first stays too: a small chart names only the two ends.
    let kept = periods.into_iter().enumerate().filter(|(n, _)| *n == 0 || (*n >= step && (count - 1 - n).is_multiple_of(step)));
    kept.map(|(_, p)| Tick { at: p.axis(), label: Label::new(desk.format().period(p)) }).collect()
}
