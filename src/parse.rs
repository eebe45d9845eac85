//! Stage 2, [`Sources`](crate::read::Sources) → trees and documents: readers of formats. Each file alone; nothing is
//! looked up, nothing fails, problems go to the side.

pub mod blank;
pub mod catalogue;
pub mod component;
pub mod front_matter;
pub mod ftl;
pub mod markdown;
pub mod pattern;
pub mod toml;
