//! Turns a range of numbers into round tick values.

/// Ticks from at or below the lower to at or above the higher limit, at most `max` of them.
///
/// Steps are 1, 2 or 5 times a power of ten, the smallest that keeps to `max`. A range across
/// zero needs three ticks, so a `max` below 3 counts as 3; above 50 it counts as 50. Limits
/// may come in either order; equal limits are widened by one each way, but not below zero
/// from above. Limits that are not finite, or beyond ±10¹⁵, give no ticks.
pub fn ticks(lo: f64, hi: f64, max: usize) -> Vec<f64> {
    let (mut lo, mut hi) = if hi < lo { (hi, lo) } else { (lo, hi) };
    if !lo.is_finite() || !hi.is_finite() || lo < -1e15 || hi > 1e15 {
        return Vec::new();
    }
    // Below this share of the limit, neighbouring ticks would be one and the same number.
    if hi - lo <= 1e-9 * lo.abs().max(hi.abs()) {
        lo = if lo >= 0.0 { (lo - 1.0).max(0.0) } else { lo - 1.0 };
        hi += 1.0;
    }
    let most = max.clamp(3, 50) as f64;
    for exponent in -12..=16 {
        let power = (0..i32::abs(exponent)).fold(1.0, |p, _| p * 10.0);
        for digit in [1.0, 2.0, 5.0] {
            // Division by a whole power keeps 0.3 from becoming 0.30000000000000004.
            let value = |k: f64| {
                if exponent < 0 { k * digit / power } else { k * digit * power }
            };
            let (first, last) = ((lo / value(1.0)).floor(), (hi / value(1.0)).ceil());
            let count = last - first + 1.0;
            if count <= most {
                // Adding zero turns −0 into 0.
                return (0..count as u32).map(|i| value(first + f64::from(i)) + 0.0).collect();
            }
        }
    }
    Vec::new()
}
