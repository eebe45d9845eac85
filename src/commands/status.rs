//! `imbat status`: per language, how many texts are there, borrowed, made by a machine.

use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::i18n::catalogue::Arg;
use crate::schema::row::Cell;
use clap::Args;

/// Tells per language what is translated, borrowed and machine-made
#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Language of the messages, en or tr; the terminal's when not given
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
}

/// Runs it.
pub(super) fn run(args: &StatusArgs) -> Exit {
    let Some(tongue) = Tongue::new(args.lang.as_deref()) else { return Exit::Environment };
    let portal = match Session::open(&args.site) {
        Ok(Session { portal: Some(portal), .. }) => portal,
        Ok(_) => return Exit::Content,
        Err(error) => return session::environment(&tongue, &error),
    };
    let langs = portal.site.langs();
    for lang in langs.all() {
        let (mut own, mut borrowed, mut machine, mut pages) = (0, 0, 0, 0);
        for record in portal.site.entities.all() {
            machine += usize::from(record.common.is_machine(lang));
            record.row.walk(&mut |row| {
                for placed in row.cells.values() {
                    if let Cell::Text(text) = &placed.cell {
                        if text.get(lang).is_some() { own += 1 } else { borrowed += 1 }
                    }
                }
            });
        }
        for (_, _, route) in portal.plan.routes.iter() {
            pages += usize::from(route.is_fallback(lang));
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of texts are far below 2^52")]
        let number = |n: usize| Arg::Num(n as f64);
        let values = [
            ("lang", Arg::Text(langs.tag(lang))),
            ("own", number(own)),
            ("borrowed", number(borrowed)),
            ("machine", number(machine)),
            ("pages", number(pages)),
        ];
        session::out(&tongue.say("command-status", &values));
    }
    Exit::Clean
}
