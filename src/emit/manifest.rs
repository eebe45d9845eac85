//! The list of files Imbat owns in a folder ↔ `.imbat-manifest.json`. No times and no absolute paths: same site, same
//! bytes.

use crate::emit::Fault;
use crate::emit::at;
use crate::emit::confine;
use serde::Deserialize;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// Name of the manifest, in the root of the folder.
pub const NAME: &str = ".imbat-manifest.json";
/// Version of its form.
pub const VERSION: u32 = 1;

/// The files Imbat owns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`VERSION`].
    pub version: u32,
    /// What the caller says the site was made from; empty while a build is being put in place.
    pub fingerprint: String,
    /// By path from the root, with `/`.
    pub files: BTreeMap<String, Entry>,
}

/// A file as Imbat wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// First 128 bits of the BLAKE3 hash, 32 small hexadecimal digits.
    pub blake3: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Hashes the file may still have after a build that was interrupted while being put in place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<String>,
}

#[derive(Deserialize)]
struct Head {
    version: u32,
}

impl Default for Manifest {
    fn default() -> Manifest {
        Manifest { version: VERSION, fingerprint: String::new(), files: BTreeMap::new() }
    }
}

impl Entry {
    /// The entry of a file with these bytes.
    pub fn new(bytes: &[u8]) -> Entry {
        Entry { blake3: hash(bytes), bytes: bytes.len() as u64, before: Vec::new() }
    }

    /// True when `bytes` are what Imbat wrote.
    pub fn wrote(&self, bytes: &[u8]) -> bool {
        let found = hash(bytes);
        found == self.blake3 || self.before.contains(&found)
    }
}

impl Manifest {
    /// Reads the manifest of the folder `root`; empty when there is none yet.
    ///
    /// # Errors
    /// A [`Fault`] when it is damaged (`manifest-broken`) or of another version (`manifest-version`): with a guess,
    /// files of others could be deleted.
    pub fn read(root: &Path) -> io::Result<Manifest> {
        let path = root.join(NAME);
        match fs::symlink_metadata(&path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Manifest::default()),
            Err(e) => return Err(at(&path)(e)),
            Ok(meta) if !meta.is_file() => return Err(Fault::error("manifest-broken", path.display(), "")),
            Ok(_) => {}
        }
        let broken = |detail: String| Fault::error("manifest-broken", path.display(), detail);
        let bytes = fs::read(&path).map_err(at(&path))?;
        let head: Head = serde_json::from_slice(&bytes).map_err(|e| broken(e.to_string()))?;
        if head.version != VERSION {
            return Err(Fault::error("manifest-version", path.display(), head.version));
        }
        let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|e| broken(e.to_string()))?;
        for (name, entry) in &manifest.files {
            let is_right = confine(name).is_ok() && is_hash(&entry.blake3) && entry.before.iter().all(|h| is_hash(h));
            if !is_right {
                return Err(broken(name.escape_debug().to_string()));
            }
        }
        Ok(manifest)
    }

    /// The bytes of the file: JSON sorted by path, with a line break at the end.
    ///
    /// # Errors
    /// Never in practice; the encoder's own.
    pub fn encode(&self) -> io::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// What Imbat owns while `new` replaces `self`: the files of both, each with every hash it may have meanwhile.
    pub fn union(&self, new: &BTreeMap<String, Entry>) -> Manifest {
        let mut files = self.files.clone();
        for (path, entry) in new {
            let mut entry = entry.clone();
            if let Some(old) = self.files.get(path) {
                entry.before = old.before.iter().chain([&old.blake3]).filter(|h| **h != entry.blake3).cloned().collect();
                entry.before.sort();
                entry.before.dedup();
            }
            files.insert(path.clone(), entry);
        }
        Manifest { files, ..Manifest::default() }
    }
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().chars().take(32).collect()
}

fn is_hash(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
