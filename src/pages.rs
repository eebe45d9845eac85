//! Ribs: where things are shown. One kind of page per file plus one line in the list; a kind says which subjects it has,
//! where each stands, which text is its principal one, and what its template sees.

mod dated_view;
mod desk;
pub mod shell;

mod agreement_view;
mod agreements;
pub mod annual;
mod article;
mod balance;
mod balance_regions;
mod body;
mod call;
mod calls;
pub mod calls_view;
pub mod card;
mod changes;
pub mod chooser;
mod condition_view;
mod contact;
mod country;
mod data_index;
mod data_quality;
mod data_sources;
mod documents;
pub mod embed;
mod events;
mod evidence_item;
mod evidence_view;
mod figure_behind;
mod figure_chart;
mod figure_finding;
mod figure_parts;
mod figure_view;
mod glossary;
mod grant;
mod grants;
mod home;
mod indicator;
mod indicator_block;
pub(crate) mod indicator_ld;
mod languages;
mod latin;
mod map_policy;
mod mobility;
mod mobility_partners;
mod mobility_year;
mod money_view;
mod multilateral_view;
mod network;
mod networks;
mod news;
mod news_index;
mod not_found;
pub(crate) mod open_data;
pub mod outdated;
mod partner;
mod partner_band;
mod partner_facts;
mod partner_list;
mod partner_maps;
mod partner_regions;
mod partner_row;
mod partners;
mod partners_letter;
mod partners_region;
mod partners_scheme;
mod partners_year;
mod people_chart;
mod people_map;
mod people_origin;
mod people_view;
mod places;
mod policy;
mod policy_index;
mod policy_quality;
mod programme;
mod programmes;
mod prose;
mod quality;
mod quality_index;
mod quality_view;
mod region_view;
mod register;
mod scorecard;
mod section;
mod service;
mod services;
mod statistics;
mod target_view;
mod untranslated;

pub use desk::Desk;

use crate::atlas::Atlas;
use crate::base::diag::Diags;
use crate::base::lang::Lang;
use crate::check::Site;
use crate::figures::Figures;
use crate::i18n::Formats;
use crate::i18n::catalogue::Catalogue;
use crate::plan::Routes;
use crate::plan::Subject;
use crate::translation::Ledger;
use crate::view::View;

/// Everything a page may look at.
#[derive(Clone, Copy, Debug)]
pub struct Cx<'a> {
    /// Records and bodies.
    pub site: &'a Site,
    /// Numbers and statuses.
    pub figures: &'a Figures,
    /// Land of the maps.
    pub atlas: &'a Atlas,
    /// What translations were made from.
    pub ledger: &'a Ledger,
    /// Messages.
    pub strings: &'a Catalogue,
    /// Numbers, dates, names, order.
    pub formats: &'a Formats,
}

/// A kind of page.
pub trait PageKind: Sync {
    /// Its name; for pages of records the name of their shape, so that links find them.
    fn name(&self) -> &'static str;

    /// Subjects that have such a page.
    fn subjects(&self, cx: &Cx) -> Vec<Subject>;

    /// Path below the language's folder, with a slash at the end, such as `partners/tu-wien/`; empty for home.
    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String;

    /// Language in which the page's principal text would be shown to a reader of `lang`; `None` without such a text.
    fn principal(&self, _cx: &Cx, _lang: Lang, _subject: &Subject) -> Option<Lang> {
        None
    }

    /// What the template sees. `None` when the subject is gone.
    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View>;
}

/// All kinds of pages.
pub static ALL: &[&dyn PageKind] = &[
    &partners::PartnersPage,
    &partner::PartnerPage,
    &country::CountryPage,
    &partners_region::PartnersRegionPage,
    &partners_scheme::PartnersSchemePage,
    &partners_year::PartnersYearPage,
    &partners_letter::PartnersLetterPage,
    &agreements::AgreementsPage,
    &networks::NetworksPage,
    &network::NetworkPage,
    &programmes::ProgrammesPage,
    &programme::ProgrammePage,
    &quality_index::QualityIndexPage,
    &quality::QualityPage,
    &grants::GrantsPage,
    &grant::GrantPage,
    &mobility::MobilityPage,
    &mobility_year::MobilityYearPage,
    &mobility_partners::MobilityPartnersPage,
    &people_origin::StudentsPage,
    &policy_index::PolicyIndexPage,
    &policy::PolicyPage,
    &scorecard::ScorecardPage,
    &statistics::StatisticsPage,
    &balance::BalancePage,
    &data_quality::DataQualityPage,
    &annual::AnnualIndexPage,
    &annual::AnnualPage,
    &changes::ChangesPage,
    &changes::ChangesYearPage,
    &indicator::IndicatorPage,
    &home::HomePage,
    &article::ArticlePage,
    &section::ABOUT,
    &section::COMING,
    &section::GOING,
    &section::WORKING,
    &data_index::DataIndex,
    &news_index::NewsIndex,
    &news::NewsPage,
    &calls::CallsPage,
    &calls::SchemePage,
    &call::CallPage,
    &events::EventsPage,
    &services::ServicesPage,
    &service::ServicePage,
    &documents::DocumentsPage,
    &glossary::GlossaryPage,
    &contact::ContactPage,
    &languages::LanguagesPage,
    &map_policy::MapPolicyPage,
    &embed::EmbedPage,
    &not_found::NotFound,
];

/// A kind's one subject, when it has only one page.
pub(crate) fn only(cx: &Cx) -> Vec<Subject> {
    vec![Subject { id: "".into(), at: cx.site.home().row.at }]
}

/// Reports what texts ask for that does not exist: only now the figures are known.
pub fn check(cx: &Cx, diags: &mut Diags) {
    prose::check(cx, diags);
    untranslated::check(cx, diags);
}

/// Adds every page to the routes: the first half of planning.
pub fn routes(cx: &Cx) -> (Routes, Vec<Vec<Subject>>) {
    let mut routes = Routes::new(&cx.site.config.origin, &cx.site.config.base);
    let mut subjects = Vec::new();
    for kind in ALL {
        let list = kind.subjects(cx);
        for subject in &list {
            let langs = cx.site.langs();
            let paths = langs.all().map(|l| format!("{}/{}", langs.tag(l), kind.path(cx, l, subject)).into());
            let texts = langs.all().map(|l| kind.principal(cx, l, subject));
            let route = crate::plan::routes::Route { paths: paths.collect(), texts: texts.collect() };
            routes.add(kind.name(), &subject.id, route);
        }
        subjects.push(list);
    }
    (routes, subjects)
}
