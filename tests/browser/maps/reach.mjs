// The register is complete without JavaScript and without a pointer: every partner has a link that can be focused, and the
// questions visitors come with are answered within two clicks.

import { visit } from '../browser.mjs';

const PLAIN = { lang: 'en', scheme: 'light', width: 1280, name: 'light 1280', script: false };

/** Opens a page without scripts and returns what `work` finds there. */
export async function plain({ browser, server, tell }, address, work, argument) {
  let found;
  await visit(browser, server, address, PLAIN, (check, what) => tell(`${check}: ${what}`, address), async (page) => {
    found = await page.evaluate(work, argument);
  });
  if (found === undefined) throw new Error(`${address} could not be read`);
  return found;
}

/** Addresses of links of main that can be focused, as paths below the root. Runs in the page. */
const links = () => [...document.querySelectorAll('main a[href]')]
  .filter((a) => a.tabIndex >= 0 && !a.closest('svg') && a.checkVisibility({ checkVisibilityCSS: true }))
  .map((a) => decodeURI(a.pathname).slice(1) + a.hash);

/** Partners in the table, except in a part about ended agreements. Runs in the page. */
const rows = (country) => [...document.querySelectorAll('table.register tr[data-p]')]
  .filter((tr) => !country || tr.closest('[data-c]')?.dataset.c === country)
  .map((tr) => ({ id: tr.dataset.p, now: !tr.closest('#ended, [aria-labelledby="ended"]') }));

async function everyPartner(story) {
  const { site, find, tell } = story;
  const found = new Set(await plain(story, `/${find('partners').path}`, links));
  const lost = [];
  for (const page of site.pages.values()) {
    if (page.kind === 'partner' && page.lang === 'en' && !found.has(page.path)) lost.push(page.path);
  }
  // Partners of the own country may stand on its page only, one click away.
  const countries = [...found].filter((at) => site.pages.get(at)?.kind === 'country');
  if (lost.length) for (const at of countries) (await plain(story, `/${at}`, links)).forEach((link) => found.add(link));
  for (const at of lost.filter((at) => !found.has(at))) tell('is linked from no place the keyboard reaches within one page', `/${at}`);
}

async function germanyByScheme(story) {
  const { find, site, tell } = story;
  const start = await plain(story, `/${find('partners').path}`, links);
  const scheme = start.find((at) => site.pages.get(at)?.kind === 'scheme' && at.includes('erasmus-ka131'));
  if (!scheme) throw new Error('no link to the scheme');
  const next = await plain(story, `/${scheme}`, links);
  if (!next.some((at) => at.startsWith(`${scheme}#`) && at.endsWith('-de'))) tell('no link leads to Germany within the page', `/${scheme}`);
  const there = await plain(story, `/${scheme}`, rows, 'de');
  if (!there.length) tell('lists no partner in Germany', `/${scheme}`);
}

async function year2019(story) {
  const { find, site, tell } = story;
  const start = await plain(story, `/${find('partners').path}`, links);
  const year = start.find((at) => site.pages.get(at)?.kind === 'year-of-partners' && at.endsWith('/2019/'));
  if (!year) throw new Error('no link to the year');
  const all = await plain(story, `/${find('partners').path}`, rows);
  const there = await plain(story, `/${year}`, rows);
  if (!there.length || there.length >= all.length) tell(`lists ${there.length} of ${all.length} partners`, `/${year}`);
}

/** A city's partners are linked from the list, with the name of the city beside them. */
const city = (names) => async (story) => {
  const { find, tell } = story;
  const at = `/${find('partners').path}`;
  const found = await plain(story, at, (names) => [...document.querySelectorAll('table.register tr[data-p]')]
    .filter((tr) => names.some((name) => tr.textContent.includes(name))).length, names);
  if (!found) tell(`no row of the list names ${names.join(' or ')}`, at);
};

export const STORIES = [
  ['the keyboard reaches every partner', everyPartner],
  ['without scripts: Erasmus+ KA131 in Germany', germanyByScheme],
  ['without scripts: the year 2019', year2019],
  ['without scripts: Munich', city(['Munich'])],
  ['without scripts: İzmir', city(['İzmir'])],
];

export { links, rows };
