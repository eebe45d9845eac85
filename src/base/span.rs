//! A place in a file an editor wrote: which file, which bytes.

/// Index of a file in [`Sources`](crate::read::Sources), in path order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A byte range of one file; `start..end`, both within the file as read (without its byte order mark).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// Byte after the last one.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `file`.
    pub fn new(file: FileId, start: usize, end: usize) -> Span {
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { file, start: small(start), end: small(end) }
    }

    /// The very beginning of `file`: where a fault of the whole file is shown.
    pub fn top(file: FileId) -> Span {
        Span { file, start: 0, end: 0 }
    }

    /// No place at all: for problems that belong to no file.
    pub fn nowhere() -> Span {
        Span::top(FileId(u32::MAX))
    }

    /// The bytes as a range of `usize`.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Line and column of byte `at` in `text`, both from 1, the column in Unicode scalars.
pub fn line_column(text: &str, at: usize) -> (usize, usize) {
    let mut end = at.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |n| n + 1);
    (line, before[start..].chars().count() + 1)
}
