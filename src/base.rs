//! Words every stage uses: places in files, diagnostics, languages, days. Imports nothing of ours.

pub mod coord;
pub mod cycle;
pub mod day;
pub mod diag;
pub mod dims;
pub mod faults;
pub mod fold;
pub mod lang;
pub mod markup;
pub mod moment;
pub mod period;
pub mod span;
pub mod text;
pub mod words;
