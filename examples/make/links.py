"""Partners and their agreements."""

import unicodedata

import german_pages
import places
import studies
from toml import Blocks, Raw, words

FIELDS = studies.fields()
DEPARTMENTS = [u for u in ("computer-engineering", "mechanical-engineering", "food-engineering", "physics", "biology", "city-planning", "architecture", "business", "languages", "humanities", "sea-institute", "graduate-school")]


def ascii_id(text):
    """Small letters, digits and hyphens."""
    swap = {"ł": "l", "Ł": "L", "ı": "i", "ø": "o", "ß": "ss", "ș": "s", "ț": "t"}
    text = "".join(swap.get(c, c) for c in text)
    text = unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(c if c.isalnum() else " " for c in text).split())


def partners(count, rnd):
    """The partners without their agreements: dictionaries with plain Python values."""
    cities = places.table(places.CITIES)
    epithets = places.table(places.EPITHETS)
    order = [epithets[(i * 17 + 5) % len(epithets)] for i in range(len(epithets))]
    taken, seen, out = set(), {}, []
    for i in range(count):
        cc, en, tr, ar, lat, lon = cities[i % len(cities)] if i < len(cities) else rnd.choice(cities)
        nth = seen[en] = seen.get(en, 0) + 1
        own = places.OWN.get(en, {}) if nth == 1 else {}
        kind = "university"
        if i >= 12 and not own:
            kind = {0: "research-institute", 9: "company", 17: "company", 13: "research-institute"}.get(i % 23, "university")
            if i % 60 == 59:
                kind = "ngo"
        forms = places.FORMS[kind]
        step = 0
        while True:
            epithet = next((e for e in epithets if e[0] == own.get("epithet")), None) or order[(i * 3 + step) % len(order)]
            form = forms[0] if own.get("epithet") else forms[(i + step // len(order)) % len(forms)]
            key = (en, epithet[0], form[0])
            if key not in taken:
                break
            step += 1
        taken.add(key)
        city_en = en.split(" (")[0]
        name = own.get("name") or (
            f"{city_en} {epithet[0]} {form[0]}",
            f"{tr.split(' (')[0]} {epithet[1]} {form[1]}",
            form[2].format(e=epithet[2], c=ar.split(" (")[0]),
            german_pages.partner(form[0], epithet[0], city_en),
        )
        pid = own.get("id") or ascii_id(f"{city_en} {epithet[0]}" if form[0] == "University" else f"{city_en} {epithet[0]} {form[0].replace('University', '').replace(' of ', ' ')}")
        out.append(
            dict(
                id=pid, name=name, country=cc, kind=kind, city=(en, tr, ar), lat=float(lat), lon=float(lon), nth=nth, own=own,
                slot=i, agreements=[], closed=None, strength=0,
            )
        )
    clash = {}
    for p in out:
        clash.setdefault(p["id"], []).append(p)
    for pid, group in clash.items():
        for n, p in enumerate(group[1:], 2):
            p["id"] = f"{pid}-{n}"
    assert len({p["id"] for p in out}) == len(out)
    return out


def day(year, month, number):
    return Raw(f"{year:04d}-{month:02d}-{number:02d}")


def year(first, south=False):
    return f"{first}/{first}" if south else f"{first}/{first + 1}"


def ident(p, word, first):
    return f"{p['id'][:44].rstrip('-')}-{word}-{first}"


def conditions(p, rnd, kinds, unit, big=False):
    """Conditions for pairs of direction and type."""
    out = Blocks()
    tongue = places.TONGUES.get(p["country"], "en")
    for direction, kind in kinds:
        student = kind in ("study", "traineeship")
        places_ = rnd.choice([1, 2, 2, 3, 4, 5]) if not big else rnd.choice([20, 25, 30, 40])
        if not student:
            places_ = rnd.choice([1, 1, 2, 3])
        c = {"direction": direction, "type": kind, "places": places_}
        if student:
            c["months"] = places_ * rnd.choice([5, 10]) if kind == "study" else places_ * 3
            c["isced"] = [rnd.choice(FIELDS[unit])] if unit else [rnd.choice(["0613", "0533", "0413", "0731"])]
            c["cycles"] = rnd.choice([["bachelor"], ["bachelor", "master"], ["bachelor", "master"], ["master"], ["master", "doctorate"]])
        elif kind in ("teaching", "training"):
            c["days"] = places_ * 5
        if kind != "research-visit":
            level = rnd.choice(["B1", "B2", "B2", "C1"])
            c["languages"] = [{"lang": "en", "cefr": level}]
            if direction == "out" and student and tongue not in ("en", "tr") and rnd.random() < 0.25:
                c["languages"].append({"lang": tongue, "cefr": rnd.choice(["A2", "B1"])})
            if rnd.random() < 0.12:
                c["languages"][0]["certificate"] = True
        if kind == "study" and rnd.random() < 0.3:
            c["terms"] = [rnd.choice(["autumn", "spring", "year"])]
        if kind == "study" and direction == "out" and rnd.random() < 0.08:
            c["min_gpa"] = {"value": 2.5, "scale": 4.0}
        out.append(c)
    return out


FULL = [("out", "study"), ("in", "study"), ("out", "teaching"), ("in", "teaching"), ("out", "training"), ("in", "training"), ("out", "traineeship")]


def ka131(p, rnd):
    """A chain of inter-institutional agreements."""
    unit = rnd.choice(DEPARTMENTS)
    kinds = FULL[:4] + ([FULL[4]] if rnd.random() < 0.5 else []) + ([FULL[5]] if rnd.random() < 0.35 else []) + ([FULL[6]] if rnd.random() < 0.4 else [])
    chain, before = [], None
    plan = rnd.choice([
        [(2014, 2020), (2021, 2027)], [(2014, 2020), (2021, 2027)], [(2015, 2020), (2021, 2026)], [(2014, 2020), (2022, 2027)],
        [(2017, 2020), (2021, 2023), (2024, 2027)], [(2021, 2025)], [(2022, 2028)], [(2014, 2020), (2021, 2026), (2027, 2029)],
        [(2016, 2020)], [(2023, 2027)], [(2019, 2020), (2021, 2028)], [(2014, 2018)],
    ])
    big = p["slot"] in (1, 12, 28, 44, 74)
    if big:
        plan = [(2014, 2020), (2021, 2027)]
    for first, last in plan:
        a = {"id": ident(p, "ka131", first), "kind": "erasmus-ka131", "first_year": year(first), "last_year": year(last)}
        a["signed"] = day(first, rnd.randrange(1, 8), rnd.randrange(1, 28)) if first < 2026 else day(2026, 10, rnd.randrange(1, 28))
        a["signing_system"] = "paper" if first < 2021 else rnd.choice(["ewp", "ewp", "ewp", "paper", "other"])
        if before:
            a["renews"] = before
        if not big:
            a["units"] = [unit]
        if first == 2021 and rnd.random() < 0.15 and not big:
            # One quota shared by two conditions.
            a["shared_quota"] = Blocks([{"id": "out-study", "places": 3, "per": "year"}])
            cs = conditions(p, rnd, kinds, unit)
            share = cs[0]
            share.pop("places")
            share = {"direction": "out", "type": "study", "quota": "out-study", "months": 15, **{k: v for k, v in share.items() if k in ("isced", "languages")}, "cycles": ["bachelor"]}
            other = {**share, "cycles": ["master"]}
            a["condition"] = Blocks([share, other] + list(cs[1:]))
        else:
            a["condition"] = conditions(p, rnd, kinds, None if big else unit, big)
        before = a["id"]
        chain.append(a)
    return chain


def exchange(p, rnd, kind="exchange"):
    south = p["lat"] < 0
    unit = rnd.choice(DEPARTMENTS + [None, None])
    kinds = [("out", "study"), ("in", "study")] + ([("out", "teaching"), ("in", "teaching")] if rnd.random() < 0.3 else [])
    chain, before = [], None
    plan = rnd.choice([[(2016, 2020), (2021, 2026)], [(2018, 2022), (2023, 2027)], [(2022, 2026)], [(2024, 2028)], [(2015, 2019)], [(2019, 2023), (2024, 2027)], [(2027, 2030)], [(2021, 2025)]])
    big = p["slot"] in (140, 164)
    if big:
        plan = [(2016, 2020), (2021, 2027)]
    for first, last in plan:
        a = {"id": ident(p, kind, first), "kind": kind, "first_year": year(first, south), "last_year": year(last, south)}
        a["signed"] = day(first, rnd.randrange(1, 8), rnd.randrange(1, 28)) if first < 2027 else day(2026, 11, 5)
        if before:
            a["renews"] = before
        if unit and not big:
            a["units"] = [unit]
        a["signing_system"] = rnd.choice(["paper", "paper", "other"])
        a["condition"] = conditions(p, rnd, kinds, unit if not big else None, big)
        before = a["id"]
        chain.append(a)
    return chain


def yearly(p, rnd, kind, plans, kinds):
    unit = rnd.choice(DEPARTMENTS)
    first, last = rnd.choice(plans)
    south = p["lat"] < 0
    return [{
        "id": ident(p, {"erasmus-ka171": "ka171"}.get(kind, kind), first), "kind": kind, "first_year": year(first, south), "last_year": year(last, south),
        "signed": day(first, rnd.randrange(1, 8), rnd.randrange(1, 28)), "signing_system": "paper" if kind != "erasmus-ka171" else "other",
        "units": [unit], "condition": conditions(p, rnd, kinds, unit),
    }]


def frame(p, rnd, kind):
    """Agreements without places: a memorandum, a protocol, research, a double degree."""
    first = rnd.choice([2011, 2013, 2015, 2016, 2017, 2018, 2020, 2021, 2022, 2023, 2024, 2025])
    a = {"id": ident(p, kind, first), "kind": kind}
    start = day(first, rnd.randrange(1, 13), rnd.randrange(1, 28))
    form = rnd.random()
    a["from"] = start
    length = rnd.choice([3, 5, 5, 10])
    if kind in ("mou", "cooperation") and form < 0.35:
        a["until"] = Raw(f"{first + length}{start[4:]}")
        a["renewal"] = "automatic"
        a["notice_days"] = rnd.choice([90, 180])
        if first + length < 2026:
            a["confirmed"] = Raw(rnd.choice(["2021-05-20", "2022-02-14", "2024-06-03", "2025-03-10", "2026-01-15"]))
            if a["confirmed"][:4] <= str(first):
                a["confirmed"] = Raw("2026-02-02")
    elif form < 0.5:
        a["renewal"] = "open-ended"
        a["confirmed"] = Raw(rnd.choice(["2024-09-12", "2025-05-20", "2026-03-30"]))
        if a["confirmed"] < start:
            a["confirmed"] = Raw("2026-03-30")
    else:
        a["until"] = Raw(f"{first + length}{start[4:]}")
    a["signed"] = start
    if kind in ("research", "double-degree", "joint-degree", "cotutelle", "traineeship"):
        unit = rnd.choice(DEPARTMENTS)
        a["units"] = [unit]
        if kind == "double-degree":
            a["condition"] = conditions(p, rnd, [("out", "study"), ("in", "study")], unit)
        if kind == "traineeship":
            a["condition"] = conditions(p, rnd, [("out", "traineeship")], unit)
    if kind == "staff":
        a["condition"] = conditions(p, rnd, [("out", "training"), ("in", "training")], None)
    if kind == "research" and rnd.random() < 0.3:
        a["condition"] = conditions(p, rnd, [("in", "research-visit")], unit)
    return [a]


def give_agreements(all_partners, rnd, total):
    """Agreements by the country and kind of each partner, then more until there are `total`."""
    prospective = {i for i in (33, 66, 99, 150)}
    orhun = {"KZ", "UZ", "AZ", "MN", "GE"}
    for p in all_partners:
        cc = p["country"]
        if p["slot"] % 180 in prospective:
            continue
        give = p["agreements"]
        if p["kind"] == "company":
            give += frame(p, rnd, "traineeship")
        elif p["kind"] in ("research-institute", "ngo"):
            give += frame(p, rnd, "research" if p["kind"] == "research-institute" else "cooperation")
        elif cc == "TR":
            give += frame(p, rnd, "protocol")
        elif p["city"][0] == "Kyrenia":
            give += frame(p, rnd, "cooperation")
        elif cc in places.PROGRAMME:
            give += ka131(p, rnd)
        else:
            give += exchange(p, rnd) if rnd.random() < 0.8 else frame(p, rnd, "mou")
            if cc in ("GE", "BA", "AL", "ME", "XK", "UA", "JO", "LB", "EG", "MA", "TN", "KZ", "UZ", "VN", "ZA") and rnd.random() < 0.75:
                give += yearly(p, rnd, "erasmus-ka171", [(2020, 2022), (2023, 2025), (2024, 2026), (2025, 2027)] if p["lat"] > 0 else [(2024, 2026), (2025, 2027)], [("in", "study"), ("out", "teaching"), ("in", "teaching")])
            if cc in orhun:
                give += yearly(p, rnd, "orhun", [(2021, 2025), (2023, 2027)], [("out", "study"), ("in", "study")])
            elif not any(a["kind"] == "erasmus-ka171" for a in give) and rnd.random() < 0.3:
                give += yearly(p, rnd, "mevlana", [(2014, 2018), (2017, 2021), (2019, 2024), (2022, 2027)], [("out", "study"), ("in", "study"), ("out", "teaching")])
    made = sum(len(p["agreements"]) for p in all_partners)
    pool = [p for p in all_partners if p["agreements"]]
    while made < total:
        p = rnd.choice(pool)
        kinds = {a["kind"] for a in p["agreements"]}
        options = [k for k in ("mou", "mou", "mou", "cooperation", "research", "research", "double-degree", "cotutelle", "staff", "traineeship", "other", "protocol", "joint-degree") if k not in kinds]
        if p["kind"] == "company":
            options = [k for k in options if k in ("cooperation", "research", "other")]
        elif p["kind"] != "university":
            options = [k for k in options if k in ("mou", "cooperation", "traineeship", "staff", "other")]
        if not options or len(p["agreements"]) > 6:
            continue
        more = frame(p, rnd, rnd.choice(options))
        p["agreements"] += more
        made += len(more)
    by_kind = lambda kind, test=lambda p, a: True: [(p, a) for p in all_partners for a in p["agreements"] if a["kind"] == kind and test(p, a)]
    special(by_kind, all_partners)


def special(by_kind, all_partners):
    """States and edge cases that must occur, laid over what was generated."""
    active = lambda p, a: a.get("last_year", "0") >= "2026/2027" and a.get("first_year", "9") <= "2026" and p["slot"] < 180 and p["slot"] not in (1, 12, 28, 44, 74)
    running = by_kind("erasmus-ka131", active)
    p, a = running[3]
    a["suspended"] = {"from": Raw("2026-09-01"), "until": Raw("2027-08-31"), "reason": dict(words("The partner renews its dormitories.", "Ortak kurum yurtlarını yeniliyor.", "تجدد المؤسسة الشريكة مساكن الطلبة."))}
    p, a = running[9]
    a["terminated"] = Raw("2025-07-31")
    a["note"] = words("Ended early by mutual consent.", "Karşılıklı rızayla erken sona erdi.", "أنهيت مبكرًا بالتراضي.")
    south = [(p, a) for p, a in by_kind("exchange") if p["lat"] < 0 and a["last_year"] > "2026"]
    if south:
        # Rule R06: written in the years of the north although the receiving partner's year is the calendar year.
        p, a = south[-1]
        first, last = int(a["first_year"][:4]), int(a["last_year"][:4])
        a["first_year"], a["last_year"] = year(first), year(last)
    mous = [x for x in by_kind("mou") if x[0]["slot"] < 180]
    for n, (p, a) in enumerate(mous[:4]):
        for key in ("from", "until", "renewal", "notice_days", "confirmed", "signed"):
            a.pop(key, None)
        a["validity"] = "not published"
    p, a = mous[5]
    a.update({"from": Raw("2018-03-01"), "until": Raw("2023-02-28"), "renewal": "automatic", "notice_days": 180, "confirmed": Raw("2023-01-20"), "signed": Raw("2018-02-12")})
    a["note"] = words("Renews for five years at a time; nobody has confirmed it in writing since January 2023.", "Beşer yıl için yenilenir; Ocak 2023'ten beri yazılı olarak teyit edilmemiştir.", "تتجدد كل خمسة أعوام، ولم تؤكَّد كتابةً منذ يناير 2023.")
    p, a = mous[6]
    a.update({"from": Raw("2020-05-01"), "until": Raw("2025-04-30"), "renewal": "automatic", "notice_days": 90, "confirmed": Raw("2025-04-02"), "signed": Raw("2020-04-15")})
    for p, a in (mous[7], mous[8]):
        a["public"] = False
    p, a = mous[9]
    for key in ("until", "renewal", "notice_days", "confirmed"):
        a.pop(key, None)
    a.update({"from": Raw("2022-06-01"), "until": Raw("2032-05-31"), "signed": Raw("2022-05-20"), "terminated": Raw("2024-11-30")})
    # Ended early before its last day.
    for (p, a), last in zip([x for x in by_kind("exchange") if active(*x)][1:3], ("2025-06-30", "2026-01-31")):
        a["terminated"] = Raw(last)
    research = [x for x in by_kind("research") if x[0]["slot"] < 180]
    p, a = research[0]
    a.pop("renewal", None), a.pop("confirmed", None), a.pop("condition", None)
    a.update({"from": Raw("2027-02-01"), "until": Raw("2031-01-31"), "signed": Raw("2026-11-10")})
    p, a = research[1]
    for key in ("renewal", "confirmed"):
        a.pop(key, None)
    a.update({"from": Raw("2024-01-15"), "until": Raw("2027-01-14"), "signed": Raw("2024-01-10")})
    p, a = research[2]
    for key in ("renewal", "confirmed"):
        a.pop(key, None)
    a.update({"from": "2019", "until": "2027-06", "signed": Raw("2019-02-01")})
    staff = by_kind("staff")[0][1]
    staff.pop("renewal", None), staff.pop("confirmed", None)
    staff.update({"from": Raw("2025-01-01"), "until": Raw("2028-12-31"), "signed": Raw("2024-12-10"), "suspended": {"from": Raw("2026-10-01"), "reason": dict(words("No funds this year.", "Bu yıl ödenek yok.", "لا تمويل هذا العام."))}})
    # The closed partner and its successor: the agreement passed on.
    old, new = [p for p in all_partners if p["city"][0] == "Ghent"][:2]
    old["closed"] = Raw("2022-08-31")
    old["successor"] = new["id"]
    old["agreements"][:] = [{
        "id": ident(old, "ka131", 2014), "kind": "erasmus-ka131", "first_year": "2014/2015", "last_year": "2020/2021", "signed": Raw("2014-03-04"), "signing_system": "paper",
        "units": ["physics"], "condition": Blocks([{"direction": "out", "type": "study", "places": 2, "months": 20, "isced": ["0533"], "cycles": ["bachelor", "master"], "languages": [{"lang": "en", "cefr": "B2"}]}, {"direction": "in", "type": "study", "places": 2, "months": 20, "isced": ["0533"], "cycles": ["bachelor", "master"], "languages": [{"lang": "en", "cefr": "B2"}]}]),
    }]
    new["agreements"][:] = [{
        "id": ident(new, "ka131", 2022), "kind": "erasmus-ka131", "first_year": "2022/2023", "last_year": "2027/2028", "signed": Raw("2022-06-14"), "signing_system": "ewp", "renews": old["agreements"][0]["id"],
        "units": ["physics"], "condition": Blocks([dict(c) for c in old["agreements"][0]["condition"]]),
        "note": words("Continues the agreement with the institution that joined this one.", "Bu kuruma katılan kurumla yapılan anlaşmanın devamıdır.", "استمرار للاتفاقية مع المؤسسة التي انضمت إلى هذه المؤسسة."),
    }]


def record(p, common):
    """A partner's record in the order of the field table."""
    own, en = p["own"], p["city"][0]
    shift = 0.01 * (p["nth"] - 1)
    name = words(p["name"][0], None if own.get("no_tr") else p["name"][1], None if own.get("no_ar") else p["name"][2], None if own.get("no_de") else p["name"][3])
    site = f"https://{p['id']}.example/"
    tongue = own.get("tongue") or places.TONGUES.get(p["country"], "en")
    r = {
        "name": name, "native": own.get("native"), "native_lang": own.get("native_lang"), "acronym": own.get("acronym"),
        "former_names": own.get("former_names"), "search_names": own.get("search_names"), "kind": p["kind"], "country": p["country"], "city": words(*p["city"], german_pages.city(en)),
    }
    if p["slot"] % 180 not in (36, 107, 135):
        r.update(lat=round(p["lat"] + (shift % 0.4), 2), lon=round(p["lon"] + (shift % 0.3), 2), precision="city", coord_source="City centre, approximate")
    r["website"] = site
    if p["kind"] == "university":
        if p["slot"] % 3 == 0:
            r["factsheet_url"] = site + "exchange-factsheet"
        if p["slot"] % 5 == 0:
            r["course_catalogue_url"] = site + "courses"
        r["languages_of_instruction"] = [tongue, "en"] if tongue != "en" else ["en"]
        if p["slot"] % 2 == 0:
            r["nominations"] = {"autumn": "--05-15", "spring": "--10-15"}
            r["applications"] = {"autumn": "--06-15", "spring": "--11-15"}
    if p["kind"] == "university" and p["country"] in places.PROGRAMME and "tongue" not in own:
        # A domain below .example can belong to nobody.
        r["ids"] = {"hei": f"{p['id']}.example"}
    if own.get("notes"):
        r["notes"] = words(*own["notes"])
    r["successor"] = p.get("successor")
    r["closed"] = p["closed"]
    r.update(common("register"))
    r["agreement"] = Blocks(p["agreements"])
    return r
