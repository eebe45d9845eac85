//! An afternoon of an editor: `imbat serve` over a copy of the small portal, a client that waits as a browser does.

use std::fs;
use std::io::BufRead;
use std::io::BufReader;
use std::io::Read;
use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use std::path::PathBuf;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;
use std::time::Duration;

/// The server of a copied site; both go when it goes.
struct Editor {
    server: Child,
    root: PathBuf,
    host: String,
}

impl Drop for Editor {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() { copy(&entry.path(), &target) } else { fs::copy(entry.path(), target).map(|_| ()).unwrap() }
    }
}

impl Editor {
    fn new() -> Editor {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = std::env::temp_dir().join(format!("imbat-editing-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        copy(&here.join("tests/portal/content"), &root.join("content"));
        fs::copy(here.join("tests/portal/imbat.toml"), root.join("imbat.toml")).unwrap();
        copy(&here.join("themes"), &root.join("themes"));
        fs::create_dir_all(root.join("i18n/en")).unwrap();
        let mut server = Command::new(env!("CARGO_BIN_EXE_imbat"))
            .args(["serve", "--port", "0", "--as-of", "2026-11-23", "--lang", "en", "--root"])
            .arg(&root)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let at = line.find("http://").unwrap_or_else(|| panic!("no address in {line:?}"));
        let host = line[at + 7..].split('/').next().unwrap().to_owned();
        Editor { server, root, host }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.host).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Connects as the open page does; gives what the server says next after the greeting.
    fn listen(&self) -> BufReader<TcpStream> {
        let mut stream = TcpStream::connect(&self.host).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        write!(stream, "GET /intl/__imbat/events HTTP/1.1\r\nHost: {}\r\n\r\n", self.host).unwrap();
        let mut reader = BufReader::new(stream);
        event(&mut reader);
        reader
    }

    /// Changes a file and waits for what the page is told.
    fn save(&self, path: &str, change: impl Fn(&str) -> String) -> String {
        let mut page = self.listen();
        let file = self.root.join(path);
        let old = fs::read_to_string(&file).unwrap_or_default();
        let new = change(&old);
        assert_ne!(old, new, "{path} was not changed");
        fs::write(&file, new).unwrap();
        event(&mut page)
    }
}

/// Name of the next event.
fn event(reader: &mut BufReader<TcpStream>) -> String {
    loop {
        let mut line = String::new();
        assert!(reader.read_line(&mut line).unwrap() > 0, "the server went away");
        if let Some(name) = line.strip_prefix("event:") {
            return name.trim().to_owned();
        }
    }
}

#[test]
fn a_save_is_seen_and_a_mistake_leaves_the_last_good_page() {
    let editor = Editor::new();
    let partner = "/intl/en/partners/sample-lake-university/";
    let article = "/intl/en/coming/visa/";
    assert!(editor.get(partner).contains("Sample Lake University"));

    // A partner.
    let told = editor.save("content/partners/sample-lake-university.toml", |t| t.replace("Sample Lake University", "Renamed Lake University"));
    assert_eq!(told, "reload");
    assert!(editor.get(partner).contains("Renamed Lake University"));
    // Other pages that show its name follow too.
    assert!(editor.get("/intl/en/partners/").contains("Renamed Lake University"));

    // An article.
    let told = editor.save("content/pages/coming/visa.en.md", |t| format!("{t}\nOne more invented sentence.\n"));
    assert_eq!(told, "reload");
    assert!(editor.get(article).contains("One more invented sentence."));

    // A string: the site's own wording wins over the program's.
    let told = editor.save("i18n/en/own.ftl", |_| "nav-partners = Our friends\n".to_owned());
    assert_eq!(told, "reload");
    assert!(editor.get(article).contains("Our friends"));

    // A template.
    let told = editor.save("themes/imbat/templates/page.html", |t| t.replace("{% block main %}", "{% block main %}<p>From the template.</p>"));
    assert_eq!(told, "reload");
    assert!(editor.get(article).contains("From the template."));

    // A mistake: the message stands in the page, the old site stays.
    let told = editor.save("content/partners/sample-lake-university.toml", |t| t.replace("country", "contry"));
    assert_eq!(told, "problems");
    let page = editor.get(partner);
    assert!(page.contains("Renamed Lake University"), "the old site stays");

    // Put right.
    let told = editor.save("content/partners/sample-lake-university.toml", |t| t.replace("contry", "country"));
    assert_eq!(told, "reload");
    assert!(editor.get(partner).contains("Renamed Lake University"));
}
