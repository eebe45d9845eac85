//! `office-email-personal` (rule R37): the address of an office looks like one of a person (`name.surname@…`, or a private
//! mailbox). People move on, offices stay; use the address of the office. `personal-email`: a text has such an address.
//! `personal-phone`: a text has the number of a mobile phone, which belongs to a person. Data about persons has no place in a
//! public portal without a reason: name the office and its address in `offices.toml` and link to it.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::span::Span;
use crate::check::Body;
use crate::check::Site;
use crate::entities::office::Office;
use crate::entities::Record;
use crate::parse::markdown::Piece;
use crate::parse::markdown::Target;
use crate::schema::row::Cell;

/// Words that make an address one of an office, in English and Turkish. Those of five letters and more count inside a word
/// too.
const ROLES: &[&str] = &[
    "abroad", "academic", "admin", "admission", "alumni", "applicant", "application", "basin", "basvuru", "bilgi", "bologna",
    "campus", "career", "center", "centre", "contact", "coop", "cooperation", "coordinator", "daire", "dean", "degisim",
    "dekan", "department", "desk", "dis", "enquir", "enstitu", "erasmus", "exchange", "faculty", "fakulte", "farabi", "global",
    "graduate", "help", "housing", "iletisim", "iliski", "inbound", "incoming", "info", "inquir", "international", "iro",
    "kabul", "kariyer", "koordinator", "language", "library", "mail", "mevlana", "mobility", "network", "office", "ofis",
    "ogrenci", "orhun", "outbound", "outgoing", "partner", "post", "press", "program", "project", "proje", "quality",
    "registrar", "registry", "rektor", "rector", "relations", "research", "scholarship", "school", "secretar", "sekreter",
    "service", "staff", "student", "study", "summer", "support", "team", "uluslararasi", "unit", "university", "visa", "web",
    "welcome",
];

/// Providers of private mailboxes.
const PRIVATE: &[&str] = &[
    "gmail.com", "googlemail.com", "gmx.de", "gmx.net", "hotmail.com", "icloud.com", "live.com", "mail.ru", "msn.com",
    "outlook.com", "proton.me", "protonmail.com", "web.de", "yahoo.com", "yandex.com", "yandex.ru",
];

/// How the eleven digits of a mobile number are grouped after a leading 0.
const GROUPS: &[&[usize]] = &[&[11], &[4, 7], &[4, 3, 4], &[4, 3, 2, 2], &[1, 3, 3, 2, 2], &[1, 3, 3, 4], &[1, 10]];

/// Reports addresses and numbers that belong to a person. The messages do not repeat them.
pub fn check(site: &Site, diags: &mut Diags) {
    site.offices.iter().for_each(|office| of_office(office, diags));
    for record in site.entities.all().into_iter().filter(|r| r.shape.name != "office") {
        record.row.walk(&mut |row| {
            for placed in row.cells.values() {
                if let Cell::Text(text) = &placed.cell {
                    text.0.values().for_each(|wording| wording_of(wording, placed.at, diags));
                }
            }
        });
    }
    for (_, _, _, body) in site.docs.iter() {
        of_body(body, diags);
    }
}

fn of_office(office: &Record<Office>, diags: &mut Diags) {
    if office.email.as_deref().is_some_and(is_personal) {
        diags.add(Diag::warning("office-email-personal", office.row.at("email")));
    }
}

fn of_body(body: &Body, diags: &mut Diags) {
    let mut linked = false;
    for link in &body.doc.links {
        let Target::Outside(to) = &link.to else { continue };
        let mail = to.strip_prefix("mailto:").map(|m| m.split('?').next().unwrap_or(m));
        if mail.is_some_and(is_personal) {
            linked = true;
            diags.add(Diag::warning("personal-email", link.at));
        }
    }
    let mut found = Diags::default();
    for piece in &body.doc.pieces {
        if let Piece::Html(html) = piece {
            // Tags hold no words; what stands between them does.
            let words = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
            words.for_each(|words| wording_of(words, Span::top(body.file), &mut found));
        }
    }
    // The words of a link most often repeat its address.
    found.sorted().into_iter().filter(|d| !linked || d.code != "personal-email").for_each(|d| diags.add(d.clone()));
}

fn wording_of(wording: &str, at: Span, diags: &mut Diags) {
    let words = wording.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"'));
    if words.map(|w| w.trim_matches('.')).any(is_personal) {
        diags.add(Diag::warning("personal-email", at));
    }
    let digits = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '\u{a0}' | '(' | ')' | '-' | '.');
    if wording.split(|c: char| !digits(c)).any(is_mobile) {
        diags.add(Diag::warning("personal-phone", at));
    }
}

/// True for an address of the form given name, family name, or at a provider of private mailboxes, unless a word of it names
/// an office.
fn is_personal(address: &str) -> bool {
    let Some((local, host)) = address.split_once('@') else { return false };
    let (local, host) = (local.to_lowercase(), host.to_lowercase());
    let parts: Vec<&str> = local.split(['.', '_', '-']).collect();
    let role = |part: &str| ROLES.iter().any(|r| part == *r || (r.len() >= 5 && part.contains(r)));
    if local.is_empty() || !host.contains('.') || parts.iter().any(|p| role(p)) {
        return false;
    }
    let letters = |part: &str| !part.is_empty() && part.chars().all(char::is_alphabetic);
    let named = parts.len() >= 2 && parts.iter().all(|p| letters(p)) && parts.last().is_some_and(|p| p.chars().count() >= 3);
    named || PRIVATE.contains(&&*host)
}

/// True for a mobile number of Türkiye, whose national numbers begin with 5 (ITU-T E.164, national numbering plan of Türkiye).
/// Numbers of other countries do not tell mobile phones from others.
fn is_mobile(typed: &str) -> bool {
    let groups: Vec<&str> = typed.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).collect();
    let digits = groups.concat();
    if typed.trim_start().starts_with('+') {
        return digits.len() == 12 && digits.starts_with("905");
    }
    let sizes: Vec<usize> = groups.iter().map(|g| g.len()).collect();
    digits.starts_with("05") && GROUPS.contains(&sizes.as_slice())
}
