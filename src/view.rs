//! What a template may see: human text only as ready HTML or as attribute text, addresses only as [`Href`], and the head
//! of the page. A view lives for one page.

use serde::Serialize;
use serde::Serializer;
use std::sync::Arc;

/// Ready, escaped HTML. Made by the reader's desk from texts and messages; printed by templates as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Html(tera::Value);

impl Html {
    /// Takes markup whose text is escaped already.
    pub fn ready(html: &str) -> Html {
        Html(tera::Value::safe_string(html))
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        self.0.as_str().unwrap_or("")
    }

    /// True when nothing would be printed.
    pub fn is_empty(&self) -> bool {
        self.as_str().is_empty()
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// Plain text for an attribute or a title: templates escape it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attr(pub Arc<str>, Option<Borrowed>);

/// Tag and direction of words in another language than the page's.
type Borrowed = (Arc<str>, &'static str);

impl Attr {
    /// Words borrowed from the language of this tag, written in this direction.
    pub fn borrowed(text: &str, tag: &str, dir: &'static str) -> Attr {
        Attr(text.into(), Some((tag.into(), dir)))
    }

    /// Tag of the language of the words, where it is not the page's.
    pub fn lang(&self) -> Option<&Arc<str>> {
        self.1.as_ref().map(|(tag, _)| tag)
    }

    /// Attributes for the element whose attribute or only content the words are, ` lang="en" dir="ltr"`; nothing where the words
    /// are in the language of the page.
    pub fn marks(&self) -> Html {
        let marks = self.1.as_ref().map(|(tag, dir)| format!(" lang=\"{tag}\" dir=\"{dir}\""));
        Html::ready(&marks.unwrap_or_default())
    }
}

impl Serialize for Attr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl From<&str> for Attr {
    fn from(text: &str) -> Attr {
        Attr(text.into(), None)
    }
}

impl From<String> for Attr {
    fn from(text: String) -> Attr {
        Attr(text.into(), None)
    }
}

/// An address, relative to nothing: it begins with the base path, a scheme or `#`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Href(Arc<str>);

impl Href {
    /// An address that routes have made, or that leads to another site.
    pub fn new(href: &str) -> Href {
        Href(href.into())
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A link with its words.
#[derive(Clone, Debug, Serialize)]
pub struct LinkTo {
    /// Where it leads.
    pub href: Href,
    /// Its words.
    pub label: Html,
}

/// The same page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct Version {
    /// Tag.
    pub lang: Attr,
    /// Direction.
    pub dir: Attr,
    /// The language's own name.
    pub endonym: Attr,
    /// Address of the page in that language.
    pub href: Href,
    /// The present page.
    pub current: bool,
    /// The page falls back to another language there.
    pub borrowed: bool,
}

/// A map that other sites may show in a frame.
#[derive(Clone, Debug, Serialize)]
pub struct Embed {
    /// What it shows.
    pub title: Attr,
    /// The frame as HTML, to copy.
    pub code: Attr,
    /// Full address of the page in the frame.
    pub page: Href,
    /// Full address of its description for other sites (oEmbed).
    pub oembed: Href,
    /// Width of the frame that is offered, pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// The picture of a page where a link to it is shared.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// Full address.
    pub href: Href,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it says.
    pub alt: Attr,
}

/// What stands in `<head>`, and what search engines and feeds are told.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// Title of the page without the name of the site.
    pub title: Attr,
    /// Title as shown by the browser.
    pub full_title: Attr,
    /// Language of the title where it is borrowed; the name of the site after it is the smaller part.
    pub title_marks: Html,
    /// One or two sentences; empty when there are none.
    pub description: Attr,
    /// Language of the description where it is borrowed.
    pub description_marks: Html,
    /// Language of the page.
    pub lang: Attr,
    /// Its direction.
    pub dir: Attr,
    /// Its digits, where they are not 0 to 9: the style sheet numbers lists in them.
    pub digits: Option<Attr>,
    /// Full address of this text: its own, or the original's when the page falls back.
    pub canonical: Href,
    /// Full addresses by hreflang, `x-default` last; empty on a page that falls back.
    pub alternates: Vec<(Attr, Href)>,
    /// `noindex` for portals that are not official, invented or a preview.
    pub noindex: bool,
    /// All languages of the portal with this page's address in each.
    pub versions: Vec<Version>,
    /// Structured data, a JSON document with `<` escaped; empty when there is none.
    pub json_ld: Html,
    /// The map of the page for other sites, when it has one.
    pub embed: Option<Embed>,
    /// Its picture, in a build that makes pictures.
    pub picture: Option<Picture>,
}

/// A step of the path from home.
#[derive(Clone, Debug, Serialize)]
pub struct Crumb {
    /// Where it leads; empty for the present page.
    pub href: Href,
    /// Its words.
    pub label: Html,
}

/// A page before it becomes HTML.
#[derive(Clone, Debug)]
pub struct View {
    /// Template of the theme, such as `partner.html`.
    pub template: &'static str,
    /// Section of the menu it stands in.
    pub section: &'static str,
    /// Title, for the browser and the heading.
    pub title: Attr,
    /// The same as element content, where only part of it is in another language.
    pub heading: Option<Html>,
    /// One or two sentences for search engines.
    pub description: Attr,
    /// Path from home, without home and without the page itself.
    pub crumbs: Vec<Crumb>,
    /// Structured data.
    pub json_ld: Option<serde_json::Value>,
    /// Full address of the page this one shows a part of; search engines are sent there.
    pub canonical: Option<Href>,
    /// Name of the theme's script that makes the page handier; the page is complete without it.
    pub script: Option<&'static str>,
    /// Whatever the template shows: a struct of this page alone.
    pub own: tera::Value,
}

impl View {
    /// A view of `own` with nothing in its head yet.
    pub fn new(template: &'static str, section: &'static str, title: Attr, own: &impl Serialize) -> View {
        View {
            template,
            section,
            title,
            heading: None,
            description: Attr::default(),
            crumbs: Vec::new(),
            json_ld: None,
            canonical: None,
            script: None,
            own: tera::Value::from_serializable(own),
        }
    }
}
