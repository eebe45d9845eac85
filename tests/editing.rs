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
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target)
        } else {
            fs::copy(entry.path(), target).map(|_| ()).unwrap()
        }
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

    /// Changes a file; gives what the open page is told from then on.
    fn save(&self, path: &str, change: impl Fn(&str) -> String) -> BufReader<TcpStream> {
        let page = self.listen();
        let file = self.root.join(path);
        let old = fs::read_to_string(&file).unwrap_or_default();
        let new = change(&old);
        assert_ne!(old, new, "{path} was not changed");
        fs::write(&file, new).unwrap();
        page
    }

    /// Reloads whenever told to, as an open page does, until it shows the words. An earlier save may be told of twice.
    fn sees(&self, mut page: BufReader<TcpStream>, path: &str, words: &str) {
        loop {
            let told = event(&mut page);
            if told == "reload" && self.get(path).contains(words) {
                return;
            }
        }
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
    let page = editor
        .save("content/partners/sample-lake-university.toml", |t| t.replace("Sample Lake University", "Renamed Lake University"));
    editor.sees(page, partner, "Renamed Lake University");
    // Other pages that show its name follow too.
    assert!(editor.get("/intl/en/partners/").contains("Renamed Lake University"));

    // An article.
    let page = editor.save("content/pages/coming/visa.en.md", |t| format!("{t}\nOne more invented sentence.\n"));
    editor.sees(page, article, "One more invented sentence.");

    // A string: the site's own wording wins over the program's.
    let page = editor.save("i18n/en/own.ftl", |_| "nav-partners = Our friends\n".to_owned());
    editor.sees(page, article, "Our friends");

    // A template.
    let page = editor
        .save("themes/imbat/templates/page.html", |t| t.replace("{% block main %}", "{% block main %}<p>From the template.</p>"));
    editor.sees(page, article, "From the template.");

    // A mistake: the message is sent to the page, the old site stays.
    let mut page = editor.save("content/partners/sample-lake-university.toml", |t| t.replace("country", "contry"));
    while event(&mut page) != "problems" {}
    assert!(editor.get(partner).contains("Renamed Lake University"), "the old site stays");

    // Put right.
    let page = editor.save("content/partners/sample-lake-university.toml", |t| t.replace("contry", "country"));
    editor.sees(page, partner, "Renamed Lake University");
}
