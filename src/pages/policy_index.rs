//! The policy at a glance: a tile for each element and theme, with what is recorded for it in words.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::policy::NUMBERS;
use crate::entities::policy::PolicyElement;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The page of all policy elements.
pub(super) struct PolicyIndexPage;

#[derive(Serialize)]
struct Own {
    /// Eight elements and two themes, in their order.
    tiles: Vec<Tile>,
    /// All elements on one sheet, with statuses.
    scorecard: Href,
    /// An element is shown in a wording that a model made.
    machine: bool,
}

#[derive(Serialize)]
struct Tile {
    number: Html,
    theme: bool,
    title: Html,
    href: Href,
    summary: Html,
    /// What is recorded, in words.
    evidence: Html,
    indicators: Html,
}

impl PageKind for PolicyIndexPage {
    fn name(&self) -> &'static str {
        "policy-index"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "policy")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let elements = in_order(desk);
        let own = Own {
            machine: elements.iter().any(|p| p.common.is_machine(desk.lang)),
            scorecard: desk.href("scorecard", "").unwrap_or_default(),
            tiles: elements.iter().map(|p| tile(desk, p)).collect(),
        };
        let mut view = View::new("policy-index.html", "policy", desk.t_bare("policy-index-title", &[]), &own);
        view.description = desk.t_bare("policy-index-lede", &[]);
        Some(view)
    }
}

/// All elements in the order of their numbers.
pub(crate) fn in_order<'a>(desk: &Desk<'a>) -> Vec<&'a Record<PolicyElement>> {
    let mut all: Vec<&Record<PolicyElement>> = desk.cx.site.policy.iter().collect();
    all.sort_by_key(|p| NUMBERS.iter().position(|n| *n == p.number));
    all
}

/// Number of an element as it is printed large.
pub(crate) fn numeral(desk: &Desk, number: &str) -> Html {
    number.parse().map_or_else(|_| Html::ready(&format!("<bdi>{number}</bdi>")), |n| desk.count(n))
}

/// "Policy element 4 of 8" or "Theme D".
pub(crate) fn eyebrow(desk: &Desk, number: &str) -> Html {
    let all = NUMBERS.iter().filter_map(|n| n.parse::<u8>().ok()).max().unwrap_or(0);
    match number.parse::<u8>() {
        Ok(n) => desk.t("element-of", &[("n", Arg::Num(f64::from(n))), ("all", Arg::Num(f64::from(all)))]),
        Err(_) => desk.t("theme-of", &[("letter", Arg::Text(number))]),
    }
}

/// How many records of evidence are recorded. One that stands in several groups is one record.
pub(crate) fn evidence_count(desk: &Desk, element: &Record<PolicyElement>) -> usize {
    let found = desk.cx.figures.evidence(&element.id).iter().flatten();
    found.map(|f| (&f.record, f.inner)).collect::<BTreeSet<_>>().len()
}

/// The same in words.
pub(crate) fn evidence_tally(desk: &Desk, element: &Record<PolicyElement>) -> Html {
    desk.t("policy-tally-evidence", &[("count", Arg::Num(float(evidence_count(desk, element))))])
}

/// How many of its indicators have a value, in words.
pub(crate) fn indicator_tally(desk: &Desk, element: &Record<PolicyElement>) -> Html {
    let all = desk.cx.site.indicators.iter().filter(|i| i.element == element.number);
    let (all, with) = all.fold((0, 0), |(a, w), i| (a + 1, w + usize::from(desk.cx.figures.has_value(&i.id))));
    desk.t("policy-tally-indicators", &[("with", Arg::Num(float(with))), ("all", Arg::Num(float(all)))])
}

#[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^52")]
fn float(n: usize) -> f64 {
    n as f64
}

fn tile(desk: &Desk, element: &Record<PolicyElement>) -> Tile {
    Tile {
        number: numeral(desk, element.number),
        theme: element.number.parse::<u8>().is_err(),
        title: desk.say(&element.title),
        href: desk.href("policy", &element.id).unwrap_or_default(),
        summary: desk.say(&element.summary),
        evidence: evidence_tally(desk, element),
        indicators: indicator_tally(desk, element),
    }
}
