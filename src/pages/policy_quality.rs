//! A policy element → lines on how current its figures are and in which languages its words are complete.

use crate::base::lang::Lang;
use crate::base::text::Text;
use crate::entities::Record;
use crate::entities::policy::PolicyElement;
use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::view::Html;

/// Indicators current, overdue and without data; then the languages.
pub(super) fn lines(desk: &Desk, element: &Record<PolicyElement>) -> Vec<Html> {
    let indicators = || desk.cx.site.indicators.iter().filter(|i| i.element == element.number);
    let (mut current, mut overdue, mut without) = (0.0, 0.0, 0.0);
    for indicator in indicators() {
        if !desk.cx.figures.has_value(&indicator.id) {
            without += 1.0;
        } else if desk.cx.figures.is_overdue(&indicator.id) {
            overdue += 1.0;
        } else {
            current += 1.0;
        }
    }
    let args = [("current", Arg::Num(current)), ("overdue", Arg::Num(overdue)), ("without", Arg::Num(without))];
    let (whole, gaps): (Vec<Lang>, Vec<Lang>) = desk.cx.site.langs().all().partition(|l| is_complete(element, *l));
    let mut lines = vec![desk.t("scorecard-quality-figures", &args)];
    for (id, langs) in [("scorecard-quality-complete", whole), ("scorecard-quality-gaps", gaps)] {
        if !langs.is_empty() {
            let names: Vec<String> = langs.iter().map(|l| desk.format().language(desk.cx.site.langs().tag(*l))).collect();
            lines.push(desk.t(id, &[("languages", Arg::Text(&desk.format().list(&names)))]));
        }
    }
    lines
}

/// True when every text of the element has a wording in this language. A text that has none in any language is not missing.
fn is_complete(element: &Record<PolicyElement>, lang: Lang) -> bool {
    let own = [&element.title, &element.summary, &element.statement, &element.limits];
    let commitments = element.commitments.iter().flat_map(|c| std::iter::once(&c.text).chain(c.actions.iter().map(|(_, t)| t)));
    let evidence = element.evidence.iter().map(|e| &e.title);
    let targets = element.targets.iter().map(|t| &t.note);
    let reviews = element.reviews.iter().flat_map(|r| [&r.outcome, &r.action]);
    let mut all = own.into_iter().chain(commitments).chain(evidence).chain(targets).chain(reviews);
    all.all(|text: &Text| text.is_empty() || text.get(lang).is_some())
}
