//! A region of UN M49 → the part of the Earth its map shows.

/// Code of a region or sub-region; latitude and longitude of the middle, degrees; kilometres to the side edges.
///
/// Chosen by eye so that the land of the region fills the box of 4 : 3; Eastern Europe shows the western part of Russia.
type Row = (&'static str, f64, f64, f64);

const FRAMES: &[Row] = &[
    ("002", 1.5, 18.0, 5400.0),
    ("009", -20.0, 155.0, 5600.0),
    ("015", 25.0, 12.0, 3200.0),
    ("019", 8.0, -82.0, 9000.0),
    ("021", 52.0, -98.0, 4300.0),
    ("030", 36.0, 110.0, 3300.0),
    ("034", 24.0, 72.0, 2700.0),
    ("035", 5.0, 115.0, 3100.0),
    ("039", 42.0, 10.0, 2200.0),
    ("053", -28.0, 145.0, 3500.0),
    ("054", -10.0, 160.0, 2400.0),
    ("057", 9.0, 155.0, 2600.0),
    ("061", -15.0, -165.0, 3300.0),
    ("142", 35.0, 85.0, 5600.0),
    ("143", 44.5, 67.0, 1900.0),
    ("145", 28.5, 43.5, 2100.0),
    ("150", 52.5, 14.0, 2750.0),
    ("151", 52.0, 32.0, 2100.0),
    ("154", 61.0, 8.0, 1900.0),
    ("155", 48.5, 5.5, 1250.0),
    ("202", -3.0, 17.0, 4600.0),
    ("419", -14.0, -72.0, 6200.0),
];

/// Latitude, longitude and half width in km of the map of a region of M49; `None` for another code.
pub fn of(code: &str) -> Option<(f64, f64, f64)> {
    FRAMES.iter().find(|row| row.0 == code).map(|row| (row.1, row.2, row.3))
}
