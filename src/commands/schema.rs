//! `imbat schema KIND`: JSON Schema of a kind of record, for editors that check while one types.

use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::entities;
use crate::files::schema;
use crate::i18n::catalogue::Arg;
use clap::Args;

/// What can be typed after `imbat schema`.
#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    #[arg(value_name = "KIND")]
    kind: String,
    #[command(flatten)]
    site: SiteArgs,
}

/// Runs it.
pub(super) fn run(args: &SchemaArgs, tongue: &Tongue) -> Exit {
    let Some(shape) = entities::shape(&args.kind) else {
        let near = crate::codes::suggest::nearest(&args.kind, entities::SHAPES.iter().map(|s| s.name)).unwrap_or("none");
        session::note(&tongue.say("command-code-unknown", &[("typed", Arg::Text(&args.kind)), ("suggestion", Arg::Text(near))]));
        return Exit::Usage;
    };
    // It is for those who write, in languages that are not published yet too.
    match Session::with(&args.site, args.site.translating()) {
        Ok(Session { portal: Some(portal), .. }) => {
            session::out(&schema::text(shape, portal.site.langs()));
            Exit::Clean
        }
        Ok(_) => Exit::Content,
        Err(error) => session::environment(tongue, &error),
    }
}
