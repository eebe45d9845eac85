//! Problems → frames with the lines they are about, drawn by annotate-snippets, and a closing line with counts.

use crate::base::diag;
use crate::base::diag::Diags;
use crate::i18n::catalogue::Arg;
use crate::i18n::catalogue::Args;
use crate::read::Sources;
use crate::report::Place;
use crate::report::Shown;
use crate::report::counts;
use annotate_snippets::Annotation;
use annotate_snippets::AnnotationKind;
use annotate_snippets::Group;
use annotate_snippets::Level;
use annotate_snippets::Patch;
use annotate_snippets::Renderer;
use annotate_snippets::Snippet;
use annotate_snippets::normalize_untrusted_str;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How many frames say the same sentence before the others are only counted.
const FRAMES: usize = 3;

/// How frames are shown.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// With colours.
    pub color: bool,
    /// What is said more often than [`FRAMES`] and two times is counted from there on.
    pub counted: bool,
}

/// Frames of all problems and the closing line. `say` gives a string of the interface.
pub(super) fn render(all: &[Shown], diags: &Diags, sources: &Sources, say: &dyn Fn(&str, Args) -> String, look: Look) -> String {
    let renderer = if look.color { Renderer::styled() } else { Renderer::plain() };
    let help = say("level-help", &[]);
    let mut out = String::new();
    let mut same: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for shown in all {
        same.entry((shown.diag.code, &shown.said.headline)).or_default().0 += 1;
    }
    for shown in all {
        let Some((times, told)) = same.get_mut(&(shown.diag.code, &*shown.said.headline)) else { continue };
        *told += 1;
        // One or two more are told sooner than counted.
        let counted = look.counted && *times > FRAMES + 2;
        if counted && *told > FRAMES {
            continue;
        }
        let name = say(&format!("level-{}", shown.level()), &[]);
        out.push_str(&renderer.render(&groups(shown, sources, &name, &help)));
        out.push_str("\n\n");
        if counted && *told == FRAMES {
            let sentence = normalize_untrusted_str(&shown.said.headline);
            let more = [("n", Arg::count(*times - FRAMES)), ("sentence", Arg::Text(&sentence))];
            out.push_str(&say("problems-more", &more));
            out.push_str("\n\n");
        }
    }
    if all.is_empty() {
        out.push_str(&say("problems-none", &[]));
    } else {
        let numbers = counts(diags).map(|(name, n)| (name, Arg::count(n)));
        out.push_str(&say("problems-summary", &numbers));
    }
    out.push('\n');
    out
}

fn groups<'a>(shown: &'a Shown, sources: &'a Sources, name: &'a str, help: &'a str) -> Vec<Group<'a>> {
    let level = match shown.diag.level {
        diag::Level::Error => Level::ERROR,
        diag::Level::Warning => Level::WARNING,
        diag::Level::Info => Level::INFO,
    };
    let help = Level::HELP.with_name(help);
    let level = level.with_name(name);
    // What editors typed is inside the sentences: control characters must not reach the terminal.
    let advice = normalize_untrusted_str(&shown.said.help);
    let title = level.primary_title(normalize_untrusted_str(&shown.said.headline)).id(shown.diag.code);
    let mut group = Group::with_title(title).elements(snippets(shown, sources));
    let Some(fix) = &shown.diag.fix else {
        if !advice.is_empty() {
            group = group.element(help.message(advice));
        }
        return vec![group];
    };
    let place = Place::at(fix.at, sources);
    if place.path.is_none() {
        return vec![group];
    }
    let patch = Patch::new(place.range.clone(), &*fix.with);
    let patched = Group::with_title(help.secondary_title(advice));
    vec![group, patched.element(Snippet::source(veiled(place.path, place.text)).path(place.path).patch(patch))]
}

/// Folders whose rows are about few people.
const CLOSED: &[&str] = &["content/mobility/", "content/enrolment/"];

/// The text as it may be printed: logs are public, so the digits in rows about few people become `#`.
fn veiled<'a>(path: Option<&str>, text: &'a str) -> Cow<'a, str> {
    if !CLOSED.iter().any(|folder| path.is_some_and(|p| p.starts_with(folder))) {
        return Cow::Borrowed(text);
    }
    let is_row = |line: &str| line.trim_start().starts_with(['[', '{']) || line.contains("rows");
    let veil = |line: &str| if is_row(line) { line.replace(|c: char| c.is_ascii_digit(), "#") } else { line.to_owned() };
    text.split_inclusive('\n').map(veil).collect()
}

/// The file with its marks first, then each other file that is pointed at.
fn snippets<'a>(shown: &'a Shown, sources: &'a Sources) -> Vec<Snippet<'a, Annotation<'a>>> {
    let own = &shown.place;
    let Some(path) = own.path else { return Vec::new() };
    let mark = |kind: AnnotationKind, place: &Place, label: &'a str| {
        kind.span(place.range.clone()).label((!label.is_empty()).then(|| normalize_untrusted_str(label)))
    };
    let frame = |path: &'a str, text: &'a str| Snippet::source(veiled(Some(path), text)).path(path);
    let mut first = frame(path, own.text).annotation(mark(AnnotationKind::Primary, own, &shown.said.label));
    let mut rest = Vec::new();
    for (at, why) in &shown.said.also {
        let place = Place::at(*at, sources);
        let Some(other) = place.path else { continue };
        let annotation = mark(AnnotationKind::Context, &place, why);
        if other == path {
            first = first.annotation(annotation);
        } else {
            rest.push(frame(other, place.text).annotation(annotation));
        }
    }
    rest.insert(0, first);
    rest
}
