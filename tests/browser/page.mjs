// Small tools that checks use inside a page: naming an element, telling whether it can be seen.

/** Puts `window.suite` into the page. */
export function tools(page) {
  return page.evaluate(() => {
    /** A short selector a person finds the element by. */
    const name = (element) => {
      if (!element) return 'nobody knows which element';
      const own = (e) => {
        if (e.id) return `#${e.id}`;
        const list = typeof e.className === 'string' ? e.className : e.className?.baseVal ?? '';
        return e.localName + list.trim().split(/\s+/).filter(Boolean).map((c) => `.${c}`).join('');
      };
      const steps = [];
      for (let e = element; e && e !== document.body && steps.length < 4; e = e.parentElement) {
        steps.unshift(own(e));
        if (e.id) break;
      }
      const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30);
      return steps.join(' > ') + (words && !element.closest('svg') ? ` “${words}”` : '');
    };
    const seen = (element) => {
      // Text hidden from sight on purpose is one pixel large or clipped away.
      for (let e = element; e; e = e.parentElement) {
        const style = getComputedStyle(e);
        if (style.clipPath !== 'none' && style.position === 'absolute') return false;
      }
      return element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true, contentVisibilityAuto: false });
    };
    const words = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    /** Inside something that scrolls or clips sideways by design. */
    const cut = (element) => {
      for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
        if (['auto', 'scroll'].includes(getComputedStyle(e).overflowX)) return true;
      }
      return false;
    };
    window.suite = { name, seen, words, cut };
  });
}
