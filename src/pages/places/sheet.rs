//! Countries, marks and words → a map with its key and what it leaves out: how a map of partners is put together.

use crate::draw::map::Dot;
use crate::draw::map::Key;
use crate::draw::map::Layer;
use crate::draw::map::Map;
use crate::draw::map::Size;
use crate::draw::map::Style;
use crate::draw::map::Tint;
use crate::draw::map::draw;
use crate::draw::map::flow::Flow;
use crate::draw::map::projection::View;
use crate::entities::Record;
use crate::entities::partner::Partner;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::places::Countries;
use crate::pages::places::MapView;
use crate::pages::places::digits;
use crate::pages::places::frame;
use crate::pages::places::home;
use crate::pages::places::href;
use crate::pages::places::key;
use crate::pages::places::located;
use crate::pages::register;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;

/// A map being put together.
pub(super) struct Sheet<'a> {
    desk: &'a Desk<'a>,
    view: View,
    detail: f64,
    caption: Html,
    /// Countries with partners.
    pub(super) tints: Vec<Tint>,
    layers: Vec<Layer>,
    /// Lines between places.
    pub(super) flows: Vec<Flow>,
    /// What a mark stands for, and its style in the key.
    pub(super) mark: Option<(Html, &'static str)>,
    /// Whether a key says what the colours mean.
    pub(super) has_key: bool,
    /// Whether it is the map of its page.
    pub(super) is_main: bool,
    left_out: Vec<LinkTo>,
    outside: Vec<LinkTo>,
}

impl<'a> Sheet<'a> {
    /// A part of the Earth with its countries in the colours of their classes, without any mark.
    pub(super) fn new(desk: &'a Desk, view: View, detail: f64, countries: &Countries, caption: Html) -> Self {
        let tints = countries.iter().map(|(code, partners)| tint(desk, code, partners)).collect();
        let (layers, flows) = (Vec::new(), Vec::new());
        let (left_out, outside) = (Vec::new(), Vec::new());
        Self { desk, view, detail, caption, tints, layers, flows, mark: None, has_key: true, is_main: true, left_out, outside }
    }

    /// Adds marks for some widths.
    pub(super) fn layer(&mut self, size: Size, style: Style, dots: Vec<Dot>) {
        self.layers.push(Layer { size, style, dots });
    }

    /// Names these countries on the map, and others with partners that stand in a group with one of them. Where a group is
    /// named all or not at all, one of it that the map shows and that has no partner leaves all of it without a name.
    pub(super) fn names(&mut self, codes: &[&str]) {
        let atlas = self.desk.cx.atlas;
        let land = atlas.land(self.view, self.detail);
        let groups: Vec<u8> = codes.iter().filter_map(|code| atlas.group(code)).collect();
        let mut codes = codes.to_vec();
        let tinted: Vec<Box<str>> = self.tints.iter().map(|t| t.code.clone()).collect();
        codes.extend(tinted.iter().map(|c| &**c).filter(|c| atlas.group(c).is_some_and(|g| groups.contains(&g))));
        let whole = |group: u8| land.shapes.iter().all(|s| atlas.group(&s.code) != Some(group) || codes.contains(&&*s.code));
        for tint in &mut self.tints {
            let group = atlas.group(&tint.code);
            if codes.contains(&&*tint.code) && group.is_none_or(whole) {
                tint.name = Some(self.desk.label(&self.desk.country(&tint.code)));
                tint.group = group;
            }
        }
    }

    /// Adds a dot for each partner that has a place.
    pub(super) fn partners(&mut self, partners: &[&Record<Partner>], sizes: &[Size], named: bool) {
        let dots: Vec<Dot> = partners.iter().filter_map(|p| dot(self.desk, p, named)).collect();
        for size in sizes {
            self.layer(*size, Style::Dots, dots.clone());
        }
        self.mark = Some((self.desk.t("map-mark-partner", &[]), "dot"));
    }

    /// Partners without a place, and partners whose place the map does not reach.
    pub(super) fn left_out(&mut self, partners: &[&Record<Partner>]) {
        let link = |p: &&Record<Partner>| self.desk.link("partner", &p.id, self.desk.say(&p.name));
        let outside = |p: &&&Record<Partner>| p.at.is_some_and(|at| self.view.place(at.lat, at.lon).is_none());
        self.left_out = partners.iter().filter(|p| p.at.is_none()).map(link).collect();
        self.outside = partners.iter().filter(outside).map(link).collect();
    }

    /// Countries none of whose partners has a place.
    pub(super) fn left_out_countries(&mut self, countries: &Countries) {
        let missing = countries.iter().filter(|(_, partners)| located(partners).is_empty()).map(|(code, _)| *code).collect();
        let missing = self.desk.sorted(missing, |code| self.desk.country(code).0.to_string());
        self.left_out = missing.into_iter().map(|code| register::country(self.desk, code)).collect();
    }

    /// Draws it; `None` when there is nothing to mark.
    pub(super) fn finish(self) -> Option<MapView> {
        if self.layers.iter().all(|l| l.dots.is_empty()) {
            return None;
        }
        let desk = self.desk;
        let land = desk.cx.atlas.land(self.view, self.detail);
        let map = Map {
            land: &land,
            has_borders: true,
            tints: self.tints,
            layers: self.layers,
            flows: self.flows,
            home: Some(home(desk)),
            digits: digits(desk),
        };
        let missing = (!self.left_out.is_empty()).then(|| desk.t("map-left-out", &[]));
        let (mark, mark_kind) = self.mark.map_or((None, ""), |(words, kind)| (Some(words), kind));
        Some(MapView {
            is_main: self.is_main,
            key: if self.has_key { key(desk, desk.cx.atlas.classes()) } else { Vec::new() },
            key_title: self.has_key.then(|| desk.t("map-key", &[])),
            mark,
            mark_kind: Attr::from(mark_kind),
            missing,
            left_out: self.left_out,
            outside: self.outside,
            ..MapView::new(desk, &draw(&map).svg, self.caption)
        })
    }
}

/// A country with partners in the colour of its class.
fn tint(desk: &Desk, code: &str, partners: &[&Record<Partner>]) -> Tint {
    let count = u32::try_from(partners.len()).unwrap_or(u32::MAX);
    let name = desk.country(code);
    let args = [("country", Arg::Text(&name.0)), ("n", Arg::Num(f64::from(count)))];
    Tint {
        code: code.into(),
        class: desk.cx.atlas.class(count),
        title: desk.t_bare("map-country-title", &args).0.to_string(),
        href: href(desk, "country", &code.to_lowercase()),
        at: frame::middle(&located(partners)).map(|c| (c.lat, c.lon)),
        name: None,
        group: None,
    }
}

fn dot(desk: &Desk, p: &Record<Partner>, named: bool) -> Option<Dot> {
    let at = p.at?;
    let name = desk.bare(&p.name);
    // The page of the partner names it already; a small map has room for the city only.
    let label = if p.city.is_empty() { name.clone() } else { desk.bare(&p.city) };
    let joint = desk.cx.site.joint().filter(|m| m.participants.contains(&p.id)).count();
    let agreements = p.facts.agreements.iter().filter(|a| a.public).count() + joint;
    Some(Dot {
        lat: at.lat,
        lon: at.lon,
        count: 1,
        weight: u32::try_from(agreements).unwrap_or(u32::MAX),
        title: name.0.to_string(),
        href: href(desk, "partner", &p.id),
        name: named.then(|| desk.label(&label)),
        key: Key::Partner(p.id.to_string().into()),
    })
}
