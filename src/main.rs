//! The `imbat` program: reads its arguments, runs a command, returns its exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    imbat::commands::run()
}
