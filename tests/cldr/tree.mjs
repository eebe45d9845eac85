// A page of the portal as a tree: enough of HTML for what the portal writes, where every element is closed.
const VOID = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const plain = (text) => text.replace(/&(#x?)?(\w+);/g, (all, number, name) =>
  number ? String.fromCodePoint(parseInt(name, number == "#" ? 10 : 16)) : NAMED[name] ?? all);

export class Element {
  constructor(name, attributes, parent) {
    Object.assign(this, { name, attributes, parent, children: [] });
  }
  get classes() { return (this.attributes.class ?? "").split(/\s+/); }
  get elements() { return this.children.filter((c) => c instanceof Element); }
  * all() {
    for (const child of this.elements) {
      yield child;
      yield* child.all();
    }
  }
  // `tag`, `.class`, `#id`, `[attribute]`, `[attribute=value]`, joined.
  is(selector) {
    return (selector.match(/[.#]?[\w-]+|\[[^\]]*\]/g) ?? []).every((part) => {
      if (part[0] == ".") return this.classes.includes(part.slice(1));
      if (part[0] == "#") return this.attributes.id == part.slice(1);
      if (part[0] != "[") return this.name == part;
      const [key, value] = part.slice(1, -1).split("=");
      return key in this.attributes && (value === undefined || this.attributes[key] == value);
    });
  }
  find(selector) { return [...this.all()].find((e) => e.is(selector)); }
  get text() {
    return this.children.map((c) => typeof c == "string" ? c : c.name == "svg" ? "" : c.name == "br" ? "\n" : c.text).join("");
  }
  // Where it is, for a person who looks for it.
  get path() {
    const own = this.name + (this.attributes.id ? `#${this.attributes.id}` : this.attributes.class ? `.${this.classes.join(".")}` : "");
    return this.attributes.id || !this.parent?.name ? own : `${this.parent.path} > ${own}`;
  }
}

export function parse(html) {
  const root = new Element("", {}, null);
  let at = root;
  const tokens = /<!--[\s\S]*?-->|<!\w[^>]*>|<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
  for (const [whole, , closes, tag, attributes, selfCloses] of html.matchAll(tokens)) {
    if (!tag) {
      if (whole[0] != "<") at.children.push(plain(whole));
      continue;
    }
    const name = tag.toLowerCase();
    if (closes) {
      for (let up = at; up.parent; up = up.parent) {
        if (up.name == name) { at = up.parent; break; }
      }
      continue;
    }
    const pairs = [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]+)))?/g)];
    const element = new Element(name, Object.fromEntries(pairs.map(([, k, a, b, c]) => [k, plain(a ?? b ?? c ?? "")])), at);
    at.children.push(element);
    if (!VOID.has(name) && !selfCloses) at = element;
  }
  return root;
}

// A name as it is read: white space once, invisible marks of direction none.
export const name = (element) => element.text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
