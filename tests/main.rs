//! One test binary: stories, the golden portal, laws, the command line, the architecture.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test says what is wrong by failing")]

mod attack;
mod balance;
mod borrowed;
mod calls;
mod charts;
mod cldr;
mod cli;
mod codes;
mod diagnostics;
mod draw;
mod editing;
mod emit;
mod exchange;
mod flows;
mod folder;
mod home;
mod html;
mod languages;
mod laws;
mod line;
mod manual;
mod map;
mod map_look;
mod map_policy;
mod measures;
mod mistakes;
mod new_language;
mod open_data;
mod partner_pages;
mod people_map;
mod portal;
mod quality;
mod schema_org;
mod serve;
mod sharing;
mod site;
mod sourced;
mod strings;
mod suite;
mod tidy;
mod translation;
mod web;
