//! Writes the events of the Markdown parser as pieces of HTML.

mod words;

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::fold;
use crate::base::markup::escape_into;
use crate::base::span::FileId;
use crate::base::span::Span;
use crate::parse::component;
use crate::parse::markdown::Doc;
use crate::parse::markdown::Link;
use crate::parse::markdown::Piece;
use crate::parse::markdown::Place;
use crate::parse::markdown::Section;
use crate::parse::markdown::target;
use pulldown_cmark::Alignment;
use pulldown_cmark::Event;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;
use std::collections::BTreeMap;
use std::ops::Range;

/// Inline HTML that may stand in Markdown, without attributes.
const ALLOWED: &[&str] = &[
    "<br>", "<sub>", "</sub>", "<sup>", "</sup>", "<kbd>", "</kbd>", "<bdi>", "</bdi>", "<mark>", "</mark>", "<small>",
    "</small>",
];

/// State while a text is read.
pub(super) struct Writer<'a> {
    text: &'a str,
    file: FileId,
    offset: usize,
    diags: &'a mut Diags,
    doc: Doc,
    html: String,
    /// Alignment of the table's columns, the present column, and whether the head is being written.
    table: (Vec<Alignment>, usize, bool),
    /// Words of the heading or alternative text being read, and the heading's typed id.
    words: Option<String>,
    image: Option<Range<usize>>,
    notes: BTreeMap<String, usize>,
    /// Pieces and HTML set aside while a footnote's own text is written.
    aside: Option<(Vec<Piece>, String, usize)>,
    note_texts: BTreeMap<usize, Vec<Piece>>,
    /// Inside a block of code, inside a link, at a call that is a paragraph, and how many quotations are open.
    code: bool,
    link: bool,
    alone: bool,
    quotes: usize,
    /// Bytes of sentences, and whether the last one may go on.
    runs: Vec<Range<usize>>,
    goes_on: bool,
}

impl<'a> Writer<'a> {
    pub(super) fn new(text: &'a str, file: FileId, offset: usize, diags: &'a mut Diags) -> Writer<'a> {
        Writer {
            text,
            file,
            offset,
            diags,
            doc: Doc::default(),
            html: String::new(),
            table: (Vec::new(), 0, false),
            words: None,
            image: None,
            notes: BTreeMap::new(),
            aside: None,
            note_texts: BTreeMap::new(),
            code: false,
            link: false,
            alone: false,
            quotes: 0,
            runs: Vec::new(),
            goes_on: false,
        }
    }

    pub(super) fn event(&mut self, event: Event, range: Range<usize>) {
        let inline = match &event {
            Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough),
            Event::End(_) | Event::Text(_) | Event::SoftBreak => true,
            _ => false,
        };
        self.goes_on &= inline;
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.words_of(&text, range),
            Event::Code(code) => {
                self.keep(&code);
                if self.image.is_none() {
                    self.html.push_str("<code>");
                    escape_into(&code, &mut self.html);
                    self.html.push_str("</code>");
                }
            }
            Event::SoftBreak => self.html.push('\n'),
            Event::HardBreak => self.html.push_str("<br>\n"),
            Event::Rule => self.html.push_str("<hr>\n"),
            Event::InlineHtml(html) | Event::Html(html) => self.raw(&html, range),
            Event::FootnoteReference(name) => self.note_mark(&name),
            Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    pub(super) fn finish(mut self) -> Doc {
        self.flush();
        let texts = std::mem::take(&mut self.note_texts);
        if !texts.is_empty() {
            self.html.push_str("<ol class=\"notes\">\n");
            for (number, pieces) in texts {
                self.html.push_str(&format!("<li id=\"note-{number}\">"));
                self.flush();
                self.doc.pieces.extend(pieces);
                self.html.push_str(&format!("<a class=\"note-back\" href=\"#note-mark-{number}\" aria-label=\""));
                self.piece(Piece::Attr("note-back"));
                self.html.push_str("\">↑</a></li>\n");
            }
            self.html.push_str("</ol>\n");
        }
        self.flush();
        self.doc.plain = self.plain();
        self.doc
    }

    fn flush(&mut self) {
        if !self.html.is_empty() {
            self.doc.pieces.push(Piece::Html(std::mem::take(&mut self.html).into()));
        }
    }

    fn piece(&mut self, piece: Piece) {
        self.flush();
        self.doc.pieces.push(piece);
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.file, self.offset + range.start, self.offset + range.end)
    }

    /// Adds words to the heading or alternative text being read.
    fn keep(&mut self, text: &str) {
        if let Some(words) = &mut self.words {
            words.push_str(text);
        }
    }

    fn raw(&mut self, html: &str, range: Range<usize>) {
        let trimmed = html.trim();
        if ALLOWED.contains(&trimmed) || (trimmed.starts_with("<!--") && trimmed.ends_with("-->")) {
            if !trimmed.starts_with("<!--") {
                self.html.push_str(trimmed);
            }
            return;
        }
        let at = self.span(&range);
        self.diags.add(Diag::warning("html-escaped", at).with("typed", trimmed.lines().next().unwrap_or("")));
        escape_into(html, &mut self.html);
    }

    fn link(&mut self, typed: &str, range: &Range<usize>) -> usize {
        let inside = self.text.get(range.clone()).and_then(|t| t.rfind(typed));
        let at = match inside {
            Some(n) if !typed.is_empty() => self.span(&(range.start + n..range.start + n + typed.len())),
            _ => self.span(range),
        };
        self.doc.links.push(Link { to: target(typed), at });
        self.doc.links.len() - 1
    }

    fn note_mark(&mut self, name: &str) {
        let next = self.notes.len() + 1;
        let number = *self.notes.entry(name.to_owned()).or_insert(next);
        self.html.push_str(&format!("<sup><a class=\"note-mark\" id=\"note-mark-{number}\" href=\"#note-{number}\">"));
        self.piece(Piece::Number(number));
        self.html.push_str("</a></sup>");
    }

    fn start(&mut self, tag: Tag, range: Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => {
                let level = (level as u8).clamp(2, 6);
                self.words = Some(String::new());
                self.html.push_str(&format!("<h{level}"));
                if level <= 3 {
                    let (at, id) = (self.offset + range.start, id.as_deref());
                    let section = Section { id: id.unwrap_or("").into(), typed: id.is_some(), title: "".into(), level, at };
                    self.doc.sections.push(section);
                    self.html.push_str(" id=\"");
                    self.piece(Piece::SectionId(self.doc.sections.len() - 1));
                    self.html.push('"');
                }
                self.html.push('>');
            }
            Tag::Link { dest_url, .. } => {
                let number = self.link(&dest_url, &range);
                self.html.push_str("<a href=\"");
                self.piece(Piece::Href(number));
                self.html.push_str("\">");
                self.link = true;
            }
            Tag::Image { dest_url, .. } => {
                let number = self.link(&dest_url, &range);
                self.html.push_str("<img src=\"");
                self.piece(Piece::Href(number));
                self.words = Some(String::new());
                self.image = Some(range);
            }
            Tag::Table(alignment) => {
                self.table = (alignment, 0, true);
                self.html.push_str("<div class=\"scroll\" role=\"group\" tabindex=\"0\"");
                self.name_table();
                self.html.push_str("><table");
                self.name_table();
                self.html.push_str("><thead>\n<tr>");
            }
            Tag::TableHead => self.table.2 = true,
            Tag::TableRow => {
                self.table.1 = 0;
                self.html.push_str("<tr>");
            }
            Tag::TableCell => self.cell_start(),
            Tag::FootnoteDefinition(name) => {
                let next = self.notes.len() + 1;
                let number = *self.notes.entry(name.to_string()).or_insert(next);
                self.aside = Some((std::mem::take(&mut self.doc.pieces), std::mem::take(&mut self.html), number));
            }
            Tag::CodeBlock(_) => {
                self.code = true;
                self.html.push_str("<pre tabindex=\"0\"><code>");
            }
            Tag::BlockQuote(_) => {
                self.quotes += 1;
                self.html.push_str("<blockquote>");
            }
            Tag::Paragraph if self.is_call(&range) => self.alone = true,
            Tag::List(Some(1)) => self.html.push_str("<ol>\n"),
            Tag::List(Some(n)) => self.html.push_str(&format!("<ol start=\"{n}\">\n")),
            other => {
                if let Some(name) = plain(&other.to_end()) {
                    self.html.push_str(&format!("<{name}>"));
                }
            }
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => {
                let level = (level as u8).clamp(2, 6);
                let words = self.words.take().unwrap_or_default();
                if level <= 3
                    && let Some(section) = self.doc.sections.last_mut()
                {
                    if !section.typed {
                        section.id = fold::slug(&component::without(&words)).into();
                    }
                    section.title = words.into();
                }
                self.html.push_str(&format!("</h{level}>\n"));
            }
            TagEnd::Link => {
                self.link = false;
                self.html.push_str("</a>");
            }
            TagEnd::Image => {
                let words = self.words.take().unwrap_or_default();
                let range = self.image.take().unwrap_or_default();
                if words.trim().is_empty() {
                    let at = self.span(&range);
                    self.diags.add(Diag::error("image-alt-missing", at));
                }
                self.html.push_str("\" alt=\"");
                self.parts(&words, &range, Place::Alt);
                self.html.push_str("\" loading=\"lazy\">");
            }
            TagEnd::Table => self.html.push_str("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.table.2 = false;
                self.html.push_str("</tr>\n</thead><tbody>\n");
            }
            TagEnd::TableRow => self.html.push_str("</tr>\n"),
            TagEnd::TableCell => self.cell_end(),
            TagEnd::FootnoteDefinition => self.note_end(),
            TagEnd::CodeBlock => {
                self.code = false;
                self.html.push_str("</code></pre>\n");
            }
            TagEnd::Paragraph if self.alone => self.alone = false,
            TagEnd::List(ordered) => self.html.push_str(if ordered { "</ol>\n" } else { "</ul>\n" }),
            other => {
                if matches!(other, TagEnd::BlockQuote(_)) {
                    self.quotes = self.quotes.saturating_sub(1);
                }
                if let Some(name) = plain(&other) {
                    self.html.push_str(&format!("</{name}>"));
                    if !matches!(other, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) {
                        self.html.push('\n');
                    }
                }
            }
        }
    }

    fn note_end(&mut self) {
        self.flush();
        if let Some((pieces, html, number)) = self.aside.take() {
            let text = std::mem::replace(&mut self.doc.pieces, pieces);
            self.html = html;
            self.note_texts.insert(number, text);
        }
    }

    /// A table is named by the heading it stands under, or by the title of the page.
    fn name_table(&mut self) {
        self.html.push_str(" aria-labelledby=\"");
        match self.doc.sections.len().checked_sub(1) {
            Some(number) => self.piece(Piece::SectionId(number)),
            None => self.html.push_str("title"),
        }
        self.html.push('"');
    }

    fn cell_start(&mut self) {
        let (alignment, column, head) = &self.table;
        let class = match alignment.get(*column) {
            Some(Alignment::Right) => " class=\"num\"",
            Some(Alignment::Center) => " class=\"mid\"",
            _ => "",
        };
        let open = match (head, column) {
            (true, _) => format!("<th scope=\"col\"{class}>"),
            (false, 0) => format!("<th scope=\"row\"{class}>"),
            (false, _) => format!("<td{class}>"),
        };
        self.html.push_str(&open);
    }

    fn cell_end(&mut self) {
        self.html.push_str(if self.table.2 || self.table.1 == 0 { "</th>" } else { "</td>" });
        self.table.1 += 1;
    }
}

/// Elements without attributes.
fn plain(tag: &TagEnd) -> Option<&'static str> {
    Some(match tag {
        TagEnd::Paragraph => "p",
        TagEnd::BlockQuote(_) => "blockquote",
        TagEnd::List(_) => "ul",
        TagEnd::Item => "li",
        TagEnd::Emphasis => "em",
        TagEnd::Strong => "strong",
        TagEnd::Strikethrough => "s",
        _ => return None,
    })
}
