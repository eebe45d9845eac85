// The suite tests itself: each check is shown a page with the fault it is there for, and must find it.

import { visit } from './browser.mjs';
import { CHECKS } from './checks.mjs';
import { Report } from './report.mjs';
import { serve } from './server.mjs';

const into = (what) => (html) => html.replace('</main>', `${what}</main>`);
const script = (text) => ({ html: into('<script src="/fault.js"></script>'), files: { '/fault.js': text } });

/** Check that must speak, what it must say, and the fault: a change of the page, of its style sheet, or further files. */
const FAULTS = [
  ['axe', /image-alt/, { html: into('<img src="/assets/icon.svg">') }],
  ['axe', /color-contrast/, { css: '.lede, main p { color: #999 !important; background: #aaa !important; }' }],
  ['overflow', /px wide/, { html: into('<div class="fault"></div>'), css: '.fault { inline-size: 3000px; block-size: 1px; }' }],
  ['clipped', /below/, { css: 'main p { block-size: .4em; overflow: hidden; }' }],
  ['clipped', /sideways/, { html: into('<p class="fault">Nothing of this sentence may be lost</p>'), css: '.fault { inline-size: 3em; overflow: clip; white-space: nowrap; }' }],
  ['clipped', /leaves the window/, { html: into('<p class="fault">Out</p>'), css: '.fault { position: absolute; inset-inline-start: -200px; }' }],
  ['small text', /less than 12/, { html: into('<svg viewBox="0 0 999 999" width="300" height="300"><text x="9" y="50">small</text></svg>') }],
  ['title', /2 h1/, { html: into('<h1>Another</h1>') }],
  ['title', /cannot be seen/, { css: 'h1 { visibility: hidden; }' }],
  ['title', /covered/, { html: into('<b class="fault"></b>'), css: '.fault { position: fixed; inset: 0; background: #000; z-index: 99; }' }],
  ['language', /html lang/, { html: (html) => html.replace(/<html lang="\w+"/, '<html lang="fr"') }],
  ['language', /html dir/, { html: (html) => html.replace(/<html(.*?) dir="ltr"/, '<html$1 dir="rtl"') }],
  ['language', /main runs/, { css: 'main { direction: rtl; }' }],
  ['console', /a script fails/, script('throw new Error("on purpose")')],
  ['csp', /blocks/, { html: into('<style>p { color: red; }</style>') }],
  ['requests', /another host/, { html: into('<img src="https://other.invalid/x.png" alt="">') }],
  ['requests', /answers 404/, { html: into('<img src="/gone.png" alt="">') }],
  ['no JavaScript', /links are missing/, script('document.querySelector("main").insertAdjacentHTML("beforeend", "<a href=/en/x/>x</a>")')],
  ['no JavaScript', /texts are missing/, script('document.querySelector("main").append("only with scripts")')],
  ['no JavaScript', /controls/, { html: into('<script src="/fault.js"></script><p><label>Find <input name="q"></label></p>'), files: { '/fault.js': '' } }],
  ['keyboard', /stays here/, script('addEventListener("keydown", (e) => e.key === "Tab" && document.activeElement.matches(".nav a") && e.preventDefault())')],
  ['keyboard', /first stop is no skip link/, { html: (html) => html.replace(/<a class="skip".*?<\/a>/, '') }],
  ['keyboard', /does not skip/, { html: (html) => html.replace(/href="#(main|title)"/, 'href="#nowhere"') }],
  ['keyboard', /no outline/, { css: '*:focus-visible, *:focus { outline: 0 !important; }' }],
  ['keyboard', /not the next element/, { html: into('<a href="/en/" tabindex="3">jump</a>') }],
  ['keyboard', /outside the window/, { html: (html) => html.replace('<header', '<a class="fault" href="/en/">out</a><header'), css: '.fault { position: fixed; inset-block-start: -99px; }' }],
  ['keyboard', /covered/, { html: into('<b class="fault"></b>'), css: '.fault { position: fixed; inset: 0; z-index: 99; }' }],
];

const MODE = { lang: 'en', scheme: 'light', width: 1280, name: 'light 1280' };
/** Checks by the name their problems carry; the rest is noticed by every visit. */
const BY_NAME = { axe: 'axe', language: 'language', keyboard: 'keyboard', 'no JavaScript': 'scriptless' };
const LAYOUT = ['overflow', 'clipped', 'small text', 'title'];

/** Shows the faults on a page of `site`; a check that stays silent is a problem of the suite. */
export async function faults(browser, site, report) {
  const queue = [...FAULTS];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await show(...next);
  };
  await Promise.all([worker(), worker()]);
  return FAULTS.length;

  async function show(check, says, fault) {
    const path = 'en/contact/';
    const heard = new Report(() => {});
    const files = { ...fault.files };
    const change = (address, text) => {
      if (address.endsWith('.css')) return text + (fault.css ?? '');
      return fault.html && address.endsWith('/') ? fault.html(text) : text;
    };
    const server = await serve(site.root, change, files);
    const tell = (name, what, where) => heard.add({ check: name, where, what });
    const wanted = LAYOUT.includes(check) ? 'layout' : BY_NAME[check];
    const about = { browser, server, site, kind: 'contact', page: { path, scripts: Boolean(fault.files) }, mode: MODE };
    await visit(browser, server, `/${path}`, MODE, tell, async (open) => {
      for (const one of CHECKS) if (one.name === wanted) await one(open, tell, about);
    });
    server.close();
    if (!heard.problems.some((p) => p.check === check && says.test(p.line))) {
      const instead = heard.problems.map((p) => p.line).join(' | ') || 'silence';
      report.add({ check: 'suite', what: `${check} does not find the fault made for it (${says}): ${instead}` });
    } else if (process.env.SHOW) {
      console.log(`  ${heard.problems.find((p) => p.check === check && says.test(p.line)).line}`);
    }
  }
}
