//! Files for hosts, all from one table of rules by path: `_headers` (Netlify, Cloudflare), nginx and Apache snippets. The
//! three join rules that hold for one path in different ways, so each says in its own words that the later one wins.

use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;
use crate::plan::policy;
use crate::plan::policy::Headers;
use crate::plan::policy::Rule;

/// Host files.
pub(super) struct HostFiles;

impl FileKind for HostFiles {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        ["_headers", "hosting/nginx.conf", "hosting/apache.htaccess"].map(str::to_owned).to_vec()
    }

    fn bytes(&self, cx: &Cx, routes: &Routes, n: usize) -> Vec<u8> {
        let langs = cx.site.langs();
        let rules = policy::rules(langs.all().map(|l| langs.tag(l)));
        let write = [underscore, nginx, apache][n.min(2)];
        let texts = (0..rules.len()).map(|at| write(&format!("{}{}", routes.base(), rules[at].folder), &rules, at));
        texts.collect::<String>().into_bytes()
    }
}

/// Cloudflare joins the values of one header with a comma, and of two policies browsers keep both: the earlier one is taken
/// off first. Netlify lets the later rule win and passes over the line with the mark.
fn underscore(path: &str, rules: &[Rule], at: usize) -> String {
    let before = |name: &str| rules[..at].iter().any(|r| rules[at].folder.starts_with(&r.folder) && has(&r.headers, name));
    let mut out = format!("{path}*\n");
    for (name, value) in &rules[at].headers {
        if before(name) {
            out.push_str(&format!("  ! {name}\n"));
        }
        out.push_str(&format!("  {name}: {value}\n"));
    }
    out
}

/// nginx takes the headers of the longest folder alone: each names all of them.
fn nginx(path: &str, rules: &[Rule], at: usize) -> String {
    let headers = policy::whole(rules, &rules[at]);
    let lines = headers.iter().map(|(name, value)| format!("  add_header {name} \"{value}\" always;\n"));
    format!("location ^~ {path} {{\n{}}}\n", lines.collect::<String>())
}

/// Apache goes through all sections that hold, from first to last, and `set` replaces.
fn apache(path: &str, rules: &[Rule], at: usize) -> String {
    let lines = rules[at].headers.iter().map(|(name, value)| format!("  Header always set {name} \"{value}\"\n"));
    format!("<If \"%{{REQUEST_URI}} =~ m#^{path}#\">\n{}</If>\n", lines.collect::<String>())
}

fn has(headers: &Headers, name: &str) -> bool {
    headers.iter().any(|(own, _)| *own == name)
}
