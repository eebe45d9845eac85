//! Ribs: what is published beside pages. One kind of file per Rust file plus one line in the list.

mod atom;
mod cards;
mod catalog;
mod csv;
mod distribution;
mod figures;
mod geojson;
mod hosting;
mod ics;
mod index;
mod json;
mod oembed;
mod package;
mod robots;
pub mod schema;
mod sitemap;

use crate::pages::Cx;
use crate::plan::Routes;

/// A kind of file.
pub trait FileKind: Sync {
    /// Paths below the base of all files of this kind.
    fn paths(&self, cx: &Cx, routes: &Routes) -> Vec<String>;
    /// Bytes of file number `n` of [`paths`](FileKind::paths).
    fn bytes(&self, cx: &Cx, routes: &Routes, n: usize) -> Vec<u8>;
    /// For a picture, the drawing its pixels are made from: a build that knows the drawing may keep the pixels.
    fn drawing(&self, _cx: &Cx, _routes: &Routes, _n: usize) -> Option<String> {
        None
    }
}

/// All kinds.
pub static ALL: &[&dyn FileKind] = &[
    &csv::CsvFile,
    &json::JsonFile,
    &figures::FiguresFile,
    &geojson::PartnersMap,
    &index::IndexFile,
    &package::PackageFile,
    &catalog::CatalogFile,
    &schema::SchemaFile,
    &sitemap::Sitemap,
    &robots::Robots,
    &atom::Feed,
    &ics::Calendar,
    &hosting::HostFiles,
    &oembed::Oembed,
    &cards::Cards,
];

/// Folder of open data, with its version.
pub const DATA: &str = "data/v1/";
