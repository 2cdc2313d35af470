"""Whatever is published: an intruder with another solver, who reads only the files, recovers nothing."""

import ast
import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from tests.figures.count_tables import matrix, printed, withheld
from tests.figures.intruder import Found, Intruder, main
from tests.figures.published_files import labelled, plans, publish, write_files
from tests.house.project_files import ROOT
from tests.sites import build
from yjplan.figures.counts import RawCount
from yjplan.figures.disclosure import Policy, Protected
from yjplan.figures.series import RawSeries
from yjplan.figures.tables import Count, RawTable

EXAMPLES = int(os.environ.get("YJPLAN_THOROUGH", "150"))
"""How many plans are invented; set the variable for a longer run."""

POLICY = Policy()
HERE = Path(__file__).parent


def attack(made: Protected, series: Sequence[RawSeries]) -> list[Found]:
    """What the intruder finds in the files, and in nothing else."""
    with tempfile.TemporaryDirectory() as name:
        write_files(made, series, POLICY, Path(name))
        intruder = Intruder()
        intruder.read_site(Path(name))
        return list(intruder.look())


def true_counts(tables: Sequence[RawTable], made: Protected, series: Sequence[RawSeries]) -> Iterator[int]:
    """The numbers behind every `[c]`, in the order in which the intruder meets them."""
    for table, safe in zip(tables, made.tables, strict=True):
        for r, c in sorted(withheld(safe)):
            value = table.rows[r].cells[c].value
            assert isinstance(value, Count)
            assert isinstance(value.raw, RawCount)
            yield value.raw.reveal()
    whole_first = sorted(enumerate(series), key=lambda pair: bool(pair[1].group))
    for s, one in whole_first:
        for p, point in enumerate(one.points):
            small = isinstance(point.value, RawCount) and POLICY.withholds(point.value)
            if isinstance(point.value, RawCount) and (small or p in made.veiled.get(s, ())):
                yield point.value.reveal()


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(plans())
def test_no_withheld_count_is_narrowed_below_the_policy(
    plan: tuple[tuple[RawTable, ...], tuple[RawSeries, ...]],
) -> None:
    """A small count can be any of as many numbers as are small, company of two; the truth is one of them."""
    tables, series = plan
    made = publish(tables, series, POLICY)
    if not all(found.is_safe(POLICY.spread) for found in made.inferences):
        return  # the build stops, and nothing is published
    found = attack(made, series)
    truth = list(true_counts(tables, made, series))
    assert len(found) == len(truth)
    for one, number in zip(found, truth, strict=True):
        assert one.lowest <= number <= (one.highest or number), (str(one), number)
        assert one.width >= (POLICY.spread if number <= POLICY.threshold else 2), (str(one), number)


def test_the_build_is_seldom_refused() -> None:
    """A test in which nothing is published proves nothing."""
    refused: list[bool] = []

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(plans())
    def count(plan: tuple[tuple[RawTable, ...], tuple[RawSeries, ...]]) -> None:
        made = publish(*plan, POLICY)
        refused.append(not all(found.is_safe(POLICY.spread) for found in made.inferences))

    count()
    assert sum(refused) <= len(refused) // 10


def test_the_intruder_finds_what_is_given_away() -> None:
    """An intruder who cannot find a leak proves nothing: one of two withheld counts is printed after all."""
    table = labelled(matrix([[3, 12, 20]], down=False))
    made = publish((table,), (), POLICY)
    (safe,) = made.tables
    (at,) = withheld(safe) - {(0, 1)}
    cells = list(safe.rows[0].cells)
    cells[at[1]] = printed(12 if at[1] == 2 else 20)
    torn = replace(made, tables=(replace(safe, rows=(replace(safe.rows[0], cells=tuple(cells)),)),))
    (found,) = attack(torn, ())
    assert (found.lowest, found.highest, found.is_leak(5)) == (3, 3, True)


def test_the_intruder_shares_nothing_with_the_generator() -> None:
    """Not a module, so not a mistake either."""
    for path in HERE.glob("intruder*.py"):
        names = [
            name
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            for name in (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        ]
        assert not [name for name in names if name.startswith("yjplan")]


@pytest.fixture(scope="module")
def real_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the real plans."""
    project = tmp_path_factory.mktemp("real")
    (project / "content").symlink_to(ROOT / "content")
    return build(project).site


def test_the_intruder_recovers_nothing_from_the_real_plans(
    real_site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run as a command: every withheld count is listed with its range, and none leaks."""
    assert main([str(real_site)]) == 0
    said = capsys.readouterr().out
    assert "northamptonshire/2022-23/data/plan.json staffing" in said
    assert "LEAK" not in said
