// The filter: an address with a question shows the rows that answer it, says how many they are, and never loads the page again.

import { visit } from '../browser.mjs';
import { plain, rows } from './reach.mjs';

const MODE = { lang: 'en', scheme: 'light', width: 1280, name: 'light 1280' };

/** Records of the open data: another door to the same facts. */
function records(site) {
  return new Map(JSON.parse(site.text('data/v1/partners.json')).partners.map((record) => [record.id, record]));
}

/** What the page shows: rows, headings without rows, the count said, marks that stepped back. Runs in the page. */
const state = () => {
  const seen = (e) => e.checkVisibility();
  const heads = [...document.querySelectorAll('table.register tr.group')].filter(seen);
  return {
    rows: [...document.querySelectorAll('table.register tr[data-p]')].filter(seen).map((tr) => tr.dataset.p).sort(),
    all: document.querySelectorAll('table.register tr[data-p]').length,
    empty: heads.filter((head) => ![...head.parentElement.querySelectorAll('tr[data-p]')].some(seen)).length,
    said: [...document.querySelectorAll('[aria-live], [role="status"]')].map((e) => e.textContent.trim()).join(' '),
    dim: document.querySelectorAll('svg.map a.dim').length,
    links: document.querySelectorAll('svg.map a').length,
    query: location.search,
  };
};

/** Opens the list with a question and hears what it answers. */
async function ask(story, query, work = async () => {}) {
  const { browser, server, find, tell } = story;
  const at = `/${find('partners').path}`;
  let found;
  // The address is encoded as a browser would; visit encodes the path only once.
  await visit(browser, server, at + decodeURI(query), MODE, (check, what) => tell(`${check}: ${what}`, at + query), async (page) => {
    await work(page);
    await page.waitForFunction(() => document.querySelector('[aria-live], [role="status"]')?.textContent.trim(), null, { timeout: 10_000 })
      .catch(() => tell('no count is announced: put it in an element with role="status"', at + query));
    found = await page.evaluate(state);
  });
  if (!found) throw new Error('the list could not be opened');
  if (found.empty) tell(`${found.empty} headings stand above no row: hide them`, at + query, 'tr.group');
  if (!found.said.match(/\d/g)?.join('').startsWith(String(found.rows.length))) tell(`${found.rows.length} rows, and the count says “${found.said}”`, at + query);
  if (found.links && found.rows.length < found.all && !found.dim) tell('the map does not change: dim what no row stands for', at + query, 'svg.map');
  return { ...found, at: at + query };
}

const lacking = (a, b) => a.filter((id) => !b.includes(id));

/** The rows are those of another page's table, and no others. */
function same(tell, found, want, of) {
  const [more, less] = [lacking(found.rows, want), lacking(want, found.rows)];
  if (more.length) tell(`shows ${more.length} partners that ${of} does not list, such as ${more[0]}`, found.at);
  if (less.length) tell(`hides ${less.length} partners that ${of} lists, such as ${less[0]}`, found.at);
  if (!found.rows.length) tell('shows nothing', found.at);
}

async function germany(story) {
  const found = await ask(story, '?country=de&kind=erasmus-ka131');
  const { path: at } = [...story.site.pages.values()].find((page) => page.kind === 'scheme' && page.path.startsWith('en/') && page.path.includes('erasmus-ka131'));
  const there = await plain(story, `/${at}`, rows, 'de');
  same(story.tell, found, there.filter(({ now }) => now).map(({ id }) => id), `/${at}`);
  const known = records(story.site);
  for (const id of found.rows) {
    const record = known.get(id);
    const fits = record?.country === 'DE' && record.agreement?.some(({ kind }) => kind === 'erasmus-ka131');
    if (!fits) story.tell(`shows ${id}, which the open data do not know as such`, found.at);
  }
}

async function year(story) {
  const found = await ask(story, '?year=2019');
  const { path: at } = [...story.site.pages.values()].find((page) => page.kind === 'year-of-partners' && page.lang === 'en' && page.path.endsWith('/2019/'));
  same(story.tell, found, (await plain(story, `/${at}`, rows)).map(({ id }) => id), `/${at}`);
}

/** A name typed as people type it finds the city's partners, and little else. */
const named = (query, cities) => async (story) => {
  const found = await ask(story, `?q=${query}`);
  const known = [...records(story.site).values()];
  const want = known.filter(({ city }) => Object.values(city ?? {}).some((name) => cities.includes(name))).map(({ id }) => id);
  if (!want.length) story.tell(`the sample has no partner in ${cities[0]}: add one to its register`, found.at);
  const hidden = lacking(want, found.rows);
  if (hidden.length) story.tell(`hides ${hidden[0]}, which is in ${cities[0]}`, found.at);
  if (found.rows.length > want.length + 5) story.tell(`shows ${found.rows.length} rows for ${want.length} partners`, found.at);
};

async function noReload(story) {
  const found = await ask(story, '', async (page) => {
    await page.evaluate(() => { window.mark = 'still here'; });
    await page.locator('input[name="q"]').fill('munchen');
    await page.waitForFunction(() => location.search.includes('q=munchen'), null, { timeout: 10_000 });
    await page.waitForTimeout(400);
    if (await page.evaluate(() => window.mark) !== 'still here') story.tell('typing loads the page again');
  });
  if (found.query !== '?q=munchen') story.tell(`the address says “${found.query}” after typing`, found.at);
  if (!found.rows.length || found.rows.length === found.all) story.tell(`typing shows ${found.rows.length} of ${found.all} rows`, found.at);
}

async function tips(story) {
  const at = `/${story.find('partners').path}`;
  await visit(story.browser, story.server, at, MODE, (check, what) => story.tell(`${check}: ${what}`, at), async (page) => {
    const link = page.locator('svg.map a[data-r]:visible, svg.map a[data-c]:visible').last();
    await link.hover({ force: true });
    const tip = page.locator('[role="tooltip"]');
    if (!await tip.waitFor({ timeout: 5000 }).then(() => true, () => false)) story.tell('no name appears under the pointer', at, 'svg.map a');
    await page.keyboard.press('Escape');
    if (!await tip.waitFor({ state: 'hidden', timeout: 5000 }).then(() => true, () => false)) story.tell('Escape does not close the name', at, '[role="tooltip"]');
  });
}

export const STORIES = [
  ['?country=de&kind=erasmus-ka131', germany],
  ['?year=2019', year],
  ['?q=munchen', named('munchen', ['Munich', 'München'])],
  ['?q=ızmir', named(encodeURIComponent('ızmir'), ['İzmir', 'Izmir'])],
  ['typing does not load the page again', noReload],
  ['names under the pointer', tips],
];
