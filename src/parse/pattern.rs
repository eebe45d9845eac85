//! Fluent text ↔ the words of each message as a translator sees them, and the bytes they stand at.

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::serializer;
use std::ops::Range;

/// Names of plural forms, in the order they are written.
pub const FORMS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// A message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Id; a term begins with `-`.
    pub id: String,
    /// Where its id begins.
    pub start: usize,
    /// The comment above it.
    pub comment: String,
    /// The heading it stands under.
    pub group: String,
    /// Its value, then its attributes.
    pub parts: Vec<Part>,
}

/// The value of a message, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Name of the attribute; empty for the value.
    pub name: String,
    /// Its words.
    pub form: Form,
    /// Bytes from after the `=` to the end of its words.
    pub at: Range<usize>,
}

/// Words as Fluent writes them: what a program puts in stands in braces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// All of it.
    pub text: String,
    /// It chooses between variants somewhere.
    pub chooses: bool,
    /// It is one choice by a number and nothing else.
    pub plural: Option<Plural>,
}

/// A choice by a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plural {
    /// What is counted, such as `$n`.
    pub selector: String,
    /// Form or number, and words.
    pub variants: Vec<(String, String)>,
    /// Name of the last resort.
    pub default: String,
}

impl Plural {
    /// The words of a form: its own, else those for the number that has it, else the last resort.
    pub fn words(&self, form: &str) -> &str {
        let number = FORMS.iter().take(3).position(|f| *f == form).map(|n| n.to_string());
        let find = |key: &str| self.variants.iter().find(|(k, _)| k == key).map(|(_, words)| words.as_str());
        find(form).or_else(|| find(&number?)).or_else(|| find(&self.default)).unwrap_or("")
    }

    /// The words of this very variant.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.variants.iter().find(|(k, _)| k == key).map(|(_, words)| words.as_str())
    }

    /// As Fluent writes it: numbers first, then the forms, `other` the last resort.
    pub fn write(&self) -> String {
        let rank = |key: &str| FORMS.iter().position(|f| *f == key).map_or(0, |n| n + 1);
        let mut variants: Vec<&(String, String)> = self.variants.iter().collect();
        variants.sort_by_key(|(key, _)| rank(key));
        let mut out = format!("{{ {} ->\n", self.selector);
        for (key, words) in variants {
            let star = if *key == self.default { '*' } else { ' ' };
            let words = words.replace('\n', "\n        ");
            let gap = if words.contains('\n') { "\n        " } else { " " };
            out.push_str(&format!("   {star}[{key}]{gap}{words}\n"));
        }
        out + "}"
    }
}

/// The messages of `text` in their order, broken ones left out.
pub fn read(text: &str) -> Vec<Message> {
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut group = String::new();
    let mut found = Vec::new();
    for entry in &resource.body {
        let (mark, id, value, attributes, comment) = match entry {
            ast::Entry::Message(m) => ("", m.id.name, m.value.as_ref(), &m.attributes, &m.comment),
            ast::Entry::Term(t) => ("-", t.id.name, Some(&t.value), &t.attributes, &t.comment),
            ast::Entry::GroupComment(c) => {
                group = c.content.join("\n");
                continue;
            }
            _ => continue,
        };
        let named = attributes.iter().map(|a| (a.id.name, &a.value));
        let parts = value.map(|v| ("", v)).into_iter().chain(named).map(|(name, pattern)| Part {
            name: name.to_owned(),
            form: form_of(pattern),
            at: place(text, if name.is_empty() { id } else { name }),
        });
        found.push(Message {
            id: format!("{mark}{id}"),
            start: offset(text, id) - mark.len(),
            comment: comment.as_ref().map(|c| c.content.join("\n")).unwrap_or_default(),
            group: group.clone(),
            parts: parts.collect(),
        });
    }
    found
}

/// Reads words that a translator typed. `None` when Fluent would not read back what was typed.
pub fn form(words: &str) -> Option<Form> {
    let text = format!("x ={}\n", typed(words));
    let resource = parser::parse(text.as_str()).ok()?;
    let [ast::Entry::Message(message)] = resource.body.as_slice() else { return None };
    let form = message.value.as_ref().map(form_of).filter(|_| message.attributes.is_empty())?;
    let same = |a: &str, b: &str| a.split_whitespace().eq(b.split_whitespace());
    // What chooses is laid out anew; plain words come back as they are.
    let kept = if form.chooses {
        same(&form.text.replace(['{', '}'], " "), &words.replace(['{', '}'], " "))
    } else {
        loose(&form.text) == loose(words)
    };
    kept.then_some(form)
}

/// Words whose placeables may be spaced as one likes.
fn loose(words: &str) -> String {
    let mut out = String::new();
    for piece in pieces(words) {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Code(code) => out.extend(code.split_whitespace()),
        }
    }
    out
}

/// What stands after the `=` for these words.
pub fn typed(words: &str) -> String {
    // Lines inside braces are indented already; only lines of text make a pattern begin on a line of its own.
    let lines = pieces(words).iter().any(|p| matches!(p, Piece::Words(words) if words.contains('\n')));
    if lines { format!("\n    {}", words.replace('\n', "\n    ")) } else { format!(" {words}") }
}

/// A part of a message's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// What a program puts in, with its braces.
    Code(&'a str),
}

/// How deep in braces the letters of a text are, one after another.
#[derive(Default)]
struct Braces {
    depth: usize,
    quoted: bool,
    skip: bool,
}

impl Braces {
    /// Takes the next letter. Braces in quotation marks do not count.
    fn take(&mut self, c: char) {
        if std::mem::take(&mut self.skip) {
            return;
        }
        match c {
            '\\' if self.quoted => self.skip = true,
            '"' if self.depth > 0 => self.quoted = !self.quoted,
            _ if self.quoted => {}
            '{' => self.depth += 1,
            '}' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}

/// Words parted at their outermost braces.
pub fn pieces(words: &str) -> Vec<Piece<'_>> {
    let mut out = Vec::new();
    let (mut braces, mut start) = (Braces::default(), 0);
    for (at, c) in words.char_indices() {
        let before = braces.depth;
        braces.take(c);
        match (before, braces.depth) {
            (0, 1) => {
                if at > start {
                    out.push(Piece::Words(&words[start..at]));
                }
                start = at;
            }
            (1, 0) => {
                out.push(Piece::Code(&words[start..=at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    if start < words.len() {
        out.push(Piece::Words(&words[start..]));
    }
    out
}

fn form_of(pattern: &ast::Pattern<&str>) -> Form {
    let plural = match pattern.elements.as_slice() {
        [ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } }] => {
            plural_of(selector, variants)
        }
        _ => None,
    };
    Form { text: written(pattern.clone()), chooses: pattern.elements.iter().any(chooses), plural }
}

fn chooses(element: &ast::PatternElement<&str>) -> bool {
    match element {
        ast::PatternElement::Placeable { expression: ast::Expression::Select { .. } } => true,
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(inner) } => {
            matches!(inner, ast::InlineExpression::Placeable { .. })
        }
        ast::PatternElement::TextElement { .. } => false,
    }
}

fn plural_of(selector: &ast::InlineExpression<&str>, variants: &[ast::Variant<&str>]) -> Option<Plural> {
    if variants.iter().any(|v| v.value.elements.iter().any(chooses)) {
        return None;
    }
    let key = |v: &ast::Variant<&str>| match &v.key {
        ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key } => (*key).to_owned(),
    };
    let is_number = |key: &str| key.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let all: Vec<(String, String)> = variants.iter().map(|v| (key(v), written(v.value.clone()))).collect();
    if !all.iter().all(|(key, _)| FORMS.contains(&key.as_str()) || is_number(key)) {
        return None;
    }
    let default = key(variants.iter().find(|v| v.default)?);
    let element = ast::PatternElement::Placeable { expression: ast::Expression::Inline(selector.clone()) };
    let selector = written(ast::Pattern { elements: vec![element] });
    let selector = selector.trim_start_matches('{').trim_end_matches('}').trim().to_owned();
    Some(Plural { selector, variants: all, default })
}

/// A pattern as Fluent's own writer lays it out, without the indent of its message.
fn written(pattern: ast::Pattern<&str>) -> String {
    let message = ast::Message { id: ast::Identifier { name: "x" }, value: Some(pattern), attributes: Vec::new(), comment: None };
    let whole = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let words = whole.trim_start_matches("x =").trim_end_matches('\n');
    match words.strip_prefix('\n') {
        Some(lines) => lines.split('\n').map(|l| l.strip_prefix("    ").unwrap_or(l)).collect::<Vec<_>>().join("\n"),
        None => words.strip_prefix(' ').unwrap_or(words).to_owned(),
    }
}

/// Where `part`, a slice of `text`, begins.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(text.as_ptr().addr())
}

/// From after the `=` that follows `name` to the end of the words.
fn place(text: &str, name: &str) -> Range<usize> {
    let after = offset(text, name) + name.len();
    let start = text[after..].find('=').map_or(text.len(), |n| after + n + 1);
    let (mut braces, mut end) = (Braces::default(), start);
    for (at, c) in text[start..].char_indices().map(|(n, c)| (start + n, c)) {
        braces.take(c);
        if c == '\n' && braces.depth == 0 && !goes_on(&text[at + 1..]) {
            break;
        }
        if !c.is_whitespace() {
            end = at + c.len_utf8();
        }
    }
    start..end
}

/// True when the words go on after this line: the next line that is not blank is indented and no attribute, or begins with a
/// brace.
fn goes_on(rest: &str) -> bool {
    let Some(line) = rest.split('\n').find(|l| !l.trim().is_empty()) else { return false };
    let words = line.trim_start_matches(' ');
    line.starts_with('{') || (words.len() < line.len() && !words.starts_with('.'))
}
