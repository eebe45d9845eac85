//! Charts: drawing and table are one value, a gap is never a zero, bars stay inside, nothing crosses a gap.

use crate::draw::Lcg;
use crate::draw::assert_well_formed;
use imbat::draw::Label;
use imbat::draw::chart::scale::ticks;
use imbat::draw::chart::*;
use imbat::draw::num;
use imbat::draw::num::fmt_pct;

fn drawn(chart: &LineChart) -> String {
    chart.draw().svg
}

fn words() -> Words {
    let [rows, total, note] = ["Year", "Total", "Note"].map(Label::new);
    Words { name: Label::new("Chart"), rows, total, note, missing: Label::new("–") }
}

#[test]
fn ticks_follow_the_one_two_five_rule() {
    let table: [(f64, f64, usize, &[f64]); 8] = [
        (0.0, 7.4, 5, &[0.0, 2.0, 4.0, 6.0, 8.0]),
        (0.0, 182.0, 5, &[0.0, 50.0, 100.0, 150.0, 200.0]),
        (0.0, 11.6, 4, &[0.0, 5.0, 10.0, 15.0]),
        (0.0, 0.3, 4, &[0.0, 0.1, 0.2, 0.3]),
        (-3.0, 4.0, 5, &[-4.0, -2.0, 0.0, 2.0, 4.0]),
        (-1.0, 1.0, 0, &[-1.0, 0.0, 1.0]),
        (0.0, 0.0, 5, &[0.0, 0.5, 1.0]),
        (98.0, 98.0, 4, &[97.0, 98.0, 99.0]),
    ];
    for (lo, hi, max, want) in table {
        assert_eq!(ticks(lo, hi, max), want, "{lo}..{hi}, {max}");
    }
    assert!(ticks(f64::NAN, 1.0, 5).is_empty() && ticks(0.0, 1e300, 5).is_empty());
    let mut lcg = Lcg(5);
    for _ in 0..2000 {
        let lo = lcg.between(-1.0, 1.0) * num::powf(10.0, lcg.between(-6.0, 12.0));
        let hi = lo + num::powf(10.0, lcg.between(-6.0, 12.0));
        let (got, close) = (ticks(lo, hi, 5), (hi - lo) * 1e-6);
        let fits = (2..=5).contains(&got.len()) && got.is_sorted_by(|a, b| a < b);
        let covers = got[0] <= lo + close && got[got.len() - 1] >= hi - close;
        assert!(fits && covers, "{lo}..{hi}: {got:?}");
    }
}

fn point(x: f64, y: f64) -> Point {
    let (time, label) = (Label::new(fmt_pct(x)), Label::new(fmt_pct(y)));
    Point { x, y, time, label, ..Point::default() }
}

pub fn tick(at: f64, text: &str) -> Tick {
    let label = Label::new(text);
    Tick { at, label }
}

fn chart_of(points: Vec<Point>) -> LineChart {
    let label = Label::new("Target 2028: 12%");
    let (x, y, from) = (2028.0, 12.0, (2024.0, 8.5));
    LineChart {
        series: vec![Series { points, class: 1, ..Series::default() }],
        y: Axis { range: (0.0, 12.0), ticks: [0.0, 4.0, 8.0].map(|t| tick(t, &fmt_pct(t))).to_vec() },
        x: Axis { range: (2016.0, 2028.0), ticks: [2016.0, 2028.0].map(|t| tick(t, &fmt_pct(t))).to_vec() },
        words: Words { name: Label::new("From 3.1% to 9%; <target> & \"more\""), ..words() },
        target: Some(Target { x, y, label, from, time: Label::new("2028"), value: Label::new("12%") }),
        size: Size::Large,
    }
}

fn years(n: u8) -> Vec<Point> {
    (0..n).map(|k| point(2016.0 + f64::from(k), 3.0)).collect()
}

fn paths(svg: &str) -> Vec<usize> {
    let lines = svg.split("<polyline class=\"chart-path").skip(1);
    let points = lines.filter_map(|l| l.split_once("points=\"")?.1.split('"').next());
    points.map(|p| p.split(' ').count()).collect()
}

#[test]
fn a_missing_observation_is_not_bridged() {
    assert_eq!(paths(&drawn(&chart_of(years(6)))), [6]);
    let mut gap = years(6);
    gap[2].gap_before = true;
    assert_eq!(paths(&drawn(&chart_of(gap))), [2, 4]);
    let mut missing = years(6);
    missing[2].y = f64::NAN;
    let svg = drawn(&chart_of(missing));
    assert_eq!(paths(&svg), [2, 3]);
    assert_eq!(svg.matches("<circle class=\"chart-point").count(), 5);
    assert_well_formed(&svg);
    let mut lone = years(2);
    lone[1].gap_before = true;
    let svg = drawn(&chart_of(lone));
    assert!(paths(&svg).is_empty());
    assert_eq!(svg.matches("<circle class=\"chart-point").count(), 2);
}

#[test]
fn a_break_of_basis_cuts_the_line_and_says_so_once() {
    let mut points = years(6);
    points[3].break_before = Some(Label::new("New <basis>"));
    let mut chart = chart_of(points);
    chart.series.extend(chart.series.clone());
    let svg = drawn(&chart);
    assert_eq!(paths(&svg), [3, 3, 3, 3]);
    assert_eq!(svg.matches("class=\"chart-break\"").count(), 1);
    // Half-way between 2018 and 2019.
    let at = svg.split("class=\"chart-break\" x1=\"").nth(1).and_then(|s| s.split_once('%')).map(|(x, _)| x);
    assert_eq!(at, Some("22.53"));
    assert!(svg.contains(">New &lt;basis&gt;</text>"));
}

#[test]
fn chart_marks_and_anchors() {
    let mut points = vec![point(2024.0, 8.5), point(2025.0, 9.0)];
    points[0].band = Some((8.0, 9.0));
    points[1].provisional = true;
    let mut chart = chart_of(points);
    let svg = drawn(&chart);
    assert_well_formed(&svg);
    let name = "From 3.1% to 9%; &lt;target&gt; &amp; &quot;more&quot;";
    assert!(svg.contains(&format!("role=\"img\" aria-label=\"{name}\"")));
    assert_eq!(svg.matches("class=\"chart-band chart-c1\"").count(), 1);
    assert!(svg.contains("class=\"chart-point chart-c1 chart-provisional chart-last\""));
    assert!(svg.contains("text-anchor=\"start\" pointer-events=\"none\">2016<"));
    assert!(svg.contains("text-anchor=\"end\" pointer-events=\"none\">2028<"));
    assert!(svg.contains("class=\"chart-target-path\""));
    assert_eq!(drawn(&chart), svg);
    chart.y.ticks = vec![tick(4.0, "٤٪ طلاب")];
    let svg = drawn(&chart);
    assert!(svg.contains("dy=\"-6\" text-anchor=\"end\" direction=\"rtl\""));
}

#[test]
fn strange_charts_are_drawn() {
    let odd = [f64::NAN, f64::NEG_INFINITY, -1e308, 0.0, 1e308];
    for (a, b) in odd.iter().flat_map(|a| odd.map(|b| (*a, b))) {
        let mut points = vec![point(a, b), point(b, a), point(2020.0, 3.0)];
        for point in &mut points {
            (point.band, point.break_before) = (Some((a, b)), Some(Label::new("")));
        }
        let mut chart = chart_of(points);
        (chart.x.range, chart.y.range) = ((a, b), (b, a));
        assert_well_formed(&drawn(&chart));
    }
}

/// Invented numbers with a missing cell, a zero and a short row; no two labels are alike.
fn data(parts: usize, n: usize) -> Data {
    let mut lcg = Lcg(11 + n as u64);
    let amount = |i: usize, k: usize, v: f64| Amount::known(v, format!("{i}.{k}={}", fmt_pct(v)));
    let row = |i: usize| {
        let mut cells: Vec<Amount> = (0..parts).map(|k| amount(i, k, (lcg.unit() * 90.0).round() + 1.0)).collect();
        match i {
            1 => cells[0] = Amount::missing("…"),
            2 => cells[0] = amount(i, 0, 0.0),
            _ => {}
        }
        if i == 3 {
            cells.pop();
        }
        let sum = cells.iter().filter_map(Amount::finite).sum();
        let total = (parts > 2).then(|| Amount::known(sum, format!("total {i}")));
        Row { label: Label::new(format!("R{i}")), cells, total, provisional: i + 1 == n, ..Row::default() }
    };
    let rows = (0..n).map(row).collect();
    Data { words: words(), heads: (0..parts).map(|k| Label::new(format!("Part {k}"))).collect(), rows }
}

pub fn print(v: f64, decimals: u8) -> String {
    format!("{v:.*}", usize::from(decimals))
}

fn all(n: usize, rtl: bool) -> Vec<Chart> {
    let (one, two, four) = (data(1, n), data(2, n), data(4, n));
    let axis = |d: &Data| Axis::new(d.values(), true, 4, print);
    let size = Size::Large;
    vec![
        Chart::Columns(Columns { axis: axis(&one), data: one.clone(), size }),
        Chart::Rank(Rank { axis: Axis::ranks(one.values(), 4, print), data: one.clone(), size }),
        Chart::Bars(Bars { data: one, rtl }),
        Chart::DivergingYears(DivergingYears { data: two.clone() }),
        Chart::DivergingBars(DivergingBars { data: two.clone(), rtl }),
        Chart::Reference(Reference { data: two, rtl }),
        Chart::Stacked(Stacked { axis: Axis::new(four.sums(), true, 4, print), data: four }),
    ]
}

/// Texts of the elements of one name.
fn texts<'a>(markup: &'a str, name: &str) -> Vec<&'a str> {
    let open = markup.split("<").filter(|p| p.starts_with(&format!("{name} ")) || p.starts_with(&format!("{name}>")));
    open.filter_map(|p| p.split_once('>').map(|t| t.1)).collect()
}

/// An attribute of every shape whose class begins so, per-cent sign removed.
fn attribute(svg: &str, class: &str, key: &str) -> Vec<f64> {
    let class = format!("class=\"{class}");
    let shapes = svg.split(&class).skip(1);
    let value = |s: &str| s.split_once(&format!(" {key}=\""))?.1.split('"').next()?.trim_end_matches('%').parse().ok();
    shapes.filter_map(value).collect()
}

#[test]
fn same_chart_same_bytes_and_well_formed() {
    for chart in (0..9).chain([30]).flat_map(|n| [true, false].map(|rtl| all(n, rtl))).flatten() {
        let drawing = chart.draw();
        assert_eq!(drawing, chart.clone().draw());
        assert_well_formed(&drawing.svg);
        assert_well_formed(&chart.table().html());
        assert!(drawing.marks.is_sorted());
    }
}

#[test]
fn drawing_and_table_have_the_same_numbers() {
    for chart in all(6, false).into_iter().chain(all(6, true)) {
        let (svg, table) = (chart.draw().svg, chart.table());
        let html = table.html();
        let drawn: Vec<&str> = texts(&svg, "text").into_iter().chain(texts(&svg, "bdi")).collect();
        let listed: Vec<&str> = texts(&html, "bdi");
        let stacked = matches!(chart, Chart::Stacked(_));
        for number in drawn.iter().filter(|t| t.contains('=') || t.contains("total")) {
            assert!(listed.contains(number), "{number} is drawn and not listed");
        }
        for number in listed.iter().filter(|t| t.contains('=') && !stacked || t.contains("total") || t.contains('…') && !stacked)
        {
            assert!(drawn.contains(number), "{number} is listed and not drawn: {svg}");
        }
        let cells = table.rows.iter().map(|r| r.cells.len() + 1);
        assert!(cells.clone().all(|n| n == table.heads.len()), "a table is rectangular");
        assert_eq!(table.rows.len(), 6);
    }
    let Some(Chart::Stacked(stacked)) = all(6, false).pop() else { panic!("the last is stacked") };
    let known = stacked.data.rows.iter().flat_map(|r| &r.cells).filter_map(Amount::finite).filter(|v| *v > 0.0).count();
    assert_eq!(stacked.draw().svg.matches("class=\"chart-part").count(), known, "every part is drawn");
}

#[test]
fn a_missing_number_is_never_drawn_as_zero() {
    for chart in all(6, false) {
        let drawn = chart.draw();
        let shapes = |svg: &str| {
            ["chart-column ", "chart-step ", "chart-bar ", "chart-reference"]
                .map(|c| svg.matches(&format!("class=\"{c}")).count())
        };
        let want = match chart {
            Chart::Columns(_) => [4, 0, 0, 0],
            Chart::Bars(_) => [0, 0, 4, 0],
            Chart::DivergingYears(_) => [10, 0, 0, 0],
            Chart::DivergingBars(_) => [0, 0, 10, 0],
            Chart::Reference(_) => [0, 0, 5, 5],
            _ => [0; 4],
        };
        assert_eq!(shapes(&drawn.svg), want, "{}", drawn.svg);
        assert!(drawn.marks.contains(&Mark::Gap));
        if !matches!(chart, Chart::Stacked(_)) {
            assert_eq!(drawn.svg.matches("class=\"chart-missing").count(), 2);
            assert!(drawn.svg.contains(">2.0=0</text>"), "zero is written");
        }
    }
}

#[test]
fn bars_stay_inside_and_stacks_have_no_seams() {
    for chart in (1..9).chain([30]).flat_map(|n| [true, false].map(|rtl| all(n, rtl))).flatten() {
        let svg = chart.draw().svg;
        for class in ["chart-column ", "chart-part ", "chart-step ", "chart-bar "] {
            let across = attribute(&svg, class, "x").into_iter().zip(attribute(&svg, class, "width"));
            for (x, width) in across {
                assert!(x >= 0.0 && width >= 0.0 && x + width <= 100.0001, "{class} {x} {width}");
            }
            let down = attribute(&svg, class, "y").into_iter().zip(attribute(&svg, class, "height"));
            for (y, height) in down.filter(|_| class != "chart-bar ") {
                assert!(y >= 0.0 && height >= 0.0 && y + height <= 100.0001, "{class} {y} {height}");
            }
        }
        if matches!(chart, Chart::Stacked(_)) {
            let (x, y, h) =
                (attribute(&svg, "chart-part", "x"), attribute(&svg, "chart-part", "y"), attribute(&svg, "chart-part", "height"));
            for i in 1..x.len() {
                let base = if x[i] == x[i - 1] { y[i - 1] } else { 88.0 };
                assert!((y[i] + h[i] - base).abs() < 0.011, "part {i}");
            }
        }
    }
}

#[test]
fn the_best_place_is_on_top() {
    let row = |place: f64, band| Row {
        label: Label::new("E"),
        cells: vec![Amount::known(place, fmt_pct(place)).banded(band)],
        ..Row::default()
    };
    let rows = vec![row(1100.0, Some((1001.0, 1200.0))), row(900.0, Some((801.0, 1000.0))), row(512.0, None)];
    let data = Data { words: words(), heads: vec![Label::new("Place")], rows };
    let rank = Rank { axis: Axis::ranks(data.values(), 4, print), data, size: Size::Large };
    assert_eq!(rank.axis.ticks.iter().map(|t| t.at).collect::<Vec<_>>(), [500.0, 1000.0, 1500.0]);
    let svg = rank.draw().svg;
    assert_well_formed(&svg);
    let tops = attribute(&svg, "chart-step", "y");
    assert!(tops.len() == 2 && tops[1] < tops[0], "{tops:?}");
    let marked = attribute(&svg, "chart-y", "y");
    assert!(marked.is_sorted() && marked.len() == 3, "{marked:?}");
    assert_eq!(svg.matches("<polyline").count(), 1, "only the exact place is a stroke");
    let first = Axis::ranks([1.0, 38.0], 4, print);
    assert_eq!(first.ticks.iter().map(|t| &*t.label.text).collect::<Vec<_>>(), ["1", "20", "40"]);
}

#[test]
fn categories_start_at_the_side_the_page_starts() {
    let [left, right] = [false, true].map(|rtl| Bars { data: data(1, 3), rtl }.draw().svg);
    assert!(attribute(&left, "chart-bar", "x").iter().all(|x| *x == 0.0));
    let ends = attribute(&right, "chart-bar", "x").into_iter().zip(attribute(&right, "chart-bar", "width"));
    assert!(ends.map(|(x, w)| x + w).all(|end| (end - 100.0).abs() < 1e-6));
    let mut below = data(1, 3);
    below.rows[0].cells[0] = Amount::known(-20.0, "-20");
    let [svg, arabic] = [false, true].map(|rtl| Bars { data: below.clone(), rtl }.draw().svg);
    assert_eq!(attribute(&svg, "chart-bar", "x"), attribute(&arabic, "chart-bar", "x"), "signed values run left to right");
    let (x, w) = (attribute(&svg, "chart-bar", "x"), attribute(&svg, "chart-bar", "width"));
    assert!((x[0] + w[0] - x[1]).abs() < 1e-6 && w[0] > 0.0, "one line for both signs");
}

#[test]
fn a_line_and_its_table_agree() {
    let mut points = years(4);
    points[2] = Point { x: 2018.0, y: f64::NAN, time: Label::new("2018"), label: Label::new("–"), ..Point::default() };
    points[1].note = Some(Label::new("Revised"));
    let mut chart = chart_of(points);
    chart.series.push(Series {
        name: Label::new("Other"),
        points: vec![point(2015.0, 1.0), point(2016.0, 2.0)],
        class: 2,
        end: None,
    });
    let table = chart.table();
    let heads: Vec<&str> = table.heads.iter().map(|h| &*h.text).collect();
    assert_eq!(heads, ["Year", "", "Other", "Note"]);
    let flat = |r: &table::TableRow| r.cells.iter().map(|c| c.text.clone()).collect::<Vec<_>>().join(" ");
    let rows: Vec<(String, String)> = table.rows.iter().map(|r| (r.head.text.clone(), flat(r))).collect();
    let want = [("2015", "– 1"), ("2016", "3 2"), ("2017", "3 –"), ("2018", "– –"), ("2019", "3 –"), ("2028", "12% –")];
    assert_eq!(rows, want.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert_eq!(chart.draw().marks, [Mark::Gap, Mark::Target]);
    assert!(chart.draw().svg.contains("<ul class=\"chart-key\">"));
}

#[test]
fn small_multiples_share_their_years() {
    let mut late = chart_of(years(3));
    (late.x.range, late.target) = ((2020.0, 2022.0), None);
    let shown = Multiples { charts: vec![chart_of(years(5)), late], same_scale: true };
    assert!(shown.shared().windows(2).all(|w| w[0].x == w[1].x && w[0].y == w[1].y));
    for drawing in shown.draw() {
        assert_well_formed(&drawing.svg);
        assert_eq!(drawing.svg.matches("class=\"chart-y\"").count(), 1, "only the top tick");
        assert_eq!(drawing.svg.matches("class=\"chart-x\"").count(), 2, "first and last year");
        assert_eq!(drawing.svg.matches("class=\"chart-point").count(), 1, "last point");
    }
    assert_eq!(shown.shared()[1].table(), shown.charts[1].table());
}

#[test]
fn facts_and_strange_numbers() {
    assert_eq!(facts(&[None, Some(f64::NAN)]), None);
    let found = facts(&[None, Some(3.0), Some(1.0), None, Some(3.0), Some(2.0)]);
    let want = Facts { first: (1, 3.0), last: (5, 2.0), max: (4, 3.0), min: (2, 1.0), known: 4 };
    assert_eq!(found, Some(want));
    let odd = [f64::NAN, f64::NEG_INFINITY, -1e308, -1.0, 0.0, 1e308];
    for (a, b) in odd.iter().flat_map(|a| odd.map(|b| (*a, b))) {
        for mut chart in all(3, true) {
            let change = |d: &mut Data| {
                for cell in d.rows.iter_mut().flat_map(|r| &mut r.cells) {
                    (cell.value, cell.band) = (Some(a), Some((a, b)));
                }
            };
            match &mut chart {
                Chart::Columns(c) => (change(&mut c.data), c.axis.range = (a, b)).0,
                Chart::Rank(c) => (change(&mut c.data), c.axis.range = (a, b)).0,
                Chart::Stacked(c) => (change(&mut c.data), c.axis.range = (a, b)).0,
                Chart::Bars(c) => change(&mut c.data),
                Chart::DivergingYears(c) => change(&mut c.data),
                Chart::DivergingBars(c) => change(&mut c.data),
                Chart::Reference(c) => change(&mut c.data),
                Chart::Line(_) => {}
            }
            assert_well_formed(&chart.draw().svg);
        }
    }
}
