//! Turns a body of text into HTML for a reader: links get addresses, figures their values, headings their ids.

use crate::base::dims::Dim;
use crate::base::dims::Dims;
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
use crate::pages::Desk;
use crate::pages::agreement_view;
use crate::pages::latin;
use crate::parse::component::Call;
use crate::parse::markdown::Doc;
use crate::parse::markdown::Piece;
use crate::parse::markdown::Target;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;

/// How the writer of Markdown opens a link, and how it closes one.
const OPEN: &str = "<a href=\"";
const CLOSE: &str = "</a>";

/// Records without a page of their own: shape, and the kind of page where each has a fragment.
const LISTED: &[(&str, &str)] = &[("document", "documents"), ("event", "events"), ("office", "contact"), ("term", "glossary")];

/// The body as HTML. `text` is the language it is written in: figures are said in that language, links lead to pages of
/// the reader's. A link to a record without a page leaves only its words.
pub fn html(desk: &Desk, doc: &Doc, text: Lang) -> Html {
    let voice = Desk { lang: text, ..*desk };
    let mut out = String::new();
    // Links do not nest, so one flag is enough: the open link has lost its address.
    let mut bare = false;
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
            Piece::Html(html) => out.push_str(html),
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
            }
            Piece::Call(number) => out.push_str(&doc.calls.get(*number).map(|(c, _)| call(desk, &voice, c)).unwrap_or_default()),
            Piece::Attr(id) => markup::escape_into(&voice.t_attr(id, &[]).0, &mut out),
        }
    }
    latin::isolated(desk, text, &out)
}

/// Headings of level 2 as a list of contents; empty when there are fewer than three.
pub fn contents(doc: &Doc) -> Vec<LinkTo> {
    let links = doc.sections.iter().filter(|s| s.level == 2);
    let links = links.map(|s| LinkTo { href: Href::new(&format!("#{}", s.id)), label: Html::ready(&markup::escape(&s.title)) });
    Some(links.collect::<Vec<_>>()).filter(|l| l.len() > 2).unwrap_or_default()
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

/// A figure in running text, with a link to its page where it has one.
fn call(desk: &Desk, voice: &Desk, call: &Call) -> String {
    let id = call.values.first().map_or("", |v| v);
    let Some(indicator) = desk.cx.site.indicators.get(id) else { return String::new() };
    let part = call.named.iter().filter_map(|(key, value)| Some((Dim::from_word(key)?, value.clone())));
    let part = Dims(part.collect());
    let period = call.named.get("period").and_then(|p| Period::parse(p));
    let figure = desk.cx.figures.figure(id, &part, period.as_ref());
    let words = match value(voice, indicator, &figure) {
        Some(words) => words,
        None => voice.t("not-published-inline", &[]),
    };
    match desk.href("indicator", id) {
        Some(href) => format!("<a class=\"figure-here\" href=\"{}\">{}</a>", markup::escape(href.as_str()), words.as_str()),
        None => format!("<span class=\"figure-here\">{}</span>", words.as_str()),
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
    desk.t(key, &[("name", Arg::Text(&source.name)), ("day", Arg::Html(day.as_str()))])
}

/// Source of a record as a sentence, its name a link; empty without a source.
pub fn source(desk: &Desk, common: &Common) -> Html {
    let Some(source) = &common.source else { return Html::ready("") };
    let name = source_name(source);
    let (key, day) = match common.as_of {
        Some(day) => ("text-source-dated", day),
        None => ("text-source-read", source.retrieved),
    };
    desk.t(key, &[("name", Arg::Html(&name)), ("day", Arg::Html(desk.day(day).as_str()))])
}

fn source_name(source: &Source) -> String {
    let name = markup::escape(&source.name);
    match &source.url {
        Some(url) => format!("<a href=\"{}\" rel=\"external\">{name}</a>", markup::escape(url)),
        None => name,
    }
}

/// Decimals that a step of rounding leaves: 1 → 0, 0.1 → 1, 0.01 → 2; three at most.
fn places(step: f64) -> u8 {
    (0_u8..3).find(|n| step * [1.0, 10.0, 100.0].get(usize::from(*n)).copied().unwrap_or(1.0) >= 0.999).unwrap_or(3)
}
