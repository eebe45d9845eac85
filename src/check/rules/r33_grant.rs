//! `share-large` (rule R33): the institution's share of a grant is larger than the whole. `share-currency`: the share and
//! the whole are in two currencies, so they cannot be held against each other. `grant-code`: the number of a project has
//! not the form its programme gives: nine digits in Horizon Europe; six or nine in Horizon 2020; in Erasmus+ since 2021
//! such as `2023-1-TR01-KA131-HED-000164143`, or nine digits where the Agency in Brussels signs; before 2021 such as
//! `586571-EPP-1-2017-1-EE-EPPKA1-JMD-MOB` or `2018-1-TR01-KA203-059632`; in COST such as `CA21118`. `grant-topic`: a topic of
//! Horizon Europe begins with `HORIZON-`. Days that are exchanged are reported as in agreements.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::check::Site;
use crate::check::rules::r04_validity;
use crate::entities::Record;
use crate::entities::grant::Funding;
use crate::entities::grant::Grant;

/// Reports grants whose days, amounts or numbers cannot be.
pub fn check(site: &Site, diags: &mut Diags) {
    for grant in &site.grants {
        r04_validity::order(&grant.row, "start", "end", diags);
        amounts(grant, diags);
        code(grant, diags);
        topic(grant, diags);
    }
}

fn amounts(grant: &Record<Grant>, diags: &mut Diags) {
    let (Some(total), Some(share)) = (&grant.total, &grant.own_share) else { return };
    let at = grant.row.at("own_share");
    if total.currency != share.currency {
        let diag = Diag::warning("share-currency", at).with("typed", &share.currency).with("other", &total.currency);
        diags.add(diag.also(grant.row.at("total"), "also-total"));
    } else if share.value() > total.value() {
        let diag = Diag::error("share-large", at).with("typed", &share.amount).with("total", &total.amount);
        diags.add(diag.also(grant.row.at("total"), "also-total"));
    }
}

/// Forms of numbers: `9` is a digit, `@` a capital, `*` any number of capitals and hyphens at the end; all else is itself.
fn forms(programme: Funding) -> &'static [&'static str] {
    match programme {
        Funding::HorizonEurope => &["999999999"],
        Funding::H2020 => &["999999", "999999999"],
        Funding::ErasmusKa1 | Funding::ErasmusKa2 | Funding::ErasmusKa3 => &[
            "2099-9-@@99-KA999-@@@-999999999",
            "2099-9-@@99-KA999-@@@-999999999-9",
            "2099-9-@@99-KA999-999999",
            "999999-EPP-9-2099-9-@@-EPPKA9-*",
            "999999999",
        ],
        // COST numbers its actions CA15101 and on since 2014; before, each domain had two letters.
        Funding::Cost => &["CA99999", "@@9999"],
        _ => &[],
    }
}

fn code(grant: &Record<Grant>, diags: &mut Diags) {
    let Some(typed) = &grant.code else { return };
    let forms = forms(grant.programme);
    if forms.is_empty() || forms.iter().any(|form| fits(form, typed)) {
        return;
    }
    let at = grant.row.at("code");
    let diag = Diag::warning("grant-code", at).with("typed", typed).with("programme", grant.programme.word());
    diags.add(diag.also(grant.row.at("programme"), "also-programme"));
}

fn topic(grant: &Record<Grant>, diags: &mut Diags) {
    let Some(typed) = grant.row.str("topic").filter(|_| grant.programme == Funding::HorizonEurope) else { return };
    let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let sound = typed.strip_prefix("HORIZON-").is_some_and(|rest| rest.split('-').all(word));
    if !sound {
        diags.add(Diag::warning("grant-topic", grant.row.at("topic")).with("typed", typed));
    }
}

fn fits(form: &str, typed: &str) -> bool {
    if let Some(start) = form.strip_suffix('*') {
        let Some((head, tail)) = typed.split_at_checked(start.len()) else { return false };
        return fits(start, head) && !tail.is_empty() && tail.chars().all(|c| c.is_ascii_uppercase() || c == '-');
    }
    let same = |f: char, t: char| match f {
        '9' => t.is_ascii_digit(),
        '@' => t.is_ascii_uppercase(),
        f => f == t,
    };
    form.chars().count() == typed.chars().count() && form.chars().zip(typed.chars()).all(|(f, t)| same(f, t))
}
