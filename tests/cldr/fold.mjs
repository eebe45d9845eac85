// The folding of the partners' script against the same table as base/fold.rs: what the build writes and what the reader types agree.
import { readFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const script = read("../../themes/imbat/assets/js/partners.js");
const [, text] = script.match(/^( {2}const same = [\s\S]*?^ {2}const words = .*$)/m) ?? [];
if (!text) throw new Error("partners.js has no `const same … const words` any more");
const { fold, words } = new Function(`${text}\nreturn { fold, words };`)();

const { folds, finds } = JSON.parse(read("fold.json"));
let wrong = 0, compared = 0;
const check = (what, said, expected) => {
  compared += 1;
  if (said === expected) return;
  wrong += 1;
  console.log(`${what}: ${JSON.stringify(said)}, not ${JSON.stringify(expected)}`);
};
for (const [lang, rows] of Object.entries(folds)) {
  for (const [typed, folded] of rows) check(`${lang} ${typed}`, fold(typed), folded);
}
for (const [typed, written, found] of finds) {
  check(`${typed} in ${written}`, words(typed).every((w) => fold(written).includes(w)), found);
}
console.log(`${compared} foldings, ${wrong} wrong`);
process.exitCode = wrong ? 1 : 0;
