//! Counts by category → measures of how evenly they are spread: pure functions, with natural logarithms. The vectors they are
//! held against stand in `tests/balance.rs`.

use crate::draw::num;

/// Categories with a count, and the sum of all counts.
fn shares(counts: &[f64]) -> Vec<f64> {
    let sum: f64 = counts.iter().sum();
    counts.iter().filter(|c| **c > 0.0).map(|c| c / sum).collect()
}

/// Shannon diversity H = −Σ p ln p: 0 for one category, ln S for S equal ones (C. E. Shannon, 1948).
pub fn shannon(counts: &[f64]) -> f64 {
    let sum: f64 = shares(counts).iter().map(|p| p * num::ln(*p)).sum();
    // Of one category it would be −0.
    if sum == 0.0 { 0.0 } else { -sum }
}

/// Pielou evenness J = H / ln S, 0 to 1; `None` for fewer than two categories, where it has no meaning (E. C. Pielou, 1966).
#[expect(clippy::cast_precision_loss, reason = "there are fewer categories than 2^52")]
pub fn pielou(counts: &[f64]) -> Option<f64> {
    let categories = shares(counts).len();
    (categories > 1).then(|| shannon(counts) / num::ln(categories as f64))
}

/// Effective number of categories e^H (Hill number of order 1): as many equal categories as would be as diverse.
pub fn effective(counts: &[f64]) -> f64 {
    num::exp(shannon(counts))
}

/// Concentration Σp² (Herfindahl and Hirschman): 1 for one category, 1/S for S equal ones.
pub fn concentration(counts: &[f64]) -> f64 {
    shares(counts).iter().map(|p| p * p).sum()
}

/// Overlap of two sets of shares of the same categories, 1 − ½ Σ|p − w|: 1 when they are the same, 0 when nothing is shared.
pub fn overlap(ours: &[f64], reference: &[f64]) -> f64 {
    1.0 - ours.iter().zip(reference).map(|(p, w)| (p - w).abs()).sum::<f64>() / 2.0
}

/// (in − out) / (in + out), −1 to 1; `None` when both are 0.
pub fn balance(came: f64, went: f64) -> Option<f64> {
    (came + went > 0.0).then(|| (came - went) / (came + went))
}
