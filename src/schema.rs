//! What a record may hold, said once: a field table per entity. The decoder, did-you-mean, JSON Schema,
//! CSV columns and the manual all read it.

pub mod decode;
pub mod grid;
pub mod kind;
mod near;
pub mod row;
pub mod shape;
mod swap;
pub mod tree;
