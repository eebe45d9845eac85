// The suite: `node main.mjs --site NAME=FOLDER … [--all] [--only KIND,…]`; the first site is the one with every kind of page.
// `tests/browser/run` calls it.

import { launch, visit } from './browser.mjs';
import { CHECKS } from './checks.mjs';
import { faults } from './faults.mjs';
import { mapFaults } from './maps/faults.mjs';
import { maps } from './maps.mjs';
import { missing, visits } from './matrix.mjs';
import { Report } from './report.mjs';
import { serve } from './server.mjs';
import { read } from './sites.mjs';

/** Pages open at a time. */
const AT_ONCE = 2;

const words = process.argv.slice(2);
const values = (flag) => words.flatMap((word, n) => (word === flag ? [words[n + 1]] : []));
const all = words.includes('--all');
const only = values('--only').flatMap((list) => list.split(','));

const began = Date.now();
const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
const report = new Report();
const sites = values('--site').map((pair) => {
  const [name, root] = pair.split('=');
  return read(name, root, report);
});
for (const kind of missing(sites)) report.add({ check: 'kinds', what: `no site has a page of the kind ${kind}: mend its pattern in tests/browser/kinds.mjs, or give the sample a record` });
for (const site of sites) site.server = await serve(site.root);
const browser = await launch();
browser.on('disconnected', () => {
  if (browser.done) return;
  console.error('Chromium ended before the suite did: run it again, and look for memory or processes that are short.');
  process.exit(2);
});
console.log(`Chromium ${browser.version()}`);

if (!only.length || only.includes('faults')) {
  let made = await faults(browser, sites[0], report);
  // The stories of maps take minutes to break one by one.
  if (all || only.length) made += await mapFaults(browser, sites[0], report);
  console.log(`${made} faults shown to the checks (${seconds()} s).`);
}

const plan = visits(sites, all).filter(({ kind }) => !only.length || only.includes(kind));
const queue = [...plan];
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await look(next);
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));

async function look({ site, kind, page, mode }) {
  const tell = (check, what, where) => report.add({
    check, site: site.name, page: `/${page.path}`, lang: mode.lang, mode: mode.name, where, what,
  });
  await visit(browser, site.server, `/${page.path}`, mode, tell, async (open) => {
    for (const check of CHECKS) await check(open, tell, { browser, server: site.server, site, kind, page, mode });
  });
}
console.log(`${plan.length} visits (${seconds()} s).`);

if (!only.length || only.includes('maps')) {
  const told = await maps(browser, sites[0], report);
  console.log(`${told} stories of maps (${seconds()} s).`);
}
browser.done = true;
await browser.close();
sites.forEach((site) => site.server.close());

for (const [check, n] of report.counts()) console.log(`${n} × ${check}`);
console.log(`${report.problems.length} problems, ${plan.length} visits, ${seconds()} seconds.`);
process.exit(report.problems.length ? 1 : 0);
