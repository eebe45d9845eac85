//! World population by region: what shares of partners can be held against.

/// People in each region of UN M49: Africa, Oceania, the Americas, Asia, Europe. World Bank, total population (SP.POP.TOTL),
/// 2024, joined to UN M49 and summed; 34 territories the World Bank does not list, Taiwan among them, are not in it.
const PEOPLE: [(&str, f64); 5] =
    [("002", 1_513_305_557.0), ("009", 46_616_547.0), ("019", 1_043_707_447.0), ("142", 4_772_065_829.0), ("150", 740_938_187.0)];

/// Share of world population of each region of UN M49, 0 to 1.
pub fn shares() -> impl Iterator<Item = (&'static str, f64)> {
    let world: f64 = PEOPLE.iter().map(|(_, people)| people).sum();
    PEOPLE.iter().map(move |(region, people)| (*region, people / world))
}

/// Name of the source.
pub const SOURCE: &str = "World Bank, total population (SP.POP.TOTL)";
/// Address of the source.
pub const URL: &str = "https://data.worldbank.org/indicator/SP.POP.TOTL";
/// Year it is about.
pub const YEAR: i16 = 2024;
