//! A record that has a page or a place in a list → an item of an evidence group: what it is, since when, its status.

use crate::base::day::Day;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::pages::calls_view;
use crate::pages::evidence_view;
use crate::pages::evidence_view::Sorted;
use crate::pages::evidence_view::sorted;
use crate::pages::figure_view;
use crate::pages::figure_view::Chip;
use crate::pages::grant;
use crate::pages::programmes;
use crate::pages::quality_view;
use crate::view::Href;
use crate::view::Html;

/// The item of a record of this shape; `None` when it is gone.
pub(super) fn of(desk: &Desk, shape: &str, id: &str) -> Option<Sorted> {
    let site = desk.cx.site;
    match shape {
        "indicator" => indicator(desk, id),
        "quality" => {
            let record = site.quality.get(id)?;
            let (detail, chip, since) = quality_view::evidence(desk, record);
            Some(sorted(desk, "quality", id, &record.name, Some(detail), chip, since))
        }
        "grant" => {
            let record = site.grants.get(id)?;
            let programme = grant::programme(desk, record);
            let detail = match (record.end, record.start) {
                (Some(end), _) => evidence_view::when(desk, "evidence-until", &programme, end),
                (None, Some(start)) => evidence_view::when(desk, "evidence-since", &programme, start),
                (None, None) => programme,
            };
            let chip = grant::chip(desk, record);
            let chip = Chip { word: chip.word, label: chip.label };
            Some(sorted(desk, "grant", id, &record.title, Some(detail), Some(chip), record.start.map(Day::first)))
        }
        "programme" => {
            let record = site.programmes.get(id)?;
            let detail = joined([programmes::cycles(desk, record), programmes::languages(desk, record)]);
            Some(sorted(desk, "programme", id, &record.name, detail, None, None))
        }
        "service" => {
            let record = site.services.get(id)?;
            let names: Vec<String> = record.languages.iter().map(|l| desk.format().language(l)).collect();
            let detail = (!names.is_empty()).then(|| Html::ready(&crate::base::markup::escape(&desk.format().list(&names))));
            Some(sorted(desk, "service", id, &record.title, detail, None, None))
        }
        "event" => {
            let record = site.events.get(id)?;
            let dates = match record.end {
                Some(end) => calls_view::span(desk, record.start, end),
                None => calls_view::when(desk, record.start),
            };
            let since = record.start.first(calls_view::zone(desk));
            let mut sorted = sorted(desk, "event", id, &record.title, Some(dates), None, Some(since));
            // Events have no page of their own; each has its place on the page of all.
            if let Some(events) = desk.href("events", "") {
                sorted.item.link.href = Href::new(&format!("{}#{id}", events.as_str()));
            }
            Some(sorted)
        }
        "call" => {
            let record = site.calls.get(id)?;
            let chip = calls_view::chip(desk, calls_view::status(desk, record));
            let chip = Chip { word: chip.word, label: chip.label };
            let since = record.open.or(record.close).map(|w| w.first(calls_view::zone(desk)));
            let detail = Some(calls_view::dates(desk, record));
            Some(sorted(desk, "call", id, &record.title, detail, Some(chip), since))
        }
        shape => {
            let record = site.entities.all().into_iter().find(|r| r.shape.name == shape && r.id == id)?;
            Some(sorted(desk, shape, id, &record.title(), None, None, None))
        }
    }
}

fn indicator(desk: &Desk, id: &str) -> Option<Sorted> {
    let indicator = desk.cx.site.indicators.get(id)?;
    let newest = figure_view::newest(desk, indicator);
    let detail = match figure_view::reading(desk, indicator, &newest) {
        Some(value) => {
            let period = figure_view::period(desk, indicator, &newest);
            desk.t("evidence-figure", &[("value", Arg::Text(&value)), ("period", Arg::Html(period.as_str()))])
        }
        None => desk.t("not-published", &[]),
    };
    Some(sorted(desk, "indicator", id, &indicator.title, Some(detail), None, None))
}

fn joined(parts: [Option<Html>; 2]) -> Option<Html> {
    let parts: Vec<Html> = parts.into_iter().flatten().collect();
    let words: Vec<&str> = parts.iter().map(Html::as_str).collect();
    (!words.is_empty()).then(|| Html::ready(&words.join(" · ")))
}
