//! What stands behind the words of a card: the land of the world, or the mark's sun and waves, at the end of the lines.

use crate::cards::HEIGHT;
use crate::cards::WIDTH;
use crate::draw::brand::Sea;
use crate::draw::colour::Rgb;

/// What stands behind the words.
#[derive(Clone, Debug)]
pub enum Ornament {
    /// Sun and waves.
    Waves,
    /// The world: land without a border, and a point for each partner.
    World(World),
}

/// The places of a map of the world, in pixels of the map.
#[derive(Clone, Debug)]
pub struct World {
    /// Width and height of the map.
    pub size: (f64, f64),
    /// Land as path commands.
    pub land: String,
    /// Units of those commands a pixel of the map.
    pub scale: f64,
    /// The partners.
    pub partners: Vec<(f64, f64)>,
    /// The institution.
    pub home: (f64, f64),
}

/// Accent on the sea.
pub(super) const CORAL: &str = "#ff9d86";

/// Draws it. Maps are never mirrored; they stand at the end of the lines, and so do sun and waves.
pub(super) fn draw(ornament: &Ornament, sea: &Sea, rtl: bool) -> String {
    match ornament {
        Ornament::Waves => waves(sea, rtl),
        Ornament::World(map) => world(map, sea, rtl),
    }
}

fn world(map: &World, sea: &Sea, rtl: bool) -> String {
    let width = 1010.0;
    let by = width / map.size.0;
    let x = if rtl { -150.0 } else { f64::from(WIDTH) - width + 150.0 };
    let y = (f64::from(HEIGHT) - map.size.1 * by) / 2.0 - 10.0;
    let at = |(px, py): (f64, f64)| (x + px * by, y + py * by);
    let paths = by / map.scale;
    let ground = sea.ground.hex();
    let mut out = fading("land", &mix(sea.ground, sea.line, 0.8), sea, rtl, (x, paths));
    out.push_str(&fading("partners", CORAL, sea, rtl, (0.0, 1.0)));
    let land = &map.land;
    out.push_str(&format!("<path transform=\"translate({x:.1} {y:.1}) scale({paths:.4})\" d=\"{land}\" fill=\"url(#land)\"/>\n"));
    for (px, py) in map.partners.iter().map(|p| at(*p)) {
        out.push_str(&format!(
            "<circle cx=\"{px:.1}\" cy=\"{py:.1}\" r=\"4.5\" fill=\"url(#partners)\" stroke=\"{ground}\" stroke-width=\"1.5\"/>\n"
        ));
    }
    let (hx, hy) = at(map.home);
    out.push_str(&format!(
        "<circle cx=\"{hx:.1}\" cy=\"{hy:.1}\" r=\"11\" fill=\"{}\" stroke=\"{ground}\" stroke-width=\"3\"/><circle cx=\"{hx:.1}\" cy=\"{hy:.1}\" r=\"5\" fill=\"#a3183a\"/>\n",
        sea.text.hex()
    ));
    out
}

/// A colour that turns into the ground towards the words, so that they stand on an even ground. `(x, scale)` says where the
/// painted paths lie on the card.
fn fading(id: &str, colour: &str, sea: &Sea, rtl: bool, (x, scale): (f64, f64)) -> String {
    let width = f64::from(WIDTH);
    let at = |share: f64| ((if rtl { 1.0 - share } else { share }) * width - x) / scale;
    format!(
        "<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" x1=\"{:.0}\" x2=\"{:.0}\" y1=\"0\" y2=\"0\"><stop offset=\"0\" stop-color=\"{}\"/><stop offset=\"1\" stop-color=\"{colour}\"/></linearGradient>\n",
        at(0.36),
        at(0.72),
        sea.ground.hex(),
    )
}

/// The mark, large: half a sun over three waves that leave the card.
fn waves(sea: &Sea, rtl: bool) -> String {
    let turn = if rtl { format!(" transform=\"translate({WIDTH} 0) scale(-1 1)\"") } else { String::new() };
    let (sun, near, far) = (mix(sea.ground, sea.line, 0.5), mix(sea.ground, sea.line, 0.85), mix(sea.ground, sea.line, 0.55));
    let wave = |y: f64, colour: &str| {
        let mut d = format!("M776 {y}");
        (0..2).for_each(|_| d.push_str("c52-46 92-46 144 0s92 46 144 0"));
        format!("<path d=\"{d}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"15\" stroke-linecap=\"round\"/>\n")
    };
    format!(
        "<g{turn}><path d=\"M836 292a156 156 0 0 1 312 0z\" fill=\"{sun}\"/>\n{}{}{}</g>\n",
        wave(346.0, &near),
        wave(412.0, &near),
        wave(478.0, &far)
    )
}

/// The mark of the portal, `size` pixels wide, its upper left corner at a point.
pub(super) fn mark(x: f64, y: f64, size: f64) -> String {
    let scale = size / 44.0;
    format!(
        "<g transform=\"translate({x:.1} {y:.1}) scale({scale:.4})\"><rect width=\"44\" height=\"44\" rx=\"4\" fill=\"#fbf6ea\"/><path d=\"M12 22a10 10 0 0 1 20 0z\" fill=\"#d9483f\"/><path d=\"M6 28c4-4 7-4 11 0s7 4 11 0 7-4 10-1M6 36c4-4 7-4 11 0s7 4 11 0 7-4 10-1\" fill=\"none\" stroke=\"#06343f\" stroke-width=\"3\" stroke-linecap=\"round\"/></g>\n"
    )
}

/// A shade between two colours.
fn mix(a: Rgb, b: Rgb, share: f64) -> String {
    let part =
        |a: u8, b: u8| format!("{:02x}", (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round().clamp(0.0, 255.0) as u8);
    format!("#{}{}{}", part(a.0, b.0), part(a.1, b.1), part(a.2, b.2))
}
