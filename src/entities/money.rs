//! An amount of money: a decimal string and a currency, so that nothing is lost in a binary number.

use crate::schema::kind::CodeKind;
use crate::schema::row::Row;
use crate::schema::shape::Field;
use crate::schema::shape::Kind;
use crate::schema::shape::Shape;

/// An amount of money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// Digits, perhaps with a point and up to three decimals.
    pub amount: Box<str>,
    /// ISO 4217 code.
    pub currency: Box<str>,
}

/// The key of an amount, for blocks that say more of it.
pub const AMOUNT: Field =
    Field::must("amount", Kind::Code(CodeKind::Amount), "Amount as text, a point before decimals: \"4500\" or \"302750.50\"");
/// The key of its currency.
pub const CURRENCY: Field = Field::must("currency", Kind::Code(CodeKind::Currency), "Currency, ISO 4217");

/// A block of an amount and its currency.
pub static MONEY: Shape = Shape::inside("money", &[AMOUNT, CURRENCY]);

impl Money {
    /// Reads a block that has the two keys.
    pub fn read(row: &Row) -> Option<Money> {
        Some(Money { amount: row.string("amount")?, currency: row.string("currency")? })
    }

    /// The amount as a number, for pages; exact for every amount that can be typed.
    pub fn value(&self) -> f64 {
        self.amount.parse().unwrap_or_default()
    }

    /// Decimals that were typed, 0 to 3.
    pub fn decimals(&self) -> u8 {
        let decimals = self.amount.split_once('.').map_or(0, |(_, part)| part.len());
        u8::try_from(decimals).unwrap_or_default()
    }
}
