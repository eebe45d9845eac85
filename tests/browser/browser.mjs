// The browser: started once, a fresh profile for each visit, and what a visit notices by itself: complaints of the console,
// violations of the content security policy, requests that leave the site.

import fs from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts Chromium; `CHROMIUM` names another than the system's. */
export function launch() {
  const executablePath = process.env.CHROMIUM ?? PLACES.find((place) => fs.existsSync(place));
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
}

/** Settings of a context for a mode. */
const settings = ({ lang, scheme, width, script = true }) => ({
  viewport: { width, height: width < 600 ? 720 : 900 },
  locale: lang,
  colorScheme: scheme === 'dark' ? 'dark' : 'light',
  forcedColors: scheme === 'forced' ? 'active' : 'none',
  reducedMotion: 'reduce',
  javaScriptEnabled: script,
});

/** Opens `address` of `server` in a mode and gives the page to `work`; `tell(check, what, where)` hears of problems. */
export async function visit(browser, server, address, mode, tell, work) {
  const context = await browser.newContext(settings(mode));
  const page = await context.newPage();
  try {
    listen(page, server, tell);
    await context.addInitScript(() => {
      window.blocked = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.blocked.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.goto(server.at + encodeURI(address), { waitUntil: 'load', timeout: 30_000 });
    await work(page);
    if (mode.script !== false) {
      for (const blocked of await page.evaluate(() => window.blocked ?? [])) {
        tell('csp', `the content security policy blocks ${blocked}: move it to a file of the site`);
      }
    }
  } catch (error) {
    tell('visit', `failed: ${error.message.split('\n')[0]}`);
  } finally {
    await context.close();
  }
}

function listen(page, server, tell) {
  page.on('console', (message) => {
    const text = message.text();
    // A page that is not there is asked for on purpose only once: its own status is no fault.
    if (!['error', 'warning'].includes(message.type())) return;
    if (/Content Security Policy|content-security-policy/i.test(text)) tell('csp', text);
    else tell('console', text);
  });
  page.on('pageerror', (error) => tell('console', `a script fails: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${server.at}/`) && !/^(data|blob|about):/.test(url)) {
      tell('requests', `asks another host for ${url}: keep the file in the site`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) tell('requests', `${response.url().replace(server.at, '')} answers ${response.status()}`);
  });
}
