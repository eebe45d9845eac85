// Problems, one line each: what was looked at, where, and what to do.

/** Collects problems and tells them as they are found. */
export class Report {
  problems = [];
  seen = new Set();

  constructor(tell = console.log) {
    this.tell = tell;
  }

  /** A problem; the same one on the same page in the same mode is told once. */
  add({ check, site = '', page = '', lang = '', mode = '', where = '', what }) {
    const place = [`${site}${page}`, lang, mode, where].filter(Boolean).join('  ');
    const line = `${check}: ${place}: ${what}`.replace(/\s+/g, ' ').slice(0, 600);
    if (this.seen.has(line)) return;
    this.seen.add(line);
    this.problems.push({ check, line });
    this.tell(line);
  }

  /** Number of problems by check, most first. */
  counts() {
    const counts = {};
    for (const { check } of this.problems) counts[check] = (counts[check] ?? 0) + 1;
    return Object.entries(counts).sort((a, b) => b[1] - a[1]);
  }
}
