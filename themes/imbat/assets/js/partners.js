// What makes a register table of partners handier: a form that narrows it, with its state in the address, and names that
// follow the pointer and the keyboard on the map. The page is complete without it, and every word stands in the page.
{
  const all = (query, from = document) => [...from.querySelectorAll(query)];

  // Folding as in base/fold.rs, for what a person types and for what the rows show: small letters without marks, dotted and
  // dotless i the same, Arabic variants of a letter merged, everything that is no letter or digit one space.
  const same = Object.fromEntries("ıi øo đd ðd łl əa æae œoe þth ßss ٱا ةه ىي یي کك".split(" ").map((s) => [s[0], s.slice(1)]));
  const fold = (text) => text.toLowerCase().normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640'’ʼ\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[^a-z0-9 ]/g, (c) => same[c] ?? c)
    .replace(/[٠-٩۰-۹]/g, (c) => c.charCodeAt() & 15)
    .replace(/[^\p{Alphabetic}\p{N}]+/gu, " ").trim();
  // The Arabic article may be typed or not.
  const words = (text) => fold(text).split(" ").map((w) => w.replace(/^ال(?=..)/, ""));

  const rows = all("tr[data-p]").map((tr) => {
    const { p, a = "", l = "", s = "" } = tr.dataset;
    const body = tr.parentNode;
    const { c, r, s: names } = body.dataset;
    const agreements = a.split(";").map((entry) => {
      const [kind, years = "", units = "", cycles = ""] = entry.split(",");
      const runs = years.split(" ").map((run) => run.split("-"));
      return { past: kind[0] == "~", kind: kind.replace("~", ""), runs, units: units.split(" "), cycles: cycles.split(" ") };
    });
    return { tr, body, p, c, r: r.split(" "), l: l.split(" "), agreements, text: fold([tr.cells[0].textContent, s, names].join(" ")) };
  });

  // On the map, what no row stands for any more steps back. A mark stands for a partner, a country, a region, or several.
  const marks = all("svg :is([data-p],[data-c],[data-r],[data-m])").map((el) => {
    const { p, c, r, m } = el.dataset;
    return { el, keys: (p ?? c ?? r ?? m).split(" ") };
  });
  const narrow = (shown) => {
    const left = new Set(shown.flatMap((row) => [row.p, row.c, ...row.r]));
    for (const { el, keys } of marks) {
      el.classList.toggle("dim", shown.length < rows.length && !keys.some((k) => left.has(k)));
    }
  };

  const form = document.querySelector(".finder");
  if (form) {
    const fields = form.elements;
    const { locale } = form.dataset;
    const number = new Intl.NumberFormat(locale), year = new Intl.NumberFormat(locale, { useGrouping: false });
    const plural = new Intl.PluralRules(locale);
    const [said] = all("[role=status]", form), [reset] = all("[type=reset]", form), [chosen] = all("output", form);
    const anyYear = chosen?.textContent;
    const names = ["q", "country", "region", "kind", "unit", "cycle", "lang", "year"].filter((n) => fields[n]);
    let later;

    for (const body of fields.country ? all("tbody[id]") : []) {
      fields.country.add(new Option(all(".group a", body)[0].textContent, body.dataset.c));
    }

    // What is chosen; the last step of the slider is any year.
    const value = (name) => name == "year" && fields.year.value == fields.year.max ? "" : fields[name].value.trim();
    const has = (list, one) => !one || list.includes(one) || list.includes("*");
    const fits = (row, f) =>
      words(f.q ?? "").every((w) => row.text.includes(w)) && (!f.country || row.c == f.country) &&
      (!f.region || row.r.includes(f.region)) && (!f.lang || row.l.includes(f.lang)) &&
      (!(f.kind || f.unit || f.cycle || f.year) || row.agreements.some((a) =>
        (!f.kind || a.kind == f.kind) && has(a.units, f.unit) && has(a.cycles, f.cycle) &&
        (f.year ? a.runs.some(([from, to = from]) => from && from <= f.year && f.year <= to) : !a.past)));

    const apply = (first) => {
      const f = Object.fromEntries(names.map((n) => [n, value(n)]));
      const shown = rows.filter((row) => {
        row.tr.hidden = !fits(row, f);
        return !row.tr.hidden;
      });
      for (const body of new Set(rows.map((r) => r.body))) {
        body.hidden = !shown.some((r) => r.body == body);
        // A table of its own, such as that of national partners, goes with its section.
        if (!body.id) body.closest("section").hidden = body.hidden && !body.closest("section").contains(form);
      }
      if (chosen) {
        chosen.textContent = f.year ? year.format(f.year) : anyYear;
        fields.year.setAttribute("aria-valuetext", chosen.textContent);
      }
      narrow(shown);
      reset.hidden = !names.some((n) => f[n]);
      clearTimeout(later);
      // Nothing is said of a table as it was before anybody asked.
      if (!first || !reset.hidden) later = setTimeout(() => {
        const sentence = form.dataset[plural.select(shown.length)] ?? form.dataset.other;
        said.textContent = sentence.replace("{n}", number.format(shown.length)).replace("{all}", number.format(rows.length));
      }, 200);
      return f;
    };
    const changed = () => {
      const f = apply(), to = new URL(location);
      names.forEach((n) => f[n] ? to.searchParams.set(n, f[n]) : to.searchParams.delete(n));
      history.replaceState(null, "", to);
    };
    const read = (event) => {
      const from = new URLSearchParams(location.search);
      for (const n of names) fields[n].value = from.get(n) ?? (n == "year" ? fields.year.max : "");
      if (names.slice(1).some((n) => value(n))) all("details", form)[0].open = true;
      apply(!event);
    };
    form.addEventListener("input", changed);
    form.addEventListener("reset", () => setTimeout(changed));
    form.addEventListener("submit", (e) => e.preventDefault());
    addEventListener("popstate", read);
    form.hidden = false;
    read();
  }

  // One tip for all names on the map, from the titles browsers would show themselves.
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.role = "tooltip";
  tip.hidden = true;
  document.body.append(tip);
  for (const { el } of marks) {
    const [title] = all(":scope > title", el);
    if (title) el.dataset.t = title.textContent;
    title?.remove();
  }
  let leaving;
  const hide = () => tip.hidden = true;
  const show = (el, x, y) => {
    const text = el.dataset.t;
    if (!text) return;
    clearTimeout(leaving);
    tip.textContent = text;
    tip.hidden = false;
    const left = Math.min(Math.max(x - tip.offsetWidth / 2, 8), document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(y > tip.offsetHeight + 14 ? y - tip.offsetHeight - 10 : y + 18) + scrollY}px`;
  };
  // A row lights up its mark and its country.
  const light = (tr) => marks.forEach(({ el, keys }) => el.classList.toggle("lit",
    !!tr && (keys.includes(tr.dataset.p) || keys.includes(tr.parentNode.dataset.c))));
  const over = (e) => {
    const mark = marks.findLast(({ el }) => el.contains(e.target))?.el;
    clearTimeout(leaving);
    light(e.target.closest?.("tr[data-p]") ?? document.activeElement?.closest("tr[data-p]"));
    if (!mark) {
      if (!tip.contains(e.target)) leaving = setTimeout(hide, 150);
    } else if (e.type == "focusin") {
      const box = mark.getBoundingClientRect();
      show(mark, box.x + box.width / 2, box.y);
    } else {
      show(mark, e.clientX, e.clientY);
    }
  };
  addEventListener("pointerover", over);
  addEventListener("focusin", over);
  addEventListener("keydown", (e) => e.key == "Escape" && hide());
}
