//! Stage 6, a view → the bytes of its page. The only stage that knows the template engine.

mod functions;
mod script;
mod theme;

pub use theme::Theme;

use crate::base::markup::escape;
use crate::pages::shell::Shell;
use crate::view::Head;
use crate::view::Html;
use crate::view::View;
use tera::Context;

/// Renders a page.
///
/// # Errors
/// The template engine's message, which names template, line and column; or the ids of messages that no language has.
pub fn render(theme: &Theme, lang: &str, head: &Head, shell: &Shell, view: &View) -> Result<Vec<u8>, String> {
    let mut context = Context::new();
    context.insert("lang", lang);
    context.insert("dir", &head.dir);
    context.insert("head", head);
    context.insert("shell", shell);
    context.insert("crumbs", &view.crumbs);
    context.insert("title", &heading(view));
    context.insert_value("page", view.own.clone());
    let html = theme.tera().render(view.template, &context).map_err(|e| e.to_string())?;
    match functions::missing(&html) {
        Some(id) => Err(format!("⟦{id}⟧")),
        None => Ok(html.into_bytes()),
    }
}

/// The title as element content, in its own language where it is borrowed.
fn heading(view: &View) -> Html {
    if let Some(heading) = &view.heading {
        return heading.clone();
    }
    let (words, marks) = (escape(&view.title.0), view.title.marks());
    if marks.is_empty() { Html::ready(&words) } else { Html::ready(&format!("<span{}>{words}</span>", marks.as_str())) }
}
