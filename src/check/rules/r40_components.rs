//! `component-unknown`: a text asks for something between `{{` and `}}` that does not exist. `figure-unknown`: it asks for the
//! figure of an indicator, or of a period, that is not recorded. A figure in a text is a pointer to data, so that it cannot go
//! stale: `{{ stat("p03") }}`, `{{ stat("p02", kind="mou") }}`, `{{ stat("m01", period="2025/2026") }}`.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::period::Period;
use crate::base::span::Span;
use crate::check::Site;
use crate::codes::suggest;
use crate::entities::agreement::AgreementKind;
use crate::parse::component::Call;

/// Components a text may call.
const KNOWN: &[&str] = &["stat"];

/// Reports calls that cannot be answered.
pub fn check(site: &Site, diags: &mut Diags) {
    for (_, _, _, body) in site.docs.iter() {
        for (call, at) in &body.doc.calls {
            if KNOWN.contains(&&*call.name) {
                figure(site, call, *at, diags);
            } else {
                let near = suggest::nearest(&call.name, KNOWN.iter().copied()).unwrap_or("");
                diags.add(Diag::error("component-unknown", *at).with("typed", &call.name).with("suggestion", near));
            }
        }
    }
}

fn figure(site: &Site, call: &Call, at: Span, diags: &mut Diags) {
    let id = call.values.first().map_or("", |v| v);
    let Some(indicator) = site.indicators.get(id) else {
        // One that exists but is broken has its own diagnostic.
        if site.ids.get("indicator", id).is_none() {
            let near = site.ids.nearest("indicator", id).unwrap_or("");
            diags.add(Diag::error("figure-unknown", at).with("typed", id).with("suggestion", near));
        }
        return;
    };
    if let Some(kind) = call.named.get("kind").filter(|k| AgreementKind::from_word(k).is_none()) {
        let near = suggest::nearest(kind, AgreementKind::WORDS.iter().copied()).unwrap_or("");
        let known = AgreementKind::WORDS.join(", ");
        diags.add(Diag::error("word-unknown", at).with("key", "kind").with("typed", kind).with("known", known).with("suggestion", near));
    }
    if let Some(typed) = call.named.get("period") {
        let period = Period::parse(typed);
        if period.is_none() || !indicator.observations.iter().any(|o| Some(&o.period) == period.as_ref()) {
            let periods: Vec<String> = indicator.observations.iter().map(|o| o.period.iso()).collect();
            let near = suggest::nearest(typed, periods.iter().map(String::as_str)).unwrap_or("").to_owned();
            diags.add(Diag::error("figure-unknown", at).with("typed", format!("{id} {typed}")).with("suggestion", near));
        }
    }
}
