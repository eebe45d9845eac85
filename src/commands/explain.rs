//! `imbat explain CODE`: the manual page of a code, or the keys of a kind of record.

use crate::base::lang::Lang;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Tongue;
use crate::config;
use crate::entities;
use crate::i18n::catalogue::Arg;
use crate::manual;
use crate::schema::shape::Kind;
use crate::schema::shape::Need;
use crate::schema::shape::Shape;
use clap::Args;

/// Explains a code of a message, or the keys of a kind of record
#[derive(Debug, Args)]
pub(super) struct ExplainArgs {
    /// Code such as key-unknown, or a kind of record such as partner
    #[arg(value_name = "CODE")]
    code: String,
    /// Language of the messages, en or tr; the terminal's when not given
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
}

/// Runs it.
pub(super) fn run(args: &ExplainArgs) -> Exit {
    let Some(tongue) = Tongue::new(args.lang.as_deref()) else { return Exit::Environment };
    if let Some(page) = manual::explain(&args.code) {
        english(&tongue);
        session::out(&page);
        return Exit::Clean;
    }
    let shape = if args.code == config::SHAPE.name { Some(&config::SHAPE) } else { entities::shape(&args.code) };
    if let Some(shape) = shape {
        english(&tongue);
        session::out(&keys(shape));
        return Exit::Clean;
    }
    let codes = manual::codes();
    let shapes = entities::SHAPES.iter().map(|s| s.name);
    let known = codes.iter().copied().chain(shapes);
    let near = crate::codes::suggest::nearest(&args.code, known).unwrap_or("none");
    session::note(&tongue.say("command-code-unknown", &[("typed", Arg::Text(&args.code)), ("suggestion", Arg::Text(near))]));
    Exit::Usage
}

/// Tells an editor of another language that the manual is in English: it is the comments of the program itself.
fn english(tongue: &Tongue) {
    if tongue.lang != Lang::FIRST {
        session::note(&tongue.say("command-explained-in-english", &[]));
    }
}

/// The field table as text; the blocks of the settings below their keys, because they have no name of their own to ask for.
fn keys(shape: &'static Shape) -> String {
    let mut lines = vec![shape.name.to_owned()];
    table(shape, "", &mut lines);
    lines.join("\n")
}

fn table(shape: &'static Shape, indent: &str, lines: &mut Vec<String>) {
    let width = shape.all_fields().map(|f| f.key.len()).max().unwrap_or(0);
    for field in shape.all_fields() {
        let mark = if field.need == Need::Required { "●" } else { "○" };
        lines.push(format!("{indent}{mark} {:width$}  {}", field.key, field.doc));
        let inside = match field.kind {
            Kind::Table(inside) | Kind::WordOr(_, inside) | Kind::PerLanguage(inside) => Some(inside),
            _ => None,
        };
        if let Some(inside) = inside.filter(|_| !shape.has_common()) {
            table(inside, &format!("{indent}  "), lines);
        }
    }
}
