//! The register of agreements: all that are public, by status, with the rules a status follows from. Multilateral ones
//! stand here in full, bilateral ones on the page of their partner.

use crate::base::lang::Lang;
use crate::entities::agreement::Agreement;
use crate::entities::agreement::AgreementKind;
use crate::entities::institution::Register;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::agreement_view;
use crate::pages::agreement_view::AgreementView;
use crate::pages::agreement_view::Chip;
use crate::pages::multilateral_view;
use crate::pages::only;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::standing::EXPIRING_MONTHS;
use crate::standing::Status;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeSet;

/// The page of all agreements.
pub(super) struct AgreementsPage;

#[derive(Serialize)]
struct Own {
    tally: Tally,
    groups: Vec<Group>,
    rules: Vec<Rule>,
    joint: Vec<AgreementView>,
    kinds: Vec<Kind>,
    partners: Href,
}

/// Agreements of one status.
#[derive(Serialize)]
struct Group {
    id: Attr,
    label: Html,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    partner: LinkTo,
    /// Country; of a multilateral agreement how many take part.
    country: Html,
    national: bool,
    kind: Html,
    validity: Option<Html>,
    chip: Chip,
}

/// A status and the rule it follows from.
#[derive(Serialize)]
struct Rule {
    chip: Chip,
    rule: Html,
}

/// A kind and what it is.
#[derive(Serialize)]
struct Kind {
    name: Html,
    about: Html,
}

impl PageKind for AgreementsPage {
    fn name(&self) -> &'static str {
        "agreements"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "agreements")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let site = desk.cx.site;
        let used: BTreeSet<AgreementKind> = site.agreements().map(|(_, a)| a.kind).collect();
        let published = register::published(desk, "agreements-published", &[("n", "p02")]);
        let own = Own {
            tally: published
                .unwrap_or_else(|| register::tally(desk, Register::Agreements, site.bilateral().count() + site.joint().count())),
            groups: statuses().into_iter().filter_map(|s| group(desk, s)).collect(),
            rules: statuses().into_iter().map(|s| rule(desk, s)).collect(),
            joint: multilateral_view::all(desk),
            kinds: used.into_iter().map(|k| kind(desk, k)).collect(),
            partners: desk.href("partners", "").unwrap_or_default(),
        };
        let mut view = View::new("agreements.html", "partners", desk.t_bare("agreements-title", &[]), &own);
        view.description = desk.t_bare("agreements-description", &[]);
        view.crumbs = vec![desk.crumb("partners", "", desk.t("nav-partners", &[]))];
        Some(view)
    }
}

/// All statuses, what is in force first.
fn statuses() -> Vec<Status> {
    let mut all = Status::ALL.to_vec();
    all.sort_by_key(|s| agreement_view::rank(*s));
    all
}

fn group(desk: &Desk, status: Status) -> Option<Group> {
    let site = desk.cx.site;
    let is_so = |a: &Agreement| desk.cx.figures.agreement(a).status == status;
    let bilateral = site.bilateral().filter(|(_, a)| is_so(a)).map(|(partner, agreement)| {
        let with = desk.link("partner", &partner.id, desk.say(&partner.name));
        let row = row(desk, agreement, with, desk.country_html(&partner.country), site.is_national(partner));
        (desk.bare(&partner.name), row)
    });
    let joint = site.joint().filter(|m| is_so(&m.agreement)).map(|m| {
        let with = LinkTo { href: Href::new(&format!("#{}", agreement_view::anchor(&m.agreement).0)), label: desk.say(&m.name) };
        (desk.bare(&m.name), row(desk, &m.agreement, with, multilateral_view::count(desk, m), !site.is_abroad(m)))
    });
    let rows = desk.sorted(bilateral.chain(joint).collect(), |(name, _)| name.0.to_string());
    if rows.is_empty() {
        return None;
    }
    Some(Group {
        id: Attr::from(format!("status-{}", status.word())),
        label: desk.t(&format!("status-{}", status.word()), &[]),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
    })
}

fn row(desk: &Desk, agreement: &Agreement, partner: LinkTo, country: Html, national: bool) -> Row {
    let standing = desk.cx.figures.agreement(agreement);
    Row {
        partner,
        country,
        national,
        kind: agreement_view::kind(desk, agreement),
        validity: agreement_view::validity(desk, agreement, &standing),
        chip: agreement_view::chip(desk, standing.status),
    }
}

fn rule(desk: &Desk, status: Status) -> Rule {
    let months = f64::from(EXPIRING_MONTHS);
    let years = f64::from(desk.cx.figures.clock.confirm_after_years);
    let args = [("months", Arg::Num(months)), ("years", Arg::Num(years))];
    Rule { chip: agreement_view::chip(desk, status), rule: desk.t(&format!("agreements-rule-{}", status.word()), &args) }
}

fn kind(desk: &Desk, kind: AgreementKind) -> Kind {
    let word = kind.word();
    Kind { name: desk.t(&format!("agreement-kind-{word}"), &[]), about: desk.t(&format!("agreements-about-{word}"), &[]) }
}
