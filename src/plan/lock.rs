//! `routes.lock`: which address each page had when `imbat fmt` last looked. A changed address without an alias would break
//! every link to it on other sites.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Langs;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::plan::Routes;
use std::collections::BTreeMap;

/// The file for the present routes: one line per page and language, sorted. Lines of `before` in a language that is not
/// published now stay, because its addresses may have been public.
pub fn write(routes: &Routes, langs: &Langs, before: &str) -> String {
    let waits = |line: &&str| line.split(' ').nth(1).is_some_and(|tag| langs.is_waiting(tag));
    let mut waiting: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in before.lines().filter(waits) {
        waiting.entry(line.split(' ').next().unwrap_or("")).or_default().push(line);
    }
    let mut out = String::new();
    for (kind, id, route) in routes.iter() {
        let page = format!("{kind}:{id}");
        for lang in langs.all() {
            out.push_str(&format!("{page} {} {}\n", langs.tag(lang), route.path(lang)));
        }
        for line in waiting.get(&*page).into_iter().flatten() {
            out.push_str(&format!("{line}\n"));
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
