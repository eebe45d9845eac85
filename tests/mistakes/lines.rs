//! Content as typed → its lines `key = value`, each with what the field tables say of it.

use crate::site::Files;
use imbat::entities::SHAPES;
use imbat::schema::shape::Home;
use imbat::schema::shape::Kind;
use imbat::schema::shape::Need;
use imbat::schema::shape::Shape;

/// A line `key = value` of a file, and what the field table says of it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Place of the file in the list.
    pub file: usize,
    /// Line, counted from 0.
    pub n: usize,
    /// Line of the header of its table; 0 at the top of a file.
    pub header: usize,
    /// Block it stands in.
    pub shape: &'static Shape,
    /// Key without its language.
    pub key: String,
    /// Key as typed.
    pub typed: String,
    /// What may stand there.
    pub kind: Option<&'static Kind>,
    /// It must stand there.
    pub required: bool,
    /// Value as typed.
    pub value: String,
}

/// Lines of TOML files of the portal with their meaning, from the field tables alone.
pub fn lines(files: &Files) -> Vec<Line> {
    let mut all = Vec::new();
    for (file, (path, bytes)) in files.iter().enumerate() {
        let Some(inner) = path.strip_prefix("content/") else { continue };
        let root = SHAPES.iter().copied().find(|s| match s.home {
            Home::File(f) | Home::Rows(f, _) => f == inner,
            Home::Folder(f) => inner.ends_with(".toml") && inner.split('/').next() == Some(f),
            Home::Markdown(f) => inner.ends_with(".md") && inner.split('/').next() == Some(f),
            _ => false,
        });
        let Some(root) = root else { continue };
        let text = std::str::from_utf8(bytes).unwrap();
        let (mut shape, mut header) = (root, 0);
        let mut fences = 0;
        for (n, line) in text.lines().enumerate() {
            let line = line.trim();
            fences += usize::from(line == "+++");
            if matches!(root.home, Home::Markdown(_)) && fences != 1 {
                continue;
            }
            if line.starts_with('[') {
                header = n;
                shape = line.trim_matches(['[', ']']).split('.').fold(root, |s, part| match s.field(part).map(|f| f.kind) {
                    Some(Kind::Rows(inner) | Kind::Table(inner)) => inner,
                    _ => s,
                });
                continue;
            }
            let Some((typed, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else { continue };
            let typed = typed.trim();
            let key = typed.split('.').next().unwrap_or(typed);
            let field = shape.field(key);
            all.push(Line {
                file,
                n,
                header,
                shape,
                key: key.to_owned(),
                typed: typed.to_owned(),
                kind: field.map(|f| &f.kind),
                required: field.is_some_and(|f| f.need == Need::Required),
                value: value.to_owned(),
            });
        }
    }
    all
}
