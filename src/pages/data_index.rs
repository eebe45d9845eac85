//! The page of data: articles on method, then every table of open data with its files, licence, rows and columns.

use crate::base::lang::Lang;
use crate::base::markup;
use crate::i18n::catalogue::Arg;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::article;
use crate::pages::article::Entry;
use crate::pages::only;
use crate::pages::open_data;
use crate::plan::Subject;
use crate::tables;
use crate::tables::Column;
use crate::tables::Licence;
use crate::tables::Table;
use crate::tables::Type;
use crate::view::Attr;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;
use serde_json::Value;
use serde_json::json;
use std::collections::BTreeSet;

/// The page of data.
pub(super) struct DataIndex;

#[derive(Serialize)]
struct Own {
    lede: Html,
    articles: Vec<Entry>,
    see: Vec<LinkTo>,
    tables: Vec<TableView>,
    /// Columns many tables have.
    common: Vec<ColumnView>,
    /// Files about all tables.
    whole: Vec<LinkTo>,
}

#[derive(Serialize)]
struct TableView {
    /// Name of the table: the fragment of its entry.
    id: Attr,
    title: Html,
    about: Html,
    files: Vec<LinkTo>,
    rows: Html,
    left_out: Option<Html>,
    licence: Html,
    columns_title: Html,
    columns: Vec<ColumnView>,
}

#[derive(Serialize)]
struct ColumnView {
    /// One name, or several for columns with one meaning.
    names: Html,
    /// In English in every language, marked so.
    meaning: Html,
    words: Option<Html>,
}

/// Other pages a reader of data may want.
const SEE: [(&str, &str); 2] = [("statistics", "nav-statistics"), ("languages", "nav-languages")];

impl PageKind for DataIndex {
    fn name(&self) -> &'static str {
        "section-data"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "data")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let tables = tables::all(desk.cx.site, desk.cx.figures);
        let own = Own {
            lede: desk.t("section-lede-data", &[]),
            articles: article::of_section(desk, "data", None),
            see: SEE
                .into_iter()
                .filter_map(|(kind, words)| Some(LinkTo { href: desk.href(kind, "")?, label: desk.t(words, &[]) }))
                .collect(),
            tables: tables.iter().map(|t| table(desk, t)).collect(),
            common: columns(desk, common(&tables)),
            whole: ["datapackage.json", "catalog.jsonld", "index.json"].into_iter().map(|file| whole(desk, file)).collect(),
        };
        let title = desk.t_bare("section-data", &[]);
        let mut view = View::new("data-index.html", article::section("data"), title, &own);
        view.description = desk.t_bare("section-lede-data", &[]);
        view.json_ld = Some(json_ld(desk, &tables));
        Some(view)
    }
}

/// Folder of open data.
const DATA: &str = "data/v1/";

fn whole(desk: &Desk, file: &str) -> LinkTo {
    let id = format!("data-whole-{}", file.split('.').next().unwrap_or(file));
    LinkTo { href: desk.routes.local(&format!("{DATA}{file}")), label: desk.t(&id, &[]) }
}

/// Endings of the files of a table, with what each is good for.
fn endings(desk: &Desk, table: &Table) -> Vec<(&'static str, &'static str)> {
    let mut endings = vec![("csv", "data-form-csv"), ("semicolon.csv", "data-form-semicolon")];
    let of_shape = tables::with_json(desk.cx.site).iter().any(|s| s.name == table.shape && tables::name(s) == table.name);
    if of_shape || table.name == "figures" {
        endings.push(("json", "data-form-json"));
    }
    if table.name == "partners" && desk.cx.site.partners.iter().any(|p| p.at.is_some()) {
        endings.push(("geojson", "data-form-geojson"));
    }
    endings
}

fn table(desk: &Desk, table: &Table) -> TableView {
    let files = endings(desk, table).into_iter().map(|(ending, form)| LinkTo {
        href: desk.routes.local(&format!("{DATA}{}.{ending}", table.name)),
        label: desk.t(form, &[]),
    });
    let counted = |id: &str, n: usize| desk.t(id, &[("number", Arg::Html(desk.count(n).as_str()))]);
    TableView {
        id: Attr::from(&*table.name),
        title: said(desk, &open_data::title_id(table)).unwrap_or_else(|| text(&table.name)),
        about: said(desk, &open_data::about_id(table)).unwrap_or_else(|| desk.t("data-holds", &[])),
        files: files.collect(),
        rows: counted("data-rows", table.rows.len()),
        left_out: (table.left_out > 0).then(|| counted("data-left-out", table.left_out)),
        licence: licence(desk, &table.licence),
        columns_title: counted("data-columns", table.columns.len()),
        columns: columns(desk, table.columns.iter().filter(|c| !c.common)),
    }
}

/// A message that need not exist.
fn said(desk: &Desk, id: &str) -> Option<Html> {
    let exists = desk.cx.site.langs().all().any(|l| desk.cx.strings.own(l, id).is_some());
    exists.then(|| desk.t(id, &[]))
}

fn text(words: &str) -> Html {
    Html::ready(&markup::escape(words))
}

fn licence(desk: &Desk, licence: &Licence) -> Html {
    let Licence::One(name) = licence else {
        return desk.t(if *licence == Licence::Unnamed { "data-licence-unnamed" } else { "data-licence-each" }, &[]);
    };
    let label = format!("<bdi>{}</bdi>", markup::escape(name));
    let name = match open_data::licence_url(name) {
        Some(url) => format!("<a href=\"{}\" rel=\"external license\">{label}</a>", markup::escape(&url)),
        None => label,
    };
    desk.t("data-licence", &[("name", Arg::Html(&name))])
}

/// Columns many tables have, each once, in the order in which they first appear.
fn common(tables: &[Table]) -> impl Iterator<Item = &Column> {
    let mut seen = BTreeSet::new();
    tables.iter().flat_map(|t| &t.columns).filter(move |c| c.common && seen.insert((c.name.as_str(), c.doc)))
}

/// Columns with their meanings; neighbours with one meaning, such as a text in several languages, in one line.
fn columns<'a>(desk: &Desk, columns: impl Iterator<Item = &'a Column>) -> Vec<ColumnView> {
    let mut lines: Vec<Vec<&Column>> = Vec::new();
    for column in columns {
        match lines.last_mut() {
            Some(line) if line.iter().all(|c| c.doc == column.doc) => line.push(column),
            _ => lines.push(vec![column]),
        }
    }
    let codes = |words: &mut dyn Iterator<Item = &str>| {
        let list: Vec<String> = words.map(|w| desk.code(w).as_str().to_owned()).collect();
        Html::ready(&list.join(" "))
    };
    let line = |line: Vec<&'a Column>| {
        let first = line.first()?;
        let words = if let Type::Word(words) = first.kind { Some(codes(&mut words.iter().copied())) } else { None };
        Some(ColumnView {
            names: codes(&mut line.iter().map(|c| c.name.as_str())),
            meaning: desk.foreign(first.doc, "en"),
            words,
        })
    };
    lines.into_iter().filter_map(line).collect()
}

/// The tables as schema.org says them.
fn json_ld(desk: &Desk, tables: &[Table]) -> Value {
    let page = desk.full("section-data", "", desk.lang);
    let home = desk.cx.site.home();
    let dataset = |table: &Table| {
        let files = endings(desk, table).into_iter().map(|(ending, form)| {
            json!({
                "@type": "DataDownload",
                "name": &*desk.t_bare(form, &[]).0,
                "contentUrl": desk.routes.full(&format!("{DATA}{}.{ending}", table.name)).as_str(),
                "encodingFormat": match ending {
                    "json" => "application/json",
                    "geojson" => "application/geo+json",
                    _ => "text/csv",
                },
            })
        });
        let mut dataset = json!({
            "@type": "Dataset",
            "@id": format!("{}#{}", page.as_str(), table.name),
            "name": open_data::table_title(&desk.cx, desk.lang, table),
            "description": open_data::table_about(&desk.cx, desk.lang, table),
            "isAccessibleForFree": true,
            "dateModified": table.newest().unwrap_or_else(|| desk.cx.site.as_of.to_string()),
            "distribution": files.collect::<Vec<_>>(),
        });
        if let (Licence::One(name), Some(object)) = (&table.licence, dataset.as_object_mut()) {
            let licence =
                open_data::licence_url(name).map_or_else(|| json!({ "@type": "CreativeWork", "name": name }), Value::from);
            object.insert("license".to_owned(), licence);
        }
        dataset
    };
    json!({
        "@context": "https://schema.org",
        "@type": "DataCatalog",
        "@id": page.as_str(),
        "url": page.as_str(),
        "name": open_data::title(&desk.cx, desk.lang),
        "description": open_data::about(&desk.cx, desk.lang),
        "inLanguage": desk.tag(),
        "about": { "@type": "CollegeOrUniversity", "name": &*desk.bare(&home.name).0, "url": &*home.website },
        "dataset": tables.iter().map(dataset).collect::<Vec<_>>(),
    })
}
