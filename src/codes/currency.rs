//! Turns a typed currency into its ISO 4217 code.

use crate::codes::Canonical;
use crate::codes::Fault;
use crate::codes::fold;

/// Reads an ISO 4217 alphabetic code, `^[A-Z]{3}$` and in the list; spaces and case are put right.
///
/// # Errors
/// `currency-code`; a sign or an everyday abbreviation that belongs to one currency suggests it
/// (`€`, `₺`, `TL`), an ambiguous one (`$`, `£`) does not.
pub fn parse(typed: &str) -> Result<Canonical, Fault> {
    let value = fold::upper(&fold::tight(typed));
    if CODES.binary_search(&value.as_str()).is_ok() {
        return Ok(Canonical::new(typed, value));
    }
    Err(Fault::new("currency-code", known_sign(&value)))
}

/// All codes, in alphabetical order.
pub fn all() -> &'static [&'static str] {
    &CODES
}

/// Active alphabetic codes of ISO 4217, list one, as of early 2026, in alphabetical order,
/// funds and precious metals included.
const CODES: [&str; 178] = [
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BHD", "BIF", "BMD", "BND", "BOB", "BOV",
    "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF", "CLP", "CNY", "COP", "COU", "CRC", "CUP",
    "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF",
    "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR",
    "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT",
    "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MXV", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN",
    "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE",
    "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX",
    "USD", "USN", "UYI", "UYU", "UYW", "UZS", "VED", "VES", "VND", "VUV", "WST", "XAD", "XAF", "XAG", "XAU", "XBA", "XBB", "XBC",
    "XBD", "XCD", "XCG", "XDR", "XOF", "XPD", "XPF", "XPT", "XSU", "XTS", "XUA", "XXX", "YER", "ZAR", "ZMW", "ZWG",
];

fn known_sign(value: &str) -> Option<String> {
    let code = match value {
        "€" | "EURO" => "EUR",
        "₺" | "TL" => "TRY",
        _ => return None,
    };
    Some(code.to_owned())
}
