//! Measures: that the words of `computed` and the functions are the same, and vectors of the pure functions. What measures
//! say of a site is in the stories `measures_….md`.

use imbat::entities::indicator::MEASURES;
use imbat::measures;
use std::collections::BTreeSet;

#[test]
fn every_word_has_its_function() {
    let ids: Vec<&str> = measures::ALL.iter().map(|m| m.id).collect();
    assert!(ids.is_sorted(), "{ids:?} is not sorted by id");
    let (words, ids): (BTreeSet<&str>, BTreeSet<&str>) = (MEASURES.iter().copied().collect(), ids.into_iter().collect());
    let unknown: Vec<_> = ids.difference(&words).collect();
    assert!(unknown.is_empty(), "`computed` has no word for {unknown:?}");
    let missing: Vec<_> = words.difference(&ids).collect();
    assert!(missing.is_empty(), "no function computes {missing:?}");
}

#[test]
fn irn() {
    // Countries, partners, L / ln P in ten-thousandths (reference values of the catalogue of indicators).
    for (countries, partners, index) in [(30, 120, 62_663), (45, 300, 78_895), (1, 2, 14_427)] {
        let found = measures::irn(countries, partners).expect("a value");
        assert!((found - f64::from(index) / 1e4).abs() < 5e-5, "{countries} countries, {partners} partners: {found}");
    }
    // ln 1 is 0, and ln 0 has no value.
    assert_eq!((measures::irn(1, 1), measures::irn(0, 0)), (None, None));
}
