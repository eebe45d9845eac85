#!/usr/bin/env python3
"""Makes the portal of an invented university of full size: partners, agreements, ten years of people, 64 indicators.

    python3 examples/make.py                              # writes examples/poyraz, 180 partners
    python3 examples/make.py --partners 10000 --out /tmp/big

Nothing it writes is true; only names of cities and countries are real. The same arguments give the same bytes: chance
comes from one fixed seed, and nothing else is read. The parts stand in examples/make/. Needs Python 3.9, nothing else.
Then: imbat build --root examples/poyraz --as-of 2026-11-25
"""

import argparse
import random
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE / "make"))

import german  # noqa: E402
import indicators  # noqa: E402
import links  # noqa: E402
import people  # noqa: E402
import registers  # noqa: E402
import studies  # noqa: E402
import texts  # noqa: E402
from toml import Raw, document  # noqa: E402

SEED = 20261125
LEAST = 120
INVENTED = {
    None: "invented for the sample",
    "register": "register of partnerships, invented for the sample",
    "mobility": "exchange office, invented for the sample",
    "enrolment": "registrar, invented for the sample",
    "statistics": "statistics, invented for the sample",
    "policy": "policy of 2021, invented for the sample",
}
SETTINGS = """# An invented university of full size. Everything here is made by examples/make.py; change it there.
base_url  = "https://poyraz.example/"
languages = ["en", "tr", "ar", "de"]
theme     = "imbat"

[language.en]
locale = "en-GB"
"""


def common(of=None):
    """Where a record comes from, and how its Turkish, Arabic and German came to be."""
    source = {"name": f"Poyraz University, {INVENTED[of]}", "retrieved": "2026-11", "licence": "CC0-1.0"}
    return {"source": source, "as_of": "2026-11", "translation": "machine"}


def plain(of=None):
    """The same for records without words."""
    return {"source": common(of)["source"], "as_of": "2026-10"}


def build(count):
    """Path below the portal -> text."""
    chance = lambda name: random.Random(f"{SEED} {name}")
    partners = links.partners(count, chance("partners"))
    links.give_agreements(partners, chance("agreements"), count * 400 // 180 - 3)
    universities = [p["id"] for p in partners[:100] if p["kind"] == "university" and not p["closed"] and p["agreements"]]
    abroad = [p["id"] for p in partners[:100] if p["id"] in set(universities) and p["country"] != "TR"]

    files = {"imbat.toml": SETTINGS}
    add = lambda path, record, *rest: files.__setitem__(f"content/{path}.toml", document(record, *rest))
    record, tables = registers.institution(common)
    add("institution", record, tables, "An invented institution: every name, number and address in this portal is made up.")
    add("units", studies.units(common))
    add("offices", registers.offices(common))
    add("documents", registers.documents(common))
    add("glossary", registers.glossary(common))
    add("regions/poyraz-seas", registers.regions(common))
    add("map", registers.maps(common))
    degrees = lambda p: any(a["kind"] in ("joint-degree", "double-degree") and a.get("until", "9") > "2026" and a.get("public", True) for a in p["agreements"])
    joint = [p["id"] for p in partners[:180] if p["country"] != "TR" and not p["closed"] and degrees(p)]
    programmes = studies.programmes(common, chance("programmes"), joint)
    statistics = indicators.records(chance("indicators"), common)
    students, sums = people.enrolment(chance("enrolment"), plain, programmes)
    folders = {
        "partners": {p["id"]: links.record(p, common) for p in partners},
        "agreements": registers.multilateral(common, abroad[3:]),
        "programmes": programmes,
        "mobility": people.mobility(partners, chance("mobility"), plain),
        "enrolment": students,
        "networks": registers.networks(common, universities),
        "grants": registers.grants(common, universities),
        "quality": registers.quality(common),
        "services": registers.services(common),
        "calls": registers.calls(common, abroad),
        "events": registers.events(common),
        "indicators": statistics,
        "policy": texts.policy(common, statistics, sums, abroad),
    }
    for folder, records in folders.items():
        for rid, record in records.items():
            add(f"{folder}/{rid}", record)
    for path, text in {**texts.pages(abroad), **texts.news()}.items():
        files[f"content/{path}"] = text
    if german.idle():
        raise SystemExit("German for English that no longer exists, in examples/make/german*.py:\n" + "\n".join(german.idle()))
    readme = (HERE / "make" / "README.poyraz.md").read_text(encoding="utf-8")
    files["README.md"] = readme
    return files, partners


def main():
    parser = argparse.ArgumentParser(description="Makes the portal of an invented university.")
    parser.add_argument("--partners", type=int, default=180, help=f"how many partners, {LEAST} or more (default 180)")
    parser.add_argument("--out", type=Path, default=HERE / "poyraz", help="folder of the portal (default examples/poyraz)")
    args = parser.parse_args()
    if args.partners < LEAST:
        parser.error(f"at least {LEAST} partners, or edge cases would be missing")
    files, partners = build(args.partners)
    # Only what this program makes is replaced.
    if (args.out / "content").is_dir():
        shutil.rmtree(args.out / "content")
    for path, text in files.items():
        target = args.out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
    agreements = sum(len(p["agreements"]) for p in partners) + 3
    print(f"{len(files)} files, {len(partners)} partners, {agreements} agreements: {args.out}")


if __name__ == "__main__":
    main()
