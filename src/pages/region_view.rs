//! A country → the sentence that names its region, in the scheme pages use.

use crate::i18n::catalogue::Arg;
use crate::pages::Desk;
use crate::regions;
use crate::regions::Region;
use crate::view::Html;

/// Names the region of a country, an ISO 3166-1 alpha-2 code or XK, or says that the scheme has none for it.
pub(super) fn of_country(desk: &Desk, code: &str) -> Html {
    let own = desk.cx.site.regions.iter().find(|r| r.is_used);
    let scheme = own.map_or_else(|| desk.t("region-scheme-m49", &[]), |r| desk.say(&r.name));
    let scheme = ("scheme", Arg::Html(scheme.as_str()));
    match regions::of(code, own.map(|r| &r.facts)) {
        Region::M49(sub) => {
            let name = desk.country_html(sub);
            match regions::around(sub) {
                Some(region) => {
                    let around = desk.country_html(region);
                    let args = [("region", Arg::Html(around.as_str())), ("part", Arg::Html(name.as_str())), scheme];
                    desk.t("region-and-part", &args)
                }
                None => desk.t("region-of", &[("region", Arg::Html(name.as_str())), scheme]),
            }
        }
        Region::Own(_, name) => {
            let name = desk.say(name);
            desk.t("region-of", &[("region", Arg::Html(name.as_str())), scheme])
        }
        Region::Unassigned => desk.t("region-none", &[scheme]),
    }
}
