//! `{{ chart("m01") }}` → a chart between paragraphs: title, finding, drawing, source, and its figures as a table on demand.

use crate::base::markup;
use crate::i18n::catalogue::Arg;
use crate::pages::figure_chart;
use crate::pages::figure_chart::Size;
use crate::pages::figure_finding;
use crate::pages::figure_view;
use crate::pages::prose::Component;
use crate::pages::prose::Setting;
use crate::pages::prose::identity;
use crate::pages::prose::part;
use crate::pages::prose::table;
use crate::pages::prose::table::Line;

pub(super) const CHART: Component =
    Component { name: "chart", is_block: true, named: &[], dims: true, check: identity::check, html };

fn html(setting: &Setting) -> String {
    let (desk, asked) = (setting.desk, setting.asked);
    let Some(indicator) = desk.cx.site.indicators.get(identity::id(asked)) else { return String::new() };
    let dims = identity::dims(asked);
    let figures = identity::series(&desk.cx, &indicator.id, &dims);
    let title = part::title(desk, indicator, &dims);
    let finding = figure_finding::finding_of(desk, indicator, &figures);
    let bare = part::plain(desk, indicator, &dims);
    let name = match &finding {
        Some((_, said)) => desk.t_attr("chart-name", &[("title", Arg::Text(&bare.0)), ("finding", Arg::Text(&said.0))]),
        None => bare,
    };
    let id = format!("prose-{}", setting.number);
    let mut out = format!("<figure class=\"chart-figure\" aria-labelledby=\"{id}\">\n<p class=\"s1\" id=\"{id}\">");
    out.push_str(&match desk.href("indicator", &indicator.id) {
        Some(href) => format!("<a href=\"{}\">{}</a></p>\n", markup::escape(href.as_str()), title.as_str()),
        None => format!("{}</p>\n", title.as_str()),
    });
    let Some((said, _)) = finding else {
        let figure = figures.last().copied().cloned().unwrap_or_else(|| desk.cx.figures.latest(&indicator.id));
        let why = figure_view::figure(desk, indicator, &figure).why;
        let why = why.unwrap_or_else(|| desk.t("not-published-unknown", &[]));
        let missing = desk.t("not-published", &[]);
        out.push_str(&format!(
            "<p class=\"missing\">{}</p>\n<p class=\"quiet\">{}</p>\n</figure>\n",
            missing.as_str(),
            why.as_str()
        ));
        return out;
    };
    out.push_str(&format!("<p class=\"chart-finding\">{}</p>\n", said.as_str()));
    let chart = figure_chart::chart_of(desk, indicator, &figures, &name, Size::Large, 2);
    let mut notes = Vec::new();
    if let Some(chart) = chart {
        out.push_str(&format!("<div class=\"chart-frame\">{}</div>\n", chart.svg.as_str()));
        notes.extend(chart.marks);
    }
    notes.extend(table::sources(desk, &figures));
    let notes: Vec<&str> = notes.iter().map(|n| n.as_str()).collect();
    out.push_str(&format!("<figcaption>{}</figcaption>\n", notes.join(" ")));
    let rows = figures
        .iter()
        .rev()
        .map(|f| Line { head: figure_view::period(desk, indicator, f), figure: figure_view::figure(desk, indicator, f) });
    let rows = table::table(desk, &format!("{id}-table"), &title, &desk.t("prose-column-period", &[]), &rows.collect::<Vec<_>>());
    let open = desk.t("prose-table-open", &[]);
    out.push_str(&format!(
        "<details class=\"details\"><summary><span>{}</span></summary><div class=\"details-body\">{rows}</div></details>\n</figure>\n",
        open.as_str()
    ));
    out
}
