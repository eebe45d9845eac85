//! Groups of people in a tree: a group is the sum of its parts, in one way or in several (all people by programme, and all
//! people by place).

use crate::base::dims::Dims;
use crate::persons::People;
use crate::persons::hide;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// A group of people.
#[derive(Clone, Debug)]
pub struct Group {
    /// Which people.
    pub dims: Dims,
    /// The group it is part of, by place; none for everyone.
    pub parent: Option<usize>,
    /// By what its parent is divided here; the parts of one division add up to the parent.
    pub division: &'static str,
    pub(super) count: i64,
    pub(super) shown: bool,
}

impl Group {
    /// What may be said of it.
    pub fn people(&self) -> People {
        if self.shown { People::Count(self.count) } else { People::Hidden }
    }
}

/// Groups, parents before their parts.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    groups: Vec<Group>,
    places: BTreeMap<Dims, usize>,
}

/// A step from a group to a part of it: by what it is divided, which part.
pub(super) type Step = (&'static str, Dims);

impl Tree {
    /// Adds people to everyone and to each group along the paths, once where paths share their beginning.
    pub(super) fn add(&mut self, count: i64, paths: &[Vec<Step>]) {
        let root = self.group(None, "", Dims::default());
        let mut places = BTreeSet::from([root]);
        for path in paths {
            let mut parent = root;
            for (division, dims) in path {
                parent = self.group(Some(parent), division, dims.clone());
                places.insert(parent);
            }
        }
        for place in places {
            if let Some(group) = self.groups.get_mut(place) {
                group.count = group.count.saturating_add(count);
            }
        }
    }

    /// Says how many of everyone are in a part. The parts of a division must add up to everyone.
    pub(super) fn divide(&mut self, division: &'static str, dims: Dims, count: i64) {
        let root = self.group(None, "", Dims::default());
        let place = self.group(Some(root), division, dims);
        if let Some(group) = self.groups.get_mut(place) {
            group.count = group.count.saturating_add(count);
        }
    }

    fn group(&mut self, parent: Option<usize>, division: &'static str, dims: Dims) -> usize {
        if let Some(place) = self.places.get(&dims) {
            return *place;
        }
        self.places.insert(dims.clone(), self.groups.len());
        self.groups.push(Group { dims, parent, division, count: 0, shown: true });
        self.groups.len() - 1
    }

    /// Hides what may not be said.
    pub(super) fn hidden(mut self) -> Tree {
        hide::hide(&mut self.groups);
        self
    }

    /// Every group, parents before their parts.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// What may be said of a group.
    pub fn people(&self, dims: &Dims) -> People {
        self.places.get(dims).and_then(|p| self.groups.get(*p)).map_or(People::Nothing, Group::people)
    }

    /// How many groups are hidden.
    pub fn hidden_count(&self) -> usize {
        self.groups.iter().filter(|g| !g.shown).count()
    }
}
