// Kinds of pages, told by the address of the page's English version. The first pattern that fits counts. A page that fits none
// is a problem: whoever adds a kind of page adds its line here, so that no kind goes unseen.

const SCHEMES = [
  'erasmus-ka131', 'erasmus-ka171', 'mevlana', 'orhun', 'bilateral-exchange', 'traineeship', 'staff-mobility', 'summer-school',
  'undergraduate-admission', 'graduate-admission', 'scholarship', 'visiting', 'research', 'other',
];
const PARTS = ['about', 'coming', 'going', 'working'];

/** Name and pattern. */
export const KINDS = [
  ['chooser', /^$/],
  ['home', /^en\/$/],
  ['not-found', /^en\/404\/$/],
  ['embed', /^en\/embed\/[^/]+\/$/],
  ['partners', /^en\/partners\/$/],
  ['region', /^en\/partners\/regions?\/[^/]+\/$/],
  ['scheme', /^en\/partners\/schemes?\/[^/]+\/$/],
  ['year-of-partners', /^en\/partners\/years?\/[^/]+\/$/],
  ['letter', /^en\/partners\/letters?\/[^/]+\/$/],
  ['country', /^en\/partners\/country\/[^/]+\/$/],
  ['partner', /^en\/partners\/[^/]+\/$/],
  ['agreements', /^en\/agreements\/$/],
  ['networks', /^en\/networks\/$/],
  ['network', /^en\/networks\/[^/]+\/$/],
  ['programmes', /^en\/programmes\/$/],
  ['programme', /^en\/programmes\/[^/]+\/$/],
  ['quality-marks', /^en\/quality\/$/],
  ['quality-mark', /^en\/quality\/[^/]+\/$/],
  ['grants', /^en\/projects\/$/],
  ['grant', /^en\/projects\/[^/]+\/$/],
  ['mobility', /^en\/mobility\/$/],
  ['mobility-partners', /^en\/mobility\/partners\/$/],
  ['mobility-year', /^en\/mobility\/\d{4}-\d{4}\/$/],
  ['policy', /^en\/policy\/$/],
  ['scorecard', /^en\/policy\/scorecard\/$/],
  ['policy-element', /^en\/policy\/[^/]+\/$/],
  ['statistics', /^en\/statistics\/$/],
  ['students', /^en\/statistics\/students\/$/],
  ['balance', /^en\/statistics\/balance\/$/],
  ['data-quality', /^en\/statistics\/data-quality\/$/],
  ['annual-figures', /^en\/statistics\/annual\/$/],
  ['annual-year', /^en\/statistics\/annual\/\d{4}-\d{4}\/$/],
  ['indicator', /^en\/statistics\/[^/]+\/$/],
  ['changes', /^en\/changes\/$/],
  ['changes-year', /^en\/changes\/[^/]+\/$/],
  ['data', /^en\/data\/$/],
  ['map-policy', /^en\/((data|about)\/)?maps?(-[a-z]+)?\/$/],
  ['news', /^en\/news\/$/],
  ['news-item', /^en\/news\/[^/]+\/$/],
  ['calls', /^en\/calls\/$/],
  ['calls-of-scheme', new RegExp(`^en/calls/(${SCHEMES.join('|')})/$`)],
  ['call', /^en\/calls\/[^/]+\/$/],
  ['events', /^en\/events\/$/],
  ['services', /^en\/services\/$/],
  ['service', /^en\/services\/[^/]+\/$/],
  ['documents', /^en\/documents\/$/],
  ['glossary', /^en\/glossary\/$/],
  ['contact', /^en\/contact\/$/],
  ['languages', /^en\/languages\/$/],
  ['part', new RegExp(`^en/(${PARTS.join('|')})/$`)],
  ['article', new RegExp(`^en/(${[...PARTS, 'data'].join('|')})/[^/]+/$`)],
];

/** Kinds that are also looked at in Turkish and in forced colours. */
export const MAIN = ['home', 'partners', 'partner', 'region', 'country', 'indicator'];

/** Kinds that neither site needs to have: lists by letter come with more than 500 partners. */
export const RARE = ['letter'];

/** Kinds with a map. */
export const MAPS = ['home', 'partners', 'region', 'scheme', 'year-of-partners', 'country', 'partner', 'network', 'mobility', 'students', 'embed'];

/** Kind of a page by its path below the site's root. */
export const kindOf = (path) => KINDS.find(([, pattern]) => pattern.test(path))?.[0];
