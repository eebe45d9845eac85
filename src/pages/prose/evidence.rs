//! `{{ evidence("partnerships", group="2") }}` → the records of an evidence group of a policy element, between paragraphs.

use crate::base::diag::Diag;
use crate::base::diag::Diags;
use crate::base::markup;
use crate::codes::suggest;
use crate::entities::policy::Evidence;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::evidence_view;
use crate::pages::evidence_view::Group;
use crate::pages::evidence_view::Item;
use crate::pages::prose::Component;
use crate::pages::prose::Setting;
use crate::pages::prose::identity;
use crate::parse::markdown::Asked;

pub(super) const EVIDENCE: Component =
    Component { name: "evidence", is_block: true, named: &["group"], dims: false, check, html };

fn check(cx: &Cx, asked: &Asked, diags: &mut Diags) {
    let Some(typed) = asked.call.values.first() else {
        diags.add(Diag::error("argument-missing", asked.at).with("component", &asked.call.name));
        return;
    };
    let Some(element) = cx.site.policy.get(typed) else {
        if cx.site.ids.get("policy", typed).is_none() {
            let known: Vec<&str> = cx.site.policy.iter().map(|p| &*p.id).collect();
            let near = suggest::nearest(typed, known.iter().copied()).unwrap_or("");
            let diag = Diag::error("evidence-unknown", identity::place(asked, &typed.at)).with("typed", &typed.text);
            diags.add(diag.with("known", known.join(", ")).with("suggestion", near));
        }
        return;
    };
    if let Some(typed) = asked.call.named.get("group")
        && group(cx, &element.evidence, typed).is_none()
    {
        let titles = element.evidence.iter().map(|e| e.title.say(cx.site.langs(), crate::base::lang::Lang::FIRST).text);
        let known: Vec<String> = (1..).zip(titles).map(|(n, title)| format!("{n} ({title})")).collect();
        let titles = known.iter().filter_map(|k| k.split_once(" (").map(|(_, title)| title.trim_end_matches(')')));
        let near = suggest::nearest(typed, titles).unwrap_or("").to_owned();
        let diag = Diag::error("evidence-unknown", identity::place(asked, &typed.at)).with("typed", &typed.text);
        diags.add(diag.with("known", known.join(", ")).with("suggestion", near));
    }
}

/// Place of the group with this number (from 1), or with this title in any language.
fn group(cx: &Cx, all: &[Evidence], typed: &str) -> Option<usize> {
    if let Ok(number) = typed.parse::<usize>() {
        return number.checked_sub(1).filter(|n| *n < all.len());
    }
    let langs = cx.site.langs();
    all.iter().position(|e| langs.all().any(|lang| e.title.say(langs, lang).text.trim() == typed.trim()))
}

fn html(setting: &Setting) -> String {
    let (desk, asked) = (setting.desk, setting.asked);
    let Some(element) = desk.cx.site.policy.get(identity::id(asked)) else { return String::new() };
    let only = asked.call.named.get("group").and_then(|typed| group(&desk.cx, &element.evidence, typed));
    let found = desk.cx.figures.evidence(&element.id);
    let groups = element.evidence.iter().zip(found).enumerate();
    let groups = groups.filter(|(n, _)| only.is_none_or(|o| o == *n));
    let shown = groups.map(|(n, (evidence, found))| {
        let group = evidence_view::group(desk, n + 1, evidence, found);
        section(desk, &group, &format!("prose-{}-{}", setting.number, n + 1))
    });
    shown.collect()
}

/// As the theme's component `evidence`; the status of a record is said in words.
fn section(desk: &Desk, group: &Group, id: &str) -> String {
    let mut out = format!(
        "<section class=\"evidence\" aria-labelledby=\"{id}\">\n<p class=\"s1\" id=\"{id}\">{}</p>\n",
        group.title.as_str()
    );
    if group.items.is_empty() {
        let (none, why) = (desk.t("policy-evidence-none", &[]), desk.t("policy-evidence-none-why", &[]));
        out.push_str(&format!("<p class=\"missing\">{}</p>\n<p class=\"quiet\">{}</p>\n", none.as_str(), why.as_str()));
    } else {
        out.push_str(&format!("<p class=\"evidence-count\">{}</p>\n{}", group.count_label.as_str(), list(&group.items)));
    }
    if !group.rest.is_empty() {
        out.push_str(&format!(
            "<details class=\"details\"><summary>{}</summary><div class=\"details-body\">{}</div></details>\n",
            group.rest_label.as_str(),
            list(&group.rest)
        ));
    }
    if let Some(register) = &group.register {
        let href = markup::escape(register.href.as_str());
        out.push_str(&format!("<p><a href=\"{href}\">{}</a></p>\n", register.label.as_str()));
    }
    out.push_str("</section>\n");
    out
}

fn list(items: &[Item]) -> String {
    let mut out = String::from("<ul>\n");
    for item in items {
        let label = item.link.label.as_str();
        out.push_str("<li>");
        match item.link.href.as_str() {
            "" => out.push_str(label),
            href => out.push_str(&format!("<a href=\"{}\">{label}</a>", markup::escape(href))),
        }
        for words in item.detail.iter().chain(item.chip.as_ref().map(|c| &c.label)) {
            out.push_str(&format!(" <span class=\"quiet\">{}</span>", words.as_str()));
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
    out
}
