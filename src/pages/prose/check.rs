//! A text may ask for something between `{{` and `}}`; a figure in a text is a pointer to data, so that it cannot go stale.
//!
//! - `{{ stat("p03") }}` a figure in a sentence; `{{ stat("p02", kind="mou") }}` of a part, `{{ stat("m01", period="2025/2026") }}`
//!   of a time. A part is named by unit, cycle, country, region, partner, kind, scheme, direction, type, origin, programme, of.
//! - `{{ chart("m01") }}` a chart with its finding, source and figures; `{{ chart("m02", cycle="master") }}` of a part.
//! - `{{ table("p02", by="kind") }}` the parts of an indicator; `{{ table("m01") }}` its years.
//! - `{{ evidence("partnerships", group="2") }}` the records of an evidence group of a policy element, by number or title.
//!
//! A figure that is not published reads “not published” and leads to the page that says why.
//!
//! `component-unknown`: none of these has that name. `component-block`: a chart, a table or evidence stands in a paragraph of
//! its own. `component-braces`: a call without its braces is shown as it is typed. `argument-unknown`: it has no such argument.
//! `argument-missing`: it does not say what it is about. `figure-unknown`: there is no such indicator. `part-unknown`: the
//! indicator has no such part. `period-unknown`: it has no figure of that time. `evidence-unknown`: there is no such policy
//! element or group.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::dims::Dim;
use crate::base::span::Span;
use crate::codes::suggest;
use crate::pages::Cx;
use crate::pages::prose;
use crate::pages::prose::Component;
use crate::pages::prose::identity;
use crate::parse::component;
use crate::parse::component::Part;
use crate::parse::markdown::Asked;
use crate::parse::markdown::Place;

/// Reports calls that cannot be answered.
pub(super) fn check(cx: &Cx, diags: &mut Diags) {
    for (_, _, _, body) in cx.site.docs.iter() {
        for asked in &body.doc.calls {
            match prose::find(&asked.call.name) {
                Some(found) => call(cx, found, asked, diags),
                None => {
                    let near = suggest::nearest(&asked.call.name, prose::ALL.iter().map(|c| c.name)).unwrap_or("");
                    let diag = Diag::error("component-unknown", asked.at).with("typed", &asked.call.name);
                    diags.add(diag.with("suggestion", near));
                }
            }
        }
        for (text, at) in &body.doc.plain {
            braces(text, *at, diags);
        }
    }
}

fn call(cx: &Cx, found: &Component, asked: &Asked, diags: &mut Diags) {
    if found.is_block && asked.place != Place::Alone {
        diags.add(Diag::error("component-block", asked.at).with("component", found.name));
    }
    let dims: &[&str] = if found.dims { Dim::WORDS } else { &[] };
    let known: Vec<&str> = found.named.iter().chain(dims).copied().collect();
    let odd = asked.call.named.iter().filter(|(key, _)| !known.contains(&&***key));
    let odd = odd.map(|(key, value)| (&**key, &value.key)).chain(asked.call.values.iter().skip(1).map(|v| (&**v, &v.at)));
    let mut sound = true;
    for (typed, at) in odd {
        sound = false;
        let near = suggest::nearest(typed, known.iter().copied()).unwrap_or("");
        let diag = Diag::error("argument-unknown", identity::place(asked, at)).with("typed", typed);
        diags.add(diag.with("component", found.name).with("known", known.join(", ")).with("suggestion", near));
    }
    if sound {
        (found.check)(cx, asked, diags);
    }
}

/// A call someone forgot the braces of: the name of a component, a bracket, a quotation mark.
fn braces(text: &str, at: Span, diags: &mut Diags) {
    let mut from = 0;
    for part in component::split(text) {
        match part {
            Part::Text(words) => {
                for found in prose::ALL {
                    let open = format!("{}(\"", found.name);
                    for (n, _) in words.match_indices(&open) {
                        let before = words.get(..n).and_then(|w| w.chars().next_back());
                        let opened = words.get(..n).is_some_and(|w| w.trim_end().ends_with("{{"));
                        if opened || before.is_some_and(char::is_alphanumeric) {
                            continue;
                        }
                        let end = words.get(n..).and_then(|w| w.find(')')).map_or(n + open.len(), |c| n + c + 1);
                        let typed = words.get(n..end).unwrap_or("");
                        let start = at.range().start + from;
                        let place = Span::new(at.file, start + n, start + end);
                        diags.add(
                            Diag::warning("component-braces", place)
                                .fix(place, format!("{{{{ {typed} }}}}"))
                                .with("typed", typed),
                        );
                    }
                }
                from += words.len();
            }
            Part::Call(_, range) => from = range.end,
        }
    }
}
