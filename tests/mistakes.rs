//! Three hundred single slips, each made alone in the invented portal: one error, on its line, with the right suggestion.

mod lines;
mod slips;

use crate::site;
use crate::site::Ready;
use imbat::base::diag::Arg;
use imbat::base::diag::Diag;
use imbat::portal::Options;
use rayon::prelude::*;
use slips::Wanted;
use slips::slips;
use std::collections::BTreeMap;

fn texts(diag: &Diag) -> Vec<&str> {
    diag.args.values().filter_map(|a| if let Arg::Text(t) = a { Some(t.as_str()) } else { None }).collect()
}

fn is_right(diag: &Diag, wanted: &Wanted) -> bool {
    match wanted {
        Wanted::Named(names) => names.iter().all(|n| texts(diag).contains(&n.as_str())),
        Wanted::Suggestion(text) => {
            let said = diag.args.get("suggestion").is_some_and(|s| *s == Arg::Text(text.clone()));
            said || diag.fix.as_ref().is_some_and(|f| f.with.trim_matches('"') == text)
        }
    }
}

#[test]
fn three_hundred_slips() {
    let files = site::invented();
    let slips = slips(&files);
    assert_eq!(slips.len(), 300);
    let results: Vec<(bool, bool, String)> = slips
        .par_iter()
        .map(|slip| {
            let path = &files[slip.file].0;
            let mut files = files.clone();
            files[slip.file].1 = slip.text.clone().into_bytes();
            let ready = Ready::new(files, site::AS_OF, &Options::default());
            let errors = ready.errors();
            let shown: Vec<String> = errors.iter().map(|d| format!("    {}", ready.show(d))).collect();
            let placed = matches!(errors.as_slice(), [one] if ready.sources.path(one.at.file) == path
                && slip.lines.contains(&ready.place(one).0));
            let right = errors.first().is_some_and(|d| is_right(d, &slip.wanted));
            (
                placed,
                right,
                format!(
                    "{}: {}\n  wanted {:?} on line {:?}\n{}",
                    slip.class,
                    slip.what,
                    slip.wanted,
                    slip.lines,
                    shown.join("\n")
                ),
            )
        })
        .collect();
    let mut classes: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for (slip, (placed, right, _)) in slips.iter().zip(&results) {
        let count = classes.entry(slip.class).or_default();
        count[0] += 1;
        count[1] += usize::from(*placed);
        count[2] += usize::from(*right);
    }
    let table: Vec<String> = classes
        .iter()
        .map(|(c, [n, p, r])| format!("{c:20} {n:3} slips, {p:3} one error on its line, {r:3} right suggestion"))
        .collect();
    let table = table.join("\n");
    println!("{table}");
    let astray: Vec<&str> = results.iter().filter(|(p, ..)| !p).map(|(.., t)| t.as_str()).collect();
    let wrong: Vec<&str> = results.iter().filter(|(_, r, _)| !r).map(|(.., t)| t.as_str()).collect();
    assert!(astray.is_empty(), "{} of 300 are not one error on its line\n{table}\n{}", astray.len(), astray.join("\n"));
    assert!(wrong.len() <= 15, "{} of 300 suggestions are wrong\n{table}\n{}", wrong.len(), wrong.join("\n"));
}
