//! World population by region: what shares of partners can be held against.

/// Share of world population of each region of UN M49, 0 to 1, in the order of [`SHARES`]' codes: Africa, Oceania, the
/// Americas, Asia, Europe. World Bank, total population (SP.POP.TOTL), 2024, joined to UN M49; 34 territories the World Bank
/// does not list, Taiwan among them, are not in it.
pub const SHARES: [(&str, f64); 5] = [("002", 0.1864), ("009", 0.0057), ("019", 0.1286), ("142", 0.5879), ("150", 0.0913)];
/// Name of the source.
pub const SOURCE: &str = "World Bank, total population (SP.POP.TOTL)";
/// Address of the source.
pub const URL: &str = "https://data.worldbank.org/indicator/SP.POP.TOTL";
/// Year it is about.
pub const YEAR: i16 = 2024;
