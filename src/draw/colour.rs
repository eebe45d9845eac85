//! Colours as numbers: sRGB, OKLCH, contrast. Shades that must be readable are searched for, never trusted.

use crate::draw::num;

/// An sRGB colour, each part 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Reads `#06343f`; `None` for anything else.
    pub fn parse(hex: &str) -> Option<Rgb> {
        let digits = hex.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Rgb(part(0)?, part(2)?, part(4)?))
    }

    /// `#06343f`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Hue in degrees, 0 to 360 (OKLCH, Ottosson 2020).
    pub fn hue(self) -> f64 {
        let [r, g, b] = self.linear();
        let l = cube_root(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b);
        let m = cube_root(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b);
        let s = cube_root(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b);
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        let degrees = num::atan2(b, a).to_degrees();
        if degrees < 0.0 { degrees + 360.0 } else { degrees }
    }

    fn linear(self) -> [f64; 3] {
        [self.0, self.1, self.2].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { num::powf((part + 0.055) / 1.055, 2.4) }
        })
    }
}

/// Contrast of two colours, 1 to 21 (WCAG 2.2).
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The colour of a lightness (0 to 1), chroma and hue (OKLCH); chroma is lowered until sRGB has the colour.
pub fn oklch(lightness: f64, chroma: f64, hue: f64) -> Rgb {
    let mut chroma = chroma;
    loop {
        let linear = linear_of(lightness, chroma, hue);
        if chroma <= 0.001 || linear.iter().all(|p| (-0.000_1..=1.000_1).contains(p)) {
            let [r, g, b] = linear.map(encode);
            return Rgb(r, g, b);
        }
        chroma -= 0.002;
    }
}

/// The shade nearest to `lightness` that has at least this contrast to `ground`, darker or lighter as `step` says.
pub fn readable(lightness: f64, chroma: f64, hue: f64, ground: Rgb, least: f64, step: f64) -> Rgb {
    let mut lightness = lightness;
    loop {
        let colour = oklch(lightness, chroma, hue);
        lightness += step;
        if contrast(colour, ground) >= least || !(0.0..=1.0).contains(&lightness) {
            return colour;
        }
    }
}

fn linear_of(lightness: f64, chroma: f64, hue: f64) -> [f64; 3] {
    let (a, b) = (chroma * num::cos(hue.to_radians()), chroma * num::sin(hue.to_radians()));
    let cube = |x: f64| x * x * x;
    let l = cube(lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b);
    let m = cube(lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b);
    let s = cube(lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
}

fn encode(linear: f64) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let part = if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * num::powf(linear, 1.0 / 2.4) - 0.055 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=1 above")]
    let byte = (part * 255.0).round() as u8;
    byte
}

fn cube_root(x: f64) -> f64 {
    if x <= 0.0 { 0.0 } else { num::powf(x, 1.0 / 3.0) }
}
