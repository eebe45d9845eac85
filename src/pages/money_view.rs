//! An amount of money → what is read: the number as the language writes it, then the code of the currency.

use crate::entities::money::Money;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::view::Html;

/// The amount with as many decimals as were typed. ICU4X has no stable format of currencies, so the ISO 4217 code stands
/// for the sign; it reads the same in every language.
pub(super) fn say(desk: &Desk, money: &Money) -> Html {
    let (amount, currency) = (desk.number(money.value(), money.decimals()), desk.code(&money.currency));
    desk.t("money-amount", &[("amount", Arg::Html(amount.as_str())), ("currency", Arg::Html(currency.as_str()))])
}
