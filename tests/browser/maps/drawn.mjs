// Maps as drawings: the same land in every language, never mirrored, and no stop of the keyboard.

import { visit } from '../browser.mjs';
import { MAPS } from '../kinds.mjs';

const LANGS = ['en', 'tr', 'ar'];
const mode = (lang) => ({ lang, scheme: 'light', width: 1280, name: 'light 1280' });

/** Shapes of the maps of a page as written: the path data, one after another. */
function shapes(site, page) {
  const html = site.text(`${page.path}index.html`);
  const maps = html.match(/<svg class="map[ "][\s\S]*?<\/figure>|<svg class="map[ "][\s\S]*?<\/main>/g) ?? [];
  return maps.map((map) => [...map.slice(0, map.lastIndexOf('</svg>')).matchAll(/ d="([^"]*)"/g)].map((d) => d[1]).sort().join('\n'));
}

async function sameShapes({ site, tell }) {
  let compared = 0;
  for (const page of site.pages.values()) {
    if (page.lang !== 'en' || !MAPS.includes(page.kind)) continue;
    const own = shapes(site, page);
    for (const lang of LANGS.slice(1)) {
      const other = site.pages.get(page.versions[lang]);
      if (!other || other.lang !== lang) continue;
      const theirs = shapes(site, other);
      own.forEach((shape, n) => {
        compared += 1;
        if (shape !== theirs[n]) tell(`map ${n + 1} has other path data than in English: draw one geometry for all languages`, `/${other.path}`);
      });
      if (own.length !== theirs.length) tell(`has ${theirs.length} maps, in English ${own.length}`, `/${other.path}`);
    }
  }
  if (compared < 2) throw new Error('no two maps were found to compare');
}

/** Middles of the marks of the first map, as parts of its width; the side on which its key starts. Runs in the page. */
function marks() {
  const map = document.querySelector('svg.map');
  const box = map.getBoundingClientRect();
  const places = [...map.querySelectorAll('circle, path')].filter((e) => e.getBoundingClientRect().width > 0).map((e) => {
    const own = e.getBoundingClientRect();
    return (own.left + own.width / 2 - box.left) / box.width;
  });
  const key = document.querySelector('.map-key');
  // A country's map has one colour and needs no key.
  if (!key) return { places, key: 'none' };
  const first = [...key.children].map((e) => e.getBoundingClientRect()).find((b) => b.width > 0);
  const whole = key.getBoundingClientRect();
  const [left, right] = [first.left - whole.left, whole.right - first.right];
  return { places, key: left < right ? 'left' : 'right' };
}

async function notMirrored({ browser, site, server, find, tell }) {
  for (const kind of ['partners', 'region', 'country']) {
    const seen = {};
    const pages = { en: find(kind) };
    pages.ar = site.pages.get(pages.en.versions.ar);
    for (const lang of ['en', 'ar']) {
      await visit(browser, server, `/${pages[lang].path}`, mode(lang), (check, what) => tell(`${check}: ${what}`), async (page) => {
        seen[lang] = await page.evaluate(marks);
      });
    }
    const far = seen.en.places.filter((place, n) => Math.abs(place - (seen.ar.places[n] ?? 9)) > 0.005).length;
    if (far) tell(`${far} of ${seen.en.places.length} marks stand elsewhere than in English: maps are never mirrored`, `/${pages.ar.path}`, 'svg.map');
    for (const [lang, side] of [['en', 'left'], ['ar', 'right']]) {
      if (kind === 'country' && seen[lang].key === 'none') continue;
      if (seen[lang].key !== side) tell(`the key starts at the ${seen[lang].key}, not at the ${side}, in ${lang}: let it follow the direction of the text`, `/${pages[lang].path}`, '.map-key');
    }
  }
}

async function noStops({ browser, server, find, tell }) {
  for (const kind of MAPS.filter((kind) => kind !== 'embed')) {
    const { path: at } = find(kind);
    await visit(browser, server, `/${at}`, mode('en'), (check, what) => tell(`${check}: ${what}`), async (page) => {
      const wrong = await page.evaluate(() => [...document.querySelectorAll('svg.map')].flatMap((map) => {
        const links = [...map.querySelectorAll('a')];
        const out = links.filter((a) => a.getAttribute('tabindex') !== '-1').map((a) => `link ${a.getAttribute('href')} needs tabindex="-1"`);
        if (links.length && !map.closest('[aria-hidden="true"]')) out.push('the map with links needs aria-hidden="true"');
        const outside = new Set([...document.querySelectorAll('a[href]')].filter((a) => !a.closest('svg')).map((a) => a.getAttribute('href')));
        const alone = links.map((a) => a.getAttribute('href')).filter((href) => !href.startsWith('#') && !outside.has(href));
        // A world map's countries may be reached by way of their region; a map alone with a link is a wall for the keyboard.
        if (alone.length && !document.querySelector('table.register, .jump, .filter, .country-index')) out.push(`${alone[0]} is linked from the map alone`);
        return out;
      }));
      if (wrong.length) tell(`${wrong[0]} (${wrong.length} in all)`, `/${at}`, 'svg.map');
    });
  }
}

export const STORIES = [
  ['one geometry for all languages', sameShapes],
  ['the Arabic map is not mirrored, its key is', notMirrored],
  ['maps are no stops of the keyboard', noStops],
];
