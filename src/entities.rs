//! Ribs: what the portal is about. One file per entity; the list below is the only place that names all of them.

pub mod agreement;
pub mod article;
pub mod call;
pub mod common;
pub mod condition;
pub mod document;
pub mod enrolment;
pub mod event;
pub mod grant;
pub mod indicator;
pub mod institution;
pub mod map;
pub mod mobility;
pub mod money;
pub mod multilateral;
pub mod network;
pub mod news;
pub mod office;
pub mod partner;
pub mod policy;
pub mod programme;
pub mod quality;
pub mod region;
pub mod service;
pub mod term;
pub mod unit;

use crate::base::text::Text;
use crate::entities::common::Common;
use crate::schema::row::Row;
use crate::schema::shape::Shape;
use std::collections::BTreeMap;

/// What an entity must say of itself.
pub trait Entity: Sized {
    /// Its field table.
    const SHAPE: &'static Shape;
    /// Builds it from a complete row. `None` only when the row is not complete.
    fn read(row: &Row) -> Option<Self>;
}

/// A record: what all entities have in common, and its own facts. Its body, if it has one, is kept apart in
/// the bodies of `check`, so that an edit of a body cannot change a list.
#[derive(Clone, Debug)]
pub struct Record<T> {
    /// The id.
    pub id: Box<str>,
    /// Source, dates, translation, slug.
    pub common: Common,
    /// The row it was read from: for data files, links and diagnostics.
    pub row: Row,
    /// The facts.
    pub facts: T,
}

impl<T> std::ops::Deref for Record<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.facts
    }
}

/// All records of an entity, sorted by id.
#[derive(Clone, Debug)]
pub struct Records<T>(pub Vec<Record<T>>);

impl<T> Default for Records<T> {
    fn default() -> Records<T> {
        Records(Vec::new())
    }
}

impl<T> Records<T> {
    /// The record of this id.
    pub fn get(&self, id: &str) -> Option<&Record<T>> {
        self.index(id).and_then(|n| self.0.get(n))
    }

    /// Place of the record of this id.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.0.binary_search_by(|r| (*r.id).cmp(id)).ok()
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Record<T>> {
        self.0.iter()
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a, T> IntoIterator for &'a Records<T> {
    type Item = &'a Record<T>;
    type IntoIter = std::slice::Iter<'a, Record<T>>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// What every list, data file and link needs of a record, whatever its entity.
#[derive(Clone, Copy, Debug)]
pub struct AnyRecord<'a> {
    /// Its field table.
    pub shape: &'static Shape,
    /// Its id.
    pub id: &'a str,
    /// Its row.
    pub row: &'a Row,
    /// Source, dates, translation, slug.
    pub common: &'a Common,
}

impl AnyRecord<'_> {
    /// Its name for people.
    pub fn title(&self) -> Text {
        self.row.text(self.shape.title)
    }
}

macro_rules! entities {
    ($($name:ident: $entity:ty,)+) => {
        /// Field tables of all entities, in the order of the manual.
        pub static SHAPES: &[&Shape] = &[$(<$entity>::SHAPE),+];

        /// All records, entity by entity.
        #[derive(Clone, Debug, Default)]
        pub struct Entities { $(
            #[doc = concat!("Records of `", stringify!($name), "`.")]
            pub $name: Records<$entity>,
        )+ }

        impl Entities {
            /// Builds every entity from its rows, which are keyed by the name of the shape and sorted by id.
            /// Rows that are not complete are left out; they have their diagnostics.
            pub fn read(rows: &BTreeMap<&'static str, Vec<Row>>) -> Entities {
                Entities { $($name: Records(read_all(rows)),)+ }
            }

            /// Every record of every entity.
            pub fn all(&self) -> Vec<AnyRecord<'_>> {
                let mut all = Vec::new();
                $(all.extend(self.$name.iter().map(|r| AnyRecord {
                    shape: <$entity>::SHAPE, id: &r.id, row: &r.row, common: &r.common,
                }));)+
                all
            }
        }
    };
}

fn read_all<T: Entity>(rows: &BTreeMap<&'static str, Vec<Row>>) -> Vec<Record<T>> {
    let rows = rows.get(T::SHAPE.name).map_or(&[][..], |r| r);
    rows.iter()
        .filter(|row| row.complete)
        .filter_map(|row| {
            T::read(row).map(|facts| Record { id: row.id.clone(), common: Common::read(row), row: row.clone(), facts })
        })
        .collect()
}

entities! {
    institution: institution::Institution,
    units: unit::Unit,
    offices: office::Office,
    partners: partner::Partner,
    multilateral: multilateral::Multilateral,
    networks: network::Network,
    grants: grant::Grant,
    mobility: mobility::MobilityYear,
    enrolment: enrolment::EnrolmentYear,
    regions: region::RegionScheme,
    policy: policy::PolicyElement,
    indicators: indicator::Indicator,
    programmes: programme::Programme,
    quality: quality::Quality,
    calls: call::Call,
    events: event::Event,
    services: service::Service,
    documents: document::Document,
    glossary: term::Term,
    articles: article::Article,
    news: news::News,
    map: map::MapPolicy,
}

/// The shape of this name.
pub fn shape(name: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|s| s.name == name).copied()
}
