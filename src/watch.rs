//! A site's folder on disk → "something changed", at once. Only here the system's file events are read.

use crate::read::disk::FILES;
use crate::read::disk::FOLDERS;
use notify::Event;
use notify::EventKind;
use notify::RecommendedWatcher;
use notify::RecursiveMode;
use notify::Watcher as _;
use notify::event::AccessKind;
use notify::event::AccessMode;
use notify::event::CreateKind;
use notify::event::ModifyKind;
use notify::event::RenameMode;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::sync::mpsc::Receiver;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::mpsc::SyncSender;
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

/// How long to wait before reading again what looks like half a save: some editors empty a file, then fill it.
pub const HALF_SAVE: Duration = Duration::from_millis(20);
/// Files that come into a new folder before it is watched give no event, so it is looked at once more after this.
const NEW_FOLDER: Duration = Duration::from_millis(50);
/// Where the system does not say that a file was closed, a pause says it.
const PAUSE: Duration = Duration::from_millis(20);

/// Watches a site. Several changes before a call of [`Watch::wait`] are one.
#[derive(Debug)]
pub struct Watch {
    watcher: RecommendedWatcher,
    root: PathBuf,
    attached: BTreeSet<&'static str>,
    events: Receiver<()>,
    news: Arc<News>,
}

/// What the thread of the events leaves for [`Watch::wait`].
#[derive(Debug, Default)]
struct News {
    /// Folders of the site that came or went.
    tops: Mutex<BTreeSet<&'static str>>,
    /// A folder was made.
    folder: AtomicBool,
}

impl Watch {
    /// Watches what a build of the site under `root` reads: its folders, with those that come later, and its files.
    ///
    /// # Errors
    /// When the system cannot watch, for example for want of file handles; with the path.
    pub fn new(root: &Path) -> io::Result<Watch> {
        let root = root.canonicalize().map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", root.display())))?;
        let (sender, events) = sync_channel(1);
        let news = Arc::new(News::default());
        let (seen, inside) = (Arc::clone(&news), root.clone());
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| hear(event, &inside, &seen, &sender))
            .map_err(|e| fault(&root, e))?;
        let mut watch = Watch { watcher, root, attached: BTreeSet::new(), events, news };
        watch.watcher.watch(&watch.root, RecursiveMode::NonRecursive).map_err(|e| fault(&watch.root, e))?;
        watch.attach()?;
        Ok(watch)
    }

    /// Waits for the next change. False when there can be no more.
    pub fn wait(&mut self) -> bool {
        let is_alive = if self.news.folder.swap(false, Ordering::AcqRel) {
            !matches!(self.events.recv_timeout(NEW_FOLDER), Err(RecvTimeoutError::Disconnected))
        } else {
            self.events.recv().is_ok()
        };
        if is_alive && !cfg!(target_os = "linux") {
            thread::sleep(PAUSE);
            self.forget();
        }
        // A folder that vanished between event and watch gives another event.
        let _ = self.attach();
        is_alive
    }

    /// Drops the change that is waiting: the caller is about to read everything anyway.
    pub fn forget(&mut self) {
        while self.events.try_recv().is_ok() {}
    }

    fn attach(&mut self) -> io::Result<()> {
        let tops = std::mem::take(&mut *self.news.tops.lock().unwrap_or_else(PoisonError::into_inner));
        for top in tops {
            if self.attached.remove(top) {
                // Fails when the folder is gone, and the watch with it.
                let _ = self.watcher.unwatch(&self.root.join(top));
            }
        }
        for folder in FOLDERS {
            let path = self.root.join(folder);
            if !self.attached.contains(folder) && path.is_dir() {
                self.watcher.watch(&path, RecursiveMode::Recursive).map_err(|e| fault(&path, e))?;
                self.attached.insert(folder);
            }
        }
        Ok(())
    }
}

fn hear(event: notify::Result<Event>, root: &Path, news: &News, sender: &SyncSender<()>) {
    let is_change = match &event {
        Ok(event) => event.need_rescan() || (is_change(event.kind) && note(event, root, news)),
        // Events may have been lost: reading everything again is the safe answer.
        Err(_) => true,
    };
    if is_change {
        // A full channel already says that something changed.
        let _ = sender.try_send(());
    }
}

/// True when one of the event's paths is read by a build. Leaves word of new folders.
fn note(event: &Event, root: &Path, news: &News) -> bool {
    let mut is_read = false;
    for path in &event.paths {
        let Ok(inside) = path.strip_prefix(root) else { continue };
        if !is_site(inside) {
            continue;
        }
        is_read = true;
        if let Some(top) = FOLDERS.iter().find(|f| inside == Path::new(f)) {
            news.tops.lock().unwrap_or_else(PoisonError::into_inner).insert(top);
        }
        let came = matches!(event.kind, EventKind::Create(_) | EventKind::Modify(ModifyKind::Name(_)));
        if matches!(event.kind, EventKind::Create(CreateKind::Folder)) || (came && path.is_dir()) {
            news.folder.store(true, Ordering::Release);
        }
    }
    is_read
}

/// Closed after writing, renamed, made, removed; where the system has no event for closing, also written.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) | EventKind::Create(_) | EventKind::Remove(_) => true,
        // Follows the two events of its halves.
        EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => !cfg!(target_os = "linux"),
        EventKind::Modify(ModifyKind::Name(_)) => true,
        EventKind::Modify(ModifyKind::Data(_) | ModifyKind::Any) | EventKind::Any => !cfg!(target_os = "linux"),
        EventKind::Access(_) | EventKind::Modify(_) | EventKind::Other => false,
    }
}

/// True for a path, from the root, that a build reads.
fn is_site(inside: &Path) -> bool {
    let Some(first) = inside.iter().next().and_then(|p| p.to_str()) else { return false };
    let is_known = FOLDERS.contains(&first) || (FILES.contains(&first) && inside.iter().count() == 1);
    is_known && !inside.iter().any(|part| is_noise(&part.to_string_lossy()))
}

/// Hidden files and what editors write beside the real ones (Vim's test file `4913`, swap files, backups).
fn is_noise(name: &str) -> bool {
    let is_hidden = name.starts_with('.') && name != ".well-known";
    let is_temporary = [".swp", ".swx", ".tmp", ".part", ".crdownload", "~", "___jb_tmp___", "___jb_old___"];
    is_hidden
        || name == "4913"
        || name.starts_with('#')
        || name.starts_with("~$")
        || is_temporary.iter().any(|e| name.ends_with(e))
}

fn fault(path: &Path, error: notify::Error) -> io::Error {
    let kind = match &error.kind {
        notify::ErrorKind::Io(e) => e.kind(),
        notify::ErrorKind::PathNotFound => io::ErrorKind::NotFound,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, format!("{}: {error}", path.display()))
}
