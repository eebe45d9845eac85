//! Finds the records of every shape in the sources, decodes them, and registers their ids.

use crate::base::diag::Diags;
use crate::base::faults;
use crate::base::lang::Lang;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::check::bodies::Body;
use crate::check::bodies::Docs;
use crate::check::ids::Ids;
use crate::check::ids::Known;
use crate::check::site;
use crate::codes::suggest;
use crate::config::Config;
use crate::entities::SHAPES;
use crate::entities::agreement;
use crate::entities::multilateral;
use crate::parse::front_matter;
use crate::parse::markdown;
use crate::parse::toml;
use crate::read;
use crate::read::Sources;
use crate::schema::decode::Decoder;
use crate::schema::kind::text;
use crate::schema::row::Cell;
use crate::schema::row::Placed;
use crate::schema::row::Row;
use crate::schema::shape::COMMON;
use crate::schema::shape::Field;
use crate::schema::shape::Home;
use crate::schema::shape::Need;
use crate::schema::shape::Shape;
use crate::schema::tree::Entry;
use crate::schema::tree::Node;
use crate::schema::tree::Table;
use crate::schema::tree::Tree;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    /// Rows by shape name, sorted by id; rows with problems are marked as not complete.
    pub rows: BTreeMap<&'static str, Vec<Row>>,
    /// Rows no entity is built from, though what they name is looked up: the further languages of a record in Markdown.
    pub versions: Vec<Row>,
    /// Bodies of text.
    pub docs: Docs,
    /// Ids of all records, broken ones too.
    pub ids: Ids,
    /// Paths that were read as records.
    pub seen: BTreeSet<String>,
}

struct Loader<'a> {
    config: &'a Config,
    diags: &'a mut Diags,
    out: Loaded,
    /// Versions of records in Markdown, by shape and id, in the order of the languages.
    versions: BTreeMap<(&'static str, String), Vec<(Lang, Row)>>,
}

/// Reads every file under `content/`.
pub(super) fn load(sources: &Sources, config: &Config, diags: &mut Diags) -> Loaded {
    let mut loader = Loader { config, diags, out: Loaded::default(), versions: BTreeMap::new() };
    for (file, source) in sources.numbered() {
        let Some(path) = source.path.strip_prefix("content/") else { continue };
        // The file of shapes is no record; the site reads it.
        if source.builtin || &*source.path == site::SHAPES || sources.is_conflicted(file) {
            continue;
        }
        loader.out.seen.insert(source.path.to_string());
        match &source.body {
            read::Body::Text(text) => loader.file(path, file, text),
            read::Body::Bytes(_) => loader.unexpected(path, file),
            // Reported where sources are checked.
            read::Body::Broken => {}
        }
    }
    loader.merge();
    loader.out.docs.align(&config.langs);
    for rows in loader.out.rows.values_mut() {
        rows.sort_by(|a, b| a.id.cmp(&b.id));
    }
    loader.out
}

impl Loader<'_> {
    fn file(&mut self, path: &str, file: FileId, text: &str) {
        for shape in SHAPES {
            match shape.home {
                Home::File(name) if name == path => {
                    let parsed = toml::parse(text, file, 0, self.diags);
                    return self.record(shape, &parsed.table, Span::top(file), stem(path), parsed.sound);
                }
                Home::Rows(name, key) if name == path => return self.rows(shape, key, file, text),
                Home::Folder(folder) | Home::Closed(folder) => {
                    let Some(inner) = path.strip_prefix(folder).and_then(|p| p.strip_prefix('/')) else { continue };
                    if let Some(id) = inner.strip_suffix(".toml").filter(|id| !id.contains('/')) {
                        let parsed = toml::parse(text, file, 0, self.diags);
                        return self.record(shape, &parsed.table, Span::top(file), id, parsed.sound);
                    }
                    if let Some((id, lang)) = self.version(inner, file) {
                        return lang.into_iter().for_each(|lang| self.body(shape, &id, lang, file, text));
                    }
                }
                Home::Markdown(folder) => {
                    let Some(inner) = path.strip_prefix(folder).and_then(|p| p.strip_prefix('/')) else { continue };
                    if let Some((id, lang)) = self.version(inner, file) {
                        return lang.into_iter().for_each(|lang| self.page(shape, &id, lang, file, text));
                    }
                }
                _ => {}
            }
        }
        self.unexpected(path, file);
    }

    /// Id and language of `<id>.<lang>.md`; `None` in place of the language after a diagnostic, and for one that is not
    /// published yet.
    fn version(&mut self, path: &str, file: FileId) -> Option<(String, Option<Lang>)> {
        let (id, tag) = path.strip_suffix(".md")?.rsplit_once('.')?;
        let langs = &self.config.langs;
        let lang = langs.find(tag);
        if lang.is_none() && !langs.is_waiting(tag) {
            self.diags.add(text::of_file(Span::top(file), tag, langs)?);
        }
        Some((id.to_owned(), lang))
    }

    fn unexpected(&mut self, path: &str, file: FileId) {
        let folders = SHAPES.iter().filter_map(|s| match s.home {
            Home::Folder(f) | Home::Closed(f) | Home::Markdown(f) => Some(f),
            Home::File(f) | Home::Rows(f, _) => Some(f),
            Home::Inside | Home::Settings => None,
        });
        let first = path.split('/').next().unwrap_or(path);
        // In the right folder only the ending can be wrong, as Windows writes it when it hides endings.
        let near = match path.strip_suffix(".txt").filter(|p| p.ends_with(".toml") || p.ends_with(".md")) {
            Some(ending) => Some(ending),
            None => suggest::nearest(first, folders).filter(|near| *near != first),
        };
        self.diags.add(faults::file_unexpected(Span::top(file), path, near));
    }

    fn decode(&mut self, shape: &'static Shape, table: &Table, at: Span, id: &str, lang: Lang) -> Row {
        Decoder::new(&self.config.langs, lang, self.diags).row(shape, table, at, id)
    }

    fn record(&mut self, shape: &'static Shape, table: &Table, at: Span, id: &str, sound: bool) {
        if let Some(other) = elsewhere(shape, table).filter(|_| sound) {
            let folder = if let Home::Folder(f) | Home::Closed(f) = other.home { f } else { "" };
            let path = format!("content/{folder}/{id}.toml");
            self.diags.add(faults::record_elsewhere(at, shape.name, &path));
            // What names it is not wrong.
            self.out.ids.put(other.name, id, Known { at, whole: false });
            return;
        }
        // After a syntax error keys may be missing through no fault of their own: read what is there, say nothing more.
        let mut row = if sound {
            self.decode(shape, table, at, id, Lang::FIRST)
        } else {
            let mut quiet = Diags::default();
            Decoder::new(&self.config.langs, Lang::FIRST, &mut quiet).row(shape, table, at, id)
        };
        row.complete &= sound;
        let mut inner = agreement_ids(table);
        // Links and renewals name an agreement without saying how many sides it has.
        if shape == &multilateral::SHAPE {
            inner.push((row.id.clone(), row.at));
        }
        self.keep(row, &inner);
    }

    /// Registers a row and the agreements inside it. An id that is taken already is left to rule R01.
    fn keep(&mut self, row: Row, agreements: &[(Box<str>, Span)]) {
        let id_at = if row.has("id") { row.at("id") } else { row.at };
        self.out.ids.put(row.shape.name, &row.id, Known { at: id_at, whole: row.complete });
        for (id, at) in agreements {
            self.out.ids.put("agreement", id, Known { at: *at, whole: row.complete });
        }
        self.out.rows.entry(row.shape.name).or_default().push(row);
    }

    /// Reads a file of many records; its other keys are the common block of all of them.
    fn rows(&mut self, shape: &'static Shape, key: &'static str, file: FileId, text: &str) {
        let parsed = toml::parse(text, file, 0, self.diags);
        let (common, other): (Vec<&Entry>, Vec<&Entry>) =
            parsed.table.entries.iter().filter(|e| &*e.key != key).partition(|e| COMMON.iter().any(|c| c.key == &*e.key));
        for entry in other {
            let known: Vec<&str> = std::iter::once(key).chain(COMMON.iter().map(|c| c.key)).collect();
            let near = suggest::nearest(&entry.key, known.iter().copied());
            self.diags.add(faults::key_unknown(entry.key_at, &entry.key, "file", near, &known));
        }
        let Some(Tree::List(items)) = parsed.table.get(key).map(|n| &n.value) else { return };
        for item in items {
            let Tree::Table(table) = &item.value else { continue };
            let mut whole = table.clone();
            whole.entries.extend(common.iter().filter(|c| table.get(&c.key).is_none()).map(|c| (*c).clone()));
            self.record(shape, &whole, item.at, "", parsed.sound);
        }
    }

    /// Keeps the body of a record that has its facts in a TOML file.
    fn body(&mut self, shape: &'static Shape, id: &str, lang: Lang, file: FileId, text: &str) {
        let split = front_matter::split(text);
        let doc = markdown::parse(split.body, file, split.body_offset, self.diags);
        self.out.docs.put(shape.name, id, lang, Body { doc: Arc::new(doc), file });
    }

    /// Reads one language of a record in Markdown.
    fn page(&mut self, shape: &'static Shape, id: &str, lang: Lang, file: FileId, text: &str) {
        self.body(shape, id, lang, file, text);
        let Some((head, offset)) = front_matter::split(text).head else {
            let open = text.lines().next().is_some_and(|line| line.trim_end() == "+++");
            let fault = if open { faults::front_matter_open } else { faults::front_matter_missing };
            self.diags.add(fault(Span::top(file)));
            self.out.ids.put(shape.name, id, Known { at: Span::top(file), whole: false });
            return;
        };
        let parsed = toml::parse(head, file, offset, self.diags);
        let mut row = if parsed.sound {
            self.decode(shape, &parsed.table, Span::top(file), id, lang)
        } else {
            Row { shape, at: Span::top(file), id: id.into(), complete: false, cells: BTreeMap::new() }
        };
        row.complete &= parsed.sound;
        self.versions.entry((shape.name, id.to_owned())).or_default().push((lang, row));
    }

    /// Makes one row of the versions of a record in Markdown: texts from each language, all else from the first.
    fn merge(&mut self) {
        for ((_, _), mut versions) in std::mem::take(&mut self.versions) {
            versions.sort_by_key(|(lang, _)| *lang);
            let mut rows = versions.into_iter().map(|(_, row)| row);
            let Some(mut whole) = rows.next() else { continue };
            for row in rows {
                whole.complete |= row.complete;
                self.out.versions.push(row.clone());
                for (key, placed) in row.cells {
                    add(&mut whole, key, placed);
                }
            }
            self.keep(whole, &[]);
        }
    }
}

fn add(whole: &mut Row, key: &'static str, placed: Placed) {
    match (whole.cells.get_mut(key).map(|p| &mut p.cell), placed.cell) {
        (Some(Cell::Text(have)), Cell::Text(more)) => have.0.extend(more.0),
        (Some(Cell::WordPerLanguage(have)), Cell::WordPerLanguage(more)) => have.extend(more),
        (Some(_), _) => {}
        (None, cell) => {
            whole.cells.insert(key, Placed { at: placed.at, cell });
        }
    }
}

/// The kind of record that has every key of `table` and misses none, where `shape` lacks two of them, or one and misses one.
fn elsewhere(shape: &Shape, table: &Table) -> Option<&'static Shape> {
    let unknown = table.entries.iter().filter(|e| shape.field(&e.key).is_none()).count();
    let missing = shape.all_fields().any(|f| f.need == Need::Required && table.get(f.key).is_none());
    if unknown < if missing { 1 } else { 2 } || !is_foldered(shape) {
        return None;
    }
    let fits = |other: &&&'static Shape| {
        let needs = |f: &Field| f.need == Need::Optional || table.get(f.key).is_some();
        let known = table.entries.iter().all(|e| other.field(&e.key).is_some());
        is_foldered(other) && known && other.all_fields().all(needs)
    };
    SHAPES.iter().find(fits).copied()
}

fn is_foldered(shape: &Shape) -> bool {
    matches!(shape.home, Home::Folder(_) | Home::Closed(_))
}

/// Ids of the agreements of a partner's file, read from the tree so that a broken one is known too. Where the key itself is
/// misspelt, the value of the first unknown key is taken for it: those that name the agreement are not wrong.
fn agreement_ids(table: &Table) -> Vec<(Box<str>, Span)> {
    let Some(Tree::List(items)) = table.get("agreement").map(|n| &n.value) else { return Vec::new() };
    let text = |node: &Node| if let Tree::Str(id) = &node.value { Some((id.clone(), node.at)) } else { None };
    let unknown = |entry: &&Entry| agreement::SHAPE.field(&entry.key).is_none();
    let id = |node: &Node| match &node.value {
        Tree::Table(t) => t.get("id").or_else(|| t.entries.iter().find(unknown).map(|e| &e.node)).and_then(text),
        _ => None,
    };
    items.iter().filter_map(id).collect()
}

fn stem(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path).trim_end_matches(".toml")
}
