//! What a translation may not lose: links within the portal, calls, headings; values and elements of messages.

use crate::exchange::place::body;
use crate::parse::catalogue;
use crate::parse::component;
use crate::parse::component::Part;
use crate::parse::markdown::Doc;
use crate::parse::markdown::Target;
use crate::parse::pattern;
use std::collections::BTreeSet;

/// A fault: name of a message, and its values.
pub type Fault = (&'static str, Vec<(&'static str, String)>);

/// Compares a stretch of a body with its source.
pub fn body(source: &str, target: &str) -> Option<Fault> {
    let (from, to) = (body::read(source), body::read(target));
    let headings = |doc: &Doc| doc.sections.iter().map(|s| s.level).collect::<Vec<_>>();
    let typed = |doc: &Doc| doc.sections.iter().filter(|s| s.typed).map(|s| s.id.clone()).collect::<Vec<_>>();
    if headings(&from) != headings(&to) || typed(&from) != typed(&to) {
        let first = source.lines().next().unwrap_or("").to_owned();
        return Some(("exchange-heading", vec![("wanted", first)]));
    }
    differing("exchange-links", &links(&from), &links(&to)).or_else(|| words(source, target))
}

/// Compares the words of a field with their source: what they call.
pub fn words(source: &str, target: &str) -> Option<Fault> {
    differing("exchange-calls", &calls(source), &calls(target))
}

/// Compares the words of a message, whole, with their source.
pub fn message(source: &str, target: &str) -> Option<Fault> {
    if pattern::form(target).is_none() {
        return Some(("exchange-braces", Vec::new()));
    }
    let read = |words: &str| catalogue::messages(&format!("x ={}\n", pattern::typed(words))).into_iter().next();
    let (from, to) = (read(source)?, read(target)?);
    let code = |name: &String| format!("{{ ${name} }}");
    let lost: Vec<String> = from.shown.iter().filter(|name| !to.variables.contains_key(*name)).map(code).collect();
    let added: Vec<String> = to.variables.keys().filter(|name| !from.variables.contains_key(*name)).map(code).collect();
    if let Some(fault) = fault("exchange-variables", &lost, &added) {
        return Some(fault);
    }
    let lost: BTreeSet<String> = from.references.difference(&to.references).cloned().collect();
    let added: BTreeSet<String> = to.references.difference(&from.references).cloned().collect();
    let names = |set: BTreeSet<String>| set.iter().map(|id| format!("{{ {id} }}")).collect::<Vec<_>>();
    if let Some(fault) = fault("exchange-variables", &names(lost), &[]) {
        return Some(fault);
    }
    // A term may be said more often; a message nobody knows would not be found.
    if let Some(fault) = fault("exchange-variables", &[], &names(added)) {
        return Some(fault);
    }
    let tags = |list: &[String]| list.iter().map(|t| format!("<{t}>")).collect::<BTreeSet<_>>();
    (from.tags != to.tags).then(|| differing("exchange-markup", &tags(&from.tags), &tags(&to.tags))).flatten()
}

fn differing(code: &'static str, source: &BTreeSet<String>, target: &BTreeSet<String>) -> Option<Fault> {
    let lost: Vec<String> = source.difference(target).cloned().collect();
    let added: Vec<String> = target.difference(source).cloned().collect();
    fault(code, &lost, &added)
}

/// A fault that names what is lost, or else what was added.
fn fault(code: &'static str, lost: &[String], added: &[String]) -> Option<Fault> {
    let (how, list) = if lost.is_empty() { ("added", added) } else { ("lost", lost) };
    (!list.is_empty()).then(|| (code, vec![("how", how.to_owned()), ("list", list.join(", "))]))
}

/// Links within the portal. A page of another site may well be another one in another language.
fn links(doc: &Doc) -> BTreeSet<String> {
    let within = doc.links.iter().filter_map(|link| match &link.to {
        Target::Record(shape, id, None) => Some(format!("{shape}:{id}")),
        Target::Record(shape, id, Some(fragment)) => Some(format!("{shape}:{id}#{fragment}")),
        Target::Here(fragment) => Some(format!("#{fragment}")),
        Target::File(path) => Some(format!("/static/{path}")),
        Target::Unknown(typed) => Some(typed.to_string()),
        Target::Outside(_) => None,
    });
    within.collect()
}

/// Calls by name and subject; what else they say may be words.
fn calls(text: &str) -> BTreeSet<String> {
    let one = |part: Part| match part {
        Part::Text(_) => None,
        Part::Call(Some(call), _) => {
            let values: Vec<String> = call.values.iter().map(|v| format!("\"{}\"", v.text)).collect();
            Some(format!("{{{{ {}({}) }}}}", call.name, values.join(", ")))
        }
        Part::Call(None, at) => text.get(at).map(ToOwned::to_owned),
    };
    component::split(text).into_iter().filter_map(one).collect()
}
