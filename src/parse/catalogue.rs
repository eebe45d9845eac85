//! Fluent text → what an audit asks of each message: what it is called, what it uses, what it chooses between, and where.

use fluent_syntax::ast;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::ops::Range;

/// A message or term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Id; a term begins with `-`.
    pub id: String,
    /// Bytes of its id.
    pub at: Range<usize>,
    /// Names of its attributes.
    pub attributes: Vec<String>,
    /// Variables used anywhere in it, each with the bytes of its first use.
    pub variables: BTreeMap<String, Range<usize>>,
    /// Variables that are written whichever variant is chosen.
    pub shown: BTreeSet<String>,
    /// Messages and terms it takes in.
    pub references: BTreeSet<String>,
    /// What it chooses between.
    pub selects: Vec<Select>,
    /// Elements written out in it, such as `strong`, sorted; of variants the most.
    pub tags: Vec<String>,
    /// Its words, with names for what is put in; white space counts once.
    pub words: String,
    /// Its comment says that it reads the same in every language.
    pub same: bool,
}

/// A choice by the value of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// The variable.
    pub variable: String,
    /// Its bytes.
    pub at: Range<usize>,
    /// Names of the variants: words, or numbers as they stand there.
    pub keys: Vec<String>,
    /// Its last resort has a colon, as a figure after its name.
    pub colon: bool,
}

/// Words of a comment above a message that need not differ from the first language.
pub const SAME: &str = "Same in every language";

/// The messages of `text` in their order, broken ones left out.
pub fn messages(text: &str) -> Vec<Message> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let messages = resource.body.iter().filter_map(|entry| {
        let (id, value, attributes, comment) = match entry {
            ast::Entry::Message(m) => (m.id.name, m.value.as_ref(), &m.attributes, &m.comment),
            ast::Entry::Term(t) => (t.id.name, Some(&t.value), &t.attributes, &t.comment),
            _ => return None,
        };
        let mark = if matches!(entry, ast::Entry::Term(_)) { "-" } else { "" };
        let mut reader = Reader { text, message: Message::default() };
        let mut tags = Vec::new();
        for pattern in value.into_iter().chain(attributes.iter().map(|a| &a.value)) {
            tags.extend(reader.pattern(pattern, true));
            reader.message.words.push('\n');
        }
        tags.sort();
        let words: Vec<&str> = reader.message.words.split_whitespace().collect();
        Some(Message {
            id: format!("{mark}{id}"),
            at: place(text, id),
            attributes: attributes.iter().map(|a| a.id.name.to_owned()).collect(),
            tags,
            words: words.join(" "),
            same: comment.iter().flat_map(|c| &c.content).any(|line| line.contains(SAME)),
            ..reader.message
        })
    });
    messages.collect()
}

/// The bytes of `part`, which is a slice of `text`.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start + part.len()
}

struct Reader<'a> {
    text: &'a str,
    message: Message,
}

impl Reader<'_> {
    /// Reads a pattern and returns its elements; `always` when it is said whichever variant is chosen.
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, always: bool) -> Vec<String> {
        // A tag may be cut by a placeable, so the text is looked at as a whole.
        let mut text = String::new();
        let mut tags = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    text.push_str(value);
                    self.message.words.push_str(value);
                }
                ast::PatternElement::Placeable { expression } => tags.extend(self.expression(expression, always)),
            }
        }
        tags.extend(opened(&text));
        tags
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, always: bool) -> Vec<String> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, always),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, false);
                if let Some(id) = variable(selector) {
                    let keys = variants.iter().map(|v| match &v.key {
                        ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key } => {
                            (*key).to_owned()
                        }
                    });
                    let at = place(self.text, id);
                    self.message.selects.push(Select {
                        variable: id.to_owned(),
                        at,
                        keys: keys.collect(),
                        colon: has_colon(variants),
                    });
                }
                let all: Vec<Vec<String>> = variants.iter().map(|v| self.pattern(&v.value, false)).collect();
                all.into_iter().max_by_key(Vec::len).unwrap_or_default()
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, always: bool) -> Vec<String> {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.message.words.push_str(&format!("{{${}}}", id.name));
                self.message.variables.entry(id.name.to_owned()).or_insert_with(|| place(self.text, id.name));
                if always {
                    self.message.shown.insert(id.name.to_owned());
                }
                Vec::new()
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().flat_map(|a| self.inline(a, always)).collect()
            }
            ast::InlineExpression::MessageReference { id, .. } => self.reference(id.name.to_owned()),
            ast::InlineExpression::TermReference { id, .. } => self.reference(format!("-{}", id.name)),
            ast::InlineExpression::Placeable { expression } => self.expression(expression, always),
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                self.message.words.push_str(value);
                Vec::new()
            }
        }
    }

    fn reference(&mut self, id: String) -> Vec<String> {
        self.message.words.push_str(&format!("{{{id}}}"));
        self.message.references.insert(id);
        Vec::new()
    }
}

/// The variable a choice hangs on.
fn variable<'a>(selector: &ast::InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(variable),
        _ => None,
    }
}

/// True when the default of these variants has a colon.
fn has_colon(variants: &[ast::Variant<&str>]) -> bool {
    let elements = variants.iter().filter(|v| v.default).flat_map(|v| &v.value.elements);
    elements.into_iter().any(|e| matches!(e, ast::PatternElement::TextElement { value } if value.contains(':')))
}

/// Names of the elements that are opened in `text`.
fn opened(text: &str) -> Vec<String> {
    let names = text.split('<').skip(1).filter(|rest| rest.contains('>'));
    let name = |rest: &str| rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
    names.map(name).filter(|n| !n.is_empty()).collect()
}
