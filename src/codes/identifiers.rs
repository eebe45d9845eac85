//! Turns the short identifiers of an institution, as typed, into their canonical form.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

/// Participant identification code (PIC) of the European Commission: `^\d{9}$`. It has no
/// published check digit. Spaces are dropped.
///
/// # Errors
/// `pic`.
pub fn pic(typed: &str) -> Result<Canonical, Fault> {
    let value = fold::tight(typed);
    let sound = value.len() == 9 && fold::digits(&value);
    settle(typed, value, sound, "pic", None)
}

/// Organisation id (OID) of Erasmus+ and the European Solidarity Corps: `^E\d{8}$`.
///
/// # Errors
/// `oid`; eight digits alone suggest the id with its `E`.
pub fn oid(typed: &str) -> Result<Canonical, Fault> {
    let value = fold::upper(&fold::tight(typed));
    let sound = value.strip_prefix('E').is_some_and(|number| number.len() == 8 && fold::digits(number));
    let suggest = (value.len() == 8 && fold::digits(&value)).then(|| format!("E{value}"));
    settle(typed, value, sound, "oid", suggest)
}

/// European Tertiary Education Register (ETER) id: `^[A-Z]{2}\d{4}$`.
///
/// # Errors
/// `eter-id`.
pub fn eter(typed: &str) -> Result<Canonical, Fault> {
    let value = fold::upper(&fold::tight(typed));
    let sound = value
        .split_at_checked(2)
        .is_some_and(|(country, number)| fold::capitals(country) && number.len() == 4 && fold::digits(number));
    settle(typed, value, sound, "eter-id", None)
}

/// Institution id of the Database of External Quality Assurance Results (DEQAR):
/// `^DEQARINST\d{4,}$`, where the number is padded to four digits.
///
/// # Errors
/// `deqar-id`; a number of one to three digits suggests the padded id.
pub fn deqar(typed: &str) -> Result<Canonical, Fault> {
    let value = fold::upper(&fold::tight(typed));
    let number = value.strip_prefix("DEQARINST").unwrap_or(&value);
    let suggest = fold::digits(number).then(|| format!("DEQARINST{number:0>4}"));
    let sound = suggest.as_ref() == Some(&value);
    settle(typed, value, sound, "deqar-id", suggest)
}

/// World Higher Education Database (WHED) id: `^IAU-\d{6}$`. A missing hyphen is put in.
///
/// # Errors
/// `whed-id`; six digits alone suggest the id with its prefix.
pub fn whed(typed: &str) -> Result<Canonical, Fault> {
    let text = fold::upper(&fold::tight(typed));
    let after = text.strip_prefix("IAU");
    let number = after.map_or(text.as_str(), |rest| rest.strip_prefix('-').unwrap_or(rest));
    let shaped = number.len() == 6 && fold::digits(number);
    let full = format!("IAU-{number}");
    let suggest = shaped.then(|| full.clone());
    settle(typed, full, shaped && after.is_some(), "whed-id", suggest)
}

/// Wikidata item id: `^Q[1-9]\d*$`; the web address of the item is taken too.
///
/// # Errors
/// `wikidata-id`; digits alone suggest the id with its `Q`.
pub fn wikidata(typed: &str) -> Result<Canonical, Fault> {
    let text = fold::tight(typed);
    let bare = fold::after_host(&text, "wikidata.org/wiki/")
        .or_else(|| fold::after_host(&text, "wikidata.org/entity/"))
        .unwrap_or(&text);
    let value = fold::upper(bare);
    let counted = |number: &str| fold::digits(number) && !number.starts_with('0');
    let sound = value.strip_prefix('Q').is_some_and(counted);
    let suggest = counted(&value).then(|| format!("Q{value}"));
    settle(typed, value, sound, "wikidata-id", suggest)
}

/// Erasmus Charter for Higher Education (ECHE) number in either form: the proposal number of
/// 2021–2027, `^\d{9}$`, or that of 2014–2020, `45834-EPP-1-2014-1-PL-EPPKA3-ECHE` (five or six
/// digits, call, year, round, country).
///
/// # Errors
/// `eche-number`.
pub fn eche(typed: &str) -> Result<Canonical, Fault> {
    let value = fold::upper(&fold::tight(typed));
    let current = value.len() == 9 && fold::digits(&value);
    let sound = current || earlier_charter(&value);
    settle(typed, value, sound, "eche-number", None)
}

fn earlier_charter(value: &str) -> bool {
    let parts: Vec<&str> = value.split('-').collect();
    let [number, "EPP", call, year, round, country, "EPPKA3", "ECHE"] = parts.as_slice() else {
        return false;
    };
    let one = |text: &str| text.len() == 1 && fold::digits(text);
    (5..=6).contains(&number.len())
        && fold::digits(number)
        && one(call)
        && year.len() == 4
        && fold::digits(year)
        && year.starts_with("20")
        && one(round)
        && country.len() == 2
        && fold::capitals(country)
}

fn settle(typed: &str, value: String, sound: bool, expect: &'static str, suggest: Option<String>) -> Result<Canonical, Fault> {
    if sound { Ok(Canonical::new(typed, value)) } else { Err(Fault::new(expect, suggest)) }
}
