//! Mobility and enrolment rows → what may be said of people: counts of groups, small ones hidden. The only door to rows
//! about persons.
//!
//! Everything published about people is a group of one of the trees made here, one tree for each academic year and table. A
//! count from 1 to 4 is hidden (primary); so is what would give it away together with the other counts of its tree
//! (secondary). The trees are about different people, or share nothing but their root, and no other sum of rows leaves this
//! module.

mod enrolment;
mod hide;
mod mobility;
mod tree;

pub use enrolment::INTERNATIONAL;
pub use hide::SUPPRESS_BELOW;
pub use tree::Group;
pub use tree::Tree;

use crate::base::day::AcademicYear;
use crate::base::day::Day;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::check::Site;
use crate::entities::Record;
use crate::entities::agreement::AgreementKind;
use crate::entities::common::Source;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// What may be said of a group of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum People {
    /// That many.
    Count(i64),
    /// Hidden: fewer than [`SUPPRESS_BELOW`], or it would give a small group away.
    Hidden,
    /// Nothing is recorded.
    Nothing,
}

/// A table of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// People going out, by what they do, programme, place and unit.
    Out,
    /// People coming in, likewise.
    In,
    /// Students, by where they come from, cycle and programme.
    Students,
    /// Students who are new in the year, by where they come from.
    Entrants,
}

impl Table {
    /// All tables, in the order of data files.
    pub const ALL: [Table; 4] = [Table::Out, Table::In, Table::Students, Table::Entrants];

    /// Its name in data files.
    pub fn word(self) -> &'static str {
        match self {
            Table::Out => "out",
            Table::In => "in",
            Table::Students => "students",
            Table::Entrants => "entrants",
        }
    }
}

/// A table of one academic year.
#[derive(Clone, Debug)]
pub struct Year {
    /// `final`, `provisional`, `estimated` or `break`.
    pub status: &'static str,
    /// Which country a student is counted under; none for mobility.
    pub basis: Option<&'static str>,
    /// Where the rows come from.
    pub source: Option<Source>,
    /// Date of that source.
    pub as_of: Option<Day>,
    /// Its groups.
    pub tree: Tree,
}

/// Everything that may be said about people.
#[derive(Clone, Debug, Default)]
pub struct Persons {
    years: BTreeMap<(Table, AcademicYear), Year>,
    lively: BTreeSet<(Box<str>, &'static str, AcademicYear)>,
    countries: BTreeMap<AcademicYear, usize>,
}

impl Persons {
    /// Reads the rows of the site.
    pub fn of(site: &Site) -> Persons {
        let mut persons = Persons::default();
        for record in site.mobility.iter() {
            for (table, tree) in mobility::trees(site, record) {
                persons.add(table, record.year, record, (record.status, None), tree);
            }
            let with_partner = record.flows.iter().filter(|f| f.count > 0);
            let lively = with_partner.filter_map(|f| Some((f.partner.clone()?, f.scheme?, record.year)));
            persons.lively.extend(lively);
        }
        for record in site.enrolment.iter() {
            for (table, tree) in enrolment::trees(site, record) {
                persons.add(table, record.year, record, (record.status, Some(record.basis)), tree);
            }
            persons.countries.insert(record.year, enrolment::countries(site, record));
        }
        persons
    }

    fn add<T>(
        &mut self,
        table: Table,
        year: AcademicYear,
        record: &Record<T>,
        how: (&'static str, Option<&'static str>),
        tree: Tree,
    ) {
        let (source, as_of) = (record.common.source.clone(), record.common.as_of);
        self.years.insert((table, year), Year { status: how.0, basis: how.1, source, as_of, tree });
    }

    /// Academic years of a table, oldest first.
    pub fn years(&self, table: Table) -> impl DoubleEndedIterator<Item = AcademicYear> {
        self.years.keys().filter(move |(t, _)| *t == table).map(|(_, y)| *y)
    }

    /// A table of a year.
    pub fn year(&self, table: Table, year: AcademicYear) -> Option<&Year> {
        self.years.get(&(table, year))
    }

    /// What may be said of a group.
    pub fn people(&self, table: Table, year: AcademicYear, group: &Dims) -> People {
        self.year(table, year).map_or(People::Nothing, |y| y.tree.people(group))
    }

    /// Everyone of a table in a year.
    pub fn all(&self, table: Table, year: AcademicYear) -> People {
        self.people(table, year, &Dims::default())
    }

    /// Students, as opposed to staff, who went or came in a year.
    pub fn mobile_students(&self, table: Table, year: AcademicYear) -> People {
        self.people(table, year, &Dims::one(Dim::What, STUDENTS))
    }

    /// True when anybody went or came with this partner and programme in one of the years. Says nothing of how many.
    pub fn is_lively(&self, partner: &str, kind: AgreementKind, years: &[AcademicYear]) -> bool {
        let Some(scheme) = scheme_of(kind) else { return false };
        years.iter().any(|y| self.lively.contains(&(partner.into(), scheme, *y)))
    }

    /// How many countries other than the home country at least one student is counted under. Says nothing of which.
    pub fn countries_of_students(&self, year: AcademicYear) -> Option<usize> {
        self.countries.get(&year).copied()
    }
}

/// Value of [`Dim::What`] for students on study or traineeship.
pub const STUDENTS: &str = "students";
/// Value of [`Dim::What`] for staff on teaching, training or a research visit.
pub const STAFF: &str = "staff";
/// Value of [`Dim::Scheme`] for everyone who goes or comes under an agreement.
pub const UNDER_AGREEMENT: &str = "agreement";
/// Value of [`Dim::Scheme`] for everyone else.
pub const WITHOUT_AGREEMENT: &str = "none";
/// Value of a dimension where the row does not say.
pub const NOT_STATED: &str = "not-stated";
/// Value of [`Dim::Region`] for countries and territories in no region.
pub const UNASSIGNED: &str = "unassigned";

/// The programme people go with under a kind of agreement; `None` for kinds nobody goes under.
pub fn scheme_of(kind: AgreementKind) -> Option<&'static str> {
    match kind {
        AgreementKind::ErasmusKa131 => Some("erasmus-ka131"),
        AgreementKind::ErasmusKa171 => Some("erasmus-ka171"),
        AgreementKind::Mevlana => Some("mevlana"),
        AgreementKind::Orhun => Some("orhun"),
        AgreementKind::Exchange => Some("exchange"),
        AgreementKind::JointDegree | AgreementKind::DoubleDegree => Some("joint-degree"),
        _ => None,
    }
}
