// The golden table of languages, held against an implementation that shares no code with the portal: Intl of Node (ICU).
// `node tests/cldr/intl.mjs` compares; `tests/cldr.rs` compares the portal's own formatter with the same table.
// A value that differs for a reason stands in the row's `differs`: what Intl says, and why the portal says something else.
import { readFileSync } from "node:fs";

const table = JSON.parse(readFileSync(new URL("golden.json", import.meta.url), "utf8"));
// Days of the portal are Gregorian where a site asks for no other calendar.
const calendar = (tag) => tag.includes("-ca-") ? tag : new Intl.Locale(tag, { calendar: "gregory" }).toString();
const utc = (text) => new Date(`${text.length == 7 ? `${text}-01` : text}T00:00:00Z`);
const date = (tag, options) => new Intl.DateTimeFormat(calendar(tag), { timeZone: "UTC", ...options });
const number = (tag, places, options) => new Intl.NumberFormat(tag, {
  minimumFractionDigits: places, maximumFractionDigits: places, roundingMode: "halfEven", ...options,
});
const long = { year: "numeric", month: "long", day: "numeric" };
const capital = (tag, text) => text.slice(0, 1).toLocaleUpperCase(tag) + text.slice(1);

const says = {
  numbering: (tag) => new Intl.NumberFormat(tag).resolvedOptions().numberingSystem,
  direction: (tag) => { const l = new Intl.Locale(tag); return (l.getTextInfo?.() ?? l.textInfo).direction; },
  number: (tag, value, places) => number(tag, places).format(value),
  compact: (tag, value) => new Intl.NumberFormat(tag, { notation: "compact" }).format(value),
  percent: (tag, value, places) => number(tag, places, { style: "percent" }).format(`${value}e-2`),
  money: (tag, value, places, currency) => number(tag, places, { style: "currency", currency, currencyDisplay: "code" }).format(value),
  year: (tag, year) => new Intl.NumberFormat(tag, { useGrouping: false }).format(year),
  date: (tag, day) => date(tag, long).format(utc(day)),
  month: (tag, day) => date(tag, { year: "numeric", month: "long" }).format(utc(day)),
  "month-short": (tag, day) => date(tag, { year: "numeric", month: "short" }).format(utc(day)),
  "month-day": (tag, day) => date(tag, { month: "long", day: "numeric" }).format(utc(day)),
  clock: (tag, time) => date(tag, { timeStyle: "short" }).format(new Date(`2026-03-09T${time}:00Z`)),
  dates: (tag, from, to) => date(tag, long).formatRange(utc(from), utc(to)),
  years: (tag, from, to) => date(tag, { year: "numeric" }).formatRange(utc(`${from}-01`), utc(`${to}-01`)),
  list: (tag, ...items) => new Intl.ListFormat(tag, { type: "conjunction" }).format(items),
  plural: (tag, value) => new Intl.PluralRules(tag).select(value),
  country: (tag, code) => new Intl.DisplayNames(tag, { type: "region" }).of(code),
  language: (tag, code) => new Intl.DisplayNames(tag, { type: "language" }).of(code),
  endonym: (tag) => capital(tag, new Intl.DisplayNames(tag, { type: "language" }).of(tag)),
  upper: (tag, text) => text.toLocaleUpperCase(tag),
  initial: (tag, name) => {
    const letter = [...name].find((c) => /\p{Alphabetic}/u.test(c)).toLocaleLowerCase(tag);
  const plain = "łøđ".includes(letter) ? "lod"["łøđ".indexOf(letter)] : letter.normalize("NFD")[0];
    return new Intl.Collator(tag, { sensitivity: "base" }).compare(plain, letter) ? letter : plain;
  },
  order: (tag, words) => words.split(" ").sort(new Intl.Collator(tag).compare).join(" "),
};

const visible = (text) => JSON.stringify(text).replace(/[\u00a0\u061c\u2000-\u200f\u2028-\u202f\u2066-\u2069]/g,
  (c) => `\\u${c.charCodeAt().toString(16).padStart(4, "0")}`);
let compared = 0, known = 0, wrong = 0;
for (const { kind, of, differs = {}, ...values } of table) {
  for (const [tag, expected] of Object.entries(values)) {
    const said = says[kind](tag, ...of);
    compared += 1;
    if (tag in differs) {
      const [theirs, reason] = differs[tag];
      if (said == theirs && reason) { known += 1; continue; }
      console.log(`${tag} ${kind} ${JSON.stringify(of)}: Intl says ${visible(said)}, the table says it says ${visible(theirs)}`);
    } else if (said != expected) {
      console.log(`${tag} ${kind} ${JSON.stringify(of)}: Intl says ${visible(said)}, the table ${visible(expected)}`);
    } else continue;
    wrong += 1;
  }
}
const { icu, cldr } = process.versions;
console.log(`${compared} values, ${known} differ for a reason, ${wrong} wrong (ICU ${icu}, CLDR ${cldr})`);
process.exitCode = wrong ? 1 : 0;
export { says };
