//! A partner's page.

use crate::base::lang::Lang;
use crate::pages::Cx;
use crate::pages::Desk;
use crate::pages::PageKind;
use crate::plan::Subject;
use crate::view::Html;
use crate::view::View;
use serde::Serialize;

/// The page of each partner.
pub struct PartnerPage;

#[derive(Serialize)]
struct Own {
    name: Html,
}

impl PageKind for PartnerPage {
    fn name(&self) -> &'static str {
        "partner"
    }

    fn subjects(&self, cx: &Cx) -> Vec<Subject> {
        Desk::subjects(&cx.site.partners.0)
    }

    fn path(&self, cx: &Cx, lang: Lang, subject: &Subject) -> String {
        let slug = cx.site.partners.get(&subject.id).map(|p| Desk::slug(cx, &p.common, &p.id, lang));
        format!("{}{}/", Desk::folder(cx, lang, "partners"), slug.unwrap_or_default())
    }

    fn view(&self, desk: &Desk, subject: &Subject) -> Option<View> {
        let partner = desk.cx.site.partners.get(&subject.id)?;
        let own = Own { name: desk.say(&partner.name) };
        Some(View::new("partner.html", "partners", desk.bare(&partner.name), &own))
    }
}
