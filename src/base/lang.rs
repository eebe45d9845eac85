//! The languages of a portal, in the order of its fallback chain.

/// A language of the portal: its place in [`Langs`]. The first is the one every record must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(pub u8);

impl Lang {
    /// The language every record must have.
    pub const FIRST: Lang = Lang(0);
}

/// What is known of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LangInfo {
    /// BCP 47 tag as in addresses and folders, such as `tr`.
    pub tag: Box<str>,
    /// Its own name for itself.
    pub endonym: Box<str>,
    /// Written from right to left.
    pub rtl: bool,
    /// Locale for numbers and dates, such as `ar-EG` or `ar-u-nu-latn`; the tag when nothing is said.
    pub locale: Box<str>,
    /// A build shows it; one that is being prepared only translators and a look before publishing.
    pub published: bool,
}

impl LangInfo {
    /// `rtl` or `ltr`.
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }
}

/// The languages of the portal. Never empty; at most 255.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Langs {
    list: Vec<LangInfo>,
    /// Tags of all languages as they were named, those that were left out too.
    named: Vec<Box<str>>,
}

impl Langs {
    /// Keeps the list; `None` when it is empty or too long.
    pub fn new(list: Vec<LangInfo>) -> Option<Langs> {
        let named = list.iter().map(|info| info.tag.clone()).collect();
        (!list.is_empty() && list.len() < 256).then_some(Langs { list, named })
    }

    /// The same without the languages that are not published; what is written in them is passed over. `None` when none is left.
    pub fn published(self) -> Option<Langs> {
        let list = self.list.into_iter().filter(|info| info.published).collect();
        Langs::new(list).map(|langs| Langs { named: self.named, ..langs })
    }

    /// True for a language that was named and is left out here.
    pub fn is_waiting(&self, tag: &str) -> bool {
        self.find(tag).is_none() && self.named.iter().any(|own| **own == *tag)
    }

    /// Tags of all languages in order, those that are left out here too.
    pub fn named(&self) -> impl Iterator<Item = &str> {
        self.named.iter().map(|tag| &**tag)
    }

    /// All languages in order.
    pub fn all(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.list.len()).map(|n| Lang(u8::try_from(n).unwrap_or(0)))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Never true; here because `len` is.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// What is known of `lang`.
    pub fn info(&self, lang: Lang) -> &LangInfo {
        // A `Lang` is only made by this list, and a list is never empty.
        self.list.get(usize::from(lang.0)).unwrap_or(&self.list[0])
    }

    /// The tag of `lang`.
    pub fn tag(&self, lang: Lang) -> &str {
        &self.info(lang).tag
    }

    /// The language with this tag.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        self.all().find(|l| self.tag(*l) == tag)
    }

    /// Tags of all languages.
    pub fn tags(&self) -> Vec<&str> {
        self.list.iter().map(|l| &*l.tag).collect()
    }

    /// The languages to try for a reader of `lang`: its own, then the chain.
    pub fn chain(&self, lang: Lang) -> impl Iterator<Item = Lang> + use<> {
        std::iter::once(lang).chain(self.all().filter(move |l| *l != lang))
    }
}
