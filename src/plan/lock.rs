//! `routes.lock`: which address each page had when `imbat fmt` last looked. A changed address without an alias would break
//! every link to it on other sites.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Langs;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::plan::Routes;
use std::collections::BTreeMap;

/// The file for the present routes: one line per page and language, pages sorted, languages as the site names them. A line of
/// `before` in a language that is not published now stays, because its address may have been public.
pub fn write(routes: &Routes, langs: &Langs, before: &str) -> String {
    let key = |line: &'_ str| line.rfind(' ').map(|n| line.split_at(n).0.to_owned());
    let before: BTreeMap<String, &str> = before.lines().filter_map(|line| Some((key(line)?, line))).collect();
    let mut out = String::new();
    for (kind, id, route) in routes.iter() {
        for tag in langs.named() {
            let page = format!("{kind}:{id} {tag}");
            match langs.find(tag) {
                Some(lang) => out.push_str(&format!("{page} {}\n", route.path(lang))),
                None => before.get(&page).into_iter().for_each(|line| out.push_str(&format!("{line}\n"))),
            }
        }
    }
    out
}

/// Reports pages whose address is no longer the one in the file. `redirected` tells whether an old path still leads on.
pub fn check(text: &str, file: FileId, routes: &Routes, langs: &Langs, redirected: &dyn Fn(&str) -> bool, diags: &mut Diags) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = Span::new(file, start, start + line.trim_end().len());
        start += line.len();
        let mut words = line.split_whitespace();
        let (Some(page), Some(tag), Some(was)) = (words.next(), words.next(), words.next()) else { continue };
        let Some(((kind, id), lang)) = page.split_once(':').zip(langs.find(tag)) else { continue };
        let Some(now) = routes.get(kind, id).map(|r| r.path(lang)) else { continue };
        if now != was && !redirected(was) {
            let slug = was.trim_end_matches('/').rsplit('/').next().unwrap_or(was);
            let diag = Diag::error("route-changed", at).with("page", page).with("was", was).with("path", now);
            diags.add(diag.with("suggestion", slug));
        }
    }
}
