// A static host of a few lines: files of a folder, with the headers its `_headers` file asks for, by path.

import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml',
  xml: 'application/xml', atom: 'application/atom+xml', png: 'image/png', csv: 'text/csv; charset=utf-8', ics: 'text/calendar',
  geojson: 'application/geo+json', woff2: 'font/woff2', txt: 'text/plain; charset=utf-8', webmanifest: 'application/manifest+json',
};

/** Rules of a `_headers` file: pattern of paths, and names with values. `*` is any text, `:word` one folder. */
export function rules(text) {
  const list = [];
  for (const line of text.split('\n')) {
    if (/^\//.test(line)) {
      const escaped = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      list.push({ pattern: new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`), headers: [] });
    } else if (/^\s+!?\s*[\w-]+/.test(line) && list.length) {
      const [, drop, name, value] = /^\s+(!?)\s*([\w-]+):?\s*(.*)$/.exec(line);
      list.at(-1).headers.push({ name: name.toLowerCase(), value: drop ? undefined : value.trim() });
    }
  }
  return list;
}

/** Headers of a path. As on the hosts that read such files, values of several rules are joined, unless a rule drops them first. */
export function headersOf(list, address) {
  const headers = {};
  for (const { pattern, headers: own } of list) {
    if (!pattern.test(address)) continue;
    for (const { name, value } of own) {
      if (value === undefined) delete headers[name];
      else headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}

/**
 * Serves `root` on a free port. `change(path, text)` may replace pages, style sheets and scripts, `files` add some, `headers`
 * stand for the file: so the suite tests itself.
 */
export async function serve(root, change = (_, text) => text, files = {}, headers = fs.readFileSync(path.join(root, '_headers'), 'utf8')) {
  const table = rules(headers);
  const server = http.createServer((request, response) => {
    const address = decodeURI(new URL(request.url, 'http://host').pathname);
    let file = path.join(root, path.normalize(address).replace(/^(\.\.[/\\])+/, ''));
    if (address.endsWith('/')) file = path.join(file, 'index.html');
    const found = address in files || (fs.existsSync(file) && fs.statSync(file).isFile());
    if (!found) file = path.join(root, '404.html');
    const text = /\.(html|css|js)$/.test(file);
    const bytes = files[address] ?? (text ? change(address, fs.readFileSync(file, 'utf8')) : fs.readFileSync(file));
    const type = TYPES[file.split('.').pop()] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...headersOf(table, address) });
    response.end(bytes);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { at: `http://127.0.0.1:${server.address().port}`, close: () => server.close(), rules: table };
}
