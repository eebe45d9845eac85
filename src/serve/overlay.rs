//! Pages and problems → HTML with the client that reloads and shows problems. The client is files of our own origin:
//! the site's content security policy stays as strict as it is published.

use crate::base::markup::escape;
use crate::serve::state::Now;
use serde_json::json;

/// The script of the client.
pub(super) const SCRIPT: &str = include_str!("client.js");
/// The style of the overlay and of the page of problems.
pub(super) const STYLE: &str = include_str!("client.css");
/// Folder of the client under the base path.
pub(super) const FOLDER: &str = "__imbat/";
/// Policy of the page of problems.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'";

/// The page with the client's tags before the end of its head; at its end when it has none.
pub(super) fn inject(page: Vec<u8>, base: &str, now: &Now) -> Vec<u8> {
    let end = b"</head>";
    let at = page.windows(end.len()).position(|w| w.eq_ignore_ascii_case(end)).unwrap_or(page.len());
    let (before, after) = page.split_at_checked(at).unwrap_or((&page, &[]));
    [before, tags(base, now, "").as_bytes(), after].concat()
}

/// A page that says what is wrong, and becomes the right one as soon as that is possible.
pub(super) fn plain(heading: &str, text: &str, base: &str, now: &Now) -> Vec<u8> {
    let (lang, heading, text) = (escape(&now.lang), escape(heading), escape(text));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{heading}</title>\n{}</head>\n\
         <body class=\"imbat-plain\">\n<main>\n<h1>{heading}</h1>\n<pre tabindex=\"0\">{text}</pre>\n</main>\n</body>\n</html>\n",
        tags(base, now, " data-plain"),
    )
    .into_bytes()
}

/// Name and data of the event that tells a browser what is true now. `is_first`: the browser only just asked.
pub(super) fn event(now: &Now, is_first: bool) -> (&'static str, String) {
    let name = match now.problems {
        Some(_) => "problems",
        None if is_first => "ready",
        None => "reload",
    };
    let data = json!({ "version": now.version(), "heading": now.heading, "lang": now.lang, "text": now.problems });
    (name, data.to_string())
}

fn tags(base: &str, now: &Now, more: &str) -> String {
    let (at, version) = (escape(&format!("{base}{FOLDER}")), now.version());
    format!(
        "<link rel=\"stylesheet\" href=\"{at}client.css\">\n\
         <script src=\"{at}client.js\" data-version=\"{version}\"{more} defer></script>\n"
    )
}
