//! The figures of an indicator → the sentence a chart shows: first and last comparable figure and the change between them.

use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Unit;
use crate::figures::Figure;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::figure_chart;
use crate::pages::figure_view;
use crate::view::Attr;
use crate::view::Html;

/// What the figures say, for reading and for attributes; `None` without a value.
///
/// Figures before a break of basis are not compared. A change between rounded values is given as the range the rounding
/// allows, or not at all when rounding alone could explain it, or when two sources do not say how they count.
pub(crate) fn finding(desk: &Desk, indicator: &Record<Indicator>) -> Option<(Html, Attr)> {
    finding_of(desk, indicator, &figure_view::whole(desk, indicator))
}

/// The same of other figures of the indicator, oldest first, such as those of a part.
pub(crate) fn finding_of(desk: &Desk, indicator: &Record<Indicator>, figures: &[&Figure]) -> Option<(Html, Attr)> {
    let known: Vec<&Figure> = figures.iter().copied().filter(|f| f.value().is_some()).collect();
    let breaks = |n: &usize| {
        let before = n.checked_sub(1).and_then(|b| known.get(b)).copied();
        known.get(*n).is_some_and(|f| figure_chart::is_break(before, f))
    };
    let start = (0..known.len()).rev().find(breaks).unwrap_or(0);
    let (first, last) = (*known.get(start)?, *known.last()?);
    let mut said = sentence(desk, indicator, first, last, known.len() - start)?;
    if start > 0 {
        said = and(said, say(desk, &("finding-break", vec![("from", Value::time(desk, indicator, first))])));
    }
    let run: Vec<&Figure> = known.get(start..).unwrap_or_default().to_vec();
    for more in [peak(desk, indicator, &run), aim(desk, indicator, &run)].into_iter().flatten() {
        said = and(said, say(desk, &more));
    }
    Some(said)
}

/// A message and its values.
type Said = (&'static str, Vec<(&'static str, Value)>);

/// A value of a sentence.
enum Value {
    /// Words in the reader's language.
    Text(String),
    /// A number that chooses the form.
    Count(f64),
    /// A time named by a borrowed series, which carries its language where the sentence is HTML.
    Time(String, Html),
}

impl Value {
    fn time(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> Value {
        let text = figure_view::period_text(desk, indicator, figure);
        let is_edition = matches!(figure.period, Some(Period::Edition(..)));
        match desk.bare(&indicator.edition).marks() {
            marks if is_edition && !marks.is_empty() => Value::Time(text, figure_view::period(desk, indicator, figure)),
            _ => Value::Text(text),
        }
    }
}

impl Value {
    fn html(&self) -> Arg<'_> {
        if let Value::Time(_, html) = self { Arg::Html(html.as_str()) } else { self.plain() }
    }

    fn plain(&self) -> Arg<'_> {
        match self {
            Value::Count(n) => Arg::Num(*n),
            Value::Text(text) | Value::Time(text, _) => Arg::Text(text),
        }
    }
}

/// A sentence, once for the page and once for the name of a drawing.
fn say(desk: &Desk, (id, values): &Said) -> (Html, Attr) {
    let html: Vec<(&str, Arg)> = values.iter().map(|(key, value)| (*key, value.html())).collect();
    let plain: Vec<(&str, Arg)> = values.iter().map(|(key, value)| (*key, value.plain())).collect();
    (desk.t(id, &html), desk.t_attr(id, &plain))
}

/// One sentence after another.
fn and(said: (Html, Attr), more: (Html, Attr)) -> (Html, Attr) {
    (Html::ready(&format!("{} {}", said.0.as_str(), more.0.as_str())), Attr::from(format!("{} {}", said.1.0, more.1.0)))
}

/// The highest figure, when it lies between the first and the last of four or more and no rounding blurs it.
fn peak(desk: &Desk, indicator: &Record<Indicator>, run: &[&Figure]) -> Option<Said> {
    let exact = run.len() > 3 && indicator.unit != Unit::Rank && run.iter().all(|f| figure_view::rounding(f).is_none());
    let value = |f: &Figure| f.value().unwrap_or(f64::MIN);
    let top = exact.then(|| run.iter().max_by(|a, b| value(a).total_cmp(&value(b)))).flatten()?;
    let read = |f: &Figure| figure_view::reading(desk, indicator, f);
    let ends = [run.first().and_then(|f| read(f)), run.last().and_then(|f| read(f))];
    let max = read(top).filter(|m| !ends.iter().flatten().any(|e| e == m))?;
    Some(("finding-peak", vec![("max", Value::Text(max)), ("when", Value::time(desk, indicator, top))]))
}

/// The target of a figure of the whole.
fn aim(desk: &Desk, indicator: &Record<Indicator>, run: &[&Figure]) -> Option<Said> {
    let target = run.iter().all(|f| f.dims.is_whole()).then(|| figure_chart::target(desk, indicator)).flatten()?;
    let value = figure_view::value_text(desk, indicator, target.value, figure_view::places(target.value));
    Some(("finding-target", vec![("value", Value::Text(value)), ("by", Value::Text(desk.format().period(&target.by)))]))
}

fn sentence(desk: &Desk, indicator: &Record<Indicator>, first: &Figure, last: &Figure, count: usize) -> Option<(Html, Attr)> {
    let read = |f: &Figure| figure_view::reading(desk, indicator, f);
    let (first_text, last_text) = (read(first)?, read(last)?);
    let (a, b) = (first.value()?, last.value()?);
    // The difference of the values as they are shown, so that a reader can check it.
    let shown = |v: f64| rounded(v, indicator.precision);
    let change = rounded((shown(b) - shown(a)).abs(), indicator.precision);
    let change_text = desk.format().number(change, figure_view::places(change));
    let (low, high) = (figure_view::rounding(first).unwrap_or((a, a)), figure_view::rounding(last).unwrap_or((b, b)));
    let (least, most) = if b >= a { (high.0 - low.1, high.1 - low.0) } else { (low.0 - high.1, low.1 - high.0) };
    let is_rounded = low.0 < low.1 || high.0 < high.1;
    let points = indicator.unit == Unit::Percent;
    let id = match () {
        () if count < 2 && last.period.is_none() => "finding-computed",
        () if count < 2 => "finding-one",
        () if first_text == last_text => "finding-same",
        () if doubtful(first, last) => "finding-sources",
        () if is_rounded && least < 1e-9 => "finding-unclear",
        () if is_rounded && points && b > a => "finding-rounded-up",
        () if is_rounded && points => "finding-rounded-down",
        () if is_rounded || indicator.unit == Unit::Rank => "finding-plain",
        () if points && b > a => "finding-points-up",
        () if points => "finding-points-down",
        () if b > a => "finding-up",
        () => "finding-down",
    };
    // No more decimals than the published values have, and one for their halves.
    let decimals = [a, b].map(|v| figure_view::places(v).min(indicator.precision)).into_iter().max().unwrap_or(0) + 1;
    let range = |v: f64| desk.format().number(v.max(0.0), decimals.min(figure_view::places(v.max(0.0))));
    let (least_text, most_text) = (range(least), range(most));
    let values = vec![
        ("first", Value::Text(first_text)),
        ("last", Value::Text(last_text)),
        ("from", Value::time(desk, indicator, first)),
        ("to", Value::time(desk, indicator, last)),
        ("n", Value::Count(if is_rounded { most } else { change })),
        ("change", Value::Text(change_text)),
        ("least", Value::Text(least_text)),
        ("most", Value::Text(most_text)),
    ];
    Some(say(desk, &(id, values)))
}

/// True when two figures come from different sources that do not say how they count. Editions of one publication are one
/// source.
fn doubtful(first: &Figure, last: &Figure) -> bool {
    let series = |f: &Figure| if let Some(Period::Edition(id, _)) = &f.period { Some(id.clone()) } else { None };
    let source = |f: &Figure| f.source.as_ref().map(|s| (s.name.clone(), s.url.clone()));
    let unsaid = |f: &Figure| matches!(f.basis, None | Some("not stated"));
    let one = series(first).is_some() && series(first) == series(last);
    !one && source(first) != source(last) && unsaid(first) && unsaid(last)
}

/// A number at the precision it is shown with.
fn rounded(value: f64, decimals: u8) -> f64 {
    let scale = (0..decimals).fold(1.0, |s, _| s * 10.0);
    (value * scale).round() / scale
}
