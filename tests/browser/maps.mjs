// Stories of maps and the register beside them. A story whose page a site does not have
// is a problem too: the sample shows every kind.

import { STORIES as drawn } from './maps/drawn.mjs';
import { STORIES as embeds } from './maps/embeds.mjs';
import { STORIES as filter } from './maps/filter.mjs';
import { STORIES as reach } from './maps/reach.mjs';
import { largest } from './sites.mjs';

/** Name and story: a function of the site and of `tell(what, page, where)`. */
export const STORIES = [...drawn, ...reach, ...filter, ...embeds];

/** Tells the stories whose title fits, or all of them, at `site`. */
export async function maps(browser, site, report, name = /./) {
  const find = (kind, lang = 'en') => {
    const page = largest(site, kind, lang);
    if (!page) throw new Error(`the site has no page of the kind ${kind}`);
    return page;
  };
  const stories = STORIES.filter(([title]) => name.test(title));
  for (const [title, story] of stories) {
    const tell = (what, page = '', where = '') => report.add({ check: 'maps', site: site.name, page, where, what: `${title}: ${what}` });
    try {
      await story({ browser, site, server: site.server, find, tell });
    } catch (error) {
      tell(error.message.split('\n')[0]);
    }
  }
  return stories.length;
}
