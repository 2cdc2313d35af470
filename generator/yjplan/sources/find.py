"""Finding plans and inspections. It imports nothing heavy: an idle run needs no more than this."""

import os
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

_NAMES_INSPECTION = re.compile(r"\binspections?[ /:]+\W?\d{4}-\d{2}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PlanFolder:
    """Where one plan's files are."""

    authority: str
    """Folder name of the authority, as `northamptonshire`; part of the address."""
    plan: str
    """Folder name of the plan, as `2022-23`; part of the address."""
    path: Path
    data: Path | None = None
    """Where its files in the data folder are (`--data-dir`); None without one."""

    @property
    def name(self) -> str:
        """`northamptonshire/2022-23`."""
        return f"{self.authority}/{self.plan}"


def find_plans(content: Path, data: Path | None = None) -> tuple[PlanFolder, ...]:
    """Every folder `<authority>/<plan>/` with a `plan.yml`, in order of name; `data` is the data folder."""
    found = sorted(folder for folder in content.glob("*/*") if os.path.lexists(folder / "plan.yml"))
    return tuple(
        PlanFolder(p.parent.name, p.name, p, data / p.parent.name / p.name if data else None) for p in found
    )


@dataclass(frozen=True, slots=True)
class InspectionFile:
    """Where the file of one inspection is."""

    authority: str
    date: str
    """Name of the file without its ending, as `2023-10`; part of the address."""
    path: Path

    @property
    def name(self) -> str:
        """`northamptonshire/inspections/2023-10`."""
        return f"{self.authority}/inspections/{self.date}"


Unit: TypeAlias = PlanFolder | InspectionFile
"""What is built by itself and has an address of its own."""


def find_inspections(content: Path) -> tuple[InspectionFile, ...]:
    """Every file `<authority>/inspections/<date>.yml`, in order of name."""
    found = sorted(content.glob("*/inspections/*.yml"))
    return tuple(InspectionFile(p.parent.parent.name, p.stem, p) for p in found)


def find_units(content: Path, data: Path | None = None) -> tuple[Unit, ...]:
    """Every plan, then every inspection."""
    return (*find_plans(content, data), *find_inspections(content))


_TABLES = (".yml", ".yaml", ".csv")


def find_stray_data(data: Path, names: Collection[str]) -> tuple[str, ...]:
    """Files of the data folder that lie in none of the folders `names`, by path below it, in order.

    Beside the folders of the authorities only data is looked at, so that a README may stand there.
    """
    found = []
    for path in sorted(data.rglob("*")):
        inner = path.relative_to(data)
        hidden = any(part.startswith((".", "~")) for part in inner.parts)
        is_read = any(inner.is_relative_to(name) for name in names)
        is_beside = len(inner.parts) == 1 and inner.suffix not in _TABLES
        if not (hidden or is_read or is_beside or path.is_dir()):
            found.append(inner.as_posix())
    return tuple(found)


def names_inspection(plan: PlanFolder) -> bool:
    """True when a data file of the plan names an inspection, so that each depends on the other."""
    folders = (plan.path, plan.data) if plan.data else (plan.path,)
    paths = sorted(path for folder in folders for path in folder.rglob("*.yml"))
    return any(_NAMES_INSPECTION.search(_text_of(path)) for path in paths)


def _text_of(path: Path) -> str:
    """The text of a file; '' where it cannot be read, which the check of the plan reports."""
    try:
        return path.read_text("utf-8", "replace") if path.is_file() else ""
    except OSError:
        return ""
