//! Turns counts of countries into classes, each of which has a colour; limits are the least counts of the classes, rising.

/// Classes of a map.
const CLASSES: usize = 4;

/// Limits of four classes that are round numbers and hold about as many countries each: steps at or below each quarter of
/// the counts, the next one where two would be the same. Fewer than four where the counts do not reach as far.
pub fn limits(counts: &[u32]) -> Vec<u32> {
    let mut counts = counts.to_vec();
    counts.sort_unstable();
    let most = counts.last().copied().unwrap_or(0);
    let steps = steps(most);
    let mut limits: Vec<u32> = Vec::new();
    for quarter in 0..CLASSES {
        let Some(count) = counts.get(counts.len() * quarter / CLASSES) else { break };
        let below = steps.iter().rev().find(|s| *s <= count);
        let above = limits.last().map_or(Some(&1), |last| steps.iter().find(|s| *s > last));
        limits.extend(below.max(above).filter(|_| above.is_some()));
    }
    limits
}

/// 1, 2, 5, 10, 20 … up to a number.
pub fn steps(most: u32) -> Vec<u32> {
    let tens = (0..9).map(|n| 10_u32.pow(n));
    tens.flat_map(|ten| [ten, 2 * ten, 5 * ten]).filter(|n| *n <= most).collect()
}

/// Class of a count, from 1; 0 below all limits.
pub fn class(limits: &[u32], count: u32) -> u8 {
    (0_u8..).zip(limits).filter(|(_, least)| count >= **least).map(|(n, _)| n + 1).last().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::class;
    use super::limits;

    #[test]
    fn limits_are_round_and_rise() {
        let spread: Vec<u32> = [5, 6, 7, 8, 9, 12, 14, 19, 21, 30, 34, 41, 55, 80, 130].into();
        for (counts, expected) in [
            (spread.as_slice(), &[5, 10, 20, 50][..]),
            (&[5, 5, 5, 5], &[5]),
            (&[5, 6, 7, 9], &[5]),
            (&[7, 11], &[5, 10]),
            (&[5, 5, 5, 5, 400], &[5, 10, 20, 50]),
            (&[], &[]),
        ] {
            assert_eq!(limits(counts), expected, "{counts:?}");
        }
        assert_eq!([4, 5, 9, 10, 50, 999].map(|n| class(&[5, 10, 20, 50], n)), [0, 1, 1, 2, 4, 4]);
    }
}
