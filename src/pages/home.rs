//! The home page: what the portal is, figures with their sources, partners on a map, policy, calls, news.

mod map;

use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::policy::NUMBERS;
use crate::figures::Found;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::calls_view;
use crate::pages::calls_view::CallRow;
use crate::pages::news;
use crate::pages::news::Item;
use crate::pages::only;
use crate::pages::policy_index;
use crate::pages::prose;
use crate::pages::quality_view;
use crate::plan::Subject;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The home page.
pub struct HomePage;

#[derive(Serialize)]
struct Own {
    institution: Html,
    actions: Vec<LinkTo>,
    map: Html,
    countries: Vec<LinkTo>,
    /// The list of countries is long and opens on demand.
    countries_folded: bool,
    figures: Vec<Headline>,
    policy: Vec<Tile>,
    policy_all: Option<Href>,
    calls: Vec<CallRow>,
    calls_all: Option<Href>,
    news: Vec<Item>,
    news_all: Option<Href>,
    tasks: Vec<Task>,
}

#[derive(Serialize)]
struct Headline {
    label: Html,
    href: Href,
    value: Html,
    note: Html,
    source: Html,
    why: Html,
}

#[derive(Serialize)]
struct Tile {
    href: Href,
    numeral: Html,
    title: Html,
    foot: Html,
    theme: bool,
}

#[derive(Serialize)]
struct Task {
    href: Href,
    label: Html,
    note: Html,
}

/// Computed indicators that stand on the home page when they are recorded.
const COMPUTED: &[&str] = &["p01", "p03", "v01"];
/// Figures on the home page: one row of the widest layout.
const FIGURES: usize = 5;
/// News on the home page.
const NEWS: usize = 4;
/// Countries shown without opening a list.
const COUNTRIES: usize = 16;
/// Ways into the portal: kind of page, its name, what one finds there.
const TASKS: &[(&str, &str, &str)] = &[
    ("section-going", "nav-going", "home-task-going"),
    ("section-coming", "nav-coming", "home-task-coming"),
    ("section-working", "section-working", "home-task-working"),
    ("agreements", "nav-agreements", "home-task-agreements"),
    ("section-data", "nav-data", "home-task-data"),
];

impl PageKind for HomePage {
    fn name(&self) -> &'static str {
        "home"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, _cx: &Cx, _lang: Lang, _subject: &Subject) -> String {
        String::new()
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let short = desk.bare(&desk.cx.site.home().short_name);
        let named = [("institution", Arg::Text(&short.0))];
        let link = |kind: &str, words: &str| Some(LinkTo { href: desk.href(kind, "")?, label: desk.t(words, &[]) });
        let actions = [
            ("partners", "home-action-partners"),
            ("policy-index", "home-action-policy"),
            ("statistics", "home-action-statistics"),
        ];
        let countries = map::countries(desk);
        let task = |(kind, words, note): &(&str, &str, &str)| {
            Some(Task { href: desk.href(kind, "")?, label: desk.t(words, &[]), note: desk.t(note, &[]) })
        };
        let own = Own {
            institution: desk.say(&desk.cx.site.home().short_name),
            actions: actions.iter().filter_map(|(kind, words)| link(kind, words)).collect(),
            map: map::drawn(desk, &countries),
            countries_folded: countries.len() > COUNTRIES,
            countries: map::links(countries),
            figures: figures(desk),
            policy: policy(desk),
            policy_all: desk.href("policy-index", ""),
            calls: calls_view::for_home(desk),
            calls_all: desk.href("calls", ""),
            news: news::listed(&desk.cx).into_iter().take(NEWS).filter_map(|n| news::item(desk, n)).collect(),
            news_all: desk.href("news-index", ""),
            tasks: TASKS.iter().filter_map(task).collect(),
        };
        let mut view = View::new("home.html", "home", desk.t_bare("home-full-title", &named), &own);
        view.description = desk.t_bare("home-lede", &named);
        view.json_ld = Some(serde_json::json!({
            "@context": "https://schema.org",
            "@type": "WebSite",
            "name": &*view.title.0,
            "description": &*view.description.0,
            "inLanguage": desk.tag(),
            "url": desk.full("home", "", desk.lang).as_str(),
            "about": quality_view::home_json(desk),
        }));
        Some(view)
    }
}

/// Figures that are known, computed ones before the newest observed ones, and one that is not, if there is such a one: what
/// nobody has published is part of the picture, but not most of it. What a list of another body says stays on its own page.
fn figures(desk: &Desk) -> Vec<Headline> {
    let site = desk.cx.site;
    let is_known = |id: &str| desk.cx.figures.latest(id).value().is_some();
    let recorded = COMPUTED.iter().copied().filter(|id| site.indicators.get(id).is_some());
    let (mut ids, unknown): (Vec<&str>, Vec<&str>) = recorded.partition(|id| is_known(id));
    let period = |id: &str| desk.cx.figures.latest(id).period;
    let own = |i: &&Record<Indicator>| i.computed.is_none() && !matches!(period(&i.id), Some(Period::Edition(..)));
    let observed = site.indicators.iter().filter(own).map(|i| &*i.id).filter(|id| is_known(id));
    let mut observed: Vec<(&str, f64)> = observed.map(|id| (id, period(id).map_or(0.0, |p| p.axis()))).collect();
    observed.sort_by(|a, b| b.1.total_cmp(&a.1));
    ids.extend(observed.into_iter().map(|(id, _)| id));
    let known = if unknown.is_empty() { FIGURES } else { FIGURES - 1 };
    ids.truncate(known);
    ids.extend(unknown);
    ids.truncate(ids.len().min(known + 1).min(FIGURES));
    ids.into_iter().filter_map(|id| headline(desk, id)).collect()
}

fn headline(desk: &Desk, id: &str) -> Option<Headline> {
    let indicator = desk.cx.site.indicators.get(id)?;
    let figure = desk.cx.figures.latest(id);
    Some(Headline {
        label: desk.say(&indicator.title),
        href: desk.href("indicator", id).unwrap_or_default(),
        value: prose::value(desk, indicator, &figure).unwrap_or_else(|| Html::ready("")),
        note: prose::note(desk, indicator, &figure),
        source: prose::origin(desk, &figure),
        why: prose::why(desk, &figure),
    })
}

/// Policy elements in the order of their numbers, each with the records that stand as evidence.
fn policy(desk: &Desk) -> Vec<Tile> {
    let tile = |number: &&str| {
        let element = desk.cx.site.policy.iter().find(|e| e.number == *number)?;
        let mut found: Vec<&Found> = Vec::new();
        for one in desk.cx.figures.evidence(&element.id).iter().flatten() {
            if !found.contains(&one) {
                found.push(one);
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^52")]
        let n = found.len() as f64;
        Some(Tile {
            href: desk.href("policy", &element.id)?,
            numeral: policy_index::numeral(desk, element.number),
            title: desk.say(&element.title),
            foot: if found.is_empty() {
                desk.t("home-evidence-none", &[])
            } else {
                desk.t("home-evidence", &[("n", Arg::Num(n))])
            },
            theme: element.number.parse::<u8>().is_err(),
        })
    };
    NUMBERS.iter().filter_map(tile).collect()
}
