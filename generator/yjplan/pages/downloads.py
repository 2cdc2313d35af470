"""Published tables as CSV, and the plan as JSON. They take published values and nothing else."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, RowKind, SafeTable, SafeValue, Status

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Download:
    """One file for readers who work with the data."""

    path: str
    """Below the plan's address: `data/budget.csv`."""
    title: str
    section: str
    """Slug of the section the table stands in; '' for the plan itself."""
    content: str


def csv_of(table: SafeTable) -> str:
    """The table as CSV: one heading row, group headings as a first column where there are any."""
    grouped = any(row.kind is RowKind.GROUP for row in table.rows)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    headings = [_safe(f"{c.group}: {c.heading}" if c.group else c.heading) for c in table.columns]
    writer.writerow([*(["Group"] if grouped else []), *headings])
    group = ""
    for row in table.rows:
        if row.kind is RowKind.GROUP:
            group = _safe(row.cells[0].value)
            continue
        cells = [_safe(cell.value) for cell in row.cells]
        writer.writerow([*([group] if grouped else []), *cells])
    return out.getvalue()


def plain_text(value: SafeValue) -> str:
    """A cell for programs."""
    if isinstance(value, PublishedValue):
        return value.plain
    if isinstance(value, Bullets):
        return "; ".join(value.items)
    return value.words if isinstance(value, Status) else value


def _safe(value: SafeValue) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers."""
    text = plain_text(value)
    if not isinstance(value, PublishedValue) and text.startswith(_FORMULA):
        text = f"'{text}"
    return text.replace("\r", "\n")  # a lone carriage return would end the row


def table_json(table: SafeTable) -> dict[str, object]:
    """The table for other programs."""
    return {
        "id": table.id,
        "title": table.title,
        "columns": [{"heading": c.heading, **({"group": c.group} if c.group else {})} for c in table.columns],
        "rows": [{"kind": str(r.kind), "cells": [_cell_json(c.value) for c in r.cells]} for r in table.rows],
        "notes": list(table.notes),
        "source": table.source,
    }


def _cell_json(value: SafeValue) -> object:
    if isinstance(value, PublishedValue):
        marks = [str(mark) for mark in value.marks]
        amount = None if value.amount is None else float(value.unit.plain(value.amount))
        return {
            "value": amount,
            "text": value.text,
            "unit": value.unit.id,
            **({"marks": marks} if marks else {}),
        }
    if isinstance(value, Bullets):
        return list(value.items)
    return asdict(value) if isinstance(value, Status) else value


def dump(body: object) -> str:
    """JSON as we write it everywhere."""
    return json.dumps(body, indent=1, ensure_ascii=False, default=str) + "\n"


def downloads_of(section: str, tables: Sequence[SafeTable]) -> tuple[Download, ...]:
    """One CSV a table."""
    return tuple(Download(f"data/{t.id}.csv", t.title, section, csv_of(t)) for t in tables)
