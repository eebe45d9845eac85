//! The list of rules. A rule is a file of its own plus one line here; its `//!` comment is the manual page of its codes.

use crate::base::diag::Diags;
use crate::check::Site;

/// A rule.
pub struct Rule {
    /// Its file under `check/rules/`, without ending.
    pub name: &'static str,
    /// Text of that file: its `//!` lines are the manual page.
    pub page: &'static str,
    /// Looks at the whole site and reports.
    pub check: fn(&Site, &mut Diags),
}

macro_rules! rules {
    ($($name:ident,)+) => {
        $(pub mod $name;)+
        /// All rules, in the order of their numbers.
        pub static ALL: &[Rule] = &[$(Rule {
            name: stringify!($name),
            page: include_str!(concat!("rules/", stringify!($name), ".rs")),
            check: $name::check,
        }),+];
    };
}

rules! {
    r01_ids,
    r02_references,
    r03_identifiers,
    r04_validity,
    r07_duration,
    r08_places,
    r11_condition_years,
    r12_renews,
    r18_rows,
    r20_observation,
    r23_source,
    r25_target,
    r29_regions,
    r30_roles,
    r31_quality,
    r32_ranking,
    r33_grant,
    r34_calls,
    r36_text,
    r39_url,
    r40_components,
    r_participants,
    r_brand,
    r_documents,
    r_policy,
    r_programme,
    r_slug,
}
