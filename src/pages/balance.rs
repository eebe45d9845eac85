//! Global balance (policy element 8): how partners and people are spread over countries and regions, with the counts beside
//! every index, and why nothing is said where a register is not complete.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::lang::Lang;
use crate::entities::institution::Register;
use crate::figures::Figure;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::balance_regions;
use crate::pages::balance_regions::Coverage;
use crate::pages::balance_regions::Flows;
use crate::pages::balance_regions::Shares;
use crate::pages::only;
use crate::pages::policy_index;
use crate::pages::prose;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of balance.
pub(super) struct BalancePage;

/// Number of the policy element.
const ELEMENT: &str = "8";

/// An index: its indicator, the part it is of, its message ids, its formula, decimals.
type Index = (&'static str, Option<&'static str>, &'static str, &'static str, u8);

/// Indices over countries. c: partners of a country, p: their share, S: how many countries there are (domain model, balance
/// family; Shannon 1948, Pielou 1966, Hill 1973, Herfindahl and Hirschman, Simpson 1949).
const INDICES: &[Index] = &[
    ("b03", None, "effective", "exp(H), H = −Σ p ln p", 1),
    ("b03", Some("hill-2"), "hill", "1 / Σ p²", 1),
    ("b02", None, "evenness", "J = H / ln S", 2),
    ("b01", None, "shannon", "H = −Σ p ln p", 2),
    ("b04", None, "concentration", "Σ p²", 3),
    ("b04", Some("gini-simpson"), "gini", "1 − Σ p²", 3),
    ("b06", None, "overlap", "1 − ½ Σ |p − w|", 2),
];

#[derive(Serialize)]
struct Own {
    eyebrow: Html,
    element: LinkTo,
    /// What the spread over countries says, in a sentence.
    headline: Option<Html>,
    /// Why there is none.
    why: Html,
    /// Registers everything here is counted from.
    registers: Vec<State>,
    rows: Vec<Row>,
    shares: Option<Shares>,
    coverage: Option<Coverage>,
    flows: Option<Flows>,
    formulas: Vec<Formula>,
    home: Html,
    evidence: LinkTo,
}

/// A register and whether it is complete.
#[derive(Serialize)]
struct State {
    name: Html,
    complete: bool,
    used: Html,
}

/// An index with its values.
#[derive(Serialize)]
struct Row {
    link: LinkTo,
    says: Html,
    countries: Option<Html>,
    regions: Option<Html>,
    counts: Html,
}

#[derive(Serialize)]
struct Formula {
    name: Html,
    formula: Html,
    says: Html,
}

impl PageKind for BalancePage {
    fn name(&self) -> &'static str {
        "balance"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        format!("{}{}", Desk::folder(cx, lang, "statistics"), Desk::folder(cx, lang, "balance"))
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let mut view = View::new("balance.html", "statistics", desk.t_bare("balance-title", &[]), &own(desk));
        view.description = desk.t_bare("balance-description", &[]);
        view.crumbs = vec![desk.crumb("statistics", "", desk.t("nav-statistics", &[]))];
        Some(view)
    }
}

fn own(desk: &Desk) -> Own {
    let element = desk.cx.site.policy.iter().find(|p| p.number == ELEMENT);
    let title = element.map_or_else(|| policy_index::eyebrow(desk, ELEMENT), |e| desk.say(&e.title));
    let latest = desk.cx.figures.latest("b03");
    let registers = [Register::Partners, Register::Agreements, Register::Mobility].map(|register| State {
        name: desk.t(&format!("register-{}", register.word()), &[]),
        complete: desk.cx.site.is_complete(register),
        used: desk.t(&format!("balance-uses-{}", register.word()), &[]),
    });
    Own {
        eyebrow: policy_index::eyebrow(desk, ELEMENT),
        element: element.map_or(LinkTo { href: crate::view::Href::default(), label: title.clone() }, |e| {
            desk.link("policy", &e.id, title.clone())
        }),
        headline: headline(desk, &latest),
        why: why(desk, &latest),
        registers: registers.into_iter().collect(),
        rows: INDICES.iter().filter_map(|i| row(desk, i)).collect(),
        shares: balance_regions::shares(desk),
        coverage: balance_regions::coverage(desk),
        flows: balance_regions::flows(desk),
        formulas: INDICES.iter().map(|i| formula(desk, i)).collect(),
        home: desk.country_html(&desk.cx.site.home().country),
        evidence: desk.link("partners", "", desk.t("nav-partners", &[])),
    }
}

/// Why no sentence can be said: a register that is not complete goes before what the figure itself says.
fn why(desk: &Desk, latest: &Figure) -> Html {
    let complete = [Register::Partners, Register::Agreements].iter().all(|r| desk.cx.site.is_complete(*r));
    if complete { prose::why(desk, latest) } else { desk.t("balance-why-register", &[]) }
}

/// A count that stands beside an index.
pub(super) fn count(figure: &Figure, name: &str) -> Option<f64> {
    figure.counts.iter().find(|c| c.0 == name).map(|c| c.1)
}

fn headline(desk: &Desk, figure: &Figure) -> Option<Html> {
    let (value, countries, partners) = (figure.value()?, count(figure, "countries")?, count(figure, "partners")?);
    let text = |v: f64, d: u8| desk.format().number(v, d);
    let (n, even, all) = (text(countries, 0), text(value, 0), text(partners, 0));
    let args = [
        ("countries", Arg::Num(countries)),
        ("number", Arg::Text(&n)),
        ("effective", Arg::Text(&even)),
        ("partners", Arg::Text(&all)),
    ];
    Some(desk.t("balance-headline", &args))
}

fn row(desk: &Desk, (id, of, words, _, decimals): &Index) -> Option<Row> {
    let part = of.map_or_else(Dims::default, |of| Dims::one(Dim::Of, of));
    let whole = desk.cx.figures.figure(id, &part, None);
    let regions = of.is_none().then(|| desk.cx.figures.figure(id, &Dims::one(Dim::Of, "regions"), None));
    let number = |f: &Figure| f.value().map(|v| desk.number(v, *decimals));
    whole.value()?;
    let said = |f: &Figure| {
        let of = |(name, n): &(&str, f64)| {
            let text = desk.format().number(*n, 0);
            desk.t(&format!("counts-{name}"), &[("count", Arg::Num(*n)), ("number", Arg::Text(&text))]).as_str().to_owned()
        };
        f.counts.iter().map(of).collect::<Vec<String>>()
    };
    let mut counts = said(&whole);
    counts.extend(regions.iter().filter(|f| f.value().is_some()).flat_map(said).filter(|c| !said(&whole).contains(c)));
    Some(Row {
        link: desk.link("indicator", id, desk.t(&format!("balance-{}", words), &[])),
        says: desk.t(&format!("balance-{}-says", words), &[]),
        countries: number(&whole),
        regions: regions.as_ref().and_then(number),
        counts: Html::ready(&counts.join(" · ")),
    })
}

fn formula(desk: &Desk, (_, _, words, formula, _): &Index) -> Formula {
    Formula {
        name: desk.t(&format!("balance-{}", words), &[]),
        formula: Html::ready(&format!("<bdi dir=\"ltr\" class=\"formula\">{}</bdi>", crate::base::markup::escape(formula))),
        says: desk.t(&format!("balance-{}-says", words), &[]),
    }
}

/// Words of a region for attributes and drawings.
pub(super) fn region(desk: &Desk, code: &str) -> (Html, Attr) {
    crate::pages::people_view::name(desk, &Dims::one(Dim::Region, code))
}
