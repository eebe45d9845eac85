//! The pixels of share cards kept from earlier builds, in `.imbat/cards/` of the site's folder: a card is drawn anew only when
//! its words, its fonts or its renderer change. The folder may be deleted at any time.

use crate::cards;
use crate::emit::disk::replace;
use crate::portal::Portal;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

/// First and last bytes of every PNG file: one that was cut off is made anew.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const END: &[u8] = b"IEND\xaeB`\x82";

/// The kept pixels.
#[derive(Debug)]
pub(super) struct Kept {
    folder: PathBuf,
    /// Names of the files this build has use for.
    used: Mutex<BTreeSet<String>>,
    made: AtomicUsize,
}

impl Kept {
    /// Those of a site.
    pub(super) fn of(root: &Path) -> Kept {
        Kept { folder: root.join(".imbat/cards"), used: Mutex::default(), made: AtomicUsize::new(0) }
    }

    /// The card at `path`, kept or made now. `None` when `path` is no card.
    pub(super) fn card(&self, portal: &Portal, path: &str) -> Option<Vec<u8>> {
        let drawing = portal.card(path)?;
        let name = format!("{}.png", cards::key(&drawing));
        let file = self.folder.join(&name);
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name);
        if let Some(bytes) = fs::read(&file).ok().filter(|b| b.starts_with(SIGNATURE) && b.ends_with(END)) {
            return Some(bytes);
        }
        let bytes = cards::png(&drawing)?;
        self.made.fetch_add(1, Ordering::Relaxed);
        // A card that cannot be kept is only made again next time.
        let _ = self.keep(&file, &bytes);
        Some(bytes)
    }

    fn keep(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Some(parent) = self.folder.parent() {
            // Git passes over the folder, whatever the site's own list says.
            replace(&parent.join(".gitignore"), b"*\n")?;
        }
        replace(file, bytes)
    }

    /// Cards of this build that were made now, and all of them. Files this build has no use for are deleted.
    pub(super) fn finish(self) -> (usize, usize) {
        let used = self.used.into_inner().unwrap_or_else(PoisonError::into_inner);
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_ours = name.len() == 68 && name.ends_with(".png") && name.bytes().take(64).all(|b| b.is_ascii_hexdigit());
            if is_ours && !used.contains(&name) {
                let _ = fs::remove_file(entry.path());
            }
        }
        (self.made.into_inner(), used.len())
    }
}
