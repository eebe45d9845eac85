//! `imbat explain CODE`: the manual page of a code, or the keys of a kind of record.

use crate::codes::suggest;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Tongue;
use crate::config;
use crate::entities;
use crate::i18n::catalogue::Arg;
use crate::manual;
use crate::manual::spoken::Spoken;
use crate::read::Body;
use crate::read::builtin;
use crate::schema::shape;
use crate::schema::shape::Need;
use crate::schema::shape::Shape;
use clap::Args;

/// Heading of the keys every record may have, in the manual of another language.
const EVERY: &str = "record";

/// What can be typed after `imbat explain`.
#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    #[arg(value_name = "CODE")]
    code: String,
}

/// Runs it.
pub(super) fn run(args: &ExplainArgs, tongue: &Tongue) -> Exit {
    let text = builtin::files().into_iter().find(|file| *file.path == *format!("i18n/{}/manual.md", tongue.tag()));
    let text = text.and_then(|file| if let Body::Text(text) = file.body { Some(text) } else { None }).unwrap_or_default();
    let spoken = Spoken::new(&text);
    if let Some(page) = manual::explain(&args.code) {
        session::out(spoken.page(&args.code).unwrap_or(&page));
        return Exit::Clean;
    }
    let shapes = shape::with_blocks([&config::SHAPE].into_iter().chain(entities::SHAPES.iter().copied()));
    if let Some(shape) = shapes.iter().find(|shape| shape.name == args.code) {
        session::out(&keys(shape, &spoken));
        return Exit::Clean;
    }
    let known = manual::codes().into_iter().chain(shapes.iter().map(|s| s.name));
    let near = suggest::nearest(&args.code, known).unwrap_or("none");
    session::note(&tongue.say("command-code-unknown", &[("typed", Arg::Text(&args.code)), ("suggestion", Arg::Text(near))]));
    Exit::Usage
}

/// The field table as text; a block has a page of its own, which its key names.
fn keys(shape: &'static Shape, spoken: &Spoken) -> String {
    let width = shape.all_fields().map(|f| f.key.len()).max().unwrap_or(0);
    let mut lines = vec![shape.name.to_owned()];
    for field in shape.all_fields() {
        let mark = if field.need == Need::Required { "●" } else { "○" };
        let own = spoken.key(shape.name, field.key).or_else(|| spoken.key(EVERY, field.key));
        let block = field.kind.block().map(|block| format!(" → imbat explain {}", block.name)).unwrap_or_default();
        lines.push(format!("{mark} {:width$}  {}{block}", field.key, own.unwrap_or(field.doc)));
    }
    lines.join("\n")
}
