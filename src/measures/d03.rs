//! d03, openness of the portal, three shares that are never added up.
//!
//! `of=identifiers`, which is also the whole: partner records with at least one persistent identifier (PIC, OID, SCHAC
//! domain, ROR, Wikidata, ETER, DEQAR or WHED; the Erasmus code and the number of the charter can change hands or be
//! given anew), of all partner records. `of=sources`: observations with a source, their own or their indicator's, of
//! all observations. `of=languages`: records whose title has a wording in every language of the portal, of all records
//! with a title; a title typed once for all languages has one wording. They are about the records here, so no register
//! needs to be complete.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::text::Text;
use crate::check::Site;
use crate::entities::AnyRecord;
use crate::entities::Record;
use crate::entities::indicator::Indicator;
use crate::entities::partner::Partner;
use crate::measures::Counted;
use crate::measures::Measure;
use crate::measures::Measured;
use crate::measures::Outcome;
use crate::measures::number;

pub(super) static D03: Measure = Measure { id: "d03", needs: &[], measure };

/// Identifiers that stay with an institution.
const PERSISTENT: &[&str] = &["pic", "oid", "hei", "ror", "wikidata", "eter", "deqar", "whed"];

fn measure(counted: &Counted, _: &Indicator) -> Vec<Measured> {
    let side = |name: &str, share: Outcome| Measured::new(share).part(Dims::one(Dim::Of, name));
    let identifiers = identifiers(counted.site);
    vec![
        Measured::new(identifiers),
        side("identifiers", identifiers),
        side("sources", sources(counted.site)),
        side("languages", languages(counted.site)),
    ]
}

fn identifiers(site: &Site) -> Outcome {
    let has = |p: &&Record<Partner>| PERSISTENT.iter().any(|kind| p.ids.contains_key(kind));
    share(site.partners.iter().filter(has).count(), site.partners.len())
}

fn sources(site: &Site) -> Outcome {
    let all: Vec<bool> = site
        .indicators
        .iter()
        .flat_map(|i| i.observations.iter().map(|o| o.source.is_some() || i.common.source.is_some()))
        .collect();
    share(all.iter().filter(|has| **has).count(), all.len())
}

fn languages(site: &Site) -> Outcome {
    let titled: Vec<Text> = site.all().iter().map(AnyRecord::title).filter(|t| !t.is_empty()).collect();
    let in_all = titled.iter().filter(|t| site.langs().all().all(|lang| t.get(lang).is_some()));
    share(in_all.count(), titled.len())
}

fn share(part: usize, of: usize) -> Outcome {
    Outcome::Pair(number(part), number(of))
}
