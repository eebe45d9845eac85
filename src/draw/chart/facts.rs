//! Turns a series into the facts a sentence can be made of.

/// Where the numbers of a series begin, end, and are largest and smallest.
///
/// Each is the position in the series and the number there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facts {
    /// First number.
    pub first: (usize, f64),
    /// Last number.
    pub last: (usize, f64),
    /// Largest number; the latest of several alike.
    pub max: (usize, f64),
    /// Smallest number; the latest of several alike.
    pub min: (usize, f64),
    /// How many numbers there are.
    pub known: usize,
}

/// The facts of a series; `None` without a finite number. Compare only what is counted alike:
/// pass the part of the series since its last break.
pub fn facts(values: &[Option<f64>]) -> Option<Facts> {
    let known = || values.iter().enumerate().filter_map(|(i, v)| v.filter(|v| v.is_finite()).map(|v| (i, v)));
    let first = known().next()?;
    let start = Facts { first, last: first, max: first, min: first, known: 0 };
    Some(known().fold(start, |f, here| Facts {
        last: here,
        max: if here.1 >= f.max.1 { here } else { f.max },
        min: if here.1 <= f.min.1 { here } else { f.min },
        known: f.known + 1,
        ..f
    }))
}
