//! A figure as a reader sees it: number with unit, count pair, time, status, source; or "not published" and why.

use crate::base::day::Day;
use crate::base::markup::escape;
use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::common::Source;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Unit;
use crate::figures::Figure;
use crate::figures::Reading;
use crate::figures::Why;
use crate::i18n::catalogue::Arg;
use crate::measures;
use crate::pages::Desk;
use crate::view::Attr;
use crate::view::Html;
use serde::Serialize;

/// A status: the word that chooses its shape, and its label.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Chip {
    /// Word of the chip component.
    pub word: Attr,
    /// What is read.
    pub label: Html,
}

/// A figure as a reader sees it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct FigureView {
    /// The number with its unit; none when nothing may be said.
    pub number: Option<Html>,
    /// How a rounded value was published, and the values it stands for.
    pub band: Option<Html>,
    /// Numerator and denominator.
    pub pair: Option<Html>,
    /// The time it is about; the status day for a computed figure.
    pub period: Html,
    /// Status, when it is not final.
    pub status: Option<Chip>,
    /// Way persons are counted.
    pub basis: Option<Html>,
    /// Source with its date and licence.
    pub source: Html,
    /// Why there is no number.
    pub why: Option<Html>,
}

/// A figure of an indicator, ready to print.
pub(crate) fn figure(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> FigureView {
    let pair = match figure.reading {
        Reading::Value(_, Some((num, den))) => {
            let (num, den) = (desk.number(num, places(num)), desk.number(den, places(den)));
            Some(desk.t("count-pair", &[("num", Arg::Html(num.as_str())), ("den", Arg::Html(den.as_str()))]))
        }
        _ => None,
    };
    let why = match figure.reading {
        Reading::NotPublished(Why::Register) => Some("not-published-register"),
        Reading::NotPublished(Why::Unknown) => Some("not-published-unknown"),
        Reading::Undefined => Some("not-published-undefined"),
        Reading::Hidden => Some("not-published-hidden"),
        Reading::Value(..) | Reading::Published(..) => None,
    };
    FigureView {
        number: reading(desk, indicator, figure).map(|n| Html::ready(&format!("<bdi>{}</bdi>", escape(&n)))),
        band: band(desk, indicator, figure),
        pair,
        period: period(desk, indicator, figure),
        status: status(desk, figure),
        basis: figure.basis.map(|b| basis(desk, b)),
        source: match &figure.source {
            None => computed(desk, indicator),
            named => source(desk, named.as_ref(), figure.as_of),
        },
        why: why.map(|id| desk.t(id, &[])),
    }
}

/// Figures of the whole, oldest first.
pub(crate) fn whole<'a>(desk: &Desk<'a>, indicator: &Record<Indicator>) -> Vec<&'a Figure> {
    desk.cx.figures.series(&indicator.id).iter().collect()
}

/// The newest figure of the whole that has a value, else the newest of all.
pub(crate) fn newest(desk: &Desk, indicator: &Record<Indicator>) -> Figure {
    let found = desk.cx.figures.series(&indicator.id).iter().rev().find(|f| f.value().is_some()).cloned();
    found.unwrap_or_else(|| desk.cx.figures.latest(&indicator.id))
}

/// The number of a figure with its unit, as plain text; a rounded value with as many decimals as it was published with.
pub(crate) fn reading(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> Option<String> {
    match figure.reading {
        Reading::Published(value, step) => Some(value_text(desk, indicator, value, places(step))),
        Reading::Value(value, _) => Some(value_text(desk, indicator, value, indicator.precision)),
        Reading::Hidden | Reading::NotPublished(_) | Reading::Undefined => None,
    }
}

/// A value with the indicator's unit, as plain text.
pub(crate) fn value_text(desk: &Desk, indicator: &Record<Indicator>, value: f64, decimals: u8) -> String {
    match indicator.unit {
        Unit::Percent => desk.format().percent(value, decimals),
        Unit::Days => {
            let number = desk.format().number(value, decimals);
            desk.t_bare("figure-days", &[("count", Arg::Num(value)), ("number", Arg::Text(&number))]).0.to_string()
        }
        _ => desk.format().number(value, decimals),
    }
}

/// Lowest and highest value a published rounded one stands for. What cannot be below zero starts at zero.
pub(crate) fn rounding(figure: &Figure) -> Option<(f64, f64)> {
    let Reading::Published(value, step) = figure.reading else { return None };
    let low = value - step / 2.0;
    Some((if value >= 0.0 { low.max(0.0) } else { low }, value + step / 2.0))
}

/// The time a figure is about, as plain text: for charts, names and sentences.
pub(crate) fn period_text(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> String {
    match &figure.period {
        None => desk.format().date(desk.cx.site.as_of),
        Some(Period::Edition(_, year)) if !indicator.edition.is_empty() => {
            let (series, year) = (desk.bare(&indicator.edition), desk.format().year(*year));
            desk.t_bare("figure-edition", &[("series", Arg::Text(&series.0)), ("year", Arg::Text(&year))]).0.to_string()
        }
        Some(period) => desk.format().period(period),
    }
}

/// The time a figure is about.
pub(crate) fn period(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> Html {
    match &figure.period {
        None => desk.day(Day::Date(desk.cx.site.as_of)),
        Some(Period::Edition(_, year)) if !indicator.edition.is_empty() => {
            let (series, year) = (desk.say(&indicator.edition), desk.format().year(*year));
            desk.t("figure-edition", &[("series", Arg::Html(series.as_str())), ("year", Arg::Text(&year))])
        }
        Some(period) => desk.period(period),
    }
}

/// A way persons are counted.
pub(crate) fn basis(desk: &Desk, word: &str) -> Html {
    desk.t(&format!("basis-{}", word.replace(' ', "-")), &[])
}

/// Status of a figure; none when it is final, which needs no remark.
pub(crate) fn status(desk: &Desk, figure: &Figure) -> Option<Chip> {
    let word = figure.status;
    (word != "final").then(|| Chip { word: word.into(), label: desk.t(&format!("observation-status-{word}"), &[]) })
}

/// The registers here a figure was computed from, and the status day.
fn computed(desk: &Desk, indicator: &Record<Indicator>) -> Html {
    let needs = indicator.computed.and_then(measures::find).map_or(&[][..], |m| m.needs);
    if needs.is_empty() {
        return source(desk, None, None);
    }
    let names: Vec<String> = needs.iter().map(|r| desk.t_bare(&format!("register-{}", r.word()), &[]).0.to_string()).collect();
    let day = desk.day(Day::Date(desk.cx.site.as_of));
    desk.t("figure-computed-from", &[("day", Arg::Html(day.as_str())), ("registers", Arg::Text(&names.join(" · ")))])
}

/// Source, date and licence in one line; for a computed figure the records here and the status day.
pub(crate) fn source(desk: &Desk, source: Option<&Source>, as_of: Option<Day>) -> Html {
    let Some(source) = source else {
        let day = desk.day(Day::Date(desk.cx.site.as_of));
        return desk.t("computed-line", &[("day", Arg::Html(day.as_str()))]);
    };
    let name = desk.source_name(source);
    let (id, day) = match as_of {
        Some(day) => ("source-line", desk.day(day)),
        None => ("figure-source-undated", desk.day(source.retrieved)),
    };
    let line = desk.t(id, &[("name", Arg::Html(name.as_str())), ("day", Arg::Html(day.as_str()))]);
    Html::ready(&format!("{}. {}", line.as_str(), licence(desk, source).as_str()))
}

/// A source in a list of sources: name, day it was read, licence.
pub(crate) fn source_item(desk: &Desk, source: &Source) -> Html {
    let (name, day) = (desk.source_name(source), desk.day(source.retrieved));
    let line = desk.t("figure-source-seen", &[("name", Arg::Html(name.as_str())), ("day", Arg::Html(day.as_str()))]);
    Html::ready(&format!("{} {}", line.as_str(), licence(desk, source).as_str()))
}

fn licence(desk: &Desk, source: &Source) -> Html {
    match source.licence.as_deref() {
        Some(name) => {
            let name = desk.code(name);
            desk.t("figure-licence", &[("name", Arg::Html(name.as_str()))])
        }
        None => desk.t("figure-licence-unknown", &[]),
    }
}

fn band(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> Option<Html> {
    rounded(desk, indicator, figure, "figure-band")
}

/// The values a rounded figure can stand for, in short.
pub(crate) fn range(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> Option<Html> {
    rounded(desk, indicator, figure, "figure-range")
}

fn rounded(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure, id: &str) -> Option<Html> {
    let Reading::Published(_, step) = figure.reading else { return None };
    let (low, high) = rounding(figure)?;
    let step_text = desk.format().number(step, places(step));
    let text = |v: f64| value_text(desk, indicator, v, places(step / 2.0));
    let (low, high) = (text(low), text(high));
    Some(desk.t(id, &[("step", Arg::Text(&step_text)), ("low", Arg::Text(&low)), ("high", Arg::Text(&high))]))
}

/// Decimals a number needs, at most three.
pub(crate) fn places(value: f64) -> u8 {
    let exact = |digits: &u8| {
        let scaled = value * [1.0, 10.0, 100.0].get(usize::from(*digits)).copied().unwrap_or(1.0);
        (scaled - scaled.round()).abs() < 1e-9 * scaled.abs().max(1.0)
    };
    (0..3).find(exact).unwrap_or(3)
}
