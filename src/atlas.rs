//! The shapes of the Earth and the portal's rules about them → the land of any map, drawn once for all languages.

pub mod frames;
pub mod import;

use crate::check::Site;
use crate::draw::map::classes::class;
use crate::draw::map::geometry::Geometry;
use crate::draw::map::land::Land;
use crate::draw::map::land::Line;
use crate::draw::map::land::Rules;
use crate::draw::map::land::land;
use crate::draw::map::projection::View;
use crate::entities::map::Style;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

/// Land of every frame asked for so far. What it answers depends on the shapes and the rules alone, so keeping it changes
/// nothing but the time.
#[derive(Debug)]
pub struct Atlas {
    geometry: Arc<Geometry>,
    rules: Rules,
    classes: [u32; 4],
    together: Vec<BTreeSet<Box<str>>>,
    drawn: Mutex<BTreeMap<String, Arc<Land>>>,
}

impl Atlas {
    /// The atlas of a portal.
    pub fn new(site: &Site) -> Self {
        let policy = site.map_policy();
        let rules = Rules {
            lines: policy.lines().into_iter().map(|(pair, style)| (pair, line(style))).collect(),
            merged: policy.merged.clone(),
            is_land_only: policy.is_land_only,
        };
        let (classes, together) = (policy.classes, policy.groups());
        Self { geometry: site.geometry.clone(), rules, classes, together, drawn: Mutex::default() }
    }

    /// The shapes.
    pub fn geometry(&self) -> &Geometry {
        &self.geometry
    }

    /// Least numbers of partners of the four classes of countries.
    pub fn classes(&self) -> &[u32; 4] {
        &self.classes
    }

    /// Class 1 to 4 of a country with so many partners; 0 without any.
    pub fn class(&self, partners: u32) -> u8 {
        class(&self.classes, partners)
    }

    /// Number of the group of countries that are named all or not at all; `None` for a country in none.
    pub fn group(&self, code: &str) -> Option<u8> {
        (0..=u8::MAX).zip(&self.together).find(|(_, codes)| codes.contains(code)).map(|(n, _)| n)
    }

    /// The land of a view in some detail, see [`DETAIL`](crate::draw::map::land::DETAIL).
    pub fn land(&self, view: View, detail: f64) -> Arc<Land> {
        let key = format!("{view:?} {detail}");
        let kept = |drawn: &BTreeMap<String, Arc<Land>>| drawn.get(&key).cloned();
        // A worker that failed while holding the lock has at worst not added its land.
        if let Some(land) = kept(&self.drawn.lock().unwrap_or_else(PoisonError::into_inner)) {
            return land;
        }
        let made = Arc::new(land(&self.geometry, view, detail, &self.rules));
        self.drawn.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(made).clone()
    }
}

fn line(style: Style) -> Line {
    match style {
        Style::Dashed => Line::Dashed,
        Style::Solid => Line::Solid,
        Style::None => Line::None,
    }
}
