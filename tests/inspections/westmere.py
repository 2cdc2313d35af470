"""The invented inspection of docs/inspections.md, whole or with something wrong in it."""

from tests.house.project_files import ROOT
from tests.problems.overlay import Example, examples
from yjplan.inspections.check import check_inspection
from yjplan.inspections.inspection import Inspection
from yjplan.packs.reader import read_packs
from yjplan.plan.models import Authority
from yjplan.problems import Problem
from yjplan.sources.folders import RawFolder
from yjplan.sources.yaml_text import read_yaml

GUIDE = ROOT / "docs" / "inspections.md"
AUTHORITY = Authority.model_validate(
    {
        "id": "westmere",
        "name": "Westmere",
        "service-name": "Westmere Youth Justice Service",
        "nation": "England",
        "region": "east-midlands",
    }
)


def guide_examples() -> list[Example]:
    """The files that the guide shows: the inspection and an action plan that answers it."""
    guide = GUIDE.read_text("utf-8")
    return [*examples(guide, "The file"), *examples(guide, "What later plans did")]


def yaml_with(*changes: tuple[str, str]) -> str:
    """The guide's inspection with some of its text replaced."""
    text = guide_examples()[0].body
    for before, after in changes:
        assert text.count(before) == 1, before
        text = text.replace(before, after)
    return text


def checked(*changes: tuple[str, str], file: str = "2026-05.yml") -> tuple[Inspection | None, list[Problem]]:
    """The inspection after its checks, with what they found."""
    folder = "westmere/inspections"
    node, problems = read_yaml(yaml_with(*changes), f"{folder}/{file}")
    assert node is not None, problems
    raw = RawFolder(folder, nodes={file: node})
    inspection, found = check_inspection(raw, file, AUTHORITY, read_packs())
    return inspection, [*problems, *found]


def right_inspection() -> Inspection:
    """The guide's inspection as it stands."""
    inspection, problems = checked()
    assert inspection is not None, problems
    return inspection


def found_by(*changes: tuple[str, str], file: str = "2026-05.yml") -> list[tuple[str, str]]:
    """(code, path) of every problem of the changed inspection."""
    return [(fault.code, fault.place.path) for fault in checked(*changes, file=file)[1]]
