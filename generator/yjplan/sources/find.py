"""Finding plans and inspections. It imports nothing heavy: an idle run needs no more than this."""

import os
import re
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

    @property
    def name(self) -> str:
        """`northamptonshire/2022-23`."""
        return f"{self.authority}/{self.plan}"


def find_plans(content: Path) -> tuple[PlanFolder, ...]:
    """Every folder `<authority>/<plan>/` with a `plan.yml`, in order of name."""
    found = sorted(folder for folder in content.glob("*/*") if os.path.lexists(folder / "plan.yml"))
    return tuple(PlanFolder(p.parent.name, p.name, p) for p in found)


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


def find_units(content: Path) -> tuple[Unit, ...]:
    """Every plan, then every inspection."""
    return (*find_plans(content), *find_inspections(content))


def names_inspection(plan: PlanFolder) -> bool:
    """True when a data file of the plan names an inspection, so that each depends on the other."""
    return any(_NAMES_INSPECTION.search(_text_of(path)) for path in sorted(plan.path.rglob("*.yml")))


def _text_of(path: Path) -> str:
    """The text of a file; '' where it cannot be read, which the check of the plan reports."""
    try:
        return path.read_text("utf-8", "replace") if path.is_file() else ""
    except OSError:
        return ""
