// A built portal on disk: its pages, each with its versions in the other languages, read from the pages themselves.

import fs from 'node:fs';
import path from 'node:path';
import { kindOf } from './kinds.mjs';

const walk = (dir) => fs.readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
  const file = path.join(dir, entry.name);
  return entry.isDirectory() ? walk(file) : [file];
});

/** The site in `root`: its pages by path and the text of its files. A page whose kind nobody knows is a problem. */
export function read(name, root, report) {
  const sitemap = fs.readFileSync(path.join(root, 'sitemap.xml'), 'utf8');
  const origin = new URL(/<loc>([^<]+)/.exec(sitemap)[1]).origin;
  const pages = new Map();
  for (const file of walk(root).filter((f) => f.endsWith('index.html')).sort()) {
    const at = path.relative(root, path.dirname(file)).split(path.sep).join('/');
    const html = fs.readFileSync(file, 'utf8');
    pages.set(at ? `${at}/` : '', page(at ? `${at}/` : '', html));
  }
  for (const address of sitemap.matchAll(/<loc>([^<]+)/g)) {
    const at = decodeURI(new URL(address[1]).pathname).slice(1);
    if (!pages.has(at)) report.add({ check: 'sitemap', page: `/${at}`, what: 'is in the sitemap and has no file' });
  }
  for (const page of pages.values()) {
    page.kind = kindOf(page.versions.en ?? page.path);
    if (!page.kind) {
      report.add({ check: 'kinds', page: `/${page.path}`, what: 'no kind fits this page: add a line to tests/browser/kinds.mjs' });
    }
  }
  const text = (file) => fs.readFileSync(path.join(root, file), 'utf8');
  return { name, root, origin, pages, text };
}

/** What the language and the links to the other languages of a page say. */
function page(at, html) {
  const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
  const versions = {};
  const list = /<nav class="langs"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? html;
  for (const [link] of list.matchAll(/<a\b[^>]*\bhreflang=[^>]*>/g)) {
    const tag = /\bhreflang="([a-z-]+)"/.exec(link)?.[1];
    const href = /\bhref="([^"]+)"/.exec(link)?.[1];
    if (tag && href) versions[tag] ??= decodeURI(new URL(href, `https://site.example/${at}`).pathname).slice(1);
  }
  // The page of the languages themselves stands for none of them.
  versions[at === '' ? 'en' : lang] = at;
  return { path: at, lang, versions, bytes: html.length, scripts: /<script\b(?![^>]*ld\+json)/.test(html) };
}

/** Largest page of a kind in a language: the one with most on it. */
export function largest(site, kind, lang) {
  const list = [...site.pages.values()].filter((page) => page.kind === kind && page.lang === lang);
  return list.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1))[0];
}
