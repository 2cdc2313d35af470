"""Test every page of the site and write `content/accessibility.yml`, which the statement is made from.

    make accessibility

What people wrote into the record by hand (`known-faults:` to the end of the file) stays as it is. Under
`YJPLAN_THOROUGH` every page is looked at in every combination of modes.
"""

import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from playwright.sync_api import Browser

from tests.browser import axe
from tests.browser.addresses import page_addresses
from tests.browser.own_checks import CHECKS
from tests.browser.served import served
from tests.browser.site_of_tests import build
from tests.browser.tally import sum_up, table_of
from tests.browser.visits import Row
from tests.browser.walk import walk
from tests.house.project_files import ROOT
from yjplan.publish.chromium import find_chromium, open_chromium

RECORD = ROOT / "content" / "accessibility.yml"
BY_HAND = "known-faults:"
HEAD = """\
# Written by 'make accessibility'. The accessibility statement is made from it. Faults that people know are
# written by hand below 'known-faults:', which stays: see docs/accessibility.md.
"""
_PROCESSES = 2


def main() -> int:
    """The table on the screen, the record on the disk; 1 where something was found."""
    with TemporaryDirectory() as scratch:
        site = build(Path(scratch), made_up=False)
        pages = page_addresses(site)
        with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as pool:
            parts = list(pool.map(_walk, [site] * _PROCESSES, range(_PROCESSES)))
        version = _axe_version(site)
    rows = sum_up([row for found, _ in parts for row in found])
    said = [words for _, complaints in parts for words in complaints]
    before = RECORD.read_text("utf-8") if RECORD.is_file() else ""
    day = datetime.now(tz=UTC).date().isoformat()
    RECORD.write_text(record_of(rows, day, version, before), encoding="utf-8")
    faults = [fault for row in rows for fault in row.faults]
    sys.stdout.write("\n".join([*faults, *said, "", table_of(rows, len(pages)), f"Written: {RECORD}", ""]))
    return 1 if faults or said else 0


def record_of(rows: Sequence[Row], day: str, version: str, before: str) -> str:
    """The text of the record; `before` is that of the last one, whose faults by hand are kept."""
    broken: dict[str, set[str]] = {}
    for row in rows:
        for fault in row.faults:
            address, _, words = fault.partition(" ")
            rule = words.removeprefix(f"{row.mode}: ").split(" ")[0].rstrip(":")
            broken.setdefault(rule, set()).add(address)
    told: dict[str, object] = {
        "tested": day,
        "pages": max((row.pages for row in rows), default=0),
        "modes": [f"{row.mode}, {'with' if row.scripts else 'without'} JavaScript" for row in rows],
        "rules": max((row.rules for row in rows), default=0),
        "axe": version,
        "checks": list(CHECKS),
    }
    if broken:
        told["breaches"] = [{"rule": rule, "pages": len(on)} for rule, on in sorted(broken.items())]
    _, found, by_hand = before.partition(f"\n{BY_HAND}")
    kept = f"{BY_HAND}{by_hand}" if found else f"{BY_HAND} []\n"
    return HEAD + yaml.safe_dump(told, sort_keys=False, allow_unicode=True, width=110) + kept


def _walk(site: Path, part: int) -> tuple[list[Row], list[str]]:
    """Every second page, in a browser of its own."""
    with served(site) as address, _chromium() as browser:
        return walk(browser, address, page_addresses(site)[part::_PROCESSES])


def _axe_version(site: Path) -> str:
    with served(site) as address, _chromium() as browser:
        page = browser.new_page(base_url=address)
        page.goto("/")
        return axe.version(page)


def _chromium() -> AbstractContextManager[Browser]:
    path = find_chromium()
    if path is None:
        message = "There is no Chromium. 'make accessibility' installs one."
        raise SystemExit(message)
    return open_chromium(path)


if __name__ == "__main__":
    raise SystemExit(main())
