//! `{{ table("p02", by="kind") }}` → a table between paragraphs: the parts of an indicator, or its years without `by`.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::markup;
use crate::codes::suggest;
use crate::figures::Figure;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::figure_view;
use crate::pages::figure_view::FigureView;
use crate::pages::prose::Component;
use crate::pages::prose::Setting;
use crate::pages::prose::identity;
use crate::pages::prose::part;
use crate::parse::markdown::Asked;
use crate::view::Html;
use std::collections::BTreeMap;

pub(super) const TABLE: Component =
    Component { name: "table", is_block: true, named: &["by", "period"], dims: true, check, html };

/// A row: what it is about, and its figure.
pub(super) struct Line {
    pub head: Html,
    pub figure: FigureView,
}

fn check(cx: &Cx, asked: &Asked, diags: &mut Diags) {
    let Some(by) = asked.call.named.get("by") else {
        identity::check(cx, asked, diags);
        return;
    };
    if !identity::exists(cx, asked, diags) || !cx.figures.has_value(identity::id(asked)) {
        return;
    }
    let all = cx.figures.figures_of(identity::id(asked));
    let base = identity::dims(asked);
    let mut known: Vec<&str> = all.iter().filter_map(|f| further(&f.dims, &base)).map(|(dim, _)| dim.word()).collect();
    known.sort_unstable();
    known.dedup();
    if !known.contains(&&*by.text) {
        let near = suggest::nearest(by, known.iter().copied()).unwrap_or("");
        let typed = format!("by=\"{}\"", by.text);
        let diag = Diag::error("part-unknown", identity::place(asked, &by.at)).with("id", identity::id(asked));
        diags.add(diag.with("typed", typed).with("known", known.join(", ")).with("suggestion", near));
    } else if let Some(typed) = asked.call.named.get("period") {
        let parts = all.iter().filter(|f| further(&f.dims, &base).is_some_and(|(dim, _)| dim.word() == &*by.text));
        identity::check_period(asked, typed, parts, diags);
    }
}

/// The one dimension a part has beyond `base`.
fn further<'a>(part: &'a Dims, base: &Dims) -> Option<(Dim, &'a str)> {
    let mut rest = part.0.iter().filter(|(dim, _)| base.get(**dim).is_none());
    let (dim, value) = rest.next()?;
    let fits = rest.next().is_none() && base.0.iter().all(|(dim, value)| part.get(*dim) == Some(value));
    fits.then_some((*dim, value))
}

fn html(setting: &Setting) -> String {
    let (desk, asked) = (setting.desk, setting.asked);
    let Some(indicator) = desk.cx.site.indicators.get(identity::id(asked)) else { return String::new() };
    let (base, period) = (identity::dims(asked), identity::period(asked));
    let mut title = part::title(desk, indicator, &base);
    let by = asked.call.named.get("by").and_then(|by| Dim::from_word(by));
    let Some(by) = by else {
        let mut figures = identity::series(&desk.cx, &indicator.id, &base);
        figures.retain(|f| period.is_none() || f.period == period);
        let head = |f: &Figure| figure_view::period(desk, indicator, f);
        let lines = figures.iter().rev().map(|f| Line { head: head(f), figure: figure_view::figure(desk, indicator, f) });
        let column = desk.t("prose-column-period", &[]);
        return finished(setting, &title, &column, &lines.collect::<Vec<_>>(), &figures);
    };
    // Of each part the figure of the time asked for, else the newest one.
    let mut parts: BTreeMap<&str, &Figure> = BTreeMap::new();
    for figure in desk.cx.figures.figures_of(&indicator.id) {
        if let Some((dim, value)) = further(&figure.dims, &base)
            && dim == by
            && (period.is_none() || figure.period == period)
        {
            parts.insert(value, figure);
        }
    }
    // A measure gives every word of a list its count; parts that count nothing would hide those that do.
    parts.retain(|_, f| f.value() != Some(0.0));
    let mut lines: Vec<(&str, &Figure)> = parts.into_iter().collect();
    lines = desk.sorted(lines, |(value, _)| part::bare(desk, by, value).0.to_string());
    let amount = |f: &Figure| f.value().unwrap_or(f64::NEG_INFINITY);
    lines.sort_by(|a, b| amount(b.1).total_cmp(&amount(a.1)));
    let figures: Vec<&Figure> = lines.iter().map(|(_, f)| *f).collect();
    let mut times = figures.clone();
    times.dedup_by(|a, b| a.period == b.period);
    let one = times.len() == 1;
    if let Some(first) = times.first().filter(|_| one) {
        title = part::joined(desk, &title, &figure_view::period(desk, indicator, first));
    }
    let head = |value: &str, f: &Figure| match one {
        true => part::value(desk, by, value),
        false => part::joined(desk, &part::value(desk, by, value), &figure_view::period(desk, indicator, f)),
    };
    let rows = lines.iter().map(|(v, f)| Line { head: head(v, f), figure: figure_view::figure(desk, indicator, f) });
    let column = desk.t(&format!("prose-column-{}", by.word()), &[]);
    finished(setting, &title, &column, &rows.collect::<Vec<_>>(), &figures)
}

fn finished(setting: &Setting, title: &Html, column: &Html, lines: &[Line], figures: &[&Figure]) -> String {
    let desk = setting.desk;
    if lines.is_empty() {
        let missing = desk.t("not-published-inline", &[]);
        return format!("<p>{}: <span class=\"missing\">{}</span></p>\n", title.as_str(), missing.as_str());
    }
    let table = table(desk, &format!("prose-{}", setting.number), title, column, lines);
    let sources = sources(desk, figures);
    let sources: Vec<&str> = sources.iter().map(|s| s.as_str()).collect();
    format!("{table}\n<p class=\"source\">{}</p>\n", sources.join(" "))
}

/// A table of two columns whose caption has this id.
pub(super) fn table(desk: &Desk, id: &str, title: &Html, column: &Html, lines: &[Line]) -> String {
    let (value, label) = (desk.t("prose-column-value", &[]), desk.t_attr("prose-column-value", &[]));
    let label = markup::escape(&label.0);
    let mut out = format!(
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{id}\"><table class=\"register\"><caption id=\"{id}\">{}</caption>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"num\">{}</th></tr></thead>\n<tbody>\n",
        title.as_str(),
        column.as_str(),
        value.as_str()
    );
    for line in lines {
        let cell = match (&line.figure.number, &line.figure.pair) {
            (Some(number), Some(pair)) => format!("{} <span class=\"quiet\">{}</span>", number.as_str(), pair.as_str()),
            (Some(number), None) => number.as_str().to_owned(),
            (None, _) => {
                let why = line.figure.why.as_ref().map_or("", |w| w.as_str());
                format!(
                    "<span class=\"missing\">{}</span> <span class=\"quiet\">{why}</span>",
                    desk.t("not-published", &[]).as_str()
                )
            }
        };
        out.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td class=\"num\" data-label=\"{label}\"><span>{cell}</span></td></tr>\n",
            line.head.as_str()
        ));
    }
    out.push_str("</tbody></table></div>");
    out
}

/// Where the figures come from, each source once.
pub(super) fn sources(desk: &Desk, figures: &[&Figure]) -> Vec<Html> {
    let mut all: Vec<Html> = Vec::new();
    for figure in figures.iter().rev() {
        let line = figure_view::source(desk, figure.source.as_ref(), figure.as_of);
        if !all.contains(&line) {
            all.push(line);
        }
    }
    all
}
