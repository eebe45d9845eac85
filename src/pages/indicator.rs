//! An indicator that has a value: its newest figure, chart, figures with their sources, definition, and how to cite it.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::markup;
use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::common::Source;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Observation;
use crate::figures::Figure;
use crate::figures::Reading;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::figure_behind;
use crate::pages::figure_behind::Behind;
use crate::pages::figure_chart;
use crate::pages::figure_chart::Size;
use crate::pages::figure_finding;
use crate::pages::figure_parts;
use crate::pages::figure_parts::PartChart;
use crate::pages::figure_parts::PartLine;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::pages::figure_view::FigureView;
use crate::pages::indicator_block;
use crate::pages::indicator_ld;
use crate::pages::people_origin;
use crate::pages::policy_index;
use crate::pages::prose::part;
use crate::pages::target_view;
use crate::pages::target_view::TargetView;
use crate::plan::Subject;
use crate::standing::overdue;
use crate::tables;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeMap;

/// The page of each indicator with a value.
pub(super) struct IndicatorPage;

#[derive(Serialize)]
struct Own {
    eyebrow: Html,
    /// The policy element it belongs to; the address is empty when it has no record.
    element: LinkTo,
    title: Html,
    definition: Html,
    definition_lang: Attr,
    definition_dir: Attr,
    borrowed: bool,
    figure: FigureView,
    finding: Option<Html>,
    chart: Option<Html>,
    /// Sentences on the marks of the chart.
    marks: Vec<Html>,
    /// Newest figures of the first parts, where there is no figure of the whole.
    parts: Vec<PartLine>,
    /// Charts of its parts.
    part_charts: Vec<PartChart>,
    /// Records the newest figure was counted from.
    behind: Option<Behind>,
    /// Where students come from, for an indicator that counts them.
    students: Option<Href>,
    /// Target with its status, when a policy element sets one.
    target: Option<TargetView>,
    /// Sentence on a figure that should have been renewed.
    overdue: Option<Html>,
    rows: Vec<Row>,
    /// Columns that no row fills are left out.
    has_pair: bool,
    has_range: bool,
    has_part: bool,
    has_counts: bool,
    has_basis: bool,
    sources: Vec<SourceItem>,
    meaning: Vec<Meaning>,
    cite: Html,
    downloads: Vec<Download>,
    /// Figures that are not in the open data because their source names no licence.
    left_out: bool,
    machine: bool,
}

/// A figure in the table.
#[derive(Serialize)]
struct Row {
    /// Anchor.
    id: Attr,
    /// The part it is about; none for the whole.
    part: Option<Html>,
    /// Counts an index was computed from.
    counts: Option<Html>,
    /// When and why it was changed, and the value before.
    revised: Option<Html>,
    period: Html,
    num: Option<Html>,
    den: Option<Html>,
    number: Option<Html>,
    /// Values a rounded one can stand for.
    range: Option<Html>,
    why: Option<Html>,
    basis: Option<Html>,
    status: Html,
    chip: Option<Chip>,
    /// Source by its number in the list below the table; none for a computed figure.
    source: Option<LinkTo>,
    dated: Option<Html>,
    note: Html,
}

#[derive(Serialize)]
struct SourceItem {
    id: Attr,
    line: Html,
}

/// A line of the definition.
#[derive(Serialize)]
struct Meaning {
    term: Html,
    words: Html,
}

/// A file to download.
#[derive(Serialize)]
struct Download {
    href: Href,
    label: Html,
    note: Html,
}

impl PageKind for IndicatorPage {
    fn name(&self) -> &'static str {
        "indicator"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let all = Desk::subjects(&cx.site.indicators.0);
        all.into_iter().filter(|s| cx.figures.has_value(&s.id)).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.indicators.get(&subject.id).map(|i| i.common.last_part(&i.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "statistics"), slug.unwrap_or_default())
    }

    fn principal(&self, cx: &Cx, lang: Lang, subject: &Subject) -> Option<Lang> {
        let indicator = cx.site.indicators.get(&subject.id)?;
        let (title, definition) = (indicator.title.say(cx.site.langs(), lang), indicator.definition.say(cx.site.langs(), lang));
        Some(if definition.borrowed { definition.lang } else { title.lang })
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let indicator = desk.cx.site.indicators.get(&subject.id)?;
        let own = own(desk, indicator);
        let mut view = View::new("indicator.html", "statistics", desk.bare(&indicator.title), &own);
        view.description = desk.bare(&indicator.definition);
        view.crumbs = vec![desk.crumb("statistics", "", desk.t("nav-statistics", &[]))];
        view.json_ld = Some(indicator_ld::json_ld(desk, indicator));
        Some(view)
    }
}

fn own(desk: &Desk, indicator: &Record<Indicator>) -> Own {
    let langs = desk.cx.site.langs();
    let definition = indicator.definition.say(langs, desk.lang);
    let info = langs.info(definition.lang);
    let element = desk.cx.site.policy.iter().find(|p| p.number == indicator.element);
    let whole = desk.cx.figures.series(&indicator.id);
    // Each with the newest first: the whole, then part by part.
    let mut figures: Vec<&Figure> = whole.iter().rev().collect();
    figures.extend(figure_parts::groups(desk, indicator).iter().flat_map(|g| g.1.iter().rev().copied()));
    let sources = sources(&figures);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let rows: Vec<Row> = figures.iter().map(|f| row(desk, indicator, f, &sources, anchor(f, &mut seen))).collect();
    let finding = figure_finding::finding(desk, indicator);
    let name = indicator_block::name(desk, indicator, finding.as_ref().map(|f| &f.1));
    let chart = figure_chart::chart(desk, indicator, &name, Size::Large, 2);
    let (svg, marks) = chart.map_or((None, Vec::new()), |c| (Some(c.svg), c.marks));
    let known = || figures.iter().filter(|f| f.value().is_some());
    let is_open = |f: &&&Figure| tables::is_open(indicator, f, desk.cx.figures);
    let mut downloads = Vec::new();
    if known().any(|f| is_open(&f)) {
        downloads.push(download(desk, "data/v1/figures.csv", "indicator-download-figures", "CSV"));
        downloads.push(download(desk, "data/v1/figures.json", "indicator-download-figures", "JSON"));
    }
    downloads.push(download(desk, "data/v1/indicators.csv", "indicator-download-definitions", "CSV"));
    let newest = figure_view::newest(desk, indicator);
    // Without a figure of the whole, the first part's newest is cited.
    let cited = figures.iter().copied().find(|f| f.value().is_some()).filter(|_| newest.value().is_none());
    Own {
        eyebrow: policy_index::eyebrow(desk, indicator.element),
        element: element.map_or_else(
            || LinkTo { href: Href::default(), label: Html::ready("") },
            |e| desk.link("policy", &e.id, desk.say(&e.title)),
        ),
        title: desk.say(&indicator.title),
        definition: Html::ready(&markup::escape(definition.text)),
        definition_lang: Attr::from(&*info.tag),
        definition_dir: Attr::from(info.dir()),
        borrowed: definition.borrowed,
        figure: figure_view::figure(desk, indicator, &newest),
        finding: finding.map(|f| f.0),
        chart: svg,
        marks,
        has_pair: rows.iter().any(|r| r.num.is_some()),
        has_range: rows.iter().any(|r| r.range.is_some()),
        has_basis: rows.iter().any(|r| r.basis.is_some()),
        has_part: rows.iter().any(|r| r.part.is_some()),
        has_counts: rows.iter().any(|r| r.counts.is_some()),
        parts: figure_parts::lines(desk, indicator).0,
        part_charts: figure_parts::charts(desk, indicator),
        behind: figure_behind::behind(desk, &newest),
        students: people_origin::of_indicator(desk, &indicator.id),
        target: target_view::of(desk, indicator),
        overdue: overdue::since(indicator, &desk.cx.figures.clock).map(|due| {
            let day = desk.day(Day::Date(due));
            desk.t("indicator-overdue", &[("day", Arg::Html(day.as_str()))])
        }),
        rows,
        sources: sources
            .iter()
            .zip(1..)
            .map(|(s, n)| SourceItem { id: Attr::from(format!("source-{n}")), line: figure_view::source_item(desk, s) })
            .collect(),
        meaning: meaning(desk, indicator),
        cite: cite(desk, indicator, cited.unwrap_or(&newest)),
        downloads,
        left_out: known().any(|f| !is_open(&f)),
        machine: indicator.common.is_machine(definition.lang),
    }
}

/// Distinct sources, in the order of the figures.
fn sources<'a>(figures: &[&'a Figure]) -> Vec<&'a Source> {
    let mut all: Vec<&Source> = Vec::new();
    for source in figures.iter().filter_map(|f| f.source.as_ref()) {
        if !all.contains(&source) {
            all.push(source);
        }
    }
    all
}

/// Anchor of a figure, made of its part and period, which do not change.
fn anchor(figure: &Figure, seen: &mut BTreeMap<String, usize>) -> Attr {
    let period = figure.period.as_ref().map_or_else(|| "now".to_owned(), Period::iso);
    let typed = format!("figure {} {period}", figure.dims.iso());
    let words = typed.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join("-");
    let times = seen.entry(words.clone()).and_modify(|n| *n += 1).or_insert(1);
    // Two sources may say something of the same.
    Attr::from(if *times > 1 { format!("{words}-{times}") } else { words })
}

/// Counts that stand beside an index.
fn counts(desk: &Desk, figure: &Figure) -> Option<Html> {
    let said = figure.counts.iter().filter(|_| figure.value().is_some()).map(|(name, n)| {
        let number = desk.format().number(*n, figure_view::places((*n * 10.0).round() / 10.0));
        desk.t(&format!("counts-{name}"), &[("count", Arg::Num(*n)), ("number", Arg::Text(&number))]).as_str().to_owned()
    });
    let all: Vec<String> = said.collect();
    (!all.is_empty()).then(|| Html::ready(&all.join(" · ")))
}

fn revised(desk: &Desk, indicator: &Record<Indicator>, observation: &Observation) -> Option<Html> {
    let (day, before, reason) = observation.revised.as_ref()?;
    let value = figure_view::value_text(desk, indicator, *before, figure_view::places(*before));
    let (day, reason) = (desk.day(*day), desk.say(reason));
    let args = [("day", Arg::Html(day.as_str())), ("value", Arg::Text(&value)), ("reason", Arg::Html(reason.as_str()))];
    Some(desk.t("indicator-revised", &args))
}

fn row(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure, sources: &[&Source], id: Attr) -> Row {
    let view = figure_view::figure(desk, indicator, figure);
    let count = |v: f64| desk.number(v, figure_view::places(v));
    let pair = if let Reading::Value(_, pair) = figure.reading { pair } else { None };
    let observation = figure.observation.and_then(|n| indicator.observations.get(n));
    let place = figure.source.as_ref().and_then(|s| sources.iter().position(|k| *k == s));
    let source = place.map(|n| {
        let number = desk.count(n + 1);
        let label = desk.t("indicator-source-number", &[("n", Arg::Html(number.as_str()))]);
        LinkTo { href: Href::new(&format!("#source-{}", n + 1)), label }
    });
    let dated = figure.source.as_ref().map(|_| match figure.as_of {
        Some(day) => desk.day(day),
        None => desk.t("figure-undated", &[]),
    });
    Row {
        id,
        part: (!figure.dims.is_whole()).then(|| figure_parts::name(desk, &figure.dims)),
        counts: counts(desk, figure),
        revised: observation.and_then(|o| revised(desk, indicator, o)),
        period: view.period,
        num: pair.map(|p| count(p.0)),
        den: pair.map(|p| count(p.1)),
        number: view.number,
        range: figure_view::range(desk, indicator, figure),
        why: view.why,
        basis: view.basis,
        status: desk.t(&format!("observation-status-{}", figure.status), &[]),
        chip: view.status,
        source,
        dated,
        note: observation.map_or_else(|| Html::ready(""), |o| desk.say(&o.note)),
    }
}

fn meaning(desk: &Desk, indicator: &Record<Indicator>) -> Vec<Meaning> {
    let word = |prefix: &str, word: &str| desk.t(&format!("{prefix}-{word}"), &[]);
    let standard = indicator.standard.as_ref().map(|(name, url)| {
        let name = desk.foreign(name, desk.cx.site.langs().tag(Lang::FIRST));
        match url.as_deref() {
            Some(url) => Html::ready(&format!("<a href=\"{}\" rel=\"external\">{}</a>", markup::escape(url), name.as_str())),
            None => name,
        }
    });
    let method = if indicator.computed.is_some() { "computed" } else { "observed" };
    let lines = [
        ("definition", desk.say(&indicator.definition)),
        ("numerator", desk.say(&indicator.numerator)),
        ("denominator", desk.say(&indicator.denominator)),
        ("unit", word("indicator-unit", indicator.unit.word())),
        ("basis", indicator.basis.map_or_else(|| Html::ready(""), |b| figure_view::basis(desk, b))),
        ("limitations", desk.say(&indicator.limitations)),
        ("standard", standard.unwrap_or_else(|| Html::ready(""))),
        ("direction", word("indicator-direction", indicator.direction)),
        ("method", word("indicator-method", method)),
    ];
    let filled = lines.into_iter().filter(|(_, words)| !words.is_empty());
    filled.map(|(term, words)| Meaning { term: desk.t(&format!("indicator-term-{term}"), &[]), words }).collect()
}

/// A line that names portal, figure, time, status day and address.
fn cite(desk: &Desk, indicator: &Record<Indicator>, figure: &Figure) -> Html {
    let home = desk.cx.site.home();
    let id = match () {
        () if home.invented => "indicator-cite-invented",
        () if !home.official => "indicator-cite-independent",
        () => "indicator-cite",
    };
    let (institution, title) = (desk.say(&home.name), part::title(desk, indicator, &figure.dims));
    let value = figure_view::reading(desk, indicator, figure).unwrap_or_else(|| desk.t_bare("not-published", &[]).0.to_string());
    let period = figure_view::period(desk, indicator, figure);
    let day = desk.day(crate::base::day::Day::Date(desk.cx.site.as_of));
    let url = desk.code(&format!("{}#{}", address(desk, indicator).as_str(), anchor(figure, &mut BTreeMap::new()).0));
    let args = [
        ("institution", Arg::Html(institution.as_str())),
        ("title", Arg::Html(title.as_str())),
        ("value", Arg::Text(&value)),
        ("period", Arg::Html(period.as_str())),
        ("day", Arg::Html(day.as_str())),
        ("url", Arg::Html(url.as_str())),
    ];
    desk.t(id, &args)
}

fn address(desk: &Desk, indicator: &Record<Indicator>) -> Href {
    let route = desk.routes.get("indicator", &indicator.id);
    route.map(|r| desk.routes.full(r.path(desk.lang))).unwrap_or_default()
}

fn download(desk: &Desk, path: &str, label: &str, form: &str) -> Download {
    Download { href: desk.routes.local(path), label: desk.t(label, &[]), note: desk.code(form) }
}
