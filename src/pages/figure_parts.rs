//! The parts of an indicator → a chart for each way it is divided, a sentence on its newest figures, and the names of parts.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::period::Period;
use crate::codes::population;
use crate::draw::chart::Amount;
use crate::draw::chart::Bars;
use crate::draw::chart::Chart;
use crate::draw::chart::Data;
use crate::draw::chart::DivergingYears;
use crate::draw::chart::Reference;
use crate::draw::chart::Row;
use crate::draw::chart::Words;
use crate::draw::svg::Label;
use crate::entities::Record;
use crate::entities::condition::Cycle;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Unit;
use crate::figures::Figure;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::figure_chart;
use crate::pages::figure_view;
use crate::pages::figure_view::FigureView;
use crate::pages::indicator_block;
use crate::pages::prose::part;
use crate::view::Attr;
use crate::view::Html;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Parts told apart by lines.
const LINES: usize = 6;
/// Parts drawn at once.
const MOST: usize = 40;
/// Parts listed among other indicators.
const LISTED: usize = 6;

/// A part with its newest figure.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PartLine {
    /// Its name.
    pub name: Html,
    /// Its figure.
    pub figure: FigureView,
}

/// A chart of one way an indicator is divided.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct PartChart {
    /// What it is divided by.
    pub title: Html,
    /// What the newest figures say.
    pub finding: Html,
    /// The drawing.
    pub svg: Html,
    /// Sentences on its marks, and the source of a reference.
    pub marks: Vec<Html>,
}

/// A part with its figures, oldest first.
type Group<'a> = (&'a Dims, Vec<&'a Figure>);

/// Name of a part; empty for the whole.
pub(crate) fn name(desk: &Desk, dims: &Dims) -> Html {
    let all: Vec<String> = dims.0.iter().map(|(d, w)| part::value(desk, *d, w).as_str().to_owned()).collect();
    Html::ready(&all.join(" · "))
}

/// Parts in the order pages list them: cycles as they follow each other, all others by name; what has no place comes last.
pub(crate) fn groups<'a>(desk: &Desk<'a>, indicator: &Record<Indicator>) -> Vec<Group<'a>> {
    let mut by: BTreeMap<&Dims, Vec<&Figure>> = BTreeMap::new();
    for figure in desk.cx.figures.parts(&indicator.id) {
        by.entry(&figure.dims).or_default().push(figure);
    }
    let mut all = desk.sorted(by.into_iter().collect(), |g| bare(desk, g.0).0.to_string());
    all.sort_by_key(|g| (g.0.0.keys().copied().collect::<Vec<Dim>>(), rank(g.0)));
    all
}

/// Newest figures of the first parts of an indicator without a figure of the whole, and whether there are more.
pub(crate) fn lines(desk: &Desk, indicator: &Record<Indicator>) -> (Vec<PartLine>, bool) {
    if desk.cx.figures.series(&indicator.id).iter().any(|f| f.value().is_some()) {
        return (Vec::new(), false);
    }
    let all = groups(desk, indicator);
    let newest = all.iter().filter_map(|g| Some((g.0, *g.1.last()?)));
    let line = |(dims, f): (&Dims, &Figure)| PartLine { name: name(desk, dims), figure: figure_view::figure(desk, indicator, f) };
    (newest.take(LISTED).map(line).collect(), all.len() > LISTED)
}

/// Charts, one for each way the indicator is divided into two or more parts with a value.
pub(crate) fn charts(desk: &Desk, indicator: &Record<Indicator>) -> Vec<PartChart> {
    let mut ways: BTreeMap<Vec<Dim>, Vec<Group>> = BTreeMap::new();
    for group in groups(desk, indicator) {
        ways.entry(group.0.0.keys().copied().collect()).or_default().push(group);
    }
    let drawn = |groups: &Vec<Group>| groups.iter().filter(|g| g.1.iter().any(|f| f.value().is_some())).count();
    // Sides of an index have no unit in common; shares have.
    let alike = |dims: &[Dim]| !dims.contains(&Dim::Of) || indicator.unit == Unit::Percent;
    let fit = ways.into_iter().filter(|(dims, groups)| alike(dims) && drawn(groups) > 1 && groups.len() <= MOST);
    fit.filter_map(|(dims, groups)| part_chart(desk, indicator, &dims, &groups)).collect()
}

fn part_chart(desk: &Desk, indicator: &Record<Indicator>, dims: &[Dim], groups: &[Group]) -> Option<PartChart> {
    let names: Vec<String> = dims.iter().map(|d| desk.t_bare(&format!("prose-column-{}", d.word()), &[]).0.to_string()).collect();
    let title = desk.t("indicator-by", &[("parts", Arg::Text(&names.join(" · ")))]);
    let finding = Finding::of(desk, indicator, groups)?;
    let name = indicator_block::name(desk, indicator, Some(&finding.bare(desk)));
    let label = |id: &str| desk.label(&desk.t_bare(id, &[]));
    let words =
        Words { name: desk.label(&name), rows: Label::new(names.join(" · ")), missing: Label::new("–"), ..Words::default() };
    let long = groups.len() <= LINES && groups.iter().any(|g| g.1.iter().filter(|f| f.value().is_some()).count() > 2);
    let is_reference = groups.iter().flat_map(|g| &g.1).any(|f| count(f, "reference").is_some());
    let mut marks = Vec::new();
    let chart = if is_reference {
        let args = [("name", Arg::Text(population::SOURCE)), ("year", Arg::Text(&desk.format().year(population::YEAR)))];
        marks.push(desk.t("indicator-reference", &args));
        let heads = vec![label("indicator-share-here"), label("indicator-share-world")];
        let rows = groups.iter().filter_map(|g| reference(desk, g)).collect();
        Chart::Reference(Reference { data: Data { words, heads, rows }, rtl: is_rtl(desk) })
    } else if let (true, Some((out, back))) = (long && dims == [Dim::Direction], both(groups)) {
        let heads = vec![label("part-direction-out"), label("part-direction-in")];
        let rows = years(desk, indicator, out, back);
        Chart::DivergingYears(DivergingYears { data: Data { words, heads, rows } })
    } else if long {
        let series: Vec<(Attr, &[&Figure])> = groups.iter().map(|g| (bare(desk, g.0), g.1.as_slice())).collect();
        Chart::Line(figure_chart::several(desk, indicator, &series, words)?)
    } else {
        let rows = groups.iter().filter_map(|g| Some(bar(desk, indicator, g.0, g.1.last()?)));
        let data = Data { words, heads: vec![desk.label(&desk.bare(&indicator.title))], rows: rows.collect() };
        Chart::Bars(Bars { data, rtl: is_rtl(desk) })
    };
    let drawing = chart.draw();
    let is_line = matches!(chart, Chart::Line(_));
    let said = drawing.marks.iter().filter_map(|m| figure_chart::sentence(*m, false, is_line));
    marks.splice(0..0, said.map(|id| desk.t(id, &[])));
    Some(PartChart { title, finding: finding.say(desk), svg: Html::ready(&drawing.svg), marks })
}

/// How many parts a finding is about.
#[derive(Clone, Copy)]
enum Parts {
    One,
    Two,
    More,
    MoreAlike,
}

impl Parts {
    /// The message that tells of them.
    fn message(self) -> &'static str {
        match self {
            Parts::One => "finding-part",
            Parts::Two => "finding-pair",
            Parts::More => "finding-parts",
            Parts::MoreAlike => "finding-parts-same",
        }
    }
}

/// The highest and lowest of the newest figures that are of one time.
struct Finding<'a> {
    /// How many parts there are to tell of.
    parts: Parts,
    /// Their time.
    period: Attr,
    /// Part with the highest.
    top: &'a Dims,
    /// The highest.
    max: Attr,
    /// Part with the lowest.
    low: &'a Dims,
    /// The lowest.
    min: Attr,
}

impl<'a> Finding<'a> {
    fn of(desk: &Desk, indicator: &Record<Indicator>, groups: &[Group<'a>]) -> Option<Finding<'a>> {
        let axis = |f: &Figure| f.period.as_ref().map_or(0.0, Period::axis);
        let known = || groups.iter().flat_map(|g| g.1.iter().map(|f| (g.0, *f))).filter(|(_, f)| f.value().is_some());
        let time = known().map(|(_, f)| axis(f)).max_by(f64::total_cmp)?;
        let newest: Vec<(&Dims, &Figure, f64)> =
            known().filter(|(_, f)| axis(f).total_cmp(&time).is_eq()).filter_map(|(d, f)| Some((d, f, f.value()?))).collect();
        let top = newest.iter().max_by(|a, b| a.2.total_cmp(&b.2))?;
        let low = newest.iter().min_by(|a, b| a.2.total_cmp(&b.2))?;
        let read = |f: &Figure| figure_view::reading(desk, indicator, f);
        let parts = match newest.len() {
            1 => Parts::One,
            2 => Parts::Two,
            _ if read(top.1) == read(low.1) => Parts::MoreAlike,
            _ => Parts::More,
        };
        let period = Attr::from(figure_view::period_text(desk, indicator, top.1));
        Some(Finding { parts, period, top: top.0, max: read(top.1)?.into(), low: low.0, min: read(low.1)?.into() })
    }

    /// As HTML, where a borrowed name says its language.
    fn say(&self, desk: &Desk) -> Html {
        let (top, low) = (name(desk, self.top), name(desk, self.low));
        desk.t(self.parts.message(), &self.args(Arg::Html(top.as_str()), Arg::Html(low.as_str())))
    }

    /// For the name of the drawing.
    fn bare(&self, desk: &Desk) -> Attr {
        let (top, low) = (bare(desk, self.top), bare(desk, self.low));
        desk.t_attr(self.parts.message(), &self.args(Arg::Text(&top.0), Arg::Text(&low.0)))
    }

    fn args<'b>(&'b self, top: Arg<'b>, low: Arg<'b>) -> [(&'static str, Arg<'b>); 5] {
        [
            ("period", Arg::Text(&self.period.0)),
            ("top", top),
            ("max", Arg::Text(&self.max.0)),
            ("low", low),
            ("min", Arg::Text(&self.min.0)),
        ]
    }
}

fn amount(desk: &Desk, indicator: &Record<Indicator>, figure: Option<&Figure>) -> Amount {
    let known = figure.and_then(|f| Some((f, f.value()?, figure_view::reading(desk, indicator, f)?)));
    known.map_or_else(|| Amount::missing("–"), |(f, v, text)| Amount::known(v, text).banded(figure_view::rounding(f)))
}

fn bar(desk: &Desk, indicator: &Record<Indicator>, dims: &Dims, figure: &Figure) -> Row {
    let provisional = matches!(figure.status, "provisional" | "estimated");
    Row {
        label: desk.label(&bare(desk, dims)),
        cells: vec![amount(desk, indicator, Some(figure))],
        provisional,
        ..Row::default()
    }
}

/// Our share of a part in per cent, and the reference's.
fn reference(desk: &Desk, (dims, figures): &Group) -> Option<Row> {
    let figure = figures.last()?;
    let percent = |v: Option<f64>| v.map_or_else(|| Amount::missing("–"), |v| Amount::known(v, desk.format().percent(v, 1)));
    let all = count(figure, "of-partners").filter(|n| *n > 0.0 && figure.value().is_some());
    let ours = count(figure, "partners").zip(all).map(|(n, all)| n / all * 100.0);
    Some(Row {
        label: desk.label(&bare(desk, dims)),
        cells: vec![percent(ours), percent(count(figure, "reference"))],
        ..Row::default()
    })
}

fn count(figure: &Figure, name: &str) -> Option<f64> {
    figure.counts.iter().find(|c| c.0 == name).map(|c| c.1)
}

/// Both directions, when none of their numbers is below zero.
fn both<'a>(groups: &'a [Group<'a>]) -> Option<(&'a [&'a Figure], &'a [&'a Figure])> {
    let of = |way: &str| groups.iter().find(|g| g.0.get(Dim::Direction) == Some(way)).map(|g| g.1.as_slice());
    let (out, back) = of("out").zip(of("in"))?;
    out.iter().chain(back).all(|f| f.value().is_none_or(|v| v >= 0.0)).then_some((out, back))
}

fn years(desk: &Desk, indicator: &Record<Indicator>, out: &[&Figure], back: &[&Figure]) -> Vec<Row> {
    let key = |f: &Figure| f.period.as_ref().map(Period::iso);
    let all: BTreeSet<String> = out.iter().chain(back).filter_map(|f| key(f)).collect();
    let find = |list: &[&'_ Figure], k: &String| list.iter().find(|f| key(f).as_ref() == Some(k)).map(|f| (*f).clone());
    let row = |k: &String| {
        let (gone, come) = (find(out, k), find(back, k));
        let any = gone.as_ref().or(come.as_ref());
        let hollow = |f: &Option<Figure>| f.as_ref().is_some_and(|f| matches!(f.status, "provisional" | "estimated"));
        Row {
            label: Label::new(any.map_or_else(String::new, |f| figure_view::period_text(desk, indicator, f))),
            cells: vec![amount(desk, indicator, gone.as_ref()), amount(desk, indicator, come.as_ref())],
            provisional: hollow(&gone) || hollow(&come),
            ..Row::default()
        }
    };
    all.iter().map(row).collect()
}

fn bare(desk: &Desk, dims: &Dims) -> Attr {
    let all: Vec<Attr> = dims.0.iter().map(|(d, w)| part::bare(desk, *d, w)).collect();
    match all.as_slice() {
        [one] => one.clone(),
        several => Attr::from(several.iter().map(|part| &*part.0).collect::<Vec<_>>().join(" · ")),
    }
}

fn rank(dims: &Dims) -> usize {
    let cycle = dims.get(Dim::Cycle).and_then(|w| Cycle::ALL.iter().position(|c| c.word() == w));
    let last = dims.0.values().any(|w| matches!(&**w, "not-stated" | "unassigned" | "none"));
    let goes = dims.get(Dim::Direction) == Some("out");
    cycle.unwrap_or(if last { 2 } else { usize::from(!goes) })
}

fn is_rtl(desk: &Desk) -> bool {
    desk.cx.site.langs().info(desk.lang).dir() == "rtl"
}
