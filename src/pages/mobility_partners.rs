//! Who came from and went to which partner in the last years: partners in the order of their names, two columns a year.

use crate::base::day::AcademicYear;
use crate::base::dims::Dim;
use crate::base::dims::Dims;
use crate::base::lang::Lang;
use crate::base::period::Period;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::mobility;
use crate::pages::only;
use crate::pages::people_view;
use crate::pages::people_view::Column;
use crate::pages::people_view::Line;
use crate::persons::NOT_STATED;
use crate::persons::Table;
use crate::plan::Subject;
use crate::view::Attr;
use crate::view::Href;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;

/// The matrix of partners and years.
pub(super) struct MobilityPartnersPage;

#[derive(Serialize)]
struct Own {
    least: Html,
    years: Vec<Html>,
    rows: Vec<Row>,
    /// People in no row of a partner, by country.
    others: Vec<Row>,
    csv: Href,
    sources: Vec<Html>,
}

#[derive(Serialize)]
struct Row {
    line: Line,
    country: Attr,
}

impl PageKind for MobilityPartnersPage {
    fn name(&self) -> &'static str {
        "mobility-partners"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if years(cx).is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        format!("{}{}", Desk::folder(cx, lang, "mobility"), Desk::folder(cx, lang, "partners"))
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let years = years(&desk.cx);
        let columns: Vec<Column> = years.iter().flat_map(|y| [(Table::Out, *y), (Table::In, *y)]).collect();
        let groups = people_view::sorted(desk, people_view::parts(desk, &columns, "partner", None));
        let (others, partners): (Vec<&Dims>, Vec<&Dims>) =
            groups.into_iter().partition(|d| d.get(Dim::Partner) == Some(NOT_STATED));
        let others = desk.sorted(others, |d| d.get(Dim::Country).map_or_else(String::new, |c| desk.country(c).0.to_string()));
        let row = |dims: &&Dims| {
            let partner = dims.get(Dim::Partner).and_then(|p| desk.cx.site.partners.get(p));
            let country = partner.map(|p| &*p.country).or(dims.get(Dim::Country));
            Row {
                line: people_view::line(desk, &columns, dims, 0),
                country: country.map(|c| desk.country(c)).unwrap_or_default(),
            }
        };
        let own = Own {
            least: desk.number(mobility::least(), 0),
            years: years.iter().map(|y| desk.period(&Period::Academic(*y))).collect(),
            rows: partners.iter().map(row).collect(),
            others: others.iter().map(row).collect(),
            csv: mobility::csv(desk),
            sources: people_view::sources(desk, &columns),
        };
        let mut view = View::new("mobility-partners.html", "statistics", desk.t_bare("mobility-partners-title", &[]), &own);
        view.description = desk.t_bare("mobility-partners-description", &[]);
        view.crumbs = vec![
            desk.crumb("statistics", "", desk.t("nav-statistics", &[])),
            desk.crumb("mobility", "", desk.t("mobility-title", &[])),
        ];
        Some(view)
    }
}

/// The last years with a row that names a partner, oldest first.
fn years(cx: &Cx) -> Vec<AcademicYear> {
    let persons = cx.figures.persons();
    let names = |year: &AcademicYear| {
        let trees = [Table::Out, Table::In].into_iter().filter_map(|t| persons.year(t, *year));
        trees.flat_map(|y| y.tree.groups()).filter_map(|g| g.dims.get(Dim::Partner)).any(|p| p != NOT_STATED)
    };
    let mut last: Vec<AcademicYear> = mobility::years(cx).into_iter().rev().filter(names).take(mobility::YEARS).collect();
    last.reverse();
    last
}
