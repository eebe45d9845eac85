"""Ten years of mobility and of enrolment."""

import links
from toml import Blocks, Grid, Raw

YEARS = range(2016, 2026)
SCHEMES = {"erasmus-ka131", "erasmus-ka171", "mevlana", "orhun", "exchange"}
# The pandemic.
PART = {2019: 0.75, 2020: 0.3, 2021: 0.7}


def covers(a, y):
    """The agreement was in force through the whole academic year that begins in y."""
    if "first_year" not in a:
        return False
    if not int(a["first_year"][:4]) <= y <= int(a["last_year"][5:]) - (0 if a["last_year"][:4] == a["last_year"][5:] else 1):
        return False
    # Calendar years of the south cover an academic year of the north when both its years are inside.
    if a["last_year"][:4] == a["last_year"][5:] and y + 1 > int(a["last_year"][:4]):
        return False
    ended = a.get("terminated")
    return not (ended and ended[:4] <= str(y + 1))


def mobility(partners, rnd, common):
    """Year -> record of its flows; each row is under an agreement that covers its year, direction and type."""
    dormant = {p["id"] for p in partners if p["slot"] % 29 == 7}
    large = {1, 12, 28, 44, 74, 140, 164}
    for p in partners:
        p["strength"] = rnd.choice([0.25, 0.4, 0.55, 0.7, 0.85])
    out = {}
    for y in YEARS:
        flows = {}
        growth = 0.9 + 0.015 * (y - 2016)
        for p in partners:
            if p["id"] in dormant and y >= 2022:
                continue
            for a in p["agreements"]:
                if a["kind"] not in SCHEMES or not covers(a, y) or a.get("public") is False:
                    continue
                for c in a.get("condition", ()):
                    chance = p["strength"] * growth * PART.get(y, 1.0)
                    if c["direction"] == "in":
                        chance *= 0.85
                    if c["type"] in ("teaching", "training", "traineeship"):
                        chance *= 0.5
                    big = p["slot"] in large and c["type"] == "study"
                    if rnd.random() > chance and not big:
                        continue
                    top = c.get("places", 2)
                    if big:
                        count = max(2, int(top * (0.35 + 0.5 * rnd.random()) * growth * PART.get(y, 1.0)))
                    else:
                        count = min(top, rnd.choice([1, 1, 2, 2, 3, 4, 5]))
                    unit = a.get("units", [""])[0]
                    cycles = c.get("cycles", ["bachelor"]) if c["type"] in ("study", "traineeship") else [""]
                    if big:
                        third = max(1, count // 4)
                        pieces = [(cycles[0], count - third), (cycles[-1], third)] if len(cycles) > 1 else [(cycles[0], count)]
                    else:
                        pieces = [(rnd.choice(cycles), count)]
                    for cycle, n in pieces:
                        key = (c["direction"], c["type"], a["kind"], p["id"], cycle, unit)
                        flows[key] = flows.get(key, 0) + n
        rows = Grid()
        for key in sorted(flows):
            direction, kind, scheme, pid, cycle, unit = key
            rows.append([direction, kind, scheme, pid, "", cycle, unit, flows[key]])
        # Free movers come without an agreement; only their country is recorded.
        for cc, base in (("AZ", 5), ("DE", 6), ("IR", 4), ("KZ", 5), ("US", 3)):
            n = int((base + y - 2018) * PART.get(y, 1.0))
            if n > 0:
                rows.append(["in", "study", "free-mover", "", cc, "bachelor", "", n])
        for cc, n in (("GB", 2), ("JP", 1)):
            if y % 2 == 0 and y != 2020:
                rows.append(["out", "traineeship", "free-mover", "", cc, "master", "", n])
        name = f"{y}-{y + 1}"
        out[name] = {
            "year": f"{y}/{y + 1}", "status": "provisional" if y == 2025 else "final", **common("mobility"),
            "columns": ["direction", "type", "scheme", "partner", "country", "cycle", "unit", "count"], "rows": rows,
            "check_totals": {"out": sum(r[-1] for r in rows if r[0] == "out"), "in": sum(r[-1] for r in rows if r[0] == "in")},
        }
    return out


# Countries of students: weight of the international ones in the last year.
ORIGINS = {
    "AZ": 150, "TM": 90, "KZ": 88, "IR": 84, "SY": 96, "IQ": 60, "EG": 58, "PK": 54, "JO": 46, "MA": 44, "ID": 40, "UZ": 38, "SO": 34, "NG": 30, "YE": 28,
    "PS": 26, "KG": 25, "TN": 22, "LB": 20, "AF": 22, "DZ": 18, "LY": 18, "RU": 20, "UA": 18, "DE": 24, "BD": 16, "IN": 15, "ET": 14, "SD": 16, "KE": 12,
    "GE": 12, "XK": 10, "AL": 11, "BA": 9, "MK": 9, "RS": 7, "BG": 9, "GR": 7, "MN": 8, "CN": 9, "TJ": 10, "TZ": 7, "UG": 6, "GH": 7, "SN": 8, "CM": 7,
    "TD": 7, "ML": 6, "SA": 6, "US": 5, "FR": 5, "GB": 4, "NL": 4, "IT": 3, "ES": 2, "PL": 3, "KR": 4, "JP": 2, "MY": 4, "TH": 2, "VN": 2, "PH": 2, "BR": 3,
    "CO": 3, "MX": 2, "ZA": 2, "AU": 1, "CA": 2, "TW": 1, "CY": 3, "FJ": 1,
}
CYCLES = [("bachelor", 0.66), ("master", 0.2), ("doctorate", 0.12), ("short", 0.02)]


def enrolment(rnd, common, programmes):
    """Year -> record of students by country and cycle, home country first, and the yearly sums the texts may need."""
    out, sums = {}, {}
    for y in YEARS:
        total = 9000 + (y - 2016) * 335 + rnd.randrange(-40, 41)
        part = 0.42 + 0.58 * (y - 2016) / 9 - (0.05 if y == 2020 else 0)
        rows, abroad, abroad_new = Grid(), 0, 0
        for cc in sorted(ORIGINS):
            for cycle, share in CYCLES:
                expected = ORIGINS[cc] * part * share * (0.9 + 0.2 * rnd.random())
                n = int(expected) + (1 if rnd.random() < expected - int(expected) else 0)
                if n == 0:
                    continue
                new = min(n, max(0, round(n * (0.24 if cycle == "bachelor" else 0.36) + rnd.random() - 0.5)))
                rows.append([cc, cycle, n, new])
                abroad += n
                abroad_new += new
        home = total - abroad
        spread = {"short": int(home * 0.05), "master": int(home * 0.14), "doctorate": int(home * 0.05)}
        spread["bachelor"] = home - sum(spread.values())
        first = [["TR", c, spread[c], int(spread[c] * (0.5 if c == "short" else 0.23 if c == "bachelor" else 0.3))] for c in ("short", "bachelor", "master", "doctorate")]
        rows[:0] = first
        by_cycle = {}
        for r in rows:
            by_cycle[r[1]] = by_cycle.get(r[1], 0) + r[2]
        open_ = {pid: p for pid, p in programmes.items() if "closed" not in p or y < 2024}
        by_programme = Grid()
        for cycle, n in sorted(by_cycle.items()):
            ids = [pid for pid, p in open_.items() if p["cycles"] == cycle]
            weights = [2 + (len(pid) * 7 + i * 5) % 9 for i, pid in enumerate(ids)]
            for pid, w in zip(ids, weights):
                by_programme.append({"programme": pid, "count": int(n * 0.97 * w / sum(weights))})
        out[f"{y}-{y + 1}"] = {
            "year": f"{y}/{y + 1}", "basis": "prior-education" if y < 2019 else "citizenship", "status": "provisional" if y == 2025 else ("break" if y == 2019 else "final"),
            **common("enrolment"), "columns": ["country", "cycle", "count", "entrants"], "rows": rows, "by_programme": by_programme, "check_totals": {"students": total},
        }
        sums[y] = dict(total=total, abroad=abroad, new=abroad_new)
    return out, sums
