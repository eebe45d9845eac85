//! One test binary: stories, the golden portal, laws, the command line, the architecture.

mod codes;
mod draw;
mod emit;
mod serve;
mod tidy;
