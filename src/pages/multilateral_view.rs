//! A multilateral agreement → what a reader is told of its sides, beside what every agreement says.

use crate::base::markup;
use crate::entities::Record;
use crate::entities::multilateral::Multilateral;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::pages::agreement_view::AgreementView;
use crate::pages::register;
use crate::pages::register::Fact;
use crate::view::Html;

/// All that are public: what is in force first, then by name.
pub(super) fn all(desk: &Desk) -> Vec<AgreementView> {
    let joint = desk.sorted(desk.cx.site.joint().collect(), |m| desk.bare(&m.name).0.to_string());
    let mut joint: Vec<_> = joint.into_iter().map(|m| (m, desk.cx.figures.agreement(&m.agreement))).collect();
    joint.sort_by_key(|(_, standing)| agreement_view::rank(standing.status));
    joint.into_iter().map(|(m, standing)| agreement_view::view(desk, None, &m.agreement, &standing)).collect()
}

/// "3 partners recorded here take part".
pub(super) fn count(desk: &Desk, joint: &Multilateral) -> Html {
    desk.t("agreement-participants-count", &[("n", Arg::count(joint.participants.len()))])
}

/// The line below the name: the kind, and the units or the whole institution.
pub(super) fn line(desk: &Desk, joint: &Multilateral, units: Html) -> Html {
    let kind = agreement_view::kind(desk, &joint.agreement);
    if units.is_empty() {
        return kind;
    }
    desk.t("agreement-line", &[("kind", Arg::Html(kind.as_str())), ("units", Arg::Html(units.as_str()))])
}

/// Who takes part, and how many sides there are in all.
pub(super) fn facts(desk: &Desk, joint: &Record<Multilateral>) -> Vec<Fact> {
    let partners = partners(desk, &joint.participants);
    let names: Vec<Html> = partners.into_iter().map(|p| link(desk, p)).collect();
    let mut facts = vec![register::fact(desk, "agreement-participants", Some(register::list(desk, &names)))];
    if let Some(sides) = joint.row.num("sides") {
        facts.push(register::fact(desk, "agreement-sides", Some(desk.number(sides, 0))));
    }
    facts
}

/// Partners of these ids in the order of their names.
pub(super) fn partners<'a>(desk: &Desk<'a>, ids: &[Box<str>]) -> Vec<&'a Record<Partner>> {
    let found: Vec<_> = ids.iter().filter_map(|id| desk.cx.site.partners.get(id)).collect();
    register::by_name(desk, &found)
}

/// The name of a partner as a link inside a sentence.
fn link(desk: &Desk, partner: &Record<Partner>) -> Html {
    let name = desk.say(&partner.name);
    match desk.href("partner", &partner.id) {
        Some(href) => Html::ready(&format!("<a href=\"{}\">{}</a>", markup::escape(href.as_str()), name.as_str())),
        None => name,
    }
}
