//! A site in memory → an editor's browser: pages made when asked for, told to reload when a source changes. Nothing is
//! written to disk.

mod http;
mod overlay;
mod state;

pub use http::mime;

use crate::serve::state::Shared;
use crate::watch::HALF_SAVE;
use crate::watch::Watch;
use axum::serve::ListenerExt as _;
use std::io;
use std::net::Ipv4Addr;
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread;

/// Port tried first when none is given.
const PORT: u16 = 8080;
/// How many further ports are tried when the first is taken.
const MORE_PORTS: u16 = 20;

/// What builds the site again.
pub trait Preview: Send + Sync + 'static {
    /// Reads all sources and builds from them. Called once at the start and after each change, never twice at a time.
    fn rebuild(&self) -> Rebuilt;
}

/// A finished rebuild.
#[derive(Clone)]
pub struct Rebuilt {
    /// The new site; `None` when it has errors: then the last good one stays.
    pub site: Option<Arc<dyn Pages>>,
    /// The diagnostics as plain text, not HTML. May come with a site, for warnings.
    pub problems: Option<String>,
    /// Heading over the problems, as plain text.
    pub heading: String,
    /// Language of both, a BCP 47 tag.
    pub lang: String,
}

/// A checked site whose pages are made on demand. Paths are as in [`Out::put`](crate::emit::Out::put): without the
/// base path and without a leading `/`.
pub trait Pages: Send + Sync {
    /// The file at `path`; `None` when the site has none, a plain text when it cannot be made.
    fn page(&self, path: &str) -> Option<Result<Page, String>>;
    /// Path to open first, with the base path, such as `/portal/en/`.
    fn start(&self) -> String;
    /// HTML that says there is nothing at `path`.
    fn not_found(&self, path: &str) -> Vec<u8>;
}

/// A file as the browser gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its MIME type with charset, see [`mime`].
    pub mime: &'static str,
}

/// Serves the site under `root` on 127.0.0.1 until the process ends. `port`: that one, or the first free one from 8080 when
/// not given; 0 for any free one. `base`: the base path, such as `/portal/`. `ready` gets the address to open, once.
///
/// # Errors
/// When no port is free or the folder cannot be watched.
pub fn run(preview: Arc<dyn Preview>, root: &Path, port: Option<u16>, base: &str, ready: impl FnOnce(&str)) -> io::Result<()> {
    // A port that was asked for is taken or nothing: somebody else may be expected at the next one.
    let listener = match port {
        Some(port) => bind(port, 0)?,
        None => bind(PORT, MORE_PORTS)?,
    };
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    // Watching begins before reading, so that no change falls between them.
    let watch = Watch::new(root)?;
    let shared = Arc::new(Shared::new(base, preview.rebuild()));
    ready(&format!("http://{address}{}", shared.start()));
    let told = Arc::clone(&shared);
    thread::Builder::new().name("rebuild".to_owned()).spawn(move || follow(&*preview, watch, &told))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        axum::serve(listener.tap_io(quick), http::router(shared)).await
    })
}

/// Rebuilds after each change, for ever.
fn follow(preview: &dyn Preview, mut watch: Watch, shared: &Shared) {
    while watch.wait() {
        let mut rebuilt = preview.rebuild();
        if rebuilt.site.is_none() {
            thread::sleep(HALF_SAVE);
            watch.forget();
            rebuilt = preview.rebuild();
        }
        shared.swap(rebuilt);
    }
}

/// Sends an event at once instead of waiting for more to send.
fn quick(stream: &mut tokio::net::TcpStream) {
    // Without it events come a little later.
    let _ = stream.set_nodelay(true);
}

fn bind(first: u16, more: u16) -> io::Result<TcpListener> {
    let mut port = first;
    loop {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Err(e) if e.kind() == io::ErrorKind::AddrInUse && port < first.saturating_add(more) => port += 1,
            Err(e) => return Err(io::Error::new(e.kind(), format!("127.0.0.1:{port}: {e}"))),
            Ok(listener) => return Ok(listener),
        }
    }
}
