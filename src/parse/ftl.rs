//! Fluent text → its messages, with a diagnostic for each line that Fluent would silently drop.

use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::span::FileId;
use crate::base::span::Span;
use fluent_syntax::ast;

/// Reports what in `text` is not a message.
pub fn check(text: &str, file: FileId, diags: &mut Diags) {
    if let Err((_, errors)) = fluent_syntax::parser::parse(text) {
        for error in errors {
            let end = error.pos.end.min(text.len()).max(error.pos.start);
            diags.add(faults::ftl_syntax(Span::new(file, error.pos.start, end), &error.kind.to_string()));
        }
    }
}

/// A message or term of a file: its id, its attributes and the variables each pattern uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Id; a term begins with `-`.
    pub id: String,
    /// Names of its attributes.
    pub attributes: Vec<String>,
    /// Variables used anywhere in it, sorted, each once.
    pub variables: Vec<String>,
}

/// The messages of `text`, broken ones left out.
pub fn messages(text: &str) -> Vec<Message> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut found = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        let mut variables = Vec::new();
        for pattern in value.into_iter().chain(attributes.iter().map(|a| &a.value)) {
            in_pattern(pattern, &mut variables);
        }
        variables.sort();
        variables.dedup();
        let attributes = attributes.iter().map(|a| a.id.name.to_owned()).collect();
        found.push(Message { id, attributes, variables });
    }
    found
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut Vec<String>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|v| in_pattern(&v.value, found));
        }
        ast::Expression::Inline(inline) => in_inline(inline, found),
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, found: &mut Vec<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => found.push(id.name.to_owned()),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|a| in_inline(a, found));
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}
