//! Balance by region: shares of partners beside shares of world population, sub-regions with and without a partner, and how
//! many people came and went. Regions stand in the order of their names, never in that of any number.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::codes::country;
use crate::codes::population;
use crate::draw::chart::Amount;
use crate::draw::chart::Bars;
use crate::draw::chart::Chart;
use crate::draw::chart::Data;
use crate::draw::chart::Reference;
use crate::draw::chart::Row as Bar;
use crate::draw::chart::Words;
use crate::draw::svg::Label;
use crate::figures::Figure;
use crate::figures::Reading;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::balance;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::pages::people_chart;
use crate::pages::people_chart::Drawn;
use crate::pages::people_view;
use crate::pages::people_view::Cell;
use crate::view::Html;
use serde::Serialize;
use std::collections::BTreeSet;

/// Shares of partners beside shares of population.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Shares {
    chart: Option<Drawn>,
    rows: Vec<Share>,
    source: Html,
    of_partners: Html,
}

#[derive(Clone, Debug, Serialize)]
struct Share {
    region: Html,
    partners: Html,
    share: Html,
    reference: Html,
    quotient: Option<Html>,
}

/// Sub-regions with and without a partner.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Coverage {
    finding: Html,
    with: Vec<Html>,
    without: Vec<Html>,
}

/// People who came and went, by region.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Flows {
    year: Html,
    status: Option<Chip>,
    chart: Option<Drawn>,
    rows: Vec<Flow>,
    source: Html,
}

#[derive(Clone, Debug, Serialize)]
struct Flow {
    region: Html,
    out: Cell,
    coming: Cell,
    balance: Option<Html>,
    hidden: bool,
}

/// Figures of an indicator about regions, by name of the region; those in no region last.
fn by_region<'a>(desk: &Desk<'a>, indicator: &str) -> Vec<(&'a str, &'a Figure)> {
    let parts = desk.cx.figures.parts(indicator).iter();
    let dims: Vec<(&Dims, &Figure)> = parts.map(|f| (&f.dims, f)).collect();
    let order = people_view::sorted(desk, dims.iter().map(|d| d.0));
    let found = order.into_iter().filter_map(|o| dims.iter().find(|d| d.0 == o));
    found.filter_map(|(d, f)| Some((d.get(Dim::Region)?, *f))).collect()
}

/// None before partners are counted.
pub(super) fn shares(desk: &Desk) -> Option<Shares> {
    let all = by_region(desk, "b05");
    let (_, first) = all.first()?;
    let of = balance::count(first, "of-partners")?;
    let share = |figure: &Figure| Some((balance::count(figure, "partners")?, balance::count(figure, "reference")?));
    let percent = |v: f64| desk.format().percent(v, 1);
    let isolated = |text: String| Html::ready(&format!("<bdi>{}</bdi>", crate::base::markup::escape(&text)));
    let ours = |n: f64| if of > 0.0 { n / of * 100.0 } else { 0.0 };
    let rows = all.iter().filter_map(|(code, figure)| {
        let (n, reference) = share(figure)?;
        Some(Share {
            region: balance::region(desk, code).0,
            partners: desk.number(n, 0),
            share: isolated(percent(ours(n))),
            reference: isolated(percent(reference)),
            quotient: figure.value().map(|v| desk.number(v, 2)),
        })
    });
    let bars = all.iter().filter_map(|(code, figure)| {
        let (n, reference) = share(figure)?;
        let cells = [ours(n), reference].map(|v| Amount::known(v, percent(v)));
        Some(Bar { label: desk.label(&balance::region(desk, code).1), cells: cells.to_vec(), ..Bar::default() })
    });
    let year = desk.format().year(population::YEAR);
    let heads = ["balance-share-ours", "balance-share-reference"].map(|id| words(desk, id, &[("year", Arg::Text(&year))]));
    let data = Data { words: around(desk, "balance-chart-shares"), heads: heads.to_vec(), rows: bars.collect() };
    let drawn = |_: f64| people_chart::drawn(desk, &Chart::Reference(Reference { data, rtl: people_chart::is_rtl(desk) }));
    let name =
        format!("<a href=\"{}\" rel=\"external\"><bdi lang=\"en\" dir=\"ltr\">{}</bdi></a>", population::URL, population::SOURCE);
    let partners = desk.format().number(of, 0);
    Some(Shares {
        chart: first.value().map(drawn),
        rows: rows.collect(),
        source: desk.t("balance-shares-source", &[("name", Arg::Html(&name)), ("year", Arg::Text(&year))]),
        of_partners: desk.t("balance-shares-of", &[("count", Arg::Num(of)), ("number", Arg::Text(&partners))]),
    })
}

/// None before partners are counted. Only whether there is a partner is said, not how many.
pub(super) fn coverage(desk: &Desk) -> Option<Coverage> {
    let figure = desk.cx.figures.latest("b07");
    let Reading::Value(_, Some((found, all))) = figure.reading else { return None };
    let active = desk
        .cx
        .site
        .agreements()
        .filter(|(p, a)| !desk.cx.site.is_national(p) && desk.cx.figures.agreement(a).status.is_active());
    let here: BTreeSet<&str> = active.filter_map(|(p, _)| country::get(&p.country)?.subregion).collect();
    let names = |with: bool| {
        let codes = country::SUBREGIONS.iter().map(|(sub, _)| *sub).filter(|sub| here.contains(sub) == with);
        let sorted = desk.sorted(codes.collect(), |c| desk.country(c).0.to_string());
        sorted.into_iter().map(|c| desk.country_html(c)).collect::<Vec<Html>>()
    };
    let (n, of) = (desk.format().number(found, 0), desk.format().number(all, 0));
    Some(Coverage {
        finding: desk.t("balance-coverage-finding", &[("found", Arg::Text(&n)), ("all", Arg::Text(&of)), ("n", Arg::Num(found))]),
        with: names(true),
        without: names(false),
    })
}

/// None before there is a year of mobility, or while its register is not complete.
pub(super) fn flows(desk: &Desk) -> Option<Flows> {
    let all = by_region(desk, "b08");
    let (_, first) = all.first()?;
    let period = first.period.as_ref()?;
    let number = |figure: &Figure, name: &str| Cell {
        value: balance::count(figure, name).map(|n| desk.number(n, 0)),
        hidden: figure.reading == Reading::Hidden,
    };
    let rows = all.iter().map(|(code, figure)| Flow {
        region: balance::region(desk, code).0,
        out: number(figure, "out"),
        coming: number(figure, "in"),
        balance: figure.value().map(|v| Html::ready(&format!("<bdi dir=\"ltr\">{}</bdi>", signed(desk, v)))),
        hidden: figure.reading == Reading::Hidden,
    });
    let bars = all.iter().map(|(code, figure)| {
        let amount = match figure.value() {
            Some(v) => Amount::known(v, signed(desk, v)),
            None if figure.reading == Reading::Hidden => Amount::missing(people_view::DOT),
            None => Amount::missing(people_view::DASH),
        };
        Bar { label: desk.label(&balance::region(desk, code).1), cells: vec![amount], ..Bar::default() }
    });
    let data = Data {
        words: around(desk, "balance-chart-flows"),
        heads: vec![words(desk, "balance-column-balance", &[])],
        rows: bars.collect(),
    };
    let known = data.values().next().is_some();
    let chart = Chart::Bars(Bars { data, rtl: people_chart::is_rtl(desk) });
    Some(Flows {
        year: desk.period(period),
        status: figure_view::status(desk, first),
        chart: known.then(|| people_chart::drawn(desk, &chart)),
        rows: rows.collect(),
        source: figure_view::source(desk, first.source.as_ref(), first.as_of),
    })
}

/// With a sign; zero has none.
fn signed(desk: &Desk, value: f64) -> String {
    let text = desk.format().number(value.abs(), 2);
    // What is printed as zero has no sign.
    match (value * 100.0).round() {
        n if n > 0.0 => format!("+{text}"),
        n if n < 0.0 => format!("−{text}"),
        _ => text,
    }
}

fn words(desk: &Desk, id: &str, args: crate::i18n::catalogue::Args) -> Label {
    desk.label(&desk.t_bare(id, args))
}

fn around(desk: &Desk, name: &str) -> Words {
    Words {
        name: desk.label(&desk.t_attr(name, &[])),
        rows: words(desk, "balance-column-region", &[]),
        missing: Label::new(people_view::DASH),
        ..Words::default()
    }
}
