"""All 155 services: the open series imported, compared, and drawn as one plan each.

The long table knows England only. For the services in Wales, counts and populations of 2020-21 and 2021-22
that the Youth Justice Board published are written as rates.

The data is not part of this project: `YJPLAN_DOMAIN_DATA` names the folder with the long table of the Local
Authority Interactive Tool, or it is looked for beside the project. Where there is none, there are no rows.
"""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measure import measure

if TYPE_CHECKING:
    from bench.run import Row as BenchRow

ROOT = Path(__file__).resolve().parents[1]
LONG_TABLE = "lait_youth_justice_measures.csv"
COUNTS = "yjs_services_2024_25.csv"
_IN_WALES = "cautioned-or-sentenced-per-1000"
_SECTION = """---
title: Performance
summary: The open figures beside the region and the nation.
guidance: performance-and-priorities
---
:::{{indicator}} {indicator}
:::
"""
_PLAN = """title: {name} Youth Justice Plan 2026-27
period: 2026-27
guidance: 2022-23
state: published
published: July 2026
summary: The open figures of {name}.
front-page:
  service: {name} Youth Justice Service
  lead: {{role: Head of service}}
  chair: {{role: Chair of the management board}}
sign-off: {{state: unsigned, note: Made to measure the tool.}}
headlines: [{indicator}]
"""
_SITE = "title: Every service\npublisher: a measurement\ndisclosure: {owner: nobody}\n"


def domain_data() -> Path | None:
    """The folder with the open data; None where it is not there."""
    named = os.environ.get("YJPLAN_DOMAIN_DATA", "")
    folder = Path(named) if named else ROOT.parent / "shared" / "domain" / "data"
    return folder if (folder / LONG_TABLE).is_file() else None


def lay_out(content: Path) -> list[str]:
    """A site with one small plan for each service of the geography pack; their ids."""
    from yjplan.packs.geography import read_geography
    from yjplan.publish.scaffold_authority import authority_file

    content.mkdir(parents=True)
    (content / "site.yml").write_text(_SITE, encoding="utf-8")
    services = read_geography().services
    for service in services.values():
        plan = content / service.id / "2026-27"
        plan.mkdir(parents=True)
        (plan.parent / "authority.yml").write_text(authority_file(service.id, service.name), encoding="utf-8")
        shown = "fte" if service.nation == "England" else _IN_WALES
        (plan / "plan.yml").write_text(_PLAN.format(name=service.name, indicator=shown), encoding="utf-8")
        (plan / "01-performance.md").write_text(_SECTION.format(indicator=shown), encoding="utf-8")
    return sorted(name for name, service in services.items() if service.nation == "England")


def write_wales(content: Path, counts: Path) -> None:
    """The rates of the services in Wales, in the form in which an import writes figures."""
    folder = content / "comparators"
    folder.mkdir(exist_ok=True)
    with (folder / "sources.yml").open("a", encoding="utf-8") as file:
        file.write(
            "yjs:\n  title: Youth justice statistics\n  publisher: Youth Justice Board\n  released: 2023\n"
        )
    lines = ["indicator,area,period,value,numerator,denominator,source"]
    with counts.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for year in ("2020-21", "2021-22") if row["nation"] == "Wales" else ():
                key = year.replace("-", "_")
                children, people = row[f"children_{key}"], row[f"pop_10_17_{key}"]
                if children and people:
                    rate = round(1000 * int(children) / int(people), 2)
                    lines.append(f"{_IN_WALES},{row['yjs_id']},{year},{rate},{children},{people},yjs")
    (folder / "wales.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def rows(folder: Path) -> list[BenchRow]:
    """Import and build, once each; the folder is used and left as it is."""
    from bench.run import Row

    data = domain_data()
    if data is None:
        return []
    names = lay_out(folder / "content")
    program = Path(sys.executable).with_name("yjplan")
    where = ("--content", folder / "content", "--site", folder / "site", "--work", folder / "work")
    wanted = [word for name in names for word in ("--authority", name)]
    told = ("--released", "April 2026", "--population-base", "2021 census", "--yes")
    imported = measure(
        [program, "data", "import", data / LONG_TABLE, *wanted, *told, *where[:2]], folder=folder, runs=1
    )
    write_wales(folder / "content", data / COUNTS)
    built = measure([program, "build", "--no-paper", *where], folder=folder, runs=1)
    again = measure([program, "build", "--no-paper", *where], folder=folder, runs=3)
    pages = list((folder / "site").rglob("*.html"))
    every = sum(path.stat().st_size for path in (folder / "site").rglob("*") if path.is_file())
    plans = len(list((folder / "content").glob("*/*/plan.yml")))
    what = f"{plans} services"
    return [
        Row(f"{what}: open series of the {len(names)} in England imported", imported, ""),
        Row(f"{what}: built, no PDF ({len(pages)} pages, {every / 1e6:.0f} MB)", built, ""),
        Row(f"{what}: nothing changed", again, ""),
    ]
