//! Sources of all records and observations → by licence: how many there are, and which say no date of their own.

use crate::entities::common::Source;
use crate::i18n::catalogue::Arg;
use crate::measures::number;
use crate::pages::Desk;
use crate::view::Html;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Sources by licence.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Licences {
    rows: Vec<Licence>,
    /// Sources without a date of their own, in a sentence.
    undated: Html,
    /// Records that name no source, in a sentence.
    without: Html,
}

#[derive(Clone, Debug, Serialize)]
struct Licence {
    /// The licence; none where none is stated.
    name: Option<Html>,
    sources: Html,
    /// Records and observations that name one of them.
    named: Html,
    /// Names of the sources, in their order.
    list: Vec<Html>,
}

/// A source as one and the same: name, address.
type Key<'a> = (&'a str, Option<&'a str>);

/// All sources of the site.
pub(super) fn licences(desk: &Desk) -> Licences {
    let site = desk.cx.site;
    let records = site.all();
    let observations = site.indicators.iter().flat_map(|i| i.facts.observations.iter());
    let all: Vec<(&Source, bool)> = records
        .iter()
        .filter_map(|r| Some((r.common.source.as_ref()?, r.common.as_of.is_some())))
        .chain(observations.filter_map(|o| Some((o.source.as_ref()?, o.as_of.is_some()))))
        .collect();
    let mut by: BTreeMap<Option<&str>, (BTreeMap<Key, &Source>, usize)> = BTreeMap::new();
    let (mut dated, mut every): (BTreeSet<Key>, BTreeSet<Key>) = (BTreeSet::new(), BTreeSet::new());
    for (source, is_dated) in &all {
        let key: Key = (&source.name, source.url.as_deref());
        let entry = by.entry(source.licence.as_deref()).or_default();
        entry.0.insert(key, source);
        entry.1 += 1;
        every.insert(key);
        if *is_dated {
            dated.insert(key);
        }
    }
    let without = records.iter().filter(|r| r.common.source.is_none()).count();
    let undated = every.difference(&dated).count();
    // What names no licence comes last.
    let (free, unnamed): (Vec<_>, Vec<_>) = by.into_iter().partition(|(licence, _)| licence.is_some());
    let sentence = |id: &str, n: usize, of: usize| {
        let (text, all) = (desk.count(n), desk.count(of));
        let args = [("n", Arg::Num(number(n))), ("number", Arg::Html(text.as_str())), ("all", Arg::Html(all.as_str()))];
        desk.t(id, &args)
    };
    Licences {
        rows: free.into_iter().chain(unnamed).map(|(l, (sources, named))| row(desk, l, &sources, named)).collect(),
        undated: sentence("data-quality-undated", undated, every.len()),
        without: sentence("data-quality-without-source", without, records.len()),
    }
}

fn row(desk: &Desk, licence: Option<&str>, sources: &BTreeMap<Key, &Source>, named: usize) -> Licence {
    let sorted = desk.sorted(sources.values().copied().collect(), |s| s.name.to_string());
    Licence {
        name: licence.map(|l| desk.code(l)),
        sources: desk.count(sources.len()),
        named: desk.count(named),
        list: sorted.into_iter().map(|s| desk.source_name(s)).collect(),
    }
}
