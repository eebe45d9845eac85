// axe: the rules of WCAG 2.0 to 2.2 A and AA, and its best practices. Nothing may be found.

import fs from 'node:fs';
import { createRequire } from 'node:module';

const SOURCE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe in the page. */
export async function axe(page, tell) {
  // By way of the debugger, so that the page's own policy stays in force.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${SOURCE};0` });
  await session.detach();
  const found = await page.evaluate(async (tags) => {
    const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap((rule) => rule.nodes.map((node) => ({
      rule: rule.id,
      help: rule.help,
      where: node.target.flat().join(' '),
      why: [...node.any, ...node.all, ...node.none][0]?.message ?? '',
    })));
  }, TAGS);
  const shown = {};
  for (const { rule, help, where, why } of found) {
    shown[rule] = (shown[rule] ?? 0) + 1;
    if (shown[rule] <= 3) tell('axe', `${rule}: ${help}. ${why}`, where);
  }
  for (const [rule, n] of Object.entries(shown)) {
    if (n > 3) tell('axe', `${rule}: ${n - 3} more on this page`);
  }
}
