"""Recomputes indicators of a built portal from its open data alone and compares them with what the pages print.

    python3 tests/recompute.py FOLDER

FOLDER is a site that `imbat build` has written. Nothing of Imbat's own code is used: statuses, shares and indexes are worked
out here once more, from the CSV files, and held against the figure that the page of each indicator prints in every language.
Exits with 1 when one differs, when a page has no figure, or when fewer than 20 indicators could be compared.
"""

import calendar
import csv
import datetime
import json
import math
import pathlib
import re
import sys

FOLDER = pathlib.Path(sys.argv[1])
DATA = FOLDER / "data" / "v1"
AS_OF = datetime.date.fromisoformat(json.loads((DATA / "index.json").read_text())["as_of"])
EXCHANGE = {"erasmus-ka131", "erasmus-ka171", "mevlana", "orhun", "exchange", "joint-degree", "double-degree"}


def rows(name):
    path = DATA / f"{name}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


HOME = rows("institution")[0]
PARTNERS = {p["id"]: p for p in rows("partners")}
UNITS = rows("units")


def first(text):
    parts = [int(p) for p in text.split("-")]
    return datetime.date(*(parts + [1, 1])[:3])


def last(text):
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 1:
        return datetime.date(parts[0], 12, 31)
    if len(parts) == 2:
        return datetime.date(parts[0], parts[1], calendar.monthrange(*parts)[1])
    return datetime.date(*parts)


def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def year_days(text):
    """First and last day of an academic year."""
    a, b = (int(y) for y in text.split("/"))
    if a == b:
        return datetime.date(a, 1, 1), datetime.date(a, 12, 31)
    month, day = (int(p) for p in HOME["academic_year_end"].strip("-").split("-"))
    return datetime.date(a, month, day) + datetime.timedelta(days=1), datetime.date(b, month, day)


def standing(a):
    """Status, first and last day of an agreement on the status day."""
    begin = end = None
    is_open = False
    if a["first_year"]:
        begin, end = year_days(a["first_year"])[0], year_days(a["last_year"])[1]
    elif a["from"]:
        begin, end = first(a["from"]), last(a["until"]) if a["until"] else None
        is_open = end is None or a["renewal"] == "open-ended"
    if a["terminated"] and first(a["terminated"]) <= AS_OF:
        return "terminated", begin, end
    if a["suspended_from"] and first(a["suspended_from"]) <= AS_OF:
        if not a["suspended_until"] or AS_OF <= last(a["suspended_until"]):
            return "suspended", begin, end
    if begin is None:
        return "to-be-confirmed", begin, end
    if AS_OF < begin:
        return "upcoming", begin, end
    over = end is not None and AS_OF > end
    if is_open or (a["renewal"] == "automatic" and over):
        known = [last(a[k]) for k in ("confirmed", "signed") if a[k]] + [end or begin]
        return ("to-be-confirmed" if months_later(max(known), 36) < AS_OF else "active"), begin, end
    if over:
        return "expired", begin, end
    soon = end is not None and end <= months_later(AS_OF, 12) and a["renewal"] in ("", "none")
    return ("expiring" if soon else "active"), begin, end


def split(text):
    return [part for part in text.split("; ") if part]


def agreements():
    """Agreements with each partner abroad; one with several sides comes once for each."""
    found = [(a["partner"], a) for a in rows("agreements")]
    found += [(p, a) for a in rows("multilateral-agreements") for p in split(a["participants"])]
    return [(PARTNERS[p], a, *standing(a)) for p, a in found if p in PARTNERS and PARTNERS[p]["country"] != HOME["country"]]


ALL = agreements()
ACTIVE = [x for x in ALL if x[2] in ("active", "expiring")]
COUNTRIES = {}
for partner in {x[0]["id"]: x[0] for x in ACTIVE}.values():
    COUNTRIES[partner["country"]] = COUNTRIES.get(partner["country"], 0) + 1
N = sum(COUNTRIES.values())


def programmes():
    return [p for p in rows("programmes") if not p["closed"] or AS_OF <= last(p["closed"])]


def memberships():
    found = []
    networks = {n["id"]: n for n in rows("networks") if n["scope"] == "international"}
    for m in rows("memberships"):
        network = networks.get(m["network"])
        if not network:
            continue
        ends = [last(d) for d in (m["until"], network["ended"]) if d]
        paused = m["suspended_from"] and first(m["suspended_from"]) <= AS_OF
        paused = paused and (not m["suspended_until"] or AS_OF <= last(m["suspended_until"]))
        if (ends and AS_OF > min(ends)) or paused or (m["from"] and AS_OF < first(m["from"])):
            continue
        found.append(m)
    return found


def people(table, **dims):
    """Latest year of a table with the count of a group, or None when it is hidden."""
    want = ";".join(f"{k}={v}" for k, v in dims.items())
    name = "mobility" if table in ("out", "in") else "enrolment"
    found = {r["academic_year"]: r["count"] for r in rows(name) if r["table"] == table and r["group"] == want}
    return {year: float(count) for year, count in found.items() if count}


def running(grant):
    return grant["start"] and grant["end"] and first(grant["start"]) <= AS_OF <= last(grant["end"])


GRANTS = [g for g in rows("grants") if running(g)]
ACTIVE_ROLES = {"founder", "chair", "vice-chair", "board", "secretariat", "host", "coordinator"}


def share(num, den):
    return 100 * num / den


def accredited():
    valid = set()
    for q in rows("quality"):
        if q["kind"] != "accreditation" or q["reach"] != "international" or q["decision"] == "negative":
            continue
        if not q["valid_to"] or not (q["valid_from"] or q["decided"]) or AS_OF > last(q["valid_to"]):
            continue
        if first(q["valid_from"] or q["decided"]) > AS_OF:
            continue
        valid |= {t for t in split(q["targets"])}
    return valid


def latest(*tables):
    """The newest year all tables have, with their values."""
    years = set.intersection(*(set(t) for t in tables))
    year = max(years)
    return [t[year] for t in tables]


def shannon():
    return -sum(c / N * math.log(c / N) for c in COUNTRIES.values())


def hhi():
    return sum((c / N) ** 2 for c in COUNTRIES.values())


def income():
    """In EUR; None when an amount is missing or in another currency."""
    if any(g["own_share_currency"] != "EUR" for g in GRANTS):
        return None
    return sum(float(g["own_share_amount"]) for g in GRANTS)


def q01():
    names = accredited()
    return share(sum(p["id"] in names for p in programmes()), len(programmes()))


def exchange_balance():
    came, went = latest(people("in", type="students"), people("out", type="students"))
    return (came - went) / (came + went)


def mobile(table, what):
    went, students = latest(people(table, type=what), people("students"))
    return share(went, students)


def international():
    return latest(people("students", origin="international"), people("students"))


MEASURES = {
    "p01": lambda: N,
    "p02": lambda: len({x[1]["id"] for x in ACTIVE}),
    "p03": lambda: len(COUNTRIES),
    "p07": lambda: len({x[1]["id"] for x in ALL if x[2] == "expiring"}),
    "p10": lambda: share(sum(bool(p["joint_with"]) for p in programmes()), len(programmes())),
    "p12": lambda: len(COUNTRIES) / math.log(N),
    "v01": lambda: len({m["network"] for m in memberships()}),
    "v02": lambda: share(
        len({m["network"] for m in memberships() if m["role"] in ACTIVE_ROLES}), len({m["network"] for m in memberships()})
    ),
    "v03": lambda: len({m["network"] for m in memberships() if m["role"] == "founder"}),
    "l01": lambda: share(sum(float(p["english_share"] or 0) >= 100 for p in programmes()), len(programmes())),
    "i02": lambda: share(sum("en" in split(s["languages"]) for s in rows("services")), len(rows("services"))),
    "i03": lambda: share(sum(len(split(s["languages"])) >= 3 for s in rows("services")), len(rows("services"))),
    "g01": lambda: len(GRANTS),
    "g03": lambda: share(sum(g["role"] == "coordinator" for g in GRANTS), len(GRANTS)),
    "g02": income,
    "d01": lambda: share(
        len({x[1]["id"] for x in ACTIVE if x[1]["kind"] == "erasmus-ka131" and x[1]["signing_system"] == "ewp"}),
        len({x[1]["id"] for x in ACTIVE if x[1]["kind"] == "erasmus-ka131"}),
    ),
    "m01": lambda: share(*international()),
    "m07": lambda: latest(people("entrants", origin="international"))[0],
    "x01": lambda: mobile("out", "students"),
    "x02": lambda: mobile("in", "students"),
    "x03": exchange_balance,
    "b01": shannon,
    "b02": lambda: shannon() / math.log(len(COUNTRIES)),
    "b03": lambda: math.exp(shannon()),
    "b04": hhi,
    "q01": q01,
}


def printed(lang, indicator):
    """The large number on the page of an indicator: value, decimals."""
    pages = [p for p in (FOLDER / lang).rglob("index.html") if p.parent.name == (indicator[f"slug_{lang}"] or indicator["id"])]
    for page in pages:
        found = re.search(r'class="number-large"><bdi>(.*?)</bdi>', page.read_text(encoding="utf-8"))
        if found:
            text = re.sub(r"<[^>]*>|[\u200e\u200f\u061c\u2066-\u2069]", "", found.group(1))
            text = text.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬−", "0123456789.,-"))
            digits = re.sub(r"[^0-9.,-]", "", text).rstrip(".,")
            # Turkish and German write 1.234,5; English and Arabic 1,234.5.
            points = lang in ("tr", "de")
            digits = digits.replace(".", "").replace(",", ".") if points else digits.replace(",", "")
            return float(digits), len(digits.partition(".")[2])
    return None


def main():
    indicators = {i["id"]: i for i in rows("indicators")}
    languages = [p.name for p in sorted(FOLDER.iterdir()) if (p / "index.html").exists() and len(p.name) == 2]
    compared = wrong = 0
    for name, measure in MEASURES.items():
        if name not in indicators or indicators[name]["method"] != "computed":
            continue
        value = measure()
        if value is None:
            continue
        agree = True
        for lang in languages:
            found = printed(lang, indicators[name])
            if found is None:
                print(f"{name} {lang}: no figure on the page, computed here: {value}")
                agree = False
            elif abs(found[0] - value) > 0.5 * 10 ** -found[1] + 1e-9:
                print(f"{name} {lang}: the page says {found[0]}, computed here: {value}")
                agree = False
        compared += agree
        wrong += not agree
        if agree:
            print(f"{name}: {value:.6g}, as printed in {', '.join(languages)}")
    print(f"{compared} indicators agree in {len(languages)} languages, {wrong} do not")
    return 1 if wrong or compared < 20 else 0


sys.exit(main())
