//! The sections that hold nothing but articles: a list of each section's articles, and where to go from there.

use crate::base::lang::Lang;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::article;
use crate::pages::article::Entry;
use crate::pages::only;
use crate::plan::Subject;
use crate::view::Html;
use crate::view::LinkTo;
use crate::view::View;
use serde::Serialize;

/// The page of a section.
pub struct SectionPage {
    /// Name of the kind of page.
    page_of_section: &'static str,
    /// Word of [`crate::entities::article::SECTIONS`].
    section: &'static str,
    /// Other pages a reader of this section may want: kind and message.
    see: &'static [(&'static str, &'static str)],
}

/// About this portal and its office.
pub static ABOUT: SectionPage = SectionPage {
    page_of_section: "section-about",
    section: "about",
    see: &[("section-data", "nav-data"), ("section-working", "section-working"), ("languages", "nav-languages")],
};
/// For those who come.
pub static COMING: SectionPage = SectionPage {
    page_of_section: "section-coming",
    section: "coming",
    see: &[("partners", "nav-partners"), ("section-working", "section-working")],
};
/// For those who go.
pub static GOING: SectionPage = SectionPage {
    page_of_section: "section-going",
    section: "going",
    see: &[("partners", "nav-partners"), ("agreements", "nav-agreements")],
};
/// For those who come to work.
pub static WORKING: SectionPage = SectionPage {
    page_of_section: "section-working",
    section: "working",
    see: &[("section-coming", "nav-coming"), ("partners", "nav-partners")],
};

#[derive(Serialize)]
struct Own {
    lede: Html,
    articles: Vec<Entry>,
    see: Vec<LinkTo>,
}

impl PageKind for SectionPage {
    fn name(&self) -> &'static str {
        self.page_of_section
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        only(cx)
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, self.section)
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let lede = format!("section-lede-{}", self.section);
        let own = Own {
            lede: desk.t(&lede, &[]),
            articles: article::of_section(desk, self.section, None),
            see: self
                .see
                .iter()
                .filter_map(|(kind, words)| Some(LinkTo { href: desk.href(kind, "")?, label: desk.t(words, &[]) }))
                .collect(),
        };
        let title = desk.t_bare(&format!("section-{}", self.section), &[]);
        let mut view = View::new("section.html", article::section(self.section), title, &own);
        view.description = desk.t_bare(&lede, &[]);
        Some(view)
    }
}
