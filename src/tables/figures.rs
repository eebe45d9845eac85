//! Every figure of every indicator → one table, in the manner of SDMX: what it is about, its value, how to read it, where
//! it comes from.

use crate::base::period::Period;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::common::Source;
use crate::entities::indicator::BASIS;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Unit;
use crate::figures::Figure;
use crate::figures::Figures;
use crate::figures::Reading;
use crate::persons;
use crate::tables::Column;
use crate::tables::OBSERVATION_DOC;
use crate::tables::OBSERVATION_STATUS;
use crate::tables::Table;
use crate::tables::Type;
use crate::tables::dim_columns;
use crate::tables::dim_values;
use crate::tables::source_columns;
use crate::tables::source_values;
use crate::tables::sources;
use std::collections::BTreeMap;

/// Name of the table.
pub(super) const NAME: &str = "figures";

const READINGS: &[&str] = &["value", "published", "hidden", "not published", "undefined"];

/// The table. Figures whose source names no licence stay out.
pub(super) fn table(site: &Site, figures: &Figures) -> Table {
    let mut rows = Vec::new();
    let mut left_out = 0;
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut from: Vec<Option<&Source>> = Vec::new();
    for indicator in site.indicators.iter() {
        for figure in figures.figures_of(&indicator.id) {
            if is_open(indicator, figure, figures) {
                rows.push(row(site, indicator, figure, &mut seen));
                from.push(figure.source.as_ref());
            } else {
                left_out += 1;
            }
        }
    }
    let (sources, licence) = sources::of(from.into_iter());
    Table { name: NAME.to_owned(), shape: "", columns: columns(), rows, left_out, sources, licence }
}

/// True when a figure stands in open data. A figure of somebody else needs a licence; so does one that was counted from a
/// table about people.
pub fn is_open(indicator: &Indicator, figure: &Figure, figures: &Figures) -> bool {
    match (&figure.source, &figure.period) {
        (Some(source), _) => source.licence.is_some(),
        (None, _) if indicator.computed.is_none() => false,
        (None, Some(Period::Academic(year))) => {
            let of_year = persons::Table::ALL.iter().filter_map(|t| figures.persons().year(*t, *year));
            of_year.into_iter().all(|y| y.source.as_ref().is_some_and(|s| s.licence.is_some()))
        }
        (None, _) => true,
    }
}

fn columns() -> Vec<Column> {
    let word = |name: &str, doc, words| Column::new(name, doc).of(Type::Word(words));
    let number = |name: &str, doc| Column::new(name, doc).of(Type::Number);
    let mut columns = vec![
        Column::new("id", "Indicator, part and period, with colons between them").required(),
        Column { refers: Some("indicator"), ..Column::new("indicator", "Indicator, by its id").required() },
        Column::new("period", "Time the figure is about; empty for the status day"),
    ];
    columns.extend(dim_columns());
    columns.extend([
        number("num", "Numerator of the count pair"),
        number("den", "Denominator of the count pair"),
        number("value", "The value in full, not rounded; empty when there is none that may be said"),
        number("rounded_to", "Step the value was rounded to where it was published"),
        word("unit_measure", "Unit of the value", Unit::WORDS).required(),
        Column::new("obs_status", OBSERVATION_DOC).of(OBSERVATION_STATUS).required(),
        word(
            "reading",
            "value: counted or computed; published: as published, rounded; hidden: it would say something about fewer than five people; \
             not published: nothing may be said; undefined: the formula has no value here",
            READINGS,
        )
        .required(),
        word("basis", "Way persons are counted", BASIS),
        Column::new("counts", "Counts an index was computed from: name=number, with semicolons between them"),
    ]);
    columns.extend(source_columns());
    columns
}

fn row(site: &Site, indicator: &Record<Indicator>, figure: &Figure, seen: &mut BTreeMap<String, usize>) -> Vec<String> {
    let period = figure.period.as_ref().map(Period::iso).unwrap_or_default();
    let mut id = format!("{}:{}:{period}", indicator.id, figure.dims.iso());
    let times = seen.entry(id.clone()).and_modify(|n| *n += 1).or_insert(1);
    // Two sources may say something of the same.
    if *times > 1 {
        id.push_str(&format!(":{times}"));
    }
    let (value, pair, step, reading) = match figure.reading {
        Reading::Value(value, pair) => (Some(value), pair, None, "value"),
        Reading::Published(value, step) => (Some(value), None, Some(step), "published"),
        Reading::Hidden => (None, None, None, "hidden"),
        Reading::NotPublished(_) => (None, None, None, "not published"),
        Reading::Undefined => (None, None, None, "undefined"),
    };
    let number = |n: Option<f64>| n.map_or(String::new(), |n| n.to_string());
    let counts = figure.counts.iter().filter(|_| value.is_some()).map(|(name, n)| format!("{name}={n}"));
    let as_of = match figure.source {
        Some(_) => figure.as_of.map_or(String::new(), |d| d.iso()),
        None => site.as_of.to_string(),
    };
    let mut row = vec![id, indicator.id.to_string(), period];
    row.extend(dim_values(&figure.dims));
    row.extend([number(pair.map(|p| p.0)), number(pair.map(|p| p.1)), number(value), number(step)]);
    row.extend([indicator.unit.word(), figure.status, reading, figure.basis.unwrap_or("")].map(str::to_owned));
    row.push(counts.collect::<Vec<_>>().join("; "));
    row.extend(source_values(figure.source.as_ref(), as_of));
    row
}

/// First and last calendar year of a period.
pub fn years(period: &Period) -> (i16, i16) {
    match period {
        Period::Academic(year) => (year.from, year.from.saturating_add(1)),
        Period::Year(y) | Period::Month(y, _) | Period::Edition(_, y) => (*y, *y),
        Period::Date(date) => (date.year(), date.year()),
        Period::Span(first, last) => (*first, *last),
    }
}

/// A period as ISO 8601 writes a time: a year, month or day, or an interval of years. The year of an edition stands for it.
pub fn machine_time(period: &Period) -> String {
    match period {
        Period::Academic(_) | Period::Span(..) => {
            let (first, last) = years(period);
            format!("{first:04}/{last:04}")
        }
        Period::Edition(_, year) => format!("{year:04}"),
        Period::Year(_) | Period::Month(..) | Period::Date(_) => period.iso(),
    }
}
