// JavaScript switched off: everything the page says and every link it has is there all the same.

import { visit } from '../browser.mjs';

/** Words and links of main that the other set lacks. Runs in the page. */
function content() {
  const main = document.querySelector('main') ?? document.body;
  // What only serves the script may come and go with it.
  const own = (e) => !e.closest('form, [aria-live], [role="status"], template, noscript');
  const links = [...main.querySelectorAll('a[href]')].filter(own).map((a) => a.getAttribute('href'));
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim().replace(/\s+/g, ' ');
    const parent = walker.currentNode.parentElement;
    if (text && own(parent) && !parent.closest('script, style, title') && parent.checkVisibility()) words.push(text);
  }
  return { links: [...new Set(links)], words: [...new Set(words)] };
}

/** Compares the page with and without scripts. A page without scripts has nothing to compare. */
export async function scriptless(page, tell, { browser, server, page: { path, scripts }, mode }) {
  if (!scripts) return;
  const on = await page.evaluate(content);
  await visit(browser, server, `/${path}`, { ...mode, script: false }, tell, async (plain) => {
    const off = await plain.evaluate(content);
    const links = on.links.filter((link) => !off.links.includes(link));
    const words = on.words.filter((text) => !off.words.includes(text));
    if (links.length) tell('no JavaScript', `${links.length} links are missing without scripts, such as ${links[0]}: put them in the page`);
    if (words.length) tell('no JavaScript', `${words.length} texts are missing without scripts, such as “${words[0]}”: put them in the page`);
    const dead = await plain.evaluate(() => [...document.querySelectorAll('main form, main select, main input')]
      .filter((e) => e.checkVisibility() && !e.closest('form[action]')).map((e) => e.outerHTML.slice(0, 80)));
    if (dead.length) tell('no JavaScript', `shows controls that do nothing without scripts: hide them until the script runs`, dead[0]);
  });
}
