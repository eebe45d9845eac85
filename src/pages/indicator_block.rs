//! An indicator among others: title, newest figure, small chart; for policy elements and the statistics page.

use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::figure_chart;
use crate::pages::figure_chart::Size;
use crate::pages::figure_finding;
use crate::pages::figure_parts;
use crate::pages::figure_parts::PartLine;
use crate::pages::figure_view;
use crate::pages::figure_view::FigureView;
use crate::pages::target_view;
use crate::pages::target_view::TargetView;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use serde::Serialize;

/// Points a small chart needs: two would only join their ends.
const LEAST: usize = 3;

/// An indicator among others.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Block {
    /// Anchor.
    pub id: Attr,
    /// Title.
    pub title: Html,
    /// Its page; empty when it has none because nothing is published.
    pub href: Href,
    /// Newest figure.
    pub figure: FigureView,
    /// Newest figures of the first parts, where there is no figure of the whole.
    pub parts: Vec<PartLine>,
    /// More parts are on its page.
    pub more: bool,
    /// Target with its status, when a policy element sets one.
    pub target: Option<TargetView>,
    /// What the series says.
    pub finding: Option<Html>,
    /// Small chart, when there are enough points.
    pub chart: Option<Html>,
}

/// Shows an indicator in small.
pub(crate) fn block(desk: &Desk, indicator: &Record<Indicator>) -> Block {
    let finding = figure_finding::finding(desk, indicator);
    let name = name(desk, indicator, finding.as_ref().map(|f| &f.1));
    let (parts, more) = figure_parts::lines(desk, indicator);
    Block {
        target: target_view::of(desk, indicator),
        parts,
        more,
        id: Attr::from(format!("indicator-{}", indicator.id)),
        title: desk.say(&indicator.title),
        href: desk.href("indicator", &indicator.id).unwrap_or_default(),
        figure: figure_view::figure(desk, indicator, &figure_view::newest(desk, indicator)),
        chart: figure_chart::chart(desk, indicator, &name, Size::Small, LEAST).map(|c| c.svg),
        finding: finding.map(|f| f.0),
    }
}

/// The sentence that stands for a chart: title and finding.
pub(crate) fn name(desk: &Desk, indicator: &Record<Indicator>, finding: Option<&Attr>) -> Attr {
    let title = desk.bare(&indicator.title);
    match finding {
        Some(finding) => desk.t_attr("chart-name", &[("title", Arg::Text(&title.0)), ("finding", Arg::Text(&finding.0))]),
        None => title,
    }
}
