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

/// The policy as a page states it.
pub fn meta_csp() -> String {
    CSP.join("; ")
}

/// Rules by path: pattern below the base, and its headers by name.
pub fn rules() -> Vec<(&'static str, Vec<(&'static str, String)>)> {
    let everywhere = vec![
        ("Content-Security-Policy", format!("{}; frame-ancestors 'none'", meta_csp())),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
    ];
    vec![
        ("*", everywhere),
        ("assets/*", vec![("Cache-Control", "public, max-age=31536000, immutable".to_owned())]),
        ("data/*", vec![("Access-Control-Allow-Origin", "*".to_owned())]),
    ]
}
