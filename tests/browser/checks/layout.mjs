// Layout: nothing is wider than the window, nothing said is cut off, the title is there to be seen, drawn text can be read.

import { tools } from '../page.mjs';

/** Least size of drawn text, CSS px. */
const LEAST = 12;

/** Looks at boxes, not at pixels. */
export async function layout(page, tell, { mode }) {
  await tools(page);
  const found = await page.evaluate((least) => {
    const { name, seen, words, cut } = window.suite;
    const out = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > window.innerWidth) {
      const wide = [...document.querySelectorAll('body *')].filter((e) => {
        const box = e.getBoundingClientRect();
        return seen(e) && (box.right > window.innerWidth + 1 || box.left < -1) && !cut(e);
      });
      const at = wide.find((e) => ![...e.children].some((child) => wide.includes(child)));
      out.push(['overflow', `the page is ${root.scrollWidth} px wide in a window of ${window.innerWidth}`, name(at)]);
    }
    const h1 = document.querySelectorAll('h1');
    if (h1.length !== 1) out.push(['title', `has ${h1.length} h1 elements, not one`, 'h1']);
    for (const title of h1) {
      title.scrollIntoView({ block: 'center' });
      const box = title.getBoundingClientRect();
      if (!seen(title) || box.width < 8 || box.height < 8) out.push(['title', 'the h1 cannot be seen', name(title)]);
      else if (box.left < -1 || box.right > window.innerWidth + 1) out.push(['title', 'the h1 leaves the window', name(title)]);
      else {
        // A point of its first line, not the middle of a box that may be wider than its words.
        const range = document.createRange();
        range.selectNodeContents(title);
        const line = range.getClientRects()[0] ?? box;
        const top = document.elementFromPoint(line.left + Math.min(8, line.width / 2), line.top + line.height / 2);
        if (top && !title.contains(top) && !top.contains(title)) out.push(['title', `the h1 is covered by ${name(top)}`, name(title)]);
      }
    }
    window.scrollTo(0, 0);
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('svg') || !seen(element) || !words(element)) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      if (box.width <= 2 || box.height <= 2) continue;
      const shut = (value) => value === 'hidden' || value === 'clip';
      if (shut(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
        out.push(['clipped', `${element.scrollWidth - element.clientWidth} px of its text are cut off sideways: let it wrap`, name(element)]);
      }
      if (shut(style.overflowY) && element.scrollHeight > element.clientHeight + 2) {
        out.push(['clipped', `${element.scrollHeight - element.clientHeight} px of its text are cut off below: let it grow`, name(element)]);
      }
      if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) {
        out.push(['clipped', 'its text ends in an ellipsis: let it wrap', name(element)]);
      }
      if ((box.left < -1 || box.right > window.innerWidth + 1) && !cut(element)) {
        out.push(['clipped', `its text leaves the window (${Math.round(box.left)} to ${Math.round(box.right)} px)`, name(element)]);
      }
    }
    for (const text of document.querySelectorAll('svg text')) {
      if (!seen(text) || !text.textContent.trim() || text.closest('[visibility="hidden"]')) continue;
      const frame = text.ownerSVGElement.getBoundingClientRect();
      const box = text.getBoundingClientRect();
      if (!box.width) continue;
      const size = parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM().d);
      if (size < least - 0.05) out.push(['small text', `drawn text is ${size.toFixed(1)} px, less than ${least}`, `${name(text)} “${text.textContent.slice(0, 30)}”`]);
      const out_ = Math.max(frame.left - box.left, box.right - frame.right, frame.top - box.top - 2, box.bottom - frame.bottom - 2);
      if (out_ > 1 && getComputedStyle(text.ownerSVGElement).overflow !== 'visible') {
        out.push(['clipped', `drawn text leaves its drawing by ${out_.toFixed(0)} px`, `${name(text)} “${text.textContent.slice(0, 30)}”`]);
      }
    }
    return out;
  }, LEAST);
  const shown = {};
  for (const [check, what, where] of found) {
    shown[check] = (shown[check] ?? 0) + 1;
    if (shown[check] <= 5) tell(check, what, where);
    else if (shown[check] === 6) tell(check, `${found.filter(([c]) => c === check).length - 5} more on this page in ${mode.name}`);
  }
}
