//! A translation lands where an editor would have typed it, and nothing beside it changes.

use imbat::exchange::place::body;
use imbat::exchange::place::ftl;
use imbat::exchange::place::mark;
use imbat::exchange::place::toml;
use imbat::exchange::place::toml::Spot;

/// The field `part` in Turkish, beside English and before Arabic.
fn put(text: &str, part: &str, words: &str) -> String {
    let spot = Spot { row: None, part, lang: "tr", before: &["en"], source: "en" };
    toml::put(text, &spot, words).unwrap_or_else(|| panic!("no place for {part} in\n{text}"))
}

#[test]
fn fields_in_every_way_toml_has_of_writing_them() {
    let cases = [
        // Dotted keys: the line after the source, with its indent and spaces; a comment stays where it is.
        ("title.en = \"A\" # ours\nid = 1\n", "title", "title.en = \"A\" # ours\ntitle.tr = \"Ç\"\nid = 1\n"),
        ("title.en  =  'A'\ntitle.ar = \"B\"\n", "title", "title.en  =  'A'\ntitle.tr  =  'Ç'\ntitle.ar = \"B\"\n"),
        // Another wording in its place.
        ("title.tr = \"old\" # why\ntitle.en = \"A\"\n", "title", "title.tr = \"Ç\" # why\ntitle.en = \"A\"\n"),
        // Braces, on one line and on several.
        ("t = { en = \"A\", ar = \"B\" }\n", "t", "t = { en = \"A\", tr = \"Ç\", ar = \"B\" }\n"),
        ("t = {en = \"A\"}\n", "t", "t = {en = \"A\", tr = \"Ç\"}\n"),
        ("a = { t.en = \"A\", n = 1 }\n", "a.t", "a = { t.en = \"A\", t.tr = \"Ç\", n = 1 }\n"),
        // A table of its own.
        ("[t]\nen = \"A\"\n\n[u]\nx = 1\n", "t", "[t]\nen = \"A\"\ntr = \"Ç\"\n\n[u]\nx = 1\n"),
        ("[a.t]\nen = \"A\"", "a.t", "[a.t]\nen = \"A\"\ntr = \"Ç\""),
        // A text without a language is in the first one.
        ("t = \"A\"\nu = 1\n", "t", "t.en = \"A\"\nt.tr = \"Ç\"\nu = 1\n"),
        ("a = { t = \"A\", n = 1 }\n", "a.t", "a = { t.en = \"A\", t.tr = \"Ç\", n = 1 }\n"),
        // Rows by id, and by number where they have none.
        (
            "[[a]]\nid = \"x\"\nt.en = \"A\"\n[[a]]\nid = \"y\"\nt.en = \"A\"\n",
            "a.y.t",
            "[[a]]\nid = \"x\"\nt.en = \"A\"\n[[a]]\nid = \"y\"\nt.en = \"A\"\nt.tr = \"Ç\"\n",
        ),
        (
            "a = [{ t = { en = \"A\" } }, { t = { en = \"A\" } }]\n",
            "a.2.t",
            "a = [{ t = { en = \"A\" } }, { t = { en = \"A\", tr = \"Ç\" } }]\n",
        ),
        // Line ends of the file.
        ("t.en = \"A\"\r\nid = 1\r\n", "t", "t.en = \"A\"\r\nt.tr = \"Ç\"\r\nid = 1\r\n"),
        // Keys in quotation marks, and a key that looks like the one in a text.
        (
            "note = \"title.en = \"\n\"title\".en = \"A\"\n",
            "title",
            "note = \"title.en = \"\n\"title\".en = \"A\"\n\"title\".tr = \"Ç\"\n",
        ),
    ];
    for (before, part, after) in cases {
        assert_eq!(put(before, part, "Ç"), after);
    }
}

#[test]
fn a_language_that_is_new_to_a_file_says_how_it_came_to_be() {
    let cases = [
        // For all languages, one by one, in braces, in a table, not at all.
        (
            "t.en = \"A\"\ntranslation = \"machine\"\n",
            None,
            "t.en = \"A\"\ntranslation = { ar = \"machine\", tr = \"unreviewed\" }\n",
        ),
        (
            "translation.ar = \"machine\" # why\nt.en = \"A\"\n",
            None,
            "translation.ar = \"machine\" # why\ntranslation.tr = \"unreviewed\"\nt.en = \"A\"\n",
        ),
        ("translation = { ar = \"reviewed\" }\n", None, "translation = { ar = \"reviewed\", tr = \"unreviewed\" }\n"),
        ("[translation]\nar = \"reviewed\"\n", None, "[translation]\nar = \"reviewed\"\ntr = \"unreviewed\"\n"),
        ("t.en = \"A\"\nn = 1\n\n[[r]]\nm = 1\n", None, "t.en = \"A\"\nn = 1\ntranslation.tr = \"unreviewed\"\n\n[[r]]\nm = 1\n"),
        // A word about words that were not there is no longer true.
        ("translation.tr = \"reviewed\"\n", None, "translation.tr = \"unreviewed\"\n"),
        ("translation = {}\n", None, "translation = { tr = \"unreviewed\" }\n"),
        // Nothing stands above the rows but a remark.
        ("# Terms\n\n[[r]]\nid = \"x\"\n", Some(("r", "x")), "# Terms\n\ntranslation.tr = \"unreviewed\"\n\n[[r]]\nid = \"x\"\n"),
        ("[[r]]\r\nid = \"x\"\r\n", None, "translation.tr = \"unreviewed\"\r\n\r\n[[r]]\r\nid = \"x\"\r\n"),
        // Rows of a file: the row's own word, else the file's.
        (
            "n = 1\n[[r]]\nid = \"x\"\ntranslation = \"machine\"\n[[r]]\nid = \"y\"\nt.tr = \"B\"\n",
            Some(("r", "x")),
            "n = 1\n[[r]]\nid = \"x\"\ntranslation = { ar = \"machine\", tr = \"unreviewed\" }\n[[r]]\nid = \"y\"\nt.tr = \"B\"\n",
        ),
        (
            "translation = \"machine\"\n[[r]]\nid = \"x\"\n",
            Some(("r", "x")),
            "translation = { ar = \"machine\", tr = \"unreviewed\" }\n[[r]]\nid = \"x\"\n",
        ),
    ];
    for (before, row, after) in cases {
        let own = row.filter(|row| mark::says_itself(before, *row));
        let marked = mark::mark(before, own, "tr", &["ar"], "unreviewed");
        assert_eq!(marked.as_deref(), Some(after), "{before}");
        // Said once, it stays as it is.
        assert_eq!(mark::mark(after, own, "tr", &["ar"], "unreviewed").as_deref(), Some(after));
    }
}

#[test]
fn quotation_marks_stay_as_far_as_the_words_allow() {
    assert_eq!(put("t.tr = 'x'\nt.en = 'y'\n", "t", "a \"b\""), "t.tr = 'a \"b\"'\nt.en = 'y'\n");
    assert_eq!(put("t.tr = 'x'\nt.en = 'y'\n", "t", "İzmir'de"), "t.tr = \"İzmir'de\"\nt.en = 'y'\n");
    assert_eq!(put("t.en = \"\"\"\nA\nB\"\"\"\n", "t", "Ç\nD\\"), "t.en = \"\"\"\nA\nB\"\"\"\nt.tr = \"\"\"\nÇ\nD\\\\\"\"\"\n");
    assert_eq!(put("t.en = \"A\"\n", "t", "\"a\" \\ \t{x}"), "t.en = \"A\"\nt.tr = \"\\\"a\\\" \\\\ \\t{x}\"\n");
}

#[test]
fn front_matter_of_one_language() {
    let put = |head: &str| toml::put_plain(head, "summary", &["title"], "Ç").unwrap();
    assert_eq!(put("title = \"A\" # a\nsummary = \"B\" # b\n"), "title = \"A\" # a\nsummary = \"Ç\" # b\n");
    assert_eq!(put("title = \"A\"\norder = 1\n"), "title = \"A\"\nsummary = \"Ç\"\norder = 1\n");
    assert_eq!(put("order = 1\n\n[source]\nname = \"x\"\n"), "summary = \"Ç\"\norder = 1\n\n[source]\nname = \"x\"\n");
    assert_eq!(toml::without("a = 1\r\nslug = \"x\" # y\r\nb = 2\r\n", &["slug"]).unwrap(), "a = 1\r\nb = 2\r\n");
}

const SOURCE: &str = "+++\ntitle = \"A\"\n+++\n\nLead.\n\n## One {#one}\n\nText.\n\n## Two {#two}\n\nEnd.\n";

#[test]
fn stretches_of_a_body() {
    let text = "+++\ntitle = \"Ç\"\n+++\n\nGiriş.\n\n\n## İki {#two}\n\nSon.\n\n";
    let one = body::put(text, SOURCE, "#one", "## Bir {#one}\n\nMetin.").unwrap();
    assert_eq!(one, "+++\ntitle = \"Ç\"\n+++\n\nGiriş.\n\n## Bir {#one}\n\nMetin.\n\n\n## İki {#two}\n\nSon.\n\n");
    let lead = body::put(&one, SOURCE, "#", "Yeni.").unwrap();
    assert_eq!(lead, one.replace("Giriş.", "Yeni."));
    let crlf = body::put(&text.replace('\n', "\r\n"), SOURCE, "#two", "## İki {#two}\n\nYeni.").unwrap();
    assert_eq!(crlf, text.replace("Son.", "Yeni.").replace('\n', "\r\n"));
    let first = body::put("## İki {#two}\n\nSon.\n", SOURCE, "#", "Giriş.").unwrap();
    assert_eq!(first, "Giriş.\n\n## İki {#two}\n\nSon.\n");
    // A heading in a stretch would be a stretch of its own.
    assert_eq!(body::put(text, SOURCE, "#", "Yeni.\n\n## Üç {#three}\n\nX."), None);
    // Headings without typed ids are known by their place.
    let plain = SOURCE.replace(" {#one}", "");
    let done = body::put("Giriş.\n\n## Bir\n\nMetin.\n\n## İki {#two}\n\nSon.\n", &plain, "#one", "## Bir\n\nYeni.").unwrap();
    assert_eq!(done, "Giriş.\n\n## Bir\n\nYeni.\n\n## İki {#two}\n\nSon.\n");
}

#[test]
fn messages() {
    let text = "### About\n\n# Said twice\na = Old { $n }\n    .label = Etiket\n\n## Group\n\nb = { $n ->\n    [one] bir\n   *[other] çok\n}\nc =\n    Two\n    lines\n";
    let put = |id: &str, part: &str, words: &str| ftl::put(text, id, part, words);
    assert_eq!(put("a", "", "Yeni { $n }").unwrap(), text.replace("Old", "Yeni"));
    assert_eq!(put("a", "label", "X").unwrap(), text.replace("Etiket", "X"));
    assert_eq!(put("a", "title", "T").unwrap(), text.replace("= Etiket", "= Etiket\n    .title = T"));
    assert_eq!(put("b", "", "{ $n ->\n    [one] x\n   *[other] y\n}").unwrap(), text.replace("bir", "x").replace("çok", "y"));
    assert_eq!(put("c", "", "Bir\nüç").unwrap(), text.replace("Two\n    lines", "Bir\n    üç"));
    assert_eq!(put("c", "", "One line").unwrap(), text.replace("\n    Two\n    lines", " One line"));
    assert_eq!(
        put("b", "", "{ $n }, { \"}\" }").unwrap(),
        text.replace("{ $n ->\n    [one] bir\n   *[other] çok\n}", "{ $n }, { \"}\" }")
    );
    assert_eq!(put("d", "", "X"), None);
    assert_eq!(put("a", "", "X {"), None);
    assert_eq!(put("a", "", "X\n.y = z"), None, "an attribute cannot come in by the back door");
    assert_eq!(put("a", "", "X\n\nd = z").map(|t| imbat::parse::pattern::read(&t).len()), Some(3), "nor a message");
    let crlf = text.replace('\n', "\r\n");
    assert_eq!(ftl::put(&crlf, "c", "", "Bir\nüç").unwrap(), crlf.replace("Two\r\n    lines", "Bir\r\n    üç"));
    let added = ftl::add(text, "d", "Why\n\nVariables", &[("", "{ $n ->\n   *[other] y\n}"), ("label", "L")]).unwrap();
    assert_eq!(added, format!("{text}# Why\n#\n# Variables\nd = {{ $n ->\n   *[other] y\n}}\n    .label = L\n"));
    assert_eq!(ftl::add("", "d", "", &[("", "X")]).unwrap(), "d = X\n");

    // A file made for translating by hand: the message takes the place of its comment.
    let blank = "# Head\n\n# a = One\n# Why { $n }\n# b = { $n ->\n#     [one] x\n#    *[other] y\n# }\n# c = Three\n";
    let a = ftl::add(blank, "a", "", &[("", "Bir")]).unwrap();
    assert_eq!(a, blank.replace("# a = One", "a = Bir"));
    let b = "# Why { $n }\nb = İki\n# c";
    let old = "# Why { $n }\n# b = { $n ->\n#     [one] x\n#    *[other] y\n# }\n# c";
    assert_eq!(ftl::add(&a, "b", "Why { $n }", &[("", "İki")]).unwrap(), a.replace(old, b));
    assert_eq!(ftl::add(blank, "b", "Why { $n }", &[("", "İki")]).unwrap(), blank.replace(old, &format!("\n{b}")));
}
