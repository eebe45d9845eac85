//! Rebuilds → what the browser should see now. A reader holds one [`Now`] and never sees half of a change.

use crate::serve::Pages;
use crate::serve::Rebuilt;
use std::sync::Arc;
use tokio::sync::watch;

/// What is served at a moment.
pub(super) struct Now {
    /// The last good site.
    pub(super) site: Option<Arc<dyn Pages>>,
    /// Problems of the last rebuild, as plain text.
    pub(super) problems: Option<String>,
    /// Heading over them.
    pub(super) heading: String,
    /// Language of both.
    pub(super) lang: String,
    /// Counts the sites: a page of another version is old.
    count: u64,
}

/// The server's state.
pub(super) struct Shared {
    /// The base path, with a slash at both ends.
    pub(super) base: String,
    now: watch::Sender<Arc<Now>>,
}

impl Now {
    /// The version of its pages. With the process id, so that pages of an earlier run are old too.
    pub(super) fn version(&self) -> String {
        format!("{}-{}", std::process::id(), self.count)
    }
}

impl Shared {
    /// The state after the first build.
    pub(super) fn new(base: &str, first: Rebuilt) -> Shared {
        let inner = base.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        let now = Now { site: None, problems: None, heading: String::new(), lang: String::new(), count: 0 };
        let shared = Shared { base, now: watch::Sender::new(Arc::new(now)) };
        shared.swap(first);
        shared
    }

    /// What is served now.
    pub(super) fn now(&self) -> Arc<Now> {
        Arc::clone(&self.now.borrow())
    }

    /// What is served now and each time it changes.
    pub(super) fn follow(&self) -> watch::Receiver<Arc<Now>> {
        self.now.subscribe()
    }

    /// Takes a rebuild over. Without a new site the last good one stays; where there was none, the page of the
    /// problems is what became old.
    pub(super) fn swap(&self, rebuilt: Rebuilt) {
        let old = self.now();
        let is_new = rebuilt.site.is_some() || old.site.is_none();
        let bad = rebuilt.site.is_none();
        self.now.send_replace(Arc::new(Now {
            site: rebuilt.site.or_else(|| old.site.clone()),
            problems: rebuilt.problems.or_else(|| bad.then(String::new)),
            heading: rebuilt.heading,
            lang: rebuilt.lang,
            count: old.count + u64::from(is_new),
        }));
    }

    /// Path to open first.
    pub(super) fn start(&self) -> String {
        self.now().site.as_ref().map_or_else(|| self.base.clone(), |site| site.start())
    }
}
