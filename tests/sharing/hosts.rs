//! The three host files, read as their hosts read them: an embed may be framed by any site, nothing else by none.

use crate::portal::text;
use crate::site;
use std::collections::BTreeMap;

type Headers = BTreeMap<String, String>;
/// The headers a host sends for an address, from its file.
type Host = fn(&str, &str) -> Headers;

/// Netlify: lines without a colon mean nothing, and of two rules for a path the later one wins.
fn netlify(file: &str, path: &str) -> Headers {
    let mut found = Headers::new();
    for (pattern, lines) in blocks(file) {
        if matches(pattern, path) {
            for (name, value) in lines.iter().filter_map(|l| l.split_once(": ")) {
                found.insert(name.to_owned(), value.to_owned());
            }
        }
    }
    found
}

/// Cloudflare: `! Name` takes a header off; values of one header are joined with a comma.
fn cloudflare(file: &str, path: &str) -> Headers {
    let mut found = Headers::new();
    for (pattern, lines) in blocks(file) {
        assert!(pattern.matches('*').count() <= 1, "{pattern}: more than one splat");
        if matches(pattern, path) {
            for line in lines {
                if let Some(name) = line.strip_prefix("! ") {
                    found.remove(name);
                } else if let Some((name, value)) = line.split_once(": ") {
                    found.entry(name.to_owned()).and_modify(|v| *v = format!("{v}, {value}")).or_insert_with(|| value.to_owned());
                }
            }
        }
    }
    found
}

/// Rules of a `_headers` file.
fn blocks(file: &str) -> Vec<(&str, Vec<&str>)> {
    let mut all: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in file.lines() {
        match line.strip_prefix("  ") {
            Some(header) => all.last_mut().unwrap().1.push(header),
            None => all.push((line, Vec::new())),
        }
    }
    all
}

fn matches(pattern: &str, path: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == path, |start| path.starts_with(start))
}

/// nginx: the longest `location ^~` alone.
fn nginx(file: &str, path: &str) -> Headers {
    let mut best: (&str, Headers) = ("", Headers::new());
    let mut here = "";
    for line in file.lines() {
        if let Some(folder) = line.strip_prefix("location ^~ ").and_then(|l| l.strip_suffix(" {")) {
            here = folder;
            if path.starts_with(here) && here.len() > best.0.len() {
                best = (here, Headers::new());
            }
        } else if let Some((name, value)) = line.strip_prefix("  add_header ").and_then(|l| l.split_once(' '))
            && here == best.0
        {
            let value = value.strip_prefix('"').and_then(|v| v.strip_suffix("\" always;")).unwrap();
            assert!(best.1.insert(name.to_owned(), value.to_owned()).is_none(), "{name} twice");
        }
    }
    best.1
}

/// Apache: every section that holds, from first to last; `set` replaces.
fn apache(file: &str, path: &str) -> Headers {
    let mut found = Headers::new();
    let mut holds = false;
    for line in file.lines() {
        if let Some(folder) = line.strip_prefix("<If \"%{REQUEST_URI} =~ m#^").and_then(|l| l.strip_suffix("#\">")) {
            holds = path.starts_with(folder);
        } else if let Some((name, value)) = line.strip_prefix("  Header always set ").and_then(|l| l.split_once(' '))
            && holds
        {
            found.insert(name.to_owned(), value.trim_matches('"').to_owned());
        }
    }
    found
}

#[test]
fn embeds_may_be_framed_and_nothing_else() {
    let (_, files) = site::example();
    let hosts: [(&str, &str, Host); 4] = [
        ("Netlify", "_headers", netlify),
        ("Cloudflare", "_headers", cloudflare),
        ("nginx", "hosting/nginx.conf", nginx),
        ("Apache", "hosting/apache.htaccess", apache),
    ];
    let mut framable = 0;
    for (host, file, read) in hosts {
        let rules = text(files, file);
        for path in files.keys() {
            let address = format!("/intl/{}", path.strip_suffix("index.html").unwrap_or(path));
            let headers = read(&rules, &address);
            let policy = headers.get("Content-Security-Policy").map_or("", String::as_str);
            let is_embed = path.split('/').nth(1) == Some("embed");
            let wanted = if is_embed { "frame-ancestors *" } else { "frame-ancestors 'none'" };
            assert!(policy.ends_with(wanted), "{host} {address}: {policy}");
            assert_eq!(policy.matches("default-src").count(), 1, "{host} {address}: two policies");
            assert!(!headers.contains_key("X-Frame-Options"), "{host} {address}");
            assert_eq!(headers.get("X-Content-Type-Options").map(String::as_str), Some("nosniff"), "{host} {address}");
            framable += usize::from(is_embed);
        }
        assert!(read(&rules, "/intl/nowhere/").get("Content-Security-Policy").is_some_and(|p| p.ends_with("'none'")), "{host}");
    }
    assert!(framable > 4 * 3 * 3, "{framable}");
}
