//! Judgements from outside: accreditations and labels with their validity, awards, rankings and indexes by edition.
//! Nothing is compared with other institutions.

use crate::base::lang::Lang;
use crate::entities::Record;
use crate::entities::institution::Register;
use crate::entities::quality::Quality;
use crate::entities::quality::QualityKind;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::pages::only;
use crate::pages::quality_view;
use crate::pages::quality_view::QualityRow;
use crate::pages::quality_view::RankRow;
use crate::pages::register;
use crate::pages::register::Tally;
use crate::plan::Subject;
use crate::standing::quality::QualityStatus;
use crate::view::Attr;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;
use std::cmp::Reverse;

/// The page of all records of quality.
pub(super) struct QualityIndexPage;

#[derive(Serialize)]
struct Own {
    tally: Tally,
    held: Vec<QualityRow>,
    ended: Vec<QualityRow>,
    awards: Vec<QualityRow>,
    rankings: Vec<Series>,
    indexes: Vec<Series>,
}

/// Editions of one list, the newest first.
#[derive(Serialize)]
struct Series {
    id: Attr,
    name: Html,
    body: Html,
    rows: Vec<RankRow>,
}

impl PageKind for QualityIndexPage {
    fn name(&self) -> &'static str {
        "quality-index"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        if cx.site.quality.is_empty() { Vec::new() } else { only(cx) }
    }

    fn path(&self, cx: &Cx, lang: Lang, _subject: &Subject) -> String {
        Desk::folder(cx, lang, "quality")
    }

    fn view(&self, desk: &Desk, _subject: &Subject) -> Option<View> {
        let records = &desk.cx.site.quality;
        let (ended, held): (Vec<_>, Vec<_>) =
            records.iter().filter(|q| q.kind.lapses()).partition(|q| status(desk, q) == Some(QualityStatus::Expired));
        let own = Own {
            tally: register::tally(desk, Register::Quality, records.len()),
            held: judged(desk, held),
            ended: judged(desk, ended),
            awards: awards(desk),
            rankings: series(desk, QualityKind::Ranking),
            indexes: series(desk, QualityKind::PerformanceIndex),
        };
        let mut view = View::new("quality-index.html", "quality", desk.t_bare("quality-title", &[]), &own);
        view.description = desk.t_bare("quality-description", &[]);
        Some(view)
    }
}

fn status(desk: &Desk, record: &Quality) -> Option<QualityStatus> {
    desk.cx.figures.quality(record).map(|s| s.status)
}

/// What holds first, then what begins, then what has no published end, then what has no status; by name among equals.
fn judged(desk: &Desk, records: Vec<&Record<Quality>>) -> Vec<QualityRow> {
    let mut records = quality_view::by_name(desk, records);
    records.sort_by_key(|q| status(desk, q).map_or(usize::MAX, |s| s as usize));
    records.into_iter().map(|q| quality_view::row(desk, q)).collect()
}

/// Awards, the newest first.
fn awards(desk: &Desk) -> Vec<QualityRow> {
    let all = desk.cx.site.quality.iter().filter(|q| q.kind == QualityKind::Award).collect();
    let mut all = quality_view::by_name(desk, all);
    all.sort_by_key(|q| Reverse(q.decided.map(|d| d.first())));
    all.into_iter().map(|q| quality_view::row(desk, q)).collect()
}

/// Lists of a kind in the order of their names, each with its editions. One name of one body is one list.
fn series(desk: &Desk, kind: QualityKind) -> Vec<Series> {
    let all = desk.cx.site.quality.iter().filter(|q| q.kind == kind).collect();
    let mut found: Vec<Vec<&Record<Quality>>> = Vec::new();
    for record in quality_view::by_name(desk, all) {
        let same =
            |list: &&mut Vec<&Record<Quality>>| list.first().is_some_and(|f| f.name == record.name && f.body == record.body);
        match found.iter_mut().find(same) {
            Some(list) => list.push(record),
            None => found.push(vec![record]),
        }
    }
    found.into_iter().filter_map(|list| one(desk, list)).collect()
}

fn one(desk: &Desk, mut list: Vec<&Record<Quality>>) -> Option<Series> {
    let edition = |q: &Record<Quality>| q.ranking.as_ref().and_then(|r| r.edition.as_ref()).map_or(0.0, |p| p.axis());
    list.sort_by(|a, b| edition(b).total_cmp(&edition(a)));
    let first = list.first()?;
    Some(Series {
        id: Attr::from(format!("list-{}", first.id)),
        name: desk.say(&first.name),
        body: desk.say(&first.body),
        rows: list.iter().map(|q| quality_view::rank_row(desk, q)).collect(),
    })
}
