//! An amount of money → what is read: the number and the code of the currency, in the order and with the marks of the language.

use crate::base::markup;
use crate::entities::money::Money;
use crate::pages::Desk;
use crate::view::Html;

/// The amount with as many decimals as were typed. The ISO 4217 code stands for the sign; it reads the same in every language.
pub(super) fn say(desk: &Desk, money: &Money) -> Html {
    let words = desk.format().money(money.value(), money.decimals(), &money.currency);
    Html::ready(&format!("<bdi>{}</bdi>", markup::escape(&words)))
}
