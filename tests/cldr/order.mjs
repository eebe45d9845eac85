// Every list of a built site that claims the order of an alphabet is in the order of its language, as Intl.Collator says.
// `node tests/cldr/order.mjs FOLDER…`: the folders of built sites.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { name, parse } from "./tree.mjs";

const all = (from, ...path) => path.reduce((found, step) => found.flatMap((e) => [...e.all()].filter((x) => x.is(step))), [from]);
const link = (e) => e.find("a") ?? e;
const heads = (body) => body.elements.filter((tr) => tr.name == "tr" && !tr.is(".group")).map((tr) => tr.find("th")).filter(Boolean);
// Rows of a register, told by what stands in its table.
// A table of the class `dated` is in the order of days.
const register = (main, wanted) => all(main, "table.register", "tbody").filter((b) => !b.parent.is(".dated") && wanted(b)).map((body) => heads(body).map(link));
// The addresses a page of the English site has in all languages: folders are named in each.
const versions = (root, path) => {
  const file = join(root, path, "index.html");
  if (!existsSync(file)) return [];
  const nav = parse(readFileSync(file, "utf8")).find("nav.langs");
  return [`/${path}/`, ...(nav ? all(nav, "a").map((a) => a.attributes.href) : [])].filter(Boolean);
};
let site = {};
const leads = (body, folders) => {
  const hrefs = heads(body).map((th) => th.find("a")?.attributes.href ?? "");
  return hrefs.length > 0 && hrefs.every((href) => folders.some((f) => href.startsWith(f)));
};

// What claims order: for a page, the lists of elements whose names must be in order.
const CLAIMS = {
  "partners of a country": (main) => register(main, (b) => b.is("[data-c]")),
  "countries of a table of partners": (main) => all(main, "table.register.names").map((t) =>
    t.elements.filter((b) => b.is("tbody[data-c]")).map((b) => b.find("tr.group")).filter(Boolean).map(link)),
  "jump list of countries": (main) => all(main, "nav.jump", "ul.inline").map((ul) => ul.elements.map(link)),
  "countries on the map of the front page": (main) => all(main, "ul.countries").map((ul) => ul.elements.map(link)),
  "choices of a finder": (main) => ["f-region", "f-unit", "f-lang"].flatMap((id) => all(main, `select#${id}`)).map((s) => s.elements.slice(1)),
  "agreements of one status": (main) => register(main, (b) => /^status-/.test(b.attributes.id ?? "")),
  "glossary": (main) => all(main, "dl.glossary").map((dl) => all(dl, "dt").map((dt) => dt.elements[0] ?? dt)),
  "programmes of a unit": (main) => register(main, (b) => /^unit-/.test(b.attributes.id ?? "")),
  "units of programmes": (main) => all(main, "table.register").map((t) => t.elements.filter((b) =>
    /^unit-/.test(b.attributes.id ?? "")).map((b) => b.find("tr.group")).filter(Boolean).map((tr) => tr.find("th"))),
  "networks": (main) => register(main, (b) => leads(b, site.networks)),
  "projects": (main) => register(main, (b) => leads(b, site.projects)),
  "records behind a figure": (main) => all(main, "section[aria-labelledby=indicator-behind]", "ul.list").map((ul) => ul.elements.map(link)),
  "regions to choose": (main) => all(main, "ul[aria-labelledby=by-region]").map((ul) => ul.elements.slice(1).map(link)
    // What is in no region comes last.
    .filter((a) => !site.nowhere.includes(a.attributes.href ?? "") && !a.is("[aria-current]"))),
  "texts a language lacks": (main) => [...main.all()].filter((e) =>
    e.name == "ul" && /^(missing|old)-\d/.test(e.parent?.attributes["aria-labelledby"] ?? "")).map((ul) => ul.elements.map(link)),
  "services": (main, page) => site.services.includes(`/${page.file.replace(/index\.html$/, "")}`) ? all(main, "ul.list.pair").map((ul) => ul.elements.map(link)) : [],
};

const text = (element) => {
  // A count after the name is no part of it.
  const copy = element.find(".count");
  return copy ? name(element).slice(0, -name(copy).length).trim() : name(element);
};
let lists = 0, pairs = 0, wrong = 0;
const seen = Object.fromEntries(Object.keys(CLAIMS).map((claim) => [claim, 0]));
for (const root of process.argv.slice(2)) {
  site = { networks: versions(root, "en/networks"), projects: versions(root, "en/projects"), services: versions(root, "en/services"),
    nowhere: versions(root, "en/partners/region/no-region") };
  const files = readdirSync(root, { recursive: true }).filter((f) => f.endsWith(".html")).sort();
  for (const file of files) {
    const tree = parse(readFileSync(join(root, file), "utf8"));
    const lang = tree.find("html")?.attributes.lang;
    const main = tree.find("main");
    if (!lang || !main) continue;
    const collator = new Intl.Collator(lang);
    for (const [claim, find] of Object.entries(CLAIMS)) {
      for (const items of find(main, { file })) {
        if (items.length < 2) continue;
        lists += 1;
        seen[claim] += 1;
        for (const [i, item] of items.entries()) {
          if (i == 0) continue;
          pairs += 1;
          const [before, after] = [text(items[i - 1]), text(item)];
          if (collator.compare(before, after) <= 0) continue;
          wrong += 1;
          console.log(`${join(root, file)} (${lang}), ${item.path}: ${claim}: “${before}” before “${after}”`);
        }
      }
    }
  }
}
// A claim that found nothing anywhere watches nothing: the pages changed.
for (const [claim, count] of Object.entries(seen)) console.log(`${String(count).padStart(6)} ${claim}`);
const blind = Object.values(seen).filter((count) => !count).length;
console.log(`${lists} lists, ${pairs} pairs, ${wrong} out of order, ${blind} kinds of list not found`);
process.exitCode = wrong || blind ? 1 : 0;
