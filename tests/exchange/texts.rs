//! Laws: any text survives the way there and back.

use crate::exchange::FORMS;
use crate::exchange::carried;
use crate::site::Dice;
use imbat::exchange::Entry;
use imbat::exchange::Kind;
use imbat::exchange::Pack;
use imbat::parse::pattern;
use imbat::translation::State;

/// What is hard on one format or another.
const PIECES: &[&str] = &[
    "a",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "\"",
    "'",
    "\\",
    "\\n",
    "{",
    "}",
    "{ $n }",
    "{\"",
    "<",
    ">",
    "</source>",
    "&",
    "&amp;",
    "]]>",
    "=",
    "=1+1",
    "+",
    "-",
    "@",
    "#",
    "[x](partner:y)",
    "İ",
    "ı",
    "مرحبا",
    "\u{200F}",
    "\u{2068}",
    "\u{2069}",
    "😀",
    "_x000D_",
    "_x",
    "_",
    "\u{1}",
    "\u{FFFE}",
    "<!--",
    "|",
    "*",
    ".",
    "\u{A0}",
    "\u{2028}",
];

fn text(dice: &mut Dice) -> String {
    (0..1 + dice.below(12)).map(|_| PIECES[dice.below(PIECES.len())]).collect()
}

fn entry(n: usize, kind: Kind, source: String, target: String) -> Entry {
    Entry {
        id: format!("page:a#{n}"),
        group: n.is_multiple_of(5).then(|| format!("g{n}")),
        path: format!("content/{}.md", n / 10),
        line: n,
        from: "en".to_owned(),
        kind,
        notes: vec![target.clone(), String::new()],
        source,
        hash: "0123abcd".to_owned(),
        target: Some(target),
        state: State::Outdated,
        reviewed: true,
    }
}

#[test]
fn any_text_survives() {
    let mut dice = Dice::new(42);
    let kinds = [Kind::Plain, Kind::Markdown, Kind::Message, Kind::Pattern];
    let entries = (0..600).map(|n| {
        let (source, target) = (text(&mut dice), text(&mut dice));
        // Words that are those of the source count as not translated.
        entry(n, kinds[n % 4], source, format!("t{target}"))
    });
    let pack = Pack { lang: "ar".to_owned(), entries: entries.collect() };
    for form in FORMS {
        let batch = carried(&pack, form);
        assert_eq!(batch.lang, "ar");
        let mut found: Vec<_> = batch.entries.iter().map(|e| (&e.id, &e.source, Some(&e.target), &e.hash)).collect();
        let mut wanted: Vec<_> = pack.entries.iter().map(|e| (&e.id, &e.source, e.target.as_ref(), &e.hash)).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found.len(), wanted.len());
        for (found, wanted) in found.iter().zip(&wanted) {
            assert_eq!(found, wanted, "{form}");
        }
    }
}

#[test]
fn words_of_messages_are_parted_and_joined_without_loss() {
    let mut dice = Dice::new(3);
    let mut read = 0;
    for _ in 0..3000 {
        let words = text(&mut dice);
        let joined: String = pattern::pieces(&words)
            .into_iter()
            .map(|p| match p {
                pattern::Piece::Words(t) | pattern::Piece::Code(t) => t,
            })
            .collect();
        assert_eq!(joined, words);
        // What Fluent takes, it takes as it was typed.
        if let Some(form) = pattern::form(&words) {
            let again = pattern::form(&form.text).unwrap();
            assert_eq!(again, form, "{words:?}");
            read += 1;
        }
    }
    assert!(read > 300, "{read}");
}
