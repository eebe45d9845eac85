//! A small tolerant HTML reader for tests: tokens with their places, elements by tag, id, class or attribute.

use std::ops::Range;

/// A piece of HTML.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `<name a="b">`: name in small letters, attributes with their values decoded, written with `/>`.
    Start(String, Vec<(String, String)>, bool),
    /// `</name>`.
    End(String),
    /// Text between tags, as typed.
    Text,
    /// Comment, doctype or processing instruction.
    Other,
}

/// A piece and where it stands.
#[derive(Clone, Debug)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub at: Range<usize>,
}

/// Elements without an end tag.
pub const VOID: &[&str] = &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
const RAW: &[&str] = &["script", "style", "textarea", "title"];

/// Splits `html` into pieces that cover it from end to end.
pub fn tokens(html: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < html.len() {
        let rest = &html[at..];
        let (kind, length) = if rest.starts_with("<!--") {
            (Kind::Other, rest.find("-->").map_or(rest.len(), |n| n + 3))
        } else if rest.starts_with("<!") || rest.starts_with("<?") {
            (Kind::Other, rest.find('>').map_or(rest.len(), |n| n + 1))
        } else if rest.starts_with("</") {
            let end = rest.find('>').map_or(rest.len(), |n| n + 1);
            (Kind::End(rest[2..end].trim_end_matches('>').trim().to_lowercase()), end)
        } else if rest.starts_with('<') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            start(rest)
        } else {
            (Kind::Text, rest.char_indices().skip(1).find(|(_, c)| *c == '<').map_or(rest.len(), |(n, _)| n))
        };
        let raw = match &kind {
            Kind::Start(name, _, false) if RAW.contains(&name.as_str()) => Some(format!("</{name}")),
            _ => None,
        };
        out.push(Token { kind, at: at..at + length });
        at += length;
        if let Some(close) = raw {
            let end = html[at..].to_ascii_lowercase().find(&close).map_or(html.len(), |n| n + at);
            if end > at {
                out.push(Token { kind: Kind::Text, at: at..end });
            }
            at = end;
        }
    }
    out
}

fn start(rest: &str) -> (Kind, usize) {
    let name: String = rest[1..].chars().take_while(|c| !c.is_whitespace() && !matches!(c, '>' | '/')).collect();
    let mut at = 1 + name.len();
    let mut attributes = Vec::new();
    let mut closed = false;
    loop {
        at += rest[at..].len() - rest[at..].trim_start().len();
        match rest[at..].chars().next() {
            None => break,
            Some('>') => {
                at += 1;
                break;
            }
            Some('/') => {
                closed = true;
                at += 1;
                continue;
            }
            Some(_) => {}
        }
        let key: String = rest[at..].chars().take_while(|c| !c.is_whitespace() && !matches!(c, '>' | '/' | '=')).collect();
        if key.is_empty() {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
            continue;
        }
        at += key.len();
        closed = false;
        let mut value = String::new();
        let after = rest[at..].trim_start();
        if let Some(after) = after.strip_prefix('=') {
            let after = after.trim_start();
            let from = rest.len() - after.len();
            match after.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    let end = after[1..].find(quote).map_or(after.len() - 1, |n| n);
                    value = decode(&after[1..=end]);
                    at = (from + end + 2).min(rest.len());
                }
                _ => {
                    let bare: String = after.chars().take_while(|c| !c.is_whitespace() && *c != '>').collect();
                    at = from + bare.len();
                    value = decode(&bare);
                }
            }
        }
        attributes.push((key.to_lowercase(), value));
    }
    (Kind::Start(name.to_lowercase(), attributes, closed), at)
}

/// Text with its character references resolved.
pub fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(n) = rest.find('&') {
        out.push_str(&rest[..n]);
        rest = &rest[n..];
        let end = rest.find(';').filter(|e| *e < 12);
        let known = end.and_then(|e| match &rest[1..e] {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" | "#39" => Some('\''),
            "nbsp" => Some('\u{A0}'),
            code => {
                let hex =
                    code.strip_prefix("#x").or_else(|| code.strip_prefix("#X")).and_then(|h| u32::from_str_radix(h, 16).ok());
                hex.or_else(|| code.strip_prefix('#')?.parse().ok()).and_then(char::from_u32)
            }
        });
        match (known, end) {
            (Some(c), Some(e)) => {
                out.push(c);
                rest = &rest[e + 1..];
            }
            _ => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out + rest
}

/// Value of an attribute.
pub fn attribute<'a>(attributes: &'a [(String, String)], key: &str) -> Option<&'a str> {
    attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v.as_str())
}

/// True when a start tag fits `tag`, `#id`, `.class`, `[key]`, `[key=value]`, or several of them in a row.
pub fn fits(selector: &str, name: &str, attributes: &[(String, String)]) -> bool {
    let mut rest = selector;
    let word = rest.find(['#', '.', '[']).unwrap_or(rest.len());
    if word > 0 && &rest[..word] != name {
        return false;
    }
    rest = &rest[word..];
    while let Some(sign) = rest.chars().next() {
        if sign == '[' {
            let end = rest.find(']').unwrap_or(rest.len() - 1);
            let good = match rest[1..end].split_once('=') {
                Some((key, value)) => attribute(attributes, key) == Some(value.trim_matches('"')),
                None => attribute(attributes, &rest[1..end]).is_some(),
            };
            if !good {
                return false;
            }
            rest = &rest[end + 1..];
            continue;
        }
        let end = rest[1..].find(['#', '.', '[']).map_or(rest.len(), |n| n + 1);
        let wanted = &rest[1..end];
        let good = match sign {
            '#' => attribute(attributes, "id") == Some(wanted),
            _ => attribute(attributes, "class").is_some_and(|c| c.split_whitespace().any(|w| w == wanted)),
        };
        if !good {
            return false;
        }
        rest = &rest[end..];
    }
    true
}

/// Every element that fits, with its tags.
pub fn find<'a>(html: &'a str, selector: &str) -> Vec<&'a str> {
    let tokens = tokens(html);
    let mut found = Vec::new();
    for (n, token) in tokens.iter().enumerate() {
        let Kind::Start(name, attributes, closed) = &token.kind else { continue };
        if fits(selector, name, attributes) {
            let end = if *closed || VOID.contains(&name.as_str()) { token.at.end } else { close(&tokens, n, name) };
            found.push(&html[token.at.start..end]);
        }
    }
    found
}

/// Where the element that begins at token `n` ends.
fn close(tokens: &[Token], n: usize, name: &str) -> usize {
    let mut depth = 0;
    for token in &tokens[n..] {
        match &token.kind {
            Kind::Start(other, _, closed) if other == name && !closed => depth += 1,
            Kind::End(other) if other == name => {
                depth -= 1;
                if depth == 0 {
                    return token.at.end;
                }
            }
            _ => {}
        }
    }
    tokens.last().map_or(0, |t| t.at.end)
}

/// Text of a piece of HTML, white space as one space.
pub fn text(html: &str) -> String {
    let pieces = tokens(html).into_iter().map(|t| if t.kind == Kind::Text { decode(&html[t.at]) } else { " ".to_owned() });
    pieces.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every text with the language that is said of it; titles of drawings, which hold names as they are, are left out.
pub fn spoken(html: &str) -> Vec<(String, String)> {
    let mut open: Vec<(String, String)> = Vec::new();
    let mut all = Vec::new();
    for token in tokens(html) {
        match token.kind {
            Kind::Start(name, attributes, closed) => {
                let void = ["meta", "link", "br", "img", "input", "wbr", "hr"].contains(&name.as_str());
                let around = open.last().map_or(String::new(), |(_, lang)| lang.clone());
                let lang = attribute(&attributes, "lang").map_or(around, str::to_owned);
                if !void && !closed {
                    open.push((name, lang));
                }
            }
            Kind::End(name) => while open.pop().is_some_and(|(last, _)| last != name) {},
            Kind::Text if open.last().is_some_and(|(name, _)| name != "title") => {
                let lang = open.last().map_or(String::new(), |(_, lang)| lang.clone());
                all.push((lang, decode(&html[token.at])));
            }
            _ => {}
        }
    }
    all
}

/// Invisible marks are balanced.
pub fn balanced(text: &str) -> bool {
    let mut depth = 0_i32;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

/// Says where an element is not closed as it should be.
pub fn nesting(html: &str, say: &mut impl FnMut(String)) {
    const OPTIONAL: &[&str] = &["li", "p", "dt", "dd", "tr", "td", "th", "thead", "tbody", "option", "html", "head", "body"];
    let mut open: Vec<String> = Vec::new();
    for token in tokens(html) {
        match token.kind {
            Kind::Start(name, _, closed) if !closed && !VOID.contains(&name.as_str()) => open.push(name),
            Kind::End(name) => {
                while open.last().is_some_and(|o| *o != name && OPTIONAL.contains(&o.as_str())) {
                    open.pop();
                }
                if open.pop().as_ref() != Some(&name) {
                    return say(format!("</{name}> closes nothing"));
                }
            }
            _ => {}
        }
    }
    if let Some(left) = open.iter().find(|o| !OPTIONAL.contains(&o.as_str())) {
        say(format!("<{left}> is never closed"));
    }
}

const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "br", "button", "cite", "code", "data", "dfn", "em", "i", "kbd", "q", "s", "small", "span",
    "strong", "sub", "sup", "text", "time", "tspan", "u", "wbr",
];

/// HTML with one line per block, indented by depth, so that a change shows as few lines. Long values of attributes, such
/// as the paths of a map, are given by their hash.
pub fn tidy(html: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut line = String::new();
    let flush = |line: &mut String, depth: usize, out: &mut String| {
        let words = line.split(|c: char| c.is_ascii_whitespace()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ");
        if !words.is_empty() {
            out.push_str(&format!("{}{words}\n", "  ".repeat(depth)));
        }
        line.clear();
    };
    for token in tokens(html) {
        let piece = short(&html[token.at.clone()]);
        match &token.kind {
            Kind::Start(name, _, closed) if !INLINE.contains(&name.as_str()) => {
                flush(&mut line, depth, &mut out);
                line.push_str(&piece);
                flush(&mut line, depth, &mut out);
                depth += usize::from(!closed && !VOID.contains(&name.as_str()));
            }
            Kind::End(name) if !INLINE.contains(&name.as_str()) => {
                flush(&mut line, depth, &mut out);
                depth = depth.saturating_sub(1);
                line.push_str(&piece);
                flush(&mut line, depth, &mut out);
            }
            _ => line.push_str(&piece),
        }
    }
    flush(&mut line, depth, &mut out);
    out
}

fn short(tag: &str) -> String {
    if !tag.starts_with('<') || tag.len() < 200 {
        return tag.to_owned();
    }
    let mut out = String::new();
    for (n, part) in tag.split('"').enumerate() {
        if n > 0 {
            out.push('"');
        }
        if n % 2 == 1 && part.len() > 160 {
            out.push_str(&format!("…{:016x}", crate::site::hash(part.as_bytes())))
        } else {
            out.push_str(part)
        }
    }
    out
}

#[test]
fn reads_what_browsers_read() {
    let html = "<!doctype html><p id=a class='x y'>1 &amp; 2<br><img alt=\"\" src=/b.png></p><script>if (a<b) {}</script><P>z";
    let joined: String = tokens(html).into_iter().map(|t| html[t.at].to_owned()).collect();
    assert_eq!(joined, html);
    assert_eq!(find(html, "p#a"), ["<p id=a class='x y'>1 &amp; 2<br><img alt=\"\" src=/b.png></p>"]);
    assert_eq!(find(html, ".y").len(), 1);
    assert_eq!(find(html, "img[alt=]"), ["<img alt=\"\" src=/b.png>"]);
    assert_eq!(find(html, "script").len(), 1);
    assert_eq!(find(html, "p").len(), 2);
    assert_eq!(text("<p>a <b>b</b>\n&lt;</p>"), "a b <");
    for broken in ["<", "<a", "<a b", "<a b=", "<a b='", "<a /", "</", "<!--", "<script>", "<a =x>", "<ü>"] {
        assert_eq!(tokens(broken).last().map(|t| t.at.end), Some(broken.len()), "{broken}");
    }
}
