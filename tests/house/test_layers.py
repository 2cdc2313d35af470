"""The order of the folders holds: each imports only what stands before it, and there are no rings."""

from collections.abc import Mapping

from tests.house.imports import import_rings, imports_between
from tests.house.project_files import python_modules

ORDER = (
    "languages",
    "problems",
    "sources",
    "packs",
    "figures",
    "charts",
    "plan",
    "intake",
    "blocks",
    "inspections",
    "rules",
    "pages",
    "publish",
    "check",
    "build",
    "release",
    "differences",
    "cli",
)
"""The parts of the package, lowest first. A part may import those before it, and itself."""

ENTRANCES = ("yjplan.__init__", "yjplan.__main__")
"""Modules outside the order: the package's own, which holds the version, and `python -m yjplan`."""


def breaches_of_order(modules: Mapping[str, str]) -> list[str]:
    """One sentence for each import that runs against `ORDER`."""
    found = []
    for name, targets in imports_between(modules).items():
        if name in ENTRANCES:
            continue
        part = name.split(".")[1]
        if part not in ORDER:
            found.append(f"{name}: {part!r} has no place in the order of the house")
            continue
        for target in sorted(targets - {ENTRANCES[0]}):
            below = target.split(".")[1]
            if below not in ORDER[: ORDER.index(part) + 1]:
                found.append(f"{name} imports {target}: {below!r} does not stand before {part!r}")
    return found


def test_each_folder_imports_only_folders_before_it() -> None:
    """A change to a late stage cannot break an early one."""
    assert breaches_of_order(python_modules()) == []


def test_no_modules_import_each_other_in_a_ring() -> None:
    """Every module can be read, tested and moved after those it builds on."""
    assert import_rings(imports_between(python_modules())) == []


def test_an_import_of_a_later_folder_is_reported() -> None:
    """The check sees plain, relative and hidden imports alike."""
    modules = {
        "yjplan.__init__": "",
        "yjplan.pages.__init__": "",
        "yjplan.pages.tile": "",
        "yjplan.charts.palette": "from yjplan.pages.tile import Tile",
        "yjplan.charts.table": "from ..pages import tile",
        "yjplan.charts.figure": "def draw():\n    import yjplan.pages.tile",
        "yjplan.plan.title": "from yjplan import pages",
        "yjplan.publish.stage": "from yjplan.pages.tile import Tile",
    }
    assert breaches_of_order(modules) == [
        "yjplan.charts.palette imports yjplan.pages.tile: 'pages' does not stand before 'charts'",
        "yjplan.charts.table imports yjplan.pages.tile: 'pages' does not stand before 'charts'",
        "yjplan.charts.figure imports yjplan.pages.tile: 'pages' does not stand before 'charts'",
        "yjplan.plan.title imports yjplan.pages.__init__: 'pages' does not stand before 'plan'",
    ]


def test_settings_are_known_to_the_last_three_only() -> None:
    """Publish, build and the commands may read the settings; a stage gets its values handed in."""
    modules = {
        "yjplan.publish.__init__": "",
        "yjplan.publish.settings": "",
        "yjplan.publish.site": "from yjplan.publish.settings import Settings",
        "yjplan.build": "from yjplan.publish import settings",
        "yjplan.pages.tile": "from yjplan.publish.settings import Settings",
    }
    assert breaches_of_order(modules) == [
        "yjplan.pages.tile imports yjplan.publish.settings: 'publish' does not stand before 'pages'"
    ]
    assert "yjplan.publish.settings" in python_modules()


def test_a_part_without_a_place_is_reported() -> None:
    """A new folder is put in the order before it is used."""
    assert breaches_of_order({"yjplan.utils.text": ""}) == [
        "yjplan.utils.text: 'utils' has no place in the order of the house"
    ]


def test_a_ring_is_reported_even_inside_functions() -> None:
    """A ring that only closes when a function runs is a ring."""
    modules = {
        "yjplan.plan.__init__": "",
        "yjplan.plan.title": "from yjplan.plan import period, section",
        "yjplan.plan.period": "",
        "yjplan.plan.section": "def check():\n    from .title import Title",
    }
    assert import_rings(imports_between(modules)) == [("yjplan.plan.section", "yjplan.plan.title")]
