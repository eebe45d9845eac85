//! The page at the root: the languages, nothing else. No script, no guess about the reader.

use crate::pages::Desk;
use crate::view::View;

/// The chooser.
pub fn view(desk: &Desk) -> View {
    View::new("chooser.html", "chooser", desk.bare(&desk.cx.site.home().name), &())
}
