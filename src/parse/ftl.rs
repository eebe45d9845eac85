//! Files of messages: a diagnostic for each line that Fluent would silently drop.

use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::span::FileId;
use crate::base::span::Span;

/// Files whose messages speak to editors; a language of readers need not have them.
pub const EDITORS: &[&str] = &["diagnostics.ftl", "commands.ftl"];

/// Reports what in `text` is not a message.
pub fn check(text: &str, file: FileId, diags: &mut Diags) {
    if let Err((_, errors)) = fluent_syntax::parser::parse(text) {
        for error in errors {
            let end = error.pos.end.min(text.len()).max(error.pos.start);
            diags.add(faults::ftl_syntax(Span::new(file, error.pos.start, end), &error.kind.to_string()));
        }
    }
}
