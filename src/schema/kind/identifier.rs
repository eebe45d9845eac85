//! Identifiers and codes (rules R03, R10). `identifier-invalid`: it is not of the form this identifier has, or a check
//! digit is wrong. `identifier-changed`: spaces or capitals were put right; the canonical form is used.
//! ISCED fields have four digits and are in the list of ISCED-F 2013; ROR ids carry a checksum (ISO 7064 mod 97-10).

use crate::base::diag::Diag;
use crate::codes;
use crate::codes::Canonical;
use crate::codes::Fault;
use crate::schema::decode::Decoder;
use crate::schema::row::Cell;
use crate::schema::tree::Node;

/// An identifier or code with rules of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// Erasmus institution code.
    Erasmus,
    /// Participant identification code.
    Pic,
    /// Organisation id.
    Oid,
    /// SCHAC domain.
    Hei,
    /// Research Organization Registry id.
    Ror,
    /// Wikidata item.
    Wikidata,
    /// European Tertiary Education Register id.
    Eter,
    /// DEQAR institution id.
    Deqar,
    /// Global WHED id.
    Whed,
    /// Charter number.
    Eche,
    /// ISCED-F 2013 detailed field.
    Isced,
    /// CEFR level.
    Cefr,
    /// ISO 4217 currency.
    Currency,
    /// Amount of money.
    Amount,
}

impl CodeKind {
    fn parse(self, typed: &str) -> Result<Canonical, Fault> {
        match self {
            CodeKind::Erasmus => codes::erasmus::parse(typed),
            CodeKind::Pic => codes::identifiers::pic(typed),
            CodeKind::Oid => codes::identifiers::oid(typed),
            CodeKind::Hei => codes::hei::parse(typed),
            CodeKind::Ror => codes::ror::parse(typed),
            CodeKind::Wikidata => codes::identifiers::wikidata(typed),
            CodeKind::Eter => codes::identifiers::eter(typed),
            CodeKind::Deqar => codes::identifiers::deqar(typed),
            CodeKind::Whed => codes::identifiers::whed(typed),
            CodeKind::Eche => codes::identifiers::eche(typed),
            CodeKind::Isced => codes::isced::parse(typed),
            CodeKind::Currency => codes::currency::parse(typed),
            CodeKind::Amount => codes::amount::parse(typed),
            CodeKind::Cefr => codes::language::cefr(typed).map(|l| Canonical { value: l.code().into(), changed: false }),
        }
    }
}

/// Reads an identifier in its canonical form.
pub fn read(kind: CodeKind, key: &'static str, typed: &str, node: &Node, cx: &mut Decoder) -> Option<Cell> {
    match kind.parse(typed) {
        Ok(code) => {
            // A ROR address is how the registry itself writes the id; nothing was wrong.
            if code.changed && kind != CodeKind::Ror {
                let diag = Diag::warning("identifier-changed", node.at).with("key", key).with("typed", typed);
                cx.diags.add(diag.fix(node.at, format!("\"{}\"", code.value)));
            }
            Some(Cell::Str(code.value.into()))
        }
        Err(fault) => {
            report("identifier-invalid", key, typed, &fault, node, cx);
            None
        }
    }
}

/// Reports a code that is none, with what to type instead where that can be known.
pub(super) fn report(code: &'static str, key: &str, typed: &str, fault: &Fault, node: &Node, cx: &mut Decoder) {
    let diag = Diag::error(code, node.at).with("key", key).with("typed", typed).with("form", fault.expect);
    cx.diags.add(match &fault.suggest {
        Some(instead) => diag.fix(node.at, format!("\"{instead}\"")),
        None => diag.with("suggestion", ""),
    });
}
