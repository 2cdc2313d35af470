"""The table that a run prints: pages, modes, rules, violations."""

import fcntl
import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.addresses import page_addresses
from tests.browser.visits import Row
from tests.browser.walk import walk


def tell_half(
    site: Path,
    address: str,
    browser: Browser,
    addresses: Sequence[str],
    part: str,
    capfd: pytest.CaptureFixture[str],
) -> list[str]:
    """Walk over some pages, print the table of all that is known, and give the faults of these pages."""
    rows, complaints = walk(browser, address, addresses)
    known = add_up(site.parent, part, rows)
    with capfd.disabled():
        os.write(2, f"\n{table_of(known, len(page_addresses(site)))}\n".encode())
    return [fault for row in rows for fault in row.faults] + complaints


def add_up(folder: Path, part: str, rows: Sequence[Row]) -> list[Row]:
    """The rows of all parts of a run that are known so far; parts run in several processes."""
    file = folder / "visits.json"
    with (folder / "visits.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        known = json.loads(file.read_text("utf-8")) if file.is_file() else {}
        known[part] = [asdict(row) for row in rows]
        file.write_text(json.dumps(known), encoding="utf-8")
    every = [Row(**row) for rows in known.values() for row in rows]
    return sum_up(every)


def sum_up(rows: Sequence[Row]) -> list[Row]:
    """Rows of the same mode as one, in the order of the first of them."""
    sums: dict[tuple[str, bool], Row] = {}
    for row in rows:
        key = (row.mode, row.scripts)
        before = sums.get(key, Row(row.mode, row.scripts, 0, row.rules, row.checks, ()))
        sums[key] = Row(*key, before.pages + row.pages, row.rules, row.checks, (*before.faults, *row.faults))
    return sorted(sums.values(), key=lambda row: not row.scripts)


def table_of(rows: Sequence[Row], pages: int) -> str:
    """The table, and a line for the whole; `pages` is how many the site has."""
    lines = [
        f"{'mode':<32} {'scripts':<8} {'pages':>6} {'axe rules':>9} {'own checks':>10} {'violations':>10}"
    ]
    lines += [
        f"{row.mode:<32} {'yes' if row.scripts else 'no':<8} {row.pages:>6} {row.rules:>9} {row.checks:>10}"
        f" {len(row.faults):>10}"
        for row in rows
    ]
    looked = sum(row.pages for row in rows)
    seen = max((row.pages for row in rows), default=0)
    faults = sum(len(row.faults) for row in rows)
    lines.append(
        f"{seen} of {pages} pages | {len(rows)} modes | {looked} looks | "
        f"{max((row.rules for row in rows), default=0)} rules of axe | {faults} violations"
    )
    return "\n".join(lines)
