//! Rows of a mobility year → a tree of people going out and one of people coming in.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::check::Site;
use crate::entities::condition::Direction;
use crate::entities::condition::MobilityType;
use crate::entities::mobility::Flow;
use crate::entities::mobility::MobilityYear;
use crate::persons::NOT_STATED;
use crate::persons::STAFF;
use crate::persons::STUDENTS;
use crate::persons::Table;
use crate::persons::UNASSIGNED;
use crate::persons::UNDER_AGREEMENT;
use crate::persons::WITHOUT_AGREEMENT;
use crate::persons::tree::Step;
use crate::persons::tree::Tree;
use crate::regions;
use crate::regions::Region;

/// The two tables of a year; one that has neither rows nor a total is left out.
pub(super) fn trees(site: &Site, year: &MobilityYear) -> Vec<(Table, Tree)> {
    let mut trees = Vec::new();
    for (table, direction, total) in [(Table::Out, Direction::Out, year.out), (Table::In, Direction::In, year.coming)] {
        let mut tree = Tree::default();
        let rows: Vec<&Flow> = year.flows.iter().filter(|f| f.direction == direction).collect();
        match (rows.is_empty(), total) {
            (true, None) => continue,
            (true, Some(total)) => tree.add(total, &[]),
            (false, _) => rows.iter().for_each(|flow| tree.add(flow.count, &paths(site, flow))),
        }
        trees.push((table, tree.hidden()));
    }
    trees
}

/// The groups a row is in: by what people do, by programme, by place, by unit.
fn paths(site: &Site, flow: &Flow) -> Vec<Vec<Step>> {
    let students = matches!(flow.what, MobilityType::Study | MobilityType::Traineeship);
    let who = Dims::one(Dim::What, if students { STUDENTS } else { STAFF });
    let what = Dims::one(Dim::What, flow.what.word());
    let mut doing = vec![("who", who), ("type", what.clone())];
    if students {
        doing.push(("cycle", what.with(Dim::Cycle, flow.cycle.map_or(NOT_STATED, |c| c.word()))));
    }
    let scheme = flow.scheme.unwrap_or(NOT_STATED);
    let free = matches!(scheme, "free-mover" | "other" | NOT_STATED);
    let under = Dims::one(Dim::Scheme, if free { WITHOUT_AGREEMENT } else { UNDER_AGREEMENT });
    let unit = Dims::one(Dim::Unit, flow.unit.as_deref().unwrap_or(NOT_STATED));
    vec![doing, vec![("under", under), ("scheme", Dims::one(Dim::Scheme, scheme))], place(site, flow), vec![("unit", unit)]]
}

/// Region, country, partner.
fn place(site: &Site, flow: &Flow) -> Vec<Step> {
    let partner = flow.partner.as_deref().and_then(|id| site.partners.get(id));
    let country = partner.map(|p| &*p.country).or(flow.country.as_deref());
    let Some(country) = country else {
        return vec![("region", Dims::one(Dim::Region, NOT_STATED))];
    };
    let region = region(site, country);
    let partner = partner
        .map_or_else(|| Dims::one(Dim::Country, country).with(Dim::Partner, NOT_STATED), |p| Dims::one(Dim::Partner, &p.id));
    vec![("region", Dims::one(Dim::Region, region)), ("country", Dims::one(Dim::Country, country)), ("partner", partner)]
}

/// Region of a country in the scheme pages use, as a word for dimensions.
pub(super) fn region<'a>(site: &'a Site, country: &str) -> &'a str {
    match regions::of(country, site.region_scheme()) {
        Region::M49(code) => code,
        Region::Own(id, _) => id,
        Region::Unassigned => UNASSIGNED,
    }
}
