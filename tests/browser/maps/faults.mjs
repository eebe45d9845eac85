// The stories of maps test themselves: each is told again on a site with a fault, and must end badly.

import { maps } from '../maps.mjs';
import { Report } from '../report.mjs';
import { serve } from '../server.mjs';

const drop = (what) => (html) => html.replaceAll(what, 'x');

/** Title of the story, what it must say, and the fault: changes of pages, style sheet or script, of files read from disk, of the rules of headers. */
const FAULTS = [
  [/^one geometry/, /other path data/, { text: (file, text) => (file === 'ar/partners/index.html' ? text.replace(/<svg class="map[\s\S]*? d="M/, (start) => `${start}1`) : text) }],
  [/not mirrored/, /never mirrored/, { css: '[dir="rtl"] svg.map { transform: scaleX(-1); }' }],
  [/not mirrored/, /key starts/, { css: '.map-key { direction: ltr; }' }],
  [/no stops/, /needs tabindex/, { html: (html) => html.replaceAll(' tabindex="-1"', '') }],
  [/no stops/, /aria-hidden/, { html: (html) => html.replaceAll(/(<svg class="map[^>]*) aria-hidden="true"/g, '$1') }],
  [/every partner/, /munich-green-otter/, { html: drop('href="/en/partners/munich-green-otter/"') }],
  [/scripts: Erasmus/, /no link leads/, { html: drop('href="#country-de"') }],
  [/scripts: the year/, /no link to the year/, { html: drop('href="/en/partners/year/2019/"') }],
  [/scripts: Munich/, /no row/, { html: drop('Munich') }],
  [/country=de/, /does not list/, { js: (js) => js.replace('==f.country', '!=f.country').replace('== f.country', '!= f.country') }],
  [/year=2019/, /hides/, { css: 'tr[data-p]:nth-child(2) { display: none; }' }],
  [/q=munchen/, /hides/, { html: (html) => html.replace(/<tr data-p="munich-green-otter"/, '<tr data-p="munich-green-otter" class="fault"'), css: '.fault { display: none; }' }],
  [/q=munchen/, /no count/, { html: (html) => html.replace('role="status"', '') }],
  [/q=munchen/, /the count says/, { html: (html) => html.replaceAll('{n}', '77') }],
  [/q=munchen/, /stand above no row/, { css: 'tbody[hidden] { display: table-row-group !important; } tr[data-p][hidden] { display: none; }' }],
  [/q=munchen/, /map does not change/, { js: (js) => js.replaceAll('"dim"', '"other"') }],
  [/typing/, /again/, { js: (js) => `${js};addEventListener("input",()=>setTimeout(()=>location.reload(),100))` }],
  [/under the pointer/, /Escape/, { js: (js) => js.replaceAll('"Escape"', '"F9"') }],
  [/may be framed/, /cannot be framed/, { rules: (rules) => rules.filter(({ pattern }) => !`${pattern}`.includes('embed')) }],
  [/may be framed/, /by any site/, { rules: () => [] }],
  [/in a frame/, /can show it/, { headers: '/*\n  X-Content-Type-Options: nosniff\n' }],
  [/in a frame/, /cannot show it/, { headers: "/*\n  Content-Security-Policy: frame-ancestors 'none'\n" }],
  [/embed is complete/, /skip link/, { html: drop('href="#') }],
];

/** Tells the stories on broken copies of `site`; a story that ends well is a problem of the suite. */
export async function mapFaults(browser, site, report) {
  const queue = [...FAULTS];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await show(...next);
  };
  await Promise.all([worker(), worker()]);
  return FAULTS.length;

  async function show(title, says, fault) {
    const heard = new Report(() => {});
    const change = (address, text) => {
      if (address.endsWith('.css')) return text + (fault.css ?? '');
      if (address.endsWith('.js')) return fault.js ? fault.js(text) : text;
      return fault.html ? fault.html(text) : text;
    };
    const server = await serve(site.root, change, {}, fault.headers);
    if (fault.rules) server.rules = fault.rules(server.rules);
    const text = (file) => (fault.text ? fault.text(file, site.text(file)) : site.text(file));
    await maps(browser, { ...site, server, text }, heard, title);
    server.close();
    const right = heard.problems.find(({ line }) => says.test(line));
    if (right && process.env.SHOW) console.log(`  ${right.line}`);
    if (!right) {
      const instead = heard.problems.map(({ line }) => line).join(' | ') || 'silence';
      report.add({ check: 'suite', what: `the story ${title} does not find the fault made for it (${says}): ${instead}` });
    }
  }
}
