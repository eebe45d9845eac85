//! Words about open data that its page, its package and its catalogue share: titles, what a table holds, who publishes it,
//! addresses of licences.

use crate::base::lang::Lang;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::tables::Table;

/// Title of the open data as a whole.
pub(crate) fn title(cx: &Cx, lang: Lang) -> String {
    of_institution(cx, lang, "data-title")
}

/// What the open data is.
pub(crate) fn about(cx: &Cx, lang: Lang) -> String {
    of_institution(cx, lang, "data-about")
}

/// Who publishes it: the institution only when it has adopted the portal.
pub(crate) fn publisher(cx: &Cx, lang: Lang) -> String {
    let home = cx.site.home();
    of_institution(cx, lang, if home.official || home.invented { "data-publisher" } else { "data-publisher-independent" })
}

fn of_institution(cx: &Cx, lang: Lang, message: &str) -> String {
    let name = cx.site.home().name.say(cx.site.langs(), lang).text;
    cx.strings.t_bare(lang, message, &[("institution", Arg::Text(name))])
}

/// A word readers of data look for.
pub(crate) fn keyword(cx: &Cx, lang: Lang) -> String {
    cx.strings.t_bare(lang, "data-keyword", &[])
}

/// Title of a table; its name where no message has one.
pub(crate) fn table_title(cx: &Cx, lang: Lang, table: &Table) -> String {
    said(cx, lang, &title_id(table)).unwrap_or_else(|| table.name.clone())
}

/// The message with the title of a table; there need not be one.
pub(crate) fn title_id(table: &Table) -> String {
    format!("data-table-{}", table.name.replace('_', "-"))
}

/// The message that says what a table holds; there need not be one.
pub(crate) fn about_id(table: &Table) -> String {
    format!("data-holds-{}", table.name)
}

/// What a table holds.
pub(crate) fn table_about(cx: &Cx, lang: Lang, table: &Table) -> String {
    said(cx, lang, &about_id(table)).unwrap_or_else(|| cx.strings.t_bare(lang, "data-holds", &[]))
}

/// Title of a file: its table and its form.
pub(crate) fn file_title(cx: &Cx, lang: Lang, table: &Table, form: &str) -> String {
    let (table, form) = (table_title(cx, lang, table), cx.strings.t_bare(lang, form, &[]));
    cx.strings.t_bare(lang, "data-file-title", &[("table", Arg::Text(&table)), ("form", Arg::Text(&form))])
}

/// A message that need not exist, along the chain of languages.
fn said(cx: &Cx, lang: Lang, id: &str) -> Option<String> {
    cx.site.langs().chain(lang).find_map(|l| cx.strings.own(l, id))
}

/// Licences of open data other than those of Creative Commons, by their SPDX identifiers.
const LICENCES: &[(&str, &str)] = &[
    ("ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
    ("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    ("PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
    ("OGL-UK-3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"),
];

/// Address of a licence from its SPDX identifier, such as `CC-BY-4.0` or `CC BY 4.0`, or the address a source gives itself.
pub(crate) fn licence_url(name: &str) -> Option<String> {
    if name.starts_with("https://") || name.starts_with("http://") {
        return (!name.contains(char::is_whitespace)).then(|| name.to_owned());
    }
    let id = name.replace(' ', "-");
    if id == "CC0-1.0" {
        return Some("https://creativecommons.org/publicdomain/zero/1.0/".to_owned());
    }
    if let Some((terms, version)) = id.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-')) {
        let known = ["BY", "BY-SA", "BY-NC", "BY-ND", "BY-NC-SA", "BY-NC-ND"].contains(&terms);
        let numbered = ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(&version);
        return (known && numbered)
            .then(|| format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_ascii_lowercase()));
    }
    LICENCES.iter().find(|(known, _)| *known == id).map(|(_, url)| (*url).to_owned())
}
