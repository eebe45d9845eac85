//! Writing a site: what is Imbat's is kept current, what is not is never lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use imbat::emit::Fault;
use imbat::emit::Out;
use imbat::emit::Report;
use imbat::emit::disk::Staging;
use imbat::emit::disk::replace;
use imbat::emit::manifest;
use imbat::emit::manifest::Entry;
use imbat::emit::manifest::Manifest;
use imbat::emit::memory::Memory;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::atomic::AtomicU32;
use std::sync::atomic::Ordering;
use std::time::SystemTime;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A folder of its own for a test; the site goes to `public` in it.
struct Place(PathBuf);

impl Place {
    fn new() -> Place {
        let name = format!("imbat-emit-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Place(path)
    }

    fn public(&self) -> PathBuf {
        self.0.join("public")
    }

    fn build(&self, files: &[(&str, &str)]) -> io::Result<Report> {
        let staging = Staging::open(&self.public())?;
        for (path, text) in files {
            staging.put(path, text.as_bytes())?;
        }
        staging.finish("f")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.public().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.public().join(path)).ok()
    }

    /// Everything under the test's folder, staging folders too.
    fn snapshot(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut all = BTreeMap::new();
        collect(&self.0, &mut all);
        all
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn collect(folder: &Path, all: &mut BTreeMap<PathBuf, (Vec<u8>, SystemTime)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let meta = fs::symlink_metadata(&path).unwrap();
        if meta.is_dir() {
            all.insert(path.clone(), (Vec::new(), SystemTime::UNIX_EPOCH));
            collect(&path, all);
        } else {
            all.insert(path.clone(), (fs::read(&path).unwrap_or_default(), meta.modified().unwrap()));
        }
    }
}

#[track_caller]
fn code<T: std::fmt::Debug>(result: io::Result<T>) -> &'static str {
    Fault::of(&result.unwrap_err()).unwrap().code
}

fn report(written: usize, unchanged: usize, removed: usize) -> Report {
    Report { written, unchanged, removed, left: Vec::new() }
}

#[test]
fn foreign_files_survive() {
    let place = Place::new();
    place.write(".gitkeep", "");
    place.write("en/notes.txt", "mine");
    assert_eq!(place.build(&[("index.html", "a"), ("en/index.html", "b")]).unwrap(), report(2, 0, 0));
    assert_eq!(place.build(&[("index.html", "a")]).unwrap(), report(0, 1, 1));
    assert_eq!(place.text(".gitkeep").as_deref(), Some(""));
    assert_eq!(place.text("en/notes.txt").as_deref(), Some("mine"));
    assert_eq!(place.text("en/index.html"), None);
}

#[test]
fn foreign_file_in_the_way_is_refused_with_everything_untouched() {
    let place = Place::new();
    place.build(&[("a.html", "1"), ("old.html", "1")]).unwrap();
    place.write("b.html", "mine");
    let before = place.snapshot();
    let error = place.build(&[("a.html", "2"), ("b.html", "2")]).unwrap_err();
    assert_eq!(Fault::of(&error).unwrap().code, "out-foreign");
    assert!(error.to_string().contains("b.html"), "{error}");
    assert_eq!(place.snapshot(), before);
}

#[test]
fn foreign_file_of_the_same_bytes_is_no_conflict() {
    let place = Place::new();
    place.write("robots.txt", "same");
    assert_eq!(place.build(&[("robots.txt", "same")]).unwrap(), report(0, 1, 0));
}

#[test]
fn unchanged_files_are_not_touched() {
    let place = Place::new();
    place.build(&[("index.html", "a"), ("b/index.html", "b")]).unwrap();
    let before = place.snapshot();
    assert_eq!(place.build(&[("b/index.html", "b"), ("index.html", "a")]).unwrap(), report(0, 2, 0));
    assert_eq!(place.snapshot(), before);
    assert_eq!(place.build(&[("b/index.html", "c"), ("index.html", "a")]).unwrap(), report(1, 1, 0));
    let after = place.snapshot();
    let index = place.public().join("index.html");
    assert_eq!(after.get(&index), before.get(&index));
    assert_eq!(place.text("b/index.html").as_deref(), Some("c"));
}

#[test]
fn orphans_go_with_their_folders_but_changed_ones_stay() {
    let place = Place::new();
    place.build(&[("index.html", "a"), ("x/y/index.html", "b"), ("z/index.html", "c")]).unwrap();
    place.write("z/index.html", "edited by hand");
    let done = place.build(&[("index.html", "a")]).unwrap();
    assert_eq!(done, Report { written: 0, unchanged: 1, removed: 1, left: vec!["z/index.html".to_owned()] });
    assert!(!place.public().join("x").exists());
    assert_eq!(place.text("z/index.html").as_deref(), Some("edited by hand"));
    // From now on it is theirs.
    assert_eq!(place.build(&[("index.html", "a")]).unwrap(), report(0, 1, 0));
    assert_eq!(code(place.build(&[("index.html", "a"), ("z/index.html", "c")])), "out-foreign");
}

#[test]
fn build_that_is_dropped_leaves_no_trace() {
    let place = Place::new();
    place.build(&[("index.html", "a")]).unwrap();
    let before = place.snapshot();
    let staging = Staging::open(&place.public()).unwrap();
    staging.put("index.html", b"b").unwrap();
    staging.put("new/index.html", b"c").unwrap();
    assert_ne!(place.snapshot(), before);
    drop(staging);
    assert_eq!(place.snapshot(), before);
}

#[test]
fn paths_outside_are_refused() {
    let place = Place::new();
    let staging = Staging::open(&place.public()).unwrap();
    let memory = Memory::default();
    let bad = [
        "",
        "/",
        "/etc/x",
        "..",
        "../x",
        "a/../../x",
        "a/..",
        "./x",
        "a//b",
        "a/",
        "a\\b",
        "C:/x",
        "c:x",
        "a\0b",
        ".imbat-manifest.json",
        ".Imbat-Manifest.JSON",
    ];
    for path in bad {
        assert_eq!(code(staging.put(path, b"x")), "out-path", "{path:?}");
        assert_eq!(code(memory.put(path, b"x")), "out-path", "{path:?}");
    }
    for path in ["d", "a/b..c", ".well-known/x", "..a", "ş/index.html"] {
        staging.put(path, b"x").unwrap();
        memory.put(path, b"x").unwrap();
        assert_eq!(code(staging.put(path, b"x")), "out-twice");
        assert_eq!(code(memory.put(path, b"x")), "out-twice");
    }
    assert_eq!(memory.get("d").as_deref(), Some(&b"x"[..]));
    assert_eq!(staging.finish("").unwrap(), report(5, 0, 0));
    assert_eq!(memory.into_files().len(), 5);
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere() {
    let place = Place::new();
    let outside = place.0.join("outside");
    fs::create_dir_all(&outside).unwrap();
    place.build(&[("x/a.html", "a"), ("x/b.html", "b")]).unwrap();
    fs::rename(place.public().join("x"), outside.join("x")).unwrap();
    std::os::unix::fs::symlink(outside.join("x"), place.public().join("x")).unwrap();
    assert_eq!(code(place.build(&[("x/a.html", "2")])), "out-link");
    // Orphans behind a link are not ours to delete.
    let left = vec!["x/a.html".to_owned(), "x/b.html".to_owned()];
    assert_eq!(place.build(&[]).unwrap(), Report { left, ..Report::default() });
    assert_eq!(fs::read_to_string(outside.join("x/a.html")).unwrap(), "a");
    // A link where a file should stand is not replaced either.
    std::os::unix::fs::symlink(outside.join("x/a.html"), place.public().join("l.html")).unwrap();
    assert_eq!(code(place.build(&[("l.html", "new")])), "out-foreign");
    // The root itself may be one.
    let link = place.0.join("www");
    std::os::unix::fs::symlink(place.public(), &link).unwrap();
    let staging = Staging::open(&link).unwrap();
    staging.put("r.html", b"r").unwrap();
    staging.finish("").unwrap();
    assert_eq!(place.text("r.html").as_deref(), Some("r"));
}

#[test]
fn broken_manifest_is_an_error() {
    let place = Place::new();
    let entry = |path: &str, hash: &str| {
        format!(r#"{{"version":1,"fingerprint":"","files":{{"{path}":{{"blake3":"{hash}","bytes":1}}}}}}"#)
    };
    let hash = "0123456789abcdef0123456789abcdef";
    let broken = ["", "{", "[]", "{}", r#"{"version":1}"#, &entry("../x", hash), &entry("/x", hash), &entry("x", "zz")];
    for text in broken {
        place.write(manifest::NAME, text);
        let before = place.snapshot();
        let error = place.build(&[("index.html", "a")]).unwrap_err();
        assert_eq!(Fault::of(&error).unwrap().code, "manifest-broken", "{text}");
        assert!(error.to_string().contains(manifest::NAME), "{error}");
        assert_eq!(place.snapshot(), before);
    }
    place.write(manifest::NAME, r#"{"version":2,"other":true}"#);
    assert_eq!(code(place.build(&[])), "manifest-version");
    place.write(manifest::NAME, &entry("x", hash));
    place.build(&[]).unwrap();
}

#[test]
fn manifest_depends_on_the_files_alone() {
    let (a, b) = (Place::new(), Place::new());
    a.build(&[("index.html", "a"), ("b/index.html", "b")]).unwrap();
    b.build(&[("c.html", "c")]).unwrap();
    b.build(&[("b/index.html", "b"), ("index.html", "a")]).unwrap();
    let text = a.text(manifest::NAME).unwrap();
    assert_eq!(Some(&text), b.text(manifest::NAME).as_ref());
    assert!(!text.contains("imbat-emit-"), "{text}");
    assert_eq!(Staging::open(&a.public()).unwrap().fingerprint(), "f");
}

#[test]
fn interrupted_build_loses_no_ownership() {
    let place = Place::new();
    place.build(&[("a.html", "1"), ("b.html", "1")]).unwrap();
    // As after a crash between the first manifest and the last rename: one file is new, one is still old.
    let old = Manifest::read(&place.public()).unwrap();
    let new = [("a.html", "2"), ("b.html", "2"), ("c.html", "2")];
    let new = new.iter().map(|(p, t)| ((*p).to_owned(), Entry::new(t.as_bytes()))).collect();
    let union = old.union(&new);
    assert_eq!(union.fingerprint, "");
    fs::write(place.public().join(manifest::NAME), union.encode().unwrap()).unwrap();
    place.write("a.html", "2");
    assert_eq!(place.build(&[]).unwrap(), report(0, 0, 2));
}

#[test]
fn file_and_folder_may_change_places() {
    let place = Place::new();
    place.build(&[("a", "file"), ("b/c/d", "file")]).unwrap();
    assert_eq!(place.build(&[("a/x", "in folder"), ("b", "file")]).unwrap(), report(2, 0, 2));
    assert_eq!(place.text("b").as_deref(), Some("file"));
    place.write("a/mine.txt", "mine");
    let before = place.snapshot();
    assert_eq!(code(place.build(&[("a", "file again"), ("b", "file")])), "out-foreign");
    assert_eq!(place.snapshot(), before);
}

#[test]
fn staging_of_dead_runs_goes_and_of_live_ones_stays() {
    let place = Place::new();
    let stale = |name: &str, mark: Option<&str>| {
        let folder = place.0.join(name);
        fs::create_dir_all(folder.join("files/en")).unwrap();
        if let Some(mark) = mark {
            fs::write(folder.join(".imbat-staging"), mark).unwrap();
        }
        folder
    };
    let mark = "imbat staging 1\n";
    let own = format!("public.staging-{}", std::process::id());
    let gone = [stale("public.staging-4000000000", Some(mark)), stale(&own, Some(mark))];
    let kept = [
        stale("public.staging-4000000001", None),
        stale("public.staging-4000000002", Some("other")),
        stale("public.staging-x", Some(mark)),
        stale("other.staging-4000000003", Some(mark)),
    ];
    let staging = Staging::open(&place.public()).unwrap();
    assert!(!gone[0].exists());
    assert!(!gone[1].join("files/en").exists());
    assert_eq!(code(Staging::open(&place.public())), "out-busy");
    staging.put("index.html", b"a").unwrap();
    staging.finish("").unwrap();
    assert!(!gone[1].exists());
    assert!(kept.iter().all(|k| k.exists()));
    drop(Staging::open(&place.public()).unwrap());
}

#[test]
fn a_file_is_replaced_whole() {
    let place = Place::new();
    let file = place.public().join("a/b/c.toml");
    replace(&file, b"one").unwrap();
    assert_eq!(place.text("a/b/c.toml").as_deref(), Some("one"));
    // What a dead run left is neither taken nor in the way.
    place.write("a/b/.imbat-0.new", "half");
    replace(&file, b"two").unwrap();
    assert_eq!(place.text("a/b/c.toml").as_deref(), Some("two"));
    assert_eq!(place.text("a/b/.imbat-0.new").as_deref(), Some("half"));
    assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 2);
    let before = place.snapshot();
    std::thread::sleep(std::time::Duration::from_millis(20));
    replace(&file, b"two").unwrap();
    assert_eq!(place.snapshot(), before, "the same bytes are not written again");
}

#[test]
fn a_file_that_cannot_be_replaced_leaves_nothing_behind() {
    let place = Place::new();
    place.write("a/file", "kept");
    let before = place.snapshot();
    let long = "x".repeat(300);
    for path in ["a", "a/file/b", &format!("new/{long}"), &format!("a/new/newer/{long}"), ""] {
        let error = replace(&place.public().join(path), b"bytes").unwrap_err();
        assert!(error.to_string().contains(&*place.public().to_string_lossy()), "{error}");
        assert_eq!(place.snapshot(), before, "{path}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    place.write("file", "one");
    let file = place.public().join("file");
    let mode = || fs::metadata(&file).unwrap().permissions().mode() & 0o7777;
    for wanted in [0o600, 0o755, 0o444] {
        fs::set_permissions(&file, fs::Permissions::from_mode(wanted)).unwrap();
        replace(&file, format!("{wanted}").as_bytes()).unwrap();
        assert_eq!((mode(), place.text("file")), (wanted, Some(format!("{wanted}"))));
    }
}
