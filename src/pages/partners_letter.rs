//! A letter of the alphabet: the partners whose name begins with it in the reader's language. Only a register that is too
//! long for one page has these pages; letters and their order are those of each language.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::partner_band;
use crate::pages::partner_band::BandRow;
use crate::pages::partner_band::Here;
use crate::pages::partner_list;
use crate::pages::partner_list::ListView;
use crate::pages::partner_list::Manner;
use crate::pages::partner_row::Pick;
use crate::plan::Subject;
use crate::view::View;
use serde::Serialize;
use std::collections::BTreeMap;
use std::collections::BTreeSet;

/// The page of each letter a partner's name begins with in a language of the portal.
pub(super) struct PartnersLetterPage;

/// Id of the page of names that begin with no letter.
const OTHERS: &str = "0";

#[derive(Serialize)]
struct Own {
    band: Vec<BandRow>,
    /// `None` in a language that has no name under this letter.
    list: Option<ListView>,
}

impl PageKind for PartnersLetterPage {
    fn name(&self) -> &'static str {
        "partners-letter"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        let langs = cx.site.langs().all();
        let ids: BTreeSet<Box<str>> = langs.flat_map(|l| letters(cx, l)).map(|(id, ..)| id).collect();
        ids.into_iter().map(|id| Subject { id, at: cx.site.home().row.at }).collect()
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        format!("{}{}{}/", Desk::folder(cx, lang, "partners"), Desk::folder(cx, lang, "letter"), subject.id)
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let cx = &desk.cx;
        let partners: Vec<&Record<Partner>> =
            cx.site.partners.iter().filter(|p| id(initial(cx, desk.lang, p).as_deref()) == subject.id).collect();
        let letter = label(desk, &subject.id);
        let own = Own {
            band: partner_band::rows(desk, Here::Letter(&subject.id)),
            list: (!partners.is_empty()).then(|| partner_list::list(desk, &partners, Manner { pick: Pick::All, grouped: true })),
        };
        let title = desk.t_bare("partners-letter-title", &[("letter", Arg::Text(&letter))]);
        let mut view = View::new("partners-letter.html", "partners", title, &own);
        view.description = desk.t_bare("partners-letter-description", &[("letter", Arg::Text(&letter))]);
        view.crumbs = vec![desk.crumb("partners", "", desk.t("nav-partners", &[]))];
        view.script = Some("partners");
        Some(view)
    }
}

/// Letters of a language in its order: id, letter as a heading, number of partners. None while one page holds them all.
pub(super) fn letters(cx: &Cx, lang: Lang) -> Vec<(Box<str>, String, usize)> {
    if cx.site.partners.len() <= partner_list::MOST {
        return Vec::new();
    }
    let mut counts: BTreeMap<Option<String>, usize> = BTreeMap::new();
    for partner in &cx.site.partners {
        *counts.entry(initial(cx, lang, partner)).or_default() += 1;
    }
    let format = cx.formats.get(lang);
    let mut list: Vec<_> = counts.into_iter().collect();
    // Names without a letter come last.
    list.sort_by_cached_key(|(letter, _)| (letter.is_none(), letter.as_deref().map(|l| format.sort_key(l))));
    let named = |(letter, n): (Option<String>, usize)| {
        let shown = letter.as_deref().map_or_else(|| "#".to_owned(), |l| format.capital(l));
        (id(letter.as_deref()), shown, n)
    };
    list.into_iter().map(named).collect()
}

/// The small letter a partner's name stands under in a language.
fn initial(cx: &Cx, lang: Lang, partner: &Record<Partner>) -> Option<String> {
    cx.formats.get(lang).initial(partner.name.say(cx.site.langs(), lang).text)
}

/// A small letter in addresses: itself where it is one of a to z, else the number of its character.
fn id(letter: Option<&str>) -> Box<str> {
    let Some(letter) = letter else { return OTHERS.into() };
    if letter.bytes().all(|b| b.is_ascii_lowercase()) {
        return letter.into();
    }
    letter.chars().map(|c| format!("u{:04x}", u32::from(c))).collect::<String>().into()
}

/// The letter of an address as a heading.
fn label(desk: &Desk, id: &str) -> String {
    if id == OTHERS {
        return "#".to_owned();
    }
    let codes = id.split('u').filter_map(|hex| char::from_u32(u32::from_str_radix(hex, 16).ok()?));
    let letter = if id.len() > 1 { codes.collect() } else { id.to_owned() };
    desk.format().capital(&letter)
}
