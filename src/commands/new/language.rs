//! `imbat new language TAG`: adds a language to `imbat.toml` and makes the files its strings are translated in.

use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::codes;
use crate::codes::suggest;
use crate::commands::Exit;
use crate::commands::session;
use crate::commands::session::Session;
use crate::commands::session::SiteArgs;
use crate::commands::session::Tongue;
use crate::config;
use crate::emit::disk;
use crate::i18n;
use crate::i18n::catalogue::Arg;
use crate::i18n::format;
use crate::i18n::known;
use crate::parse::blank;
use crate::parse::blank::Blank;
use crate::parse::catalogue;
use crate::parse::ftl;
use crate::parse::toml;
use crate::read::Body;
use crate::read::Source;
use crate::read::builtin;
use crate::read::disk::read_file;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;
use crate::translation::State;
use clap::Args;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::path::PathBuf;

/// What can be typed after `imbat new language`.
#[derive(Debug, Args)]
pub(super) struct LanguageArgs {
    #[arg(value_name = "TAG")]
    tag: String,
    #[arg(long, default_value = ".", value_name = "DIR")]
    root: PathBuf,
}

/// Runs it. Nothing is written unless all can be.
pub(super) fn run(args: &LanguageArgs, tongue: &Tongue) -> Exit {
    let tag = match codes::language::parse(&args.tag) {
        Ok(tag) if known::is_known(&tag.value) => tag.value,
        _ => return unknown(tongue, &args.tag),
    };
    let path = args.root.join(config::PATH);
    let settings = match read_file(&path) {
        Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
        Err(error) => return session::environment(tongue, &error),
    };
    let edited = match edited(&settings, &tag, tongue) {
        Ok(text) => text,
        Err(message) => {
            session::note(&tongue.say(message, &[("tag", Arg::Text(&tag))]));
            return Exit::Usage;
        }
    };
    let blanks = blanks(&tag, tongue);
    if let Err(error) = write(&args.root, &blanks, &edited) {
        return session::environment(tongue, &error);
    }
    let strings = blanks.values().map(|s| s.count).sum();
    session::out(&tongue.say("new-language-made", &[("tag", Arg::Text(&tag)), ("name", Arg::Text(&format::endonym(&tag)))]));
    left(args, tongue, &tag, strings)
}

/// Says what was meant by a tag that is none.
fn unknown(tongue: &Tongue, typed: &str) -> Exit {
    let names = known::names(tongue.tag());
    let wanted = crate::base::fold::fold(typed);
    let all = || names.iter().flat_map(|(tag, names)| names.iter().map(move |name| (name.as_str(), tag.as_str())));
    let near = suggest::nearest(&wanted, all().map(|(name, _)| name));
    let tag = near.and_then(|near| all().find(|(name, _)| *name == near)).map_or("none", |(_, tag)| tag);
    session::note(&tongue.say("new-language-unknown", &[("typed", Arg::Text(typed)), ("suggestion", Arg::Text(tag))]));
    Exit::Usage
}

/// The settings with the language after the others and a block of its own at the end; all else stays as it was typed.
///
/// # Errors
/// The message that says why not.
fn edited(settings: &str, tag: &str, tongue: &Tongue) -> Result<String, &'static str> {
    let (mark, text) = settings.strip_prefix('\u{feff}').map_or(("", settings), |text| ("\u{feff}", text));
    let table = sound(text).ok_or("new-language-settings")?;
    let Some(Tree::List(items)) = table.get("languages").map(|node| &node.value) else { return Err("new-language-settings") };
    if items.iter().any(|item| matches!(&item.value, Tree::Str(known) if known.eq_ignore_ascii_case(tag))) {
        return Err("new-language-there");
    }
    let at = items.last().map(|item| item.at.range().end).ok_or("new-language-settings")?;
    let (before, after) = text.split_at_checked(at).ok_or("new-language-settings")?;
    let comment = tongue.say("new-language-comment", &[("tag", Arg::Text(tag))]);
    let comment: String = comment.lines().map(|line| format!("# {line}\n")).collect();
    let mut edited = format!("{before}, \"{tag}\"{}\n", after.trim_end());
    edited.push_str(&format!("\n{comment}[language.{tag}]\nmissing = \"fallback\"\n"));
    if text.contains("\r\n") {
        edited = edited.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    // A block that is there already, or blocks typed in one line, cannot be added to.
    let added = sound(&edited).is_some_and(|table| table.get("languages").is_some());
    if added { Ok(format!("{mark}{edited}")) } else { Err("new-language-block") }
}

/// The table of a text without errors.
fn sound(text: &str) -> Option<Table> {
    let parsed = toml::parse(text, FileId::default(), 0, &mut Diags::default());
    parsed.sound.then_some(parsed.table)
}

/// Files of messages the program has not got in the language, by path.
fn blanks(tag: &str, tongue: &Tongue) -> BTreeMap<String, Blank> {
    let files = builtin::files();
    let of = |folder: &str| -> Vec<(String, String)> {
        let strip = |f: &Source| Some(f.path.strip_prefix("i18n/")?.strip_prefix(folder)?.strip_prefix('/')?.to_owned());
        let text = |f: &Source| if let Body::Text(text) = &f.body { Some(text.to_string()) } else { None };
        files.iter().filter_map(|f| Some((strip(f)?, text(f)?))).collect()
    };
    let has: BTreeSet<String> = of(tag).iter().flat_map(|(_, text)| catalogue::messages(text)).map(|m| m.id).collect();
    let head = head(tag, tongue);
    let mut blanks = BTreeMap::new();
    // English is the language every message has.
    for (name, text) in of("en").into_iter().filter(|(name, _)| !ftl::EDITORS.contains(&name.as_str())) {
        let mut blank = blank::blank(&text, &|id| !has.contains(id));
        if blank.count > 0 {
            blank.text = format!("{head}\n{}", blank.text);
            blanks.insert(format!("i18n/{tag}/{name}"), blank);
        }
    }
    blanks
}

/// What stands above every file: what it is, and the plural forms.
fn head(tag: &str, tongue: &Tongue) -> String {
    let name = format::endonym(tag);
    let about = tongue.say("new-language-file", &[("tag", Arg::Text(tag)), ("name", Arg::Text(&name))]);
    let forms = i18n::plural_examples(tag).into_iter().map(|(form, numbers)| {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        format!("  [{form}] {}, …", numbers.join(", "))
    });
    let lines: Vec<String> = about.lines().map(str::to_owned).chain(forms).collect();
    lines.iter().map(|line| format!("### {line}\n")).collect()
}

/// Writes the files that are not there yet, then the settings, so that a stop in between adds no language.
fn write(root: &Path, blanks: &BTreeMap<String, Blank>, settings: &str) -> io::Result<()> {
    for (path, blank) in blanks {
        let path = root.join(path);
        if !path.exists() {
            disk::replace(&path, blank.text.as_bytes())?;
        }
    }
    disk::replace(&root.join(config::PATH), settings.as_bytes())
}

/// Says what is left to do, as far as the site can be read.
fn left(args: &LanguageArgs, tongue: &Tongue, tag: &str, strings: usize) -> Exit {
    let site = SiteArgs { root: args.root.clone(), as_of: None, base_url: None, preview: false };
    let session = match Session::open(&site) {
        Ok(session) => session,
        Err(error) => return session::environment(tongue, &error),
    };
    let found = session.portal.as_ref().and_then(|portal| portal.site.langs().find(tag).map(|lang| (portal, lang)));
    let (fields, pages) = found.map_or((0, 0), |(portal, lang): (_, Lang)| {
        let pages = portal.plan.routes.iter().filter(|(_, _, route)| route.is_fallback(lang)).count();
        (portal.ledger.count(lang, State::Missing), pages)
    });
    let values =
        [("tag", Arg::Text(tag)), ("strings", Arg::count(strings)), ("texts", Arg::count(fields)), ("pages", Arg::count(pages))];
    session::out(&tongue.say("new-language-left", &values));
    Exit::Clean
}
