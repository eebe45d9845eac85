//! A page of all kinds of charts with invented numbers, for looking at.

use crate::charts::print;
use crate::charts::tick;
use imbat::draw::Label;
use imbat::draw::chart::*;
use imbat::draw::num::fmt_pct;

/// Writes a page of all kinds for looking at: `GALLERY=file cargo test -- --ignored gallery`. All numbers are invented.
#[test]
#[ignore = "for looking at"]
fn gallery() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/imbat");
    let mut sheets: Vec<_> = std::fs::read_dir(root.join("css")).unwrap().map(|e| e.unwrap().path()).collect();
    sheets.sort();
    let mut css: String = sheets.iter().map(|p| std::fs::read_to_string(p).unwrap()).collect();
    css += &std::fs::read_to_string(root.join("components/chart_figure/chart_figure.css")).unwrap();
    let target = std::env::var("GALLERY").unwrap();
    for (lang, dir) in [("en", "ltr"), ("ar", "rtl")] {
        let mut body = String::new();
        for (chart, name) in pictures(lang == "ar").iter().zip(1..) {
            let (svg, table) = (chart.draw().svg, chart.table().html());
            body += &format!(
                "<h2>{name}</h2><figure class=\"chart-figure\"><div class=\"chart-frame\">{svg}</div><figcaption>Invented.</figcaption><details><summary>Table</summary><div class=\"scroll\">{table}</div></details></figure>"
            );
        }
        let small = Multiples {
            charts: pictures(lang == "ar")
                .into_iter()
                .filter_map(|c| if let Chart::Line(l) = c { Some(l) } else { None })
                .collect(),
            same_scale: true,
        };
        let cells: String = small.draw().iter().map(|d| format!("<div class=\"chart-frame\">{}</div>", d.svg)).collect();
        body += &format!("<div class=\"multiples\">{cells}</div>");
        let page = format!(
            "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><style>{css} main {{ max-inline-size: 50rem; margin: auto; padding: 16px }}</style><body><main>{body}</main>"
        );
        std::fs::write(target.replace("LANG", lang), page).unwrap();
    }
    std::fs::write(
        target.replace("LANG", "line"),
        format!("{}{}", pictures(false)[0].draw().svg, pictures(false)[0].table().html()),
    )
    .unwrap();
}

/// A chart of every kind with invented numbers, in English or Arabic words.
fn pictures(ar: bool) -> Vec<Chart> {
    let say = |en: &str, arabic: &str| Label::new(if ar { arabic } else { en });
    let words = Words {
        name: "Invented".to_owned(),
        rows: say("Year", "العام"),
        total: say("Total", "المجموع"),
        note: say("Note", "ملاحظة"),
        missing: Label::new("–"),
    };
    let shares: Vec<Point> = [3.1, 3.4, 3.9, 4.6, 4.8, 4.4, 5.6, 6.9, 8.5, 9.0]
        .into_iter()
        .zip(0..)
        .map(|(y, n)| {
            let x = 2016.0 + f64::from(n);
            Point { x, y, time: Label::new(fmt_pct(x)), label: Label::new(format!("{y:.1}%")), ..Point::default() }
        })
        .collect();
    let series = |name: Label, points: &[Point], class| Series { name, points: points.to_vec(), class, end: None };
    let years = |to: u16| (2016..=to).map(|y| tick(f64::from(y), &y.to_string())).collect::<Vec<_>>();
    let y = Axis::new([0.0, 12.0], true, 4, |v, _| format!("{v}%"));
    let plain = LineChart {
        words: words.clone(),
        series: vec![series(say("Degree students", "طلاب الدرجات"), &shares, 1)],
        x: Axis { range: (2016.0, 2025.0), ticks: years(2025) },
        y: y.clone(),
        target: None,
        size: Size::Large,
    };
    let mut marked = plain.clone();
    let p = &mut marked.series[0].points;
    (p[9].provisional, p[5].break_before) = (true, Some(say("New definition from 2021", "تعريف جديد منذ 2021")));
    (p[7].band, p[2].y, p[2].label) = (Some((6.4, 7.4)), f64::NAN, Label::new("–"));
    p[9].note = Some(say("Provisional", "أولي"));
    marked.series[0].end = Some(say("9.0% provisional", "9.0% أولي"));
    marked.x = Axis { range: (2016.0, 2028.0), ticks: years(2028).into_iter().step_by(2).collect() };
    marked.target = Some(Target {
        x: 2028.0,
        y: 12.0,
        from: (2024.0, 8.5),
        label: say("Target 2028: 12%", "هدف 2028: 12%"),
        time: Label::new("2028"),
        value: Label::new("12%"),
    });
    let mut two = plain.clone();
    let lower: Vec<Point> = shares
        .iter()
        .map(|p| Point { y: p.y / 3.0 + 0.4, label: Label::new(format!("{:.1}%", p.y / 3.0 + 0.4)), ..p.clone() })
        .collect();
    two.series.push(series(say("Exchange students", "طلاب التبادل"), &lower, 2));
    let amount = |v: f64| if v.is_nan() { Amount::missing("–") } else { Amount::known(v, fmt_pct(v)) };
    let row = |label: Label, cells: &[f64]| Row { label, cells: cells.iter().map(|v| amount(*v)).collect(), ..Row::default() };
    let data = |heads: Vec<Label>, rows: Vec<Row>| Data { words: words.clone(), heads, rows };
    let academic = |n: usize| Label::new(format!("{}/{}", 2015 + n, 16 + n));
    let counts = [64.0, 70.0, f64::NAN, 0.0, 91.0, 104.0, 101.0, 110.0, 1180.0 / 10.0, 130.0];
    let mut one =
        data(vec![say("Agreements", "اتفاقيات")], counts.iter().enumerate().map(|(n, v)| row(academic(n), &[*v])).collect());
    (one.rows[9].provisional, one.rows[6].break_before, one.rows[8].cells[0].band) =
        (true, Some(say("Counted by signature", "حسب التوقيع")), Some((113.0, 123.0)));
    let regions = [
        ("Europe", "أوروبا"),
        ("Asia", "آسيا"),
        ("Middle East and Northern Africa", "الشرق الأوسط وشمال أفريقيا"),
        ("Americas", "الأمريكتان"),
        ("Sub-Saharan Africa", "أفريقيا جنوب الصحراء"),
        ("Oceania", "أوقيانوسيا"),
    ]
    .map(|(a, b)| say(a, b));
    let stack = |n: usize| {
        let v: Vec<f64> = [64.0, 9.0, 4.0, 5.0, 1.0, 0.0]
            .iter()
            .zip([7.0, 1.4, 0.9, 0.7, 0.4, 0.2])
            .map(|(a, b): (&f64, f64)| (a + b * n as f64).round())
            .collect();
        Row { total: Some(amount(v.iter().sum())), ..row(academic(n), &v) }
    };
    let stacked = data(regions.to_vec(), (0..10).map(stack).collect());
    let sides = vec![say("Incoming", "القادمون"), say("Outgoing", "المغادرون")];
    let flows =
        [[40.0, 61.0], [44.0, 70.0], [52.0, 88.0], [0.0, 23.0], [12.0, f64::NAN], [31.0, 64.0], [47.0, 80.0], [55.0, 97.0]];
    let flow_years = data(sides.clone(), flows.iter().enumerate().map(|(n, v)| row(academic(n), v)).collect());
    let countries = [
        ("Germany", "ألمانيا", [31.0, 52.0]),
        ("Poland", "بولندا", [44.0, 20.0]),
        (
            "A country with a very long name, as some have when written in full",
            "بلد له اسم طويل جدا كما يحدث حين يكتب الاسم الرسمي كاملا",
            [0.0, 7.0],
        ),
        ("Japan", "اليابان", [f64::NAN, 4.0]),
    ];
    let flow_countries = data(sides, countries.iter().map(|(a, b, v)| row(say(a, b), v)).collect());
    let bars = data(
        vec![say("Agreements", "اتفاقيات")],
        regions.iter().zip([130.0, 22.0, 12.0, 11.0, f64::NAN, 0.0]).map(|(l, v)| row(l.clone(), &[v])).collect(),
    );
    let signed = data(
        vec![say("Balance", "الرصيد")],
        regions.iter().zip([0.34, -0.2, 0.0, -0.81, 0.12, f64::NAN]).map(|(l, v)| row(l.clone(), &[v])).collect(),
    );
    let percent = |v: f64| Amount::known(v, format!("{v:.1}%"));
    let shares = regions.iter().zip([(71.0, 9.3), (12.1, 47.0), (6.6, 13.1), (6.0, 12.8), (2.7, 15.4), (1.1, 0.6)]);
    let reference = data(
        vec![say("Share of our partners", "حصة شركائنا"), say("Share of the world's population, 2024", "حصة سكان العالم، 2024")],
        shares.map(|(l, (a, b))| Row { label: l.clone(), cells: vec![percent(a), percent(b)], ..Row::default() }).collect(),
    );
    let band = |year: u16, low: f64, high: f64| Row {
        label: Label::new(year.to_string()),
        cells: vec![
            Amount::known((low + high) / 2.0, if low == high { fmt_pct(low) } else { format!("{low}–{high}") })
                .banded(Some((low, high))),
        ],
        ..Row::default()
    };
    let mut places = data(
        vec![say("Place", "المرتبة")],
        vec![
            band(2019, 1001.0, 1200.0),
            band(2020, 1001.0, 1200.0),
            band(2021, 801.0, 1000.0),
            band(2022, 801.0, 1000.0),
            band(2024, 640.0, 640.0),
            band(2025, 612.0, 612.0),
        ],
    );
    places.rows.insert(4, row(Label::new("2023"), &[f64::NAN]));
    let axis = |d: &Data| Axis::new(d.values(), true, 4, print);
    vec![
        Chart::Line(plain),
        Chart::Line(marked),
        Chart::Line(two),
        Chart::Columns(Columns { axis: axis(&one), data: one, size: Size::Large }),
        Chart::Stacked(Stacked { axis: Axis::new(stacked.sums(), true, 4, print), data: stacked }),
        Chart::DivergingYears(DivergingYears { data: flow_years }),
        Chart::DivergingBars(DivergingBars { data: flow_countries, rtl: ar }),
        Chart::Bars(Bars { data: bars, rtl: ar }),
        Chart::Bars(Bars { data: signed, rtl: ar }),
        Chart::Reference(Reference { data: reference, rtl: ar }),
        Chart::Rank(Rank { axis: Axis::ranks(places.values(), 4, print), data: places, size: Size::Large }),
    ]
}
