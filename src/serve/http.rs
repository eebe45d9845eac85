//! A request → a response of the preview: only for this machine, never stored.

use crate::serve::Page;
use crate::serve::Pages;
use crate::serve::overlay;
use crate::serve::state::Now;
use crate::serve::state::Shared;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::Method;
use axum::http::Request;
use axum::http::StatusCode;
use axum::http::header;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::response::Response;
use axum::response::sse::Event;
use axum::response::sse::KeepAlive;
use axum::response::sse::Sse;
use std::convert::Infallible;
use std::sync::Arc;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

const HTML: &str = "text/html; charset=utf-8";

/// The MIME type of a file by the ending of its path, with charset where it is text; `application/octet-stream` for
/// unknown endings. Types as registered with IANA.
pub fn mime(path: &str) -> &'static str {
    match path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending) {
        "html" => HTML,
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "geojson" => "application/geo+json; charset=utf-8",
        "jsonld" => "application/ld+json; charset=utf-8",
        "webmanifest" => "application/manifest+json; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "atom" => "application/atom+xml; charset=utf-8",
        "rdf" => "application/rdf+xml; charset=utf-8",
        "ttl" => "text/turtle; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/vnd.microsoft.icon",
        "woff2" => "font/woff2",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Everything the server answers.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(answer).with_state(shared)
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Response {
    let (parts, _) = request.into_parts();
    let mut response = if !is_local(&parts) {
        bare(StatusCode::FORBIDDEN)
    } else if !matches!(parts.method, Method::GET | Method::HEAD) {
        ([(header::ALLOW, "GET, HEAD")], bare(StatusCode::METHOD_NOT_ALLOWED)).into_response()
    } else if parts.uri.path() == format!("{}{}events", shared.base, overlay::FOLDER) {
        events(&shared)
    } else {
        // Making a page takes a while and does not wait for anything.
        let made = tokio::task::spawn_blocking(move || file(&shared, parts.uri.path()));
        made.await.unwrap_or_else(|_| bare(StatusCode::INTERNAL_SERVER_ERROR))
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// False for a request that a page of a foreign site sent here by pointing its own name at this machine (DNS
/// rebinding).
fn is_local(parts: &Parts) -> bool {
    let is_ours = |authority: &str| {
        let name = match authority.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
            _ => authority,
        };
        name.eq_ignore_ascii_case("localhost") || name == "127.0.0.1" || name == "[::1]"
    };
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let host = hosts.next().and_then(|h| h.to_str().ok());
    host.is_some_and(is_ours) && hosts.next().is_none() && parts.uri.authority().is_none_or(|a| is_ours(a.as_str()))
}

fn events(shared: &Shared) -> Response {
    let mut is_first = true;
    let stream = WatchStream::new(shared.follow()).map(move |now| {
        let (name, data) = overlay::event(&now, is_first);
        is_first = false;
        Ok::<Event, Infallible>(Event::default().event(name).data(data))
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}

fn file(shared: &Shared, typed: &str) -> Response {
    let now = shared.now();
    let base = &*shared.base;
    let Some(inside) = typed.strip_prefix(base) else {
        return match &now.site {
            Some(site) => redirect(&site.start()),
            None => problems(&now, base),
        };
    };
    if let Some(name) = inside.strip_prefix(overlay::FOLDER) {
        return match name {
            "client.js" => send(StatusCode::OK, "text/javascript; charset=utf-8", overlay::SCRIPT),
            "client.css" => send(StatusCode::OK, "text/css; charset=utf-8", overlay::STYLE),
            _ => bare(StatusCode::NOT_FOUND),
        };
    }
    match &now.site {
        Some(site) => page(&**site, &now, base, inside),
        None => problems(&now, base),
    }
}

fn page(site: &dyn Pages, now: &Now, base: &str, inside: &str) -> Response {
    let decoded = decode(inside);
    let path = match &decoded {
        Some(path) if path.is_empty() || path.ends_with('/') => format!("{path}index.html"),
        Some(path) => path.clone(),
        None => String::new(),
    };
    let found = if decoded.is_some() { site.page(&path) } else { None };
    match found {
        Some(Ok(Page { bytes, mime })) if mime.starts_with("text/html") => {
            send(StatusCode::OK, mime, overlay::inject(bytes, base, now))
        }
        Some(Ok(Page { bytes, mime })) => send(StatusCode::OK, mime, bytes),
        Some(Err(text)) => plain(overlay::plain(&now.heading, &text, base, now)),
        None if inside.is_empty() && site.start() != base => redirect(&site.start()),
        // As hosts do: a folder without its slash.
        None if !path.is_empty() && site.page(&format!("{path}/index.html")).is_some() => redirect(&format!("{base}{inside}/")),
        None => send(StatusCode::NOT_FOUND, HTML, overlay::inject(site.not_found(&path), base, now)),
    }
}

/// A path with its percent escapes resolved; `None` when it is not UTF-8 or is no path inside a site.
fn decode(typed: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(typed.len());
    let mut rest = typed.bytes();
    while let Some(byte) = rest.next() {
        let digit = |b: Option<u8>| char::from(b?).to_digit(16).and_then(|d| u8::try_from(d).ok());
        bytes.push(if byte == b'%' { digit(rest.next())? * 16 + digit(rest.next())? } else { byte });
    }
    let path = String::from_utf8(bytes).ok()?;
    let trimmed = path.strip_suffix('/').unwrap_or(&path);
    let is_bad = |part: &str| part.is_empty() || part == "." || part == "..";
    let is_inside = !path.contains(['\0', '\\']) && !trimmed.split('/').any(is_bad);
    (path.is_empty() || is_inside).then_some(path)
}

fn problems(now: &Now, base: &str) -> Response {
    plain(overlay::plain(&now.heading, now.problems.as_deref().unwrap_or(""), base, now))
}

fn plain(html: Vec<u8>) -> Response {
    let response = send(StatusCode::INTERNAL_SERVER_ERROR, HTML, html);
    ([(header::CONTENT_SECURITY_POLICY, overlay::POLICY)], response).into_response()
}

fn send(status: StatusCode, mime: &'static str, body: impl Into<Body>) -> Response {
    (status, [(header::CONTENT_TYPE, mime)], body.into()).into_response()
}

fn redirect(to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(to) => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
        Err(_) => bare(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// A status with its own name as text.
fn bare(status: StatusCode) -> Response {
    send(status, "text/plain; charset=utf-8", status.canonical_reason().unwrap_or(""))
}
