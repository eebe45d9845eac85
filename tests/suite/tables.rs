//! Tables in stories whose last columns are computed: statuses, figures, folded words, addresses.

use super::INSTITUTION;
use super::SETTINGS;
use crate::site;
use crate::site::Ready;
use imbat::base::day::MonthDay;
use imbat::base::dims::Dim;
use imbat::base::dims::Dims;
use imbat::base::fold;
use imbat::base::period::Period;
use imbat::figures::Reading;
use imbat::figures::Why;
use imbat::figures::progress::Aim;
use imbat::figures::progress::Course;
use imbat::figures::progress::Pace;
use imbat::figures::progress::Point;
use imbat::figures::progress::Progress;
use imbat::figures::progress::judge;
use imbat::portal::Options;
use imbat::portal::Portal;
use imbat::standing;
use imbat::standing::Clock;

/// Cells of a line of a Markdown table.
fn cells(line: &str) -> Vec<String> {
    line.trim().trim_start_matches('|').trim_end_matches('|').split('|').map(|c| c.trim().to_owned()).collect()
}

/// The Markdown table `text` with its computed columns filled in; the first column's name says how.
pub fn filled(text: &str, portal: Option<&Portal>) -> String {
    let mut rows: Vec<Vec<String>> = text.lines().filter(|l| l.starts_with('|')).map(cells).collect();
    let head = rows.first().cloned().unwrap_or_default();
    let fill: fn(&mut [Vec<String>], Option<&Portal>) = match head.first().map(String::as_str) {
        Some("validity") => statuses,
        Some("figure") => figures,
        Some("text") => folded,
        Some("page") => addresses,
        Some("progress") => progress,
        Some("target") => targets,
        other => panic!("no column can be computed for a table that begins with {other:?}"),
    };
    for row in &mut rows {
        row.resize(head.len(), String::new());
    }
    fill(rows.get_mut(2..).unwrap_or_default(), portal);
    let width = |n: usize| {
        rows.iter().enumerate().filter(|(r, _)| *r != 1).map(|(_, row)| row[n].chars().count()).max().unwrap_or(3).max(3)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut out = String::new();
    for (n, row) in rows.iter().enumerate() {
        let shown = row.iter().zip(&widths).map(|(cell, w)| match n {
            1 => "-".repeat(*w),
            _ => format!("{cell}{}", " ".repeat(w - cell.chars().count())),
        });
        out.push_str(&format!("| {} |\n", shown.collect::<Vec<_>>().join(" | ")));
    }
    out
}

/// Rows `validity | renewal | signed/confirmed | terminated/suspended | as_of | status` become agreements of one partner,
/// and the status engine says the last column.
fn statuses(rows: &mut [Vec<String>], _: Option<&Portal>) {
    let mut partner = String::from(
        "name = \"Sample\"\ncountry = \"DE\"\nkind = \"university\"\nsource = { name = \"Invented\", retrieved = \"2026-11\" }\n",
    );
    for (n, row) in rows.iter().enumerate() {
        partner.push_str(&format!("\n[[agreement]]\nid = \"a-{n}\"\nkind = \"mou\"\n"));
        let ends = |typed: &str| {
            typed
                .split_once(" – ")
                .map_or((typed.trim_end_matches(" –").to_owned(), None), |(a, b)| (a.to_owned(), Some(b.to_owned())))
        };
        let (first, last) = ends(&row[0]);
        match last {
            _ if row[0] == "not published" => partner.push_str("validity = \"not published\"\n"),
            Some(last) if first.contains('/') => partner.push_str(&format!("first_year = \"{first}\"\nlast_year = \"{last}\"\n")),
            Some(last) => partner.push_str(&format!("from = \"{first}\"\nuntil = \"{last}\"\n")),
            None => partner.push_str(&format!("from = \"{first}\"\n")),
        }
        if !row[1].is_empty() {
            partner.push_str(&format!("renewal = \"{}\"\n", row[1]));
        }
        for event in row[2].split(", ").chain(row[3].split(", ")).filter(|e| !e.is_empty()) {
            let (what, when) = event.split_once(' ').unwrap_or_else(|| panic!("“{event}” is no event"));
            match (what, ends(when)) {
                ("suspended", (from, Some(until))) => {
                    partner.push_str(&format!("suspended = {{ from = \"{from}\", until = \"{until}\" }}\n"))
                }
                ("suspended", (from, None)) => partner.push_str(&format!("suspended = {{ from = \"{from}\" }}\n")),
                (what, (day, _)) => partner.push_str(&format!("{what} = \"{day}\"\n")),
            }
        }
    }
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = vec![
        file("imbat.toml", SETTINGS),
        file("content/institution.toml", INSTITUTION),
        file("content/partners/sample.toml", &partner),
    ];
    let ready = Ready::new(files, site::AS_OF, &Options::default());
    let problems: Vec<String> = ready.errors().into_iter().map(|d| ready.show(d)).collect();
    assert!(problems.is_empty(), "a row of the table is no agreement\n{}\n{partner}", problems.join("\n"));
    let portal = ready.portal.as_ref().expect("a portal");
    let agreements = &portal.site.partners.get("sample").expect("the partner").agreements;
    for (row, agreement) in rows.iter_mut().zip(agreements) {
        let clock = Clock {
            as_of: site::date(&row[4]),
            year_end: MonthDay::parse("--08-31").expect("a day"),
            confirm_after_years: portal.site.config.confirm_after_years,
        };
        let standing = standing::of_agreement(agreement, &clock);
        let renewed = if standing.renewed { ", renewed" } else { "" };
        row[5] = format!("{}{renewed}", standing.status.word());
    }
}

/// `figure` (`p02`, `p02 kind=mou`, `m02 cycle=master period=2024/2025`), `reads`, `behind`; beside an index its counts.
fn figures(rows: &mut [Vec<String>], portal: Option<&Portal>) {
    let portal = portal.expect("a portal");
    for row in rows {
        let (mut part, mut period) = (Dims::default(), None);
        let mut words = row[0].split(' ');
        let id = words.next().expect("an indicator");
        for (key, value) in words.map(|w| w.split_once('=').expect("a dimension and its value")) {
            match Dim::from_word(key) {
                Some(dim) => part = part.with(dim, value),
                None => period = Some(Period::parse(value).expect("a period")),
            }
        }
        let figure = portal.figures.figure(id, &part, period.as_ref());
        let counts = figure.counts.iter().map(|(name, n)| format!("{name} {n}")).collect::<Vec<_>>().join(", ");
        let reads = match figure.reading {
            Reading::Value(v, Some((num, den))) => format!("{v:.1} ({num}/{den})"),
            Reading::Value(v, None) => format!("{}", (v * 1e6).round() / 1e6),
            Reading::Published(v, step) => format!("{v}, rounded to {step}"),
            Reading::NotPublished(Why::Register) => "not published: register not complete".to_owned(),
            Reading::NotPublished(Why::Unknown) => "not published: nobody has".to_owned(),
            Reading::Hidden => "hidden: few people".to_owned(),
            Reading::Undefined => "undefined".to_owned(),
        };
        row[1] = if counts.is_empty() { reads } else { format!("{reads} [{counts}]") };
        row[2] = figure.behind.iter().map(|r| format!("{}:{}", r.shape, r.id)).collect::<Vec<_>>().join(", ");
    }
}

/// A time in years and a value: `2020: 10`.
fn point(typed: &str) -> Option<Point> {
    let (t, v) = typed.split_once(": ")?;
    Some(Point { t: t.parse().expect("a time in years"), v: v.parse().expect("a value") })
}

/// Expected value, progress and pace of a status.
fn computed(row: &mut [String], progress: &Progress) {
    let number = |n: Option<f64>| n.map_or_else(|| "–".to_owned(), |n| format!("{}", (n * 1e3).round() / 1e3));
    let cells = [number(progress.expected), number(progress.progress), number(progress.pace), progress.status.word().to_owned()];
    for (cell, new) in row.iter_mut().zip(cells) {
        *cell = new;
    }
}

/// `progress` (`up`, `down`, `band`, `context`), `start` and `latest` as `TIME: VALUE`, `target` as `TIME: VALUE` or
/// `TIME: LOW..HIGH`, `remark` (`overdue`, `break`), then `expected`, `progress`, `pace`, `status`.
fn progress(rows: &mut [Vec<String>], _: Option<&Portal>) {
    for row in rows {
        let (by, goal) = row[2].split_once(": ").expect("a time and a value");
        let value = |typed: &str| typed.parse::<f64>().expect("a value");
        let aim = match (row[0].as_str(), goal.split_once("..")) {
            ("up", _) => Aim::Up(value(goal)),
            ("down", _) => Aim::Down(value(goal)),
            ("band", Some((low, high))) => Aim::Band(value(low), value(high)),
            _ => Aim::Context,
        };
        let course = Course {
            aim,
            by: value(by),
            start: point(&row[1]),
            latest: point(&row[3]),
            comparable: row[4] != "break",
            overdue: row[4] == "overdue",
        };
        let judged = judge(&course, Pace { on_track: 0.95, behind: 0.5 });
        computed(&mut row[5..], &judged);
    }
}

/// `target` (`ELEMENT INDICATOR`), then `expected`, `progress`, `pace`, `status`.
fn targets(rows: &mut [Vec<String>], portal: Option<&Portal>) {
    let portal = portal.expect("a portal");
    for row in rows {
        let (element, indicator) = row[0].split_once(' ').expect("an element and an indicator");
        let element = portal.site.policy.get(element).expect("a policy element");
        let target = element.targets.iter().find(|t| &*t.indicator == indicator).expect("a target");
        let judged = portal.figures.progress(target);
        computed(&mut row[1..], &judged);
    }
}

/// `text`, `fold`, `slug`.
fn folded(rows: &mut [Vec<String>], _: Option<&Portal>) {
    for row in rows {
        row[1] = fold::fold(&row[0]);
        row[2] = fold::slug(&row[0]);
    }
}

/// `page` (`partner:tu-wien`), `language`, `address`, `text` (language of its principal text).
fn addresses(rows: &mut [Vec<String>], portal: Option<&Portal>) {
    let portal = portal.expect("a portal");
    let langs = portal.site.langs();
    for row in rows {
        let (kind, id) = row[0].split_once(':').unwrap_or((&row[0], ""));
        let lang = langs.find(&row[1]).expect("a language of the portal");
        let route = portal.plan.routes.get(kind, id).unwrap_or_else(|| panic!("there is no page {}", row[0]));
        let text = route.text(lang).map_or("none of its own", |l| langs.tag(l)).to_owned();
        row[2] = route.path(lang).to_owned();
        row[3] = text;
    }
}
