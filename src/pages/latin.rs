//! Words of another script inside a text that runs from right to left → the same HTML with each such run isolated, so that
//! commas, brackets and numbers beside it keep their places.

use crate::base::lang::Lang;
use crate::pages::Desk;
use crate::view::Html;

/// Elements whose content is isolated already or must stay as typed.
const WHOLE: &[&str] = &["bdi", "code", "pre"];
/// Shorter single words, such as PDF, are ordered well without help.
const LEAST: usize = 8;

/// `html` in `lang`. Text from left to right stays as it is.
pub(super) fn isolated(desk: &Desk, lang: Lang, html: &str) -> Html {
    if desk.cx.site.langs().info(lang).dir() == "rtl" { Html::ready(&runs(html)) } else { Html::ready(html) }
}

fn runs(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 64);
    let (mut rest, mut depth) = (html, 0_usize);
    while !rest.is_empty() {
        let (text, tail) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        if depth == 0 {
            words(text, &mut out)
        } else {
            out.push_str(text)
        }
        let (tag, tail) = tail.split_at(tail.find('>').map_or(tail.len(), |n| n + 1));
        let inner = tag.trim_start_matches('<');
        let name = inner.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        if WHOLE.contains(&name) {
            depth = if inner.starts_with('/') { depth.saturating_sub(1) } else { depth + 1 };
        }
        out.push_str(tag);
        rest = tail;
    }
    out
}

/// A run goes from the first letter to the last letter or digit before a character it may not hold.
fn words(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(start) = rest.find(is_latin) {
        let (before, tail) = rest.split_at(start);
        out.push_str(before);
        let end = tail.find(|c: char| !may_hold(c)).unwrap_or(tail.len());
        let length = tail.get(..end).and_then(|run| run.rfind(|c: char| is_latin(c) || c.is_ascii_digit()));
        let length = length.and_then(|n| Some(n + tail.get(n..)?.chars().next()?.len_utf8())).unwrap_or(end);
        let (run, tail) = tail.split_at(length);
        if run.contains(' ') || run.chars().filter(|c| is_latin(*c)).count() >= LEAST {
            out.extend(["<bdi dir=\"ltr\">", run, "</bdi>"]);
        } else {
            out.push_str(run);
        }
        rest = tail;
    }
    out.push_str(rest);
}

/// Letters of the Latin blocks up to Latin Extended-B, and Latin Extended Additional.
fn is_latin(c: char) -> bool {
    c.is_alphabetic() && matches!(c, 'A'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
}

/// Not `&` and `;`: character references stay whole.
fn may_hold(c: char) -> bool {
    is_latin(c) || c.is_ascii_digit() || " .,:/-–’@+_?=%~\u{A0}".contains(c)
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn isolates_runs_and_leaves_tags_alone() {
        let same = |html: &str| assert_eq!(runs(html), html);
        same("ملف PDF هنا");
        same("<a href=\"https://example.org/some/page\">هنا</a>");
        same("<bdi>Example University</bdi>، تركيا");
        same("واحد &amp; اثنان");
        assert_eq!(runs("(Diploma Supplement)"), "(<bdi dir=\"ltr\">Diploma Supplement</bdi>)");
        assert_eq!(runs("Urla, 35430 İzmir، تركيا"), "<bdi dir=\"ltr\">Urla, 35430 İzmir</bdi>، تركيا");
        assert_eq!(
            runs("<a href=\"mailto:a@example.edu\">a@example.edu</a>"),
            "<a href=\"mailto:a@example.edu\"><bdi dir=\"ltr\">a@example.edu</bdi></a>"
        );
        assert_eq!(runs("Rock &#39;n&#39; Roll music"), "Rock &#39;n&#39; <bdi dir=\"ltr\">Roll music</bdi>");
    }
}
