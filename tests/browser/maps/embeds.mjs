// Embeds: pages other sites may frame, and no other page may be framed.

import { visit } from '../browser.mjs';
import { headersOf, serve } from '../server.mjs';

const MODE = { lang: 'en', scheme: 'light', width: 390, name: 'light 390' };

/** May a page at this address stand in a frame of any other site? */
function framable(headers) {
  const policies = (headers['content-security-policy'] ?? '').split(',');
  const ancestors = policies.flatMap((policy) => policy.split(';')).map((part) => part.trim()).filter((part) => part.startsWith('frame-ancestors'));
  return ancestors.every((part) => part === 'frame-ancestors *') && !headers['x-frame-options'];
}

async function policy({ site, server, tell }) {
  let embeds = 0;
  for (const page of site.pages.values()) {
    const free = framable(headersOf(server.rules, `/${page.path}`));
    if (page.kind === 'embed') embeds += 1;
    if (page.kind === 'embed' && !free) tell('cannot be framed: drop the general policy for embeds first', `/${page.path}`, '_headers');
    if (page.kind !== 'embed' && free) tell('can be framed by any site', `/${page.path}`, '_headers');
  }
  if (!embeds) throw new Error('the site has no embeds');
}

async function complete({ browser, site, server, find, tell }) {
  const { path: at } = find('embed');
  await visit(browser, server, `/${at}`, { ...MODE, script: false }, (check, what) => tell(`${check}: ${what}`, `/${at}`), async (page) => {
    const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].filter((a) => !a.closest('svg')).map((a) => ({
      href: a.getAttribute('href'), lang: a.getAttribute('hreflang'), target: a.target || document.querySelector('base')?.target,
    })));
    if (!links[0]?.href.startsWith('#')) tell('does not start with a skip link', `/${at}`);
    const langs = links.map(({ lang }) => lang).filter(Boolean);
    for (const lang of ['tr', 'ar']) if (!langs.includes(lang)) tell(`has no link to its version in ${lang}`, `/${at}`);
    const away = links.filter(({ href, lang, target }) => !href.startsWith('#') && !lang && target !== '_top' && target !== '_blank');
    if (away.length) tell(`${away[0].href} opens inside the frame: give it target="_top"`, `/${at}`);
  });
  if (site.text('sitemap.xml').includes('/embed/')) tell('embeds stand in the sitemap', '/sitemap.xml');
}

/** What a browser does with another site's page that shows both in frames; its own error page has no canonical link. */
async function framed({ browser, site, server, find, tell }) {
  const pages = { embed: `/${find('embed').path}`, other: `/${find('partners').path}` };
  const frames = Object.entries(pages).map(([name, at]) => `<iframe name="${name}" src="${server.at}${encodeURI(at)}"></iframe>`);
  const host = await serve(site.root, undefined, { '/frames.html': frames.join('') }, '');
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${host.at}/frames.html`, { waitUntil: 'load' });
  const shown = async (name) => Boolean(await page.frame(name)?.locator('link[rel="canonical"]').count().catch(() => 0));
  if (!await shown('embed')) tell('another site cannot show it in a frame', pages.embed);
  if (await shown('other')) tell('another site can show it in a frame', pages.other);
  await context.close();
  host.close();
}

export const STORIES = [
  ['only embeds may be framed', policy],
  ['an embed in a frame', framed],
  ['an embed is complete', complete],
];
