// Language and direction: what the page declares, and what the browser made of it.

const RTL = ['ar', 'fa', 'he', 'ur'];

/** `lang` and `dir` are those of the folder, and the text runs that way. */
export async function language(page, tell, { kind, mode }) {
  if (kind === 'chooser') return;
  const want = { lang: mode.lang, dir: RTL.includes(mode.lang) ? 'rtl' : 'ltr' };
  const have = await page.evaluate(() => {
    const style = (element) => element && getComputedStyle(element);
    const text = [...document.querySelectorAll('main p')].find((p) => !p.closest('[lang][dir]:not(html)') && p.textContent.trim());
    return {
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      main: style(document.querySelector('main'))?.direction,
      align: text ? style(text).textAlign : 'start',
      text: text ? style(text).direction : undefined,
    };
  });
  if (have.lang !== want.lang) tell('language', `html lang is “${have.lang}”, not “${want.lang}”`, 'html');
  if (have.dir !== want.dir) tell('language', `html dir is “${have.dir}”, not “${want.dir}”`, 'html');
  if (have.main !== want.dir) tell('language', `main runs ${have.main}: take the direction from html`, 'main');
  if (have.text && have.text !== want.dir) tell('language', `its text runs ${have.text}`, 'main p');
  if (!['start', 'justify', 'center'].includes(have.align)) tell('language', `text-align is ${have.align}: use start or end`, 'main p');
}
