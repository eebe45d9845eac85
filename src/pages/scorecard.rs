//! All policy elements on one sheet: statuses of targets, commitments, evidence and newest review of each; no score.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::policy::PolicyElement;
use crate::figures::progress::TargetStatus;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::policy_index;
use crate::pages::target_view;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The page of all statuses.
pub(super) struct ScorecardPage;

#[derive(Serialize)]
struct Own {
    rows: Vec<Row>,
    /// Every status with what it means.
    legend: Vec<Meaning>,
    index: Href,
    machine: bool,
}

/// An element.
#[derive(Serialize)]
struct Row {
    number: Html,
    /// "Policy element 4 of 8".
    eyebrow: Html,
    link: LinkTo,
    /// Statuses of its targets, then indicators without a target.
    strip: Vec<Part>,
    commitments: Option<Html>,
    overdue: Option<Html>,
    evidence: usize,
    evidence_label: Html,
    review: Option<Html>,
}

/// Indicators of one status: a shape for each, number and word.
#[derive(Serialize)]
struct Part {
    word: Attr,
    times: usize,
    label: Html,
}

/// A status of the legend.
#[derive(Serialize)]
struct Meaning {
    word: Attr,
    label: Html,
    text: Html,
}

/// Word of an indicator that no target is set for.
const NO_TARGET: &str = "no-target";

impl PageKind for ScorecardPage {
    fn name(&self) -> &'static str {
        "scorecard"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.policy.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        format!("{}{}", Desk::folder(cx, lang, "policy"), Desk::folder(cx, lang, "scorecard"))
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let elements = policy_index::in_order(desk);
        let own = Own {
            rows: elements.iter().map(|e| row(desk, e)).collect(),
            legend: legend(desk),
            index: desk.href("policy-index", "").unwrap_or_default(),
            machine: elements.iter().any(|e| e.common.is_machine(desk.lang)),
        };
        let mut view = View::new("scorecard.html", "policy", desk.t_bare("scorecard-title", &[]), &own);
        view.description = desk.t_bare("scorecard-lede", &[]);
        view.crumbs = vec![desk.crumb("policy-index", "", desk.t("nav-policy", &[]))];
        Some(view)
    }
}

fn row(desk: &Desk, element: &Record<PolicyElement>) -> Row {
    let count = policy_index::evidence_count(desk, element);
    Row {
        number: policy_index::numeral(desk, element.number),
        eyebrow: policy_index::eyebrow(desk, element.number),
        link: desk.link("policy", &element.id, desk.say(&element.title)),
        strip: strip(desk, element),
        commitments: commitments(desk, element),
        overdue: overdue(desk, element),
        evidence: count,
        evidence_label: desk.count(count),
        review: element.reviews.iter().max_by_key(|r| r.date.first()).map(|r| desk.day(r.date)),
    }
}

/// How many targets have each status, in the order of the statuses, then indicators of the element without a target.
fn strip(desk: &Desk, element: &Record<PolicyElement>) -> Vec<Part> {
    let statuses: Vec<TargetStatus> = element.targets.iter().map(|t| desk.cx.figures.progress(t).status).collect();
    let counted = TargetStatus::ALL.iter().map(|s| (s.word(), statuses.iter().filter(|f| *f == s).count()));
    let aims: BTreeSet<&str> = desk.cx.site.policy.iter().flat_map(|p| &p.facts.targets).map(|t| &*t.indicator).collect();
    let own = desk.cx.site.indicators.iter().filter(|i| i.element == element.number);
    let bare = own.filter(|i| !aims.contains(&*i.id)).count();
    let all = counted.chain(std::iter::once((NO_TARGET, bare))).filter(|(_, n)| *n > 0);
    // One shape is enough for what has no status.
    all.map(|(word, n)| Part { times: if word == NO_TARGET { 1 } else { n }, ..part(desk, word, n) }).collect()
}

fn part(desk: &Desk, word: &str, times: usize) -> Part {
    Part { word: word.into(), times, label: desk.t(&format!("scorecard-n-{word}"), &[("count", Arg::count(times))]) }
}

/// How many commitments are done, of those recorded; only how many there are when none says how far it has come.
fn commitments(desk: &Desk, element: &Record<PolicyElement>) -> Option<Html> {
    let all = element.commitments.len();
    let done = element.commitments.iter().filter(|c| c.status == Some("done")).count();
    let stated = element.commitments.iter().any(|c| c.status.is_some());
    let id = if stated { "scorecard-commitments" } else { "scorecard-commitments-unstated" };
    (all > 0).then(|| desk.t(id, &[("done", Arg::count(done)), ("all", Arg::count(all))]))
}

fn overdue(desk: &Desk, element: &Record<PolicyElement>) -> Option<Html> {
    let late = element.commitments.iter().filter(|c| c.is_overdue(desk.cx.site.as_of)).count();
    (late > 0).then(|| desk.t("scorecard-commitments-overdue", &[("count", Arg::count(late))]))
}

fn legend(desk: &Desk) -> Vec<Meaning> {
    let pace = desk.cx.figures.pace;
    let percent = |share: f64| desk.format().percent(share * 100.0, 0);
    let (on_track, behind) = (percent(pace.on_track), percent(pace.behind));
    let args = [("ontrack", Arg::Text(&on_track)), ("behind", Arg::Text(&behind))];
    let meaning =
        |word: &str, label: Html| Meaning { word: word.into(), label, text: desk.t(&format!("scorecard-means-{word}"), &args) };
    let statuses = TargetStatus::ALL.iter().map(|s| meaning(s.word(), target_view::chip(desk, *s).label));
    statuses.chain(std::iter::once(meaning(NO_TARGET, desk.t("scorecard-no-target", &[])))).collect()
}
