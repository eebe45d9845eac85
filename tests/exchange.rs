//! The exchange with translators: what goes out comes back unchanged, what was translated lands in its place, what is wrong is
//! told.

mod mistakes;
mod places;
mod texts;

use crate::site;
use crate::site::Files;
use crate::site::Ready;
use imbat::archive;
use imbat::exchange::Batch;
use imbat::exchange::Entry;
use imbat::exchange::Pack;
use imbat::exchange::Returned;
use imbat::exchange::collect;
use imbat::exchange::take;
use imbat::exchange::take::Outcome;
use imbat::exchange::xliff;
use imbat::exchange::xlsx;
use imbat::portal::Options;
use imbat::schema::shape::TRANSLATION;

/// The ways out and back.
const FORMS: &[&str] = &["xliff", "xlsx"];

fn ready(files: Files) -> Ready {
    Ready::new(files, site::AS_OF, &Options::default())
}

/// Everything a translator of `tag` could get.
fn pack(ready: &Ready, tag: &str, all: bool) -> Pack {
    let portal = ready.portal.as_ref().unwrap();
    let lang = portal.site.langs().find(tag).unwrap();
    collect::pack(&portal.site, &ready.sources, &portal.ledger, lang, all, &|id, _| id.to_owned())
}

/// A pack on the way there and back, as one of [`FORMS`].
fn carried(pack: &Pack, form: &str) -> Batch {
    let mut batches = match form {
        "xliff" => xliff::read(&xliff::write(pack)).unwrap(),
        _ => {
            let columns = ["a", "b", "c", "d", "e", "f", "g"].map(str::to_owned);
            let head = xlsx::Head { columns, states: vec![String::new(); pack.entries.len()], rtl: true };
            let bytes = archive::zip(&xlsx::write(pack, &head)).unwrap();
            xlsx::read(&archive::unzip(&bytes).unwrap()).unwrap()
        }
    };
    assert_eq!(batches.len(), 1);
    batches.remove(0)
}

fn take(ready: &Ready, batch: &Batch) -> Outcome {
    let portal = ready.portal.as_ref().unwrap();
    let home = take::Home { site: &portal.site, sources: &ready.sources, ledger: &portal.ledger };
    take::take(home, batch).unwrap()
}

/// The site with the files of an outcome.
fn with(files: &Files, outcome: &Outcome) -> Files {
    let mut all: Files = files.iter().filter(|(path, _)| !outcome.files.contains_key(path)).cloned().collect();
    all.extend(outcome.files.iter().map(|(path, text)| (path.clone(), text.clone().into_bytes())));
    all
}

/// An answer to some entries.
fn answer(lang: &str, entries: &[(&str, &str)]) -> Batch {
    let entry = |(id, target): &(&str, &str)| Returned { id: (*id).into(), target: (*target).into(), ..Returned::default() };
    Batch { lang: lang.to_owned(), entries: entries.iter().map(entry).collect() }
}

/// The sites of the repository, in one more shape each.
fn sites() -> Vec<(&'static str, Files)> {
    let mut crlf = site::invented();
    for (path, bytes) in &mut crlf {
        if path.ends_with(".toml") || path.ends_with(".md") {
            *bytes = String::from_utf8(bytes.clone()).unwrap().replace('\n', "\r\n").into_bytes();
        }
    }
    vec![("invented", site::invented()), ("with CRLF", crlf), ("own", site::own()), ("sample", site::folder("examples/poyraz"))]
}

#[test]
fn what_goes_out_and_comes_back_changes_no_file() {
    for (name, files) in sites() {
        let ready = ready(files);
        for (lang, form) in [("tr", "xliff"), ("ar", "xlsx"), ("tr", "xlsx"), ("ar", "xliff")] {
            let pack = pack(&ready, lang, true);
            assert!(pack.entries.len() > 500, "{name}: {}", pack.entries.len());
            let mut batch = carried(&pack, form);
            assert_eq!(batch.entries.len(), pack.entries.len());
            site::Dice::new(7).shuffle(&mut batch.entries);
            let outcome = take(&ready, &batch);
            assert_eq!(outcome.problems, [], "{name}, {lang}, {form}");
            assert!(outcome.files.is_empty(), "{name}, {lang}, {form}: {:?}", outcome.changes.first());
            assert_eq!(outcome.same + outcome.empty, pack.entries.len());
        }
    }
}

/// Words that differ from those there are, as a translator would leave them: codes, links and headings kept.
fn reworded(words: &str) -> String {
    format!("{words} ✎ İıŞ “ك”")
}

#[test]
fn what_was_changed_reads_back_and_nothing_else_changes() {
    for (name, files) in sites() {
        let before = ready(files.clone());
        for (lang, form) in [("tr", "xliff"), ("ar", "xlsx")] {
            let pack = pack(&before, lang, true);
            let mut batch = carried(&pack, form);
            let chosen = |n: usize, entry: &Entry| n.is_multiple_of(3) && entry.target.is_some() && entry.group.is_none();
            for (n, (back, out)) in batch.entries.iter_mut().zip(&pack.entries).enumerate() {
                match chosen(n, out) {
                    true => back.target = reworded(out.target.as_deref().unwrap()),
                    false => back.target.clear(),
                }
            }
            let outcome = take(&before, &batch);
            assert_eq!(outcome.problems, [], "{name}, {lang}");
            let after = ready(with(&files, &outcome));
            let errors: Vec<String> = after.errors().into_iter().map(|d| after.show(d)).collect();
            assert!(errors.is_empty(), "{name}, {lang}: {errors:#?}");
            let again = self::pack(&after, lang, true);
            assert_eq!(again.entries.len(), pack.entries.len(), "{name}, {lang}");
            let mut changed = 0;
            for (n, (new, old)) in again.entries.iter().zip(&pack.entries).enumerate() {
                let wanted = match chosen(n, old) {
                    true => old.target.as_deref().map(reworded),
                    false => old.target.clone(),
                };
                assert_eq!((&new.id, &new.target), (&old.id, &wanted), "{name}, {lang}");
                changed += usize::from(chosen(n, old));
            }
            assert_eq!(outcome.changes.len(), changed, "{name}, {lang}");
        }
    }
}

#[test]
fn languages_nobody_has_written_yet_are_filled_and_build() {
    for ((name, mut files), form) in sites().into_iter().zip(["xliff", "xlsx", "xliff", "xlsx"]) {
        for (path, bytes) in &mut files {
            if path == "imbat.toml" {
                let text = String::from_utf8(bytes.clone()).unwrap();
                // Polish has four plural forms and is in no catalogue of ours; the code of Indonesian is a key of many records.
                let new = text.replacen("\"ar\"", "\"ar\", \"pl\", \"id\"", 1);
                assert_ne!(text, new);
                *bytes = new.into_bytes();
            }
        }
        let turkish = made(&ready(files.clone()), "tr");
        for tag in ["pl", "id"] {
            files = filled(name, &files, form, tag);
        }
        // What was said of the other languages stands.
        let after = ready(files);
        assert_eq!(made(&after, "tr"), turkish, "{name}");
        assert_eq!(made(&after, "pl"), made(&after, "id"), "{name}");
    }
}

/// How many wordings of a language came to be in each way.
fn made(ready: &Ready, tag: &str) -> Vec<usize> {
    let portal = ready.portal.as_ref().unwrap();
    let lang = portal.site.langs().find(tag).unwrap();
    TRANSLATION.iter().map(|word| portal.ledger.made(lang, word)).collect()
}

/// The site after a translator has given back all of a language.
fn filled(name: &str, files: &Files, form: &str, tag: &str) -> Files {
    let before = ready(files.clone());
    let pack = pack(&before, tag, false);
    let mut batch = carried(&pack, form);
    for (back, out) in batch.entries.iter_mut().zip(&pack.entries) {
        back.target.clone_from(&out.source);
    }
    let outcome = take(&before, &batch);
    assert_eq!(outcome.problems, [], "{name}, {tag}");
    let files = with(files, &outcome);
    let after = ready(files.clone());
    let errors: Vec<String> = after.errors().into_iter().map(|d| after.show(d)).collect();
    assert!(errors.is_empty(), "{name}, {tag}: {errors:#?}");
    // What nobody here has looked at says so, in every record and page.
    let all = after.portal.as_ref().unwrap().ledger.all();
    let unreviewed = |word: &&str| if *word == "unreviewed" { all } else { 0 };
    assert_eq!(made(&after, tag), TRANSLATION.iter().map(unreviewed).collect::<Vec<_>>(), "{name}, {tag}");
    let left: Vec<String> = self::pack(&after, tag, false).entries.into_iter().map(|e| e.id).collect();
    assert!(left.is_empty(), "{name}, {tag}: {left:?}");
    let stamps = outcome.files[&format!("i18n/{tag}/state.toml")].matches(&format!(" {}\"", site::AS_OF)).count();
    assert_eq!(stamps, pack.entries.iter().filter(|e| !e.id.starts_with("message:")).count(), "{name}, {tag}");
    files
}

#[test]
fn the_file_for_translators_is_the_same_every_time() {
    let ready = ready(site::invented());
    let pack = pack(&ready, "ar", true);
    assert_eq!(pack, self::pack(&ready, "ar", true));
    let text = xliff::write(&pack);
    let ids: Vec<&str> = text.split("<trans-unit id=\"").skip(1).filter_map(|t| t.split('"').next()).collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "every id stands once");
    // Files and groups are not cut in two.
    let of = |mark: &str| text.split(mark).skip(1).filter_map(|t| t.split('"').next()).map(str::to_owned).collect::<Vec<_>>();
    for mark in ["<file original=\"", "<group id=\""] {
        let mut all = of(mark);
        let n = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), n, "{mark}");
    }
    // Arabic has six forms.
    let group = text.split("<group id=\"").nth(1).unwrap().split("</group>").next().unwrap();
    assert_eq!(group.matches("<trans-unit").count(), 6, "{group}");
}
