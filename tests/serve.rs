//! The preview: pages from memory, reload after a change, problems over the last good site.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use imbat::serve;
use imbat::serve::Page;
use imbat::serve::Pages;
use imbat::serve::Preview;
use imbat::serve::Rebuilt;
use imbat::watch::Watch;
use std::fs;
use std::io::Read as _;
use std::io::Write as _;
use std::net::TcpStream;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

static COUNT: AtomicU32 = AtomicU32::new(0);
const PATIENCE: Duration = Duration::from_secs(20);

/// A site's folder of its own for a test.
struct Root(PathBuf);

impl Root {
    fn new(text: &str) -> Root {
        let name = format!("imbat-serve-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("content")).unwrap();
        let root = Root(path);
        root.save(text);
        root
    }

    /// As many editors save: written beside, then renamed.
    fn save(&self, text: &str) {
        let hidden = self.0.join("content/.text.toml.tmp");
        fs::write(&hidden, text).unwrap();
        fs::rename(hidden, self.0.join("content/text.toml")).unwrap();
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A site with one page, made of the file's text; no site when that begins with `bad`, or with `half` at first sight.
struct Fake {
    root: PathBuf,
    base: &'static str,
    halves: AtomicU32,
}

struct Site {
    text: String,
    base: &'static str,
}

impl Preview for Fake {
    fn rebuild(&self) -> Rebuilt {
        let text = fs::read_to_string(self.root.join("content/text.toml")).unwrap_or_default();
        let is_half = text.starts_with("half") && self.halves.fetch_add(1, Ordering::Relaxed) == 0;
        let is_bad = text.starts_with("bad") || is_half;
        let problems = is_bad.then(|| format!("<{text}>\nline 2"));
        let site: Arc<dyn Pages> = Arc::new(Site { text, base: self.base });
        Rebuilt { site: (!is_bad).then_some(site), problems, heading: "Sorun & dert".to_owned(), lang: "tr".to_owned() }
    }
}

impl Pages for Site {
    fn page(&self, path: &str) -> Option<Result<Page, String>> {
        let html = format!("<!doctype html><HTML><head><title>t</title></HEAD><body>{}</body></html>", self.text);
        match path {
            "en/index.html" | "en/ş.html" => Some(Ok(Page { bytes: html.into_bytes(), mime: serve::mime(path) })),
            "data.csv" => Some(Ok(Page { bytes: b"a,b </head>\n".to_vec(), mime: serve::mime(path) })),
            "en/broken.html" => Some(Err("no <template>".to_owned())),
            _ => None,
        }
    }

    fn start(&self) -> String {
        format!("{}en/", self.base)
    }

    fn not_found(&self, path: &str) -> Vec<u8> {
        format!("<head></head>nothing at {path}").into_bytes()
    }
}

/// A running server: `127.0.0.1:port`, and the address it gave.
fn start(root: &Root, base: &'static str) -> (String, String) {
    let (sender, receiver) = channel();
    let path = root.0.clone();
    thread::spawn(move || {
        let preview = Arc::new(Fake { root: path.clone(), base, halves: AtomicU32::new(0) });
        serve::run(preview, &path, Some(0), base, |address| sender.send(address.to_owned()).unwrap()).unwrap();
    });
    let address = receiver.recv_timeout(PATIENCE).unwrap();
    let host = address.strip_prefix("http://").unwrap().split('/').next().unwrap().to_owned();
    (host, address)
}

fn ask(host: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

fn get(host: &str, path: &str) -> String {
    ask(host, &format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"))
}

/// The stream of events, as text that came since the last call.
struct Events(TcpStream);

impl Events {
    fn open(host: &str, base: &str) -> Events {
        let mut stream = TcpStream::connect(host).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {base}__imbat/events HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        Events(stream)
    }

    /// Waits for the next event: its name and its data.
    fn next(&mut self) -> (String, serde_json::Value) {
        let mut text = String::new();
        let mut byte = [0_u8];
        loop {
            self.0.read_exact(&mut byte).unwrap();
            text.push(char::from(byte[0]));
            if text.ends_with("\n\n") {
                let field = |name: &str| text.lines().find_map(|l| l.strip_prefix(name)).map(str::to_owned);
                if let (Some(name), Some(data)) = (field("event: "), field("data: ")) {
                    return (name, serde_json::from_str(&data).unwrap());
                }
                text.clear();
            }
        }
    }
}

fn version(page: &str) -> &str {
    page.split_once("data-version=\"").unwrap().1.split_once('"').unwrap().0
}

#[track_caller]
fn status(answer: &str, code: u16) {
    assert!(answer.starts_with(&format!("HTTP/1.1 {code} ")), "{answer}");
}

#[test]
fn pages_come_from_memory_with_the_client_injected() {
    let root = Root::new("hello");
    let (host, address) = start(&root, "/portal/");
    assert_eq!(address, format!("http://{host}/portal/en/"));
    let page = get(&host, "/portal/en/");
    status(&page, 200);
    let lower = page.to_lowercase();
    assert!(lower.contains("content-type: text/html; charset=utf-8") && lower.contains("cache-control: no-store"), "{page}");
    let head = page.split_once("</HEAD>").unwrap().0;
    assert!(head.contains("<link rel=\"stylesheet\" href=\"/portal/__imbat/client.css\">"), "{page}");
    assert!(head.contains("<script src=\"/portal/__imbat/client.js\" data-version="), "{page}");
    assert!(!page.contains("<style") && !page.contains("style=") && page.ends_with("<body>hello</body></html>"), "{page}");
    status(&get(&host, "/portal/en/%C5%9F.html?q=1"), 200);
    let data = get(&host, "/portal/data.csv");
    assert!(data.contains("text/csv; charset=utf-8") && data.ends_with("\r\n\r\na,b </head>\n"), "{data}");
    let script = get(&host, "/portal/__imbat/client.js");
    assert!(script.contains("text/javascript") && script.contains("EventSource"), "{script}");
    assert!(get(&host, "/portal/__imbat/client.css").contains("text/css"));
    assert_eq!(fs::read_dir(&root.0).unwrap().count(), 1);
}

#[test]
fn what_is_not_there_is_said_or_redirected() {
    let root = Root::new("hello");
    let (host, _) = start(&root, "/portal/");
    for path in ["/", "/portal", "/other/en/", "/portal/"] {
        let answer = get(&host, path);
        status(&answer, 302);
        assert!(answer.contains("location: /portal/en/\r\n"), "{answer}");
    }
    assert!(get(&host, "/portal/en").contains("location: /portal/en/\r\n"));
    let missing = get(&host, "/portal/en/none.html");
    status(&missing, 404);
    assert!(missing.contains("nothing at en/none.html") && missing.contains("client.js"), "{missing}");
    for path in ["/portal/../x", "/portal/%2e%2e/x", "/portal//x", "/portal/%ff", "/portal/%", "/portal/__imbat/x"] {
        let answer = get(&host, path);
        assert!(answer.starts_with("HTTP/1.1 404") || answer.starts_with("HTTP/1.1 302"), "{path}: {answer}");
    }
    let broken = get(&host, "/portal/en/broken.html");
    status(&broken, 500);
    assert!(broken.contains("no &lt;template&gt;") && broken.contains("data-plain"), "{broken}");
}

#[test]
fn only_this_machine_may_read() {
    let root = Root::new("hello");
    let (host, _) = start(&root, "/");
    let with = |name: &str| ask(&host, &format!("GET /en/ HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n"));
    for name in ["localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]:8080"] {
        status(&with(name), 200);
    }
    for name in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "", "localhost@evil.example"] {
        let answer = with(name);
        assert!(answer.starts_with("HTTP/1.1 403") || answer.starts_with("HTTP/1.1 400"), "{name}: {answer}");
    }
    status(&ask(&host, &format!("POST /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")), 405);
    let head = ask(&host, &format!("HEAD /en/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
    assert!(head.starts_with("HTTP/1.1 200") && head.ends_with("\r\n\r\n"), "{head}");
}

#[test]
fn change_reloads_and_problems_leave_the_old_site() {
    let root = Root::new("one");
    let (host, _) = start(&root, "/portal/");
    let mut events = Events::open(&host, "/portal/");
    let page = get(&host, "/portal/en/");
    let (name, first) = events.next();
    assert_eq!((name.as_str(), first["version"].as_str()), ("ready", Some(version(&page))));

    root.save("two");
    let (name, second) = events.next();
    assert_eq!(name, "reload");
    assert_ne!(first["version"], second["version"]);
    let page = get(&host, "/portal/en/");
    assert!(page.contains("<body>two</body>"), "{page}");
    assert_eq!(second["version"].as_str(), Some(version(&page)));

    root.save("bad");
    let (name, third) = events.next();
    assert_eq!((name.as_str(), &third["version"]), ("problems", &second["version"]));
    assert_eq!((third["text"].as_str(), third["heading"].as_str()), (Some("<bad>\nline 2"), Some("Sorun & dert")));
    assert!(get(&host, "/portal/en/").contains("<body>two</body>"));
    // A page loaded meanwhile hears of them at once.
    assert_eq!(Events::open(&host, "/portal/").next(), ("problems".to_owned(), third));

    root.save("three");
    let (name, fourth) = events.next();
    assert_eq!(name, "reload");
    assert!(fourth["text"].is_null() && fourth["version"] != second["version"]);
    assert!(get(&host, "/portal/en/").contains("<body>three</body>"));
}

#[test]
fn site_that_was_never_good_says_why() {
    let root = Root::new("bad");
    let (host, address) = start(&root, "/portal/");
    assert_eq!(address, format!("http://{host}/portal/"));
    for path in ["/", "/portal/", "/portal/en/"] {
        let page = get(&host, path);
        status(&page, 500);
        assert!(page.contains("<pre tabindex=\"0\">&lt;bad&gt;\nline 2</pre>") && page.contains("Sorun &amp; dert"), "{page}");
        assert!(page.contains("src=\"/portal/__imbat/client.js\"") && page.contains("default-src 'none'"), "{page}");
    }
    let mut events = Events::open(&host, "/portal/");
    let (name, first) = events.next();
    assert_eq!(name, "problems");
    root.save("bad again");
    let (_, second) = events.next();
    assert_ne!(first["version"], second["version"]);
    root.save("good");
    let (name, third) = events.next();
    assert_eq!(name, "reload");
    assert_ne!(second["version"], third["version"]);
    status(&get(&host, "/portal/en/"), 200);
}

#[test]
fn half_a_save_is_read_again_before_anything_is_shown() {
    let root = Root::new("one");
    let (host, _) = start(&root, "/");
    let mut events = Events::open(&host, "/");
    assert_eq!(events.next().0, "ready");
    root.save("half");
    assert_eq!(events.next().0, "reload");
}

/// True when `act` is noticed within `patience`.
fn is_change(root: &Path, patience: Duration, act: impl FnOnce()) -> bool {
    let mut watch = Watch::new(root).unwrap();
    let (sender, receiver) = channel();
    thread::spawn(move || while watch.wait() && sender.send(()).is_ok() {});
    act();
    receiver.recv_timeout(patience).is_ok()
}

#[test]
fn only_what_a_build_reads_is_a_change() {
    let root = Root::new("one");
    let at = |path: &str| root.0.join(path);
    fs::create_dir_all(at("target")).unwrap();
    let noise = is_change(&root.0, Duration::from_millis(500), || {
        for path in ["target/x", "other.toml", "content/.x.swp", "content/x.toml~", "content/4913"] {
            fs::write(at(path), "x").unwrap();
        }
        fs::create_dir_all(at(".git/refs")).unwrap();
        fs::create_dir_all(at("public")).unwrap();
        fs::write(at("public/index.html"), "x").unwrap();
        fs::read(at("content/text.toml")).unwrap();
    });
    assert!(!noise);
    assert!(is_change(&root.0, PATIENCE, || fs::write(at("imbat.toml"), "x").unwrap()));
    assert!(is_change(&root.0, PATIENCE, || fs::write(at("content/text.toml"), "in place").unwrap()));
    assert!(is_change(&root.0, PATIENCE, || fs::remove_file(at("content/text.toml")).unwrap()));
}

#[test]
fn folders_that_come_later_are_watched() {
    let root = Root::new("one");
    let mut watch = Watch::new(&root.0).unwrap();
    let (sender, receiver) = channel();
    thread::spawn(move || while watch.wait() && sender.send(()).is_ok() {});
    let hears = |act: &dyn Fn()| {
        while receiver.recv_timeout(Duration::from_millis(300)).is_ok() {}
        act();
        receiver.recv_timeout(PATIENCE).is_ok()
    };
    for folder in ["static", "content/new/deep", "static"] {
        let folder = root.0.join(folder);
        assert!(hears(&|| fs::create_dir_all(&folder).unwrap()));
        assert!(hears(&|| fs::write(folder.join("x.toml"), "x").unwrap()));
        assert!(hears(&|| fs::remove_dir_all(&folder).unwrap()));
    }
}
