// Which page is looked at how. A mode is a language, a colour scheme and a width.

import { KINDS, MAIN, RARE } from './kinds.mjs';
import { largest } from './sites.mjs';

const WIDTHS = [320, 390, 1280];
const LANGS = ['en', 'tr', 'ar'];
const SCHEMES = ['light', 'dark', 'forced'];

const mode = (lang, scheme, width) => ({ lang, scheme, width, name: `${scheme} ${width}` });

/** Modes of a kind: two for every kind, four for the main ones, all with `all`. */
function modes(kind, all) {
  if (all) return LANGS.flatMap((lang) => SCHEMES.flatMap((scheme) => WIDTHS.map((width) => mode(lang, scheme, width))));
  const list = [mode('en', 'light', 1280), mode('ar', 'dark', 320)];
  if (MAIN.includes(kind)) list.push(mode('tr', 'light', 390), mode('en', 'forced', 1280));
  return list;
}

/**
 * Visits in the order they are made. A kind is seen on the first site that has it; with `all`, on each. The other sites
 * give their main kinds, so that no site goes unseen.
 */
export function visits(sites, all) {
  const list = [];
  for (const [kind] of KINDS) {
    const having = sites.filter((site) => largest(site, kind, 'en'));
    having.forEach((site, n) => {
      if (n > 0 && !all && !MAIN.includes(kind)) return;
      for (const mode of n > 0 && !all ? modes('', false) : modes(kind, all)) {
        const page = largest(site, kind, mode.lang) ?? (kind === 'chooser' ? largest(site, kind, 'en') : undefined);
        if (page) list.push({ site, kind, page, mode });
      }
    });
  }
  return list;
}

/** Kinds no site has a page of: their patterns may be wrong, or the sample lacks a record. */
export const missing = (sites) => KINDS.map(([kind]) => kind)
  .filter((kind) => !RARE.includes(kind) && !sites.some((site) => largest(site, kind, 'en')));
