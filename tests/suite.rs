//! Stories: Markdown files under `tests/suite/` that show small sites and what Imbat says about them.
//!
//! A story is a title, prose, and cases (`## …`). A case holds files (fences whose info string is a language and a path),
//! perhaps ` ```options `, and expectations: ` ```diagnostics `, ` ```table `, ` ```html PATH SELECTOR ` (first element),
//! ` ```elements PATH SELECTOR ` (all of them), ` ```lines PATH WORD ` (lines that hold the word) and ` ```paths WORD `.
//! An empty fence says that there is nothing. `UPDATE=1 cargo test suite` rewrites the expectations in place.

mod tables;

use crate::html;
use crate::site;
use crate::site::Dice;
use crate::site::Files;
use crate::site::Ready;
use imbat::base::diag::Diags;
use imbat::base::lang::Lang;
use imbat::portal::Options;
use imbat::report;
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;

/// A fenced block of a story.
#[derive(Clone, Debug)]
struct Fence {
    /// Words of its info string.
    info: Vec<String>,
    body: String,
    /// Lines of the body in the story, counted from 0.
    lines: Range<usize>,
}

/// A case of a story.
#[derive(Clone, Debug)]
struct Case {
    title: String,
    fences: Vec<Fence>,
}

const EXPECTATIONS: &[&str] = &["diagnostics", "table", "html", "elements", "lines", "paths"];

/// Settings of a site that gives none.
const SETTINGS: &str = "base_url = \"https://portal.example.org/\"\nlanguages = [\"en\", \"tr\", \"ar\"]\n";
/// Institution of a site that gives none.
const INSTITUTION: &str = r#"name.en = "Example University"
name.tr = "Örnek Üniversitesi"
name.ar = "جامعة المثال"
country = "TR"
city = "Sample-on-Sea"
lat = 38.3
lon = 26.6
website = "https://www.example.edu/"
academic_year_end = "--08-31"
time_zone = "Europe/Istanbul"
official = true
source = { name = "Invented", retrieved = "2026-11", licence = "CC0-1.0" }
"#;

fn cases(story: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut open: Option<(String, Fence)> = None;
    for (n, line) in story.lines().enumerate() {
        if let Some((mark, mut fence)) = open.take() {
            if line.trim_end() == mark {
                fence.lines.end = n;
                if let Some(case) = cases.last_mut() {
                    case.fences.push(fence);
                }
            } else {
                fence.body.push_str(line);
                fence.body.push('\n');
                open = Some((mark, fence));
            }
        } else if let Some(title) = line.strip_prefix("## ") {
            cases.push(Case { title: title.to_owned(), fences: Vec::new() });
        } else if line.starts_with("```") {
            let info = line.trim_start_matches('`');
            let mark = "`".repeat(line.len() - info.len());
            let words = info.split_whitespace().map(str::to_owned).collect();
            open = Some((mark, Fence { info: words, body: String::new(), lines: n + 1..n + 1 }));
        }
    }
    assert!(open.is_none(), "a fence is not closed");
    cases
}

impl Fence {
    fn word(&self, n: usize) -> &str {
        self.info.get(n).map_or("", |w| w)
    }

    fn is_expectation(&self) -> bool {
        EXPECTATIONS.contains(&self.word(0))
    }

    fn has(&self, flag: &str) -> bool {
        self.info.iter().skip(2).any(|w| w == flag)
    }

    /// Bytes of a file as its info string wants them.
    fn bytes(&self) -> Vec<u8> {
        let mut text = self.body.clone();
        if self.has("crlf") {
            text = text.replace('\n', "\r\n");
        }
        if self.has("bom") {
            text.insert(0, '\u{FEFF}');
        }
        if !self.has("windows-1254") {
            return text.into_bytes();
        }
        let turkish = |c: char| match c {
            'ğ' => 0xF0,
            'ı' => 0xFD,
            'ş' => 0xFE,
            'Ğ' => 0xD0,
            'İ' => 0xDD,
            'Ş' => 0xDE,
            c => u8::try_from(u32::from(c)).unwrap_or(b'?'),
        };
        text.chars().map(turkish).collect()
    }
}

impl Case {
    fn files(&self) -> Files {
        let given = self.fences.iter().filter(|f| !f.is_expectation() && f.word(0) != "options" && !f.word(1).is_empty());
        let mut files: Files = given.map(|f| (f.word(1).to_owned(), f.bytes())).collect();
        for (path, text) in [("imbat.toml", SETTINGS), ("content/institution.toml", INSTITUTION)] {
            if files.iter().all(|(p, _)| p != path) && self.option(&format!("without.{path}")).is_none() {
                files.push((path.to_owned(), text.as_bytes().to_vec()));
            }
        }
        files
    }

    /// Value of `key = value` in the options.
    fn option(&self, key: &str) -> Option<&str> {
        let lines = self.fences.iter().filter(|f| f.word(0) == "options").flat_map(|f| f.body.lines());
        lines.filter_map(|l| l.split_once('=')).find(|(k, _)| k.trim() == key).map(|(_, v)| v.trim())
    }

    fn run(&self, files: Files) -> Run {
        let options = Options {
            base_url: self.option("base_url").map(Into::into),
            preview: self.option("preview") == Some("true"),
            ..Options::default()
        };
        let mut ready = Ready::new(files, self.option("as_of").unwrap_or(site::AS_OF), &options);
        let mut made = BTreeMap::new();
        // As in a build, pages are made only when nothing is wrong so far; what the theme refuses is a problem, too.
        if let Some(portal) = ready.portal.as_ref().filter(|_| !ready.diags.has_errors()) {
            for path in portal.paths() {
                match portal.make(path) {
                    Some(Ok(bytes)) => {
                        made.insert(path.to_string(), String::from_utf8_lossy(&bytes).into_owned());
                    }
                    Some(Err(diag)) => ready.diags.add(diag),
                    None => {}
                }
            }
        }
        Run { ready, made }
    }
}

/// A site that was made.
struct Run {
    ready: Ready,
    made: BTreeMap<String, String>,
}

impl Run {
    fn answer(&self, fence: &Fence) -> String {
        match fence.word(0) {
            "diagnostics" => self.diagnostics(),
            "table" => tables::filled(&fence.body, self.ready.portal.as_ref()),
            "html" => self.elements(fence).into_iter().next().unwrap_or_default(),
            "elements" => self.elements(fence).concat(),
            "lines" => {
                let wanted = fence.info.get(2..).unwrap_or_default().join(" ");
                self.file(fence.word(1)).lines().filter(|l| l.contains(&wanted)).map(|l| format!("{}\n", l.trim())).collect()
            }
            _ => self.made.keys().filter(|p| p.contains(fence.word(1))).map(|p| format!("{p}\n")).collect(),
        }
    }

    fn file(&self, path: &str) -> &str {
        self.made.get(path).unwrap_or_else(|| panic!("there is no file {path}\n{}", self.diagnostics()))
    }

    fn elements(&self, fence: &Fence) -> Vec<String> {
        html::find(self.file(fence.word(1)), fence.word(2)).into_iter().map(html::tidy).collect()
    }

    /// The report, one line each; files of the program are named without their line, which is no part of the story.
    fn diagnostics(&self) -> String {
        let langs = imbat::config::english().expect("English");
        let files = imbat::read::builtin::files();
        let english = files.iter().filter_map(|f| match &f.body {
            imbat::read::Body::Text(text) if f.path.starts_with("i18n/en/") => Some(("en", &**text)),
            _ => None,
        });
        let strings = imbat::i18n::catalogue::Catalogue::new(&langs, &english.collect::<Vec<_>>());
        let mut out = String::new();
        for diag in self.ready.diags.sorted() {
            let said = report::sentences(&strings, Lang::FIRST, diag);
            let (line, column) = self.ready.place(diag);
            let path = self.ready.sources.path(diag.at.file);
            let help = if said.help.is_empty() { String::new() } else { format!(" ({})", said.help) };
            out.push_str(&format!("{path}:{line}:{column}: {}[{}]: {}{help}\n", diag.level.word(), diag.code, said.headline));
        }
        out
    }
}

/// Runs a story; returns what it should read.
fn tell(name: &str, story: &str, problems: &mut Vec<String>) -> String {
    let mut lines: Vec<String> = story.lines().map(str::to_owned).collect();
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut dice = Dice::new(7);
    for case in cases(story) {
        assert!(case.fences.iter().any(Fence::is_expectation), "{name}, {}: nothing is expected", case.title);
        let files = case.files();
        let mut shuffled = files.clone();
        dice.shuffle(&mut shuffled);
        shuffled.reverse();
        let runs = [case.run(files.clone()), case.run(shuffled), case.run(files)];
        let [first, others @ ..] = &runs;
        for (other, how) in others.iter().zip(["with its files in another order", "a second time"]) {
            if first.made != other.made || first.diagnostics() != other.diagnostics() {
                problems.push(format!("{name}, {}: reads otherwise {how}", case.title));
            }
        }
        for fence in case.fences.iter().filter(|f| f.is_expectation()) {
            let answer = first.answer(fence);
            if answer != fence.body {
                let why = site::difference(&fence.body, &answer);
                problems.push(format!("{name}, {}, ```{}\n{why}", case.title, fence.info.join(" ")));
                edits.push((fence.lines.clone(), answer));
            }
        }
    }
    for (range, answer) in edits.into_iter().rev() {
        lines.splice(range, answer.lines().map(str::to_owned));
    }
    lines.join("\n") + "\n"
}

fn story(name: &str) {
    let path = site::repository().join("tests/suite").join(name);
    let text = fs::read_to_string(&path).unwrap();
    let mut problems = Vec::new();
    let told = tell(name, &text, &mut problems);
    if site::is_update() && told != text {
        fs::write(&path, told).unwrap();
        // A site that reads otherwise when its files come in another order is wrong whatever is expected of it.
        problems.retain(|p| p.contains("reads otherwise"));
    }
    assert!(problems.is_empty(), "\n{}\nUPDATE=1 cargo test suite rewrites the expectations\n", problems.join("\n"));
}

macro_rules! stories {
    ($($name:ident,)+) => {
        $(#[test]
        fn $name() {
            story(concat!(stringify!($name), ".md"));
        })+

        #[test]
        fn every_story_is_told() {
            let names = site::walk(&site::repository().join("tests/suite"));
            let told = [$(concat!(stringify!($name), ".md")),+];
            for path in names.into_iter().filter(|p| p.extension().is_some_and(|e| e == "md")) {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                assert!(told.contains(&name.as_str()), "{name} is not in the list of stories");
            }
        }
    };
}

stories! {
    measures_people,
    measures_registers,
    records,
    rules,
    status,
    strings,
    calls,
    dated,
    coverage,
    fallback,
    figures_rules,
    figures_in_prose,
    language_settings,
    language_waits,
    untranslated,
    languages,
    links,
    overrides,
    quality,
    grants,
    mobility,
    map_policy,
    multilateral,
    newcomers,
    regions,
    scorecard,
}

#[test]
fn the_runner_sees_what_is_wrong() {
    let story = "# T\n\n## A key that is none\n\n```toml content/partners/x.toml\nname = \"X\"\ncountry = \"DE\"\nkind = \"university\"\nwebsit = \"https://x.example.org/\"\n```\n\n```diagnostics\n```\n";
    let mut problems = Vec::new();
    let told = tell("t", story, &mut problems);
    assert_eq!(problems.len(), 1);
    assert!(told.contains("content/partners/x.toml:4:1: error[key-unknown]"), "{told}");
    let mut problems = Vec::new();
    assert_eq!(tell("t", &told, &mut problems), told);
    assert!(problems.is_empty());
    assert!(Diags::default().is_empty());
}
