//! `{{ stat("p02", kind="mou") }}` → a figure in running text, with a link to its page where it has one.

use crate::base::markup;
use crate::figures::Figure;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::figure_view;
use crate::pages::prose::Component;
use crate::pages::prose::Setting;
use crate::pages::prose::identity;
use crate::parse::markdown::Asked;
use crate::parse::markdown::Place;

pub(super) const STAT: Component =
    Component { name: "stat", is_block: false, named: &["period"], dims: true, check: identity::check, html };

fn html(setting: &Setting) -> String {
    let Setting { desk, voice, asked, .. } = setting;
    let words = text(voice, asked);
    match desk.href("indicator", identity::id(asked)) {
        _ if asked.place == Place::Alt => words,
        Some(href) if asked.place != Place::Link => {
            format!("<a class=\"figure-here\" href=\"{}\">{words}</a>", markup::escape(href.as_str()))
        }
        _ => format!("<span class=\"figure-here\">{words}</span>"),
    }
}

/// The number, or that there is none: why, says the figure's own page.
pub(super) fn text(voice: &Desk, asked: &Asked) -> String {
    let Some(indicator) = voice.cx.site.indicators.get(identity::id(asked)) else { return String::new() };
    let figure = figure(&voice.cx, asked);
    match figure_view::reading(voice, indicator, &figure) {
        // The description of a picture is plain text.
        Some(number) if asked.place == Place::Alt => markup::escape(&number),
        Some(number) => format!("<bdi>{}</bdi>", markup::escape(&number)),
        None if asked.place == Place::Alt => markup::escape(&voice.t_bare("not-published-inline", &[]).0),
        None => voice.t("not-published-inline", &[]).as_str().to_owned(),
    }
}

fn figure(cx: &Cx, asked: &Asked) -> Figure {
    cx.figures.figure(identity::id(asked), &identity::dims(asked), identity::period(asked).as_ref())
}
