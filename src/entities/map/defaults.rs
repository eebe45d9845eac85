//! What maps do where an institution says nothing: borders drawn as dashes, countries named together, limits of the colours.

/// Borders on which states, or a state and those who govern on the other side, do not agree, as pairs of units of the built-in
/// shapes; each lies between two units there, which a test holds. Where only a part of a border is contested, all of it is
/// dashed: the shapes have one line for a pair.
pub const DASHED: &[(&str, &str)] = &[
    // Aksai Chin and the eastern sector.
    ("CN", "IN"),
    // Siachen, a unit of its own.
    ("CN", "KAS"),
    ("IN", "KAS"),
    ("KAS", "PK"),
    // Kashmir: the line of control.
    ("IN", "PK"),
    ("CY", "CYN"),
    ("EH", "MA"),
    // The armistice line of 1949.
    ("IL", "PS"),
    // Golan: the line of 1974.
    ("IL", "SY"),
    // The demarcation line of 1953.
    ("KP", "KR"),
    ("RS", "XK"),
    // Not yet agreed, Abyei among other parts.
    ("SD", "SS"),
    ("SO", "SOL"),
];

/// Countries of whom naming one and not the other would take a side.
pub const TOGETHER: &[&[&str]] = &[&["CN", "TW"], &["EH", "MA"], &["IL", "PS"], &["RS", "XK"]];

/// Least numbers of partners of the four colours.
pub const CLASSES: [u32; 4] = [1, 2, 5, 10];
