//! Fluent messages of all languages, with the portal's fallback chain. Three ways to say one: `t` for element content,
//! `t_attr` for attributes people read, `t_bare` for titles, addresses, ids and machines.

use crate::base::lang::Lang;
use crate::base::lang::Langs;
use crate::base::markup;
use crate::i18n::borrow;
use crate::i18n::plural;
use fixed_decimal::Decimal;
use fixed_decimal::FloatPrecision;
use fluent_bundle::FluentArgs;
use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// A value for a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A number: chooses the plural form and is written in the language's digits.
    Num(f64),
    /// Text: escaped and isolated.
    Text(&'a str),
    /// A word of the code that chooses a variant.
    Word(&'a str),
    /// Ready HTML: isolated, not escaped again. For [`Catalogue::t`] only; elsewhere its tags would show.
    Html(&'a str),
}

impl Arg<'_> {
    /// A count of things.
    #[expect(clippy::cast_precision_loss, reason = "counts of things are far below 2^52")]
    pub fn count(n: usize) -> Arg<'static> {
        Arg::Num(n as f64)
    }
}

/// Values for a message, by name.
pub type Args<'a> = &'a [(&'a str, Arg<'a>)];

/// Messages of all languages.
pub struct Catalogue {
    langs: Langs,
    bundles: Vec<FluentBundle<FluentResource>>,
    /// How each language writes numbers; none for a locale that cannot be read.
    digits: Vec<Option<DecimalFormatter>>,
}

/// Marks around the id of a message that no language has; the build stops when a page holds one.
pub const MISSING: (char, char) = ('\u{F8F0}', '\u{F8F1}');
/// Marks around the number of a piece of ready HTML while Fluent works.
const HOLE: (char, char) = ('\u{F8F2}', '\u{F8F3}');
/// Marks around a number while Fluent works: it knows neither the digits nor the locale a site asks for.
const NUMBER: (char, char) = ('\u{F8F4}', '\u{F8F5}');

impl std::fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Catalogue({:?})", self.langs.tags())
    }
}

impl Catalogue {
    /// Collects messages. `files` holds language tag and text, the program's before the site's: a later message of the
    /// same id wins. What cannot be read is left out; `parse::ftl` reports it.
    pub fn new(langs: &Langs, files: &[(&str, &str)]) -> Catalogue {
        let bundles = langs.all().map(|lang| {
            let tag = langs.tag(lang);
            let id: LanguageIdentifier = tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            bundle.set_formatter(Some(|value, _| number(value)));
            for (_, text) in files.iter().filter(|(t, _)| *t == tag) {
                let resource = match FluentResource::try_new((*text).to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                bundle.add_resource_overriding(resource);
            }
            bundle
        });
        let digits = langs.all().map(|lang| digits(&langs.info(lang).locale)).collect();
        Catalogue { langs: langs.clone(), bundles: bundles.collect(), digits }
    }

    /// The same, for everybody who says something.
    pub fn shared(self) -> Arc<Catalogue> {
        Arc::new(self)
    }

    /// The languages.
    pub fn langs(&self) -> &Langs {
        &self.langs
    }

    /// For element content: escaped HTML, values in `<bdi>`, a borrowed message in its own `lang` and `dir`.
    pub fn t(&self, lang: Lang, id: &str, args: Args) -> String {
        let (text, from) = self.say(lang, id, args);
        let mut html = markup::isolate(&text);
        if from != lang {
            html = self.reader_marked(html, lang, args);
        }
        for (n, (_, arg)) in args.iter().enumerate() {
            if let Arg::Html(piece) = arg {
                html = html.replace(&hole(n), piece);
            }
        }
        self.marked(html, from, lang)
    }

    /// A borrowed sentence whose values, which were made ready for the reader, say so.
    fn reader_marked(&self, mut html: String, lang: Lang, args: Args) -> String {
        let info = self.langs.info(lang);
        for (n, (_, arg)) in args.iter().enumerate() {
            let value = match arg {
                Arg::Text(text) if text.chars().any(char::is_alphabetic) => markup::isolate(text),
                Arg::Html(_) => hole(n),
                _ => continue,
            };
            let marked = format!("<bdi lang=\"{}\" dir=\"{}\">{value}</bdi>", info.tag, info.dir());
            html = html.replace(&format!("<bdi>{value}</bdi>"), &marked);
        }
        html
    }

    /// For attributes people hear or see, such as `aria-label`: plain text with balanced isolation marks.
    pub fn t_attr(&self, lang: Lang, id: &str, args: Args) -> String {
        self.say(lang, id, args).0
    }

    /// For titles, ids and machines: plain text without marks.
    pub fn t_bare(&self, lang: Lang, id: &str, args: Args) -> String {
        markup::bare(&self.say(lang, id, args).0)
    }

    /// A message once for each plural category of the language, for a script that counts: the category's word as CLDR spells
    /// it, and the message with `count` chosen by that category; numbers to be written are texts among `args`.
    pub fn forms(&self, lang: Lang, id: &str, count: &str, args: Args) -> Vec<(&'static str, String)> {
        let samples = plural::samples(self.langs.tag(lang)).into_iter();
        let say = |n: f64| {
            let mut all = args.to_vec();
            all.push((count, Arg::Num(n)));
            self.t_attr(lang, id, &all)
        };
        samples.map(|(word, n)| (word, say(n))).collect()
    }

    /// The language a reader of `lang` gets the message in; the reader's own where it only puts values side by side.
    pub fn speaks(&self, lang: Lang, id: &str) -> Lang {
        let has = |l: &Lang| {
            let message = self.bundles.get(usize::from(l.0)).and_then(|b| b.get_message(id.split('.').next().unwrap_or(id)));
            message.is_some_and(|m| match id.split_once('.') {
                Some((_, attribute)) => m.get_attribute(attribute).is_some(),
                None => m.value().is_some(),
            })
        };
        let from = self.langs.chain(lang).find(has).unwrap_or(lang);
        if from != lang && self.is_wordless(from, id) { lang } else { from }
    }

    /// True for a message of values and signs without a word of its own.
    fn is_wordless(&self, lang: Lang, id: &str) -> bool {
        // Without values Fluent writes their names in braces.
        let text = self.pattern(lang, id, &FluentArgs::new()).map_or_else(String::new, |(text, _)| text);
        let mut depth = 0_usize;
        text.chars().all(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth > 0 || !c.is_alphabetic()
        })
    }

    /// The message of exactly this language, if it has one.
    pub fn own(&self, lang: Lang, id: &str) -> Option<String> {
        self.format(lang, lang, id, &FluentArgs::new()).map(|t| markup::bare(&t))
    }

    fn marked(&self, html: String, from: Lang, lang: Lang) -> String {
        if from == lang {
            return html;
        }
        let info = self.langs.info(from);
        format!("<span lang=\"{}\" dir=\"{}\">{html}</span>", info.tag, info.dir())
    }

    fn say(&self, lang: Lang, id: &str, args: Args) -> (String, Lang) {
        for from in self.langs.chain(lang) {
            // Values side by side are no sentence of another language.
            let read = if from != lang && self.is_wordless(from, id) { lang } else { from };
            if let Some(text) = self.format(from, read, id, &self.values(read, lang, args)) {
                return (text, read);
            }
        }
        (format!("{}{id}{}", MISSING.0, MISSING.1), lang)
    }

    /// The values of `args`, made ready for a reader of `lang`, as a message of the language `from` takes them.
    fn values<'a>(&self, from: Lang, lang: Lang, args: Args<'a>) -> FluentArgs<'a> {
        let mut values = FluentArgs::new();
        let western = |text: &str| borrow::western(text).filter(|_| from != lang && self.is_western(from));
        for (n, (name, arg)) in args.iter().enumerate() {
            match arg {
                Arg::Num(number) => values.set(*name, plural::number(*number, self.langs.tag(from))),
                Arg::Text(text) => match western(text) {
                    Some(number) => values.set(*name, FluentValue::from(number)),
                    None => values.set(*name, FluentValue::from(*text)),
                },
                Arg::Word(word) => values.set(*name, FluentValue::from(*word)),
                Arg::Html(_) => values.set(*name, hole(n)),
            }
        }
        values
    }

    /// True for a language that writes the digits 0 to 9.
    fn is_western(&self, lang: Lang) -> bool {
        let digits = self.digits.get(usize::from(lang.0)).and_then(Option::as_ref);
        digits.is_none_or(|digits| digits.format(&Decimal::from(0)).to_string() == "0")
    }

    /// Writes the numbers that Fluent left between marks, in the language's digits and with the decimals they have.
    fn numbers(&self, lang: Lang, text: &str) -> String {
        let digits = self.digits.get(usize::from(lang.0)).and_then(Option::as_ref);
        let mut out = String::with_capacity(text.len());
        for (n, part) in text.split([NUMBER.0, NUMBER.1]).enumerate() {
            let value = part.parse().ok().filter(|_| n % 2 == 1);
            let decimal = value.and_then(|v| Decimal::try_from_f64(v, FloatPrecision::RoundTrip).ok());
            match digits.zip(decimal) {
                Some((digits, decimal)) => out.push_str(&digits.format(&decimal).to_string()),
                None => out.push_str(part),
            }
        }
        out
    }

    /// The message `id` of a language with the digits of the one it is read in, or its attribute when `id` is `message.attribute`.
    fn format(&self, from: Lang, read: Lang, id: &str, args: &FluentArgs) -> Option<String> {
        let (text, sound) = self.pattern(from, id, args)?;
        // A message with a wrong variable must not pass as text.
        Some(if sound { self.numbers(read, &text) } else { format!("{}{id}{}", MISSING.0, MISSING.1) })
    }

    /// The same as Fluent leaves it, and whether it had all it wants.
    fn pattern(&self, lang: Lang, id: &str, args: &FluentArgs) -> Option<(String, bool)> {
        let bundle = self.bundles.get(usize::from(lang.0))?;
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, a)| (id, Some(a)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some((text, errors.is_empty()))
    }
}

/// What stands for a piece of ready HTML while Fluent works.
fn hole(n: usize) -> String {
    format!("{}{n}{}", HOLE.0, HOLE.1)
}

/// How the locale writes numbers.
fn digits(locale: &str) -> Option<DecimalFormatter> {
    let locale: Locale = locale.parse().ok()?;
    DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()
}

/// A number between its marks.
fn number(value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(format!("{}{}{}", NUMBER.0, plural::true_value(number), NUMBER.1))
}
