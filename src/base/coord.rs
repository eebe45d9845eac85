//! A place on the earth.

/// WGS 84 coordinates in degrees.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Coord {
    /// Latitude, −90 to 90, north positive.
    pub lat: f64,
    /// Longitude, −180 to 180, east positive.
    pub lon: f64,
}
