//! Home claims no number of partners until the institution says that its register is complete.

use crate::html::find;
use crate::html::text;
use crate::site;
use crate::site::Ready;
use imbat::portal::Options;

/// Home of the invented portal with its coverage as `word` says, as the numbers of its headline figures.
fn numbers(word: &str) -> (Vec<String>, String) {
    let mut files = site::invented();
    for (path, bytes) in &mut files {
        if path.ends_with("content/institution.toml") {
            let text = String::from_utf8(bytes.clone()).unwrap();
            *bytes = text.replace("\"partial\"", &format!("\"{word}\"")).into_bytes();
        }
    }
    let pages = Ready::new(files, site::AS_OF, &Options::default()).build();
    let home = String::from_utf8(pages["en/index.html"].clone()).unwrap();
    let shown = find(&home, ".headline").into_iter().map(|block| {
        let label = find(block, ".headline-label").iter().map(|l| text(l)).collect::<String>();
        let number = find(block, ".headline-number").iter().map(|n| text(n)).collect::<String>();
        format!("{label}: {}", if number.is_empty() { "not published" } else { &number })
    });
    (shown.collect(), text(&home))
}

#[test]
fn a_number_of_partners_needs_a_complete_register() {
    let (partial, words) = numbers("partial");
    assert!(partial.iter().any(|n| n == "Sample count: partners abroad: not published"), "{partial:?}");
    assert!(partial.iter().any(|n| n == "Sample count: countries of partners: not published"), "{partial:?}");
    // No total of the records stands anywhere on home either: the invented portal records ten partners, nine of them abroad.
    let claims = words.split(" partner").filter_map(|before| before.rsplit(' ').next()).any(|word| word.parse::<u32>().is_ok());
    assert!(!claims, "{words}");
    let (complete, _) = numbers("complete");
    let number = |label: &str| complete.iter().find_map(|n| n.strip_prefix(label)).map(str::to_owned);
    assert!(number("Sample count: partners abroad: ").is_some_and(|n| n.parse::<u32>().is_ok_and(|n| n > 0)), "{complete:?}");
    assert!(
        number("Sample count: countries of partners: ").is_some_and(|n| n.parse::<u32>().is_ok_and(|n| n > 0)),
        "{complete:?}"
    );
}
