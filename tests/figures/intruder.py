"""An intruder: reads the published files of a site and finds what every withheld count can be.

    python -m tests.figures.intruder SITE_FOLDER

Nothing of yjplan is imported, and nothing but `data/plan.json` (or `inspection.json`) and the CSV files
beside it is read. The solver is `scipy.optimize.milp`. The intruder knows the rule of every site: a
withheld count is 1 or more, zeros are printed. It adds up what the files call sums, takes cells that are
labelled alike for one number, learns from fully printed rows which column is a percentage of which, and looks
up in one place what is withheld in another. Exits with 1 where a count comes out exactly, or can only be a
few small numbers.
"""

import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.figures.intruder_series import read_series
from tests.figures.intruder_solver import FAR, Knowledge, Name

WITHHELD = "[c]"
SHARES = ("percent", "percent-whole", "percent-change", "ratio", "score", "percentage-points")


def is_figure(cell: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether a cell of the JSON is a figure, and not words."""
    return isinstance(cell, dict) and "unit" in cell


def is_count(figure: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether a cell of the JSON is a figure that is no share."""
    return (
        isinstance(figure, dict)
        and "unit" in figure
        and not (figure["unit"] in SHARES or figure["unit"].startswith("rate-per-"))
    )


def is_withheld(figure: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether it is marked `[c]` in place of its number."""
    return isinstance(figure, dict) and figure.get("value") is None and WITHHELD in figure.get("marks", ())


@dataclass
class Found:
    """One withheld count and what it can be."""

    file: str
    where: str
    lowest: int
    highest: int | None

    @property
    def width(self) -> float:
        """How many numbers it can be."""
        return float("inf") if self.highest is None else self.highest - self.lowest + 1

    def is_leak(self, threshold: int) -> bool:
        """Known exactly, or surely small and known to fewer numbers than are small."""
        return self.width < 2 or (self.width < threshold and (self.highest or FAR) <= threshold)

    def __str__(self) -> str:
        """One line of the table."""
        reach = f"{self.lowest} or more" if self.highest is None else f"{self.lowest} to {self.highest}"
        return f"{self.file} | {self.where} | {reach}"


@dataclass
class Intruder:
    """What is known after some files have been read."""

    known: Knowledge = field(default_factory=Knowledge)
    hidden: list[tuple[str, str, Name]] = field(default_factory=list)
    """File, description, unknown."""

    def read_site(self, site: Path) -> None:
        """Every plan and inspection of a site, an authority's plans together."""
        for file in sorted(site.rglob("data/*.json")):
            body = json.loads(file.read_text("utf-8"))
            if file.name in ("plan.json", "inspection.json"):
                self.read_body(body, file.relative_to(site).as_posix(), file.parent)

    def read_body(self, body: dict[str, Any], file: str, folder: Path | None = None) -> None:
        """One JSON file, with the CSV files in its folder."""
        authority = str(body.get("plan", file)).split("/")[0]
        blocks = body.get("blocks") or [{"id": "", "tables": body.get("tables", [])}]
        for block in blocks:
            labels: dict[object, Name] = {}
            for table in block["tables"]:
                self._read_table(table, f"{file} {table['id']}", (file, block["id"]), labels)
                self._recall(table, f"{file} {table['id']}", authority)
                if folder is not None and (folder / f"{table['id']}.csv").exists():
                    self._read_csv(folder / f"{table['id']}.csv", table, f"{file} {table['id']}")
        for words, name in read_series(body, self.known, authority):
            self.hidden.append((file, words, name))

    def _read_table(self, table: dict[str, Any], at: str, block: object, labels: dict[object, Name]) -> None:
        seen: set[object] = set()
        for r, c, cell, words in cells_of(table):
            if not is_count(cell):
                continue
            name = (at, r, c)
            if cell.get("value") is not None:
                self.known.state(name, cell["value"])
            elif is_withheld(cell):
                self.known.bound(name, 1, None)
                self.hidden.append((at, " / ".join(words), name))
            else:
                self.known.bound(name, 0, None)
            key = (block, frozenset(words), cell["unit"])
            if key not in seen:  # two cells of one table that are labelled alike are two numbers
                seen.add(key)
                self.known.same(name, labels.setdefault(key, name))
        rows = table["rows"]
        for one in table.get("sums", ()):
            cells = [rows[r]["cells"][c] for r, c in (one["total"], *one["parts"])]
            if not is_figure(cells[0]) or says_it_differs(table, rows[one["total"][0]]["cells"][0]):
                continue
            if any(is_figure(x) and x.get("value") is None and not is_count(x) for x in cells):
                continue
            row: dict[Name, float] = {(at, *one["total"]): -1.0}
            row |= {(at, r, c): 1.0 for r, c in one["parts"] if is_figure(rows[r]["cells"][c])}
            self.known.add(row, 0, 0)
        self._learn_shares(table, at)

    def _learn_shares(self, table: dict[str, Any], at: str) -> None:
        """What every fully printed row says, that one column is a share of two others, is so in all."""
        rows = [
            (r, row["cells"])
            for r, row in enumerate(table["rows"])
            if len(row["cells"]) == len(table["columns"])
        ]
        width = len(table["columns"])
        for s in range(width):
            printed = [(r, cells) for r, cells in rows if _unit(cells[s]) in SHARES[:2]]
            counts = [c for c in range(width) if any(is_count(cells[c]) for _, cells in printed)]
            for part in counts:
                for base in counts:
                    tried = [_follows(cells[s], cells[part], cells[base]) for _, cells in printed]
                    if part == base or True not in tried or False in tried:
                        continue
                    for r, cells in printed:
                        if (
                            cells[s].get("value") is not None
                            and is_count(cells[part])
                            and is_count(cells[base])
                        ):
                            low, high = _around(cells[s])
                            self.known.add({(at, r, part): 100.0, (at, r, base): -low}, 0, None)
                            self.known.add({(at, r, part): 100.0, (at, r, base): -high}, None, 0)

    def _recall(self, table: dict[str, Any], at: str, authority: str) -> None:
        """The same cell of the same table, about the same years, in another plan of the authority."""
        about = (authority, table["id"], table["title"], table.get("source", ""))
        if not any(sign.isdigit() for sign in f"{table['title']} {table.get('source', '')}"):
            return
        for r, c, cell, words in cells_of(table):
            if is_count(cell):
                self.known.same((at, r, c), self.known.first((about, tuple(words), cell["unit"]), (at, r, c)))

    def _read_csv(self, path: Path, table: dict[str, Any], at: str) -> None:
        """A number in the CSV is as good as one in the JSON."""
        lines = list(csv.reader(path.read_text("utf-8").splitlines()))[1:]
        body = [(r, row) for r, row in enumerate(table["rows"]) if row["kind"] != "group"]
        shift = 1 if len(body) < len(table["rows"]) else 0
        if len(lines) != len(body):
            return
        for line, (r, row) in zip(lines, body, strict=True):
            for c, cell in enumerate(row["cells"]):
                text = line[c + shift] if c + shift < len(line) else ""
                if is_count(cell) and cell.get("value") is None and text.isdigit():
                    self.known.state((at, r, c), float(text))

    def look(self) -> Iterator[Found]:
        """The range of every withheld count."""
        for file, where, name in self.hidden:
            low, high = self.known.range_of(name)
            yield Found(file, where, low, high)


def says_it_differs(table: dict[str, Any], label: Any) -> bool:  # noqa: ANN401 - JSON
    """Whether a note on the row says that its printed total is not what its parts make."""
    notes = [
        note for note in table.get("notes", ()) if isinstance(label, str) and note.startswith(f"{label}: ")
    ]
    return any("total" in note.lower() for note in notes)


def cells_of(table: dict[str, Any]) -> Iterator[tuple[int, int, Any, tuple[str, ...]]]:
    """Every cell below a heading with its place and the words that label it."""
    group = ""
    for r, row in enumerate(table["rows"]):
        if row["kind"] == "group":
            group = str(row["cells"][0])
            continue
        label = " ".join(str(cell) for cell in row["cells"] if isinstance(cell, str) and cell)
        for c, (cell, column) in enumerate(zip(row["cells"], table["columns"], strict=False)):
            heading = f"{column.get('group', '')} {column['heading']}".strip()
            yield r, c, cell, tuple(word for word in (group, label, heading) if word)


def _unit(figure: Any) -> str:  # noqa: ANN401 - JSON
    return str(figure.get("unit", "")) if isinstance(figure, dict) else ""


def _around(share: dict[str, Any]) -> tuple[float, float]:
    """The shares that are printed as this one."""
    digits = share["text"].split()[0].rstrip("%").replace(",", "").replace("−", "-")
    half = 0.5 * 10.0 ** -len(digits.partition(".")[2])
    return float(share["value"]) - half - 1e-9, float(share["value"]) + half + 1e-9


def _follows(share: Any, part: Any, base: Any) -> bool | None:  # noqa: ANN401 - JSON
    """Whether the share is that of the part in the base; None where something is not printed."""
    if not all(isinstance(x, dict) and x.get("value") is not None for x in (share, part, base)):
        return None
    if not base["value"]:
        return None
    low, high = _around(share)
    return bool(low <= 100.0 * part["value"] / base["value"] <= high)


def main(words: list[str]) -> int:
    """The table of every withheld count of a site; 1 where one leaks."""
    threshold = int(words[1]) if len(words) > 1 else 5
    intruder = Intruder()
    intruder.read_site(Path(words[0]))
    found = list(intruder.look())
    leaks = [one for one in found if one.is_leak(threshold)]
    for one in found:
        print(("LEAK " if one in leaks else "     ") + str(one))  # noqa: T201 - for people
    print(f"{len(found)} withheld counts, {len(leaks)} recovered or narrowed")  # noqa: T201 - for people
    return 1 if leaks or not found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
