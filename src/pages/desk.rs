//! The reader's desk: says texts, messages, numbers, days, names and addresses for a reader of one language.

use crate::base::day::Date;
use crate::base::day::Day;
use crate::base::lang::Lang;
use crate::base::markup;
use crate::base::period::Period;
use crate::base::text::Text;
use crate::base::text::Words;
use crate::draw::svg::Label;
use crate::draw::svg::is_rtl;
use crate::entities::Record;
use crate::entities::common::Source;
use crate::i18n::catalogue::Args;
use crate::i18n::format::Format;
use crate::pages::Cx;
use crate::pages::latin;
use crate::plan::Routes;
use crate::view::Attr;
use crate::view::Crumb;
use crate::view::Href;
use crate::view::Html;
use crate::view::LinkTo;

/// Says everything for a reader of one language.
#[derive(Clone, Copy, Debug)]
pub struct Desk<'a> {
    /// The portal.
    pub cx: Cx<'a>,
    /// Addresses.
    pub routes: &'a Routes,
    /// The reader's language.
    pub lang: Lang,
}

impl<'a> Desk<'a> {
    /// A text, escaped; when borrowed, in an element with its own `lang` and `dir`.
    pub fn say(&self, text: &Text) -> Html {
        self.words(text.say(self.cx.site.langs(), self.lang))
    }

    /// The same for words whose language was chosen already.
    pub fn words(&self, words: Words) -> Html {
        let escaped = markup::escape(words.text);
        if words.lang == self.lang {
            return latin::isolated(self, self.lang, &escaped);
        }
        let info = self.cx.site.langs().info(words.lang);
        Html::ready(&format!("<bdi lang=\"{}\" dir=\"{}\">{escaped}</bdi>", info.tag, info.dir()))
    }

    /// A text for attributes and titles.
    pub fn bare(&self, text: &Text) -> Attr {
        let words = text.say(self.cx.site.langs(), self.lang);
        self.attr(words.text, words.lang)
    }

    /// Words in a drawing, which say what language they are in.
    pub fn label(&self, words: &Attr) -> Label {
        Label::new(&*words.0).in_language(words.lang().cloned())
    }

    /// Plain words in a language, which remember it when it is not the reader's.
    fn attr(&self, words: &str, from: Lang) -> Attr {
        if from == self.lang {
            return Attr::from(words);
        }
        let info = self.cx.site.langs().info(from);
        Attr::borrowed(words, &info.tag, info.dir())
    }

    /// Words in a language that need not be one of the portal's, such as a partner's own name.
    pub fn foreign(&self, text: &str, tag: &str) -> Html {
        let escaped = markup::escape(text);
        let dir = if crate::i18n::format::is_rtl(tag) { "rtl" } else { "ltr" };
        if tag == self.tag() {
            return Html::ready(&format!("<bdi>{escaped}</bdi>"));
        }
        Html::ready(&format!("<bdi lang=\"{}\" dir=\"{dir}\">{escaped}</bdi>", markup::escape(tag)))
    }

    /// Name of a source in its own language, linked where it has an address.
    pub fn source_name(&self, source: &Source) -> Html {
        let langs = self.cx.site.langs();
        let name = self.foreign(&source.name, source.lang.as_deref().unwrap_or(langs.tag(Lang::FIRST)));
        match source.url.as_deref() {
            Some(url) => Html::ready(&format!("<a href=\"{}\" rel=\"external\">{}</a>", markup::escape(url), name.as_str())),
            None => name,
        }
    }

    /// A code, address or number that is read from left to right in every language; an address may break after a slash.
    pub fn code(&self, text: &str) -> Html {
        let text = markup::escape(text).replace('/', "/<wbr>").replace("/<wbr>/<wbr>", "//");
        Html::ready(&format!("<bdi dir=\"ltr\" class=\"code\">{text}</bdi>"))
    }

    /// A message as HTML.
    pub fn t(&self, id: &str, args: Args) -> Html {
        Html::ready(&self.cx.strings.t(self.lang, id, args))
    }

    /// A message for an attribute people hear or see.
    pub fn t_attr(&self, id: &str, args: Args) -> Attr {
        self.said(&self.cx.strings.t_attr(self.lang, id, args), id)
    }

    /// A message for titles, ids and machines.
    pub fn t_bare(&self, id: &str, args: Args) -> Attr {
        self.said(&self.cx.strings.t_bare(self.lang, id, args), id)
    }

    /// A message as plain words. A sentence borrowed from a script of the other direction that holds a name in the reader's own
    /// is in two languages, which an attribute cannot say: it is left to the page.
    fn said(&self, words: &str, id: &str) -> Attr {
        let from = self.cx.strings.speaks(self.lang, id);
        let rtl = |lang: Lang| self.cx.site.langs().info(lang).rtl;
        let own = words.chars().any(|c| c.is_alphabetic() && is_rtl(c) == rtl(self.lang));
        if rtl(from) != rtl(self.lang) && own { Attr::from(words) } else { self.attr(words, from) }
    }

    /// Number and date formats.
    pub fn format(&self) -> &'a Format {
        self.cx.formats.get(self.lang)
    }

    /// A number.
    pub fn number(&self, value: f64, decimals: u8) -> Html {
        Html::ready(&format!("<bdi>{}</bdi>", markup::escape(&self.format().number(value, decimals))))
    }

    /// A count of things.
    pub fn count(&self, n: usize) -> Html {
        #[expect(clippy::cast_precision_loss, reason = "counts of records are far below 2^52")]
        self.number(n as f64, 0)
    }

    /// A day in words, with its machine form.
    pub fn day(&self, day: Day) -> Html {
        let words = markup::escape(&self.format().day(day));
        // A day of every year is written `05-15` in HTML, `--05-15` in ISO 8601.
        let machine = day.iso();
        let title = if let Day::Date(date) = day { self.gregorian(date) } else { String::new() };
        Html::ready(&format!("<time datetime=\"{}\"{title}>{words}</time>", machine.trim_start_matches("--")))
    }

    /// The attribute of a day that is said in another calendar: its Gregorian words, because years, academic years and what other
    /// sites say stand beside it. Empty where days are Gregorian.
    pub fn gregorian(&self, date: Date) -> String {
        self.format().gregorian(date).map(|words| format!(" title=\"{}\"", markup::escape(&words))).unwrap_or_default()
    }

    /// A period in words.
    pub fn period(&self, period: &Period) -> Html {
        Html::ready(&format!("<bdi>{}</bdi>", markup::escape(&self.format().period(period))))
    }

    /// Name of a country, with the site's own name for it where `countries.ftl` gives one.
    pub fn country(&self, code: &str) -> Attr {
        let own = self.cx.strings.own(self.lang, &format!("country-{code}"));
        Attr::from(own.unwrap_or_else(|| self.format().country(code)))
    }

    /// Name of a country as HTML.
    pub fn country_html(&self, code: &str) -> Html {
        Html::ready(&markup::escape(&self.country(code).0))
    }

    /// Address of a page.
    pub fn href(&self, kind: &str, id: &str) -> Option<Href> {
        self.routes.href(kind, id, self.lang)
    }

    /// Full address of a page in one language: for machines that read it elsewhere.
    pub fn full(&self, kind: &str, id: &str, lang: Lang) -> Href {
        self.routes.get(kind, id).map(|r| self.routes.full(r.path(lang))).unwrap_or_default()
    }

    /// A link to a record by its name; only the name when it has no page.
    pub fn link(&self, kind: &str, id: &str, label: Html) -> LinkTo {
        LinkTo { href: self.href(kind, id).unwrap_or_default(), label }
    }

    /// A step of the path from home to a page with only one subject.
    pub fn crumb(&self, kind: &str, id: &str, label: Html) -> Crumb {
        Crumb { href: self.href(kind, id).unwrap_or_default(), label }
    }

    /// Tag of the reader's language.
    pub fn tag(&self) -> &'a str {
        self.cx.site.langs().tag(self.lang)
    }

    /// Items in the order of the reader's language by the text each is sorted by.
    pub fn sorted<T>(&self, mut items: Vec<T>, by: impl Fn(&T) -> String) -> Vec<T> {
        // Equal keys keep the order of ids, which is the order items come in.
        items.sort_by_cached_key(|item| self.format().sort_key(&by(item)));
        items
    }

    /// Subjects of all records of an entity.
    pub fn subjects<T>(records: &[Record<T>]) -> Vec<crate::plan::Subject> {
        records.iter().map(|r| crate::plan::Subject { id: r.id.clone(), at: r.row.at }).collect()
    }

    /// The folder of a section in a language, such as `partners/`, from the message `path-<name>`.
    pub fn folder(cx: &Cx, lang: Lang, name: &str) -> String {
        format!("{}/", cx.strings.t_bare(lang, &format!("path-{name}"), &[]))
    }
}
