// The keyboard: Tab goes through everything that can be used, in the order of the page, and each stop can be seen.

import { tools } from '../page.mjs';

/** Stops walked with the key, and stops of the rest that are looked at by themselves. */
const WALK = 60;
const REST = 20;

/** Walks the page; of faults that are alike, the first three of a page are told. */
export async function keyboard(page, say) {
  const told = {};
  const tell = (check, what, where) => {
    told[what] = (told[what] ?? 0) + 1;
    if (told[what] <= 3) say(check, what, where);
  };
  await tools(page);
  const count = await page.evaluate(prepare);
  await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); });
  let lost = false;
  for (let n = 0; n < Math.min(WALK, count); n += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look, n);
    if (stop.trap) {
      tell('keyboard', `Tab stays here at stop ${n + 1}: let the key move on`, stop.where);
      return;
    }
    if (stop.order && !lost) {
      lost = true;
      tell('keyboard', `stop ${n + 1} is not the next element of the page (${stop.order}): no positive tabindex, no hidden stops`, stop.where);
    }
    if (n === 0 && stop.skip) tell('keyboard', `the first stop is no skip link: ${stop.skip}`, stop.where);
    for (const fault of stop.faults) tell('keyboard', fault, stop.where);
  }
  // The rest: an even spread, reached by itself; the ring is drawn as for the key because the key was the last used.
  for (let k = 0; k < REST && count > WALK; k += 1) {
    const n = WALK + Math.floor((k * (count - WALK)) / REST);
    const stop = await page.evaluate((n) => { window.suite.stops[n].focus(); }, n).then(() => page.evaluate(look, n));
    for (const fault of stop.faults) tell('keyboard', fault, stop.where);
  }
  if (count > 0) {
    await page.evaluate(() => window.suite.stops.at(-1).focus());
    await page.keyboard.press('Tab');
    const held = await page.evaluate(() => document.activeElement === window.suite.stops.at(-1) && window.suite.stops.length > 1);
    if (held) tell('keyboard', 'Tab does not leave the page at its end');
  }
  await skip(page, tell);
}

/** The skip link leads past the menu: what is focused next is inside its target. */
async function skip(page, tell) {
  await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); window.suite.stops[0]?.focus(); });
  const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  if (!target?.startsWith('#')) return;
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate((target) => {
    const goal = document.getElementById(target.slice(1));
    const now = document.activeElement;
    if (!goal) return 'its target does not exist';
    const after = goal.contains(now) || goal.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING;
    return after || now === document.body ? '' : 'the next stop is not in or after its target';
  }, target);
  if (inside) tell('keyboard', `the skip link does not skip: ${inside}`, target);
}

/** Lists the stops in the order of the page. Runs in the page. */
function prepare() {
  const usable = 'a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex], [contenteditable="true"]';
  const shown = (e) => e.checkVisibility({ checkVisibilityCSS: true });
  const group = (e) => e.type === 'radio' && !e.checked && document.querySelector(`input[type="radio"][name="${CSS.escape(e.name)}"]:checked`);
  window.suite.stops = [...document.querySelectorAll(usable)].filter((e) => (
    e.tabIndex >= 0 && !e.disabled && shown(e) && !e.closest('[inert]') && !group(e)
    && (e.localName !== 'summary' || e === e.parentElement.querySelector(':scope > summary'))
  ));
  window.suite.last = undefined;
  return window.suite.stops.length;
}

/** What is wrong with the element that has the focus. Runs in the page. */
function look(n) {
  const { name, stops } = window.suite;
  const now = document.activeElement;
  const faults = [];
  if (!now || now === document.body) return { faults: ['the focus is lost: nothing has it'], where: name(stops[n]), order: '' };
  const trap = now === window.suite.last;
  window.suite.last = now;
  const boxes = [...now.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const visible = boxes.filter((box) => (
    box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth
  ));
  if (!visible.length) faults.push('has the focus outside the window: it cannot be seen');
  const ringed = (element, part) => {
    const style = getComputedStyle(element, part);
    const drawn = style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    return drawn && !/rgba\(.*, 0\)|transparent/.test(style.outlineColor);
  };
  // A tile whose whole surface is the link wears the ring itself, as does a link's surface drawn by the style sheet.
  const wearers = [now, now.parentElement, now.parentElement?.parentElement].filter(Boolean);
  if (!wearers.some((e) => ringed(e)) && !ringed(now, '::after') && !ringed(now, '::before')) faults.push('has the focus and no outline of 2 px: leave :focus-visible its ring');
  const covered = visible.length && !visible.some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
    return [0.5, 0.1, 0.9].some((part) => {
      const at = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
      return at && now.contains(at);
    });
  });
  if (covered) {
    const box = visible[0];
    const by = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    faults.push(`has the focus and is covered by ${name(by)}`);
  }
  const skip = now.matches('a[href^="#"]') ? '' : name(now);
  return { faults, where: name(now), trap, skip, order: now === stops[n] ? '' : `expected ${name(stops[n])}` };
}
