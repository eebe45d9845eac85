//! What commands about translations share: a portal to ask, its languages, and what a text is called.

use crate::base::lang::Lang;
use crate::codes::suggest;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::i18n::catalogue::Arg;
use crate::portal::Portal;
use crate::read::Sources;
use std::collections::BTreeSet;

/// The files of a site and its portal.
///
/// # Errors
/// How to end, after its problems were printed.
pub(super) fn open(args: &SiteArgs, tongue: &Tongue) -> Result<(Sources, Portal), Exit> {
    let mut session = Session::with(args, args.translating()).map_err(|error| session::environment(tongue, &error))?;
    let Some(portal) = session.portal.take() else {
        session.report_plain(tongue);
        return Err(Exit::Content);
    };
    Ok((session.sources, portal))
}

/// The language with this tag.
///
/// # Errors
/// How to end, after the languages there are were named.
pub(super) fn language(portal: &Portal, typed: &str, tongue: &Tongue) -> Result<Lang, Exit> {
    let langs = portal.site.langs();
    langs.find(typed).ok_or_else(|| {
        let known = langs.tags().join(", ");
        session::note(&tongue.say("command-language-unknown", &[("typed", Arg::Text(typed)), ("known", Arg::Text(&known))]));
        Exit::Usage
    })
}

/// Nothing, when every name typed is the name of a text or record.
///
/// # Errors
/// How to end, after the first name that is none was told with what was probably meant.
pub(super) fn known<'a>(
    names: impl IntoIterator<Item = &'a String>,
    known: &BTreeSet<String>,
    tongue: &Tongue,
) -> Result<(), Exit> {
    let Some(typed) = names.into_iter().find(|name| !known.contains(*name)) else { return Ok(()) };
    let near = suggest::nearest(typed, known.iter().map(String::as_str)).unwrap_or("none");
    session::note(&tongue.say("command-record-unknown", &[("typed", Arg::Text(typed)), ("suggestion", Arg::Text(near))]));
    Err(Exit::Usage)
}
