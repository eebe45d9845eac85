//! `imbat status`: per language, which texts are current, outdated, missing, made by a machine; and that a translation was
//! looked at again.

mod accept;
mod before;

use crate::base::lang::Lang;
use crate::base::span;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::commands::texts;
use crate::i18n::catalogue::Arg;
use crate::portal::Portal;
use crate::read::Sources;
use crate::translation::State;
use crate::translation::unit;
use crate::translation::unit::Unit;
use clap::Args;

/// What can be typed after `imbat status`.
#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[arg(value_name = "LANGUAGE")]
    languages: Vec<String>,
    #[command(flatten)]
    site: SiteArgs,
    #[arg(long)]
    diff: bool,
    #[arg(long)]
    all: bool,
    #[arg(long, value_name = "ID")]
    accept: Vec<String>,
    #[arg(long, value_name = "STATE", value_parser = ["outdated", "missing"])]
    deny: Vec<String>,
}

/// What the parts of this command share.
struct Desk<'a> {
    tongue: &'a Tongue,
    portal: &'a Portal,
    sources: &'a Sources,
    units: Vec<Unit<'a>>,
}

/// Runs it.
pub(super) fn run(args: &StatusArgs, tongue: &Tongue) -> Exit {
    let (sources, portal) = match texts::open(&args.site, tongue) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let units = unit::units(&portal.site, &sources);
    let desk = Desk { tongue, portal: &portal, sources: &sources, units };
    let asked: Result<Vec<Lang>, Exit> = args.languages.iter().map(|typed| texts::language(&portal, typed, tongue)).collect();
    let langs = match asked {
        Ok(langs) if langs.is_empty() => portal.site.langs().all().collect(),
        Ok(langs) => langs,
        Err(exit) => return exit,
    };
    if !args.accept.is_empty() {
        return accept::run(&desk, &args.site.root, &langs, &args.accept);
    }
    let mut denied = false;
    for lang in langs {
        desk.summary(lang);
        for unit in &desk.units {
            if unit.source == lang {
                continue;
            }
            let state = portal.ledger.state(unit, lang);
            // What nobody sees yet is no reason to fail, unless it is asked for.
            let counts = !args.languages.is_empty() || portal.site.langs().info(lang).published;
            denied |= counts && args.deny.iter().any(|word| *word == state.word());
            if state == State::Outdated || (args.all && state != State::Current) {
                desk.item(unit, state);
            }
            if state == State::Outdated && args.diff {
                before::show(&desk, &args.site.root, unit, lang);
            }
        }
    }
    if denied { Exit::Content } else { Exit::Clean }
}

impl Desk<'_> {
    /// One line for a language.
    fn summary(&self, lang: Lang) {
        let info = self.portal.site.langs().info(lang);
        let ledger = &self.portal.ledger;
        let fallback = self.portal.plan.routes.iter().filter(|(_, _, route)| route.is_fallback(lang)).count();
        let originals = self.units.iter().filter(|u| u.source == lang).count();
        let values = [
            ("lang", Arg::Text(&info.tag)),
            ("name", Arg::Text(&info.endonym)),
            ("sources", Arg::count(originals)),
            ("current", Arg::count(ledger.count(lang, State::Current))),
            ("outdated", Arg::count(ledger.count(lang, State::Outdated))),
            ("unaccepted", Arg::count(ledger.count(lang, State::Unaccepted))),
            ("missing", Arg::count(ledger.count(lang, State::Missing))),
            ("machine", Arg::count(ledger.made(lang, "machine"))),
            ("unreviewed", Arg::count(ledger.made(lang, "unreviewed"))),
            ("pages", Arg::count(fallback)),
        ];
        let id = if originals == self.units.len() { "command-status-source" } else { "command-status" };
        let line = self.tongue.say(id, &values);
        let waits = if info.published { String::new() } else { format!(" {}", self.tongue.say("command-status-waits", &[])) };
        session::out(&format!("{line}{waits}"));
    }

    /// One line for a text that needs work: what, which, where.
    fn item(&self, unit: &Unit, state: State) {
        let path = self.sources.path(unit.at.file);
        let (line, _) = span::line_column(self.sources.text(unit.at.file), unit.at.range().start);
        let first = unit.text().lines().next().unwrap_or("").trim_start_matches('#');
        // A heading without its typed id.
        let first = first.split_once("{#").map_or(first, |(words, _)| words).trim();
        let short: String = first.chars().take(60).collect();
        let words = if short.len() < first.len() { format!("{short}…") } else { short };
        let (id, place) = (unit.name(), format!("{path}:{line}"));
        let values = [
            ("state", Arg::Word(state.word())),
            ("id", Arg::Text(&id)),
            ("words", Arg::Text(&words)),
            ("place", Arg::Text(&place)),
        ];
        session::out(&self.tongue.say("command-status-item", &values));
    }
}
