//! Turns a GeoJSON or TopoJSON text of countries into the shapes of a map.

use crate::codes::country;
use crate::draw::map::geometry::Geometry;
use crate::draw::map::topology;
use crate::draw::map::topology::Outline;
use serde_json::Value;

/// A line or a ring: longitudes and latitudes in degrees.
type Points = Vec<(f64, f64)>;

/// What is wrong with a file of shapes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON; line and column, from 1.
    NotJson(usize, usize),
    /// It is neither a `FeatureCollection` nor a `Topology`.
    NoShapes,
    /// Feature number (from 1) names no country by any of [`KEYS`] or its id.
    NoCode(usize),
    /// Feature number (from 1) holds a place that is not on the Earth, or is no polygon.
    NoPolygon(usize),
}

/// Properties that may hold the code of a unit, the first that does counts.
pub const KEYS: [&str; 10] =
    ["code", "ISO_A2_EH", "iso_a2_eh", "ISO_A2", "iso_a2", "ISO_A3_EH", "a3", "ISO_A3", "ADM0_A3", "adm0_a3"];

/// Reads shapes. Country codes of ISO 3166-1 in any of their three forms become the two letters; others stay as they are.
///
/// # Errors
/// The first fault.
pub fn read(text: &str) -> Result<Geometry, Fault> {
    let json: Value = serde_json::from_str(text).map_err(|e| Fault::NotJson(e.line(), e.column()))?;
    let features = match json.get("type").and_then(Value::as_str) {
        Some("FeatureCollection") => json.get("features").and_then(Value::as_array).cloned(),
        Some("Topology") => objects(&json),
        _ => None,
    };
    let features = features.ok_or(Fault::NoShapes)?;
    let arcs = arcs(&json);
    let mut outlines = Vec::new();
    for (number, feature) in (1..).zip(&features) {
        let code = code(feature).ok_or(Fault::NoCode(number))?;
        let shape = feature.get("geometry").unwrap_or(feature);
        let rings = rings(shape, arcs.as_deref()).ok_or(Fault::NoPolygon(number))?;
        let on_earth = |(lon, lat): &(f64, f64)| (-180.01..=180.01).contains(lon) && (-90.01..=90.01).contains(lat);
        if !rings.iter().flatten().all(on_earth) {
            return Err(Fault::NoPolygon(number));
        }
        outlines.push(Outline { code, rings });
    }
    Ok(topology::build(&outlines))
}

/// Geometries of the object `countries`, or of the only one.
fn objects(json: &Value) -> Option<Vec<Value>> {
    let objects = json.get("objects")?.as_object()?;
    let object = objects.get("countries").or_else(|| objects.values().next())?;
    object.get("geometries")?.as_array().cloned()
}

fn code(feature: &Value) -> Option<Box<str>> {
    let properties = feature.get("properties");
    let named = KEYS.iter().filter_map(|k| properties?.get(k)?.as_str());
    let id = feature.get("id").map(|id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
    let all = named.map(str::to_owned).chain(id);
    let mut usable = all.filter(|c| (2..=3).contains(&c.len()) && !c.starts_with('-'));
    let found = usable.next()?;
    // Natural Earth's own letters for Kosovo, to which ISO assigns none.
    if matches!(&*found, "XKX" | "KOS" | "XKO") {
        return Some("XK".into());
    }
    let iso = country::all()
        .iter()
        .find(|c| *found == *c.alpha2 || c.alpha3.is_some_and(|a| *found == *a) || c.numeric.is_some_and(|n| *found == *n));
    Some(iso.map_or(found.as_str(), |c| c.alpha2).into())
}

/// The arcs of a `Topology`, decoded.
fn arcs(json: &Value) -> Option<Vec<Points>> {
    let pair = |v: &Value| Some((v.get(0)?.as_f64()?, v.get(1)?.as_f64()?));
    let transform = json.get("transform");
    let scale = transform.and_then(|t| pair(t.get("scale")?));
    let shift = transform.and_then(|t| pair(t.get("translate")?));
    let line = |arc: &Value| {
        let mut at = (0.0, 0.0);
        let step = |point: &Value| {
            let (x, y) = pair(point)?;
            let (Some(scale), Some(shift)) = (scale, shift) else { return Some((x, y)) };
            at = (at.0 + x, at.1 + y);
            Some((at.0 * scale.0 + shift.0, at.1 * scale.1 + shift.1))
        };
        arc.as_array()?.iter().map(step).collect::<Option<Points>>()
    };
    json.get("arcs")?.as_array()?.iter().map(line).collect()
}

fn rings(shape: &Value, arcs: Option<&[Points]>) -> Option<Vec<Points>> {
    let key = if shape.get("arcs").is_some() { "arcs" } else { "coordinates" };
    let parts = shape.get(key)?.as_array()?;
    let polygons: Vec<&Value> = match shape.get("type")?.as_str()? {
        "Polygon" => parts.iter().collect(),
        "MultiPolygon" => parts.iter().filter_map(Value::as_array).flatten().collect(),
        _ => return None,
    };
    polygons.into_iter().map(|r| if key == "arcs" { joined(r, arcs?) } else { points(r) }).collect()
}

fn points(ring: &Value) -> Option<Points> {
    ring.as_array()?.iter().map(|p| Some((p.get(0)?.as_f64()?, p.get(1)?.as_f64()?))).collect()
}

/// Arcs one after the other; a negative number means the arc of its complement, turned.
fn joined(ring: &Value, arcs: &[Points]) -> Option<Points> {
    let mut out = Points::new();
    for number in ring.as_array()? {
        let number = number.as_i64()?;
        let is_back = number < 0;
        let mut line = arcs.get(usize::try_from(if is_back { !number } else { number }).ok()?)?.clone();
        if is_back {
            line.reverse();
        }
        out.extend(line);
    }
    Some(out)
}
