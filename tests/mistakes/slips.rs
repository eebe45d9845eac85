//! Slips of the fingers in the content of a portal, made from the field tables alone, each with what should be said of it.

use super::lines::Line;
use super::lines::lines;
use crate::site::Dice;
use crate::site::Files;
use imbat::entities::SHAPES;
use imbat::schema::kind::CodeKind;
use imbat::schema::shape::Kind;
use std::collections::BTreeSet;

/// A slip and what should be said about it.
#[derive(Clone, Debug)]
pub struct Slip {
    /// Kind of slip.
    pub class: &'static str,
    /// Place of the file in the list.
    pub file: usize,
    /// The file with the slip.
    pub text: String,
    /// Lines on which the error may stand, counted from 1.
    pub lines: Vec<usize>,
    /// What should be said.
    pub wanted: Wanted,
    /// The slip in words.
    pub what: String,
}

/// What the message of a slip should hold.
#[derive(Clone, Debug)]
pub enum Wanted {
    /// This text is suggested.
    Suggestion(String),
    /// The sentence names all of these.
    Named(Vec<String>),
}

/// A word with one or two slips of the fingers: letters exchanged, left out, doubled, or hit beside.
fn slip(word: &str, dice: &mut Dice) -> String {
    let beside = "abcdefghiklmnoprstuvy";
    let mut letters: Vec<char> = word.chars().collect();
    let twice = letters.len() > 6 && dice.below(4) == 0;
    for _ in 0..=usize::from(twice) {
        let at = dice.below(letters.len());
        match dice.below(4) {
            0 if at + 1 < letters.len() && letters[at] != letters[at + 1] => letters.swap(at, at + 1),
            1 if letters.len() > 3 => drop(letters.remove(at)),
            2 => letters.insert(at, letters[at]),
            _ if letters[at].is_ascii_alphabetic() => letters[at] = beside.chars().nth(dice.below(beside.len())).unwrap(),
            _ => letters.insert(at, letters[at]),
        }
    }
    letters.into_iter().collect()
}

fn plain(value: &str) -> Option<&str> {
    value.strip_prefix('"')?.strip_suffix('"').filter(|v| !v.contains('"'))
}

struct Maker<'a> {
    files: &'a Files,
    lines: Vec<Line>,
    ids: BTreeSet<String>,
    dice: Dice,
}

impl Maker<'_> {
    fn text(&self, file: usize) -> &str {
        std::str::from_utf8(&self.files[file].1).unwrap()
    }

    /// The file with some of its lines exchanged; an exchange for nothing drops the line.
    fn exchanged(&self, file: usize, with: &[(usize, Option<String>)]) -> String {
        let mut out = String::new();
        for (n, line) in self.text(file).lines().enumerate() {
            match with.iter().find(|(at, _)| *at == n) {
                Some((_, Some(new))) => out.push_str(&format!("{new}\n")),
                Some((_, None)) => {}
                None => out.push_str(&format!("{line}\n")),
            }
        }
        out
    }

    fn pick(&mut self, fits: impl Fn(&Line) -> bool) -> Line {
        let fitting: Vec<&Line> = self.lines.iter().filter(|l| fits(l)).collect();
        assert!(!fitting.is_empty());
        let at = self.dice.below(fitting.len());
        fitting[at].clone()
    }

    /// One line with another key or value.
    fn one(&self, class: &'static str, line: &Line, new: &str, suggestion: &str) -> Slip {
        let old = self.text(line.file).lines().nth(line.n).unwrap();
        let indent = &old[..old.len() - old.trim_start().len()];
        Slip {
            class,
            file: line.file,
            text: self.exchanged(line.file, &[(line.n, Some(format!("{indent}{new}")))]),
            lines: vec![line.n + 1],
            wanted: Wanted::Suggestion(suggestion.to_owned()),
            what: format!("{}:{}: `{}` became `{new}`", self.files[line.file].0, line.n + 1, old.trim()),
        }
    }

    fn dropped(&mut self) -> Slip {
        // An id that others name cannot be dropped alone: what names it would lead nowhere.
        let line = self.pick(|l| l.required && l.key != "id");
        let group: Vec<(usize, Option<String>)> = self
            .lines
            .iter()
            .filter(|l| (l.file, l.header, &l.key) == (line.file, line.header, &line.key))
            .map(|l| (l.n, None))
            .collect();
        // What the file says of itself stands at its first line, or at the first line of its front matter or record.
        let front = self.text(line.file).starts_with("+++");
        let mut lines = vec![line.header + 1];
        if front && line.header == 0 {
            lines.push(2);
        }
        Slip {
            class: "dropped key",
            file: line.file,
            text: self.exchanged(line.file, &group),
            lines,
            wanted: Wanted::Named(vec![line.key.clone()]),
            what: format!("{}:{}: `{}` dropped", self.files[line.file].0, line.n + 1, line.key),
        }
    }

    fn swapped(&mut self) -> Slip {
        let pairs = [("first_year", "last_year"), ("from", "until")];
        let partner = |l: &Line, lines: &[Line]| {
            let (_, other) = pairs.iter().find(|(a, _)| *a == l.key)?;
            lines.iter().find(|o| (o.file, o.header) == (l.file, l.header) && o.key == *other && o.value != l.value).cloned()
        };
        let lines = self.lines.clone();
        let first = self.pick(|l| partner(l, &lines).is_some());
        let last = partner(&first, &lines).unwrap();
        let mut slip = self.one("swapped dates", &first, "", "");
        slip.text = self.exchanged(
            first.file,
            &[
                (first.n, Some(format!("{} = {}", first.typed, last.value))),
                (last.n, Some(format!("{} = {}", last.typed, first.value))),
            ],
        );
        slip.lines = vec![last.n + 1, first.n + 1];
        slip.wanted = Wanted::Named([&first, &last].map(|l| l.value.trim_matches('"').to_owned()).to_vec());
        slip.what = format!("{}:{}: {} and {} swapped", self.files[first.file].0, first.n + 1, first.typed, last.typed);
        slip
    }

    fn misspelt_key(&mut self) -> Slip {
        loop {
            // As above: what has no id any more cannot be named by others.
            let line = self.pick(|l| l.kind.is_some() && l.typed != "id");
            let key = slip(&line.key, &mut self.dice);
            let known = |k: &str| line.shape.field(k).is_some();
            // A key that belongs to the record around the block is another slip: a misplaced one.
            let around = SHAPES.iter().any(|s| s.field(&key).is_some());
            if known(&key) || around || key == line.key {
                continue;
            }
            // All languages of a text: one of several dotted keys alone would leave a second key of that name.
            if self.lines.iter().filter(|l| (l.file, l.header, &l.key) == (line.file, line.header, &line.key)).count() > 1 {
                continue;
            }
            let typed = line.typed.replacen(&line.key, &key, 1);
            return self.one("misspelt key", &line, &format!("{typed} = {}", line.value), &line.key);
        }
    }

    fn misspelt_reference(&mut self) -> Slip {
        loop {
            let is_ref =
                |k: Option<&Kind>| matches!(k, Some(Kind::Ref(_) | Kind::AnyRef | Kind::List(Kind::Ref(_) | Kind::AnyRef)));
            // Of a text in several languages, all but the words is read from the first.
            let files = self.files;
            let line =
                self.pick(|l| is_ref(l.kind) && (!files[l.file].0.ends_with(".md") || files[l.file].0.ends_with(".en.md")));
            let typed: Vec<&str> = line.value.split('"').skip(1).step_by(2).collect();
            let at = self.dice.below(typed.len());
            let word = typed[at];
            let (scheme, id) = word.split_once(':').map_or(("", word), |(s, i)| (s, i));
            let wrong = slip(id, &mut self.dice);
            if self.ids.contains(&wrong) || wrong == id {
                continue;
            }
            let wrong = if scheme.is_empty() { wrong } else { format!("{scheme}:{wrong}") };
            let value = line.value.replacen(&format!("\"{word}\""), &format!("\"{wrong}\""), 1);
            return self.one("misspelt reference", &line, &format!("{} = {value}", line.typed), word);
        }
    }

    fn misspelt_link(&mut self) -> Slip {
        loop {
            let bodies: Vec<usize> = (0..self.files.len()).filter(|f| self.files[*f].0.ends_with(".md")).collect();
            let file = bodies[self.dice.below(bodies.len())];
            let links: Vec<(usize, String)> = self
                .text(file)
                .lines()
                .enumerate()
                .flat_map(|(n, l)| l.split("](").skip(1).filter_map(move |p| Some((n, p.split(')').next()?.to_owned()))))
                .filter(|(_, to)| to.contains(':') && !to.contains("//") && !to.starts_with("mailto") && !to.contains("static"))
                .collect();
            if links.is_empty() {
                continue;
            }
            let (n, to) = links[self.dice.below(links.len())].clone();
            let (scheme, rest) = to.split_once(':').unwrap();
            let id = rest.split('#').next().unwrap();
            let wrong = slip(id, &mut self.dice);
            if self.ids.contains(&wrong) || wrong == id {
                continue;
            }
            let line = self.text(file).lines().nth(n).unwrap();
            let new = line.replacen(&format!("]({to}"), &format!("]({scheme}:{}", rest.replacen(id, &wrong, 1)), 1);
            return Slip {
                class: "misspelt link",
                file,
                text: self.exchanged(file, &[(n, Some(new))]),
                lines: vec![n + 1],
                wanted: Wanted::Suggestion(to.clone()),
                what: format!("{}:{}: the link `{to}` became `{wrong}`", self.files[file].0, n + 1),
            };
        }
    }

    fn wrong_date(&mut self) -> Slip {
        loop {
            let line =
                self.pick(|l| matches!(l.kind, Some(Kind::Day | Kind::AcademicYear | Kind::MonthDay)) && !l.value.contains('{'));
            let value = line.value.trim_matches('"').to_owned();
            let parts: Vec<&str> = value.split('-').collect();
            let form = self.dice.below(6);
            let wrong = match (line.kind, parts.as_slice(), form) {
                (Some(Kind::AcademicYear), ..) => {
                    let (a, b) = value.split_once('/').unwrap();
                    match form {
                        0 => format!("\"{a}-{b}\""),
                        1 => format!("\"{a}/{}\"", &b[2..]),
                        2 => format!("\"{a}–{b}\""),
                        3 => format!("\"{a} / {b}\""),
                        _ if a == b => continue,
                        _ => format!("\"{a}/{}\"", b.parse::<i32>().unwrap() + 1),
                    }
                }
                (Some(Kind::MonthDay), ..) => format!("\"{}\"", value.trim_start_matches('-')),
                (_, [y, m, d], 0) => format!("\"{d}.{m}.{y}\""),
                (_, [y, m, d], 1) => format!("\"{y}/{m}/{d}\""),
                (_, [y, m, d], 2) if d.parse::<i32>().unwrap() > 12 => format!("{}-{d}-{m}", y),
                (_, [y, m, d], 3) => format!("{d}.{m}.{y}"),
                (_, [y, m, d], 4) => format!("\"{d}/{m}/{y}\""),
                (_, [y, m, d], _) if m.starts_with('0') => format!("\"{y}-{}-{d}\"", &m[1..]),
                (_, [y, m], 0 | 1) => format!("\"{m}.{y}\""),
                (_, [y, m], _) => format!("\"{y}/{m}\""),
                _ => continue,
            };
            return self.one("wrong date", &line, &format!("{} = {wrong}", line.typed), &value);
        }
    }

    fn wrong_code(&mut self) -> Slip {
        loop {
            let is_code = |k: Option<&Kind>| {
                matches!(
                    k,
                    Some(
                        Kind::Country
                            | Kind::Word(_)
                            | Kind::Code(CodeKind::Erasmus)
                            | Kind::List(Kind::Code(CodeKind::Isced) | Kind::Word(_))
                    )
                )
            };
            let line = self.pick(|l| is_code(l.kind));
            let values: Vec<&str> = line.value.split('"').skip(1).step_by(2).collect();
            if values.is_empty() {
                continue;
            }
            let word = values[self.dice.below(values.len())].to_owned();
            // One letter or digit says nothing about what it stands in place of.
            if word.len() < 2 {
                continue;
            }
            let wrong = match line.kind {
                Some(Kind::Country) => match (word.as_str(), self.dice.below(2)) {
                    (code, 0) => code.to_lowercase(),
                    (code, _) => {
                        imbat::codes::country::get(code).and_then(|c| c.alpha3).map_or_else(|| code.to_lowercase(), str::to_owned)
                    }
                },
                Some(Kind::Code(CodeKind::Erasmus)) => match self.dice.below(2) {
                    0 => word.replacen(' ', "-", 1),
                    _ => format!("{} {}", &word[..word.len() - 3], &word[word.len() - 3..]),
                },
                Some(Kind::List(Kind::Code(_))) => match self.dice.below(2) {
                    0 if word.starts_with('0') => word[1..].to_owned(),
                    _ => format!("{word} Sample field"),
                },
                _ => slip(&word, &mut self.dice),
            };
            let value = line.value.replacen(&format!("\"{word}\""), &format!("\"{wrong}\""), 1);
            let other = match line.kind {
                Some(Kind::Word(words) | Kind::List(Kind::Word(words))) => words.contains(&wrong.as_str()),
                _ => false,
            };
            if !other && value != line.value {
                return self.one("wrong code", &line, &format!("{} = {value}", line.typed), &word);
            }
        }
    }

    fn wrong_language(&mut self) -> Slip {
        let line = self.pick(|l| {
            matches!(l.kind, Some(Kind::Text | Kind::WordPerLanguage(_))) && l.typed.contains('.') && l.key != "translation"
        });
        let (key, tag) = line.typed.split_once('.').unwrap();
        let long = |tag: &str| match tag {
            "en" => "eng",
            "tr" => "tur",
            _ => "ara",
        };
        let wrong = match self.dice.below(5) {
            0 => tag.to_uppercase(),
            1 => long(tag).to_owned(),
            2 => format!("{tag}{}", &tag[1..]),
            3 => tag.chars().rev().collect(),
            _ => format!("{}{}", &tag[..1], ["w", "t", "s"][self.dice.below(3)]),
        };
        let tag = tag.to_owned();
        self.one("wrong language", &line, &format!("{key}.{wrong} = {}", line.value), &tag)
    }
}

/// Ids of every record, so that a slip does not happen to name another one.
fn ids(files: &Files, lines: &[Line]) -> BTreeSet<String> {
    let named = lines.iter().filter(|l| l.key == "id").filter_map(|l| plain(&l.value).map(str::to_owned));
    let stems = files.iter().filter_map(|(path, _)| {
        let inner = path.strip_prefix("content/")?;
        let (_, rest) = inner.split_once('/')?;
        Some(rest.split('.').next()?.to_owned())
    });
    named.chain(stems).collect()
}

/// Three hundred slips, of every class as many.
pub fn slips(files: &Files) -> Vec<Slip> {
    let lines = lines(files);
    let ids = ids(files, &lines);
    let mut maker = Maker { files, lines, ids, dice: Dice::new(2026) };
    let mut all = Vec::new();
    for n in 0..300 {
        all.push(match n % 7 {
            0 => maker.dropped(),
            1 => maker.swapped(),
            2 => maker.misspelt_key(),
            3 if n % 2 == 0 => maker.misspelt_link(),
            3 => maker.misspelt_reference(),
            4 => maker.wrong_date(),
            5 => maker.wrong_code(),
            _ => maker.wrong_language(),
        });
    }
    all
}
