//! A part of an indicator → its name for a reader, such as “Master, outgoing”.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::entities::indicator::Indicator;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::view::Attr;
use crate::view::Html;

/// Title of the indicator, with the part in it.
pub(crate) fn title(desk: &Desk, indicator: &Indicator, dims: &Dims) -> Html {
    let parts = dims.0.iter().map(|(dim, word)| value(desk, *dim, word));
    parts.fold(desk.say(&indicator.title), |title, part| joined(desk, &title, &part))
}

/// A title and what narrows it: a part, a time.
pub(crate) fn joined(desk: &Desk, title: &Html, more: &Html) -> Html {
    desk.t("prose-title", &[("title", Arg::Html(title.as_str())), ("more", Arg::Html(more.as_str()))])
}

/// The same as plain text, for the name of a drawing.
pub(crate) fn plain(desk: &Desk, indicator: &Indicator, dims: &Dims) -> Attr {
    let title = desk.bare(&indicator.title);
    dims.0.iter().fold(title, |title, (dim, word)| {
        let more = bare(desk, *dim, word);
        desk.t_bare("prose-title", &[("title", Arg::Text(&title.0)), ("more", Arg::Text(&more.0))])
    })
}

/// A value of a dimension as plain text, also to sort by.
pub(crate) fn bare(desk: &Desk, dim: Dim, word: &str) -> Attr {
    let site = desk.cx.site;
    let name = match dim {
        Dim::Partner => site.partners.get(word).map(|p| &p.name),
        Dim::Unit => site.units.get(word).map(|u| &u.name),
        Dim::Programme => site.programmes.get(word).map(|p| &p.name),
        Dim::Region => site.region_scheme().and_then(|s| s.regions.iter().find(|r| *r.id == *word)).map(|r| &r.name),
        _ => None,
    };
    match (name.filter(|n| !n.is_empty()), message(desk, dim, word)) {
        (Some(name), _) => desk.bare(name),
        (None, _) if is_place(dim, word) => desk.country(word),
        (None, Some(id)) => desk.t_bare(&id, &[]),
        (None, None) => Attr::from(word),
    }
}

/// A country, or a region of UN M49.
fn is_place(dim: Dim, word: &str) -> bool {
    dim == Dim::Country || (dim == Dim::Region && word.bytes().all(|b| b.is_ascii_digit()))
}

/// The message that names a word.
fn message(desk: &Desk, dim: Dim, word: &str) -> Option<String> {
    let first = crate::base::lang::Lang::FIRST;
    let said = |id: &String| [desk.lang, first].iter().any(|l| desk.cx.strings.own(*l, id).is_some());
    [format!("part-{}-{word}", dim.word()), format!("{}-{word}", prefix(dim)), format!("grant-programme-{word}")]
        .into_iter()
        .find(said)
}

/// A value of a dimension: the name of a record or country, the message of a word, else the word itself.
pub(crate) fn value(desk: &Desk, dim: Dim, word: &str) -> Html {
    let site = desk.cx.site;
    let name = match dim {
        Dim::Partner => site.partners.get(word).map(|p| desk.say(&p.name)),
        Dim::Unit => site.units.get(word).map(|u| desk.say(&u.name)),
        Dim::Programme => site.programmes.get(word).map(|p| desk.say(&p.name)),
        Dim::Region => {
            let own = site.region_scheme().and_then(|s| s.regions.iter().find(|r| *r.id == *word));
            own.filter(|r| !r.name.is_empty()).map(|r| desk.say(&r.name))
        }
        _ => None,
    };
    match (name, message(desk, dim, word)) {
        (Some(name), _) => name,
        (None, _) if is_place(dim, word) => desk.country_html(word),
        (None, Some(id)) => desk.t(&id, &[]),
        (None, None) => desk.code(word),
    }
}

/// Messages that name the words of a dimension elsewhere.
fn prefix(dim: Dim) -> &'static str {
    match dim {
        Dim::Kind => "agreement-kind",
        Dim::What => "mobility",
        Dim::Scheme => "scheme",
        other => other.word(),
    }
}
