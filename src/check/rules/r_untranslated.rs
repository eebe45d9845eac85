//! `field-untranslated`: a record has texts in the portal's first language that another language has not. Readers of that language
//! get them in the language they are in, marked as borrowed. Whether that is an error, a warning or nothing to be told is a matter
//! of each language: `missing = { fields = "error" }` in its block of `imbat.toml`; without a word it is `"fallback"`, and only
//! `imbat status` counts them.
//!
//! There is one message for each record and language; it names every text that is missing. Add each wording beside its source,
//! such as `title.ar = "…"` below `title.en`. Where the source is a plain `title = "…"`, its key becomes `title.en`. The title and
//! summary of a text in Markdown stand in the file of their language.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::base::span::Span;
use crate::check::Site;
use crate::entities::AnyRecord;
use crate::schema::row::Cell;
use crate::schema::row::Row;
use crate::schema::shape::Home;

/// The texts of a record that a language has not.
#[derive(Clone, Debug)]
pub struct Lacking<'a> {
    /// The record.
    pub record: AnyRecord<'a>,
    /// Keys as typed, those of blocks with the key of the block before them; each once.
    pub keys: Vec<String>,
    /// How many texts.
    pub count: usize,
    /// Where the first of them stands.
    pub at: Span,
    /// The file they are written in, where it is one for each language.
    pub file: Option<String>,
}

/// Reports what each language lacks, as its policy wants it.
pub fn check(site: &Site, diags: &mut Diags) {
    for lang in site.langs().all() {
        let Some(level) = site.config.missing(lang).fields.level() else { continue };
        let tag = site.langs().tag(lang);
        for lacking in fields(site, lang) {
            let typed: Vec<String> = match &lacking.file {
                Some(_) => lacking.keys.clone(),
                None => lacking.keys.iter().map(|key| format!("{key}.{tag}")).collect(),
            };
            let (record, file) = (lacking.record, lacking.file.as_deref().unwrap_or("none"));
            let diag = Diag { level, ..Diag::warning("field-untranslated", lacking.at) };
            let diag = diag.with("shape", record.shape.name).with("id", record.id).with("lang", tag);
            #[expect(clippy::cast_precision_loss, reason = "a number of texts")]
            let diag = diag.count("n", lacking.count as f64);
            diags.add(diag.with("keys", typed.join(", ")).with("path", file));
        }
    }
}

/// Every record with texts in the first language that `lang` has not. Of a text in Markdown that has no file in `lang` the page
/// as a whole is missing, not its title.
pub fn fields(site: &Site, lang: Lang) -> Vec<Lacking<'_>> {
    if lang == Lang::FIRST {
        return Vec::new();
    }
    let lacking = |record: AnyRecord<'_>| {
        let mut found = Vec::new();
        let (at, file) = match record.shape.home {
            Home::Closed(_) => return None,
            Home::Markdown(_) => {
                let body = site.docs.versions(record.shape.name, record.id)?.get(&lang)?;
                (Some(Span::top(body.file)), file(site, &record, lang))
            }
            _ => (None, None),
        };
        texts(record.row, "", lang, &mut found);
        let count = found.len();
        let at = at.or(found.first().map(|(_, at)| *at))?;
        let mut keys: Vec<String> = Vec::new();
        for (key, _) in found {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        (count > 0).then_some((keys, count, at, file))
    };
    let all = site.entities.all().into_iter();
    all.filter_map(|record| lacking(record).map(|(keys, count, at, file)| Lacking { record, keys, count, at, file })).collect()
}

/// Path of the file that holds a text in Markdown in `lang`; `None` for a record of another home.
pub fn file(site: &Site, record: &AnyRecord, lang: Lang) -> Option<String> {
    match record.shape.home {
        Home::Markdown(folder) => Some(format!("content/{folder}/{}.{}.md", record.id, site.langs().tag(lang))),
        _ => None,
    }
}

/// Texts of a block and of those inside it, in the order of the field table.
fn texts(row: &Row, before: &str, lang: Lang, found: &mut Vec<(String, Span)>) {
    for field in row.shape.all_fields() {
        let Some(placed) = row.cells.get(field.key) else { continue };
        let key = format!("{before}{}", field.key);
        match &placed.cell {
            // An address falls back to the id, not to other words.
            Cell::Text(_) if field.key == "slug" => {}
            Cell::Text(text) if text.get(Lang::FIRST).is_some() && text.get(lang).is_none() => found.push((key, placed.at)),
            Cell::Row(inner) => texts(inner, &format!("{key}."), lang, found),
            Cell::Rows(rows) => rows.iter().for_each(|inner| texts(inner, &format!("{key}."), lang, found)),
            _ => {}
        }
    }
}
