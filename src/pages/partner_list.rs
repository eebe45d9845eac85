//! Partners → the register table beside a map: grouped by country, national partners apart, with what narrows it when the
//! script runs. A list that would be too long for a page becomes an index of countries by region.

use crate::entities::Record;
use crate::entities::agreement::AgreementKind;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::partner_regions;
use crate::pages::partner_row;
use crate::pages::partner_row::Found;
use crate::pages::partner_row::PartnerRow;
use crate::pages::partner_row::Pick;
use crate::pages::register;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// Most partners a page lists one by one.
pub(super) const MOST: usize = 500;

/// The table, or the index that stands for it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ListView {
    heading: Html,
    groups: Vec<Group>,
    /// A country alone needs no heading.
    grouped: bool,
    national: Option<Group>,
    index: Vec<IndexGroup>,
    finder: Option<Finder>,
    csv: Href,
    geojson: Option<Href>,
}

/// Partners of a country.
#[derive(Clone, Debug, Serialize)]
struct Group {
    id: Attr,
    code: Attr,
    /// Ids of its regions.
    regions: Attr,
    /// Folded names of the country that the page does not show.
    search: Attr,
    country: LinkTo,
    name: Attr,
    n: usize,
    number: Html,
    count: Html,
    partners: Vec<PartnerRow>,
}

/// Countries of a region, each with its number of partners.
#[derive(Clone, Debug, Serialize)]
struct IndexGroup {
    id: Attr,
    region: LinkTo,
    count: Html,
    countries: Vec<(LinkTo, Html)>,
}

/// What the script needs to narrow the table: words, and nothing that works without it.
#[derive(Clone, Debug, Serialize)]
struct Finder {
    regions: Vec<Choice>,
    kinds: Vec<Choice>,
    units: Vec<Choice>,
    cycles: Vec<Choice>,
    languages: Vec<Choice>,
    /// First year, last year, and the step after it that stands for any year.
    years: Option<(i16, i16, i16)>,
    /// Sentence of the count by plural category.
    counts: Vec<(Attr, Attr)>,
    locale: Attr,
}

/// Value and words of a choice, and their language where they are borrowed.
type Choice = (Attr, Attr, Html);

/// How a page shows its list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    /// Agreements the page is about.
    pub pick: Pick,
    /// Several countries, and the home country apart.
    pub grouped: bool,
}

/// The list of `partners`.
pub(super) fn list(desk: &Desk, partners: &[&Record<Partner>], manner: Manner) -> ListView {
    let site = desk.cx.site;
    let mut countries = partner_row::by_country(partners);
    let home = if manner.grouped { countries.remove(&*site.home().country) } else { None };
    let abroad: usize = countries.values().map(Vec::len).sum();
    let mut view = ListView {
        heading: count(desk, if manner.grouped { "partners-list-abroad" } else { "partners-list" }, abroad),
        groups: Vec::new(),
        grouped: manner.grouped,
        national: None,
        index: Vec::new(),
        finder: None,
        csv: desk.routes.local("data/v1/partners.csv"),
        geojson: site.partners.iter().any(|p| p.at.is_some()).then(|| desk.routes.local("data/v1/partners.geojson")),
    };
    if partners.len() > MOST {
        view.index = index(desk, &countries);
        let alone =
            home.map(|partners| Group { partners: Vec::new(), ..group(desk, &site.home().country, &partners, Pick::All, None) });
        view.national = alone;
        return view;
    }
    let mut found = Found::default();
    let order: Vec<&str> = desk.sorted(countries.keys().copied().collect(), |c| desk.country(c).0.to_string());
    let groups = order.iter().filter_map(|c| Some(group(desk, c, countries.get(c)?, manner.pick, Some(&mut found))));
    view.groups = groups.collect();
    view.national = home.map(|partners| group(desk, &site.home().country, &partners, manner.pick, Some(&mut found)));
    // A list one takes in at a glance is not narrowed.
    view.finder = (partners.len() > 1).then(|| finder(desk, &order, &found, manner.pick));
    view
}

fn count(desk: &Desk, id: &str, n: usize) -> Html {
    desk.t(id, &[("n", Arg::count(n))])
}

fn group(desk: &Desk, code: &str, partners: &[&Record<Partner>], pick: Pick, found: Option<&mut Found>) -> Group {
    let name = desk.country(code);
    let own = partner_regions::own(&desk.cx, code);
    let around = partner_regions::around(code).filter(|r| **r != *own);
    let langs = desk.cx.site.langs();
    let names: Vec<String> = langs.all().map(|l| register::country_name(&desk.cx, l, code)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let ordered = register::by_name(desk, partners).into_iter();
    let rows = match found {
        Some(found) => ordered.map(|p| partner_row::row(desk, p, pick, Some(&mut *found))).collect(),
        None => Vec::new(),
    };
    Group {
        id: Attr::from(format!("country-{}", code.to_lowercase())),
        code: Attr::from(code.to_lowercase()),
        regions: Attr::from(std::iter::once(&*own).chain(around).collect::<Vec<_>>().join(" ")),
        search: Attr::from(partner_row::words(&names, "")),
        country: register::country(desk, code),
        name,
        n: partners.len(),
        number: desk.count(partners.len()),
        count: count(desk, "partners-of-country", partners.len()),
        partners: rows,
    }
}

fn index(desk: &Desk, countries: &BTreeMap<&str, Vec<&Record<Partner>>>) -> Vec<IndexGroup> {
    let mut regions: BTreeMap<Box<str>, Vec<&str>> = BTreeMap::new();
    for code in countries.keys() {
        regions.entry(partner_regions::own(&desk.cx, code)).or_default().push(code);
    }
    let name = |id: &str| partner_regions::name(&desk.cx, desk.lang, id);
    let ids = desk.sorted(regions.keys().cloned().collect(), |id| name(id));
    let group = |id: Box<str>| {
        let codes = desk.sorted(regions.get(&id)?.clone(), |c| desk.country(c).0.to_string());
        let of = |code: &str| countries.get(code).map_or(0, Vec::len);
        Some(IndexGroup {
            id: Attr::from(format!("region-{id}")),
            region: desk.link("region", &id, partner_regions::label(desk, &id)),
            count: count(desk, "partners-of-country", codes.iter().map(|c| of(c)).sum()),
            countries: codes.iter().map(|c| (register::country(desk, c), desk.count(of(c)))).collect(),
        })
    };
    ids.into_iter().filter_map(group).collect()
}

fn finder(desk: &Desk, countries: &[&str], found: &Found, pick: Pick) -> Finder {
    let named = |value: &str, name: &str| (Attr::from(value), Attr::from(name));
    let choice = |(value, name): (Attr, Attr)| -> Choice {
        let marks = name.marks();
        (value, name, marks)
    };
    let sorted = |list: Vec<(Attr, Attr)>| -> Vec<Choice> {
        desk.sorted(list, |(_, name)| name.0.to_string()).into_iter().map(choice).collect()
    };
    let mut regions: BTreeSet<Box<str>> = countries.iter().map(|c| partner_regions::own(&desk.cx, c)).collect();
    let wholes = partner_regions::wholes(&desk.cx);
    regions.extend(countries.iter().filter_map(|c| partner_regions::around(c)).filter(|r| wholes.contains(r)).map(Box::from));
    let region = |id: &str| named(id, &partner_regions::name(&desk.cx, desk.lang, id));
    let kind = |k: &AgreementKind| (Attr::from(k.word()), desk.t_bare(&format!("scheme-{}", k.word()), &[]));
    let unit = |id: &str| Some((Attr::from(id), desk.bare(&desk.cx.site.units.get(id)?.name)));
    let cycles = crate::entities::condition::Cycle::WORDS.iter().filter(|w| found.cycles.contains(**w));
    let counts =
        desk.cx.strings.forms(desk.lang, "finder-count", "n", &[("shown", Arg::Text("{n}")), ("all", Arg::Text("{all}"))]);
    Finder {
        regions: sorted(regions.iter().map(|id| region(id)).collect()),
        kinds: found.kinds.iter().map(kind).filter(|_| !matches!(pick, Pick::Kind(_))).map(choice).collect(),
        units: sorted(found.units.iter().filter_map(|id| unit(id)).collect()),
        cycles: cycles.map(|w| (Attr::from(*w), desk.t_bare(&format!("cycle-{w}"), &[]))).map(choice).collect(),
        languages: sorted(found.languages.iter().map(|tag| named(tag, &desk.format().language(tag))).collect()),
        years: found.years.filter(|(a, b)| a < b && !matches!(pick, Pick::Year(_))).map(|(a, b)| (a, b, b + 1)),
        counts: counts.into_iter().map(|(word, text)| (Attr::from(word), Attr::from(text))).collect(),
        locale: Attr::from(desk.format().machine()),
    }
}
