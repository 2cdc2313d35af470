"""Stamping translated files: each says which English words it translates."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from yjplan.languages import Language
from yjplan.plan.translation.overlay import FIGURES, lay_over
from yjplan.plan.translation.stamp import stamp_of, stamped
from yjplan.problems import Place, Problem, nearest, problem
from yjplan.publish.settings import Settings
from yjplan.publish.work import choose_plans
from yjplan.sources.find import PlanFolder
from yjplan.sources.folders import RawFolder, read_folder

_ENDINGS = (".md", ".yml")


@dataclass(frozen=True, slots=True)
class Stamping:
    """What a run did."""

    written: tuple[Path, ...]
    unchanged: int
    """Files that had their stamp already."""
    problems: tuple[Problem, ...] = ()
    texts: dict[str, str] | None = None


def stamp_translations(settings: Settings, plan: str, names: Sequence[str]) -> Stamping:
    """Put the stamp of the English as it stands now into the Welsh files that are named, or into all.

    Nothing is written where a name is not known, or where a file of the plan cannot be read.
    """
    folders, problems = choose_plans(settings, [plan])
    unit = next((one for one in folders if isinstance(one, PlanFolder) and one.name == plan.strip("/")), None)
    if unit is None:
        return Stamping((), 0, tuple(problems or [_not_one_plan(plan)]))
    raw, found = read_folder(settings.content, unit.name, data=settings.data)
    overlay = lay_over(raw, Language.WELSH)
    files = sorted(file for file in overlay.raw.translated if file.endswith(_ENDINGS))
    chosen, unknown = _choose(unit.name, files, names)
    if not files:
        unknown = [_no_welsh_files(unit.name)]
    problems = [one for one in found if "/cy/" in one.place.file] + unknown
    if problems:
        return Stamping((), 0, tuple(problems), raw.texts)
    written = [path for file in chosen if (path := _stamp(settings, raw, overlay.raw, file)) is not None]
    return Stamping(tuple(written), len(chosen) - len(written))


def _stamp(settings: Settings, raw: RawFolder, other: RawFolder, file: str) -> Path | None:
    """Write the stamp into one file; None where it stands there."""
    place = other.place(file)
    folder = settings.data if place.is_outside and settings.data else settings.content
    path = folder / place.inner
    before = path.read_bytes().decode("utf-8-sig")
    after = stamped(before, stamp_of(raw, file))
    if after == before:
        return None
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(after.encode())
    beside.replace(path)
    return path


def _choose(plan: str, files: Sequence[str], names: Sequence[str]) -> tuple[list[str], list[Problem]]:
    """The files that somebody means by `02-performance.md`, `02-performance` or `performance`."""
    if not names:
        return list(files), []
    chosen: list[str] = []
    problems = []
    for name in names:
        asked = name.removeprefix(f"{Language.WELSH}/")
        meant = [file for file in files if asked in _names_of(file)]
        if not meant:
            known = [file for file in files if file != FIGURES]
            message = f"'{name}' is no Welsh file of '{plan}'."
            problems.append(problem("missing-file", Place(plan), message, nearest(asked, known)))
        chosen += meant
    return list(dict.fromkeys(chosen)), problems


def _names_of(file: str) -> set[str]:
    stem = file.rpartition(".")[0]
    number, _, rest = stem.partition("-")
    return {file, stem, rest if number.isdigit() else stem}


def _not_one_plan(name: str) -> Problem:
    message = f"'{name}' is not the name of one plan."
    return problem("missing-file", Place(name), message, "Name it as AUTHORITY/PLAN.")


def _no_welsh_files(plan: str) -> Problem:
    message = "This plan has no Welsh files."
    hint = "Put copies of the English ones into its folder 'cy/' and translate their words."
    return problem("missing-file", Place(f"{plan}/{Language.WELSH}"), message, hint)
