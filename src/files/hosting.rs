//! Files for hosts, all from one table of rules by path: `_headers` (Netlify, Cloudflare), nginx and Apache snippets.

use crate::files::FileKind;
use crate::pages::Cx;
use crate::plan::Routes;
use crate::plan::policy;

/// Host files.
pub(super) struct HostFiles;

impl FileKind for HostFiles {
    fn paths(&self, _cx: &Cx, _routes: &Routes) -> Vec<String> {
        ["_headers", "hosting/nginx.conf", "hosting/apache.htaccess"].map(str::to_owned).to_vec()
    }

    fn bytes(&self, _cx: &Cx, routes: &Routes, n: usize) -> Vec<u8> {
        let mut out = String::new();
        for (pattern, headers) in policy::rules() {
            let path = format!("{}{pattern}", routes.base());
            match n {
                0 => {
                    out.push_str(&format!("{path}\n"));
                    headers.iter().for_each(|(name, value)| out.push_str(&format!("  {name}: {value}\n")));
                }
                1 => {
                    out.push_str(&format!("location ^~ {} {{\n", path.trim_end_matches('*')));
                    headers.iter().for_each(|(name, value)| out.push_str(&format!("  add_header {name} \"{value}\" always;\n")));
                    out.push_str("}\n");
                }
                _ => {
                    out.push_str(&format!("<If \"%{{REQUEST_URI}} =~ m#^{}#\">\n", path.trim_end_matches('*')));
                    headers.iter().for_each(|(name, value)| out.push_str(&format!("  Header always set {name} \"{value}\"\n")));
                    out.push_str("</If>\n");
                }
            }
        }
        out.into_bytes()
    }
}
