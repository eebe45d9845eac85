//! Files → a sorted map in memory, for tests and for comparing builds.

use crate::emit::Fault;
use crate::emit::Out;
use crate::emit::confine;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

/// A site in memory.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<String, Arc<[u8]>>>,
}

impl Memory {
    /// The bytes put under `path`.
    pub fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        self.files.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    /// All files by path.
    pub fn into_files(self) -> BTreeMap<String, Arc<[u8]>> {
        self.files.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Out for Memory {
    fn put(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        confine(path)?;
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        match files.entry(path.to_owned()) {
            Entry::Occupied(_) => Err(Fault::error("out-twice", path, "")),
            Entry::Vacant(slot) => {
                slot.insert(bytes.into());
                Ok(())
            }
        }
    }
}
