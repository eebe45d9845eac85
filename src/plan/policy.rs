//! The policy table: which headers a path is served with. Pages state the same content security policy in a meta element,
//! for hosts that cannot send headers, such as GitHub Pages.

/// Directives a page can state of itself. `frame-ancestors` is a header's only: in a meta element browsers ignore it and
/// complain.
const CSP: &[&str] = &[
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
];

/// Folder of the pages that may stand in a frame of another site, below the folder of a language.
pub const EMBED: &str = "embed/";

/// Headers by name.
pub type Headers = Vec<(&'static str, String)>;

/// The headers of some paths. A later rule wins over an earlier one, header by header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// First part of the paths, below the base; empty for all paths.
    pub folder: String,
    /// What it adds, or says otherwise than an earlier rule.
    pub headers: Headers,
}

/// The policy as a page states it.
pub fn meta_csp() -> String {
    CSP.join("; ")
}

/// The table, for a portal in these languages.
pub fn rules<'a>(tags: impl Iterator<Item = &'a str>) -> Vec<Rule> {
    let rule = |folder: &str, headers: Headers| Rule { folder: folder.to_owned(), headers };
    let mut rules = vec![
        rule(
            "",
            vec![
                ("Content-Security-Policy", framed_by("'none'")),
                ("X-Content-Type-Options", "nosniff".to_owned()),
                ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
                ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".to_owned()),
                ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
            ],
        ),
        rule("assets/", vec![("Cache-Control", "public, max-age=31536000, immutable".to_owned())]),
        rule("data/", vec![("Access-Control-Allow-Origin", "*".to_owned())]),
    ];
    rules.extend(tags.map(|tag| rule(&format!("{tag}/{EMBED}"), vec![("Content-Security-Policy", framed_by("*"))])));
    rules
}

/// All headers of the paths of a rule: its own, and those of the rules before it that hold there and that it does not change.
pub fn whole(rules: &[Rule], rule: &Rule) -> Headers {
    let mut all: Headers = Vec::new();
    for held in rules.iter().filter(|r| rule.folder.starts_with(&r.folder)) {
        all.retain(|(name, _)| held.headers.iter().all(|(own, _)| own != name));
        all.extend(held.headers.iter().cloned());
    }
    all
}

fn framed_by(ancestors: &str) -> String {
    format!("{}; frame-ancestors {ancestors}", meta_csp())
}
