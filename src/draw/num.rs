//! Turns numbers into numbers that have the same bits on every platform, and into short text.
//!
//! The transcendental functions of the standard library may differ in the last bit
//! between systems. `libm` is plain Rust, so one input gives one output everywhere.

/// Sine of an angle in radians.
pub fn sin(x: f64) -> f64 {
    libm::sin(x)
}

/// Cosine of an angle in radians.
pub fn cos(x: f64) -> f64 {
    libm::cos(x)
}

/// Tangent of an angle in radians.
pub fn tan(x: f64) -> f64 {
    libm::tan(x)
}

/// Square root; not a number below zero.
pub fn sqrt(x: f64) -> f64 {
    libm::sqrt(x)
}

/// Arc sine in radians; not a number outside −1..=1.
pub fn asin(x: f64) -> f64 {
    libm::asin(x)
}

/// Angle in radians of the point (x, y), in −π..=π.
pub fn atan2(y: f64, x: f64) -> f64 {
    libm::atan2(y, x)
}

/// Natural logarithm; not a number below zero.
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// e to the power of `x`.
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// `x` to the power of `y`.
pub fn powf(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// A number with at most two decimals, without trailing zeros, never `-0`.
///
/// The per cent sign is not part of the text. What is not a number becomes `0`;
/// numbers beyond ±9 × 10¹⁶ stop at that edge.
pub fn fmt_pct(value: f64) -> String {
    // `as` saturates and maps not-a-number to 0, so no input can fail here.
    let hundredths = (value * 100.0).round() as i64;
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    let (whole, rest) = (size / 100, size % 100);
    match rest {
        0 => format!("{sign}{whole}"),
        _ if rest % 10 == 0 => format!("{sign}{whole}.{}", rest / 10),
        _ => format!("{sign}{whole}.{rest:02}"),
    }
}
