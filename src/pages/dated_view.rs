//! Something that happened → a row: day, what, of which record, and a few words more.

use crate::base::day::Day;
use crate::base::text::Text;
use crate::figures::Dated;
use crate::figures::What;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;

/// A row of what happened.
#[derive(Clone, Debug, Serialize)]
pub(super) struct DatedRow {
    day: Html,
    /// Word of [`What`].
    what: Attr,
    label: Html,
    /// The record; the address is empty when it has no page.
    record: LinkTo,
    /// Kind of agreement, role, outcome; empty when there is nothing to add.
    detail: Html,
}

/// Shows it. `None` when its record is gone.
pub(super) fn row(desk: &Desk, dated: &Dated) -> Option<DatedRow> {
    let (record, detail) = said(desk, dated)?;
    Some(DatedRow {
        day: desk.day(dated.day),
        what: Attr::from(dated.what.word()),
        label: desk.t(&format!("dated-{}", dated.what.word()), &[]),
        record,
        detail,
    })
}

fn said(desk: &Desk, dated: &Dated) -> Option<(LinkTo, Html)> {
    let site = desk.cx.site;
    let id = &*dated.record.id;
    let nothing = || Html::ready("");
    let link = |kind: &str, name: &Text| desk.link(kind, id, desk.say(name));
    Some(match &*dated.record.shape {
        "partner" => {
            let partner = site.partners.get(id)?;
            let agreement = dated.inner.and_then(|n| partner.agreements.get(n));
            let kind = agreement.map(|a| desk.t(&format!("agreement-kind-{}", a.kind.word()), &[]));
            (link("partner", &partner.name), kind.unwrap_or_else(nothing))
        }
        "multilateral-agreement" => {
            let joint = site.multilateral.get(id)?;
            let kind = desk.t(&format!("agreement-kind-{}", joint.agreement.kind.word()), &[]);
            (LinkTo { href: agreement_view::href(desk, id)?, label: desk.say(&joint.name) }, kind)
        }
        "network" => {
            let network = site.networks.get(id)?;
            let role =
                dated.inner.and_then(|n| network.memberships.get(n)).map(|m| desk.t(&format!("role-{}", m.role.word()), &[]));
            (link("network", &network.name), role.unwrap_or_else(nothing))
        }
        "quality" => {
            let record = site.quality.get(id)?;
            let result = if record.result.is_empty() { &record.body } else { &record.result };
            (link("quality", &record.name), desk.say(result))
        }
        "grant" => {
            let grant = site.grants.get(id)?;
            (link("grant", &grant.title), desk.t(&format!("grant-programme-{}", grant.programme.word()), &[]))
        }
        "policy" => {
            let element = site.policy.get(id)?;
            (link("policy", &element.title), policy(desk, dated, element).unwrap_or_else(nothing))
        }
        "indicator" => {
            let indicator = site.indicators.get(id)?;
            let observation = dated.inner.and_then(|n| indicator.observations.get(n));
            let detail = observation.and_then(|o| {
                let (_, from, reason) = o.revised.as_ref()?;
                let (period, from) = (desk.period(&o.period), desk.number(*from, indicator.precision));
                let reason = desk.say(reason);
                let args = [
                    ("period", Arg::Html(period.as_str())),
                    ("from", Arg::Html(from.as_str())),
                    ("reason", Arg::Html(reason.as_str())),
                ];
                Some(desk.t("dated-revised", &args))
            });
            (link("indicator", &indicator.title), detail.unwrap_or_else(nothing))
        }
        "call" => (link("call", &site.calls.get(id)?.title), nothing()),
        "event" => {
            let event = site.events.get(id)?;
            let href = desk.href("events", "").map(|h| Href::new(&format!("{}#{id}", h.as_str()))).unwrap_or_default();
            (LinkTo { href, label: desk.say(&event.title) }, desk.say(&event.place))
        }
        "programme" => (link("programme", &site.programmes.get(id)?.name), nothing()),
        _ => return None,
    })
}

/// What a review found, or what was done for a commitment.
fn policy(desk: &Desk, dated: &Dated, element: &crate::entities::policy::PolicyElement) -> Option<Html> {
    match dated.what {
        What::PolicyReviewed => Some(desk.say(&element.reviews.get(dated.inner?)?.outcome)),
        What::PolicyAction => Some(desk.say(&element.commitments.get(dated.inner?)?.actions.get(dated.step?)?.1)),
        _ => None,
    }
}

/// The year it counts under: that of its first possible day.
pub(super) fn year(day: Day) -> i16 {
    day.first().year()
}
