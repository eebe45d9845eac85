//! Imbat turns the content of a university's internationalization portal, kept in git, into its website.
//!
//! ```text
//! disk ─read─▶ Sources ─parse─▶ trees, docs ─check─▶ Site ─figures─▶ Figures ─plan─▶ Plan ─pages─▶ View ─render─▶ bytes ─emit─▶ disk
//! ```
//!
//! [`portal`] joins the stages; the rooms are described in `ARCHITECTURE.md`.

pub mod archive;
pub mod atlas;
pub mod base;
pub mod cards;
pub mod check;
pub mod codes;
pub mod commands;
pub mod config;
pub mod draw;
pub mod emit;
pub mod entities;
pub mod exchange;
pub mod figures;
pub mod files;
pub mod i18n;
pub mod manual;
pub mod measures;
pub mod pages;
pub mod parse;
pub mod persons;
pub mod plan;
pub mod portal;
pub mod read;
pub mod regions;
pub mod render;
pub mod report;
pub mod schema;
pub mod serve;
pub mod standing;
pub mod tables;
pub mod translation;
pub mod view;
pub mod watch;
