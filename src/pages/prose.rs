//! Turns a body of text into HTML for a reader: links get addresses, headings their ids, and what a text calls is put in.
//! What can be called is a file of `prose/` plus a line in the list.

mod chart;
mod check;
mod evidence;
mod identity;
pub(super) mod part;
mod stat;
mod table;
mod totals;

use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::markup;
use crate::base::period::Period;
use crate::entities::common::Common;
use crate::entities::common::Source;
use crate::entities::indicator::Indicator;
use crate::entities::indicator::Unit;
use crate::figures::Figure;
use crate::figures::Reading;
use crate::figures::Why;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::pages::latin;
use crate::pages::outdated::Stale;
use crate::parse::component;
use crate::parse::component::Part;
use crate::parse::markdown::Asked;
use crate::parse::markdown::Doc;
use crate::parse::markdown::Piece;
use crate::parse::markdown::Place;
use crate::parse::markdown::Target;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;

/// A word of the call, in no human language.
type Word = &'static str;

/// Something texts may call.
struct Component {
    /// Its name.
    name: Word,
    /// It stands between paragraphs, not in a sentence.
    is_block: bool,
    /// Its arguments, beside dimensions.
    named: &'static [Word],
    /// Dimensions of a figure are arguments, too.
    dims: bool,
    /// Reports what its arguments name that does not exist.
    check: fn(&Cx, &Asked, &mut Diags),
    /// What is shown.
    html: fn(&Setting) -> String,
}

/// A call as it is answered.
struct Setting<'a> {
    /// The reader's desk: links lead to pages of the reader's language, and blocks are said in it.
    desk: &'a Desk<'a>,
    /// The desk of the text's language: what stands in a sentence is said in it.
    voice: &'a Desk<'a>,
    /// The call.
    asked: &'a Asked,
    /// Its number in the text, for ids.
    number: usize,
}

/// Everything texts may call.
static ALL: &[Component] = &[stat::STAT, chart::CHART, table::TABLE, evidence::EVIDENCE];

fn find(name: &str) -> Option<&'static Component> {
    ALL.iter().find(|c| c.name == name)
}

/// Reports calls that cannot be answered, and totals that are typed where a call would do.
pub(super) fn check(cx: &Cx, diags: &mut Diags) {
    check::check(cx, diags);
    totals::check(cx, diags);
}

/// How the writer of Markdown opens a link, and how it closes one.
const OPEN: &str = "<a href=\"";
const CLOSE: &str = "</a>";

/// Records without a page of their own: shape, and the kind of page where each has a fragment.
const LISTED: &[(&str, &str)] = &[("document", "documents"), ("event", "events"), ("office", "contact"), ("term", "glossary")];

/// The body as HTML. `text` is the language it is written in: figures are said in that language, links lead to pages of
/// the reader's. A link to a record without a page leaves only its words. Under the headings of `stale` stands a note.
pub fn html(desk: &Desk, doc: &Doc, text: Lang, stale: Option<&Stale>) -> Html {
    let voice = Desk { lang: text, ..*desk };
    let (mut done, mut out) = (String::new(), String::new());
    // Links do not nest, so one flag is enough: the open link has lost its address.
    let mut bare = false;
    let mut note = stale.and_then(|s| s.note(""));
    out.push_str(&note.take().unwrap_or_default());
    for piece in &doc.pieces {
        match piece {
            Piece::Html(html) if bare => {
                let html = html.strip_prefix('"').unwrap_or(html);
                match html.split_once(CLOSE) {
                    Some((before, after)) => {
                        out.extend([before, "</span>", after]);
                        bare = false;
                    }
                    None => out.push_str(html),
                }
            }
            Piece::Html(html) => match html.find("</h").and_then(|h| html[h..].find('\n').map(|n| h + n + 1)) {
                Some(end) if note.is_some() => out.extend([&html[..end], &note.take().unwrap_or_default(), &html[end..]]),
                _ => out.push_str(html),
            },
            Piece::Href(number) => match doc.links.get(*number).and_then(|l| address(desk, &l.to)) {
                Some((href, outside)) => {
                    let link = out.ends_with(OPEN);
                    markup::escape_into(href.as_str(), &mut out);
                    // The text goes on with the quotation mark that ends the last attribute.
                    if outside && link {
                        out.push_str("\" rel=\"external");
                    }
                }
                None if out.ends_with(OPEN) => {
                    out.truncate(out.len() - OPEN.len());
                    out.push_str("<span");
                    bare = true;
                }
                None => {}
            },
            Piece::SectionId(number) => {
                let id = doc.sections.get(*number).map_or("", |s| &*s.id);
                markup::escape_into(id, &mut out);
                // The tables of a section are named by its heading, which has its note by then.
                if out.ends_with(&format!(" id=\"{id}")) {
                    note = stale.and_then(|s| s.note(id));
                }
            }
            Piece::Call(number) => {
                let Some(asked) = doc.calls.get(*number) else { continue };
                let (words, is_block) = answer(desk, &voice, asked, *number);
                if is_block {
                    // Words of the text are isolated below, those of a block are already.
                    done.push_str(latin::isolated(desk, text, &out).as_str());
                    out.clear();
                    done.push_str(&spoken(desk, text, words));
                } else {
                    out.push_str(&words);
                }
            }
            Piece::Number(number) => out.push_str(&voice.format().number(*number as f64, 0)),
            Piece::Attr(id) => markup::escape_into(&voice.t_attr(id, &[]).0, &mut out),
        }
    }
    done.push_str(latin::isolated(desk, text, &out).as_str());
    Html::ready(&done)
}

/// What a call shows, and whether that is a block.
fn answer(desk: &Desk, voice: &Desk, asked: &Asked, number: usize) -> (String, bool) {
    let Some(found) = find(&asked.call.name) else { return (String::new(), false) };
    let words = (found.html)(&Setting { desk, voice, asked, number: number + 1 });
    match asked.place {
        // Alone in its paragraph, but no block: the paragraph is left to it.
        Place::Alone if !found.is_block => (format!("<p>{words}</p>\n"), false),
        Place::Alone => (words, true),
        _ if found.is_block => (String::new(), false),
        _ => (words, false),
    }
}

/// A block in the reader's language inside a text in another one.
fn spoken(desk: &Desk, text: Lang, block: String) -> String {
    if text == desk.lang {
        return block;
    }
    let info = desk.cx.site.langs().info(desk.lang);
    format!("<div lang=\"{}\" dir=\"{}\">\n{block}</div>\n", info.tag, info.dir())
}

/// Headings of level 2 as a list of contents; empty when there are fewer than three.
pub fn contents(desk: &Desk, doc: &Doc, text: Lang) -> Vec<LinkTo> {
    let voice = Desk { lang: text, ..*desk };
    let links = doc.sections.iter().filter(|s| s.level == 2);
    let links =
        links.map(|s| LinkTo { href: Href::new(&format!("#{}", s.id)), label: marked(desk, text, &title(&voice, &s.title)) });
    Some(links.collect::<Vec<_>>()).filter(|l| l.len() > 2).unwrap_or_default()
}

/// Ready words of a text, in an element with its language where it is not the reader's.
fn marked(desk: &Desk, text: Lang, words: &str) -> Html {
    let info = desk.cx.site.langs().info(text);
    if text == desk.lang {
        Html::ready(words)
    } else {
        Html::ready(&format!("<bdi lang=\"{}\" dir=\"{}\">{words}</bdi>", info.tag, info.dir()))
    }
}

/// The heading with this fragment, in the language of the text.
pub(super) fn section(desk: &Desk, doc: &Doc, fragment: &str) -> Option<Html> {
    let section = doc.sections.iter().find(|s| *s.id == *fragment)?;
    Some(Html::ready(&title(desk, &section.title)))
}

/// The words of a heading, its figures said in plain text.
fn title(voice: &Desk, typed: &str) -> String {
    let say = |part| match part {
        Part::Text(text) => markup::escape(text),
        Part::Call(Some(call), _) if &*call.name == stat::STAT.name => {
            stat::text(voice, &Asked { call, at: crate::base::span::Span::nowhere(), place: Place::Alt })
        }
        Part::Call(..) => String::new(),
    };
    component::split(typed).into_iter().map(say).collect()
}

/// The address, and whether it leads to another site.
fn address(desk: &Desk, to: &Target) -> Option<(Href, bool)> {
    match to {
        Target::Record(shape, id, fragment) => {
            if matches!(&**shape, "agreement" | "multilateral-agreement") {
                return Some((agreement_view::href(desk, id)?, false));
            }
            let (page, fragment) = match LISTED.iter().find(|(one, _)| **one == **shape) {
                Some((_, list)) => (desk.href(list, "")?, Some(id)),
                None => (desk.href(shape, id)?, fragment.as_ref()),
            };
            let href = fragment.map_or_else(|| page.clone(), |f| Href::new(&format!("{}#{f}", page.as_str())));
            Some((href, false))
        }
        Target::Here(fragment) => Some((Href::new(&format!("#{fragment}")), false)),
        Target::Outside(url) => Some((Href::new(url), !url.starts_with("mailto:"))),
        Target::File(path) => Some((desk.routes.local(path), false)),
        Target::Unknown(_) => None,
    }
}

/// The value with its unit, such as `45.6%`; `None` when there is none.
pub fn value(desk: &Desk, indicator: &Indicator, figure: &Figure) -> Option<Html> {
    let decimals = match figure.reading {
        Reading::Published(_, step) => places(step),
        _ => indicator.precision,
    };
    let value = figure.value()?;
    let words = match indicator.unit {
        Unit::Percent => desk.format().percent(value, decimals),
        _ => desk.format().number(value, decimals),
    };
    Some(Html::ready(&format!("<bdi>{}</bdi>", markup::escape(&words))))
}

/// Why there is no value; empty when there is one.
pub fn why(desk: &Desk, figure: &Figure) -> Html {
    match figure.reading {
        Reading::NotPublished(Why::Register) => desk.t("not-published-register", &[]),
        Reading::NotPublished(Why::Unknown) => desk.t("not-published-unknown", &[]),
        Reading::Undefined => desk.t("not-published-undefined", &[]),
        Reading::Hidden => desk.t("not-published-hidden", &[]),
        Reading::Value(..) | Reading::Published(..) => Html::ready(""),
    }
}

/// Count pair or rounding, and the time: the line below a headline number.
pub fn note(desk: &Desk, indicator: &Indicator, figure: &Figure) -> Html {
    let number = |n: f64| markup::escape(&desk.format().number(n, 0));
    let mut parts: Vec<String> = Vec::new();
    match figure.reading {
        Reading::Value(_, Some((num, den))) => {
            let (num, den) = (number(num), number(den));
            parts.push(desk.t("count-pair", &[("num", Arg::Html(&num)), ("den", Arg::Html(&den))]).as_str().to_owned());
        }
        Reading::Published(_, 1.0) => parts.push(desk.t("published-whole", &[]).as_str().to_owned()),
        Reading::Published(value, step) => {
            let value = desk.format().number(value, places(step));
            let step = desk.format().number(step, places(step));
            parts.push(
                desk.t("published-rounded", &[("value", Arg::Text(&value)), ("step", Arg::Text(&step))]).as_str().to_owned(),
            );
        }
        _ => {}
    }
    if let Some(period) = &figure.period {
        let series = Some(&indicator.edition).filter(|e| matches!(period, Period::Edition(..)) && !e.is_empty());
        let series = series.map(|e| format!("{} ", desk.say(e).as_str())).unwrap_or_default();
        parts.push(format!("{series}{}", desk.period(period).as_str()));
    }
    Html::ready(&parts.join(" · "))
}

/// Where a figure comes from and when: source and its date, or the status day for a computed one.
pub fn origin(desk: &Desk, figure: &Figure) -> Html {
    let Some(source) = &figure.source else {
        let day = desk.day(crate::base::day::Day::Date(desk.cx.site.as_of));
        return desk.t("computed-line", &[("day", Arg::Html(day.as_str()))]);
    };
    let day = desk.day(figure.as_of.unwrap_or(source.retrieved));
    let key = if figure.as_of.is_some() { "source-line" } else { "source-line-read" };
    let name = desk.source_name(&Source { url: None, ..source.clone() });
    desk.t(key, &[("name", Arg::Html(name.as_str())), ("day", Arg::Html(day.as_str()))])
}

/// Source of a record as a sentence, its name a link; empty without a source.
pub fn source(desk: &Desk, common: &Common) -> Html {
    let Some(source) = &common.source else { return Html::ready("") };
    let name = desk.source_name(source);
    let (key, day) = match common.as_of {
        Some(day) => ("text-source-dated", day),
        None => ("text-source-read", source.retrieved),
    };
    desk.t(key, &[("name", Arg::Html(name.as_str())), ("day", Arg::Html(desk.day(day).as_str()))])
}

/// Decimals that a step of rounding leaves: 1 → 0, 0.1 → 1, 0.01 → 2; three at most.
fn places(step: f64) -> u8 {
    (0_u8..3).find(|n| step * [1.0, 10.0, 100.0].get(usize::from(*n)).copied().unwrap_or(1.0) >= 0.999).unwrap_or(3)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_manual_shows_every_component() {
        let page = include_str!("prose/check.rs");
        assert!(super::ALL.iter().all(|c| page.contains(&format!("//! - `{{{{ {}(\"", c.name))));
    }
}
