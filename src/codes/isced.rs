//! Turns an ISCED-F 2013 code into the title of its field of education.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

mod table;

/// The English title of a field and how the code uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Title {
    /// Title of the field itself, or, for a residual code, of the field that it is residual to.
    pub text: &'static str,
    /// Whether the code names the field or a residue of it.
    pub kind: Kind,
}

/// The residual codes of ISCED-F 2013, which have the title of their parent and a fixed addition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The code has a title of its own.
    Named,
    /// Final 0: the field is known no more closely.
    NotFurtherDefined,
    /// Final 8 or 88: several fields, with this one the largest part.
    InterDisciplinary,
    /// Final 9 or 99: within the field, but under none of its codes.
    NotElsewhereClassified,
}

/// The title of a detailed field, exactly four digits; `None` when ISCED-F has no such code.
///
/// Source: UNESCO, ISCED Fields of Education and Training 2013. 80 codes are named; residual are
/// `nnn0` and `nnn9` of every narrow field, `nn00`, `nn88` and `nn99` of the broad fields that
/// have them, `0228`, and `9999`. The pattern is wider than the published list of 150 by 18 codes
/// such as `0420` that the patterns allow and the list leaves out.
pub fn detailed(code: &str) -> Option<Title> {
    let (parent, last) = code.split_at_checked(3).filter(|_| fold::digits(code))?;
    match (code, last) {
        (_, _) if last.len() != 1 => None,
        ("9999", _) => narrow("999"),
        ("0228", _) => titled(&table::NARROW, "022", Kind::InterDisciplinary),
        _ => titled(&table::DETAILED, code, Kind::Named)
            .or_else(|| titled(&table::NARROW, parent, residue(last)?))
            .or_else(|| parent.ends_with(last).then(|| residual_narrow(parent))?),
    }
}

/// The title of a narrow field, exactly three digits, among the 58 of the published list (29 with
/// a title of their own, 29 residual ones); `None` for any other code.
pub fn narrow(code: &str) -> Option<Title> {
    if code == "999" {
        return broad("99");
    }
    titled(&table::NARROW, code, Kind::Named).or_else(|| residual_narrow(code))
}

/// The title of a broad field, exactly two digits, `00` to `10` and `99`; `None` for any other code.
pub fn broad(code: &str) -> Option<Title> {
    titled(&table::BROAD, code, Kind::Named)
}

/// The 80 named detailed fields as (code, English title), in the order of the code.
pub fn named() -> &'static [(&'static str, &'static str)] {
    &table::DETAILED
}

/// The 12 broad fields as (code, English title), in the order of the code.
pub fn broads() -> &'static [(&'static str, &'static str)] {
    &table::BROAD
}

/// Reads a detailed field code of four digits that is in the classification.
///
/// # Errors
/// `isced-detailed`; a lost leading zero, a code followed by its title, and a broad or narrow code
/// suggest the detailed code that means the same.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    let text = fold::spaced(typed);
    if detailed(&text).is_some() {
        return Ok(Canonical::new(typed, text));
    }
    let number = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    Err(Fault::new("isced-detailed", meant(number)))
}

/// A number with anything but digits in it may hold two codes, so it is not guessed at.
fn meant(number: &str) -> Option<String> {
    if !fold::digits(number) {
        return None;
    }
    let last = number.chars().next_back()?;
    let candidates = [
        number.to_owned(),
        format!("{number}0"),
        format!("{number}{last}"),
        format!("{number}00"),
        format!("0{number}"),
        format!("{}10", number.strip_suffix("00").unwrap_or(number)),
    ];
    let known = broad(number).is_some() || narrow(number).is_some() || number.len() >= 3;
    candidates.into_iter().filter(|_| known).find(|code| detailed(code).is_some())
}

fn residue(last: &str) -> Option<Kind> {
    match last {
        "0" => Some(Kind::NotFurtherDefined),
        "9" => Some(Kind::NotElsewhereClassified),
        _ => None,
    }
}

/// Broad fields of one narrow field (01, 06) have no residue of their own but the
/// inter-disciplinary one, and the generic programmes (00) have every one but that.
fn residual_narrow(code: &str) -> Option<Title> {
    let (parent, last) = code.split_at_checked(2)?;
    let kind = match (last, parent) {
        (_, "99") | ("8", "00") | ("0" | "9", "01" | "06") => return None,
        ("8", _) => Kind::InterDisciplinary,
        _ => residue(last)?,
    };
    titled(&table::BROAD, parent, kind)
}

fn titled(rows: &[(&'static str, &'static str)], code: &str, kind: Kind) -> Option<Title> {
    let at = rows.binary_search_by(|row| row.0.cmp(code)).ok()?;
    rows.get(at).map(|row| Title { text: row.1, kind })
}
