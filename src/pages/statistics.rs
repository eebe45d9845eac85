//! All indicators: those with a value grouped by policy element, those without in one plain list with the reason.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::policy::NUMBERS;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::figure_view;
use crate::pages::indicator_block;
use crate::pages::indicator_block::Block;
use crate::pages::only;
use crate::pages::policy_index;
use crate::plan::Subject;
use crate::tables;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// Kinds of pages that show figures in another way.
const RELATED: [&str; 7] = ["scorecard", "mobility", "students", "balance", "annual-index", "changes", "data-quality"];

/// The page of all indicators.
pub(super) struct StatisticsPage;

#[derive(Serialize)]
struct Own {
    /// How many indicators have a value, in words.
    tally: Html,
    groups: Vec<Group>,
    missing: Vec<Missing>,
    /// Pages that show figures in another way.
    related: Vec<LinkTo>,
    /// Figures as CSV, when there is such a file.
    csv: Option<Href>,
    /// Some figures are not in it because their source names no licence.
    left_out: bool,
    machine: bool,
}

/// Indicators with a value of one element.
#[derive(Serialize)]
struct Group {
    id: Attr,
    eyebrow: Html,
    /// The element; the address is empty when it has no record.
    link: LinkTo,
    blocks: Vec<Block>,
}

/// An indicator without a value.
#[derive(Serialize)]
struct Missing {
    id: Attr,
    title: Html,
    eyebrow: Html,
    definition: Html,
    why: Html,
    limitations: Html,
}

impl PageKind for StatisticsPage {
    fn name(&self) -> &'static str {
        "statistics"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "statistics")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let (with, without): (Vec<_>, Vec<_>) = site.indicators.iter().partition(|i| desk.cx.figures.has_value(&i.id));
        let groups = NUMBERS.iter().filter_map(|n| group(desk, n, &with));
        let missing = NUMBERS.iter().flat_map(|n| without.iter().filter(move |i| i.element == *n));
        let open = |i: &&Record<Indicator>, is: bool| {
            let mut known = desk.cx.figures.figures_of(&i.id).iter().filter(|f| f.value().is_some());
            known.any(|f| tables::is_open(i, f, desk.cx.figures) == is)
        };
        let args = [("with", Arg::count(with.len())), ("all", Arg::count(site.indicators.len()))];
        let own = Own {
            tally: desk.t("statistics-tally", &args),
            groups: groups.collect(),
            missing: missing.map(|i| without_value(desk, i)).collect(),
            related: RELATED.iter().filter_map(|kind| related(desk, kind)).collect(),
            csv: with.iter().any(|i| open(i, true)).then(|| desk.routes.local("data/v1/figures.csv")),
            left_out: with.iter().any(|i| open(i, false)),
            machine: site.indicators.iter().any(|i| i.common.is_machine(desk.lang)),
        };
        let mut view = View::new("statistics.html", "statistics", desk.t_bare("statistics-title", &[]), &own);
        view.description = desk.t_bare("statistics-lede", &[]);
        Some(view)
    }
}

/// A link to a page that shows figures in another way, when the portal has it.
fn related(desk: &Desk, kind: &str) -> Option<LinkTo> {
    Some(LinkTo { href: desk.href(kind, "")?, label: desk.t(&format!("statistics-link-{kind}"), &[]) })
}

fn group(desk: &Desk, number: &'static str, all: &[&Record<Indicator>]) -> Option<Group> {
    let mine: Vec<&Record<Indicator>> = all.iter().filter(|i| i.element == number).copied().collect();
    let mine = desk.sorted(mine, |i| desk.bare(&i.title).0.to_string());
    let element = desk.cx.site.policy.iter().find(|p| p.number == number);
    let eyebrow = policy_index::eyebrow(desk, number);
    let link = match element {
        Some(e) => desk.link("policy", &e.id, desk.say(&e.title)),
        None => LinkTo { href: Href::default(), label: eyebrow.clone() },
    };
    (!mine.is_empty()).then(|| Group {
        id: Attr::from(format!("element-{}", number.to_ascii_lowercase())),
        eyebrow,
        link,
        blocks: mine.iter().map(|i| indicator_block::block(desk, i)).collect(),
    })
}

fn without_value(desk: &Desk, indicator: &Record<Indicator>) -> Missing {
    // Where there are only parts, the first of them says why.
    let first = desk.cx.figures.figures_of(&indicator.id).last().cloned();
    let figure = first.unwrap_or_else(|| desk.cx.figures.latest(&indicator.id));
    let figure = figure_view::figure(desk, indicator, &figure);
    Missing {
        id: Attr::from(format!("indicator-{}", indicator.id)),
        title: desk.say(&indicator.title),
        eyebrow: policy_index::eyebrow(desk, indicator.element),
        definition: desk.say(&indicator.definition),
        why: figure.why.unwrap_or_else(|| desk.t("not-published-unknown", &[])),
        limitations: desk.say(&indicator.limitations),
    }
}
