"""The files for programs, read by the programs they are meant for."""

import csv
import html
import json
import re
import shutil
import warnings
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from csvw import CSVW
from frictionless import Package as DataPackage
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from tests.figures.samples import CHILDREN
from tests.inspections.westmere import guide_examples
from tests.problems.overlay import PLAN, lay_over
from tests.sites import build
from yjplan.figures.marks import Mark
from yjplan.figures.published import PublishedValue
from yjplan.figures.tables import Bullets, Cell, Column, Row, RowKind, SafeTable, SafeValue
from yjplan.figures.units import UNITS
from yjplan.pages.open_data.downloads import downloads_of, package_downloads, tables_in
from yjplan.pages.open_data.package import Package
from yjplan.pages.open_data.schema import SHAPES, schema_of

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """A site with withheld counts, one with two plans, one with an inspection."""
    made = []
    for name in ("withheld", "two-years", "inspection"):
        project = tmp_path_factory.mktemp(name)
        if name == "inspection":
            lay_over(guide_examples(), project / "content")
        else:
            shutil.copytree(GOLDEN / name / "content", project / "content")
        made.append(build(project).site)
    return tuple(made)


def files_called(sites: tuple[Path, ...], name: str) -> list[Path]:
    """Every file of that name below the sites."""
    found = [path for site in sites for path in sorted(site.rglob(name))]
    assert found
    return found


def strict(schema: Any) -> Any:  # noqa: ANN401 - JSON
    """The schema, with nothing allowed that it does not name."""
    if isinstance(schema, list):
        return [strict(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: strict(value) for key, value in schema.items()}
    return made | {"additionalProperties": False} if made.get("type") == "object" else made


def faults_of(body: object, schema: dict[str, Any]) -> list[str]:
    """Everything in a file that its schema does not allow."""
    found = Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(body)
    return [f"{list(one.absolute_path)}: {one.message}" for one in found]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.file)
def test_a_schema_is_a_schema_and_explains_every_field_of_figures(shape: Any) -> None:  # noqa: ANN401
    """Made from the classes that the files are made from, with the lines below their fields."""
    schema = schema_of(shape)
    Draft202012Validator.check_schema(schema)
    figure = schema["$defs"]["OpenFigure"]["properties"]
    assert all(figure[name]["description"] for name in ("value", "text", "unit", "marks"))
    assert "null where a mark stands" in figure["value"]["description"]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.file)
def test_every_file_follows_the_schema_that_it_names(shape: Any, sites: tuple[Path, ...]) -> None:  # noqa: ANN401
    """The address in it leads to the schema; every field is one that the schema knows."""
    for path in files_called(sites, f"{shape.file.removesuffix('-1.json')}.json"):
        body = json.loads(path.read_text("utf-8"))
        site = next(site for site in sites if path.is_relative_to(site))
        named = body["$schema"].removeprefix("https://plans.westmere.example/")
        at = (path.parent if named.startswith("../") else site) / named
        assert at.resolve() == site / shape.path
        schema = json.loads(at.read_text("utf-8"))
        assert schema == json.loads(json.dumps(schema_of(shape)))
        assert faults_of(body, strict(schema)) == []


def test_a_file_that_does_not_follow_its_schema_would_be_noticed(sites: tuple[Path, ...]) -> None:
    """A number as text, a field too many, a field too few."""
    schema = strict(schema_of(SHAPES[0]))
    body = json.loads(files_called(sites, "plan.json")[0].read_text("utf-8"))
    point = body["indicators"][0]["series"][0]["values"][0]
    point["figure"]["value"] = "112"
    point["period"]["start"] = "yesterday"
    body["extra"] = 1
    del body["title"]
    assert len(faults_of(body, schema)) == 4


def test_series_say_group_source_period_and_what_lies_behind_a_figure(sites: tuple[Path, ...]) -> None:
    """For programs: ids and days; what is withheld is null with its mark, and nothing lies behind it."""
    body = json.loads(files_called(sites[:1], "plan.json")[0].read_text("utf-8"))
    fte = next(one for one in body["indicators"] if one["id"] == "fte")
    (series,) = fte["series"]
    assert (series["area"], series["role"], series["group"], series["source"]) == (
        "westmere",
        "own",
        "",
        "board",
    )
    assert body["sources"][0]["id"] == "board"
    first, second = series["values"][:2]
    assert first["period"] == {
        "label": "2020",
        "text": "2020",
        "kind": "calendar year",
        "start": "2020-01-01",
        "end": "2020-12-31",
    }
    assert (first["figure"]["value"], first["numerator"]["value"]) == (112, 20)
    assert second["figure"]["marks"] == ["[c]"]
    assert (second["figure"]["value"], "numerator" in second, "denominator" in second) == (None, False, False)


def test_the_schema_is_named_by_its_address_where_the_site_has_one(tmp_path: Path) -> None:
    """A file that was taken away then still leads to it; so do the packages to the plan."""
    shutil.copytree(GOLDEN / "small" / "content", tmp_path / "content")
    site = tmp_path / "content" / "site.yml"
    site.write_text(f"{site.read_text('utf-8')}\naddress: https://plans.westmere.gov.uk/yj/\n", "utf-8")
    data = build(tmp_path).site / PLAN / "data"
    said = {name: json.loads((data / name).read_text("utf-8")) for name in ("plan.json", "datapackage.json")}
    assert said["plan.json"]["$schema"] == "https://plans.westmere.gov.uk/yj/schema/plan-1.json"
    assert said["datapackage.json"]["homepage"] == f"https://plans.westmere.gov.uk/yj/{PLAN}/"


def test_the_data_page_leads_to_every_file_and_says_how_to_use_them(sites: tuple[Path, ...]) -> None:
    """To the schema as well; the examples name a file that is there, and the marks that are no numbers."""
    for data in (path.parent for path in files_called(sites, "datapackage.json")):
        page = html.unescape((data / "index.html").read_text("utf-8"))
        linked = {(data / address).resolve() for address in re.findall(r'href="([^"#:]+)"', page)}
        assert {path for path in data.iterdir() if path.suffix in (".csv", ".json")} <= linked
        site = next(site for site in sites if data.is_relative_to(site))
        assert linked & {site / shape.path for shape in SHAPES}
        (example,) = set(re.findall(r'read_csv\("([^"]+)"', page))
        assert (data / example).is_file()
        assert 'na_values=["", "[c]", "[x]", "[z]", "[low]", "TBC"]' in page
        assert "Cite as: " in page


def csvw_faults(path: Path) -> list[str]:
    """What a program that reads CSVW finds wrong; headings are compared here, which it does not do."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        read = CSVW(str(path), validate=True)
        ok = read.is_valid
    found = [str(one.message) for one in (*said, *read.warnings)] + ([] if ok else ["not valid"])
    for table in json.loads(path.read_text("utf-8"))["tables"]:
        titles = [column["titles"] for column in table["tableSchema"]["columns"]]
        with (path.parent / table["url"]).open(encoding="utf-8", newline="") as file:
            found += [] if next(csv.reader(file)) == titles else [f"other headings: {table['url']}"]
    return found


def package_faults(path: Path) -> list[str]:
    """What a program that reads data packages finds wrong.

    A row of nothing but marks is blank to it, which is no fault: everything in it is withheld.
    """
    report = DataPackage(str(path)).validate()
    return [f"{one[0]}: {one[1]}" for one in report.flatten(["type", "message"]) if one[0] != "blank-row"]


READERS: tuple[tuple[str, Callable[[Path], list[str]]], ...] = (
    ("csv-metadata.json", csvw_faults),
    ("datapackage.json", package_faults),
)


@pytest.mark.parametrize(("name", "faults"), READERS, ids=[name for name, _ in READERS])
def test_the_packages_of_a_built_site_are_right(
    name: str, faults: Callable[[Path], list[str]], sites: tuple[Path, ...]
) -> None:
    """Every CSV file is named, has the columns that are named, and holds what they say it holds."""
    for path in files_called(sites, name):
        assert faults(path) == []
        body = json.loads(path.read_text("utf-8"))
        listed = [one.get("url") or one.get("path") for one in body.get("tables") or body["resources"]]
        assert sorted(listed) == sorted(one.name for one in path.parent.glob("*.csv"))


@pytest.mark.parametrize(("name", "faults"), READERS, ids=[name for name, _ in READERS])
@pytest.mark.parametrize(("old", "new"), [("0,children", "none,children"), ("Age", "Ages")])
def test_a_file_that_its_package_does_not_describe_would_be_noticed(
    name: str,
    faults: Callable[[Path], list[str]],
    old: str,
    new: str,
    sites: tuple[Path, ...],
    tmp_path: Path,
) -> None:
    """A word among the numbers, another heading."""
    data = files_called(sites[:1], name)[0].parent
    shutil.copytree(data, tmp_path / "data")
    path = next(p for p in sorted((tmp_path / "data").glob("*.csv")) if old in p.read_text("utf-8"))
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    assert faults(tmp_path / "data" / name)


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t\r"), max_size=12)
MARKED = st.builds(
    PublishedValue, st.none(), st.sampled_from([CHILDREN, UNITS["percent"]]), st.sampled_from(Mark)
)
NUMBERS = st.builds(
    PublishedValue,
    st.decimals(-(10**6), 10**6, places=2).map(Decimal),
    st.sampled_from([CHILDREN, UNITS["percent"], UNITS["pounds"]]),
    st.none(),
    st.lists(st.sampled_from([Mark.PROVISIONAL, Mark.BREAK]), max_size=2, unique=True).map(tuple),
)
VALUES: st.SearchStrategy[SafeValue] = st.one_of(
    TEXT, NUMBERS, MARKED, st.lists(TEXT, min_size=2, max_size=3).map(lambda some: Bullets(tuple(some)))
)


@st.composite
def tables(draw: st.DrawFn) -> SafeTable:
    """A table of anything, with columns of numbers more often than chance would have it."""
    headings = draw(st.lists(st.builds(Column, TEXT.filter(str.strip), group=TEXT), min_size=1, max_size=4))
    kinds = [draw(st.sampled_from([VALUES, st.one_of(NUMBERS, MARKED)])) for _ in headings]
    rows = []
    for _ in range(draw(st.integers(0, 5))):
        if draw(st.integers(0, 5)) == 0:
            rows.append(Row((Cell[SafeValue](draw(TEXT)),), RowKind.GROUP))
        else:
            rows.append(Row(tuple(Cell(draw(kind)) for kind in kinds)))
    return SafeTable("t", draw(TEXT) or "T", tuple(headings), tuple(rows), notes=tuple(draw(st.lists(TEXT))))


def written(folder: Path, table: SafeTable) -> Iterator[Path]:
    """A package of one table on disk; the paths of its two descriptions."""
    files = downloads_of("a", (table,))
    package = Package("westmere/2026-27", "Plan", "Tables.", "Westmere", "", (), tables_in(files))
    for one in (*files, *package_downloads(package)):
        path = folder / one.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(one.content, "utf-8", newline="\n")
        if path.suffix == ".json":
            yield path


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(table=tables())
def test_a_package_of_any_table_is_right(tmp_path_factory: pytest.TempPathFactory, table: SafeTable) -> None:
    """Whatever authors write in headings and cells, and whatever marks stand where."""
    folder = tmp_path_factory.mktemp("package")
    for path, (_, faults) in zip(list(written(folder, table)), READERS, strict=True):
        assert faults(path) == []
