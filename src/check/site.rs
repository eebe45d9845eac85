//! The checked portal: every record in its place, every id known.

use crate::base::day::Date;
use crate::base::day::day_at;
use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::lang::Langs;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::check::bodies::Docs;
use crate::check::ids::Ids;
use crate::check::load::Loaded;
use crate::config::Config;
use crate::draw::map::geometry::Geometry;
use crate::entities::Entities;
use crate::entities::Record;
use crate::entities::agreement::Agreement;
use crate::entities::institution::Institution;
use crate::entities::institution::Register;
use crate::entities::map::MapPolicy;
use crate::entities::multilateral::Multilateral;
use crate::entities::partner::Partner;
use crate::entities::region::RegionScheme;
use crate::read::Body;
use crate::read::Sources;
use crate::schema::row::Row;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

/// The file of a portal's own shapes, which `imbat map import` makes.
pub const SHAPES: &str = "content/map.shapes";

/// The checked portal.
#[derive(Clone, Debug)]
pub struct Site {
    /// Settings.
    pub config: Config,
    /// The status day.
    pub as_of: Date,
    /// Records. `site.partners` and the like reach through.
    pub entities: Entities,
    /// Bodies of text.
    pub docs: Docs,
    /// Rows no entity is built from, because they are not complete or a further language of one; what they name is looked up.
    pub loose: Vec<Row>,
    /// Every id, and where it stands.
    pub ids: Ids,
    /// Files of `static/`, by path without that folder.
    pub files: BTreeMap<Arc<str>, Arc<[u8]>>,
    /// Shapes of the Earth's countries: those of [`SHAPES`], else the built-in ones.
    pub geometry: Arc<Geometry>,
    /// The portal's own file of shapes, and whether it could be read.
    pub own_shapes: Option<(FileId, bool)>,
    /// `routes.lock` as read: id, language, path; and its file.
    pub lock: Option<(FileId, Arc<str>)>,
}

impl Deref for Site {
    type Target = Entities;
    fn deref(&self) -> &Entities {
        &self.entities
    }
}

impl Site {
    /// Puts the parts together. `None` without an institution.
    pub(super) fn new(sources: &Sources, config: Config, loaded: Loaded, diags: &mut Diags) -> Option<Site> {
        let entities = Entities::read(&loaded.rows);
        let Some(institution) = entities.institution.0.first() else {
            if !loaded.seen.contains("content/institution.toml") {
                diags.add(faults::file_missing(Span::nowhere(), "content/institution.toml"));
            }
            return None;
        };
        let zone = &institution.facts.time_zone;
        let today = day_at(sources.now, zone);
        if today.is_none() {
            diags.add(Diag::error("time-zone-unknown", institution.row.at("time_zone")).with("typed", zone));
        }
        let as_of = sources.as_of.or(today)?;
        let files = sources.numbered().filter_map(|(_, s)| {
            let path = s.path.strip_prefix("static/")?;
            match &s.body {
                Body::Bytes(bytes) => Some((Arc::from(path), bytes.clone())),
                Body::Text(_) | Body::Broken => None,
            }
        });
        let (geometry, own_shapes) = shapes(sources);
        let lock = sources.numbered().find(|(_, s)| &*s.path == "routes.lock");
        Some(Site {
            as_of,
            loose: loaded.rows.values().flatten().filter(|r| !r.complete).cloned().chain(loaded.versions).collect(),
            docs: loaded.docs,
            ids: loaded.ids,
            files: files.collect(),
            geometry: Arc::new(geometry),
            own_shapes,
            lock: lock.map(|(id, _)| (id, Arc::from(sources.text(id)))),
            entities,
            config,
        })
    }

    /// The institution.
    pub fn home(&self) -> &Record<Institution> {
        // `new` refuses a site without one.
        &self.entities.institution.0[0]
    }

    /// What is decided about maps; the defaults without a file.
    pub fn map_policy(&self) -> MapPolicy {
        self.entities.map.0.first().map(|m| m.facts.clone()).unwrap_or_default()
    }

    /// The languages.
    pub fn langs(&self) -> &Langs {
        &self.config.langs
    }

    /// Every public agreement with its partner; a multilateral one once for each partner that takes part.
    pub fn agreements(&self) -> impl Iterator<Item = (&Record<Partner>, &Agreement)> {
        let joint = self.joint().flat_map(|m| m.participants.iter().map(move |id| (id, &m.facts.agreement)));
        self.bilateral().chain(joint.filter_map(|(id, a)| Some((self.partners.get(id)?, a))))
    }

    /// Every public agreement with one partner.
    pub fn bilateral(&self) -> impl Iterator<Item = (&Record<Partner>, &Agreement)> {
        self.partners.iter().flat_map(|p| p.facts.agreements.iter().map(move |a| (p, a))).filter(|(_, a)| a.public)
    }

    /// Every public agreement with several sides.
    pub fn joint(&self) -> impl Iterator<Item = &Record<Multilateral>> {
        self.multilateral.iter().filter(|m| m.agreement.public)
    }

    /// Public agreements a partner is part of: its own in the order of the file, then multilateral ones.
    pub fn agreements_of<'a>(&'a self, partner: &'a Record<Partner>) -> impl Iterator<Item = &'a Agreement> {
        let joint = self.joint().filter(|m| m.participants.contains(&partner.id)).map(|m| &m.facts.agreement);
        partner.facts.agreements.iter().filter(|a| a.public).chain(joint)
    }

    /// Every agreement once, those that are not public too: for rules.
    pub fn each_agreement(&self) -> impl Iterator<Item = &Agreement> {
        let joint = self.multilateral.iter().map(|m| &m.facts.agreement);
        self.partners.iter().flat_map(|p| &p.facts.agreements).chain(joint)
    }

    /// True when a partner outside the institution's own country takes part.
    pub fn is_abroad(&self, joint: &Multilateral) -> bool {
        joint.participants.iter().filter_map(|id| self.partners.get(id)).any(|p| !self.is_national(p))
    }

    /// The scheme of regions pages use; UN M49 when there is none of the institution's own.
    pub fn region_scheme(&self) -> Option<&RegionScheme> {
        self.regions.iter().find(|r| r.is_used).map(|r| &r.facts)
    }

    /// True when the institution declares this register complete.
    pub fn is_complete(&self, register: Register) -> bool {
        self.home().complete.contains(&register)
    }

    /// True when the partner is in the institution's own country.
    pub fn is_national(&self, partner: &Partner) -> bool {
        partner.country == self.home().country
    }
}

/// The shapes maps are drawn from, and what became of the portal's own file.
fn shapes(sources: &Sources) -> (Geometry, Option<(FileId, bool)>) {
    let own = sources.numbered().find(|(_, s)| &*s.path == SHAPES && !s.builtin);
    let read = own.map(|(file, s)| (file, if let Body::Bytes(bytes) = &s.body { Geometry::decode(bytes) } else { None }));
    match read {
        Some((file, Some(geometry))) => (geometry, Some((file, true))),
        Some((file, None)) => (Geometry::world(), Some((file, false))),
        None => (Geometry::world(), None),
    }
}
