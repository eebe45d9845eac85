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

mod in_force;

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
    r06_year_form,
    r07_duration,
    r08_places,
    r09_languages,
    r10_fields,
    r11_condition_years,
    r12_renews,
    r13_twice,
    r14_mevlana,
    r15_erasmus,
    r16_mobility,
    r17_places,
    r18_rows,
    r20_observation,
    r21_jump,
    r22_series,
    r23_source,
    r24_overdue,
    r25_target,
    r26_policy,
    r28_coordinates,
    r29_regions,
    r30_roles,
    r31_quality,
    r32_ranking,
    r33_grant,
    r34_calls,
    r36_text,
    r37_privacy,
    r39_url,
    r_participants,
    r_brand,
    r_documents,
    r_map,
    r_policy,
    r_programme,
    r_slug,
    r_small_cells,
}
