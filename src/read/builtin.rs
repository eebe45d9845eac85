//! The files inside the program: theme and strings. A file of the same path in the site wins.

use crate::read::Source;
use crate::read::source;
use include_dir::Dir;
use include_dir::include_dir;

static THEMES: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");
static STRINGS: Dir = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// All files inside the program, sorted by path.
pub fn files() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&STRINGS, "i18n/", &mut files);
    collect(&THEMES, "themes/", &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(dir: &Dir, prefix: &str, files: &mut Vec<Source>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        // The folder of strings is also that of a portal, whose stamps are none of the program's business.
        if path.ends_with("state.toml") {
            continue;
        }
        files.push(source(&format!("{prefix}{path}"), file.contents().to_vec(), true));
    }
    for inner in dir.dirs() {
        collect(inner, prefix, files);
    }
}
