//! What the other tests share: sites as path and bytes, made ready or built in memory, and numbers without chance.

use imbat::base::day::Date;
use imbat::base::day::Day;
use imbat::base::diag::Diag;
use imbat::base::diag::Diags;
use imbat::base::diag::Level;
use imbat::base::span::line_column;
use imbat::portal;
use imbat::portal::Options;
use imbat::portal::Portal;
use imbat::read::Sources;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::sync::OnceLock;

/// Path and bytes of each file of a site.
pub type Files = Vec<(String, Vec<u8>)>;

/// The status day of the invented portal.
pub const AS_OF: &str = "2026-11-23";

/// The repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The invented portal as it lies on the disk.
pub fn invented() -> Files {
    on_disk(&repository().join("tests/portal"))
}

/// The portal of the repository itself.
pub fn own() -> Files {
    on_disk(repository())
}

/// The content of a portal in a folder of the repository.
pub fn folder(path: &str) -> Files {
    on_disk(&repository().join(path))
}

fn on_disk(root: &Path) -> Files {
    let mut files = vec![("imbat.toml".to_owned(), fs::read(root.join("imbat.toml")).unwrap())];
    for folder in ["content", "static"] {
        for path in walk(&root.join(folder)) {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            files.push((name, fs::read(path).unwrap()));
        }
    }
    files
}

/// Every file under `dir`, sorted; none when there is no such folder.
pub fn walk(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else if !path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.')) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A whole date.
pub fn date(typed: &str) -> Date {
    match Day::parse(typed) {
        Some(Day::Date(date)) => date,
        _ => panic!("{typed} is no date"),
    }
}

/// A site after every stage up to the plan.
pub struct Ready {
    /// Its files.
    pub sources: Sources,
    /// Its problems.
    pub diags: Diags,
    /// The portal.
    pub portal: Option<Portal>,
}

impl Ready {
    /// Runs the stages on `files`.
    pub fn new(files: Files, as_of: &str, options: &Options) -> Ready {
        let sources = Sources::new(files, Some(date(as_of)), 0);
        let mut diags = Diags::default();
        let portal = portal::prepare(&sources, options, &mut diags);
        Ready { sources, diags, portal }
    }

    /// Problems that stop the build.
    pub fn errors(&self) -> Vec<&Diag> {
        self.diags.sorted().into_iter().filter(|d| d.level == Level::Error).collect()
    }

    /// `path:line:column: level[code]` and the values of a problem.
    pub fn show(&self, diag: &Diag) -> String {
        let (line, column) = self.place(diag);
        let args: Vec<String> = diag.args.iter().map(|(k, v)| format!("{k}={v:?}")).collect();
        format!("{}:{line}:{column}: {}[{}] {}", self.sources.path(diag.at.file), diag.level.word(), diag.code, args.join(" "))
    }

    /// Line and column of a problem.
    pub fn place(&self, diag: &Diag) -> (usize, usize) {
        line_column(self.sources.text(diag.at.file), diag.at.start as usize)
    }

    /// Every file the site consists of.
    ///
    /// # Panics
    /// When a page cannot be made.
    pub fn build(&self) -> BTreeMap<String, Vec<u8>> {
        let portal = self.portal.as_ref().expect("a portal");
        let made = portal.paths().map(|path| match portal.make(path) {
            Some(Ok(bytes)) => (path.to_string(), bytes),
            Some(Err(diag)) => panic!("{path}: {}", self.show(&diag)),
            None => panic!("{path}: nothing is made"),
        });
        made.collect()
    }
}

/// The invented portal, made ready and built once for all tests.
pub fn example() -> &'static (Ready, BTreeMap<String, Vec<u8>>) {
    static EXAMPLE: OnceLock<(Ready, BTreeMap<String, Vec<u8>>)> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let ready = Ready::new(invented(), AS_OF, &Options::default());
        let errors: Vec<String> = ready.errors().into_iter().map(|d| ready.show(d)).collect();
        assert!(errors.is_empty(), "\n{}\n", errors.join("\n"));
        let files = ready.build();
        (ready, files)
    })
}

/// The expectation in a file is rewritten, not compared.
pub fn is_update() -> bool {
    std::env::var("UPDATE").is_ok_and(|v| v == "1")
}

/// Numbers that look like chance and are the same in every run (MMIX's linear congruential generator).
pub struct Dice(u64);

impl Dice {
    /// A sequence.
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(2_862_933_555_777_941_757).wrapping_add(3_037_000_493))
    }

    /// A number below `n`, 0 when `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize).checked_rem(n).unwrap_or(0)
    }

    /// The list in another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for n in (1..list.len()).rev() {
            list.swap(n, self.below(n + 1));
        }
    }
}

/// FNV-1a with 64 bits: short, and enough to see that bytes changed.
pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(*b)).wrapping_mul(0x0100_0000_01b3))
}

/// The first lines in which two texts differ, for a message.
pub fn difference(wanted: &str, found: &str) -> String {
    let (a, b): (Vec<&str>, Vec<&str>) = (wanted.lines().collect(), found.lines().collect());
    let n = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let some = |list: &[&str], sign: &str| list.iter().skip(n).take(6).map(|l| format!("  {sign} {l}\n")).collect::<String>();
    format!("  line {}\n{}{}", n + 1, some(&a, "-"), some(&b, "+"))
}
