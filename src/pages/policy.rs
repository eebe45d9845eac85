//! A policy element: what it says, what is to be done, which records and figures show it at work, and its reviews.

use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::markup;
use crate::entities::Record;
use crate::entities::policy::Commitment;
use crate::entities::policy::PolicyElement;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::evidence_view;
use crate::pages::evidence_view::Group;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::pages::indicator_block;
use crate::pages::indicator_block::Block;
use crate::pages::policy_index;
use crate::pages::policy_quality;
use crate::pages::target_view;
use crate::pages::target_view::TargetView;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::cmp::Reverse;

/// The page of each policy element.
pub(super) struct PolicyPage;

#[derive(Serialize)]
struct Own {
    number: Html,
    eyebrow: Html,
    title: Html,
    tally: Vec<Html>,
    contents: Vec<LinkTo>,
    summary: Html,
    summary_lang: Attr,
    summary_dir: Attr,
    borrowed: bool,
    statement: Option<Html>,
    adopted: Option<Html>,
    official: Vec<Official>,
    source: Option<Html>,
    commitments: Vec<CommitmentRow>,
    evidence: Vec<Group>,
    blocks: Vec<Block>,
    targets: Vec<TargetView>,
    reviews: Vec<ReviewItem>,
    /// What the data can show about it, and what it cannot.
    limits: Option<Html>,
    /// How current its figures are, and in which languages its words are there.
    quality: Vec<Html>,
    /// The overview of all elements, which explains the statuses.
    scorecard: Href,
    /// The place where it says how a status follows.
    how: Href,
    machine: bool,
}

/// An official document.
#[derive(Serialize)]
struct Official {
    href: Href,
    title: Html,
    /// Name of its language.
    language: Html,
}

#[derive(Serialize)]
struct CommitmentRow {
    text: Html,
    owner: Option<Html>,
    due: Option<Html>,
    status: Option<Chip>,
    overdue: Option<Chip>,
    last: Option<LastAction>,
}

/// What was done last.
#[derive(Serialize)]
struct LastAction {
    day: Html,
    text: Html,
}

#[derive(Serialize)]
struct ReviewItem {
    day: Html,
    outcome: Html,
    action: Html,
}

impl PageKind for PolicyPage {
    fn name(&self) -> &'static str {
        "policy"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.policy.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.policy.get(&subject.id).map(|p| p.common.last_part(&p.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "policy"), slug.unwrap_or_default())
    }

    fn principal(&self, cx: &Cx, lang: Lang, subject: &Subject) -> Option<Lang> {
        cx.site.policy.get(&subject.id).map(|p| p.summary.say(cx.site.langs(), lang).lang)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let element = desk.cx.site.policy.get(&subject.id)?;
        let own = own(desk, element);
        let mut view = View::new("policy.html", "policy", desk.bare(&element.title), &own);
        view.description = desk.bare(&element.summary);
        view.crumbs = vec![desk.crumb("policy-index", "", desk.t("nav-policy", &[]))];
        Some(view)
    }
}

fn own(desk: &Desk, element: &Record<PolicyElement>) -> Own {
    let words = element.summary.say(desk.cx.site.langs(), desk.lang);
    let info = desk.cx.site.langs().info(words.lang);
    let indicators = desk.cx.site.indicators.iter().filter(|i| i.element == element.number);
    let indicators = desk.sorted(indicators.collect(), |i| desk.bare(&i.title).0.to_string());
    // Those with a value first: what is missing does not stand before what is there.
    let (with, without): (Vec<_>, Vec<_>) = indicators.into_iter().partition(|i| desk.cx.figures.has_value(&i.id));
    let blocks: Vec<Block> = with.iter().chain(&without).map(|i| indicator_block::block(desk, i)).collect();
    let found = desk.cx.figures.evidence(&element.id);
    let groups = element.evidence.iter().zip(found).enumerate();
    let scorecard = desk.href("scorecard", "").unwrap_or_default();
    let mut reviews: Vec<_> = element.reviews.iter().collect();
    reviews.sort_by_key(|r| Reverse(r.date.first()));
    let review = |r: &&crate::entities::policy::Review| ReviewItem {
        day: desk.day(r.date),
        outcome: desk.say(&r.outcome),
        action: desk.say(&r.action),
    };
    Own {
        number: policy_index::numeral(desk, element.number),
        eyebrow: policy_index::eyebrow(desk, element.number),
        title: desk.say(&element.title),
        tally: vec![policy_index::evidence_tally(desk, element), policy_index::indicator_tally(desk, element)],
        contents: contents(desk, element),
        summary: Html::ready(&markup::escape(words.text)),
        summary_lang: Attr::from(&*info.tag),
        summary_dir: Attr::from(info.dir()),
        borrowed: words.borrowed,
        statement: (!element.statement.is_empty()).then(|| desk.say(&element.statement)),
        adopted: element.adopted.map(|d| adopted(desk, d)),
        official: element.official.iter().map(|(title, lang, url)| official(desk, title, lang, url)).collect(),
        source: element.common.source.as_ref().map(|s| figure_view::source(desk, Some(s), element.common.as_of)),
        commitments: element.commitments.iter().map(|c| commitment(desk, c)).collect(),
        evidence: groups.map(|(n, (e, f))| evidence_view::group(desk, n + 1, e, f)).collect(),
        blocks,
        targets: element.targets.iter().filter_map(|t| target_view::view(desk, t)).collect(),
        reviews: reviews.iter().map(review).collect(),
        limits: (!element.limits.is_empty()).then(|| desk.say(&element.limits)),
        quality: policy_quality::lines(desk, element),
        how: Href::new(&format!("{}#scorecard-how", scorecard.as_str())),
        scorecard,
        machine: element.common.is_machine(words.lang),
    }
}

fn contents(desk: &Desk, element: &PolicyElement) -> Vec<LinkTo> {
    let parts = ["text", "commitments", "evidence", "indicators", "targets", "reviews", "limits"];
    let shown = parts.iter().filter(|p| match **p {
        "targets" => !element.targets.is_empty(),
        "limits" => !element.limits.is_empty(),
        _ => true,
    });
    shown.map(|p| LinkTo { href: Href::new(&format!("#policy-{p}")), label: desk.t(&format!("policy-{p}"), &[]) }).collect()
}

fn adopted(desk: &Desk, day: Day) -> Html {
    let day = desk.day(day);
    desk.t("policy-adopted", &[("day", Arg::Html(day.as_str()))])
}

fn official(desk: &Desk, title: &str, lang: &str, url: &str) -> Official {
    Official {
        href: Href::new(url),
        title: desk.foreign(title, lang),
        language: Html::ready(&markup::escape(&desk.format().language(lang))),
    }
}

fn commitment(desk: &Desk, commitment: &Commitment) -> CommitmentRow {
    let chip = |word: &str| Chip { word: word.into(), label: desk.t(&format!("commitment-{word}"), &[]) };
    let last = commitment.actions.iter().max_by_key(|(day, _)| day.first());
    let owner = commitment.owner.as_deref().and_then(|id| desk.cx.site.offices.get(id));
    CommitmentRow {
        text: desk.say(&commitment.text),
        owner: owner.map(|o| desk.say(&o.name)),
        due: commitment.due.map(|d| desk.day(d)),
        status: commitment.status.map(chip),
        overdue: commitment.is_overdue(desk.cx.site.as_of).then(|| chip("overdue")),
        last: last.map(|(day, text)| LastAction { day: desk.day(*day), text: desk.say(text) }),
    }
}
